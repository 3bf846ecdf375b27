import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { FRONT_LENGTH, type LibraryEntry } from '../utils/library/library-index.ts'
import { loadScriptForms, type SearchForms, typedForm } from '../utils/library/search-forms.ts'
import { withoutWww } from '../utils/text/host-name.ts'
import { formatDay } from './format-date.ts'
import { ToolButton } from './ToolButton.tsx'
import { uiLanguage } from './ui-language.ts'

/** Rows drawn at first, and added when the end comes into view: the popup shows six and is not kept waiting for more. */
export const ROWS_AT_ONCE = FRONT_LENGTH

interface SavedListProps {
  /** Newest first. */
  entries: LibraryEntry[]
  /** Shows only articles whose title or source holds these words, in whichever order and script. */
  query: string
  hrefOf: (id: string) => string
  /** Where links open: `_blank` from the popup. */
  target?: string
  onDelete: (entry: LibraryEntry) => void
  /** Gets what keeps the search from finding the other script. */
  onError: (error: unknown) => void
}

/** The kept articles. Arrow keys move between them, Delete deletes. */
export function SavedList({ entries, query, hrefOf, target, onDelete, onError }: SavedListProps) {
  const [limit, setLimit] = useState(ROWS_AT_ONCE)
  const end = useRef<HTMLLIElement>(null)
  const wanted = query.trim()
  const found = useFound(entries, wanted, onError)
  const hasMore = found.length > limit

  useEffect(() => {
    if (!hasMore || !end.current) return
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setLimit(limit + ROWS_AT_ONCE)
    })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [hasMore, limit])

  const onKey = (entry: LibraryEntry, event: KeyboardEvent & { currentTarget: Element }) => {
    if (event.key === 'Delete') remove(entry, event.currentTarget)
  }
  const remove = (entry: LibraryEntry, from: Element) => {
    // The row goes, the focus stays in the list. The next row comes to where the hand is: no need to scroll there.
    const row = from.closest('li')
    const next =
      row?.nextElementSibling?.querySelector('a') ?? row?.previousElementSibling?.querySelector('a')
    next?.focus({ preventScroll: true })
    onDelete(entry)
  }

  return (
    <>
      <p class="nothing" role="status">
        {found.length === 0 && wanted && i18n.t('library.searchNothing', { query: wanted })}
      </p>
      <ul class="saved" onKeyDownCapture={onceAPress} onKeyDown={moveFocus}>
        {found.slice(0, limit).map((entry) => (
          <li key={entry.id}>
            <a href={hrefOf(entry.id)} target={target} onKeyDown={(event) => onKey(entry, event)}>
              <span class="title" lang={entry.lang || undefined}>
                {entry.title}
              </span>
              <span class="about">
                <span>{sourceOf(entry)}</span>
                {aboutOf(entry)}
              </span>
            </a>
            <ToolButton
              icon="trash"
              label={i18n.t('library.deleteLabel', { title: entry.title })}
              title={i18n.t('library.delete')}
              onClick={(event) => remove(entry, event.currentTarget)}
            />
          </li>
        ))}
        {hasMore && <li class="end" ref={end} />}
      </ul>
    </>
  )
}

/** The entries that a search finds; in the other script as well as soon as the tables are there. */
function useFound(
  entries: LibraryEntry[],
  wanted: string,
  onError: (error: unknown) => void,
): LibraryEntry[] {
  const [formsOf, setFormsOf] = useState<SearchForms>(() => typedForm)
  const isSearching = wanted !== ''
  useEffect(() => {
    // without the tables the search goes on as it is typed
    if (isSearching && formsOf === typedForm)
      loadScriptForms().then((loaded) => setFormsOf(() => loaded), onError)
  }, [isSearching, formsOf, onError])
  const texts = useMemo(
    () => (isSearching ? entries.map((entry) => formsOf(`${entry.title}\n${sourceOf(entry)}`)) : []),
    [entries, isSearching, formsOf],
  )
  if (!isSearching) return entries
  const words = wanted.split(/\s+/).map(formsOf)
  const holds = (i: number, word: string[]) =>
    texts[i]?.some((text) => word.some((form) => text.includes(form)))
  return entries.filter((_, i) => words.every((word) => holds(i, word)))
}

/** Where nobody is named, the site. */
function sourceOf({ source, url }: LibraryEntry): string {
  return source ?? withoutWww(URL.parse(url)?.host ?? '')
}

function aboutOf({ readingMinutes, savedAt }: LibraryEntry): string {
  return ` · ${i18n.t('reader.minutes', readingMinutes)} · ${formatDay(savedAt, uiLanguage())}`
}

/** A key that is held is meant once: the focus goes on to another article, which would be deleted or opened as well. */
function onceAPress(event: KeyboardEvent) {
  if (!event.repeat || !['Delete', 'Enter'].includes(event.key)) return
  event.preventDefault()
  event.stopPropagation()
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLUListElement }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const links = [...event.currentTarget.querySelectorAll('a')]
  const row = (event.target as Element).closest('li')?.querySelector('a')
  const next = row && links[links.indexOf(row) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
