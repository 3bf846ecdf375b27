import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { messageText } from '../../components/message-text.ts'
import { Notice } from '../../components/Notice.tsx'
import { SavedList } from '../../components/SavedList.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { SettingsButton } from '../../components/SettingsButton.tsx'
import { Toast } from '../../components/Toast.tsx'
import type { LibraryEntry, LibraryIndex } from '../../utils/library/library-index.ts'
import { send } from '../../utils/messages/send.ts'
import type { Settings } from '../../utils/settings/settings.ts'

interface ShelfProps {
  index: LibraryIndex
  /** The article that is read; empty while it is the list that is on the screen. */
  open: string
  theme: Settings['theme']
  onError: (error: unknown) => void
}

/** What a toast says: that something was done, or that it failed. */
interface News {
  text: string
  isFailure: boolean
  /** The article that was deleted and that the toast can give back. */
  deleted?: string
}

/** The list of everything that is kept. It stays behind an article that is read, to be as it was left. */
export function Shelf({ index, open, theme, onError }: ShelfProps) {
  const [query, setQuery] = useState('')
  const [news, setNews] = useState<News | null>(null)
  const shelf = useRef<HTMLDivElement>(null)
  const left = useRef({ scroll: 0, id: '' })
  const { entries, damaged } = index

  useLayoutEffect(() => {
    if (open) {
      left.current.id = open
      return
    }
    const { scroll, id } = left.current
    if (id) {
      scrollTo({ top: scroll, behavior: 'instant' })
      const links = [...(shelf.current?.querySelectorAll('a') ?? [])]
      links.find(({ hash }) => hash === `#${id}`)?.focus({ preventScroll: true })
    }
    const note = () => {
      // With an article in the address the browser has gone to its place already.
      if (!location.hash) left.current.scroll = scrollY
    }
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [open])

  /** @param deleted what can be given back still when the work throws. */
  const run = async (work: () => Promise<News | null>, deleted?: string) => {
    try {
      setNews(await work())
    } catch (error) {
      onError(error)
      setNews({ text: messageText('failure.unexpected'), isFailure: true, ...(deleted && { deleted }) })
    }
  }
  const remove = ({ id, title }: LibraryEntry) =>
    run(async () => {
      const { ok } = await send('library/delete', { id })
      if (!ok) return { text: messageText('failure.notDeleted'), isFailure: true }
      return { text: i18n.t('library.deleted', { title }), isFailure: false, deleted: id }
    })
  const undo = (id: string) =>
    run(async () => {
      // A second failure is news again: said aloud again, with a clock of its own.
      setNews(null)
      const reply = await send('library/restore', { id })
      if (reply.ok) return null
      const { kind } = reply
      return {
        text: messageText(`failure.${kind}`),
        isFailure: true,
        ...(kind === 'notRestored' && { deleted: id }),
      }
    }, id)
  const dismiss = useCallback(() => setNews(null), [])
  const deleted = news?.deleted
  const toast = news && (
    <Toast
      key={deleted}
      text={news.text}
      {...(deleted && { onUndo: () => undo(deleted) })}
      onDismiss={dismiss}
    />
  )

  return (
    <div ref={shelf} class="jd page" data-theme={theme} hidden={open !== ''}>
      <main>
        <header>
          <h1>{i18n.t('library.title')}</h1>
          <span>{entries.length > 0 && i18n.t('library.count', entries.length)}</span>
          <SettingsButton onOptions={() => browser.runtime.openOptionsPage().catch(onError)} />
        </header>
        {entries.length > 0 ? (
          <>
            <SearchField query={query} onQuery={setQuery} />
            <SavedList
              entries={entries}
              query={query}
              hrefOf={(id) => `#${id}`}
              onDelete={remove}
              onError={onError}
            />
          </>
        ) : (
          <Notice icon="shelf" title={i18n.t('library.empty')} text={i18n.t('library.emptyHint')} />
        )}
        {damaged > 0 && <p class="damaged">{i18n.t('library.damaged', damaged)}</p>}
      </main>
      <div role="status">{!news?.isFailure && toast}</div>
      <div role="alert">{news?.isFailure && toast}</div>
    </div>
  )
}
