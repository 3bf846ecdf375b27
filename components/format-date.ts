const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?/

/**
 * Words a date of publication in the language of the interface: the day, and the time of day where the page gave one;
 * midnight stands for a day alone. It is shown as the page printed it, on the clock of the place that printed it. UTC is
 * no place's: what only a program has stated is shown on the reader's own clock.
 * @param iso ISO 8601; anything else comes back as it is.
 * @param zone the reader's, a name of the IANA database; the browser's own where it is left out.
 */
export function formatPublished(iso: string, language: string, zone?: string): string {
  const [, day, clock, offset] = ISO.exec(iso) ?? []
  if (!day) return iso
  const isUtc = clock !== undefined && /^(?:Z|\+00:00)$/.test(offset ?? '')
  const time = clock === '00:00' && !isUtc ? undefined : clock
  const date = new Date(`${day}T${time ?? '00:00'}Z`)
  if (Number.isNaN(date.getTime())) return iso
  // Field by field: with `dateStyle` and `timeStyle`, Traditional Chinese gets 2024/7/16.
  return new Intl.DateTimeFormat(language, {
    ...{ year: 'numeric', month: 'long', day: 'numeric' },
    ...(time && { hour: '2-digit', minute: '2-digit' }),
    hourCycle: 'h23',
    timeZone: isUtc ? zone : 'UTC',
  } as Intl.DateTimeFormatOptions).format(date)
}

/** Making a formatter takes longer than a row of a list has: one for each language and each form of a date. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

/**
 * Words the day on which something was saved, in the reader's own zone and as short as it stays clear.
 * @param time, now milliseconds since 1970.
 */
export function formatDay(time: number, language: string, now: number = Date.now()): string {
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear()
  const key = `${language} ${isThisYear}`
  const format =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(language, {
      ...(!isThisYear && { year: 'numeric' }),
      month: 'short',
      day: 'numeric',
    })
  dayFormats.set(key, format)
  return format.format(time)
}
