import { isChromeWords } from '../clean/chrome-words.ts'
import { marksBelowLabels } from '../clean/marks-below-labels.ts'
import { isOfLaterStory, parseByline } from '../text/byline.ts'
import { type DateContext, findDates, monthAndDay } from '../text/dates.ts'
import { isListOfWorks, rowsOfStations } from '../text/list-of-works.ts'
import { parseMarkLine, type ScannedMarks, scanMarks } from '../text/mark-line.ts'
import { isPersonName, parseNames } from '../text/names.ts'
import { isDesk, namesSomebody } from '../text/people.ts'
import { behindPublisher, isPublisher } from '../text/publishers.ts'
import { mayNoteRights } from '../text/rights-note.ts'
import { fold } from '../text/space.ts'
import { isStory, type PageLine, type Run } from './page-lines.ts'
import { better, isDateLine, joinedDate, readDates, statedTime } from './printed-dates.ts'
import { BARE_LABEL, besideDates, lonePeople, peopleOf, readAccount, readHints } from './printed-names.ts'

/** What a part of the page prints about its article. */
export interface Printed {
  sources: string[]
  /** Names beside the headline without a label: of the account or the paper, less sure than `sources`. */
  accounts: string[]
  /** Those of `accounts` that the markup calls an author or a user. */
  users: string[]
  /** Those of `accounts` that a menu above has as well. */
  channels: string[]
  authors: string[]
  /** Who took the pictures, by lines that name nobody else. */
  photographers: string[]
  editors: string[]
  originalTitle: string | null
  /** What a line below the text says of the rights in it. */
  license: string | null
  /** ISO 8601 as exact as printed. */
  published: string | null
  modified: string | null
  /** The day on which an office signed the paper, 成文日期 or below its name; it may be weeks before it was published. */
  signed: string | null
  /** Month and day, `07-16` or `07-16T14:43`, where the year is not printed. */
  monthDay: string | null
  /** People whose names stand alone on a line where a by-line stands. */
  people: string[]
  /** Lines beside a date that hold a name of two to twelve letters and nothing else: of the site, or of its channel. */
  beside: string[]
  /** Local time computed from "3小时前". */
  relative: string | null
}

const nothing = (): Printed => ({
  sources: [],
  accounts: [],
  users: [],
  channels: [],
  authors: [],
  photographers: [],
  editors: [],
  originalTitle: null,
  license: null,
  published: null,
  modified: null,
  signed: null,
  monthDay: null,
  people: [],
  beside: [],
  relative: null,
})

/** Lines above the headline that may belong to it: kickers, dates and the paper's name. */
const ABOVE = 5
/** Lines below the headline that may belong to it: standing heads, dates, buttons, the lead. */
const BELOW = 16
/** Shorter lines with a full stop may be the page's own (characters). */
const MIN_SENTENCE = 15
/** Below the date so many sentences are the story. */
const MAX_SENTENCES = 2

const isSentence = ({ text, linkedLength }: PageLine) =>
  text.length >= MIN_SENTENCE && /[。！？]$/.test(text) && linkedLength === 0

/**
 * Reads what is printed near the headline.
 * @param lines the lines of the page.
 * @param at index of the headline, or of the first line of the story where the page shows no headline.
 */
export function readHead(lines: readonly PageLine[], at: number, context: DateContext): Printed {
  let end = at + 1
  const above = readLines(lines.slice(Math.max(0, at - ABOVE), at), context, /^H[1-6]$/)
  let dated = above.published !== null || above.signed !== null
  let sentences = dated ? 1 : 0
  const inStory = lines[at] !== undefined && isStory(lines[at])
  while (end < lines.length && end <= at + BELOW) {
    const line = lines[end]
    const isEnd = line && isStory(line) && (dated || inStory || !isOverByline(lines, end))
    if (!line || isEnd || (inStory && isSigned(line, lines[end + 1]))) break
    // a notice has short paragraphs and a date of its own; the lead is one sentence
    if (dated && isSentence(line) && ++sentences >= MAX_SENTENCES) break
    dated ||= isDateLine(line)
    end++
  }
  const below = readLines(lines.slice(at + 1, end), context, /^H[2-6]$/)
  const accounts = [...below.accounts, ...above.accounts]
  const users = [...below.users, ...above.users]
  const menu = lines.slice(0, Math.max(0, at - ABOVE))
  return {
    sources: below.sources.length > 0 ? below.sources : above.sources,
    accounts,
    users,
    channels: accounts.filter(
      (name) => !users.includes(name) && menu.some(({ text, linked }) => text === name && linked),
    ),
    authors: below.authors.length > 0 ? below.authors : above.authors,
    photographers: below.photographers,
    people: lonePeople(lines, at + 1, end),
    beside: besideDates(lines, at + 1, end),
    editors: [...new Set([...below.editors, ...above.editors])],
    originalTitle: below.originalTitle ?? above.originalTitle,
    license: null,
    published: better(below.published ?? (inStory ? null : timeBehind(lines[at])), above.published),
    modified: below.modified ?? above.modified,
    signed: below.signed ?? above.signed,
    monthDay: below.monthDay ?? above.monthDay,
    relative: below.relative ?? above.relative,
  }
}

/** Whether a paragraph stands above the by-line, as its summary: soon below it stands that, and then the story. */
const isOverByline = (lines: readonly PageLine[], index: number) => {
  const below = lines.slice(index + 1, index + 1 + BELOW)
  const byline = below.findIndex(isByline)
  return byline >= 0 && byline < TO_BYLINE && below.findIndex(isStory) > byline
}
/** The by-line is one of so many lines below it. */
const TO_BYLINE = 3

/** Whether a line is a `<time>` and who wrote, with no link: no card of another article, no post and no appointment. */
function isByline({ text, dates, runs, linkedLength, block }: PageLine): boolean {
  const [time] = dates
  if (!time || linkedLength > 0 || block.closest('blockquote,aside,li')) return false
  const rest = (text.slice(0, time.index) + text.slice(time.index + time.length)).trim()
  const isNamed = runs.some((run) => run.text === rest && run.element.closest('[class*="author" i]'))
  return (
    (rest === '' || isPersonName(rest) || isNamed) &&
    runs.some(({ element }) => element.closest('time') !== null)
  )
}

/** The time behind a headline, in its element: "渡口的早晨 2024-07-16 08:30". A day alone may be the headline's. */
function timeBehind(line: PageLine | undefined): string | null {
  const time = line?.dates.at(-1)
  const isBehind = time !== undefined && time.index > 0 && time.index + time.length === line?.text.length
  return isBehind && time.iso.length > 10 ? time.iso : null
}

/** @param headings tag names of the headings that may name the author. */
function readLines(lines: readonly PageLine[], context: DateContext, headings: RegExp): Printed {
  const printed = nothing()
  const labelled = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (line.text.length > MAX_READ) continue
    const next = lines[index + 1]
    const text = withValue(line, next)
    if (!isTeaser(line)) {
      const dated = joinedDate(lines, index) ?? text
      const dates = dated === line.text ? line.dates : findDates(dated)
      const above = lines[index - 1]?.text ?? ''
      readDates(dated, dates, statedTime(line), context, printed, BARE_LABEL.test(above) ? above : '')
    }
    if (isMenu(line)) continue
    const marks = text === line.text ? line.marks : scanMarks(text)
    for (const name of marks.authors) labelled.add(name)
    const amidCredits = [lines[index - 1], next].some((near) => near && isCredit(near))
    readMarks(line, text, marks, amidCredits, printed)
    readNames(line, text, next, printed)
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
/** Longest value on a line of its own (characters). */
const MAX_VALUE = 30
/** Longest paper with its reporters (characters). */
const MAX_NEWSROOM = 30

/** A line with its value where that stands on the next: "来源：" over "青石网"; in lists of definitions the colon may be left out. */
function withValue({ text, block }: PageLine, next: PageLine | undefined): string {
  if (!next) return text
  const isTerm = block.tagName === 'DT' && next.block.tagName === 'DD' && /^\p{Script=Han}{2,8}$/u.test(text)
  const label = isTerm ? `${text}：` : text
  const isValue = next.text.length <= MAX_VALUE && !/[:：]/.test(next.text)
  return BARE_LABEL.test(label) && isValue ? `${label} ${next.text}` : label
}

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
  printed.sources.push(...marks.sources.map((source) => withoutLinks(source, line.runs)))
  printed.authors.push(...withoutRest(marks.authors, line))
  printed[amidCredits ? 'authors' : 'photographers'].push(...marks.photographers)
  printed.editors.push(...marks.editors)
  printed.originalTitle ??= marks.originalTitle
  if (marks.authors.length + marks.photographers.length > 0) return
  // "2024-07-16 14:43 聯合報／記者王曉明／台北報導": a by-line without a label beside a date
  const unlabelled = parseMarkLine(text)?.authors ?? []
  printed.authors.push(...(unlabelled.length > 0 ? unlabelled : (parseByline(marks.spare) ?? [])))
}

/** Reads names that no label is in front of, by what stands beside them. */
function readNames({ runs }: PageLine, text: string, next: PageLine | undefined, printed: Printed): void {
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
  const [name, ...buttons] = runs
  if (name && FOLLOW.test(buttons.map((run) => run.text).join(''))) readAccount(name.text, true, printed)
  // "河边看云", and below it "10-08 12:00 优质创作者"
  if (next && ACCOUNT_NAME.test(text) && OF_ACCOUNT.test(next.text) && isTimed(next))
    readAccount(text, true, printed)
}

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

/** Channels side by side, one of which may be called as a label is: "论文 | 视频 | 机器人". */
const isMenu = ({ text, linkedLength }: PageLine) => {
  const bars = text.match(/ ?[|｜丨┊] ?/g)
  return bars !== null && bars.length >= 3 && linkedLength * 2 > text.length - bars.join('').length
}

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
const MAX_CREDIT = 40

/** A name, and what platforms say beside the date of an account that it is of. */
const ACCOUNT_NAME = /^[\p{L}\d]{2,14}$/u
const OF_ACCOUNT = /[创創]作者|[认認][证證]|官方[账帳][号號]|粉[丝絲]|[关關]注$/

const isTimed = (line: PageLine) => isDateLine(line) || monthAndDay(line.text) !== null

/** A newsroom whose reporters stand on the next line: "山城快报记者". */
const NEWSROOM = /^[^，。：:]{0,16}(?:记者|記者|通讯员|特约撰稿人)$/

/** Lines below a story that say when it was published. */
const DATED_BELOW =
  /^.{0,6}(?:[编編][辑輯][于於]|[创創]建(?:[于於]|[时時][间間])|发布于|發佈於|发表于|發表於|[发發][布佈](?:[时時][间間]|日期)|最后编辑|posted|published)|^(?:\d{4}-)?\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$|^[（(]\d{4}-\d{2}-\d{2} \d{2}:\d{2}[)）](?: [^，。]{0,8})?$/i

/** The label of such a date alone on its line. */
const DATE_LABEL = /^(?:(?:发布|發佈|发表|發表|创建|建立|更新|编辑|修改)(?:于|於|时间|時間|日期))[:：]?$/

/** Of the text, not of all that a site has: 本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议. */
const OF_TEXT = /本[文篇]/

/** The office that signs a notice, on the line above the day on which it did. */
const SIGNER =
  /^\p{Script=Han}{2,30}(?:[局委厅廳部府处處科院校会會]|[办辦]公[室厅廳]|公司|[大中小][学學]|[学學]院|中心|[领領][导導]小[组組])$/u

/** Whether an office signs a notice on a line, with the day on the next. */
const isSigned = (line: PageLine, next: PageLine | undefined) =>
  next !== undefined && SIGNER.test(line.text) && next.dates[0]?.length === next.text.length

/**
 * Reads the mark lines below the story: "本文来源：网易体育 作者：萨尔虎", "责任编辑：张申". The first line that names a
 * field counts.
 * @param from index of the line behind the head.
 */
export function readTail(lines: readonly PageLine[], from: number, context: DateContext): Printed {
  const printed = nothing()
  const stories = lines.flatMap((line, index) => (index >= from && isStory(line) ? [index] : []))
  const middle = stories[stories.length >> 1] ?? from
  const texts = lines.slice(from).map(({ text }) => text)
  const ofWorks = isListOfWorks(texts)
  const isRow = rowsOfStations(texts)
  const belowLabels = marksBelowLabels(texts, middle - from)
  // the last line of the credits that name who wrote it, one below the other: 文字：王敏, 摄影：李楠
  let credited = -1
  for (const [offset, line] of lines.slice(from).entries()) {
    if (line.text.length > 120) continue
    const after = from + offset > middle
    // "发布于" and the day on the next line
    const value = lines[from + offset + 1]
    if (after && !printed.published && DATE_LABEL.test(line.text) && value && isDateLine(value)) {
      const text = `${line.text} ${value.text}`
      readDates(text, findDates(text), statedTime(value), context, printed)
    }
    // "编辑于 2025-04-22 18:07": blogs print the time below the text
    if (after && !printed.published && !printed.modified && DATED_BELOW.test(line.text))
      readDates(line.text, line.dates, statedTime(line), context, printed)
    const above = lines[from + offset - 1]
    if (after && above && isSigned(above, line)) printed.signed ??= line.dates[0]?.iso ?? null
    // of linked lines, which below a story are legion, nothing else is read
    if (line.linked && !mayNoteRights(line.text)) continue
    const marks = belowLabels.get(offset)?.[0] ?? parseMarkLine(line.text)
    if (marks?.license && (OF_TEXT.test(line.text) || marks.editors.length > 0))
      printed.license ??= marks.license
    if (line.linked) continue
    const next = lines[from + offset + 1]
    if (after && next && printed.authors.length === 0 && NEWSROOM.test(line.text))
      printed.authors.push(...peopleOf(next.text))
    if (!marks || isRow(line.text)) continue
    if (printed.editors.length < 6) printed.editors.push(...marks.editors)
    if (marks.license) {
      if (after && printed.authors.length === 0) printed.authors.push(...marks.authors)
      continue
    }
    if (printed.sources.length === 0)
      printed.sources.push(...marks.sources.map((source) => withoutLinks(source, line.runs)))
    // in the story itself such a line is the credit of a picture
    const isTheirs = marks.authors.length > 0 && !isOfLaterStory(texts, offset)
    const goesOn = credited === offset - 1 && line.text.length <= MAX_CREDIT
    if (after && !ofWorks && isTheirs && (printed.authors.length === 0 || goesOn)) {
      printed.authors.push(...marks.authors)
      credited = offset
    }
    printed.originalTitle ??= marks.originalTitle
  }
  return printed
}

/** The names in a value of the head that are not the site, an editor, a number or an address. */
export function statedAuthors(values: readonly string[], others: readonly string[]): string[] {
  const known = others
    .map(fold)
    // the site in Latin letters, behind its name in Han: 青石日報QSD
    .flatMap((name) => [name, /(?<=\p{Script=Han})[a-z]{2,10}$/u.exec(name)?.[0] ?? ''])
    .filter((name) => name.length >= 2)
  // "小滿媽的旅行日記" is called after its author
  const isKnown = (name: string) =>
    known.some((other) => (other.includes(name) && other.length <= name.length * 2) || name.includes(other))
  return values
    .filter((value) => namesSomebody(value) && !/[，。！？]/.test(value) && value.length <= 40)
    .flatMap((value) => parseNames(value))
    .filter((name) => namesSomebody(name) && !INITIALS.test(name) && !isKnown(fold(name)))
}

/** Of who made the template: `<meta name="author" content="wxm,ln">`. */
const INITIALS = /^[a-z]{1,3}$/
