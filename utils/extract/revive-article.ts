import type { Article } from './article.ts'
import type { StoredArticle } from './article-schema.ts'
import { sanitize } from './sanitize.ts'

/**
 * Makes a stored article safe to show: storage is input, so its markup is sanitized again.
 * @param window the window whose DOM does the parsing.
 */
export function reviveArticle(stored: StoredArticle, window: Window): Article {
  return {
    ...stored,
    html: sanitize(stored.html, window),
    trace: stored.trace.map((trace) => ({
      ...trace,
      html: trace.html === null ? null : sanitize(trace.html, window),
    })),
    found: stored.found && { title: stored.found.title, html: sanitize(stored.found.html, window) },
  }
}
