import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { conversionSettings } from '../../components/conversion-settings.ts'
import { Notice } from '../../components/Notice.tsx'
import { Reader } from '../../components/Reader.tsx'
import type { ReaderLook } from '../../components/reader-look.ts'
import type { Article } from '../../utils/extract/article.ts'
import { reviveArticle } from '../../utils/extract/revive-article.ts'
import { readSavedArticle } from '../../utils/library/library-index.ts'
import { type ReadingState, readReadingState, writeReadingState } from '../../utils/library/reading-state.ts'
import { send } from '../../utils/messages/send.ts'
import type { ScriptView } from '../../utils/script/script-view.ts'
import { type Settings, updateSettings } from '../../utils/settings/settings.ts'
import { loadTables } from './load-tables.ts'
import { scrolledShare, scrollToShare } from './scroll-share.ts'

/** Quiet time after the last scrolling before the place is written down, milliseconds. */
const SCROLL_REST_MS = 300

interface KeptArticleProps {
  id: string
  settings: Settings
  onLeave: () => void
  onError: (error: unknown) => void
}

/** A kept article, opened where it was left. */
export function KeptArticle({ id, settings, onLeave, onError }: KeptArticleProps) {
  const [kept, setKept] = useState<Article | 'missing' | null>(null)
  const state = useRef<ReadingState>({ position: 0, scriptView: null })

  useEffect(() => {
    const load = async () => {
      const [saved, left] = await Promise.all([readSavedArticle(id), readReadingState(id)])
      state.current = left
      setKept(saved ? reviveArticle(saved.article, window) : 'missing')
      if (!saved) await send('library/repair', null)
    }
    load().catch(onError)
  }, [id, onError])

  useEffect(() => {
    if (!kept || kept === 'missing') return
    scrollToShare(state.current.position)
    let timer = 0
    const write = () => {
      clearTimeout(timer)
      timer = 0
      state.current = { ...state.current, position: scrolledShare() }
      writeReadingState(id, state.current).catch(onError)
    }
    const later = () => {
      clearTimeout(timer)
      timer = window.setTimeout(write, SCROLL_REST_MS)
    }
    const now = () => timer && write()
    addEventListener('scroll', later, { passive: true })
    addEventListener('pagehide', now)
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', later)
      removeEventListener('pagehide', now)
    }
  }, [id, kept, onError])

  // The look may change while one reads; a change of these would put the whole text on the screen anew.
  const [atOpening] = useState(settings)
  const script = useMemo(
    () => ({
      // Looked at when the article is there: that is when its own choice has been read.
      view: (kept && state.current.scriptView) ?? siteView(kept, atOpening) ?? atOpening.scriptView,
      gloss: atOpening.glossView,
      settings: conversionSettings(atOpening),
      load: loadTables,
      onView: (scriptView: ScriptView) => {
        state.current = { ...state.current, scriptView }
        writeReadingState(id, state.current).catch(onError)
      },
    }),
    [kept, id, atOpening, onError],
  )

  if (!kept) return null
  if (kept === 'missing')
    return (
      <div class="jd reader" data-theme={settings.theme}>
        <Notice icon="pageOff" title={i18n.t('library.missing')} text={i18n.t('library.missingHint')}>
          <button type="button" class="button primary" onClick={onLeave}>
            {i18n.t('reader.back')}
          </button>
        </Notice>
      </div>
    )
  const changeLook = (changes: Partial<ReaderLook>) => {
    updateSettings(changes).catch(onError)
  }
  return (
    <Reader
      article={kept}
      look={settings}
      onLook={changeLook}
      leave="back"
      onLeave={onLeave}
      script={script}
      {...(settings.sendImageReferer && { allowReferer })}
    />
  )
}

function siteView(kept: Article | 'missing' | null, { scriptViewBySite }: Settings): ScriptView | undefined {
  return kept && kept !== 'missing' ? scriptViewBySite[new URL(kept.url).hostname] : undefined
}

async function allowReferer(addresses: string[]): Promise<boolean> {
  return (await send('pictures/allow-referer', { addresses })).allowed
}
