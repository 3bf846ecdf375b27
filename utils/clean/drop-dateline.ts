import { LIST_TAGS } from '../dom/block-tags.ts'
import { runsOf, textOf } from '../dom/block-text.ts'
import { isSmallDesign } from '../images/decoration.ts'
import { parseDate } from '../text/dates.ts'
import { labelHere } from '../text/find-label.ts'
import { isAllBold } from './bold.ts'
import { isChromeWords } from './chrome-words.ts'
import { AGE_GLUED, isDateOfHead, isDateOfHeading, NOTE } from './head-dates.ts'
import { headWeight } from './head-line.ts'
import { accountWeight, DESK_REPORTED, namesKnown, ROLE } from './head-names.ts'
import { FILLER, HALF, PAIR } from './line-pieces.ts'
import { lineReason } from './line-reason.ts'
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

/** A line that begins with a day or an hour and goes on, and how many of them make a chronicle. */
const ENTRY = /^(?:(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s，：:]|\d{1,2}[:：]\d{2}\s)/
const CHRONICLE = 3

/** A day in Chinese numerals: more than one are the entries of a diary. */
const NUMERAL_DAY = /^[一二][〇○零一二三四五六七八九]{3}年[^，。]{2,10}$/

/** When something takes place: the line of a notice, beside those that say where, by whom and for whom. */
const APPOINTMENT =
  /^(?:\d{1,2}[.、．] ?)?(?:[会會][议議]|活[动動]|[报報]名|[开開]标|投标|考[试試]|面[试試]|播出|演出|[讲講]座|[报報]告|比[赛賽]|培[训訓]|展[览覽]|[开開][幕放]|集合|出[发發]|截止|服[务務]|[参參][观觀])?(?:时间|時間|日期)[:：]/
const BESIDE_APPOINTMENT =
  /^(?:\d{1,2}[.、．] ?)?(?:\p{Script=Han}{0,2}(?:地点|地點|地址|[对對]象|人[数數员員])|主讲|主講|报告人|主持|题目|題目|主[题題](?![分词詞])|主办|主辦|嘉宾|嘉賓|联系|聯[系絡繫])[^，。：:]{0,4}[:：]/u

/** A field of a form, maybe numbered, that is no mark of the article: "六．采购公告发布日期：2021年6月9日". */
const FIELD = /^[^，。：:]{2,16}[:：]/
const isField = (text: string) => FIELD.test(text) && labelHere(text) === null

/** The number over the first part of a story, and over the second: 1, 01, 2. */
const FIRST_PART = /^0?1$/
const SECOND_PART = /^0?2$/

/** Lines that make a list of the head the article's own data, and the longest name of its category (characters). */
const MIN_META = 3
const MAX_CATEGORY = 8

/** A number of views or comments, maybe behind the sign of an icon font: "1,024", "2.3万", "\ue60e4". */
const COUNT = /^[\ue000-\uf8ff]?\s?\d[\d,.]{0,8}万?$/

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
      if (isDateOfHead(text) || DESK_REPORTED.test(text) || isAged(text)) return 'dateline'
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
      const isHeading = /^H[1-6]$/.test(block.tagName) && (isDateOfHeading(text) || isAged(text))
      if (!isList && !isHeading && block.tagName !== 'P') continue
      const lines = isList ? text.split('\n') : [text]
      const reasons = lines.map(
        (line) =>
          reasonOf(line, index) ?? (!isList ? null : isChromeWords(line) ? 'counter' : lineReason(line)),
      )
      // the category is a word of its own: 王敏 / 2024-05-20 / 1024 次浏览 / 杂记
      const others = lines.filter((_, at) => !reasons[at])
      const isMeta =
        reasons.includes('dateline') &&
        lines.length - others.length >= MIN_META &&
        others.length <= 1 &&
        others.every((line) => line.length <= MAX_CATEGORY)
      const reason = isMeta || reasons.every(Boolean) ? reasons[0] : isHeading ? null : rowReason(block, text)
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
