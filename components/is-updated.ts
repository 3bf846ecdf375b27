import type { Article } from '../utils/extract/article.ts'
import { onChinasClock } from '../utils/text/china-clock.ts'

/** Sites write a text anew when they publish it, some minutes later: that is no update (milliseconds). */
const SOON = 10 * 60_000

/** Whether an article says that it was changed after it was published, on a later day or clearly later on the same. */
export function isUpdated({ published, modified }: Pick<Article, 'published' | 'modified'>): boolean {
  if (!modified) return false
  if (!published) return true
  const [first, later] = [onChinasClock(published), onChinasClock(modified)]
  if (first.length === 10 || later.length === 10) return later.slice(0, 10) > first.slice(0, 10)
  return Date.parse(`${later}Z`) - Date.parse(`${first}Z`) > SOON
}
