import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { SavedList } from '../../components/SavedList.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import type { LibraryEntry } from '../../utils/library/library-index.ts'

interface KeptSectionProps {
  entries: LibraryEntry[]
  onDelete: (entry: LibraryEntry) => void
  /** Gets what keeps the search from finding the other script. */
  onError: (error: unknown) => void
}

/** What is kept, with the search; each article opens on the library page. */
export function KeptSection({ entries, onDelete, onError }: KeptSectionProps) {
  const [query, setQuery] = useState('')
  return (
    <section class="kept" aria-label={i18n.t('library.kept')}>
      {entries.length > 0 ? (
        <>
          <SearchField query={query} onQuery={setQuery} />
          <div class="rows">
            <SavedList
              entries={entries}
              query={query}
              hrefOf={hrefOf}
              target="_blank"
              onDelete={onDelete}
              onError={onError}
            />
          </div>
        </>
      ) : (
        <p class="empty">{i18n.t('library.emptyHint')}</p>
      )}
    </section>
  )
}

function hrefOf(id: string): string {
  return `${browser.runtime.getURL('/library.html')}#${id}`
}
