import { findDates } from '../text/dates.ts'
import { isPlace } from '../text/places.ts'
import { isPublisher } from '../text/publishers.ts'

const DATE = /\d{4}\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2}/

/** A year of two digits, between the site and what only a head has: "青石网 24-07-16 13:34 【打印本页】 来源： 山城网". */
const SHORT_YEAR =
  /^(?:\p{Script=Han}{2,10} )?[0-2]\d-[01]\d-[0-3]\d \d{2}:\d{2}(?:$| .*(?:[来來]源|打印|列印|字[体體号號]))/u

/**
 * Dates that leave the year out, say how long ago it was or are written otherwise: "07-16 14:43", "昨天 14:43", "6个月前",
 * "July 16, 2024", "16/07/2024", "16.07.2024". Years ago a story may begin: "30年前".
 */
const OTHER_DATE =
  /^[^，]{0,40}(?:^|\s|(?<=\p{Script=Han})(?=\d\d-\d\d \d))(?:\d{1,2}[-月]\d{1,2}日? \d{1,2}[:：]\d{2}(?:[:：]\d{2})?|[今昨前]天 ?\d{1,2}[:：]\d{2}|\d{1,2} ?(?:秒|分钟|分鐘|小时|小時|天|个月|個月)前(?=(?:\s\S{1,6}){0,5}$)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d{2}|\d{1,2}([/.])\d{1,2}\1(?:19|20)\d{2})(?=\s|$)[^，]*$/u

/** How long ago it was, glued to the channel behind it: "6个月前专题 | 渡口王敏". The names at the end tell it from "3天前的雨". */
export const AGE_GLUED =
  /^\d{1,2} ?(?:秒|分钟|分鐘|小时|小時|天|个月|個月)前(?=[^\s，。！？；：“”])[^，。！？；：“”]{1,34}$/

/** What a heading that is a line of the page's head says: the hour, or the day of the week (Ming Pao). */
const HEADING_DATE = /\d[:：]\d{2}|^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日 ?星期[一二三四五六日]$/

/** A date with its hour and the source, whatever a button behind them says: "2024年05月20日 08:31 来源于 青石网可以听文章啦！" */
const DATE_AND_SOURCE =
  /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2}(?::\d{2})? ?(?:来源|來源|稿源)[于於:： ]/

/** A day, and what stands behind it with no gap or label as a head has them. */
const BEHIND_DAY =
  /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?![，,]?\s?星期)([，,]?\s?)(\p{Script=Han}[^\s|｜/／：:]*)$/u

/** The part of a day in which a story begins. */
const PART_OF_DAY =
  /^(?:[清凌]晨|[早晚]上|上午|中午|正午|下午|午[后後夜]|傍晚|黄昏|黃昏|深夜|半夜|夜里|夜裡|入夜|[早晚夜])$/

/** Behind a day and a comma a shorter text may be who wrote it (characters); with no comma so long a one is a clause. */
const MIN_CLAUSE = 4
const MIN_GLUED = 8

/** An office or a school, which signs what stands above or below; a clause that ends with one says where somebody went. */
const OFFICE =
  /^(?!.*[到进進上入选選出回给給和划劃])\p{Script=Han}{2,16}(?:[小中大][学學]|[学學]校|[局处處厅廳委]|办公室|辦公室|委[员員][会會]|政府)$/u

/** Words of clauses that names of offices hold as well: 住房和城乡建设局, 自然资源和规划局, 上海市教育委员会. */
const IN_OFFICES =
  /(?:资源|資源|住房|发展|發展|工业|工業|文化)和|规划|規劃|上海|上蔡|[上下]城|[给給]排水|[选選][举舉]|促进|促進|进出口|進出口|出入境|回民|(?:毕业|畢業)生/g

/** Who did something, or what they did. */
const TELLS =
  /[我他她你们們了父母]|[参參][观觀]|走[访訪]|采[访訪]|採訪|考察|[调調]研|[毕畢][业業]|考取|考入|[赶趕前]往|抵[达達]|就[读讀]/

function isOffice(text: string): boolean {
  const rest = text.replace(IN_OFFICES, '')
  return !TELLS.test(rest) && OFFICE.test(rest)
}

/**
 * Whether a line is a clause that its day begins, no publisher behind it: "2024年5月20日渡口管理处主持开航仪式", or when and where a
 * story begins: "2024年5月20日清晨", "1998年7月1日，渡口镇".
 */
export function isDayOfStory(text: string): boolean {
  const [, gap = '', behind = ''] = BEHIND_DAY.exec(text) ?? []
  if (behind === '' || isPublisher(text) || isOffice(behind)) return false
  if (tellsWhen(gap, behind)) return true
  return /[，,]/.test(gap) ? behind.length >= MIN_CLAUSE : gap === '' && behind.length >= MIN_GLUED
}

/** A short name of a place, which no list has. */
const SMALL_PLACE = /^\p{Script=Han}{1,3}[镇鎮村乡鄉县縣市]$/u

const tellsWhen = (gap: string, behind: string) =>
  PART_OF_DAY.test(behind) ||
  (/^[在于於]/.test(behind) && isPlace(behind.slice(1))) ||
  (/[，,]/.test(gap) && (isPlace(behind) || SMALL_PLACE.test(behind)))

/** Since when a statute is in force, and by what it was changed: "自1990年10月1日起施行", "根据2009年8月27日…的决定修正". */
const OF_STATUTE = /^(?:自|根据|根據).{8,}(?:施行|实施|實施|生效|修[正订訂改])[）)]?$/

/** Words that may stand beside a date in any other of its forms (characters): "14 MAR 2025, 6:30 PM | 副刊". */
const MAX_BESIDE = 12

/** Whether a text is a date in any of the forms that pages print, with hardly anything beside it. */
function isDateAlone(text: string): boolean {
  if (!/\d/.test(text)) return false
  const dates = findDates(text)
  const rest = dates.reduceRight(
    (all, { index, length }) => all.slice(0, index) + all.slice(index + length),
    text,
  )
  return dates.length > 0 && rest.length <= MAX_BESIDE && !/[，、]/.test(rest)
}

/** A date in brackets is the page's, words in brackets are the text's. */
export const NOTE = /^[（(].*[^\d\s年月日时分：:.\-/（）()]/

/** Whether a line says when the article was published and is no sentence or clause of it. */
export const isDateOfHead = (text: string): boolean =>
  DATE_AND_SOURCE.test(text) ||
  ((DATE.test(text) || OTHER_DATE.test(text) || SHORT_YEAR.test(text) || isDateAlone(text)) &&
    !/[。！？；“”]/.test(text) &&
    !NOTE.test(text) &&
    !isDayOfStory(text) &&
    !OF_STATUTE.test(text))

/** The same of a heading, where a day alone may head a chronicle. */
export const isDateOfHeading = (text: string): boolean => OTHER_DATE.test(text) || HEADING_DATE.test(text)
