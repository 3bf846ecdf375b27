import { blockElements, isPhotoStory } from '../clean/block-elements.ts'
import { textOf } from '../dom/block-text.ts'
import { fold } from '../text/space.ts'
import { canonicalUrl } from '../text/url.ts'
import type { Article, Trace } from './article.ts'
import { findNextPages, MOST_PAGES, type NextPages } from './next-pages.ts'
import { type SafeHtml, sanitize } from './sanitize.ts'

/** A page that was fetched, with its article. */
export interface FetchedPage {
  document: Document
  article: Article
}

/** A part that could not be had. */
export interface MissingPage {
  /** 1-based number of the part. */
  page: number
  /**
   * `unreachable`: the fetch failed; `noArticle`: nothing to read on it; `loop`: it leads back to an earlier one; `unknown`:
   * nothing says where it is; `limit`: there are more than are put together.
   */
  reason: 'unreachable' | 'noArticle' | 'loop' | 'unknown' | 'limit'
}

/** An article put together from its pages. */
export interface MergedArticle {
  article: Article
  /** Set when not all of the article is there: its first part that is missing. Never hidden from the reader. */
  missing: MissingPage | null
}

/** What `mergePages` needs: where the other pages are, from `findNextPages`, and how to have them. */
export interface MergeOptions extends Pick<NextPages, 'number' | 'before' | 'pages'> {
  /**
   * Fetches a page and extracts its article: bytes decoded as browsers do (see `decodeDocument`).
   * @returns why there is none: the page cannot be had, or there is no article on it. What it throws ends the merge.
   */
  fetchPage(url: string): Promise<FetchedPage | 'unreachable' | 'noArticle'>
  /** The window whose DOM parses and sanitizes the joined markup. */
  window: Window
  /** Ends the merge: it then throws the signal's reason. */
  signal?: AbortSignal
}

/**
 * Puts an article together from its pages, one after the other in order. Blocks at the head of a part that repeat the
 * head of the first one (headline, by-line, lead) go; the rest is joined. A page that was already read ends the merge.
 * @param opened the page that is there already.
 * @returns what could be had, `opened` alone when nothing else could; from `opened` on when a page before it is missing.
 */
export async function mergePages(
  opened: Article,
  { number, before, pages, fetchPage, window, signal }: MergeOptions,
): Promise<MergedArticle> {
  const seen = new Set([canonicalUrl(opened.url)])
  const fetchUnseen = async (url: string): Promise<FetchedPage | MissingPage['reason']> => {
    signal?.throwIfAborted()
    if (seen.has(url)) return 'loop'
    seen.add(url)
    const fetched = await fetchPage(url)
    signal?.throwIfAborted()
    return fetched
  }

  let missing: MissingPage | null = before.length < number - 1 ? { page: 1, reason: 'unknown' } : null
  const earlier: Article[] = []
  for (const address of before) {
    const fetched = await fetchUnseen(canonicalUrl(address))
    if (typeof fetched === 'string' || isIn([...earlier, opened], fetched.article)) {
      missing = { page: earlier.length + 1, reason: typeof fetched === 'string' ? fetched : 'loop' }
      break
    }
    earlier.push(fetched.article)
  }
  // No hole in the middle of a text: nobody would see it.
  const parts = missing ? [opened] : [...earlier, opened]

  const queue = [...pages]
  for (let page = number + 1; queue.length > 0; page++) {
    const url = canonicalUrl(queue.shift() ?? '')
    const fetched = parts.length < MOST_PAGES ? await fetchUnseen(url) : 'limit'
    if (typeof fetched === 'string') {
      missing ??= { page, reason: fetched }
      break
    }
    // A site that answers every number past the end with its last page; the links there lead on for ever.
    if (isIn(parts.slice(-1), fetched.article)) continue
    if (isIn(parts, fetched.article)) {
      missing ??= { page, reason: 'loop' }
      break
    }
    parts.push(fetched.article)
    if (queue.length === 0) {
      const { pages: further } = findNextPages(fetched.document, url)
      const next = further.find((address) => !seen.has(address))
      if (next) queue.push(next)
    }
  }
  return { article: join(parts, window), missing }
}

const parsed = (html: SafeHtml, window: Window): HTMLElement =>
  new (window as Window & typeof globalThis).DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
    .body

/** Blocks at the head of a part that may repeat the first one's head. */
const HEAD = 4

/** What a part adds to the parts before it. */
interface Addition {
  part: Article
  /** Places of its blocks that are there already. */
  repeated: readonly number[]
  /** Addresses of pictures that are there already. */
  pictures?: ReadonlySet<string>
}

function join(parts: readonly Article[], window: Window): Article {
  const [first, second] = parts
  if (!first) throw new Error('nothing to join')
  if (!second) return first
  const additions = additionsOf(first, second, parts.slice(2))
  const added = additions.map(({ part }) => part)
  const list = <T>(read: (part: Article) => readonly T[]) => parts.flatMap(read)
  /** The parts as elements without what is there already, each with all the blocks that it had. */
  const held = (markup: (part: Article) => SafeHtml) => {
    const linked = new Set<string>()
    return additions.map((addition) => {
      const { part } = addition
      const holder = parsed(markup(part), window)
      const own = blockElements(holder)
      dropRepeated(holder, own, addition, linked)
      return { part, holder, own }
    })
  }
  const joined = (held: readonly { holder: Element }[]) =>
    sanitize(held.map(({ holder }) => holder.innerHTML).join('\n'), window)
  const source = parts.find((part) => part.source)?.source ?? null
  const pieces = held((part) => part.html)
  const html = joined(pieces)
  // of all parts at once: captions that are the story of one part may be none of the whole's
  const withCaptions = isPhotoStory(parsed(html, window))
  const blocks: string[] = []
  const trace: Trace[] = []
  for (const { part, holder, own } of pieces) {
    const kept = blockElements(holder, withCaptions)
    const placeOfBlock = new Map(kept.map((block, index) => [block, blocks.length + index]))
    const end = blocks.length + kept.length
    const placeOf = (place: number) => {
      const next = own.slice(place).find((block) => placeOfBlock.has(block))
      return next ? (placeOfBlock.get(next) ?? end) : end
    }
    trace.push(...part.trace.map((one) => ({ ...one, place: placeOf(one.place) })))
    blocks.push(...kept.map((block) => textOf(block)))
  }
  return {
    ...first,
    html,
    blocks,
    images: [...new Map(list((part) => part.images).map((image) => [image.src, image])).values()],
    authors: [...new Set(list((part) => part.authors))],
    editors: [...new Set(list((part) => part.editors))],
    source,
    license: parts.find((part) => part.license)?.license ?? null,
    originalTitle: parts.find((part) => part.originalTitle)?.originalTitle ?? null,
    via: [...new Set(list((part) => part.via))].filter((name) => name !== source),
    readingMinutes: added.reduce((sum, part) => sum + part.readingMinutes, 0),
    pages: parts.length,
    trace,
    // a part that was whole is as it was found
    found: added.some((part) => part.found)
      ? {
          title: first.found?.title ?? first.title,
          html: joined(held((part) => part.found?.html ?? part.html)),
        }
      : null,
  }
}

/**
 * The parts in order, each with what it repeats. 余下全文 may lead to the whole text, which then takes the place of the
 * first part; what only the first part has follows it.
 */
function additionsOf(first: Article, second: Article, others: readonly Article[]): Addition[] {
  const again = placesIn(second, first)
  const isAll = holds(second, first)
  // so much of it cannot be there by chance
  const isMost =
    second.blocks.length > first.blocks.length && again.length > Math.max(HEAD, first.blocks.length / 2)
  const head = isAll || isMost ? second : first
  const following = head === second ? others : [second, ...others]
  return [
    { part: head, repeated: [] },
    ...(isMost && !isAll ? [{ part: first, repeated: again, pictures: picturesOf(second) }] : []),
    ...following.map((part) => ({ part, repeated: repeatedHead(part, head) })),
  ]
}

const isIn = (parts: readonly Article[], article: Article) => parts.some((part) => holds(part, article))

/** Whether an article has all that a part has, blocks and pictures. */
function holds(article: Article, part: Article): boolean {
  const pictures = picturesOf(article)
  return (
    part.images.every(({ src }) => pictures.has(src)) && placesIn(article, part).length === part.blocks.length
  )
}

const picturesOf = ({ images }: Article) => new Set(images.map(({ src }) => src))

/**
 * Places of the blocks of a part that an article has too, in the same order. A block that breaks off with dots is there
 * where a longer one begins with it.
 */
function placesIn(article: Article, part: Article): number[] {
  const texts = article.blocks.map(fold)
  let from = 0
  return [...part.blocks.keys()].filter((place) => {
    const block = part.blocks[place] ?? ''
    const text = fold(block)
    const isCut = /(?:…|\.{3}|。{3})$/.test(block)
    const at = texts.findIndex((other, i) => i >= from && (isCut ? other.startsWith(text) : other === text))
    if (at >= 0) from = at + 1
    return at >= 0
  })
}

/** Places of the blocks at the head of a part that are in the head of the first one. */
function repeatedHead(part: Article, first: Article): number[] {
  const head = new Set([first.title, ...first.blocks.slice(0, HEAD)].map(fold))
  const texts = part.blocks.slice(0, HEAD).map(fold)
  const end = texts.findIndex((text) => !head.has(text))
  return [...texts.slice(0, end < 0 ? HEAD : end).keys()]
}

/**
 * Drops from a part what is there already.
 * @param holder its markup.
 * @param blocks its blocks.
 * @param linked addresses of films and posts in the parts before, to which those of this one are added.
 */
function dropRepeated(
  holder: Element,
  blocks: readonly Element[],
  { repeated, pictures }: Addition,
  linked: Set<string>,
): void {
  for (const place of repeated) blocks[place]?.remove()
  for (const image of holder.querySelectorAll('img')) {
    if (!pictures?.has(image.getAttribute('src') ?? '')) continue
    const figure = image.closest('figure')
    if (figure?.querySelectorAll('img').length === 1) figure.remove()
    else image.remove()
  }
  for (const link of holder.querySelectorAll<HTMLAnchorElement>('figure > a:not(:has(img))')) {
    if (linked.has(link.href)) link.closest('figure')?.remove()
    linked.add(link.href)
  }
  // a rule below the head divides nothing without it
  if (repeated.length > 0) holder.querySelector(':scope > hr:first-child')?.remove()
}
