import { fold } from '../text/space.ts'

/** A headline stands over at most so many lines. */
const MAX_LINES = 3

/** What a line has behind the headline that it begins with, both as printed; '' where it has none. */
export const behindHeadline = (text: string, title: string): string =>
  title.length >= MIN_TITLE && text.startsWith(title) ? text.slice(title.length).trim() : ''

/** The day, and how often the article was read where that is counted: "2024-05-20 浏览1024次", "2024-5-20". */
export const DAY_AND_COUNT =
  /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?(?: ?(?:本文)?(?:已?被)?(?:[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊])[量数數次]?[:：]? ?\d[\d.,]{0,9} ?[万萬]?次?)?$/

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
