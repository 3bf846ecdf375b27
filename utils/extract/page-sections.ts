import {
  isCommentsCount,
  isCommentsHeading,
  isRecommendationStart,
  isRelatedHeading,
} from '../clean/frame-headings.ts'
import { AGE } from '../text/relative-time.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { goodIn, type Region } from './region.ts'

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
  /** Rank of the heading, 1 to 6; 7 for other lines. */
  rank: number
}

/** Longest line that can be a heading, or say who commented (characters). */
export const MAX_SHORT = 60

/** What stands beside the story: the part of a message key `reason.…`. */
export type Beside = 'comments' | 'related'

/** The story has begun behind so much of it (characters of sentences). */
const MIN_TOLD = 60

/** Headings of comments that `isCommentsHeading` leaves to the story where nothing else tells. */
const COMMENTS =
  /^(?:读者(?:意见|留言|评论|来论)|留言精选|互动聊天|网友(?:互动|看法|评论|留言)|(?:本章)?书评|书友评论|.{0,6}热帖|发表评论|写评论)[:：]?(?:[（(].{0,40})?$/

/** Who commented, and when: "河边的人 2024-05-20 11:00", "小满 于 2024-5-20 9:12:45 说：", "青石网友 3天前 回复", "方糖 · 982 赞", 沙发, "3楼", "河边的人 回复 小满". */
const COMMENTED =
  /^(?=.{0,24}\p{L}{2}).{1,24}?(?:(?:19|20)?\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? ?\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2}|\d{1,2} ?(?:分钟|小时|天|个?月)前)(?: ?(?:回复|举报|来自.{1,8}|\d{0,4}赞|\d{1,4}楼|说[:：])){0,3}$|^[^，。：:]{1,20}[ ·|]{1,3}\d{1,6} ?赞$|^(?:沙发|板凳|地板|\d{1,4} ?楼|#\d{1,4})(?: |$)|^\p{L}\S{0,15} 回复 @?\S{1,16}$|发表于 ?(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}/u

/** The same where no heading says so: what forums print over each post ("作者：河边看云 时间：2024-05-20 11:00"), and buttons that no programme of a day has. */
const POSTED =
  /发表于 ?(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}|^(?:沙发|板凳|地板)(?: |$)|(?:\d{1,2}:\d{2}|前) ?(?:回复|举报)$|^作者[:：] ?\S{1,20} ?时间[:：] ?(?:19|20)\d{2}[-/.年]/

/** The same in a box of comments and nothing else: a name and the day, a name and what it says. */
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

/** The page as its sections are looked for. */
interface Reading {
  lines: readonly MapLine[]
  regions: readonly Region[]
  /** Index of the first line of the story. */
  start: number
  /** Of every region, the index of its first line and the one behind its last. */
  first: readonly number[]
  end: readonly number[]
}

/** Lines from one index to before another. */
interface Section {
  from: number
  end: number
  as: Beside
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
  const page = { lines, regions, start, ...spansOf(lines, regions) }
  let tries = 0
  let told = 0
  for (let i = start; i < lines.length; i++) {
    const { text, good } = lines[i] as MapLine
    const section = told >= MIN_TOLD && text !== '' && tries < MAX_TRIES ? sectionAt(page, i) : null
    if (section) tries++
    told += good
    if (!section || section.end <= i) continue
    for (let j = section.from; j < section.end; j++) beside.set(j, section.as)
    i = section.end - 1
  }
  return beside
}

function spansOf(lines: readonly MapLine[], regions: readonly Region[]): Pick<Reading, 'first' | 'end'> {
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

/** The heading of a part by its number, in a paper: 3 讨论; 3 条评论 counts them. */
const NUMBERED = /^\d{1,2}[.、． ]{1,2}(?![条條則则])/

/** The section that a line begins; its end is 0 where it turns out to be the story's. */
function sectionAt(page: Reading, i: number): Section | null {
  const { text } = page.lines[i] as MapLine
  const isListed = !NUMBERED.test(text) && (isCommentsCount(text) || COMMENTS.test(toSimplified(text)))
  if (isListed || isCommentsHeading(text)) {
    const { end, isApart } = scopeOf(page, i)
    return {
      from: i,
      end: commentsEnd(page, i + 1, end, isListed && isApart ? isAnyComment : isComment),
      as: 'comments',
    }
  }
  if (isRelatedHeading(text) || isRecommendationStart(text)) {
    const { end, isApart } = scopeOf(page, i)
    const teasers = teasersFrom(page, i + 1, end, true)
    return { from: i, end: isApart || isLessThanTold(page, i, teasers.end) ? teasers.end : 0, as: 'related' }
  }
  if ((page.lines[i] as MapLine).linked) {
    const box = boxFrom(page, i)
    if (box === null) return null
    const { end, links, summaries } = teasersFrom(page, i, box, false)
    const areTeasers =
      end === box && Math.min(links, summaries) >= MIN_TEASERS && isLessThanTold(page, i, end)
    return { from: i, end: areTeasers ? end : 0, as: 'related' }
  }
  if (!POSTED.test(toSimplified(text))) return null
  const thread = threadAt(page, i)
  return thread && { from: thread.from, end: commentsEnd(page, i, thread.end, isPosted), as: 'comments' }
}

/** Index behind the lines that a heading is over, in the closest box that has more than a button; whether no story is in it. */
function scopeOf(
  { lines, regions, start, first, end }: Reading,
  heading: number,
): { end: number; isApart: boolean } {
  let box = (lines[heading] as MapLine).region
  while (box > 0 && (end[box] as number) - heading <= MIN_COMMENTS) box = (regions[box] as Region).parent
  return { end: end[box] as number, isApart: (first[box] as number) > start }
}

/** Whether fewer sentences stand there than in front: a digest is more than what introduces it. */
function isLessThanTold({ lines, start }: Reading, from: number, end: number): boolean {
  return goodIn(lines.slice(from, end)) < goodIn(lines.slice(start, from))
}

/** Index behind the box that begins with a headline and stands beside the story; null without one. */
function boxFrom({ lines, regions, start, first, end }: Reading, i: number): number | null {
  let box = (lines[i] as MapLine).region
  if (first[box] !== i) return null
  while (box > 0 && first[(regions[box] as Region).parent] === i) box = (regions[box] as Region).parent
  return i > start && (end[box] as number) - i >= 2 * MIN_TEASERS ? (end[box] as number) : null
}

/**
 * Where a thread without a heading begins and ends: at the box that stands beside the one with the story; null where the
 * story has no box of its own.
 */
function threadAt(page: Reading, i: number): { from: number; end: number } | null {
  const { lines, regions, start, first, end } = page
  let box = (lines[i] as MapLine).region
  let { parent } = regions[box] as Region
  while (parent > 0 && (first[parent] as number) > start) {
    box = parent
    parent = (regions[box] as Region).parent
  }
  let story = (lines[start] as MapLine).region
  while (story > 0 && (regions[story] as Region).parent !== parent) story = (regions[story] as Region).parent
  const from = first[box] as number
  const isApart = from > start && (end[story] as number) - (first[story] as number) > 1
  return isApart && parent >= 0 ? { from, end: end[parent] as number } : null
}

/** A name that stands over what its owner says. */
const NAME = /^[^，。：:！？；]{1,14}$/

/** Whether a line begins a comment. */
type IsComment = (line: MapLine, next: MapLine | undefined) => boolean
const isPosted: IsComment = ({ text }) => POSTED.test(toSimplified(text))
const isComment: IsComment = ({ text }) => COMMENTED.test(toSimplified(text))
const isAnyComment: IsComment = (line, next) =>
  isComment(line, next) ||
  COMMENTED_BELOW.test(toSimplified(line.text)) ||
  (line.good === 0 && NAME.test(line.text) && (next?.good ?? 0) > 0)

/** Index behind comments, which end at a heading of no lower rank than theirs; 0 where the lines are none. */
function commentsEnd({ lines }: Reading, from: number, end: number, begins: IsComment): number {
  const { rank } = lines[from - 1] as MapLine
  let comments = 0
  let paragraphs = 0
  let i = from
  for (; i < end; i++) {
    const line = lines[i] as MapLine
    if (i > from && ((line.rank < 7 && line.rank <= rank) || isRelatedHeading(line.text))) break
    if (begins(line, lines[i + 1])) {
      comments++
      paragraphs = 0
    } else if (line.good > 0 && ++paragraphs > MAX_PARAGRAPHS) return 0
  }
  return comments >= (begins === isPosted ? MIN_UNHEADED : MIN_COMMENTS) ? i : 0
}

/** A headline that is no link: where one and a summary take turns. */
const HEADLINE = /^[^，。：:；]{8,40}$/

/** When another story was published, on a line of its own. */
const TIME = new RegExp(
  String.raw`^(?:(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?|${AGE})$`,
)

const isHeadline = (line: MapLine | undefined) =>
  line !== undefined && (line.linked || (line.good === 0 && HEADLINE.test(line.text)))

/**
 * Index behind headlines with or without a summary below each, 0 where there are too few; how many are links and have one.
 * @param isHeaded whether a heading says that they are other stories: then the time of each may stand beside it.
 */
function teasersFrom(
  { lines }: Reading,
  from: number,
  end: number,
  isHeaded: boolean,
): { end: number; links: number; summaries: number } {
  let links = 0
  let summaries = 0
  let last = from
  const isTime = (i: number) => isHeaded && i < end && TIME.test((lines[i] as MapLine).text)
  /** The line above, over the times between. */
  let above: MapLine | undefined
  for (let i = from; i < end; i++) {
    const line = lines[i] as MapLine
    const isBelow = isHeadline(above)
    if (!isTime(i)) above = line
    if (line.linked) links++
    else if (line.good > 0) {
      let next = i + 1
      while (isTime(next)) next++
      // the story may go on below the last link
      const isLast = next === end && summaries > 0
      if (!isBelow || line.good > MAX_SUMMARY || !(isHeadline(lines[next]) || isLast)) break
      summaries++
    } else if (!isHeadline(line) && (line.text === '' || !isBelow) && !(links > 0 && isTime(i))) break
    last = i + 1
  }
  return { end: links >= MIN_TEASERS ? last : 0, links, summaries }
}
