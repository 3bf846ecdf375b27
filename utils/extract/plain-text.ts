import { isParagraph } from './prose.ts'
import { linesUnder } from './story-end.ts'
import { linesOf } from './text-lines.ts'
import { titleByWords } from './title-by-words.ts'
import { titleLine } from './title-line.ts'
import { isUnder } from './under-line.ts'

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

const HAN = /\p{Script=Han}/u

/** What stood between the headline and the story: a player's time, a logo, the channel: 00:43, mm-logo, 時事 */
const REST_OF_HEAD =
  /^(?:\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|(?:[a-z]{2,8}-)?logo|test|[时時]事|[时時]政|[国國][际際內内]|[两兩]岸|社[会會]|[财財][经經]|生活|[娱娛][乐樂]|[体體]育)$/

/** In the story so many of them are its own: the hours of a day, subheadings. */
const MIN_OWN_RESTS = 3

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
  const { lines, notes, day: dayOfArchive } = linesOf(document)
  const isChinese = lines.filter((line) => HAN.test(line)).length * 2 > lines.length
  const stories = lines.map((line) => (!isChinese || HAN.test(line)) && isParagraph(line))
  unlist(lines, stories)
  const menu = menuEnd(lines)
  const foot = titleAtFoot(lines, stories.lastIndexOf(true))
  const title = foot >= 0 ? foot : titleIn(lines, stories, menu, isChinese)
  const firstStory = Math.max(0, stories.indexOf(true))
  const [, day = title === 0 ? dayOfArchive : undefined] = DAY_BEFORE.exec(lines[title] ?? '') ?? []
  const headline = lines[title] === undefined ? null : bareTitle(lines[title])
  const main = headline && SUBTITLE.test(headline) ? lines[title - 1] : undefined
  // what a story has above its headline, as a caption, is the story's
  const from = title < 0 || foot >= 0 ? menu : stories.includes(true) ? Math.min(title, firstStory) : title
  const under = linesUnder(lines, stories, headline ?? '')
  const isBelow = (i: number) => under[i] === true || (foot >= 0 && i >= foot)
  const isLeft = isLeftOfHead(lines, title)
  const isCut = (line: string, i: number) =>
    i > title &&
    i <= firstStory &&
    (isCutOff(line, lines[i + 1]) ||
      isLeft(line) ||
      // date 2024-07-16 快訊
      (i === 0 && dayOfArchive !== undefined && CHANNEL_NAME.test(line)))
  const article = lines.filter(
    (line, i) => i >= from && i !== title && line !== main && !isBelow(i) && !isCut(line, i),
  )
  return {
    title: main ? main + headline : headline,
    before: [
      ...lines.filter((line, i) => (i < from && line !== main) || isCut(line, i)),
      ...(dayOfArchive && !day ? [dayOfArchive] : []),
    ],
    article: day ? [day, ...article] : article,
    // far from the headline: the name of a picture may hold a day
    after: [...notes, ...lines.filter((_, i) => i >= from && (foot >= 0 || i !== title) && isBelow(i))],
  }
}

/** Takes off the sign of the list that held the whole story, before its first paragraph: • */
function unlist(lines: string[], stories: readonly boolean[]): void {
  const first = stories.indexOf(true)
  if (lines.findLastIndex((line) => ITEM.test(line)) === first && first >= 0)
    lines[first] = (lines[first] ?? '').replace(ITEM, '')
}

/**
 * Index of the headline, -1 without one.
 * @param stories which of the lines are paragraphs; above a headline that its words tell stands nothing of the story.
 * @param menu how many lines at the head are a menu.
 */
function titleIn(lines: readonly string[], stories: boolean[], menu: number, isChinese: boolean): number {
  const text = { lines: lines.slice(menu), stories: stories.slice(menu), isChinese }
  const place = titleLine(text)
  const found = titleByWords(text, place)
  if (found !== place) stories.fill(false, 0, found + menu)
  return found < 0 ? -1 : found + menu
}

/** How to tell what is left of a head between the headline and the story. */
function isLeftOfHead(lines: readonly string[], title: number): (line: string) => boolean {
  const left = lines.filter((line, i) => i > title && REST_OF_HEAD.test(line)).length
  return (line) => title >= 0 && left < MIN_OWN_RESTS && REST_OF_HEAD.test(line)
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
