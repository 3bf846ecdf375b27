import { lineReason } from '../clean/line-reason.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { isUnder } from './under-line.ts'

/** A line of this length with the end of a sentence is the story (characters); no markup tells it from notes. */
const MIN_PARAGRAPH = 50

/** What a page is called has bars before the names of the site. */
const isPageTitle = (line: string) => /[|｜∣]/.test(line) && !line.includes('。')

/** A paragraph of the story, and no note of the page's, however long. */
export const isParagraph = (line: string): boolean =>
  line.length >= MIN_PARAGRAPH &&
  /[。！？]|[.!?](?=\s|$|["”])/.test(line) &&
  !isPageTitle(line) &&
  !isUnder(line) &&
  lineReason(line) === null &&
  !parseMarkLine(line)?.license

/** Shorter paragraphs of a story, by their full stop (characters). */
const MIN_PROSE = 20
const FULL_STOP = /。[”"’』」）)】\]]{0,3}$/

/** Which lines are prose: the paragraphs of a story, and shorter ones that end as they do. */
export const proseOf = (lines: readonly string[], paragraphs: readonly boolean[]): boolean[] =>
  lines.map((line, i) => paragraphs[i] === true || (line.length >= MIN_PROSE && FULL_STOP.test(line)))
