import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { messageText } from '../../components/message-text.ts'
import { Notice } from '../../components/Notice.tsx'
import { SavedList } from '../../components/SavedList.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { SettingsButton } from '../../components/SettingsButton.tsx'
import { Toast } from '../../components/Toast.tsx'
import { useDeleted } from '../../components/use-deleted.ts'
import type { LibraryEntry, LibraryIndex } from '../../utils/library/library-index.ts'
import type { Settings } from '../../utils/settings/settings.ts'

interface ShelfProps {
  index: LibraryIndex
  /** The article that is read; empty while it is the list that is on the screen. */
  open: string
  theme: Settings['theme']
  onError: (error: unknown) => void
}

/** What a toast says that failed. */
interface Failure {
  text: string
  /** Whether it was an undoing that can be tried again. */
  isUndoing?: boolean
}

/** The list of everything that is kept. It stays behind an article that is read, to be as it was left. */
export function Shelf({ index, open, theme, onError }: ShelfProps) {
  const [query, setQuery] = useState('')
  const deleted = useDeleted()
  const [failure, setFailure] = useState<Failure | null>(null)
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

  /** Does what a button asks for, and says what went wrong. */
  const run = async (work: () => Promise<void>, isUndoing = false) => {
    // A second failure is news again: said aloud again, with a clock of its own.
    setFailure(null)
    try {
      await work()
    } catch (error) {
      onError(error)
      setFailure({ text: messageText('failure.unexpected'), isUndoing })
    }
  }
  const remove = (entry: LibraryEntry) =>
    run(async () => {
      if (!(await deleted.remove(entry))) setFailure({ text: messageText('failure.notDeleted') })
    })
  const undo = (entry: LibraryEntry) =>
    run(async () => {
      const reply = await deleted.restore(entry)
      if (reply.ok) return
      setFailure({ text: messageText(`failure.${reply.kind}`), isUndoing: reply.kind === 'notRestored' })
    }, true)
  const dismiss = useCallback(() => setFailure(null), [])
  const { last } = deleted
  const undoLast = last && (() => undo(last))

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
      <div role="status">
        {!failure && last && undoLast && (
          <Toast
            key={last.id}
            text={i18n.t('library.deleted', { title: last.title })}
            onUndo={undoLast}
            onDismiss={deleted.forget}
          />
        )}
      </div>
      <div role="alert">
        {failure && (
          <Toast
            text={failure.text}
            {...(failure.isUndoing && undoLast && { onUndo: undoLast })}
            onDismiss={dismiss}
          />
        )}
      </div>
    </div>
  )
}
