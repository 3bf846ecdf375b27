import type { Pages } from '../../components/PagesOffer.tsx'
import type { Article } from '../../utils/extract/article.ts'
import { decodeDocument } from '../../utils/extract/decode-document.ts'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { type FetchedPage, mergePages } from '../../utils/extract/merge-pages.ts'
import type { NextPages } from '../../utils/extract/next-pages.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { readBytes } from './read-bytes.ts'

/** How long one page may take, milliseconds. */
const PATIENCE_MS = 15_000
/** How large one page may be, bytes: four times the heaviest that we have met. */
const MOST_BYTES = 10_000_000

/**
 * Fetches the other pages of the article, as the page itself would, and puts them together.
 * @param opened the article of this page.
 * @param signal ends it: it then throws the signal's reason.
 */
export async function wholeArticle(
  opened: Article,
  next: NextPages,
  signal: AbortSignal,
): Promise<{ article: Article; pages: Pages }> {
  const { article, missing } = await mergePages(opened, {
    ...next,
    fetchPage: (url) => fetchPage(url, signal),
    window,
    signal,
  })
  const { pages } = article
  if (!missing) return { article, pages: { count: pages, state: 'whole' } }
  if (missing.reason === 'limit') return { article, pages: { count: pages, state: 'tooMany' } }
  return {
    article,
    pages: { count: Math.max(pages, missing.page), state: 'partly', missing: missing.page },
  }
}

async function fetchPage(
  url: string,
  signal: AbortSignal,
): Promise<FetchedPage | 'unreachable' | 'noArticle'> {
  const fetched = await fetchBytes(url, signal)
  signal.throwIfAborted()
  if (!fetched) return 'unreachable'
  const html = decodeDocument(fetched.bytes, fetched.contentType)
  const document = new DOMParser().parseFromString(html, 'text/html')
  // Extraction uses its document up; the links to further pages are looked for in this one.
  const extraction = extractArticle(takeSnapshot(document), { url, window, now: new Date() })
  return extraction.ok ? { document, article: extraction.article } : 'noArticle'
}

/** @returns null when the page cannot be had: no network, no answer in time, an error of the site, another site, too large. */
async function fetchBytes(url: string, signal: AbortSignal) {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    })
    if (!response.ok || new URL(response.url).origin !== location.origin) return null
    return {
      bytes: await readBytes(response, MOST_BYTES),
      contentType: response.headers.get('content-type'),
    }
  } catch {
    // The reader tells which part is missing.
    return null
  }
}
