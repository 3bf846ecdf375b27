import { isChromeWords } from '../clean/chrome-words.ts'
import { NEWSROOM, parseByline } from '../text/byline.ts'
import { newsroomOf } from '../text/dateline-source.ts'
import { findDates, monthAndDay } from '../text/dates.ts'
import { BARE_LABEL } from '../text/find-label.ts'
import { labelField } from '../text/mark-labels.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { isDesk, isSurelyName } from '../text/people.ts'
import { isPersonName } from '../text/person-name.ts'
import { isProvince } from '../text/places.ts'
import { behindPublisher, isPublisher } from '../text/publishers.ts'
import type { RepostMarks } from '../text/repost-marks.ts'
import { type ScannedMarks, scanMarks } from '../text/scan-marks.ts'
import { datesPicture, isOfPicture, type PageLine, type Run } from './page-lines.ts'
import { peopleOf } from './people-of-line.ts'
import { nothingPrinted, type Printed } from './printed.ts'
import { isDateLine, joinedDate, readDates, statedTime } from './printed-dates.ts'
import { readHints } from './printed-names.ts'
import { readAccount } from './read-account.ts'

/**
 * Reads the lines around a headline.
 * @param headings tag names of the headings that may name the author.
 */
export function readLines(lines: readonly PageLine[], now: Date | null, headings: RegExp): Printed {
  const printed = nothingPrinted()
  const labelled = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (line.text.length > MAX_READ) continue
    const next = lines[index + 1]
    const text = withValue(lines, index)
    if (!isTeaser(line) && !datesPicture(line)) {
      const dated = joinedDate(lines, index) ?? text
      const dates = dated === line.text ? line.dates : findDates(dated)
      const above = lines[index - 1]?.text ?? ''
      readDates(dated, dates, statedTime(line), now, printed, BARE_LABEL.test(above) ? above : '')
    }
    if (isMenu(line)) continue
    const marks = text === line.text ? line.marks : scanMarks(text)
    for (const name of marks.authors) labelled.add(name)
    const amidCredits = [lines[index - 1], next].some((near) => near && isCredit(near))
    readMarks(line, text, marks, amidCredits, printed)
    readNames(line, text, next, printed)
    printed.newsroom ??= readNewsroom(line, text, marks)
    // the name of the author as a heading of its own (mobile pages); below the headline an `h1` heads a part of the story
    if (isPersonName(text) && headings.test(line.block.tagName) && !line.linked) printed.authors.push(text)
    readHints(line, marks.spare, printed)
  }
  // the id says author, the label before it 编辑
  printed.authors = printed.authors.filter((name) => labelled.has(name) || !printed.editors.includes(name))
  for (const key of ['sources', 'authors', 'editors', 'accounts', 'users'] as const)
    printed[key] = [...new Set(printed[key])]
  return printed
}

/** Longer lines are the story's (characters). */
const MAX_READ = 240
/** Most names in a list below their label. */
const MAX_LISTED = 6
/** Longest value on a line of its own (characters). */
const MAX_VALUE = 30
/** Longest paper with its reporters (characters). */
const MAX_NEWSROOM = 30

/**
 * A line with its value where that stands on the next: "来源：" over "青石网"; in lists of definitions the colon may be left out.
 * Names may be a list.
 */
function withValue(lines: readonly PageLine[], index: number): string {
  const [line, next] = lines.slice(index, index + 2)
  if (!line || !next) return line?.text ?? ''
  const { text, block } = line
  const isTerm = block.tagName === 'DT' && next.block.tagName === 'DD' && /^\p{Script=Han}{2,8}$/u.test(text)
  const label = isTerm ? `${text}：` : text
  const isValue = next.text.length <= MAX_VALUE && !/[:：]/.test(next.text)
  if (!BARE_LABEL.test(label) || !isValue) return label
  const isOfPeople = labelField(label.replace(/ ?[:：]$/, ''), true) === 'authors'
  const names = [next.text]
  // in the list of the label what follows may be a category
  const isOver = block.parentElement !== next.block.parentElement
  const isOne = (line: PageLine) => (isOver ? mayBeName(line) : isSurelyName(line.text))
  if (isOfPeople && next.block.tagName === 'LI' && isOne(next))
    for (const other of lines.slice(index + 2, index + 1 + MAX_LISTED)) {
      const isBeside = other.block.parentElement === next.block.parentElement
      if (!isBeside || other.linked !== next.linked || !isOne(other)) break
      names.push(other.text)
    }
  return `${label} ${names.join('、')}`
}

/** Whether an item of a list may be a name; a pen name is a link as the names beside it are. */
const mayBeName = ({ text, linked }: PageLine) =>
  isPersonName(text) ||
  (linked && /^[\p{L}·. ]{2,16}$/u.test(text) && !isChromeWords(text) && !isPublisher(text))

/** The name that is a link where 作者 stands before it and words behind it that are none: "作者 <a>王敏</a> 在<a>随笔</a> 标签 <a>桥</a>". */
function withoutRest(authors: string[], { text, runs }: PageLine): string[] {
  const name = runs.find((run) => authors[0]?.startsWith(`${run.text} `) && run.element.closest('a'))?.text
  if (!name) return authors
  const before = text.slice(0, text.indexOf(name))
  const behind = text.slice(before.length + name.length)
  return /作者 ?[:：]? ?$/.test(before) && /^ ?[在于於]/.test(behind) ? [name] : authors
}

/** @param amidCredits whether the line above or below names who wrote or edited: who took the pictures wrote too. */
function readMarks(
  line: PageLine,
  text: string,
  marks: ScannedMarks,
  amidCredits: boolean,
  printed: Printed,
): void {
  printed.sources.push(...sourcesOf(line, marks))
  printed.authors.push(...withoutRest(marks.authors, line))
  printed[amidCredits ? 'authors' : 'photographers'].push(...marks.photographers)
  printed.editors.push(...marks.editors)
  printed.originalTitle ??= marks.originalTitle
  if (marks.authors.length + marks.photographers.length > 0) return
  // "2024-07-16 14:43 聯合報／記者王曉明／台北報導": a by-line without a label beside a date
  const unlabelled = parseMarkLine(text)?.authors ?? []
  printed.authors.push(...(unlabelled.length > 0 ? unlabelled : (parseByline(marks.spare) ?? [])))
}

/** The paper of a by-line; the same words may begin a headline, 青石日报记者走进渡口. */
function readNewsroom(line: PageLine, text: string, marks: ScannedMarks): string | null {
  const newsroom = text.length <= MAX_NEWSROOM && !line.linked ? newsroomOf(text) : null
  const isByline = () => marks.authors.length > 0 || parseByline(marks.spare) !== null
  return newsroom !== null && isByline() ? newsroom : null
}

/** Reads names that no label is in front of, by what stands beside them. */
function readNames(line: PageLine, text: string, next: PageLine | undefined, printed: Printed): void {
  // BBC: the name on one line, "BBC中文記者" on the next
  if (next && isPersonName(text) && /^\S{0,12}(?:记者|記者|作者|编辑|撰稿人)$/.test(next.text))
    printed.authors.push(text)
  if (next && NEWSROOM.test(text)) printed.authors.push(...peopleOf(next.text))
  // "工商時報 王曉明": the paper and its reporters
  const paper = text.length <= MAX_NEWSROOM ? behindPublisher(text) : null
  if (paper) {
    const arePeople = paper.words.every(isPersonName)
    // "聯合報 記者王曉明／台北即時報導"
    if (arePeople || parseByline(text)) printed.accounts.push(paper.publisher)
    if (arePeople) printed.authors.push(...paper.words)
  }
  // "河边看云 关注": a name with the button that follows whom it names
  const [name, ...buttons] = line.runs
  if (name && FOLLOW.test(buttons.map((run) => run.text).join(''))) readAccount(name.text, true, printed)
  // "河边看云", and below it "10-08 12:00 优质创作者"
  if (next && ACCOUNT_NAME.test(text) && isOfAccount(next, line) && isTimed(next))
    readAccount(text, true, printed)
}

/** The sources that the marks of a line name, but not a picture's. */
export const sourcesOf = (line: PageLine, marks: RepostMarks): string[] =>
  isOfPicture(line) ? [] : marks.sources.map((source) => withoutLinks(source, line.runs))

/** A source without the buttons behind it, which are links and name nobody, and what stands in brackets behind these: "青石网 <a>进入论坛</a> 【旧桥】". */
function withoutLinks(source: string, runs: readonly Run[]): string {
  let name = source
  const namesNobody = (text: string) => isChromeWords(text) || !(isPublisher(text) || isPersonName(text))
  for (const { text, element } of runs.toReversed()) {
    const at = name.lastIndexOf(` ${text}`)
    const isLast = /^ ?(?:$|[【[（(])/.test(name.slice(at + 1 + text.length))
    if (at > 0 && isLast && element.closest('a') && namesNobody(text)) name = name.slice(0, at)
  }
  return name
}

/** Channels side by side, one of which may be called as a label is: "论文 | 视频 | 机器人", "作者 小说 散文 电影". */
const isMenu = ({ text, linkedLength, runs }: PageLine) => {
  const bars = text.match(/ ?[|｜丨┊] ?/g)
  if (bars !== null && bars.length >= 3 && linkedLength * 2 > text.length - bars.join('').length) return true
  // most lines are too short for one
  if (runs.length < MIN_CHANNELS) return false
  const links = new Set(runs.map(({ element }) => element.closest('a')))
  const texts = runs.map(({ text }) => text)
  if (links.has(null) || links.size < MIN_CHANNELS || texts.some(isOfByline)) return false
  const [first = '', second = ''] = texts
  const namesFirst = FOLLOW.test(second) || (labelField(first, true) && isPersonName(second))
  if (namesFirst || runs.some(({ element }) => element.closest(AUTHOR_LINK))) return false
  // words may read as names: 王牌, 文艺
  return texts.filter(isPersonName).length * 2 <= texts.length
}
/** A link that is somebody's, by what the page says of it. */
const AUTHOR_LINK = 'a[rel~="author"],a[class*="author" i],a[class*="byline" i]'
/** Fewer links are no menu. */
const MIN_CHANNELS = 5
/** Whether a text is no channel: longer than a name of one, a date, a label, a paper. By-lines may be all links. */
const isOfByline = (text: string) => text.length > 6 || /[\d:：]/.test(text) || isPublisher(text)

/** Another article in a list, whose date stands beside its headline; a linked date or name may be of this one. */
function isTeaser({ block, linkedLength, text, runs }: PageLine): boolean {
  if (block.tagName !== 'LI' || linkedLength < MIN_HEADLINE || linkedLength * 2 <= text.length) return false
  const words = runs.flatMap(({ text, element }) => (element.closest('a') ? text.split(/[ /／]/) : []))
  const isName = (word: string) => isPersonName(word) || isPublisher(word) || isDesk(word)
  const rest = words.filter((word) => !isName(word)).join('')
  return rest.replace(/[\d年月日:：/.-]|(?:发布|更新)?时间|来源|作者/g, '').length >= MIN_HEADLINE / 2
}
/** Shortest headline (characters). */
const MIN_HEADLINE = 10

const FOLLOW = /^[·•・]? ?[+＋]? ?(?:关注|關注|追蹤|追踪|追蹤作者|关注(?:作者|他|她|TA)|Follow|Following)$/i

/** Whether a line is of those who wrote or edited, and no longer than such credits are. */
const isCredit = ({ text, marks }: PageLine) =>
  text.length <= MAX_CREDIT && marks.spare === '' && marks.authors.length + marks.editors.length > 0

/** Longest line of a credit (characters). */
export const MAX_CREDIT = 40

/** A name, and what platforms say beside the date of an account that it is of. */
const ACCOUNT_NAME = /^[\p{L}\d]{2,14}$/u
const OF_ACCOUNT = /[创創]作者|[认認][证證]|官方[账帳][号號]|粉[丝絲]|[关關]注$/
/** Where an account writes from, behind the time: "2024-05-20 08:31 发布于：浙江省". */
const WRITES_FROM = /\d [发發][布佈][于於][:：] ?(\p{Script=Han}{2,8})$/u
const CALLED_NAME = /(?:^|\s)name(?:\s|$)|(?:user|nick|author|account)[-_]?name/i
const isOfAccount = ({ text }: PageLine, { block }: PageLine) =>
  OF_ACCOUNT.test(text) ||
  (isProvince(WRITES_FROM.exec(text)?.[1] ?? '') && CALLED_NAME.test(block.className))

const isTimed = (line: PageLine) => isDateLine(line) || monthAndDay(line.text) !== null
