import { CAPTION_LENGTH } from '../images/caption.ts'
import { INLINE } from '../images/inline-image.ts'
import { BLOCK_TAGS, BREAK, TAKEN_BLOCK } from './block-tags.ts'
import { textOf } from './block-text.ts'
import { isDataTable } from './data-table.ts'
import { isBlank, type Line, paragraphs, WHOLE } from './line-blocks.ts'
import type { Step } from './step.ts'
import { NOTE_PLACE } from './tie-notes.ts'

/** Inline elements that mean something; others (`span`, `font`) are looked through. */
const MEANINGFUL = new Set(
  'A B STRONG I EM U S DEL INS MARK SMALL SUB SUP Q CITE ABBR CODE KBD SAMP VAR TIME RUBY MATH math BDI BDO'.split(
    ' ',
  ),
)

/** Never shown, never needed after this point. */
const DROPPED = new Set('SCRIPT STYLE TEMPLATE LINK META TITLE HEAD BASE WBR'.split(' '))

/** A longer "heading" is a paragraph that somebody made bold (characters). */
const MAX_HEADING = 90

/** A longer text in a link around blocks is no link of the story, but the story or a teaser in a frame (characters). */
const MAX_LINK = 90

/** What makes lines of its own. */
const LINES = ['BR', ...BLOCK_TAGS].join(',')

/** Text that somebody put into `<pre>` although it is no code: a sentence of Chinese ends in it. */
const PROSE = /[\u4e00-\u9fff][，。！？；：、」”]/

/** The end of a sentence and an empty line: so a page that shows its line breaks (`white-space: pre-line`) divides paragraphs. */
const EMPTY_LINE = /(?<=[。！？…」”：])[ \t]*\n[ \t]*\n\s*(?=\S)/

/**
 * Where a text that was typed with lines of a fixed length goes on: between two Han characters a line's end is no blank
 * (CSS Text 3, segment break transformation). Lines of names or of verse are shorter.
 */
const WRAPPED = /\r?\n(?<=\S{19}\p{Script=Han}\r?\n)[ \t]{0,80}(?=\p{Script=Han}\S{0,80}[，。！？；：、])/gu

/**
 * Rebuilds the content as a flat list of blocks: `<br>` runs, bare text, sections and layout tables become paragraphs,
 * inline wrappers without a meaning go, verse keeps its line breaks, pictures that stand alone become figures, data
 * tables, lists, code, quotations and headings stay. A rule between blocks is left as a mark, of which `set-breaks` makes a
 * rule again. No text is taken out, none is added.
 */
export const normaliseBlocks: Step = {
  id: 'normalise-blocks',
  run(root) {
    const children = [...root.childNodes]
    root.replaceChildren(...rebuild(root, children, true))
  },
}

/**
 * The blocks that a list of nodes amounts to.
 * @param hasBreaks whether rules between them are marked: those in a heading or a cell are ornament.
 * @param around the inline elements that stand around all of it and go into every line.
 */
function rebuild(root: Element, nodes: ChildNode[], hasBreaks = false, around: Element[] = []): Node[] {
  const document = root.ownerDocument
  const out: Node[] = []
  let lines: Line[] = []
  let line: Element | null = null

  /** The line that inline content goes to, with the meaningful inline elements around it opened. */
  const into = (chain: Element[]): Element => {
    line ??= document.createElement('p')
    let place: Element = line
    for (const wrapper of chain) {
      const last = place.lastChild
      // goes on in the copy of the same wrapper if nothing came between
      if (last && copies.get(last) === wrapper) place = last as Element
      else {
        const copy = wrapper.cloneNode(false) as Element
        copies.set(copy, wrapper)
        place.append(copy)
        place = copy
      }
    }
    return place
  }
  const copies = new WeakMap<Node, Element>()

  const endLine = () => {
    lines.push(
      line ? { element: line, blank: isBlank(line) } : { element: document.createElement('p'), blank: true },
    )
    line = null
  }
  const endStretch = () => {
    if (line) endLine()
    out.push(...paragraphs(document, lines))
    lines = []
  }

  const visit = (node: ChildNode, chain: Element[]) => {
    if (node.nodeType === 3) {
      if (!line && !/\S/.test(node.nodeValue ?? '')) return
      let text = node as Text
      if (text.data.includes('\n')) text.data = text.data.replace(WRAPPED, '')
      for (let gap = EMPTY_LINE.exec(text.data); gap; gap = EMPTY_LINE.exec(text.data)) {
        const rest = text.splitText(gap.index + gap[0].length)
        into(chain).append(text)
        endLine()
        // the empty one, which divides stanzas as well
        endLine()
        text = rest
      }
      into(chain).append(text)
      return
    }
    if (node.nodeType === 8) {
      if (line && node.nodeValue?.endsWith(TAKEN_BLOCK)) endLine()
      if (line) line.append(node)
      else if (lines.some(({ blank }) => !blank))
        lines.push({ element: holder(document, node), blank: false })
      else out.push(node)
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    const { tagName } = element
    if (DROPPED.has(tagName)) return
    if (tagName === 'BR') return endLine()
    if (WHOLE.has(tagName)) {
      const isApart = tagName === 'IMG' && line !== null && standsApart(element, line)
      if (isApart) endLine()
      into(chain).append(element)
      if (isApart) endLine()
      return
    }
    if (!BLOCK_TAGS.has(tagName)) {
      const isKept = (MEANINGFUL.has(tagName) && !isFrame(element)) || element.hasAttribute(NOTE_PLACE)
      const raised = raisedTag(element)
      const inner = isKept ? [...chain, element] : raised ? [...chain, document.createElement(raised)] : chain
      for (const child of [...element.childNodes]) visit(child, inner)
      return
    }
    endStretch()
    if (tagName === 'HR') {
      if (hasBreaks && out.length > 0) out.push(document.createComment(BREAK))
      return
    }
    const kept = keptBlock(element, chain)
    if (kept) out.push(...kept)
    else {
      const number = numberOfHeading(element)
      number?.replaceWith(`${number.textContent?.trim()} `)
      for (const child of [...element.childNodes]) visit(child, chain)
      endStretch()
    }
  }
  for (const node of nodes) visit(node, around)
  endStretch()
  while (out.at(-1)?.nodeValue === BREAK) out.pop()
  return out
}

/** Fewer characters beside a picture are words of a sentence that it stands in, or its caption. */
const MIN_BESIDE = 40

/** Whether a picture stands between two paragraphs of bare text. */
function standsApart(image: Element, line: Element): boolean {
  const before = line.textContent?.trim() ?? ''
  const behind = image.nextSibling?.nodeValue?.trim() ?? ''
  return (
    behind.length >= MIN_BESIDE &&
    before.length >= MIN_BESIDE &&
    /[。！？…][”」]?$/.test(before) &&
    !image.hasAttribute(INLINE)
  )
}

/** The element that says what a style says of one or two letters: m<span style="vertical-align: super">2</span> */
function raisedTag(element: Element): 'sup' | 'sub' | null {
  const align = /vertical-align:\s*(super|sub)\b/i.exec(element.getAttribute('style') ?? '')?.[1]
  if (!align || (element.textContent ?? '').trim().length > MAX_RAISED) return null
  return align.toLowerCase() === 'super' ? 'sup' : 'sub'
}
const MAX_RAISED = 4

/** The number of a heading in a block of its own, the heading bare beside it: `<div><div>1</div>选竹</div>`. */
function numberOfHeading(box: Element): Element | null {
  const number = box.firstElementChild
  if (!number || number.firstElementChild || number.nextElementSibling) return null
  if (!/^\s*\d{1,2}\s*$/.test(number.textContent ?? '')) return null
  const heading = number.nextSibling?.nodeValue?.trim() ?? ''
  const isHeading = /\p{L}/u.test(heading) && heading.length <= MAX_NUMBERED && !/[。！？]$/.test(heading)
  return isHeading && !number.previousSibling?.nodeValue?.trim() ? number : null
}
const MAX_NUMBERED = 30

/** Whether an element is a link around lines, and no link of the story as one to a file is: a frame around part of it. */
function isFrame(element: Element): boolean {
  if (element.tagName !== 'A' || !element.querySelector(LINES)) return false
  return (
    !element.hasAttribute('href') ||
    textOf(element, MAX_LINK + 1).length > MAX_LINK ||
    element.querySelector('img,picture') !== null
  )
}

/**
 * A block that stays what it is, its inside put right; null for one that is looked through.
 * @param around the inline elements around it; only the link matters to a heading.
 */
function keptBlock(element: Element, around: Element[]): Node[] | null {
  switch (element.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6': {
      const link = around.filter(({ tagName }) => tagName === 'A')
      const blocks = rebuild(element, [...element.childNodes], false, link)
      const only = blocks.length === 1 ? (blocks[0] as Element) : null
      if (only?.tagName !== 'P' || (only.textContent ?? '').length > MAX_HEADING) return blocks
      const heading = element.cloneNode(false) as Element
      heading.append(...only.childNodes)
      return [heading]
    }
    case 'UL':
    case 'OL':
    case 'MENU':
    case 'DIR':
    case 'DL':
      return isLayoutList(element) ? null : list(element)
    case 'TABLE':
      return isDataTable(element) ? [dataTable(element)] : null
    case 'PRE':
    case 'LISTING':
      return isProse(element) ? proseLines(element) : [element]
    case 'BLOCKQUOTE': {
      const quote = element.cloneNode(false) as Element
      quote.append(...rebuild(element, [...element.childNodes], true))
      return quote.childNodes.length > 0 ? [quote] : []
    }
    case 'FIGURE':
      return figure(element)
    default:
      return null
  }
}

function holder(document: Document, node: ChildNode): Element {
  const element = document.createElement('p')
  element.append(node)
  return element
}

function figure(element: Element): Node[] | null {
  if (!element.querySelector('img,picture')) return null
  const caption = element.querySelector('figcaption')
  const document = element.ownerDocument
  const captionNodes = caption ? rebuild(caption, [...caption.childNodes]) : []
  caption?.remove()
  const blocks = rebuild(element, [...element.childNodes])
  const text = captionNodes.filter((node) => node.nodeType === 1)
  const last = blocks.findLast((node) => (node as Element).tagName === 'FIGURE') as Element | undefined
  if (!last) return [...blocks, ...captionNodes]
  const line = document.createElement('figcaption')
  if (text.length === 0) {
    const own = ownCaption(blocks, last)
    if (!own) return [...blocks, ...captionNodes]
    line.append(...own.childNodes)
    last.append(line)
    return [...blocks.filter((node) => node !== own), ...captionNodes]
  }
  joinLines(line, captionNodes)
  last.append(line)
  return blocks
}

/** The one short line below the one picture of a `<figure>` that names none of its parts a caption. */
function ownCaption(blocks: Node[], picture: Element): Element | null {
  const [first, line, more] = blocks.filter(({ nodeType }) => nodeType === 1) as Element[]
  return first === picture && line?.tagName === 'P' && !more && textOf(line).length <= CAPTION_LENGTH
    ? line
    : null
}

/** Puts the inside of paragraphs into one element, a line break between them. */
function joinLines(target: Element, blocks: Node[]) {
  for (const block of blocks) {
    if (block.nodeType === 1 && target.textContent?.trim())
      target.append(target.ownerDocument.createElement('br'))
    if (block.nodeType === 1 && (block as Element).tagName === 'P') target.append(...block.childNodes)
    else target.append(block)
  }
}

/** Blocks that make an item a column of the page. */
const MIN_COLUMN = 3

/** A list of one item that holds the whole article: the page's columns, as guancha.cn sets them. */
function isLayoutList(element: Element): boolean {
  const items = [...element.children].filter((child) => child.tagName === 'LI' && child.textContent?.trim())
  const [column] = items
  return (
    element.tagName === 'UL' &&
    column !== undefined &&
    items.length === 1 &&
    [...column.querySelectorAll('p,h1,h2,h3,h4')].filter((block) => block.textContent?.trim()).length >=
      MIN_COLUMN
  )
}

/** A list whose items hold either inline content or blocks, never both. */
function list(element: Element): Node[] {
  const shell = element.ownerDocument.createElement(
    element.tagName === 'MENU' || element.tagName === 'DIR' ? 'ul' : element.tagName,
  )
  for (const name of ['start', 'reversed', 'type']) {
    const value = element.getAttribute(name)
    if (value !== null) shell.setAttribute(name, value)
  }
  const item = element.tagName === 'DL' ? /^(?:DT|DD)$/ : /^LI$/
  const strays: Node[] = []
  const open = [...element.childNodes]
  for (let node = open.shift(); node; node = open.shift()) {
    if (node.nodeType === 1 && item.test((node as Element).tagName)) {
      const entry = node.cloneNode(false) as Element
      const blocks = rebuild(node as Element, [...node.childNodes])
      if (blocks.length === 1 && (blocks[0] as Element).tagName === 'P')
        entry.append(...(blocks[0] as Element).childNodes)
      else entry.append(...blocks)
      if (entry.childNodes.length > 0) shell.append(entry)
    } else if (
      node.nodeType === 1 &&
      BLOCK_TAGS.has((node as Element).tagName) &&
      !/^(?:UL|OL|DL)$/.test((node as Element).tagName)
    ) {
      open.unshift(...node.childNodes)
    } else if (node.nodeType === 8) shell.append(node)
    else if (node.nodeType === 1 || node.nodeValue?.trim()) {
      const blocks = rebuild(element, [node])
      if (shell.childNodes.length > 0 && shell.lastElementChild) appendToItem(shell.lastElementChild, blocks)
      else strays.push(...blocks)
    }
  }
  return shell.childNodes.length > 0 ? [...strays, shell] : strays
}

/** Adds blocks to an item; inline content that it has becomes a paragraph first. */
function appendToItem(entry: Element, blocks: Node[]) {
  if (blocks.length === 0) return
  const first = entry.firstElementChild
  if (entry.textContent?.trim() && !(first && BLOCK_TAGS.has(first.tagName))) {
    const line = entry.ownerDocument.createElement('p')
    line.append(...entry.childNodes)
    entry.append(line)
  }
  entry.append(...blocks)
}

/** A table of data: its cells' content inline. */
function dataTable(table: Element): Element {
  for (const cell of table.querySelectorAll('td,th,caption')) {
    const blocks = rebuild(cell, [...cell.childNodes])
    cell.replaceChildren()
    joinLines(cell, blocks)
  }
  return table
}

function isProse(pre: Element): boolean {
  if (pre.querySelector('code') || /code|hljs|highlight|brush|lang/i.test(pre.className)) return false
  return PROSE.test(pre.textContent ?? '')
}

/** Paragraphs of a `<pre>` that holds prose: a line each. */
function proseLines(pre: Element): Node[] {
  const document = pre.ownerDocument
  const walker = document.createTreeWalker(pre, 4)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  for (const text of texts) {
    const parts = (text.nodeValue ?? '').split(/\r?\n/)
    if (parts.length < 2) continue
    const nodes = parts.flatMap((part, i) =>
      i === 0
        ? [document.createTextNode(part)]
        : [document.createElement('br'), document.createTextNode(part)],
    )
    text.replaceWith(...nodes)
  }
  return rebuild(pre, [...pre.childNodes])
}
