import { fold } from '../text/space.ts'

/** A headline stands over at most so many lines. */
const MAX_LINES = 3

/** What a line has behind the headline that it begins with, both as printed; '' where it has none. */
export const behindHeadline = (text: string, title: string): string =>
  title.length >= MIN_TITLE && text.startsWith(title) ? text.slice(title.length).trim() : ''
/** A shorter headline may begin any line (characters). */
const MIN_TITLE = 6

/**
 * How many lines from `from` on are the headline together: 山城县文化局<br>关于举办风筝节的通知 has two.
 * @param wanted the headline, folded.
 * @returns 0 where they are not.
 */
export function headlineLines(texts: readonly string[], from: number, wanted: string): number {
  let joined = ''
  for (let count = 1; count <= MAX_LINES; count++) {
    const text = texts[from + count - 1] ?? ''
    const piece = text.length <= wanted.length * 2 ? fold(text) : ''
    joined += piece
    if (joined === wanted) return count
    if (piece === '' || !wanted.startsWith(joined)) return 0
  }
  return 0
}
