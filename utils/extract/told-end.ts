import {
  isCommentsCount,
  isCommentsHeading,
  isRecommendationStart,
  isRelatedHeading,
  isRelatedLine,
} from '../clean/frame-headings.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { frameOf } from './frame-lines.ts'
import { proseOf } from './prose.ts'
import { isOf } from './title-by-words.ts'

/** A text is the story's all the same where so many times as much of it stands behind the line that ends a story. */
const MUCH_MORE = 2

/** What stands below a story and below nothing else. */
const BELOW =
  /^(?:[上下]一[篇条则](?:[:：]|$)|(?:发表评论|写评论|我来说两句|(?:网友|最新|最热|全部|热门)评论).{0,12}$)/

/** The heading of a site's own notes, and what these speak of. */
const NOTES = /^(?:版权|免责|特别)声明[:：]?$/
const OF_SITE = /本[网站报社刊]|转载|侵权|版权/

/** A heading of comments has no paragraph so near below; 讨论 heads a part of a paper (lines). */
const TO_PARAGRAPH = 3

/** A title in a list, or cut off. */
const LISTED = /^[·•‧]|(?:\.{3}|…)$/

/** Whether a line names who edited or checked the story: the newsroom ends with it. */
export const namesEditors = (line: string): boolean => (parseMarkLine(line)?.editors.length ?? 0) > 0

/** Headings of lists of other stories that are no headings of a digest, as 国际资讯 is. */
const OTHERS =
  /相关|延伸|推荐|更多|往期|猜|喜欢|感兴趣|想看|热门|热点|排行|热榜|热搜|在看|在搜|其[他它]|最新|近期|精彩|原创/

const headsOthers = (line: string) => isRelatedHeading(line) && OTHERS.test(toSimplified(line))

/** A digest has more paragraphs among the first of its lines. */
const FIRST_LINES = 12
const MAX_PROSE = 3

/**
 * Index of the line before which the story of a flattened page ends, whatever reads like it below: other stories, comments,
 * notes of the site. It ends with the names of its newsroom, the last where each item of a digest has its own, and above
 * comments and recommendations. It goes on behind a list of other stories where two of its paragraphs follow each other,
 * as the summaries of such a list do not.
 * @param paragraphs which of the lines are paragraphs.
 * @param title the headline; a lone paragraph of something else may be a note above the story.
 * @returns the number of lines where nothing tells.
 */
export function toldEnd(lines: readonly string[], paragraphs: readonly boolean[], title: string): number {
  const first = paragraphs.indexOf(true)
  const frame = frameOf(lines)
  if (first < 0 || !frame) return lines.length
  // characters of the paragraphs above each line
  let sum = 0
  const above = lines.map((line, i) => {
    const before = sum
    if (paragraphs[i]) sum += line.length
    return before
  })
  const toldAbove = (i: number) => above[i] ?? 0
  const isRest = (i: number) => sum - toldAbove(i) <= MUCH_MORE * toldAbove(i)
  const isProse = proseOf(lines, paragraphs)
  const lastNewsroom = lines.findLastIndex(namesEditors)
  const isFrameBelow = (i: number) => {
    const next = paragraphs.indexOf(true, i)
    const between = lines.slice(i + 1, next < 0 ? lines.length : next)
    return between.some((line, k) => frame[i + 1 + k] || LISTED.test(line))
  }
  const isNewsroom = (line: string, i: number) =>
    toldAbove(i) === toldAbove(lastNewsroom) && namesEditors(line) && isFrameBelow(i)
  const isComments = (line: string, i: number) =>
    isCommentsCount(line) ||
    (isCommentsHeading(line) && !isProse.slice(i + 1, i + 1 + TO_PARAGRAPH).some(Boolean))
  const isEnd = (line: string, i: number) => {
    if (isProse[i]) return false
    const plain = toSimplified(line)
    if (NOTES.test(plain)) return OF_SITE.test(toSimplified(lines[i + 1] ?? ''))
    if (isProse[i + 1]) return false
    return BELOW.test(plain) || isRecommendationStart(line) || isComments(line, i) || isNewsroom(line, i)
  }
  const found = lines.findIndex((line, i) => i > first && isRest(i) && isEnd(line, i))
  let end = found < 0 ? lines.length : found
  while (end < lines.length && parseMarkLine(lines[end] ?? '')) end++
  const pair = isProse.findLastIndex((is, i) => is && i < end && isProse[i - 1])
  const isDigest = (from: number) =>
    isProse.slice(from, from + FIRST_LINES).filter(Boolean).length > MAX_PROSE
  const isPause = (line: string, i: number) =>
    isRelatedLine(line) || headsOthers(line) || (isRelatedHeading(line) && !isDigest(i))
  const pause = lines.findIndex(
    (line, i) => i > Math.max(first, pair) && i < end && !paragraphs[i + 1] && isPause(line, i),
  )
  const until = pause < 0 ? end : pause
  const told = lines.filter((_, i) => paragraphs[i] && i < until)
  return told.length > 1 || isOf(title, told) ? until : lines.length
}

/** Titles that stand below a heading between two paragraphs, at most; one alone may be short. */
const MAX_TITLES = 6
const TITLE = /^[^。]{5,45}$/
const LONG_TITLE = 12

/** Which lines between the paragraphs of a flattened page name other stories: a heading that says so, and the titles below it. */
export function titlesBetween(lines: readonly string[], paragraphs: readonly boolean[]): boolean[] {
  const between = lines.map(() => false)
  if (!frameOf(lines)) return between
  const isProse = proseOf(lines, paragraphs)
  const isTitle = (i: number) => !isProse[i] && TITLE.test(lines[i] ?? '') && !parseMarkLine(lines[i] ?? '')
  for (const [i, line] of lines.entries()) {
    if (!headsOthers(line) || isProse.indexOf(true) > i) continue
    let end = i + 1
    while (end <= i + MAX_TITLES && isTitle(end)) end++
    const areTitles = end > i + 2 || (lines[i + 1] ?? '').length >= LONG_TITLE
    if (end > i + 1 && areTitles && isProse[end]) between.fill(true, i, end)
  }
  return between
}
