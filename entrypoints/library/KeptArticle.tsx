import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { conversionSettings } from '../../components/conversion-settings.ts'
import { Notice } from '../../components/Notice.tsx'
import { Reader } from '../../components/Reader.tsx'
import type { ReaderLook } from '../../components/reader-look.ts'
import type { Article } from '../../utils/extract/article.ts'
import { reviveArticle } from '../../utils/extract/revive-article.ts'
import { readSavedArticle } from '../../utils/library/library-index.ts'
import { type ReadingState, readReadingState, writeReadingState } from '../../utils/library/reading-state.ts'
import { allowReferer } from '../../utils/messages/allow-referer.ts'
import { send } from '../../utils/messages/send.ts'
import { importTables } from '../../utils/script/import-tables.ts'
import type { ScriptView } from '../../utils/script/script-view.ts'
import { type Settings, updateSettings } from '../../utils/settings/settings.ts'
import { scrolledShare, scrollToShare } from './scroll-share.ts'

/** Quiet time after the last scrolling before the place is written down, milliseconds. */
const SCROLL_REST_MS = 300

const whyNone = {
  missing: { title: 'library.missing', hint: 'library.missingHint' },
  failed: { title: 'library.failed', hint: 'library.failedHint' },
} as const

interface KeptArticleProps {
  id: string
  /** Whether it is kept still: what was deleted elsewhere stays open, but nothing more is remembered of it. */
  listed: boolean
  settings: Settings
  onLeave: () => void
  /** Absent where it is not kept any more. */
  onDelete?: () => void
  onError: (error: unknown) => void
}

/** A kept article, opened where it was left. */
export function KeptArticle({ id, listed, settings, onLeave, onDelete, onError }: KeptArticleProps) {
  const [kept, setKept] = useState<Article | 'missing' | 'failed' | null>(null)
  const state = useRef<ReadingState>({ position: 0, scriptView: null })
  const isListed = useRef(listed)
  isListed.current = listed
  const remember = useCallback(
    (changes: Partial<ReadingState>) => {
      state.current = { ...state.current, ...changes }
      if (isListed.current) writeReadingState(id, state.current).catch(onError)
    },
    [id, onError],
  )

  useEffect(() => {
    const load = async () => {
      const [saved, left] = await Promise.all([readSavedArticle(id), readReadingState(id)])
      state.current = left
      setKept(saved ? reviveArticle(saved.article, window) : 'missing')
      if (!saved) await send('library/repair', null)
    }
    load().catch((error) => {
      // What fails after the article was shown (sending for a repair) takes nothing from the screen.
      setKept((before) => before ?? 'failed')
      onError(error)
    })
  }, [id, onError])

  useEffect(() => {
    if (!kept || typeof kept === 'string') return
    scrollToShare(state.current.position)
    let timer = 0
    let position = 0
    const write = () => {
      clearTimeout(timer)
      timer = 0
      remember({ position })
    }
    const later = () => {
      // On its way back to the list the browser has gone to the top already.
      if (location.hash.slice(1) !== id) return
      position = scrolledShare()
      clearTimeout(timer)
      timer = window.setTimeout(write, SCROLL_REST_MS)
    }
    const now = () => timer && write()
    addEventListener('scroll', later, { passive: true })
    addEventListener('pagehide', now)
    return () => {
      now()
      removeEventListener('scroll', later)
      removeEventListener('pagehide', now)
    }
  }, [kept, id, remember])

  // The look may change while one reads; a change of these would put the whole text on the screen anew.
  const [atOpening] = useState(settings)
  const script = useMemo(
    () => ({
      // Looked at when the article is there: that is when its own choice has been read.
      view: (kept && state.current.scriptView) ?? siteView(kept, atOpening) ?? atOpening.scriptView,
      gloss: atOpening.glossView,
      settings: conversionSettings(atOpening),
      load: importTables,
      onError,
      onView: (scriptView: ScriptView) => remember({ scriptView }),
    }),
    [kept, atOpening, remember, onError],
  )

  if (!kept) return null
  if (typeof kept === 'string') {
    const words = whyNone[kept]
    return (
      <div class="jd reader" data-theme={settings.theme}>
        <Notice icon="pageOff" title={i18n.t(words.title)} text={i18n.t(words.hint)}>
          <button type="button" class="button primary" onClick={onLeave}>
            {i18n.t('reader.back')}
          </button>
        </Notice>
      </div>
    )
  }
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
      {...(onDelete && { onDelete })}
      script={script}
      {...(settings.sendImageReferer && { allowReferer })}
    />
  )
}

function siteView(
  kept: Article | 'missing' | 'failed' | null,
  { scriptViewBySite }: Settings,
): ScriptView | undefined {
  return kept && typeof kept !== 'string' ? scriptViewBySite[new URL(kept.url).hostname] : undefined
}
