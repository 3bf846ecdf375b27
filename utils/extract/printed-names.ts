import { isChromeWords } from '../clean/chrome-words.ts'
import { isDataTable } from '../clean/data-table.ts'
import { findDates, monthAndDay } from '../text/dates.ts'
import { labelHere } from '../text/find-label.ts'
import { withoutGlosses } from '../text/glosses.ts'
import { labelField } from '../text/mark-labels.ts'
import { isPersonName, parseNames } from '../text/names.ts'
import { closeGaps, isDesk, NAME_IN_LATIN, NAME_SIGNS, namesSomebody, withoutPosts } from '../text/people.ts'
import { isPlace, isProvince } from '../text/places.ts'
import { SENTENCE } from '../text/plain-line.ts'
import { isPublisher, tidySource } from '../text/publishers.ts'
import { isBrand } from '../text/title.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { isStory, type PageLine, type Run } from './page-lines.ts'
import type { Printed } from './printed.ts'
import { isDateLine } from './printed-dates.ts'

/**
 * Class names and ids by which sites mark what a piece of the head line is. `immediate-news`, `resources` and `original` are
 * no sources.
 */
const HINTS = {
  source:
    /(?<!re)source|(?<![a-z])(?:we)?media(?![a-z])|provider|(?<![a-z])origin(?![a-z])|laiyuan|\bly\b|account|nick-?name|js_name|profile_nick|post-from/i,
  user: /author|byline|reporter|writer|zuozhe|creator|user[-_]?(?:name|link)|\bup[-_]?name|authi|nick/i,
  name: /\bname\b/i,
  editor: /(?:^|[\s_-])(?:editor|bianji|zebian)/i,
}

/** Where a link to somebody's own page leads: in forums of Discuz, on Douban and others. */
const USER_PAGE = /[?&/-]uid[=-]\d|\/(?:people|users?|u)\/[\w-]+(?:\.html?|\/)?$|\/profile\?/

/** A label that is not shown: BBC's `<strong id="article-byline" class="visually-hidden">Article Information`. */
const FOR_SCREEN_READERS = /visually-?hidden|sr-only/i

/** Words that stand in elements so marked and are no names: buttons, columns, roles. */
const NO_NAME =
  /^(?:关注|已关注|订阅|微信|微博|举报|更多|登录|注册|首页|打印|官方|认证|优质|创作者|发表|作者简介|返回|正文|(?:查[阅看]|阅读|点击)(?:原文|全文|详情)|进入|我有话说|头条号|通知|通知公告|公告|动态|[要港]闻|新闻|国内|国际|社会|财经|体育|娱乐|科技|时政|教育|健康|生活|标题|看板|地方|两岸|政治|产经|产业|(?:即时|实时|最新|热门|头条)新闻|快讯|往期回顾|返回.{1,4}|版面导航|标题导航|[上下]一[版期篇条页]\d?|放大|缩小|默认|参与互动|只看.{1,6}|倒序浏览|显示全部楼层|阅读模式|楼主|写文章|原文(?:地址|链接)|来自[^的]{1,12}|[Bb][Yy]|(?:Published in|Written by).{0,40}|大|中|小|\+|@|第.{1,5}版|.*记者.*|.*(?:报导|(?<!经济)报道))$/

/** The names of the classes and ids of an element and what holds it, up to the line's block. */
function namesAround(run: Run, line: PageLine): string {
  let names = ''
  let element: Element | null = run.element
  for (let depth = 0; element && depth < 3; depth++) {
    names += ` ${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
    if (element === line.block) break
    element = element.parentElement
  }
  // a change of case ends a word: mediaName
  return names.slice(0, 300).replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
}

/** A label that stands on a line of its own: "来源：", "作者". */
export const BARE_LABEL = /^[\p{Script=Han} ]{1,8}[:：]$/u

/** Signs and words in front of a name that stands alone: "◎王晓明", "☉王晓明", "□ 王晓明", "By 王晓明". */
const BEFORE_NAME = new RegExp(`^(?:[${NAME_SIGNS}]|[（(［[【〔]|by(?= )|By(?= )|BY(?= ))\\s?`)

/** Words in Latin letters that stand below headlines and are nobody's name. */
const NO_LATIN_NAME =
  /facebook|twitter|line|google|news|share|email|print|copy|follow|photo|getty|linkedin|whatsapp|telegram|weibo|wechat|subscribe|login|times|post|daily|reuters|bloomberg|online|click|view/i

/** A name in Latin letters, the family name maybe in Han: "ANNA FIELD", "J. K. Field", "Peter 陳". */
const LATIN_NAME =
  /^(?=\p{Lu})[\p{Script=Latin}.'’-]{1,21}(?:(?: \p{Script=Latin}[\p{Script=Latin}.'’-]{0,20}){1,3}| \p{Script=Han})$/u

/** The people that a short text names when it names nothing else. */
export function peopleOf(text: string): string[] {
  if (text.length > 60) return []
  const bare = text
    .replace(BEFORE_NAME, '')
    .replace(NAME_IN_LATIN, '')
    .replace(/[）)］\]】〕]$/, '')
  const names = /[a-z]/i.test(bare)
    ? bare.split(/[、,，|｜] ?| 和 | and /)
    : (/^\p{Script=Han} \p{Script=Han}(?: \p{Script=Han} \p{Script=Han}){0,3}$/u.test(bare)
        ? closeGaps(bare)
        : bare
      ).split(/[、,，|｜ ]+/)
  const isName = (name: string) => isPersonName(name) || (LATIN_NAME.test(name) && !NO_LATIN_NAME.test(name))
  return names.length <= 6 && names.every(isName) ? names : []
}

/**
 * By-lines without a label: lines of people's names directly below the headline, beside the date or directly above the
 * story. One name of two characters may be any word ("高清"), one in Latin letters any button: they count beside a date only.
 */
export function lonePeople(lines: readonly PageLine[], from: number, end: number): string[] {
  for (let index = from; index < end; index++) {
    const line = lines[index]
    const names = line && line.text.length <= 80 ? peopleOf(withoutPosts(line.marks.spare)) : []
    const first = names[0]
    // "责任编辑：" above it says whose the name is
    if (
      !line ||
      !first ||
      COLUMN.test(line.text) ||
      isOfData(line) ||
      isChromeWords(line.text) ||
      BARE_LABEL.test(withoutGlosses(lines[index - 1]?.text ?? ''))
    )
      continue
    const beside = [lines[index - 1], lines[index + 1], lines[index + 2]].some(
      (near) => near && near.text.length < 60 && (near.dates.length > 0 || monthAndDay(near.text)),
    )
    const story = lines[index + 1]
    const sure = names.length > 1 || (/^\p{Script=Han}{3,}$/u.test(first) && first.length <= 4)
    const close = index <= from + 2 || (story !== undefined && isStory(story))
    // "2024-03-27 05:37王晓明李华": the same names glued to the date
    const glued = lines
      .slice(from, index)
      .some((near) => names.length > 1 && near.dates.length > 0 && near.text.endsWith(names.join('')))
    if (beside || (sure && close) || glued) return names
  }
  return []
}

/** The name of a column in brackets of its own: "【山城·旧事】". A foreigner's stands in none. */
const COLUMN = /^[【［[〔][^】］\]〕]{0,20}[·•・．][^】］\]〕]{1,20}[】］\]〕]$/

/** Names of one line each above or below the date: "中国教育在线" below "2018-11-03". */
export function besideDates(lines: readonly PageLine[], from: number, end: number): string[] {
  const isDate = (line: PageLine | undefined) => line !== undefined && isDateLine(line)
  return lines
    .slice(from, end)
    .filter(
      ({ text }, i) =>
        /^\p{L}{2,12}$/u.test(text) &&
        (isDate(lines[from + i - 1]) || isDate(lines[from + i + 1])) &&
        !NOT_BESIDE.test(toSimplified(text)) &&
        !NO_NAME.test(toSimplified(text)),
    )
    .map(({ text }) => text)
}

export function readHints(line: PageLine, spare: string, printed: Printed): void {
  if (line.text.length > 120) return
  const dated = line.dates.length > 0
  for (const [index, run] of line.runs.entries()) {
    const names = namesAround(run, line)
    // "栏目：<a>时政</a>" in an element that is called source
    const isOfOther = labelHere(line.runs[index - 1]?.text ?? '')?.field === 'other'
    if (FOR_SCREEN_READERS.test(names) || isOfOther) continue
    const isUser =
      !labelHere(run.text) &&
      (HINTS.user.test(names) || USER_PAGE.test(run.element.closest('a')?.getAttribute('href') ?? ''))
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
  const [, poster] = POSTED.exec(line.text) ?? []
  const isLink = line.runs[0]?.element.closest('a')
  if (dated && poster && !isLink && !isPublisher(poster)) readAccount(poster, true, printed)
  // "中国网 2017-10-30 11:08", "中国网 · 刘佑祥 | 2019-09-27 15:29": names beside a date
  let names = spare
    .replace(BESIDE_NAMES, ' ')
    .replace(/(?<=^|\s)原[创創] (?=\S)/, '原创')
    // "鉅 亨網新聞中心 2024-05-20": the page parts the name of the paper
    .replace(
      /^(?![文图圖摄攝编編译譯据據由经經转轉来來自源在与與和及的刊见見载載摘原评評])(\p{Script=Han}) (\p{Script=Han}{2,})/u,
      (gapped, first, rest) => ([isPublisher, isDesk].some((is) => is(first + rest)) ? first + rest : gapped),
    )
    .trim()
  for (const { text, element } of line.runs)
    if (isCategory(element, line)) names = names.replace(text, '').trim()
  // "6个月前 专题 王晓明": beside such a time only people are sure
  if (!dated && AGO.test(line.text))
    printed.authors.push(...line.runs.map(({ text }) => text).filter((t) => t.length > 2 && isPersonName(t)))
  // "36氪 • 12月13日 10:12": beside a time without its year, where things take place too, only publishers are sure
  const isTimed = !dated && monthAndDay(line.text)?.includes('T')
  if (!(dated || isTimed) || SENTENCE.test(line.text)) return
  // "By Anna Field, March 3, 2024", "The Globe March 3, 2024": words in Latin letters are one name
  if (dated && names && !/\p{Script=Han}/u.test(names)) {
    const name = names.replace(/[,;·|]$/, '').trim()
    if (BEFORE_NAME.test(name)) printed.authors.push(...peopleOf(name))
    else if (!NOT_BESIDE.test(toSimplified(name))) readAccount(name, false, printed)
  } else if (names.length <= 24)
    for (const name of names.split(/[\s/|]+/).flatMap(withoutDot))
      if (
        ((dated && !isOfData(line)) || isPublisher(name) || isBrand(name)) &&
        !NOT_BESIDE.test(toSimplified(name)) &&
        !isChromeWords(name) &&
        !isProvince(name) &&
        !isPlace(name) &&
        !saysWhatTakesPlace(name, line.text)
      )
        readAccount(name, false, printed)
}

/**
 * Whether a line stands in a table of data: people side by side, terms and what they are, "行政区域 | 青石县 | 公告时间 |
 * 2021年06月10日". The head of an old page has few rows, its layout long cells.
 */
function isOfData({ block }: PageLine): boolean {
  const table = block.closest('table')
  return (
    table !== null &&
    table.querySelectorAll('tr').length >= MIN_ROWS &&
    !table.querySelector('h1') &&
    isDataTable(table)
  )
}
const MIN_ROWS = 4

/** Names tied by a dot, "中国网·王晓明", but for two papers of one house: "青石晚报·青石网". */
function withoutDot(name: string): string[] {
  const names = name.split('·')
  return names.length > 1 && names.every(isPublisher) ? [name] : names
}

/** Whether a word says of what the date is: "报名截止时间：2024-07-16". */
const saysWhatTakesPlace = (word: string, line: string) =>
  ['时间', '時間', '日期'].some((label) => line.includes(word + label))

/**
 * Who put an article there, whatever stands behind the date: "河边看云 发表于 2024-05-20 08:31 第 次阅读". Words of two
 * characters may be any: "首次 发表于 2024年". A link may be the channel.
 */
const POSTED =
  /^(?!.{0,14}(?:最早|首次|正式|论文|論文|本文|文章|成果|原文))(\p{L}{3,16}) (?:[发發][表布佈])[于於][:： ]? ?(?=(?:19|20)\d{2})/u

/**
 * A link to the articles of the same kind, by what WordPress writes into `rel`, by its class or by where it leads. On a line
 * in Latin letters, where it also tells two names from one, only by the first.
 */
function isCategory(element: Element, line: PageLine): boolean {
  const link = element.closest('a')
  const attributes = /\p{Script=Han}/u.test(line.text) ? ['rel', 'class', 'href'] : ['rel']
  return attributes.some((name) => CATEGORY.test(link?.getAttribute(name) ?? ''))
}
const CATEGORY = /(?<![a-z])(?:categor(?:y|ies)|tags?)(?![a-z])|[?&]cat=\d/i

/** A time said relative to the capture. */
const AGO = /(?:^|\s)\d{1,3} ?(?:秒|分钟|分鐘|小时|小時|天|个月|個月|年)前(?:\s|$)/

/** Addresses, counters, reading times and buttons between the names beside a date. */
const BESIDE_NAMES =
  /(?:https?:|www\.)\S{1,80}|[\u4e00-\u9fff]{2,4}[:： ]{0,2}\d[\d,]{0,8} ?次(?=\s|$)|\d{0,6} ?条评论|(?:查看\/)?发表评论|(?:[阅閱][读讀] ?)?\d{1,3} ?分[钟鐘](?: ?[（(]?[阅閱][读讀][时時][间間][)）]?)?|已有 ?\d{0,9} ?人(?:[阅閱][读讀]|浏览|瀏覽|参与|參與|评论|評論)|我要评论|我来说两句|\bFiled under\b.{0,40}$|\b(?:\d{1,3}|One) min read\b|分[類类](?:[於于] ?\S{1,12}| \S.{0,40}$)|[（(] ?\d{0,6} ?[)）]/g

/** Words beside a date that name nobody. */
const NOT_BESIDE =
  /^关[于注]|通[知告]$|更新|推荐|当前|文章|^[今现][天在]是|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|^回[应复]$|公[告示]$|^(?:星期|礼拜|周)[一二三四五六日天]$|^分类$|^发表$|^编印$|^发布|发布[于时日]|最后|^来自|^(?:HKT|[A-Z]{1,3}[SD]T|UTC|GMT|CET)$|^date$|^about$|^in\b|^[\d.,万wk]{0,9}[人次]?(?:字数|浏览|阅读|点阅|评论|喜欢|点赞|人气|热度|播放)[量数]?$|^发[表布]于|^by$|^posted\b|[于为之的]$|时间$|^[我您]的|IP/i

/** Takes a text that may name the account, the paper or the author; people go to the authors. */
export function readAccount(text: string, isAuthor: boolean, printed: Printed): void {
  // a label whose value stands elsewhere: "即時新聞："
  if (/[:：]$/.test(text)) return
  // "原创 河边看云 2024-07-16"
  const isOriginal = /^原[创創]/.test(text)
  const name = tidySource(text)
    .replace(/^(?:原[创創]|转载) ?/, '')
    // "<a>青石Lab</a>・王晓明"
    .replace(/^[・·•] ?/, '')
    // "河边看云发布于 2024-07-16"
    .replace(/ ?(?:[发發][布佈表]|上[传傳]|[编編][辑輯]|提交|更新)[于於]$/, '')
    // the picture's text and the name: "河边看云河边看云"
    .replace(/^(\p{L}{2,12})\1$/u, '$1')
  if (name.length < 2 || name.length > 30 || /[，。！？：:；（()）>]/.test(name)) return
  const simplified = toSimplified(name)
  // the word of a label whose value stands in the next element: 撰文
  if (
    NO_NAME.test(simplified) ||
    labelField(simplified, true) ||
    !namesSomebody(name) ||
    findDates(name).length > 0 ||
    !(/\p{L}{2}/u.test(name) || isBrand(name))
  )
    return
  // "人民日报中央厨房 韩庆 董志雯"
  const [paper = '', ...others] = name.split(' ')
  if (others.length > 0 && !isPersonName(paper) && others.every(isPersonName)) printed.accounts.push(paper)
  const people = parseNames(name).filter(isPersonName)
  if (people.length > 0 && people.length <= 6) printed.authors.push(...people)
  else if (name.length <= 24) {
    printed.accounts.push(name)
    if (isAuthor || (isOriginal && !isPublisher(name))) printed.users.push(name)
  }
}
