import { OFFSET_OF_CHINA } from './china-clock.ts'

/** Minutes, by the first character of the unit. */
const UNITS: Record<string, number> = {
  秒: 1 / 60,
  分: 1,
  小: 60,
  时: 60,
  時: 60,
  天: 1440,
  日: 1440,
  周: 10080,
  週: 10080,
}

/** A relative time stands by itself or beside 发布, not in a sentence: 从昨天到今天, 请于5月3日前报名, 30天前的雨. */
const BEFORE_RELATIVE = String.raw`(?<![^\s：:|｜·・(（于於])`
const BEHIND_RELATIVE = String.raw`(?=$|[\s|｜·・)）发發更编編来來])`
const AGO = new RegExp(
  String.raw`${BEFORE_RELATIVE}(\d{1,3}) ?(秒|分|小时|小時|时|時|天|日|周|週)[钟鐘]?前${BEHIND_RELATIVE}`,
)
const RELATIVE_DAY = new RegExp(
  String.raw`${BEFORE_RELATIVE}(今天|昨天|前天)(?: ?(\d{1,2})[:：](\d{2})|${BEHIND_RELATIVE})`,
)
const JUST_NOW = new RegExp(`${BEFORE_RELATIVE}(?:刚刚|剛剛)${BEHIND_RELATIVE}`)

/** The age of an article, months and years among it, as a pattern: "3小时前", "11个月前". */
export const AGE = String.raw`\d{1,3} ?(?:秒|分[钟鐘]|小[时時]|天|[周週]|[个個]?月|年)前`

/**
 * A time said relative to the capture ("3小时前", "5分钟前", "昨天 14:43", "刚刚").
 * @returns ISO 8601 on China's clock, without offset, to the minute for hours and less, else to the day; null when the text
 *   is not of that form.
 */
export function resolveRelative(text: string, now: Date): string | null {
  const local = (minutesAgo: number) =>
    new Date(now.getTime() + OFFSET_OF_CHINA - minutesAgo * 60_000).toISOString()
  const ago = AGO.exec(text)
  if (ago) {
    const minutes = Number(ago[1]) * (UNITS[(ago[2] ?? '').charAt(0)] ?? 0)
    return local(minutes).slice(0, minutes < 1440 ? 16 : 10)
  }
  const day = RELATIVE_DAY.exec(text)
  if (day) {
    const days = ['今天', '昨天', '前天'].indexOf(day[1] ?? '')
    return `${local(days * 1440).slice(0, 10)}${day[2] ? `T${day[2].padStart(2, '0')}:${day[3]}` : ''}`
  }
  return JUST_NOW.test(text) ? local(0).slice(0, 16) : null
}
