import { type FoundDate, monthAndDay, parseDate } from '../text/dates.ts'
import { resolveRelative } from '../text/relative-time.ts'
import { toSimplified } from '../text/to-simplified.ts'
import type { PageLine } from './page-lines.ts'
import type { Printed } from './printed.ts'

/** Lines whose dates are of something else. */
const DATE_OF_OTHERS =
  /(?<!看)推荐(?![人者])|截止|截至|有效期|今天是|现在是|^当前|注册(?:时间|日期|于)?[:：]? ?(?=\d)|农历|会员|上映|更多|热门|直播|(?:举办|活动)时间|(?:开始|结束|起止)时间[:：]|开奖|备案|版权所有|©(?! ?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d)|copyright/i

const MODIFIED = /更新|修改|编辑于|最后编辑|modified|updated/i

/** What stands before the time of publication; the day of the paper's issue may stand in front: "青石日报 2024年5月20日9版 发稿时间：2024-05-21 08:30". */
const PUBLISHED =
  /(?:发[稿布]|上网|录入)(?:时间|日期)[:：]? ?$|(?:^|[\s\]】])(?:发[稿布]|上网|(?<=\d[版期] )录入)[:：] ?$/

const SIGNED = /(?:成文|生成|印发)(?:日期|时间)/

/** "（原载《青石日报》1937年8月13日）", "本文刊于2024年7月16日《青石日报》". */
const OF_PAPER =
  /^[（(【]?(?:[本此原]文)?(?:最[初早先])?(?:原?刊?[载登]于?|原?刊[于发]|首发于?|[摘选]自)[^，。《]{0,16}《/

/** Of two printed times the one with a clock, else the first. */
export function better(a: string | null, b: string | null): string | null {
  if (!a || !b) return a ?? b
  return a.length > 10 || b.length <= 10 || a.slice(0, 10) !== b.slice(0, 10) ? a : b
}

/** A piece of a date on a line of its own: "2018", "12/13", "22:43", or a day of which the clock stands below. */
const DATE_PIECE =
  /^(?:(?:19|20)\d{2}年?|(?:(?:19|20)\d{2}[-/.年])?\d{1,2}(?:[-/.月]\d{1,2}|月)?日?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)$/

/** The date that begins on a line and goes on below, put together; null where the line is no piece of one. */
export function joinedDate(lines: readonly PageLine[], index: number): string | null {
  let end = index
  while (end < index + 4 && DATE_PIECE.test(lines[end]?.text ?? '')) end++
  const pieces = lines.slice(index, end).map((line) => line.text)
  return pieces.length > 1 ? pieces.join(' ') : null
}

/** A short line with a date. */
export const isDateLine = (line: PageLine) => line.text.length < 60 && line.dates.length > 0

/** What a `<time datetime>` says that holds the line, or a part of it; Discuz has it in the `title` of 昨天 14:43. */
export function statedTime({ runs }: PageLine): string | null {
  for (const { element } of runs) {
    const title = element.getAttribute('title') ?? ''
    const stated =
      element.closest('time')?.getAttribute('datetime') ?? (DATE_ALONE.test(title) ? title : null)
    if (stated) return parseDate(stated)
  }
  return null
}
const DATE_ALONE = /^(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/

/**
 * @param dates those of `text`, with their year.
 * @param stated what the markup says of the time printed in `text`; it completes "3天前" and "7月16日".
 * @param label what stands on the line above, where that is a label and nothing else.
 */
export function readDates(
  text: string,
  dates: readonly FoundDate[],
  stated: string | null,
  now: Date | null,
  printed: Printed,
  label = '',
): void {
  const simplified = toSimplified(text)
  const isLabelled = ({ index }: FoundDate) => PUBLISHED.test(simplified.slice(0, index))
  // "发布：2024-05-20 有效期：不限"
  const told = simplified.slice(0, dates.find(isLabelled)?.index)
  if (DATE_OF_OTHERS.test(toSimplified(label) + told)) return
  for (const date of dates.toSorted((a, b) => Number(isLabelled(b)) - Number(isLabelled(a)))) {
    const before = simplified.slice(Math.max(0, date.index - 8), date.index)
    const after = simplified.slice(date.index + date.length, date.index + date.length + 5)
    if (MODIFIED.test(before) || /^ ?(?:更新|修改)(?!时间|于|日期|[:：])/.test(after))
      printed.modified ??= date.iso
    else if (SIGNED.test(before)) printed.signed ??= date.iso
    else if (date.iso.length === 10 && !PUBLISHED.test(before) && OF_PAPER.test(simplified))
      printed.reprinted ??= date.iso
    else printed.published = better(printed.published, date.iso)
  }
  if (stated && text.length <= 60 && !MODIFIED.test(simplified))
    printed.published = better(printed.published, stated)
  if (dates.length > 0 || stated) return
  // in a sentence it is the day of what happened: 7月16日，新桥通车。
  if (!/[，。]|(?<=\p{Script=Han}),/u.test(text)) printed.monthDay ??= monthAndDay(text)
  printed.relative ??= now && text.length <= 60 ? resolveRelative(text, now) : null
}
