import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { conversionSettings } from '../../components/conversion-settings.ts'
import { messageText } from '../../components/message-text.ts'
import type { Pages } from '../../components/PagesOffer.tsx'
import { Reader } from '../../components/Reader.tsx'
import type { ReaderLook } from '../../components/reader-look.ts'
import type { SaveState } from '../../components/save-state.ts'
import { Toast } from '../../components/Toast.tsx'
import type { Article } from '../../utils/extract/article.ts'
import type { NextPages } from '../../utils/extract/next-pages.ts'
import { allowReferer } from '../../utils/messages/allow-referer.ts'
import { send } from '../../utils/messages/send.ts'
import type { ScriptView } from '../../utils/script/script-view.ts'
import { readSettings, type Settings, updateSettings } from '../../utils/settings/settings.ts'
import { loadTables } from './load-tables.ts'
import { wholeArticle } from './whole-article.ts'

interface OverlayReaderProps {
  /** The article of this page. */
  first: Article
  /** Where the rest of it is. */
  next: NextPages
  settings: Settings
  /** Told when more of the article is there than the page held. */
  onArticle: (article: Article) => void
  onLeave: () => void
  onError: (error: unknown) => void
}

/** The reader over a page, wired to settings and background. */
export function OverlayReader({ first, next, settings, onArticle, onLeave, onError }: OverlayReaderProps) {
  const [article, setArticle] = useState(first)
  const [pages, setPages] = useState<Pages>({ count: next.count, state: 'offered' })
  const [look, setLook] = useState<ReaderLook>(settings)
  const [saved, setSaved] = useState<SaveState>('none')
  const [problem, setProblem] = useState<string | null>(null)

  /** An update of the extension cuts this script off; what needs the background then says so, the rest goes on. */
  const failed = useCallback(
    (error: unknown) => {
      if (browser.runtime?.id) onError(error)
      setProblem(messageText(browser.runtime?.id ? 'failure.unexpected' : 'failure.orphaned'))
    },
    [onError],
  )

  /** What is not remembered after an update of the extension is no news to anybody. */
  const quietly = useCallback((error: unknown) => browser.runtime?.id && onError(error), [onError])

  useEffect(() => {
    send('article/find', null).then((id) => {
      if (id) setSaved('saved')
    }, onError)
  }, [onError])

  const host = location.hostname
  const script = useMemo(
    () => ({
      gloss: settings.glossView,
      view: settings.scriptViewBySite[host] ?? settings.scriptView,
      settings: conversionSettings(settings),
      load: loadTables,
      onError: quietly,
      onView: (view: ScriptView) => {
        const remember = async () => {
          // Which sites are read in a private window is nobody's business afterwards.
          if (browser.extension.inIncognitoContext) return
          const { scriptViewBySite } = await readSettings()
          await updateSettings({ scriptViewBySite: { ...scriptViewBySite, [host]: view } })
        }
        // After the text has changed: that is what the person waits for.
        setTimeout(() => remember().catch(quietly))
      },
    }),
    [settings, host, quietly],
  )

  const changeLook = (changes: Partial<ReaderLook>) => {
    setLook({ ...look, ...changes })
    updateSettings(changes).catch(quietly)
  }

  const save = async () => {
    const before = saved
    setSaved('saving')
    // What failed before is not said of this attempt; if it fails again that is news, with a clock of its own.
    setProblem(null)
    // Unless another article has taken the place of the one that is being saved.
    const say = (state: SaveState) => setSaved((now) => (now === 'saving' ? state : now))
    try {
      const reply = await send('article/save', { article })
      if (!reply.ok) setProblem(messageText(`failure.${reply.kind}`))
      say(reply.ok ? (reply.updated ? 'updated' : 'saved') : before)
    } catch (error) {
      say(before)
      failed(error)
    }
  }

  const [leaving] = useState(() => new AbortController())
  useEffect(() => () => leaving.abort(), [leaving])

  const readAll = async () => {
    setPages({ ...pages, state: 'loading' })
    setProblem(null)
    try {
      const whole = await wholeArticle(first, next, leaving.signal)
      setArticle(whole.article)
      setPages(whole.pages)
      // What may be kept is the part that was shown until now.
      setSaved('none')
      onArticle(whole.article)
    } catch (error) {
      if (leaving.signal.aborted) return
      setPages({ ...pages, state: 'offered' })
      failed(error)
    }
  }

  const dismiss = useCallback(() => setProblem(null), [])
  return (
    <Reader
      article={article}
      look={look}
      onLook={changeLook}
      leave="close"
      onLeave={onLeave}
      save={{ state: saved, onSave: save }}
      script={script}
      {...(next.before.length + next.pages.length > 0 && { pages: { pages, onAll: readAll } })}
      {...(settings.sendImageReferer && { allowReferer })}
    >
      <div role="alert">{problem && <Toast text={problem} onDismiss={dismiss} />}</div>
    </Reader>
  )
}
