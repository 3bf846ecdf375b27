import { NOTE_LINK, NOTE_PLACE } from '../utils/clean/tie-notes.ts'

/** Where a link leads to another place of the article, the reader goes there in place of a new tab. */
export function followNote(event: MouseEvent): void {
  const link = (event.target as Element).closest(`a[${NOTE_LINK}]`)
  if (!link) return
  const name = link.getAttribute(NOTE_LINK)
  const text = event.currentTarget as HTMLElement
  const place = [...text.querySelectorAll<HTMLElement>(`[${NOTE_PLACE}]`)].find(
    (element) => element.getAttribute(NOTE_PLACE) === name,
  )
  if (!place) return
  event.preventDefault()
  // Focused, it is what a screen reader reads on from, and the styles show where it is.
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'center' })
}
