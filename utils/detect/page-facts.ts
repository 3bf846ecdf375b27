import { type Address, type AddressShape, addressShape } from './address.ts'
import { measureText, type TextBlock, weigh } from './measure-text.ts'

/** What the signals look at, read once from the live document. Lengths are in Chinese characters, see `weigh`. */
export interface PageFacts {
  address: AddressShape
  /** Whether the browser shows a plain text file. */
  plainText: boolean
  /** What the page says it is: `og:type` and the types of its structured data, lower case. */
  declared: string[]
  /** Whether its markup states when it was published. */
  dateDeclared: boolean
  /** Length of the heading or line that the title of the window repeats; 0 without one. */
  headline: number
  /** The block with the most prose. */
  block: TextBlock
  /** Links and headings inside that block. */
  blockLinks: number
  blockHeadings: number
  /** The short lines behind the headline, and before and behind the text of the block; one a line. */
  lines: string
  /** Prose inside links, of the whole page. */
  linked: number
  links: number
  /** Whether the page states a price or has a form that fills a shopping cart. */
  shop: boolean
}

/** Headings looked at, of each level. */
const MAX_HEADINGS = 8
/** Structured data is read up to here; the type of the page stands at its beginning. */
const MAX_DATA = 20_000
/** Lines read in one direction, the text nodes (mostly blank) that may take, and how long a line is at most. */
const MAX_LINES = 16
const MAX_NODES = 60
const MAX_LINE = 80
/** A headline has at least so many characters: shorter ones are names of sites and sections. */
const MIN_HEADLINE = 6

/** `article:published_time`, `publishdate`, `pubdate` and their like. */
const DATE_NAME = /publish(?:ed_time|date)$|^pubdate$/i
/** A price in the markup, a form that fills a cart. Looking through all links costs more than all the rest here. */
const SHOP = '[itemprop=price],form[action*="/cart"]'

/** The beginning of a text without its spaces, to compare headlines by. */
const squeeze = (text: string) => text.slice(0, 300).replace(/\s+/g, '')

/** Whether the window's title repeats a line, in whole or (long lines) cut off. */
function repeats(title: string, line: string): boolean {
  return line.length >= MIN_HEADLINE && (title.includes(line) || (title.length > 9 && line.startsWith(title)))
}

/** The heading that the window's title repeats. */
function headlineOf(document: Document, title: string): Element | null {
  for (const tag of ['h1', 'h2', 'h3']) {
    const headings = document.getElementsByTagName(tag)
    for (let i = 0; i < headings.length && i < MAX_HEADINGS; i++) {
      const heading = headings[i] as Element
      if (repeats(title, squeeze(heading.textContent as string))) return heading
    }
  }
  return null
}

/** The short lines on one side of a node. */
function linesFrom(root: Node, node: Node, step: 'nextNode' | 'previousNode'): string[] {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT)
  walker.currentNode = node
  const lines = []
  for (let i = 0; i < MAX_NODES && lines.length < MAX_LINES && walker[step](); i++) {
    const { length, data } = walker.currentNode as Text
    const line = length > 3 * MAX_LINE ? '' : data.trim()
    if (line && line.length <= MAX_LINE) lines.push(line)
  }
  return lines
}

/**
 * Reads a live document in a bounded number of steps: no copy, no write, nothing that needs layout. Elements are found
 * by their tags, because a form or a picture named `title` or `links` takes the place of the document's own property.
 */
export function readPage(document: Document, body: Element, location: Address): PageFacts {
  const declared: string[] = []
  let dateDeclared = false
  let priced = false
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.name
    if (name === 'og:type') declared.push(meta.content.toLowerCase())
    else if (DATE_NAME.test(name)) dateDeclared = true
    else if (name.endsWith('price:amount')) priced = true
  }
  for (const script of document.getElementsByTagName('script')) {
    if (script.type !== 'application/ld+json') continue
    const data = script.text.slice(0, MAX_DATA)
    for (const [, type] of data.matchAll(/"@type"\s*:\s*(?:\[\s*)?"(\w+)"/g))
      declared.push((type as string).toLowerCase())
    dateDeclared ||= data.includes('"datePublished"')
  }

  const { block, linked } = measureText(body)
  const { element, first, last } = block
  const before = first ? [first.data, ...linesFrom(body, first, 'previousNode')] : []
  const after = last ? [last.data.slice(-MAX_LINE), ...linesFrom(body, last, 'nextNode')] : []

  const title = squeeze(document.getElementsByTagName('title')[0]?.textContent ?? '')
  const heading = headlineOf(document, title)
  const headline = heading?.textContent ?? before.find((line) => repeats(title, squeeze(line))) ?? ''
  const under = heading ? linesFrom(body, heading, 'nextNode') : []

  return {
    address: addressShape(location),
    plainText: document.contentType === 'text/plain',
    declared,
    dateDeclared,
    headline: weigh(headline),
    block,
    blockLinks: element?.getElementsByTagName('a').length ?? 0,
    blockHeadings: element?.querySelectorAll('h2,h3,h4').length ?? 0,
    lines: [...before, ...after, ...under].map((line) => line.slice(0, MAX_LINE)).join('\n'),
    linked,
    links: document.getElementsByTagName('a').length,
    shop: priced || document.querySelector(SHOP) !== null,
  }
}
