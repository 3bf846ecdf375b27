/** What a printed date says. `time` is `HH:MM` or `HH:MM:SS`; `offset` is `Z` or `+08:00`. */
export interface DateParts {
  year: number | null
  month: number
  day: number
  time: string | null
  offset: string | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The English names of months by their first three letters, as alternatives of a pattern. */
export const MONTH_NAME = MONTHS.join('|')

/** The number of a month by those letters, 1 to 12. */
export const monthNumber = (name: string) => MONTHS.indexOf(name.toLowerCase()) + 1

/** The digits of a year in Chinese numerals, each at its place. */
export const HAN_DIGITS = '〇一二三四五六七八九'

/** The number that a day or a month in Chinese numerals is: 二十三. */
export const hanNumber = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (t: string | undefined, empty: number) => (t ? HAN_DIGITS.indexOf(t) : empty)
  return (text.includes('十') ? digit(tens, 1) * 10 : 0) + digit(ones, 0)
}

/** A number with two digits at least: 07. */
export const two = (n: number) => String(n).padStart(2, '0')

/** The parts of a date that exists; null for any other. */
export function parts(
  year: number | null,
  month: number,
  day: number,
  [half, hour, minute, second, half2, offset]: (string | undefined)[],
): DateParts | null {
  // a day that the month has not, the 31st of February, becomes another
  const date = new Date(Date.UTC(year ?? LEAP_YEAR, month - 1, day))
  if (month < 1 || month > 12 || date.getUTCDate() !== day) return null
  let time: string | null = null
  if (hour !== undefined) {
    const h = hourOfDay(Number(hour), `${half ?? ''}${half2 ?? ''}`)
    if (h < 24 && Number(minute) < 60)
      time = `${two(h)}:${two(Number(minute))}${Number(second) < 60 ? `:${two(Number(second))}` : ''}`
  }
  const zone =
    offset
      ?.replace(/^(?:GMT|UTC)$/, 'Z')
      .replace(/^(?:GMT|UTC)/, '')
      .replace(/^([+-])(\d)(?=:|$)/, '$10$2')
      .replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`) ?? null
  const isTooFar = Number.parseInt(zone?.slice(1) ?? '', 10) > MAX_OFFSET
  return { year, month, day, time, offset: isTooFar ? null : zone }
}

/** A date without a year may be the 29th of February. */
const LEAP_YEAR = 2000

/** Hours; no clock is further from UTC. */
const MAX_OFFSET = 14

/**
 * The hour of a day, 0 to 23; 24 where it is not known.
 * @param half what the text says of the half of the day, before or behind the hour; empty where it says nothing.
 */
function hourOfDay(hour: number, half: string): number {
  if (/上午|凌晨|早|a/i.test(half)) return hour === 12 ? 0 : hour
  // midnight, of which day it does not say: no hour
  if (hour === 12 && half.includes('晚')) return 24
  const isLate = /下午|晚|p/i.test(half) || (half === '中午' && hour < 4)
  return isLate && hour < 12 ? hour + 12 : hour
}
