import { isSmallDesign } from '../images/decoration.ts'
import { findDates, parseDate } from '../text/dates.ts'
import { labelHere } from '../text/find-label.ts'
import { isPersonName } from '../text/names.ts'
import { closeGaps, NAME_IN_LATIN, NAME_SIGNS } from '../text/people.ts'
import { isPublisher } from '../text/publishers.ts'
import { LIST_TAGS } from './block-tags.ts'
import { runsOf, textOf } from './block-text.ts'
import { isAllBold } from './bold.ts'
import { isChromeWords } from './chrome-words.ts'
import { headWeight } from './head-line.ts'
import { FILLER, HALF, PAIR } from './line-pieces.ts'
import { opensStory } from './opens-story.ts'
import type { Reason } from './reasons.ts'
import type { CleanContext, Step } from './step.ts'

/** A story of short paragraphs has begun behind so many that end a sentence: the date below them signs a notice. */
const MAX_SENTENCES = 2
const SENTENCE_END = /^.{8,}[。！？：；]$/

/** A line about the article is short (characters). */
const MAX_LINE = 70

/** Nor does a head have so many other lines: the date below the points of a notice signs it (blocks). */
const MAX_KEPT = 8

/** A name repeats the page's head only in the first blocks; further down it may sign a letter. */
const NAMES_REACH = 6

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
const AGE_GLUED =
  /^\d{1,2} ?(?:秒|分钟|分鐘|小时|小時|天|个月|個月)前(?=[^\s，。！？；：“”])[^，。！？；：“”]{1,34}$/

/** What a heading that is a line of the page's head says: the hour, or the day of the week (Ming Pao). */
const HEADING_DATE = /\d[:：]\d{2}|^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日 ?星期[一二三四五六日]$/

/** A date with its hour and the source, whatever a button behind them says: "2024年05月20日 08:31 来源于 青石网可以听文章啦！" */
const DATE_AND_SOURCE =
  /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2}(?::\d{2})? ?(?:来源|來源|稿源)[于於:： ]/

/** A clause that its day begins, with no gap or label as a head has them: "2024年5月20日渡口管理处主持开航仪式". */
const CLAUSE =
  /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?![，,]?\s?星期)(?:[，,]\s?\p{Script=Han}[^\s|｜/／：:]{3,}|\p{Script=Han}[^\s|｜/／：:]{7,})$/u
const isClause = (text: string) => (CLAUSE.test(text) && !isPublisher(text)) || OF_STATUTE.test(text)

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

/** Buttons behind a name: "王敏 · Follow". */
const FOLLOW = /\s?[·•・]?\s?[+＋]?\s?(?:Follow(?:ing)?|关注(?:作者)?|關注|追蹤(?:作者)?|追踪)$/

/** A date in brackets is the page's, words in brackets are the text's. */
const NOTE = /^[（(].*[^\d\s年月日时分：:.\-/（）()]/

/** A line that begins with a day or an hour and goes on, and how many of them make a chronicle. */
const ENTRY = /^(?:(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s，：:]|\d{1,2}[:：]\d{2}\s)/
const CHRONICLE = 3

/** A day in Chinese numerals: more than one are the entries of a diary. */
const NUMERAL_DAY = /^[一二][〇○零一二三四五六七八九]{3}年[^，。]{2,10}$/

/** When something takes place: the line of a notice, beside those that say where, by whom and for whom. */
const APPOINTMENT = /^(?:\d{1,2}[.、．] ?)?(?:时间|時間|日期)[:：]/
const BESIDE_APPOINTMENT =
  /^(?:\d{1,2}[.、．] ?)?(?:地点|地點|地址|会议地点|讲座地点|主讲|主講|报告人|主持|题目|題目|主题|主題|对象|對象|主办|主辦|嘉宾|人数|联系)[^，。：:]{0,4}[:：]/

/** A field of a form, maybe numbered, that is no mark of the article: "六．采购公告发布日期：2021年6月9日". */
const FIELD = /^[^，。：:]{2,16}[:：]/
const isField = (text: string) => FIELD.test(text) && labelHere(text) === null

/** The number over the first part of a story, and over the second: 1, 01, 2. */
const FIRST_PART = /^0?1$/
const SECOND_PART = /^0?2$/

/** A number of views or comments, maybe behind the sign of an icon font: "1,024", "2.3万", "\ue60e4". */
const COUNT = /^[\ue000-\uf8ff]?\s?\d[\d,.]{0,8}万?$/

/** "（中時 ）", "☉王敏" */
const AROUND_NAME = new RegExp(`^[（(${NAME_SIGNS}] ?| ?[)）]$`, 'g')

/** What divides names; where one is in Latin letters, commas: "ANNA FIELD, 王敏". */
const DIVIDERS = [/[ 、，,／/·・|｜]+/, / ?[、，,／/·・|｜] ?/]

/** Whether a line is names, one of them known, and what they are: "青石日报 王渡口 李晓", "王敏・独立分析师". */
function namesKnown(text: string, names: readonly string[]): boolean {
  const bare = text
    .replace(FOLLOW, '')
    .replace(/^by /i, '')
    .replace(NAME_IN_LATIN, '')
    .replace(AROUND_NAME, '')
  if (names.includes(bare)) return true
  return DIVIDERS.some((divider) => {
    const words = closeGaps(bare).split(divider).filter(Boolean)
    const isKnown = (word: string) => names.includes(word)
    const isBeside = (word: string) =>
      isPersonName(word) || (isKnown(words[0] ?? '') && WHAT_THEY_ARE.test(word))
    return words.some(isKnown) && words.every((word) => isKnown(word) || isBeside(word))
  })
}

/** A newsroom whose by-line names nobody: "大陸新聞中心／綜合報導", "新华社记者" */
const DESK_REPORTED =
  /^\p{Script=Han}{2,8}(?:(?:中心|[組组])[／/] ?\p{Script=Han}{0,4}(?:[報报][導导道]|外[電电])|[社报報](?:首席)?[记記]者)$/u

/** What somebody is, beside the name: "王敏・独立分析师". */
const WHAT_THEY_ARE =
  /^[^，。！？；：、]{0,12}(?:记者|記者|编辑|編輯|作者|评论员|評論員|分析师|分析師|研究员|研究員|撰稿人|专栏作家|專欄作家|主笔|主筆|教授|博主|创作者|創作者|摄影师|攝影師)$/

/** What somebody is, below the name: "BBC中文記者", "BBC環球旅遊", "某某大学教授". */
const ROLE =
  /^BBC[^，。！？；：、]{1,12}$|^[^，。！？；：、]{0,14}(?:记者|記者|编辑|編輯|评论员|評論員|撰稿人|主笔|特派员|特派員|教授|研究员|中文(?:网|網)?)$/

/** The weight of what stands behind the name of an account that may be followed: `<a>河灯手记</a><a>关注</a>`. */
function accountWeight([name = '', ...rest]: readonly string[]): number | null {
  const row = rest.join(' ')
  return name.length <= MAX_ACCOUNT && !/[：:，、]/.test(name) && FOLLOWED.test(row)
    ? headWeight(row, [], 'head')
    : null
}
const FOLLOWED = /[关關]注|追[踪蹤]|[订訂][阅閱]|粉[丝絲]|follow|subscri/i
/** Longest name of an account (characters). */
const MAX_ACCOUNT = 14

/** The day and the hour, and what stands behind them: "2024年5月20日 08:31 王敏". */
const CLOCKED =
  /^((?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2}(?::\d{2})?)(?:$|\s)([^，。！？：:]{0,30})$/

/**
 * Whether a block is when the article was published, or when and by whom: the by-line below a summary, with the story behind.
 * More of them further down are the entries of a live blog.
 */
function isLateByline([block, ...story]: readonly Element[], { published, names }: Dated): boolean {
  const [, time = '', behind = ''] =
    block?.tagName === 'P' ? (CLOCKED.exec(textOf(block, MAX_LINE)) ?? []) : []
  const isTheirs =
    behind === ''
      ? published !== null && parseDate(time)?.slice(0, 16) === published.slice(0, 16)
      : namesKnown(behind, names)
  return (
    time !== '' &&
    isTheirs &&
    story.some((below) => opensStory(textOf(below))) &&
    !story.some((below) => CLOCKED.test(textOf(below, MAX_LINE)))
  )
}
type Dated = Pick<CleanContext, 'published' | 'names'>

/** What a row of the head has to weigh: little where parts of it have gone, as their comments show, or the row before. */
function leastWeight(block: Element): number {
  if ([...block.childNodes].some((node) => node.nodeType === 8)) return FILLER
  return block.previousSibling?.nodeType === 8 ? HALF : PAIR
}

/**
 * Takes out lines above the story that repeat the page's head: its date without a sentence (栏目 腾讯财经 2018-12-15
 * 11:21), bare numbers of views and comments, rows of dates, counts, channels and buttons, the name of author, account or
 * site alone and the role below it. The metadata has read them before. A line in brackets is text: （2007年6月29日…通过）.
 */
export const dropDateline: Step = {
  id: 'drop-dateline',
  chineseOnly: true,
  run(root, { names, published, take }) {
    const children = [...root.children]
    const entries = children.filter((block) => ENTRY.test((block.textContent ?? '').trimStart()))
    const days = children.filter((block) => NUMERAL_DAY.test((block.textContent ?? '').trim()))
    const isEntry = (text: string) =>
      (entries.length >= CHRONICLE && ENTRY.test(text)) || (days.length > 1 && NUMERAL_DAY.test(text))
    let afterName = false
    const isAged = (text: string) => AGE_GLUED.test(text) && names.some((name) => text.endsWith(name))
    const reasonOf = (text: string, index: number): Reason | null => {
      if (text.length > MAX_LINE) return null
      if (COUNT.test(text)) return 'counter'
      if (isEntry(text)) return null
      if (DATE_AND_SOURCE.test(text) || DESK_REPORTED.test(text) || isAged(text)) return 'dateline'
      if (
        (DATE.test(text) || OTHER_DATE.test(text) || SHORT_YEAR.test(text) || isDateAlone(text)) &&
        !/[。！？；“”]/.test(text) &&
        !NOTE.test(text) &&
        !isClause(text)
      )
        return 'dateline'
      const isName = index < NAMES_REACH && namesKnown(text, names)
      const isRole = afterName && ROLE.test(text)
      afterName = isName
      return isName || isRole ? 'dateline' : null
    }
    const rowReason = (block: Element, text: string): Reason | null => {
      if (text === '' || text.length > MAX_LINE || /[。！？；“”]/.test(text) || NOTE.test(text)) return null
      // all in bold it heads a part of a digest: 国内
      if (isEntry(text) || isAllBold(block)) return null
      const runs = runsOf(block)
      const row = runs.join(' ')
      const weight = headWeight(row, names, 'head') ?? accountWeight(runs)
      if (weight === null || weight < leastWeight(block)) return null
      return isChromeWords(row) ? 'tools' : 'dateline'
    }
    const blocks = children.filter((block) => block.tagName !== 'FIGURE')
    const isBeside = (block: Element | undefined) =>
      block !== undefined && BESIDE_APPOINTMENT.test((block.textContent ?? '').trim())
    const isAmidFields = (index: number) =>
      [index - 1, index, index + 1].every((at) => blocks[at] && isField(textOf(blocks[at])))
    const isOfParts = (text: string) =>
      FIRST_PART.test(text) && blocks.some((block) => SECOND_PART.test((block.textContent ?? '').trim()))
    let sentences = 0
    let kept = 0
    for (const [index, block] of blocks.entries()) {
      const text = textOf(block)
      if (opensStory(text)) {
        const isOverByline = kept === 0 && isLateByline(blocks.slice(index + 1), { published, names })
        if (!isOverByline) return
        kept++
        continue
      }
      if (SENTENCE_END.test(text) && ++sentences >= MAX_SENTENCES) return
      if (APPOINTMENT.test(text) && (isBeside(blocks[index - 1]) || isBeside(blocks[index + 1]))) continue
      if (isOfParts(text)) continue
      const isList = LIST_TAGS.has(block.tagName)
      // a day alone may head a chronicle
      const isHeading =
        /^H[1-6]$/.test(block.tagName) && (OTHER_DATE.test(text) || HEADING_DATE.test(text) || isAged(text))
      if (!isList && !isHeading && block.tagName !== 'P') continue
      const reasons = (isList ? text.split('\n') : [text]).map((line) => reasonOf(line, index))
      const reason = reasons.every(Boolean) ? reasons[0] : isHeading ? null : rowReason(block, text)
      if (reason && !isAmidFields(index)) {
        // a date that is no block of its own: the picture behind it stays, unless it is that of a button
        const last = block.lastElementChild
        const isPicture = last?.localName === 'img' && !last.nextSibling?.nodeValue?.trim()
        const picture = isPicture && !(reason === 'tools' && isSmallDesign(last)) ? last : null
        const parts = picture ? [...block.childNodes].filter((node) => node !== picture) : [block]
        for (const part of parts) if (/\S/.test(part.textContent ?? '')) take(part, reason)
      } else if (++kept >= MAX_KEPT) return
    }
  },
}
