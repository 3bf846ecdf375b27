import { hasOffset, onChinasClock } from '../text/china-clock.ts'
import { parseDate, parseDateOrEpoch } from '../text/dates.ts'
import type { Metadata } from './metadata.ts'

/** The first of some values that is a date, as ISO 8601. */
export const firstDate = (values: readonly string[]): string | null => {
  for (const value of values) {
    const date = parseDateOrEpoch(value)
    if (date) return withoutPlaceholder(date)
  }
  return null
}

/** gov.cn states 23:59:59 for texts of which only the day is known; midnight means the same, in UTC as well. */
const withoutPlaceholder = (date: string) =>
  /T(?:23:59:59|00:00(?::00)?)(?:\.0+)?(?:Z|\+00:00)?$/.test(date) ? date.slice(0, 10) : date

/** The offset of a time in UTC. */
const UTC = /(?:Z|\+00:?00)$/

/** When the article was published, by the order of trust that `settleMetadata` states. */
export function settlePublished({ site, head, tail, stated, scripts, url, now }: Metadata): string | null {
  const statements = [...stated.published.map((value) => firstDate([value])), scripts.published].filter(
    (date) => date !== null,
  )
  const printed = (site.published ? parseDate(site.published, now) : null) ?? head.published
  if (printed) {
    const agreeing = statements.filter((date) => agrees(printed, date))
    // one of another zone's day before may be of the same day on China's clock, but is no better
    const isExact = (date: string) => date.length > 10 && (UTC.test(date) || date.startsWith(printed))
    const agreed = agreeing.find(isExact) ?? agreeing[0]
    if (!agreed) return inKnownOrder(printed, [...statements, dateInUrl(url)])
    // the printed day is never left: a statement in UTC is of that day on China's clock
    if (printed.length === 10) {
      if (!UTC.test(agreed)) return agreed.startsWith(printed) ? agreed : printed
      const local = withoutPlaceholder(onChinasClock(agreed))
      // a site whose clock is set to UTC prints the day of that; one that states Z means another day of China's
      if (!local.startsWith(printed)) return agreed.endsWith('Z') ? printed : agreed.replace(UTC, '')
      return local.length > 10 ? `${local}+08:00` : local
    }
    if (hasOffset(printed) || !hasOffset(agreed)) return printed
    // the printed minute with the offset of the statement, which for one in UTC is China's
    if (!UTC.test(agreed)) return agreed
    const isChinas = onChinasClock(agreed).slice(0, 16) === printed.slice(0, 16)
    return isChinas ? `${printed}+08:00` : printed
  }
  const monthDay = head.monthDay ?? tail.monthDay
  if (monthDay) {
    const known = [...statements, head.modified, tail.modified].filter((date) => date !== null)
    const agreed = known.find((date) => onChinasClock(date).slice(5, 10) === monthDay.slice(0, 5))
    if (agreed && monthDay.length === 5) return agreed
    const year = (agreed ?? dateInUrl(url))?.slice(0, 4)
    if (year) return `${year}-${monthDay}`
    if (statements[0]) return statements[0]
    return now ? parseDate(monthDay.replace('T', ' '), now) : null
  }
  const told = statements[0] ?? head.relative
  if (told) return told
  const dated = dateInUrl(url)
  const { reprinted } = head
  // a text can be no older than the paper that it is from
  const inUrl = dated && reprinted && dated < reprinted ? reprinted : dated
  return tail.published ?? head.signed ?? inUrl ?? head.modified ?? tail.modified ?? tail.signed ?? reprinted
}

/** 06/03/2024 is read as Europe writes it. Papers in America print the month first, if that is the day which is known. */
function inKnownOrder(printed: string, known: readonly (string | null)[]): string {
  const swapped = printed.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$1-$3-$2')
  const isKnown = known.some((date) => date && onChinasClock(date).slice(0, 10) === swapped.slice(0, 10))
  const isPrintedKnown = known.some((date) => date?.slice(0, 10) === printed.slice(0, 10))
  return isKnown && !isPrintedKnown ? swapped : printed
}

/** Whether a printed time and a stated one can be the same moment: the same day, and the same minute where both have one. */
function agrees(printed: string, statement: string): boolean {
  return [statement, onChinasClock(statement)].some((date) =>
    printed.length === 10 || date.length === 10
      ? date.slice(0, 10) === printed.slice(0, 10)
      : date.slice(0, 16) === printed.slice(0, 16),
  )
}

/** The day in addresses of articles: `/2016/05/21/`, `/2019-09/28/`, `t20181126_4781307`, `/20240520/`, `/05-20-2024/`. */
function dateInUrl(url: string): string | null {
  const [, yearLast] = /\/(\d{1,2}-\d{1,2}-(?:19|20)\d{2})(?=\/|$)/.exec(url) ?? []
  if (yearLast) return parseDate(yearLast)
  const match = /[/_t-]((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?([0-2]\d|3[01])(?=[/_\-.]|$)/.exec(url)
  return match ? parseDate(match.slice(1).join('-')) : null
}
