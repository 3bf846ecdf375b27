import { DATE_FORMS } from './date-forms.ts'
import { type DateParts, two } from './date-parts.ts'

/** A date found in a text: ISO 8601 as exact as printed, and where it stands. */
export interface FoundDate {
  iso: string
  index: number
  length: number
}

const iso = (p: DateParts, year: number) =>
  `${year}-${two(p.month)}-${two(p.day)}${p.time ? `T${p.time}${p.offset ?? ''}` : ''}`

/** The year that a date printed without one has: the last such day not after the capture. */
function completeYear(p: DateParts, now: Date | null): number | null {
  if (p.year) return p.year
  if (!now) return null
  const year = now.getUTCFullYear()
  return Date.UTC(year, p.month - 1, p.day) > now.getTime() + 86_400_000 ? year - 1 : year
}

/** A year in one of the printed forms. Most lines have none, and then no form that prints the year needs a try. */
const YEAR =
  /(?:19|20)\d{2}|民[國国]|(?<!\d)1[0-4]\d年\d{1,2}月|[时時][间間][:：] ?\d{2}-|[期間间](?:[:：] ?| )1\d{2}[-/.]|\d-\d\d-\d\d \d\d:|[一二][〇○零一二三四五六七八九]{3}年/

/** The month of the form without a year. */
const MONTH = /\d[月\-/]/

/** Full-width digits and signs as ASCII ones, each at its place: ２０２４／０５／２０ */
const narrow = (text: string) =>
  /[０-９／]/.test(text)
    ? text.replace(/[０-９／．－：]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    : text

/**
 * All dates of a text in reading order, in every printed form of Chinese pages. Relative times ("3小时前") are not dates: see
 * `relative-time.ts`.
 * @param text at most the first 2,000 characters are looked at: lines with dates are short.
 * @param now time of capture, which completes a date without year; without it such a date is left out.
 */
export function findDates(text: string, now: Date | null = null): FoundDate[] {
  const line = narrow(text.slice(0, 2000))
  if (!YEAR.test(line) && !(now && MONTH.test(line))) return []
  const found: FoundDate[] = []
  for (const { hint, pattern, read } of DATE_FORMS) {
    if (!hint.test(line)) continue
    for (const match of line.matchAll(pattern)) {
      const overlaps = found.some(
        (f) => match.index < f.index + f.length && f.index < match.index + match[0].length,
      )
      const p = overlaps ? null : read(match)
      const year = p && completeYear(p, now)
      if (p && year) found.push({ iso: iso(p, year), index: match.index, length: match[0].length })
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

/** The first date of a text as ISO 8601, as exact as printed; null without one. */
export function parseDate(text: string, now: Date | null = null): string | null {
  return findDates(text, now)[0]?.iso ?? null
}

/** The same of a value that is written for machines, which may count seconds or milliseconds since 1970 (`ctime`). */
export function parseDateOrEpoch(value: string): string | null {
  return parseDate(value) ?? (/^\d{10,13}$/.test(value) ? parseEpoch(value) : null)
}

/** A date without a year, for one that another part of the page gives the year of: `07-16` or `07-16T14:43`. */
export function monthAndDay(text: string): string | null {
  return findDates(text, new Date(Date.UTC(2000, 11, 31)))[0]?.iso.slice(5) ?? null
}

/** A time since 1970 as ISO 8601 in UTC; null for numbers that are no time between 1995 and 2100. */
function parseEpoch(value: string): string | null {
  const number = Number(value)
  const ms = number > 1e11 ? number : number * 1000
  if (!(ms > 789e9 && ms < 4102e9)) return null
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}
