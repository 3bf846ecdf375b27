import { parseByline } from '../text/byline.ts'
import {
  type DateContext,
  type FoundDate,
  findDates,
  monthAndDay,
  parseDate,
  resolveRelative,
} from '../text/dates.ts'
import { withoutGlosses } from '../text/glosses.ts'
import { isListOfWorks } from '../text/list-of-works.ts'
import { parseMarkLine, scanMarks } from '../text/mark-line.ts'
import { isPersonName, parseNames } from '../text/names.ts'
import { namesSomebody } from '../text/people.ts'
import { isPlace, isProvince } from '../text/places.ts'
import { SENTENCE } from '../text/plain-line.ts'
import { behindPublisher, tidySource } from '../text/publishers.ts'
import { fold } from '../text/space.ts'
import type { PageLine, Run } from './page-lines.ts'

/** What a part of the page prints about its article. */
export interface Printed {
  sources: string[]
  /** Names beside the headline without a label: of the account or the paper, less sure than `sources`. */
  accounts: string[]
  /** Those of `accounts` that the markup calls an author or a user. */
  users: string[]
  authors: string[]
  editors: string[]
  originalTitle: string | null
  /** ISO 8601 as exact as printed. */
  published: string | null
  modified: string | null
  /** The day on which an office signed the paper, 成文日期; it may be weeks before it was published. */
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
  authors: [],
  editors: [],
  originalTitle: null,
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
/** A line of this length with a full stop is the story. */
const STORY_LENGTH = 60
/** Shorter lines with a full stop may be the page's own (characters). */
const MIN_SENTENCE = 15
/** Below the date so many sentences are the story. */
const MAX_SENTENCES = 2

/** Lines whose dates are of something else. */
const OTHER_DATE =
  /推荐|推薦|截止|截至|有效期|今天是|现在是|注册(?:时间|日期|于)?[:：]? ?(?=\d)|農曆|农历|会员|上映|更多|热门|直播|举办时间|活动时间|开奖|备案|版权所有|©(?! ?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d)|copyright/i

const MODIFIED = /更新|修改|編輯于|编辑于|最后编辑|最後更新|modified|updated/i

const SIGNED = /(?:成文|生成|印发)(?:日期|时间)/

/** Class names and ids by which sites mark what a piece of the head line is. */
const HINTS = {
  source: /source|media|provider|origin|laiyuan|\bly\b|account|nickname|js_name|profile_nick|post-from/i,
  user: /author|byline|reporter|writer|zuozhe|creator|user-?(?:name|link)|\bup-?name|authi|nick/i,
  name: /\bname\b/i,
  editor: /(?:^|[\s_-])(?:editor|bianji|zebian)/i,
}

/** Where a link to somebody's own page leads: in forums of Discuz, on Douban and others. */
const USER_PAGE = /[?&/-]uid[=-]\d|\/(?:people|users?|u)\/[\w-]+(?:\.html?|\/)?$|\/profile\?/

/** A label that is not shown: BBC's `<strong id="article-byline" class="visually-hidden">Article Information`. */
const FOR_SCREEN_READERS = /visually-?hidden|sr-only/i

/** Words that stand in elements so marked and are no names: buttons, columns, roles. */
const NO_NAME =
  /^(?:原创|转载|关注|已关注|订阅|来源|來源|本文来源|作者|记者|本报记者|分享|评论|微信|微博|举报|展开|更多|登录|注册|首页|编辑|责任编辑|字号|打印|收藏|阅读|浏览|官方|认证|优质|创作者|发布|发表|时间|作者简介|查看|返回|正文|查看原文|进入|我有话说|头条号|通知|通知公告|公告|动态|要闻|新闻|国内|国际|社会|财经|体育|娱乐|科技|时政|教育|健康|生活|時間|標題|看板|地方|國際|兩岸|社會|政治|財經|產經|產業|體育|娛樂|首发于|发表于|發表於|往期回顾|返回.{1,4}|版面导航|标题导航|[上下]一[版期篇条页]\d?|放大|缩小|默认|参与互动|只看.{1,6}|倒序浏览|楼主|写文章|(?:Published in|Written by).{0,40}|大|中|小|\+|@|第.{1,5}版|.*(?:记者|記者).*|.*(?:報導|(?<!经济)报道))$/

/** The names of the classes and ids of an element and what holds it, up to the line's block. */
function marksOf(run: Run, line: PageLine): string {
  let names = ''
  let element: Element | null = run.element
  for (let depth = 0; element && depth < 3; depth++) {
    names += ` ${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
    if (element === line.block) break
    element = element.parentElement
  }
  return names.slice(0, 300)
}

const isStory = (line: PageLine) =>
  !(line.dated && line.marks.sources.length > 0) &&
  line.text.length >= STORY_LENGTH &&
  /[。！？]/.test(line.text) &&
  line.linkedLength * 2 < line.text.length

const isSentence = ({ text, linkedLength }: PageLine) =>
  text.length >= MIN_SENTENCE && /[。！？]$/.test(text) && linkedLength === 0

/** A label that stands on a line of its own: "来源：", "作者". */
const BARE_LABEL = /^[\p{Script=Han} ]{1,8}[:：]$/u

/**
 * Reads what is printed near the headline.
 * @param lines the lines of the page.
 * @param at index of the headline, or of the first line of the story where the page shows no headline.
 */
export function readHead(lines: readonly PageLine[], at: number, context: DateContext): Printed {
  let end = at + 1
  const above = readLines(lines.slice(Math.max(0, at - ABOVE), at), context)
  let dated = above.published !== null || above.signed !== null
  let sentences = dated ? 1 : 0
  while (end < lines.length && end <= at + BELOW) {
    const line = lines[end]
    if (!line || isStory(line)) break
    // a notice has short paragraphs and a date of its own; the lead is one sentence
    if (dated && isSentence(line) && ++sentences >= MAX_SENTENCES) break
    dated ||= isDateLine(line)
    end++
  }
  const below = readLines(lines.slice(at + 1, end), context)
  return {
    sources: below.sources.length > 0 ? below.sources : above.sources,
    accounts: [...below.accounts, ...above.accounts],
    users: [...below.users, ...above.users],
    authors: below.authors.length > 0 ? below.authors : above.authors,
    people: lonePeople(lines, at + 1, end),
    beside: besideDates(lines, at + 1, end),
    editors: [...new Set([...below.editors, ...above.editors])],
    originalTitle: below.originalTitle ?? above.originalTitle,
    published: better(below.published, above.published),
    modified: below.modified ?? above.modified,
    signed: below.signed ?? above.signed,
    monthDay: below.monthDay ?? above.monthDay,
    relative: below.relative ?? above.relative,
  }
}

/** Of two printed times the one with a clock, else the first. */
function better(a: string | null, b: string | null): string | null {
  if (!a || !b) return a ?? b
  return a.length > 10 || b.length <= 10 || a.slice(0, 10) !== b.slice(0, 10) ? a : b
}

function readLines(lines: readonly PageLine[], context: DateContext): Printed {
  const printed = nothing()
  const labelled = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    let text = line.text
    if (text.length > 240) continue
    // "来源：" in one block, its value in the next
    if (BARE_LABEL.test(text) && next && next.text.length <= 30 && !/[:：]/.test(next.text))
      text += ` ${next.text}`
    const dated = joinedDate(lines, index) ?? text
    readDates(dated, dated === line.text ? line.dates : findDates(dated), statedTime(line), context, printed)
    if (isMenu(line)) continue
    const marks = text === line.text ? line.marks : scanMarks(text)
    printed.sources.push(...marks.sources)
    printed.authors.push(...marks.authors)
    for (const name of marks.authors) labelled.add(name)
    printed.editors.push(...marks.editors)
    printed.originalTitle ??= marks.originalTitle
    // "2024-07-16 14:43 聯合報／記者王曉明／台北報導": a by-line without a label beside a date
    const unlabelled = marks.authors.length === 0 ? (parseMarkLine(text)?.authors ?? []) : []
    if (marks.authors.length === 0)
      printed.authors.push(...(unlabelled.length > 0 ? unlabelled : (parseByline(marks.spare) ?? [])))
    // BBC: the name on one line, "BBC中文記者" on the next
    if (next && isPersonName(text) && /^\S{0,12}(?:记者|記者|作者|编辑|撰稿人)$/.test(next.text))
      printed.authors.push(text)
    if (next && NEWSROOM.test(text)) printed.authors.push(...peopleOf(next.text))
    // "工商時報 王曉明": the paper and its reporters
    const paper = text.length <= 30 ? behindPublisher(text) : null
    if (paper) {
      const arePeople = paper.words.every(isPersonName)
      // "聯合報 記者王曉明／台北即時報導"
      if (arePeople || parseByline(text)) printed.accounts.push(paper.publisher)
      if (arePeople) printed.authors.push(...paper.words)
    }
    // "河边看云 关注": a name with the button that follows whom it names
    const [name, button] = line.runs
    if (line.runs.length === 2 && name && FOLLOW.test(button?.text ?? ''))
      readAccount(name.text, true, printed)
    // the name of the author as a heading of its own above the headline (mobile pages)
    if (isPersonName(text) && /^H[1-6]$/.test(line.block.tagName) && !line.linked) printed.authors.push(text)
    readHints(line, marks.spare, printed)
  }
  // the id says author, the label before it 编辑
  printed.authors = printed.authors.filter((name) => labelled.has(name) || !printed.editors.includes(name))
  for (const key of ['sources', 'authors', 'editors', 'accounts', 'users'] as const)
    printed[key] = [...new Set(printed[key])]
  return printed
}

/** A piece of a date on a line of its own: "2018", "12/13", "22:43", or a day of which the clock stands below. */
const DATE_PIECE =
  /^(?:(?:19|20)\d{2}年?|(?:(?:19|20)\d{2}[-/.年])?\d{1,2}(?:[-/.月]\d{1,2}|月)?日?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)$/

/** The date that begins on a line and goes on below, put together; null where the line is no piece of one. */
function joinedDate(lines: readonly PageLine[], index: number): string | null {
  let end = index
  while (end < index + 4 && DATE_PIECE.test(lines[end]?.text ?? '')) end++
  const pieces = lines.slice(index, end).map((line) => line.text)
  return pieces.length > 1 ? pieces.join(' ') : null
}

/** Channels side by side, one of which may be called as a label is: "论文 | 视频 | 机器人". */
const isMenu = ({ text, linkedLength }: PageLine) => {
  const bars = text.match(/ ?[|｜丨┊] ?/g)
  return bars !== null && bars.length >= 3 && linkedLength * 2 > text.length - bars.join('').length
}

const FOLLOW = /^\+? ?(?:关注|關注|追蹤)$/

/** A newsroom whose reporters stand on the next line: "山城快报记者". */
const NEWSROOM = /^[^，。：:]{0,16}(?:记者|記者|通讯员|特约撰稿人)$/

/** Signs and words in front of a name that stands alone: "◎王晓明", "□ 王晓明", "By 王晓明". */
const BEFORE_NAME = /^(?:[◎○●□■▲△◆◇※*＊▪]|[（(［[【〔]|by(?= )|By(?= )|BY(?= ))\s?/

/** Words in Latin letters that stand below headlines and are nobody's name. */
const NO_LATIN_NAME =
  /facebook|twitter|line|google|news|share|email|print|copy|follow|photo|getty|linkedin|whatsapp|telegram|weibo|wechat|subscribe|login|times|post|daily|reuters|bloomberg|online|click|view/i

/** A name in Latin letters: "ANNA FIELD", "J. K. Field". */
const LATIN_NAME = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{L}[\p{L}.'’-]{0,20}){1,3}$/u

/** The people that a short text names when it names nothing else. */
function peopleOf(text: string): string[] {
  if (text.length > 60) return []
  const bare = text.replace(BEFORE_NAME, '').replace(/[）)］\]】〕]$/, '')
  const names = /[a-z]/i.test(bare)
    ? bare.split(/[、,，|｜] ?| 和 | and /)
    : (/^\p{Script=Han} \p{Script=Han}$/u.test(bare) ? bare.replace(' ', '') : bare).split(/[、,，|｜ ]+/)
  const isName = (name: string) => isPersonName(name) || (LATIN_NAME.test(name) && !NO_LATIN_NAME.test(name))
  return names.length <= 6 && names.every(isName) ? names : []
}

/**
 * By-lines without a label: lines of people's names directly below the headline, beside the date or directly above the
 * story. One name of two characters may be any word ("高清"), one in Latin letters any button: they count beside a date only.
 */
function lonePeople(lines: readonly PageLine[], from: number, end: number): string[] {
  for (let index = from; index < end; index++) {
    const line = lines[index]
    const names = line && line.text.length <= 80 ? peopleOf(line.marks.spare) : []
    const first = names[0]
    // "责任编辑：" above it says whose the name is
    if (!line || !first || BARE_LABEL.test(withoutGlosses(lines[index - 1]?.text ?? ''))) continue
    const beside = [lines[index - 1], lines[index + 1], lines[index + 2]].some(
      (near) => near && near.text.length < 60 && (near.dates.length > 0 || monthAndDay(near.text)),
    )
    const story = lines[index + 1]
    const sure = names.length > 1 || (/^\p{Script=Han}{3,}$/u.test(first) && first.length <= 4)
    const close = index <= from + 2 || (story !== undefined && isStory(story))
    if (beside || (sure && close)) return names
  }
  return []
}

/** Names of one line each above or below the date: "中国教育在线" below "2018-11-03". */
function besideDates(lines: readonly PageLine[], from: number, end: number): string[] {
  const isDate = (line: PageLine | undefined) => line !== undefined && isDateLine(line)
  return lines
    .slice(from, end)
    .filter(
      ({ text }, i) =>
        /^\p{L}{2,12}$/u.test(text) && (isDate(lines[from + i - 1]) || isDate(lines[from + i + 1])),
    )
    .map(({ text }) => text)
}

/** A short line with a date. */
const isDateLine = (line: PageLine) => line.text.length < 60 && line.dates.length > 0

/** What a `<time datetime>` says that holds the line, or a part of it. */
function statedTime({ runs }: PageLine): string | null {
  for (const { element } of runs) {
    const stated = element.tagName === 'TIME' ? element.getAttribute('datetime') : null
    if (stated) return parseDate(stated)
  }
  return null
}

/**
 * @param dates those of `text`, with their year.
 * @param stated what the markup says of the time printed in `text`; it completes "3天前" and "7月16日".
 */
function readDates(
  text: string,
  dates: readonly FoundDate[],
  stated: string | null,
  context: DateContext,
  printed: Printed,
): void {
  if (OTHER_DATE.test(text)) return
  for (const date of dates) {
    const before = text.slice(Math.max(0, date.index - 8), date.index)
    const after = text.slice(date.index + date.length, date.index + date.length + 5)
    if (MODIFIED.test(before) || /^ ?(?:更新|修改)(?!时间|時間|于|於|日期|[:：])/.test(after))
      printed.modified ??= date.iso
    else if (SIGNED.test(before)) printed.signed ??= date.iso
    else printed.published = better(printed.published, date.iso)
  }
  if (stated && text.length <= 60 && !MODIFIED.test(text))
    printed.published = better(printed.published, stated)
  if (dates.length > 0 || stated) return
  printed.monthDay ??= monthAndDay(text)
  printed.relative ??= text.length <= 60 ? resolveRelative(text, context) : null
}

function readHints(line: PageLine, spare: string, printed: Printed): void {
  if (line.text.length > 120) return
  const dated = line.dates.length > 0
  for (const run of line.runs) {
    const names = marksOf(run, line)
    if (FOR_SCREEN_READERS.test(names)) continue
    const isUser =
      HINTS.user.test(names) || USER_PAGE.test(run.element.closest('a')?.getAttribute('href') ?? '')
    if (HINTS.editor.test(names) && isPersonName(run.text)) printed.editors.push(run.text.replace(/ /g, ''))
    else if (isUser || HINTS.source.test(names)) readAccount(run.text, isUser, printed)
    // of two characters or in a table it may be what is sold: 豆腐, 黄豆酱
    else if (
      HINTS.name.test(names) &&
      run.text.length > 2 &&
      isPersonName(run.text) &&
      !run.element.closest('td,dl,li')
    )
      printed.authors.push(run.text.replace(/ /g, ''))
  }
  // "中国网 2017-10-30 11:08", "中国网 · 刘佑祥 | 2019-09-27 15:29": names beside a date
  let names = spare.replace(BESIDE_NAMES, ' ').trim()
  for (const { text, element } of line.runs) if (isCategory(element)) names = names.replace(text, '').trim()
  // "6个月前 专题 王晓明": beside such a time only people are sure
  if (!dated && AGO.test(line.text))
    printed.authors.push(...line.runs.map(({ text }) => text).filter((t) => t.length > 2 && isPersonName(t)))
  if (!dated || SENTENCE.test(line.text)) return
  // "By Anna Field, March 3, 2024", "The Globe March 3, 2024": words in Latin letters are one name
  if (names && !/\p{Script=Han}/u.test(names)) {
    const name = names.replace(/[,;·|]$/, '').trim()
    if (BEFORE_NAME.test(name)) printed.authors.push(...peopleOf(name))
    else if (!NOT_BESIDE.test(name)) readAccount(name, false, printed)
  } else if (names.length <= 24)
    for (const name of names.split(/[\s·/|]+/))
      if (!NOT_BESIDE.test(name) && !isProvince(name) && !isPlace(name)) readAccount(name, false, printed)
}

/** A link to the articles of the same kind, as WordPress marks it. */
const isCategory = (element: Element) =>
  /\b(?:category|tag)\b/.test(element.closest('a')?.getAttribute('rel') ?? '')

/** A time said relative to the capture. */
const AGO = /(?:^|\s)\d{1,3} ?(?:秒|分钟|分鐘|小时|小時|天|个月|個月|年)前(?:\s|$)/

/** Addresses, counters, reading times and buttons between the names beside a date. */
const BESIDE_NAMES =
  /(?:https?:|www\.)\S{1,80}|\d{0,6} ?条评论|(?:查看\/)?发表评论|(?:[阅閱][读讀] ?)?\d{1,3} ?分[钟鐘](?: ?[（(]?[阅閱][读讀][时時][间間][)）]?)?|我要评论|我来说两句|分[類类](?:[於于] ?\S{1,12}| \S.{0,40}$)|[（(] ?\d{0,6} ?[)）]/g

/** Words beside a date that name nobody. */
const NOT_BESIDE =
  /更新|推荐|推薦|当前|當前|文章|^[今现現][天在]是|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|^回[應应]$|^分[類类]$|^[發发]表$|^[发發][布佈]|[发發][布佈][于於时時日]|最[后後]|^来自|^HKT$|^[\d.,万wk]{0,9}[人次]?(?:字[数數]|浏览|瀏覽|阅读|閱讀|评论|評論|喜[欢歡]|点赞|人[气氣]|热度|播放)[量数數]?$|^[发發][表布佈][于於]|^by$|[于於為为之的]$|IP/i

/** Takes a text that may name the account, the paper or the author; people go to the authors. */
function readAccount(text: string, isAuthor: boolean, printed: Printed): void {
  const name = tidySource(text).replace(/^(?:原创|转载) ?/, '')
  if (name.length < 2 || name.length > 30 || /[，。！？：:；（(>]/.test(name)) return
  if (NO_NAME.test(name) || !namesSomebody(name) || findDates(name).length > 0 || !/\p{L}{2}/u.test(name))
    return
  // "人民日报中央厨房 韩庆 董志雯"
  const [paper = '', ...others] = name.split(' ')
  if (others.length > 0 && !isPersonName(paper) && others.every(isPersonName)) printed.accounts.push(paper)
  const people = parseNames(name).filter(isPersonName)
  if (people.length > 0 && people.length <= 6) printed.authors.push(...people)
  else if (name.length <= 24) {
    printed.accounts.push(name)
    if (isAuthor) printed.users.push(name)
  }
}

/** Lines below a story that say when it was published. */
const DATED_BELOW =
  /^.{0,6}(?:编辑于|編輯於|发布于|發佈於|发表于|發表於|[发發][布佈](?:[时時][间間]|日期)|最后编辑|posted|published)|^(?:\d{4}-)?\d{2}-\d{2} \d{2}:\d{2}$/i

/**
 * Reads the mark lines below the story: "本文来源：网易体育 作者：萨尔虎", "责任编辑：张申". The first line that names a
 * field counts.
 * @param from index of the line behind the head.
 */
export function readTail(lines: readonly PageLine[], from: number, context: DateContext): Printed {
  const printed = nothing()
  const stories = lines.flatMap((line, index) => (index >= from && isStory(line) ? [index] : []))
  const middle = stories[stories.length >> 1] ?? from
  const ofWorks = isListOfWorks(lines.slice(from).map(({ text }) => text))
  for (const [offset, line] of lines.slice(from).entries()) {
    if (line.text.length > 120) continue
    const after = from + offset > middle
    // "编辑于 2025-04-22 18:07": blogs print the time below the text
    if (after && !printed.published && !printed.modified && DATED_BELOW.test(line.text))
      readDates(line.text, line.dates, statedTime(line), context, printed)
    if (line.linked) continue
    const next = lines[from + offset + 1]
    if (after && next && printed.authors.length === 0 && NEWSROOM.test(line.text))
      printed.authors.push(...peopleOf(next.text))
    const marks = parseMarkLine(line.text.replace(/^【我要纠错】/, ''))
    if (!marks || marks.license) continue
    if (printed.sources.length === 0) printed.sources.push(...marks.sources)
    // in the story itself such a line is the credit of a picture
    if (after && !ofWorks && printed.authors.length === 0) printed.authors.push(...marks.authors)
    if (printed.editors.length < 6) printed.editors.push(...marks.editors)
    printed.originalTitle ??= marks.originalTitle
  }
  return printed
}

/** The names in a value of the head that are not the site, an editor, a number or an address. */
export function statedAuthors(values: readonly string[], others: readonly string[]): string[] {
  const known = others.map(fold).filter((name) => name.length >= 2)
  // "小滿媽的旅行日記" is called after its author
  const isKnown = (name: string) =>
    known.some((other) => (other.includes(name) && other.length <= name.length * 2) || name.includes(other))
  return values
    .filter((value) => namesSomebody(value) && !/[，。！？]/.test(value) && value.length <= 40)
    .flatMap((value) => parseNames(value))
    .filter((name) => namesSomebody(name) && !isKnown(fold(name)))
}
