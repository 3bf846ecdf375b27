import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { Notice } from '../../components/Notice.tsx'
import { SavedList } from '../../components/SavedList.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { SettingsButton } from '../../components/SettingsButton.tsx'
import { Toast } from '../../components/Toast.tsx'
import { ToolButton } from '../../components/ToolButton.tsx'
import type { LibraryIndex } from '../../utils/library/library-index.ts'
import type { Settings } from '../../utils/settings/settings.ts'
import type { Deletions } from './use-deletions.ts'

interface ShelfProps {
  index: LibraryIndex
  /** The article that is read; empty while it is the list that is on the screen. */
  open: string
  theme: Settings['theme']
  deletions: Deletions
  onExport: () => void
  onError: (error: unknown) => void
}

/** The list of everything that is kept. It stays behind an article that is read, to be as it was left. */
export function Shelf({ index, open, theme, deletions, onExport, onError }: ShelfProps) {
  const [query, setQuery] = useState('')
  const shelf = useRef<HTMLDivElement>(null)
  const left = useRef({ scroll: 0, id: '' })
  const { entries, damaged } = index
  const { remove, last, failure } = deletions

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

  return (
    <div ref={shelf} class="jd page" data-theme={theme} hidden={open !== ''}>
      <main>
        <header>
          <h1>{i18n.t('library.title')}</h1>
          <span>{entries.length > 0 && i18n.t('library.count', entries.length)}</span>
          {entries.length > 0 && (
            <ToolButton icon="download" label={i18n.t('library.export')} onClick={onExport} />
          )}
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
        {!failure && last && (
          <Toast
            key={last.entry.id}
            text={i18n.t('library.deleted', { title: last.entry.title })}
            onUndo={last.undo}
            onDismiss={last.forget}
          />
        )}
      </div>
      <div role="alert">
        {failure && (
          <Toast
            text={failure.text}
            {...(failure.isUndoing && last && { onUndo: last.undo })}
            onDismiss={failure.dismiss}
          />
        )}
      </div>
    </div>
  )
}
