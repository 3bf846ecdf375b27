import type { Article } from '../utils/extract/article.ts'

/** Sites write a text anew when they publish it, some minutes later: that is no update (milliseconds). */
const SOON = 10 * 60_000

/** A time whose page does not say on which clock it is, is on China's. */
const millisecondsOf = (iso: string) => Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(iso) ? iso : `${iso}+08:00`)

/** The day on China's clock. */
const dayOf = (iso: string) =>
  iso.length === 10 ? iso : new Date(millisecondsOf(iso) + 8 * 3600_000).toISOString().slice(0, 10)

/** Whether an article says that it was changed after it was published, on a later day or clearly later on the same. */
export function isUpdated({ published, modified }: Pick<Article, 'published' | 'modified'>): boolean {
  if (!modified) return false
  if (!published) return true
  if (published.length === 10 || modified.length === 10) return dayOf(modified) > dayOf(published)
  return millisecondsOf(modified) - millisecondsOf(published) > SOON
}
