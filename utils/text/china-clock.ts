/** Whether a time says on which clock it is. */
export const hasOffset = (iso: string): boolean => /(?:Z|[+-]\d{2}:\d{2})$/.test(iso)

/** Milliseconds east of UTC. */
export const OFFSET_OF_CHINA = 8 * 3600_000

/**
 * A stated time on China's clock, for comparing it with a printed one, which is on that where a page does not say.
 * @param iso ISO 8601; without an offset, or no time at all, it comes back as it is.
 */
export function onChinasClock(iso: string): string {
  const time = hasOffset(iso) ? Date.parse(iso) : Number.NaN
  return Number.isNaN(time) ? iso : new Date(time + OFFSET_OF_CHINA).toISOString().slice(0, 19)
}
