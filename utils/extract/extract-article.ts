import { Readability } from '@mozilla/readability'
import type { Extraction } from './article.ts'
import { sanitize } from './sanitize.ts'

/** What `extractArticle` needs besides the document. */
export interface ExtractOptions {
  /** Address of the page, absolute. */
  url: string
  /** The window whose DOM parses and sanitizes: the live one, or jsdom's. */
  window: Window
  /** Time of capture, for relative dates. */
  now?: Date
}

/**
 * Finds the article of a page.
 * @param snapshot a copy of the page that may be changed; see `takeSnapshot`.
 */
export function extractArticle(snapshot: Document, { url, window }: ExtractOptions): Extraction {
  const parsed = new Readability(snapshot).parse()
  if (!parsed?.content) return { ok: false, failure: { kind: 'noArticle' } }
  const blocks = (parsed.textContent ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    ok: true,
    article: {
      url,
      title: parsed.title ?? '',
      originalTitle: null,
      authors: [],
      editors: [],
      source: null,
      via: [],
      published: null,
      modified: null,
      license: null,
      siteName: null,
      lang: 'und',
      script: 'none',
      html: sanitize(parsed.content, window),
      blocks,
      leadImage: null,
      images: [],
      readingMinutes: 1,
      trace: [],
      found: null,
    },
  }
}
