import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'

/** The field that narrows the list of kept articles down. */
export function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  return (
    <search class="find">
      <Icon name="search" />
      <input
        class="field"
        type="search"
        value={query}
        placeholder={i18n.t('library.search')}
        aria-label={i18n.t('library.search')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  )
}
