import { isCommentsHeading, isRecommendationStart, isRelatedHeading } from '../clean/frame-headings.ts'
import { toSimplified } from '../text/to-simplified.ts'
import type { Region } from './page-map.ts'

/** A line of the page, between two borders of blocks. */
export interface MapLine {
  /** Empty where it is longer than {@link MAX_SHORT}. */
  text: string
  /** Index of the region that holds it. */
  region: number
  /** Characters of sentences. */
  good: number
  /** Whether most of it is links. */
  linked: boolean
}

/** Longest line that can be a heading, or say who commented (characters). */
export const MAX_SHORT = 60

/** What stands beside the story: the part of a message key `reason.…`. */
export type Beside = 'comments' | 'related'

/** The story has begun behind so much of it (characters of sentences). */
const MIN_TOLD = 60

/** Headings of comments that `isCommentsHeading` leaves to the story where nothing else tells. */
const COMMENTS =
  /^(?:读者(?:意见|留言|评论|来论)|留言精选|互动聊天|网友(?:互动|看法)|.{0,6}热帖|发表评论|写评论)$/

/** Who commented, and when: "河边的人 2024-05-20 11:00", "青石网友 3天前 回复", "方糖 · 982 赞", 沙发, "3楼", "河边的人 回复 小满". */
const COMMENTED =
  /^(?=.{0,24}\p{L}{2}).{1,24}?(?:(?:19|20)?\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? ?\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2}|\d{1,2} ?(?:分钟|小时|天|个?月)前)(?: ?(?:回复|举报|来自.{1,8}|\d{0,4}赞|\d{1,4}楼)){0,3}$|^[^，。：:]{1,20}[ ·|]{1,3}\d{1,6} ?赞$|^(?:沙发|板凳|地板|\d{1,4} ?楼|#\d{1,4})(?: |$)|^\p{L}\S{0,15} 回复 @?\S{1,16}$|发表于 ?(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}/u

/** The same where a heading says that these are comments: a name and the day, a name and what it says. */
const COMMENTED_BELOW =
  /^\S{1,16} (?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?$|^(?=[^：:]{0,13}\p{L})[^，。：:“”]{1,14}[：:] ?\S/u

/** Fewer of such lines are no comments; without a heading over them there must be more. */
const MIN_COMMENTS = 2
const MIN_UNHEADED = 5

/** A comment has fewer paragraphs. */
const MAX_PARAGRAPHS = 6

/** Longest summary of another story (characters). */
const MAX_SUMMARY = 160

/** Other stories that are a list. */
const MIN_TEASERS = 3

/** How often a heading is read on from: a page of nothing but headings would take long. */
const MAX_TRIES = 40

/** Where the lines of every region begin and end: indices of its first line and behind its last. */
interface Spans {
  first: number[]
  end: number[]
}

/**
 * Finds the lines behind the story that read like it and are none of it: comments, and other stories with their summaries. Told by
 * the heading over them and by what each begins with, as no name may tell.
 * @param headline index of the region of the headline; -1 without one.
 */
export function linesBeside(
  lines: readonly MapLine[],
  regions: readonly Region[],
  headline: number,
): Map<number, Beside> {
  const beside = new Map<number, Beside>()
  const start = lines.findIndex(({ region, good }) => region > headline && good > 0)
  if (start < 0) return beside
  const spans = spansOf(lines, regions)
  let tries = 0
  let told = 0
  for (let i = start; i < lines.length; i++) {
    const { text, good } = lines[i] as MapLine
    const section =
      told >= MIN_TOLD && text !== '' && tries < MAX_TRIES ? sectionAt(lines, regions, spans, start, i) : null
    if (section) tries++
    told += good
    if (!section || section.end <= i) continue
    for (let j = section.from; j < section.end; j++) beside.set(j, section.as)
    i = section.end - 1
  }
  return beside
}

/** The section that a line begins; its end is 0 where it turns out to be the story's. */
function sectionAt(
  lines: readonly MapLine[],
  regions: readonly Region[],
  spans: Spans,
  start: number,
  i: number,
): { from: number; end: number; as: Beside } | null {
  const { text, region } = lines[i] as MapLine
  if (isCommentsHeading(text) || COMMENTS.test(toSimplified(text)))
    return {
      from: i,
      end: commentsEnd(lines, i + 1, scopeEnd(regions, spans, region, i), true),
      as: 'comments',
    }
  if (isRelatedHeading(text) || isRecommendationStart(text))
    return { from: i, end: teasersEnd(lines, i + 1, scopeEnd(regions, spans, region, i)), as: 'related' }
  if (!COMMENTED.test(toSimplified(text))) return null
  const thread = threadAt(lines, regions, spans, start, i)
  return { from: thread.from, end: commentsEnd(lines, i, thread.end, false), as: 'comments' }
}

function spansOf(lines: readonly MapLine[], regions: readonly Region[]): Spans {
  const first = regions.map(() => lines.length)
  const end = regions.map(() => 0)
  for (const [i, { region }] of lines.entries()) {
    first[region] = Math.min(first[region] as number, i)
    end[region] = i + 1
  }
  for (let r = regions.length - 1; r > 0; r--) {
    const { parent } = regions[r] as Region
    first[parent] = Math.min(first[parent] as number, first[r] as number)
    end[parent] = Math.max(end[parent] as number, end[r] as number)
  }
  return { first, end }
}

/** Index behind the lines that a heading is over: those behind it in the closest box that has more than a button. */
function scopeEnd(regions: readonly Region[], { end }: Spans, region: number, heading: number): number {
  let box = region
  while (box > 0 && (end[box] as number) - heading <= MIN_COMMENTS) box = (regions[box] as Region).parent
  return end[box] as number
}

/** Where a thread without a heading begins and ends: at the box that stands beside the one with the start of the story. */
function threadAt(
  lines: readonly MapLine[],
  regions: readonly Region[],
  { first, end }: Spans,
  start: number,
  i: number,
): { from: number; end: number } {
  let box = (lines[i] as MapLine).region
  let { parent } = regions[box] as Region
  while (parent > 0 && (first[parent] as number) > start) {
    box = parent
    parent = (regions[box] as Region).parent
  }
  const from = first[box] as number
  const isClean = from > start && lines.slice(from, i).every(({ good }) => good === 0)
  return { from: isClean ? from : i, end: end[Math.max(0, parent)] as number }
}

/** Index behind comments; 0 where the lines are none. */
function commentsEnd(lines: readonly MapLine[], from: number, end: number, isHeaded: boolean): number {
  let comments = 0
  let paragraphs = 0
  let i = from
  for (; i < end; i++) {
    const { text, good } = lines[i] as MapLine
    const line = toSimplified(text)
    if (isHeaded && i > from && isRelatedHeading(text)) break
    if (COMMENTED.test(line) || (isHeaded && COMMENTED_BELOW.test(line))) {
      comments++
      paragraphs = 0
    } else if (good > 0 && ++paragraphs > MAX_PARAGRAPHS) return 0
  }
  return comments >= (isHeaded ? MIN_COMMENTS : MIN_UNHEADED) ? i : 0
}

/** A headline that is no link: where one and a summary take turns. */
const HEADLINE = /^[^，。：:；]{8,40}$/

/** Index behind headlines with or without a summary below each; 0 where there are too few. */
function teasersEnd(lines: readonly MapLine[], from: number, end: number): number {
  const isHeadline = (line: MapLine | undefined) =>
    line !== undefined && (line.linked || (line.good === 0 && HEADLINE.test(line.text)))
  let links = 0
  let summaries = 0
  let last = from
  for (let i = from; i < end; i++) {
    const line = lines[i] as MapLine
    const isBelow = i > from && isHeadline(lines[i - 1])
    if (line.linked) links++
    else if (line.good > 0) {
      // the story may go on below the last link
      const isLast = i + 1 === end && summaries > 0
      if (!isBelow || line.good > MAX_SUMMARY || !(isHeadline(lines[i + 1]) || isLast)) break
      summaries++
    } else if (!isHeadline(line) && (line.text === '' || !isBelow)) break
    last = i + 1
  }
  return Math.max(links, summaries) >= MIN_TEASERS ? last : 0
}
