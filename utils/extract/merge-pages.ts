import { blockElements } from '../clean/block-elements.ts'
import { textOf } from '../clean/block-text.ts'
import { fold } from '../text/space.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Article } from './article.ts'
import { findNextPages, MOST_PAGES } from './next-pages.ts'
import { type SafeHtml, sanitize } from './sanitize.ts'

/** A page that was fetched, with its article. */
export interface FetchedPage {
  document: Document
  article: Article
}

/** A part that could not be had; the parts before it are there. */
export interface MissingPage {
  url: string
  /** 1-based number of the part. */
  page: number
  /** `unreachable`: the fetch failed; `noArticle`: nothing to read on it; `loop`: it leads back to an earlier one. */
  reason: 'unreachable' | 'noArticle' | 'loop'
}

/** An article put together from its pages. */
export interface MergedArticle {
  article: Article
  /** Parts that were put together, the first one included. */
  pages: number
  /** Set when the merge stopped before the end; never hidden from the reader. */
  missing: MissingPage | null
}

/** What `mergePages` needs. */
export interface MergeOptions {
  /** Further pages of the first one, from `findNextPages`. */
  pages: readonly string[]
  /**
   * Fetches a page and extracts its article: bytes decoded as browsers do (see `decodeDocument`).
   * @returns why there is none: the page cannot be had, or there is no article on it. What it throws ends the merge.
   */
  fetchPage(url: string): Promise<FetchedPage | 'unreachable' | 'noArticle'>
  /** The window whose DOM parses and sanitizes the joined markup. */
  window: Window
  /** Most parts with the first. */
  limit?: number
}

/**
 * Puts an article together from its pages, one after the other in order. Blocks at the head of a part that repeat the
 * head of the first one (headline, by-line, lead) go; the rest is joined. A page that was already read ends the merge.
 * @returns what could be had; the first part alone when nothing could.
 */
export async function mergePages(
  first: Article,
  { pages, fetchPage, window, limit = MOST_PAGES }: MergeOptions,
): Promise<MergedArticle> {
  const seen = new Set([canonicalUrl(first.url)])
  const queue = [...pages]
  const parts: Article[] = [first]
  let missing: MissingPage | null = null
  while (queue.length > 0 && parts.length < limit) {
    const url = canonicalUrl(queue.shift() ?? '')
    const page = parts.length + 1
    if (seen.has(url)) {
      missing = { url, page, reason: 'loop' }
      break
    }
    seen.add(url)
    const fetched = await fetchPage(url)
    if (typeof fetched === 'string') {
      missing = { url, page, reason: fetched }
      break
    }
    // a site that answers every number with its last page
    const text = fetched.article.blocks.join('')
    if (parts.some((part) => part.blocks.join('') === text)) {
      missing = { url, page, reason: 'loop' }
      break
    }
    parts.push(fetched.article)
    if (queue.length === 0) {
      const { pages: further } = findNextPages(fetched.document, url)
      const next = further.find((address) => !seen.has(address))
      if (next) queue.push(next)
    }
  }
  return { article: join(parts, window), pages: parts.length, missing }
}

/** Blocks at the head of a part that may repeat the first one's head. */
const HEAD = 4

function join(parts: readonly Article[], window: Window): Article {
  const [first, ...others] = parts
  if (!first) throw new Error('nothing to join')
  if (others.length === 0) return first
  const head = new Set([first.title, ...first.blocks.slice(0, HEAD)].map(fold))
  let count = first.blocks.length
  const rest = others.map((part) => {
    const before = count
    let repeated = 0
    while (repeated < HEAD && repeated < part.blocks.length && head.has(fold(part.blocks[repeated] ?? '')))
      repeated++
    count += part.blocks.length - repeated
    return { part, repeated, before }
  })
  const list = <T>(read: (part: Article) => readonly T[]) => parts.flatMap(read)
  const joined = (markup: (part: Article) => SafeHtml) =>
    sanitize(
      [markup(first), ...rest.map(({ part, repeated }) => withoutHead(markup(part), repeated, window))].join(
        '\n',
      ),
      window,
    )
  return {
    ...first,
    html: joined((part) => part.html),
    blocks: [...first.blocks, ...rest.flatMap(({ part, repeated }) => part.blocks.slice(repeated))],
    images: [...new Map(list((part) => part.images).map((image) => [image.src, image])).values()],
    authors: [...new Set(list((part) => part.authors))],
    editors: [...new Set(list((part) => part.editors))],
    source: parts.find((part) => part.source)?.source ?? null,
    license: parts.find((part) => part.license)?.license ?? null,
    readingMinutes: parts.reduce((sum, part) => sum + part.readingMinutes, 0),
    pages: parts.length,
    trace: [
      ...first.trace,
      ...rest.flatMap(({ part, repeated, before }) =>
        part.trace.map((trace) => ({ ...trace, place: before + Math.max(0, trace.place - repeated) })),
      ),
    ],
    // a part that was whole is as it was found
    found: parts.some((part) => part.found)
      ? { title: first.found?.title ?? first.title, html: joined((part) => part.found?.html ?? part.html) }
      : null,
  }
}

/** Markup without its first blocks. */
function withoutHead(html: SafeHtml, repeated: number, window: Window): string {
  if (repeated === 0) return html
  const holder = new (window as Window & typeof globalThis).DOMParser().parseFromString(
    `<body>${html}</body>`,
    'text/html',
  ).body
  for (const block of blockElements(holder).slice(0, repeated)) if (textOf(block) !== '') block.remove()
  // a rule below the head divides nothing without it
  holder.querySelector(':scope > hr:first-child')?.remove()
  return holder.innerHTML
}
