import { lineReason } from '../clean/line-reason.ts'

/** A text with fewer lines of a page's frame was none: its headings are its author's. */
const MIN_FRAME = 2

/** Which lines of a flattened page are its frame; null for a text that was no page. */
export function frameOf(lines: readonly string[]): boolean[] | null {
  const frame = lines.map((line) => lineReason(line) !== null)
  return frame.filter(Boolean).length < MIN_FRAME ? null : frame
}
