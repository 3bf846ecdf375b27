import { isChromeWords } from '../clean/chrome-words.ts'
import { isDayOfStory } from '../clean/head-dates.ts'
import { monthAndDay } from '../text/dates.ts'
import { labelHere } from '../text/find-label.ts'
import { isDesk, isSurelyName } from '../text/people.ts'
import { isPersonName } from '../text/person-name.ts'
import { isPlace, isProvince } from '../text/places.ts'
import { SENTENCE } from '../text/plain-line.ts'
import { isPublisher } from '../text/publishers.ts'
import { AGE } from '../text/relative-time.ts'
import { isBrand } from '../text/title.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { isOfData } from './line-of-data.ts'
import type { PageLine, Run } from './page-lines.ts'
import { BEFORE_NAME, peopleOf } from './people-of-line.ts'
import type { Printed } from './printed.ts'
import { isDateLine } from './printed-dates.ts'
import { NO_NAME, readAccount } from './read-account.ts'

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

/**
 * Adds the names of a line near the headline that no label tells: what classes, icons and links call a name, and what stands
 * beside the date.
 * @param spare what the line has besides its dates and marks.
 */
export function readHints(line: PageLine, spare: string, printed: Printed): void {
  // below a picture stands where and when it was taken
  if (line.text.length > 120 || line.block.closest('figcaption') || ADDRESS.test(line.text)) return
  const dated = line.dates.length > 0
  for (const [index, run] of line.runs.entries()) {
    const names = namesAround(run, line)
    // "栏目：<a>时政</a>" in an element that is called source
    const isOfOther = labelHere(line.runs[index - 1]?.text ?? '')?.field === 'other'
    if (FOR_SCREEN_READERS.test(names) || isOfOther) continue
    const isUser =
      !labelHere(run.text) &&
      (HINTS.user.test(names) ||
        isBehindPersonIcon(run.element) ||
        USER_PAGE.test(run.element.closest('a')?.getAttribute('href') ?? ''))
    // "By 河边看云", a pen name: others are told where a name stands alone
    const [, byline = ''] =
      (dated && /^[Bb]y (\p{Script=Han}[\p{Script=Han}\d]{1,11})$/u.exec(run.text)) || []
    if (byline && !isPublisher(byline) && !isDesk(byline)) readAccount(byline, true, printed)
    else if (HINTS.editor.test(names) && isPersonName(run.text))
      printed.editors.push(run.text.replace(/ /g, ''))
    else if (isUser || HINTS.source.test(names)) readAccount(run.text, isUser, printed)
    // of two characters or in a table it may be what is sold: 豆腐, 黄豆酱
    else if (
      isPersonName(run.text) &&
      (HINTS.doctor.test(names) ||
        (HINTS.name.test(names) && run.text.length > 2 && !run.element.closest('td,dl,li')))
    )
      printed.authors.push(run.text.replace(/ /g, ''))
  }
  const [, author] = (dated && BEGAN_THREAD.exec(line.text)) || []
  if (author) {
    printed.authors.push(author)
    return
  }
  const [, poster] = POSTED.exec(line.text) ?? []
  const isLink = line.runs[0]?.element.closest('a')
  if (dated && poster && !isLink && !isPublisher(poster)) readAccount(poster, true, printed)
  if (isDayOfStory(line.text)) return
  // "中国网 2017-10-30 11:08", "中国网 · 刘佑祥 | 2019-09-27 15:29": names beside a date
  let names = spare
    .replace(BESIDE_NAMES, ' ')
    .replace(/(?<=^|\s)原[创創] (?=\S)/, '原创')
    // "鉅 亨網新聞中心 2024-05-20": the page parts the name of the paper
    .replace(
      /^(?![文图圖摄攝编編译譯据據由经經转轉来來自源在与與和及的刊见見载載摘原评評])(\p{Script=Han}) (\p{Script=Han}{2,})/u,
      (gapped, first, rest) => ([isPublisher, isDesk].some((is) => is(first + rest)) ? first + rest : gapped),
    )
    .replace(WRITTEN_AT.test(line.text) ? WHERE : '', '')
    .trim()
  for (const run of line.runs) if (isCategory(run, line)) names = names.replace(run.text, '').trim()
  // "6个月前 专题 王晓明": beside such a time only people are sure
  if (!dated && HOLDS_AGE.test(line.text))
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

/** The address of the article, which may have its day: https://blog.example/2024-07-16/ferry/ */
const ADDRESS = /^https?:\/\/\S+$/

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

/** "楼主：河边看云 Lv 4 时间：2024-05-20 08:31:22 点击：1024", of Tianya. */
const BEGAN_THREAD = /^楼主[:：] ?(\S{1,16})(?: Lv\.? ?\d{1,2})? 时间[:：]/

/**
 * What names the kind of an article: a link to others of it, by what WordPress writes into `rel`, by its class or by where it
 * leads, and the element of a tag. On a line in Latin letters, where names of classes and addresses tell less, only by `rel` and
 * by the folder of categories.
 */
function isCategory({ element, text }: Run, line: PageLine): boolean {
  const link = element.closest('a')
  const has = (name: string, pattern: RegExp) => pattern.test(link?.getAttribute(name) ?? '')
  const isNamed = element !== line.block && CATEGORY_NAME.test(element.getAttribute('class') ?? '')
  if (isNamed && !isPublisher(text) && !isWriter(text)) return true
  if (!/\p{Script=Han}/u.test(line.text)) return has('rel', CATEGORY) || has('href', CATEGORY_FOLDER)
  return ['rel', 'class', 'href'].some((name) => has(name, CATEGORY))
}
/** Columns are called as people of two letters are: 国学, 唐诗, 连载 */
const isWriter = (text: string) => text.length > 2 && isSurelyName(text)
/** What themes call the element of a category: `art-tag`, `cat-name`, `td-post-category`; `user-tag` and `site-tag` are of somebody. */
const CATEGORY_NAME =
  /(?:^|\s)(?:(?:(?:td-)?post|(?:news-|jeg_|entry-)?meta|entry|art(?:icle)?|(?:article-|news-)info|news|cate?|blog|single|channel|hot)[-_]{1,2})?(?:tag|category|cat-?name)(?:$|\s)/i
const CATEGORY_FOLDER = /(?:^|\/)categor(?:y|ies)\//
const CATEGORY = /(?<![a-z])(?:categor(?:y|ies)|tags?)(?![a-z])|[?&]cat=\d/i

/** When and where a text was written, and where alone: "王晓明 2024年5月20日夜于青石". */
const WRITTEN_AT = /日(?: ?(?:清?晨|深?夜|晚|写|改定|作|记))?[于於]\p{Script=Han}{2,6}$/u
const WHERE = /\S{0,2}[于於]\p{Script=Han}{2,6}$/u

/** A time said relative to the capture. */
const HOLDS_AGE = new RegExp(String.raw`(?:^|\s)${AGE}(?:\s|$)`)

/** Addresses, counters, reading times and buttons between the names beside a date. */
const BESIDE_NAMES =
  /(?:https?:|www\.)\S{1,80}|[\u4e00-\u9fff]{2,4}[:： ]{0,2}\d[\d,]{0,8} ?次(?=\s|$)|\d{0,6} ?条评论|(?:查看\/)?发表评论|(?:[阅閱][读讀] ?)?\d{1,3} ?分[钟鐘](?: ?[（(]?[阅閱][读讀][时時][间間][)）]?| ?[读讀]完)?(?: 大[约約] ?[\d,]{1,7} ?[个個]?字)?|已有 ?\d{0,9} ?人(?:[阅閱][读讀]|浏览|瀏覽|参与|參與|评论|評論)|我要评论|我来说两句|\bFiled under\b.{0,40}$|\b(?:\d{1,3}|One) min(?:utes?)? read\b(?: About [\d,]{1,7} words)?|分[類类](?:[於于] ?\S{1,12}| \S.{0,40}$)|[（(] ?\d{0,6} ?[)）]/g

/** Words beside a date that name nobody. */
const NOT_BESIDE =
  /^(?:last ?mod|published|updated|modified|created)|^\d{0,6} ?words?$|^分钟$|^预计|^(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|深夜)$|^关[于注]|通[知告]$|更新|推荐|当前|文章|^[今现][天在]是|^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|^回[应复]$|公[告示]$|^(?:星期|礼拜|周)[一二三四五六日天]$|^分类$|^发表$|^编印$|^发布|发布[于时日]|最后|^来自|^(?:HKT|[A-Z]{1,3}[SD]T|[ECMP]T|UTC|GMT|CET)$|^date$|^about$|^in\b|^[\d.,万wk]{0,9}[人次]?(?:字数|浏览|阅读|点阅|评论|喜欢|点赞|人气|热度|播放)[量数]?$|^发[表布]于|^次(?:访问|阅读|浏览|点击)$|^by$|^posted\b|[于为之的]$|时间$|^[我您]的|IP/i

/**
 * Class names and ids by which sites mark what a piece of the head line is. `immediate-news`, `resources` and `original` are
 * no sources.
 */
const HINTS = {
  source:
    /(?<!re)source|(?<![a-z])(?:we)?media(?![a-z])|provider|(?<![a-z])origin(?![a-z])|laiyuan|\bly\b|account|nick-?name|js_name|profile_nick|post-from/i,
  user: /author|byline|reporter|writer|zuozhe|creator|user[-_]?(?:name|link)|\bup[-_]?name|authi|nick/i,
  name: /\bname\b/i,
  doctor: /doctor[-_]?name/i,
  editor: /(?:^|[\s_-])(?:editor|bianji|zebian)/i,
}

/** The icon of a person in front of a name, of Font Awesome and its like: `<i class="fa fa-user"></i> 王敏`. */
const PERSON_ICON = /(?:^|[\s_-])(?:user|author|person)(?:$|[\s_]|-(?:circle|o)(?:$|\s))/i

function isBehindPersonIcon(element: Element): boolean {
  const icon = element.firstElementChild ?? element.previousElementSibling
  return (
    icon !== null &&
    /^(?:i|svg)$/.test(icon.localName) &&
    !/\S/.test(icon.textContent ?? '') &&
    PERSON_ICON.test(icon.getAttribute('class') ?? '')
  )
}

/** Where a link to somebody's own page leads: in forums of Discuz, on Douban and others. */
const USER_PAGE = /[?&/-]uid[=-]\d|\/(?:people|users?|u|authors?)\/[^/?#]{1,60}?(?:\.html?|\/)?$|\/profile\?/

/** A label that is not shown: BBC's `<strong id="article-byline" class="visually-hidden">Article Information`. */
const FOR_SCREEN_READERS = /visually-?hidden|sr-only/i

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
