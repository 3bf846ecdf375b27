import { isPictureName } from '../clean/chrome-lines.ts'
import { lineReason } from '../clean/line-reason.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { oneLine } from '../text/space.ts'
import { isUnder, linesUnder } from './story-end.ts'
import { titleByWords } from './title-by-words.ts'
import { titleLine } from './title-line.ts'

/** A plain text taken apart by lines. */
export interface PlainText {
  /** Null when no line is a headline. */
  title: string | null
  /** Lines above the headline: channel bars, breadcrumbs. */
  before: string[]
  /** Lines of the article, the headline not among them. */
  article: string[]
  /** Lines under the article: recommendations, comments, licence numbers. */
  after: string[]
}

/** A line of this length with a full stop is the story. */
const STORY = 50

const HAN = /\p{Script=Han}/u

/** What a page is called has bars before the names of the site. */
const isPageTitle = (line: string) => /[|｜∣]/.test(line) && !line.includes('。')

/** A paragraph of the story, and no note of the page's, however long. */
export const isStory = (line: string): boolean =>
  line.length >= STORY &&
  /[。！？]|[.!?](?=\s|$|["”])/.test(line) &&
  !isPageTitle(line) &&
  !isUnder(line) &&
  lineReason(line) === null &&
  !parseMarkLine(line)?.license

/** What stood below a picture, which a text has none of: （资料图）, 【相关资料图】; the rules of a table: ---|---, | | */
const NO_TEXT = /^(?:[（(【[]?(?:相[关關])?[资資]料[图圖]片?[】)）\]]?|[: -]{0,20}\|[|: -]{1,80})$/

/** What stood between the headline and the story: a player's time, a logo, the channel: 00:43, mm-logo, 時事 */
const REST_OF_HEAD =
  /^(?:\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|(?:[a-z]{2,8}-)?logo|test|[时時]事|[时時]政|[国國][际際內内]|[两兩]岸|社[会會]|[财財][经經]|生活|[娱娛][乐樂]|[体體]育)$/

/** In the story so many of them are its own: the hours of a day, subheadings. */
const MIN_OWN_RESTS = 3

/** Whether a line repeats the one above it, a caption with its credit: the first stood in place of the picture, the second below it. */
const repeatsCaption = (line: string, before: string) =>
  CREDITED.test(line) && line.replace(BULLET, '') === before.replace(BULLET, '')
const CREDITED = /.{6}(?:[摄攝]|供[图圖]|提供|[图圖]片|[资資]料[图圖])[)）。]{0,2}$/
const BULLET = /^[•·▲◀▶▼] ?/

/**
 * The label of a headline: at the foot of sites that copy others, above the address of the page, and at the head of pages
 * for printing, with the button behind it: 标题: 山城的早晨 [打印本页]
 */
const TITLE_LABEL = /^(?:本文)?(?:[标標][题題]|名[称稱])[:：] ?(?=\S{4})/
const PRINT_BUTTON = / \[打印本[页頁]\]$/
const ADDRESS_AT_FOOT = /^(?:(?:本文)?(?:地址|[链鏈][接結结]|[网網]址)[:：] ?)?https?:\/\/\S+$/
const MAX_TO_ADDRESS = 2

const ITEM = /^[•·▪] /

/** The headline without the day or the sign of a list in front of it; without its label, and the quotation marks and the button that go with that. */
function bareTitle(line: string): string {
  const text = line.replace(DAY_BEFORE, '').replace(ITEM, '')
  const title = text.replace(TITLE_LABEL, '')
  return title === text ? title : title.replace(PRINT_BUTTON, '').replace(/^《([^《》]+)》$/, '$1')
}

/** Index of the labelled headline below the story, above the address of the page; -1 without one. */
const titleAtFoot = (lines: readonly string[], lastStory: number) =>
  lines.findLastIndex(
    (line, index) =>
      index > lastStory &&
      TITLE_LABEL.test(line) &&
      lines.slice(index + 1, index + 1 + MAX_TO_ADDRESS).some((below) => ADDRESS_AT_FOOT.test(below)),
  )

/** The day in front of a headline, as lists and feeds print it: 2024-07-16 山城的早晨 */
const DAY_BEFORE = /^((?:19|20)\d{2}-\d{2}-\d{2}) (?=\S{4})/

/** The day that archives of texts put in front of the first line, whatever that is: date 2024-07-16 ▲渡口的早晨 */
const DAY_OF_ARCHIVE = /^\s*date ((?:19|20)\d{2}-\d{2}-\d{2}) (?=\S)/

/**
 * Whether a line is the start of the paragraph below it, cut off, as it stood in place of a picture, or a summary that
 * breaks off: 简介山城的早晨来得很早...
 */
function isCutOff(line: string, below = ''): boolean {
  if (SUMMARY.test(line) && isUnder(line)) return true
  const start = line.replace(/(?:\.{3}|…)$/, '')
  return start.length >= MIN_CUT && below.length > line.length && below.startsWith(start)
}
const SUMMARY = /^(?:[简簡]介|摘要|[导導][读讀]|[内內]容)/
const MIN_CUT = 20

/**
 * Takes a plain text apart: flattened portal pages have their frame as lines above and under the article. Every line is
 * in one of the parts; nothing is lost.
 */
export function readPlainText(document: string): PlainText {
  const whole = document.replace(/^\ufeff/, '')
  const [archived = '', dayOfArchive] = DAY_OF_ARCHIVE.exec(whole) ?? []
  const all = joinWrapped(whole.slice(archived.length).split(/\r\n|[\n\r\u2028]/))
  const isText = all.map(
    (line, index) =>
      !NO_TEXT.test(line) && !isPictureName(line) && !repeatsCaption(line, all[index - 1] ?? ''),
  )
  const notes = all.filter((_, index) => !isText[index])
  const lines = notes.length === 0 ? all : all.filter((_, index) => isText[index])
  const isChinese = lines.filter((line) => HAN.test(line)).length * 2 > lines.length
  const stories = lines.map((line) => (!isChinese || HAN.test(line)) && isStory(line))
  // • before the first paragraph, of the list that held the whole story
  const item = lines.findIndex((line, index) => stories[index] && ITEM.test(line))
  if (
    item >= 0 &&
    item === stories.indexOf(true) &&
    !lines.some((line, index) => index > item && ITEM.test(line))
  )
    lines[item] = (lines[item] ?? '').replace(ITEM, '')
  const foot = titleAtFoot(lines, stories.lastIndexOf(true))
  const menu = menuEnd(lines)
  const text = { lines: lines.slice(menu), stories: stories.slice(menu), isChinese }
  const inPlace = foot >= 0 ? foot - menu : titleLine(text)
  const found = foot >= 0 ? inPlace : titleByWords(text, inPlace)
  const title = found < 0 ? -1 : found + menu
  // above a headline that its words tell stands nothing of the story
  if (found !== inPlace) stories.fill(false, 0, title)
  const firstStory = Math.max(0, stories.indexOf(true))
  const [, day = title === 0 ? dayOfArchive : undefined] = DAY_BEFORE.exec(lines[title] ?? '') ?? []
  const headline = lines[title] === undefined ? null : bareTitle(lines[title])
  const main = headline && SUBTITLE.test(headline) ? lines[title - 1] : undefined
  // what a story has above its headline, as a caption, is the story's
  const from = title < 0 || foot >= 0 ? menu : stories.includes(true) ? Math.min(title, firstStory) : title
  const isBelow = linesUnder(lines, stories, headline ?? '').map(
    (under, index) => under || (foot >= 0 && index >= foot),
  )
  const rests = lines.filter((line, index) => index > title && REST_OF_HEAD.test(line)).length
  const isRest = (line: string) => title >= 0 && rests < MIN_OWN_RESTS && REST_OF_HEAD.test(line)
  // date 2024-07-16 快訊
  const isChannelOfArchive = (line: string) => dayOfArchive !== undefined && CHANNEL_NAME.test(line)
  const isCut = lines.map(
    (line, index) =>
      index > title &&
      index <= firstStory &&
      (isCutOff(line, lines[index + 1]) || isRest(line) || (index === 0 && isChannelOfArchive(line))),
  )
  const article = lines.filter(
    (line, index) => index >= from && index !== title && line !== main && !isBelow[index] && !isCut[index],
  )
  return {
    title: main ? main + headline : headline,
    before: [
      ...lines.filter((line, index) => (index < from && line !== main) || isCut[index]),
      ...(dayOfArchive && !day ? [dayOfArchive] : []),
    ],
    article: day ? [day, ...article] : article,
    // far from the headline: the name of a picture may hold a day
    after: [
      ...notes,
      ...lines.filter((_, index) => index >= from && index !== (foot < 0 ? title : -1) && isBelow[index]),
    ],
  }
}

/** The second line of a headline: ——来自山城的观察 */
const SUBTITLE = /^[—–]{1,2}\p{Script=Han}/u

/** A menu at the head of a text is at least so many bulleted lines. */
const MIN_MENU = 4
const MENU_ITEM = /^[-•·▪] ?[^，。：:]{2,8}$/

/** Or so many short ones without a sign, some of which say what portals write about; verse has short lines too. */
const MIN_CHANNELS = 8
const MIN_TOPICS = 3
const CHANNEL_NAME = /^\p{Script=Han}{2,5}$/u
const TOPIC =
  /[新要][闻聞]|[资資][讯訊]|[国國][际際內内]|[经經][济濟]|[财財][经經]|[军軍]事|教育|科技|[体體]育|[娱娛][乐樂]|旅[游遊]|[论論][坛壇]|[频頻]道|[专專][题題]|房[产產]|健康/

/** How many lines at the head of a text are a menu. */
function menuEnd(lines: readonly string[]): number {
  const items = lines.findIndex((line) => !MENU_ITEM.test(line))
  if (items >= MIN_MENU) return items
  const channels = lines.findIndex((line) => !CHANNEL_NAME.test(line))
  const topics = lines.slice(0, Math.max(0, channels)).filter((line) => TOPIC.test(line))
  return channels >= MIN_CHANNELS && topics.length >= MIN_TOPICS ? channels : 0
}

/**
 * Takes off a line the rules of a table whose cells the flattening has put side by side: all of them behind a lone cell
 * (山城的早晨 | |), the last one behind several.
 */
function withoutRules(line: string): string {
  const cell = /^([^|]*[^| ]) ?\|[| ]*$/.exec(line)?.[1]
  return cell ?? line.replace(/(?<=^[^|].*) ?\|$/, '')
}

/** Paragraphs that were broken at a fixed width are joined, and a day and its day of the week; all other lines stay as they are. Empty lines go. */
function joinWrapped(lines: readonly string[]): string[] {
  const result: string[] = []
  let group: string[] = []
  const flush = () => {
    const widths = group.slice(0, -1).map((line) => line.length)
    const widest = Math.max(...widths, 0)
    const last = group.at(-1)?.length ?? 0
    const wrapped =
      group.length > 2 &&
      widest >= 30 &&
      last <= widest * 1.2 &&
      widths.every((width) => width >= widest * 0.8)
    if (wrapped)
      result.push(group.reduce((a, b) => (/[\p{Script=Latin},.;]$/u.test(a) ? `${a} ${b}` : a + b)))
    else result.push(...group)
    group = []
  }
  for (const line of lines) {
    const text = withoutRules(oneLine(line))
    // an indented line begins a paragraph
    if (!text || /^[ \t\u3000]/.test(line)) flush()
    if (text) group.push(text)
  }
  flush()
  return result.reduce<string[]>((joined, line) => {
    const above = joined.at(-1) ?? ''
    if (WEEKDAY.test(line) && DAY.test(above)) joined[joined.length - 1] = `${above} ${line}`
    else joined.push(line)
    return joined
  }, [])
}

/** A day, and the day of the week on a line below it. */
const DAY = /^(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)$/
const WEEKDAY = /^(?:星期|[周週])[一二三四五六日天]$/
