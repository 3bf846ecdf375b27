import {
  isCommentsHeading,
  isLinksLabel,
  isRecommendationStart,
  isRelatedHeading,
  isRelatedLine,
} from '../clean/frame-headings.ts'
import { lineReason } from '../clean/line-reason.ts'
import type { Reason } from '../clean/reasons.ts'
import { comesAgain, LONG_PARAGRAPH, MIN_SHARE, sameAbove } from '../clean/second-copy.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { namesEditors, titlesBetween, toldEnd } from './told-end.ts'
import { beginsUnder, TEASER } from './under-line.ts'

/** A teaser is at least as long as a paragraph (characters). */
const MIN_TEASER = 50

/** Lines below a heading of recommendations among which the first teaser stands: its title, a number. */
const MAX_TO_TEASER = 2

/** Reasons of frame lines that a table at the end of a story may have as well: 1 2 3, 5/20. */
const IN_TABLES: ReadonlySet<Reason> = new Set(['counter', 'pagination', 'dateline'])

/** A label without its value: 附件： of which the links are gone. */
const BARE_LABEL = /^[^，。：:]{1,8}[:：]$/

/** The number of a counter. */
const NUMBER = /^\d{1,7}$/

/** Longest value on a line of its own (characters). */
const MAX_VALUE = 20

/** Index of the line at which a story is told again, as pages for screens of both sizes do; the number of lines without one. */
function secondCopy(lines: readonly string[], stories: readonly boolean[]): number {
  const start = stories.indexOf(true)
  const first = lines[start] ?? ''
  const at = lines.findIndex((line, i) => stories[i] && line === first && lines.indexOf(line) < i)
  if (at < 0) return lines.length
  const once = lines.filter((_, i) => stories[i] && i < at)
  const again = lines.filter((_, i) => stories[i] && i >= at)
  const isCopy =
    again.length <= once.length &&
    again.length >= once.length * MIN_SHARE &&
    again.every((line) => once.includes(line)) &&
    (once.length > 1 || first.length >= LONG_PARAGRAPH || comesAgain(lines, start, at))
  if (!isCopy) return lines.length
  return at - sameAbove(lines, start, at)
}

/**
 * Which lines stand under a story and are none of it. Nothing tells the title of another story, or the name of a channel,
 * from a line of this one; but they come below a line of the page's frame, or below the names of the newsroom. So behind
 * the last sentence everything is under the story from the first such line on, but for marks, which are still the story's.
 * @param stories which of the lines are paragraphs of a story.
 * @param title the headline; empty without one.
 */
export function linesUnder(lines: readonly string[], stories: readonly boolean[], title: string): boolean[] {
  const firstStory = Math.max(0, stories.indexOf(true))
  const copy = secondCopy(lines, stories)
  const behind = toldEnd(lines.slice(0, copy), stories.slice(0, copy), title)
  const lastStory = stories.lastIndexOf(true, behind - 1)
  const told = new Set(lines.slice(0, copy))
  // a heading above the last paragraph ends the story too where teasers follow: that paragraph is the site's slogan
  const headsTeasers = (index: number) =>
    firstStory < index &&
    stories.indexOf(true, index) === lastStory &&
    TEASER.test(
      lines.slice(index + 1, index + 2 + MAX_TO_TEASER).find((line) => line.length >= MIN_TEASER) ?? '',
    )
  const found = lines.findIndex((line, i) => beginsUnder(line) && (i > lastStory || headsTeasers(i)))
  const under = found < 0 ? lines.length : found
  const end = behind < copy ? Math.min(behind, under) : under
  // a label may have its value on the next line
  const isMark = lines.map(
    (line, i) =>
      i > lastStory &&
      i < under &&
      (parseMarkLine(line) !== null || (line.length <= MAX_VALUE && isBareMark(lines[i - 1] ?? ''))),
  )
  const lastSentence = lines.findLastIndex(
    (line, i) =>
      i <= lastStory ||
      (i < end &&
        !isMark[i] &&
        SENTENCE.test(line) &&
        !(i >= copy && told.has(line)) &&
        lineReason(line) === null),
  )
  const isBelowNewsroom = (i: number) => isMark[i - 1] && namesEditors(lines[i - 1] ?? '')
  const frame =
    lastStory < 0
      ? -1
      : lines.findIndex(
          (line, i) =>
            i > lastSentence && i < end && !isMark[i] && (i === copy || isFrame(line) || isBelowNewsroom(i)),
        )
  let from = frame < 0 ? end : frame
  const hasFrame = from < lines.length
  // what is left of links and counters goes with the frame below it
  const isLeft = (line = '') => BARE_LABEL.test(line) || (hasFrame && NUMBER.test(line))
  while (from > lastSentence + 1 && isLeft(lines[from - 1])) from--
  const isBetween = titlesBetween(lines, stories)
  return lines.map((_, i) => (i >= from && !isMark[i]) || isBetween[i] === true)
}

const isBareMark = (line: string) => BARE_LABEL.test(line) && parseMarkLine(line) !== null

/** The end of a sentence. */
const SENTENCE = /[。！？!?；…][”"’』」）)】\]]{0,3}$/

function isFrame(line: string): boolean {
  const reason = lineReason(line)
  return (
    (reason !== null && !IN_TABLES.has(reason)) ||
    isRelatedHeading(line) ||
    isRelatedLine(line) ||
    isRecommendationStart(line) ||
    isCommentsHeading(line) ||
    isLinksLabel(line)
  )
}
