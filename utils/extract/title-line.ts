import { isLinksLabel } from '../clean/frame-headings.ts'
import { lineReason } from '../clean/line-reason.ts'
import type { Reason } from '../clean/reasons.ts'
import { parseByline } from '../text/byline.ts'
import { findDates } from '../text/dates.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { isPublisher } from '../text/publishers.ts'
import { scanMarks } from '../text/scan-marks.ts'

/** Longest headline of a plain text, and longest that nothing but its place tells (characters). */
const LONGEST_TITLE = 80
const MAX_OWN = 60

/** Reasons of lines of the frame that stand above a headline only; others, 字号 or 阅读 12, stand under it as well. */
const ABOVE: ReadonlySet<Reason | null> = new Set(['navigation', 'notice'])

/** Channels, which portals name above the headline: 即时新闻, 通知公告. */
const CHANNEL = /^(?:.{0,4}(?:[新要港][闻聞]|[资資快][讯訊]|公告|[动動][态態]|[频頻]道))$/

/** A shorter line above one that may be a headline names its channel (characters). */
const MAX_CHANNEL = 5

/**
 * Among so few lines (channels, the headline, what stands below it) the first long one is the headline; of more, which may
 * be verse, it need not be.
 */
const MAX_OWN_LINES = 5

/** Paragraphs that may stand above the headline: captions, a summary, a long note of the page's. */
const MAX_ABOVE = 2

/** Lines above a story among which its headline is looked for: each is compared with those before it. */
const MAX_HEAD = 500

/** Lines between the headline and its date, none of which can be a headline: names, buttons. */
const MAX_BETWEEN = 4

/** The paper above a headline. */
const SHORT_PAPER = /^\p{Script=Han}{2,4}(?:[日晚早时時][报報]|[网網])$/u

/** Longest entry of a menu (characters). */
const MAX_ENTRY = 12

/** A shorter line may be repeated without being the headline (characters). */
const MIN_REPEATED = 8

/** The lines of a plain text, and which of them are paragraphs of a story. */
export interface TextLines {
  lines: readonly string[]
  stories: readonly boolean[]
  isChinese: boolean
}

/**
 * The headline of a plain text: the line above the one with date and source; else one that is printed twice, as breadcrumbs
 * and lists repeat it; else the first line that is not the page's own; else the one over date and source below a caption.
 * @returns its index, or -1.
 */
export function titleLine(text: TextLines): number {
  const { lines, stories } = text
  const firstStory = Math.max(0, stories.indexOf(true))
  const over = lineOver(text, (line) => isHeadLine(line) && !isMasthead(line), 1, firstStory + 1)
  if (over >= 0) return withoutSite(lines, over, firstStory)
  const head = lines.slice(0, Math.min(firstStory, MAX_HEAD))
  const reasons = head.map(lineReason)
  const isFrame = head.map(
    (line, index) => isPages(text, line, reasons[index] ?? null) || isLinksLabel(line) || isHeadLine(line),
  )
  const repeated = repeatedLine(head, isFrame)
  if (repeated >= 0) return repeated
  const own = ownLine(head, isFrame, reasons)
  if (own >= 0) return canBeTitle(head[own] ?? '') && (head[own] ?? '').length <= MAX_OWN ? own : -1
  const nextStories = stories.flatMap((isStory, index) => (isStory ? [index] : []))
  return lineOver(text, isSureHeadLine, firstStory + 1, nextStories[MAX_ABOVE] ?? lines.length)
}

const canBeTitle = (line: string) =>
  line.length >= 4 && line.length <= LONGEST_TITLE && !/。|[；;，,：:]$|^[（(]更正.*[)）]$/.test(line)

/** Whether a line may be the headline of a text, by itself. */
export const mayBeTitle = (text: TextLines, line: string): boolean =>
  canBeTitle(line) && !isPages(text, line, lineReason(line)) && !isHeadLine(line)

/** Whether a line is the page's own: frame, a breadcrumb, a label, the paper, a caption, a mark, a foreign line of a Chinese text. */
const isPages = ({ isChinese }: TextLines, line: string, reason: Reason | null) =>
  reason !== null ||
  (isChinese && !/\p{Script=Han}/u.test(line)) ||
  /[>＞›»|]\s*$|^您?的?位置|[当當]前位置[:：]|^[•·▪*-]\s|^[▲▼△▽◀▶]|^新[华華]社照片|^[主承协協][办辦](?:单位|單位)?[:：]|首[页頁]$|^.{1,8}[:：]$/.test(
    line,
  ) ||
  CHANNEL_OF_SITE.test(line) ||
  isMasthead(line) ||
  SHORT_PAPER.test(line) ||
  CAPTION.test(line) ||
  parseMarkLine(line) !== null

/** The site and its channel: 青石新聞網 / 醫療 */
const CHANNEL_OF_SITE = /^\p{Script=Han}{2,10}(?:[網网]|[電电][視视][台臺]?) ?[/／|｜] ?\p{Script=Han}{2,6}$/u

/** What a picture shows: 图为7月16日，渡口的早晨; a headline may ask 图为何物. */
const CAPTION =
  /^(?:[图圖](?:[为為]|片[:：]|[①-⑩])|[上下左右][图圖][为為:：]?)(?=.{0,20}(?:[，,]|\d{1,2}[日月]|[现現][场場]))/

/** The line over the first one between two places that is a head line. */
function lineOver(text: TextLines, isHead: (line: string) => boolean, from: number, to: number): number {
  const { lines, stories } = text
  for (let index = from; index < to; index++) {
    const line = lines[index] ?? ''
    if (line.length > 120 || stories[index] || !isHead(line)) continue
    for (let above = index - 1; above >= 0 && above >= index - 1 - MAX_BETWEEN; above--) {
      const title = lines[above] ?? ''
      // a list's sign may stand before a headline, not before a word of a menu
      const bare = title.length > MAX_ENTRY ? title.replace(/^[•·▪] /, '') : title
      const isOwn = !isPages(text, bare, lineReason(bare)) && !isHeadLine(bare)
      if (!stories[above] && canBeTitle(title) && isOwn) return above
    }
  }
  return -1
}

/** The headline itself, where what stands over the date has the site behind it: 山城的早晨∣青石網官方網站 */
function withoutSite(lines: readonly string[], over: number, firstStory: number): number {
  const title = lines[over] ?? ''
  const repeated = lines
    .slice(over + 1, firstStory)
    .findIndex((line) => line.length >= MIN_REPEATED && line !== title && title.startsWith(line))
  return repeated < 0 ? over : over + 1 + repeated
}

/** The last line above the story that a line before it holds. */
const repeatedLine = (head: readonly string[], isFrame: readonly boolean[]) =>
  head.findLastIndex(
    (line, index) =>
      !isFrame[index] &&
      line.length >= MIN_REPEATED &&
      canBeTitle(line) &&
      head.slice(0, index).some((before) => before.includes(line)),
  )

/**
 * The first line above the story that is no frame: of the lines below the navigation, else of all of them. The name of a
 * channel counts only where there is no other line.
 */
function ownLine(
  head: readonly string[],
  isFrame: readonly boolean[],
  reasons: readonly (Reason | null)[],
): number {
  const lastAbove = reasons.findLastIndex((reason) => ABOVE.has(reason))
  const above = head.slice(0, lastAbove).some((line, i) => /。/.test(line) && !reasons[i]) ? -1 : lastAbove
  const first = (from: number, isChannel: (line: string) => boolean) =>
    isFrame.findIndex((frame, index) => index >= from && !frame && !isChannel(head[index] ?? ''))
  const isNamed = (line: string) => CHANNEL.test(line)
  const isShort = (line: string) => isNamed(line) || line.length <= MAX_CHANNEL
  const long = first(above + 1, isShort)
  const isOfFew = isFrame.filter((frame, index) => !frame && index > above).length <= MAX_OWN_LINES
  if (isOfFew && canBeTitle(head[long] ?? '') && (head[long] ?? '').length >= MIN_REPEATED) return long
  return (
    [first(above + 1, isNamed), first(0, isNamed), isFrame.indexOf(false)].find((index) => index >= 0) ?? -1
  )
}

/** The paper and the day on which it came out, above the headline: 青石日报 2024年07月16日 星期二, maybe buttons behind it. */
const MASTHEAD = /^[^:：|]{0,30}\d[日 ]{1,3}[（(]?星期[一二三四五六日天][)）]? ?(?=$|\D)/

/** The day on which the page was read: 今天是2024年7月16日, 當前報章2024年7月16日 */
const TODAY = /^.{0,6}(?:今[天日]是|[当當]前|[现現]在[时時是])[^，。]{0,24}$/

/** The page of the paper and its day: 第3版：综合新闻 2024-07-16 */
const PAGE = /^第 ?[A-Z]?\d{1,3} ?版[:：][^，。]{0,40}$/

function isMasthead(line: string): boolean {
  if (TODAY.test(line) || PAGE.test(line)) return true
  const day = MASTHEAD.exec(line)?.[0]
  return day !== undefined && (day.length === line.length || lineReason(line.slice(day.length)) !== null)
}

/** Whether a line has what stands under a headline: a labelled source or author, a labelled date, a date with a clock, a by-line. */
function isHeadLine(line: string): boolean {
  const marks = scanMarks(line)
  if (marks.spare.length <= 20) {
    if (marks.sources.length + marks.authors.length > 0) return true
    if (marks.dates.length > 0 && isPublisher(marks.spare.split(' ')[0] ?? '')) return true
  }
  return (
    (parseMarkLine(line)?.dates.length ?? 0) > 0 ||
    findDates(line).some((date) => date.length * 2 >= line.length) ||
    REPORTED_FROM.test(line) ||
    isStamped(line) ||
    parseByline(line) !== null
  )
}

/** A date with its clock is so long, a line with one and what stands before it at most so (characters). */
const STAMP = '2024-1-1 8:00'.length
const MAX_STAMPED = 80
const MAX_BEFORE = 12

/** Whether a line says when the text appeared, among what else a head says; 自2024年7月16日8:00起停电 does not. */
function isStamped(line: string): boolean {
  const date = findDates(line).find(({ length }) => length >= STAMP)
  return (
    date !== undefined &&
    date.index <= MAX_BEFORE &&
    line.length <= MAX_STAMPED &&
    !/[。，！？]/.test(line) &&
    !/^[起至前止]/.test(line.slice(date.index + date.length))
  )
}

/** The desk and where it reports from: 青石新聞組／山城8日電 */
const REPORTED_FROM =
  /^[^\s／/，。]{2,12}[／/][^\s／/，。]{2,8}(?:\d{1,2}日)?(?:[專专]?[電电]|(?:[综綜]合)?(?:報導|报道|报导|報道))$/

/** The same below a paragraph, where a date alone may be that of an event. */
function isSureHeadLine(line: string): boolean {
  const marks = parseMarkLine(line) ?? scanMarks(line)
  return marks.dates.length > 0 && (marks.sources.length > 0 || marks.dates.some((date) => date.length > 10))
}
