import { BLOCK_TAGS, LIST_TAGS } from '../dom/block-tags.ts'
import { textNodesOf, textOf } from '../dom/block-text.ts'
import { isBefore } from '../dom/order.ts'
import { CAPTION_LENGTH } from '../images/caption.ts'
import { isDataTable } from './data-table.ts'
import { shareOfLinks } from './link-share.ts'
import { codeOf, preformatted } from './preformatted.ts'

/** Makes flat blocks of a list of nodes; see `rebuild` in `normalise-blocks.ts`. */
export type Rebuild = (root: Element, nodes: ChildNode[], hasBreaks?: boolean, around?: Element[]) => Node[]

/** A longer "heading" is a paragraph that somebody made bold (characters). */
const MAX_HEADING = 90

/**
 * A block that stays what it is, its inside put right; null for one that is looked through.
 * @param around the inline elements around it; only the link matters to a heading.
 * @param rebuild puts the inside right.
 */
export function keptBlock(element: Element, around: Element[], rebuild: Rebuild): Node[] | null {
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
      return isLayoutList(element) ? null : list(element, rebuild)
    case 'TABLE':
      return isDataTable(element) ? [dataTable(element, rebuild)] : null
    case 'PRE':
    case 'LISTING':
      return preformatted(element, rebuild)
    case 'BLOCKQUOTE': {
      const quote = element.cloneNode(false) as Element
      quote.append(...rebuild(element, [...element.childNodes], true))
      return quote.childNodes.length > 0 ? [quote] : []
    }
    case 'FIGURE':
      return figure(element, rebuild)
    case 'DIV': {
      const code = codeOf(element)
      return code && [code]
    }
    default:
      return null
  }
}

/** A `<figure>` with a picture: its blocks, the last picture with the caption; null for one without a picture. */
function figure(element: Element, rebuild: Rebuild): Node[] | null {
  if (!element.querySelector('img,picture')) return null
  const caption = element.querySelector('figcaption')
  const captionNodes = caption ? rebuild(caption, [...caption.childNodes]) : []
  caption?.remove()
  const blocks = rebuild(element, [...element.childNodes])
  const picture = blocks.findLast((node) => (node as Element).tagName === 'FIGURE') as Element | undefined
  // comments alone are no caption
  const isCaptioned = captionNodes.some((node) => node.nodeType === 1)
  const own = picture && !isCaptioned ? ownCaption(blocks, picture) : null
  if (!picture || !(isCaptioned || own)) return [...blocks, ...captionNodes]
  const line = element.ownerDocument.createElement('figcaption')
  picture.append(line)
  if (!own) {
    joinLines(line, captionNodes)
    return blocks
  }
  line.append(...own.childNodes)
  return [...blocks.filter((node) => node !== own), ...captionNodes]
}

/** The one short line below the one picture of a `<figure>` that names none of its parts a caption. */
function ownCaption(blocks: Node[], picture: Element): Element | null {
  const [first, line, more] = blocks.filter(({ nodeType }) => nodeType === 1) as Element[]
  return first === picture && line?.tagName === 'P' && !more && textOf(line).length <= CAPTION_LENGTH
    ? line
    : null
}

/** Puts blocks into one element: the inside of paragraphs, a line break between them, and other blocks as they are. */
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

/** Whether a list only places what is in it: text, columns, of which one holds the whole article, or pictures. */
function isLayoutList(element: Element): boolean {
  if (element.tagName !== 'DL' && !element.querySelector('li')) return !isOfLinks(element)
  if (element.tagName !== 'UL') return false
  const items = [...element.children].filter((child) => child.tagName === 'LI')
  const [column, second] = items.filter((item) => item.textContent?.trim())
  const isColumn = column !== undefined && !second && paragraphsIn(column) >= MIN_COLUMN
  return isColumn || (items.length > 0 && items.every(isPicture))
}

/** Whether a box holds little but links, and these are not the neighbours of the article. */
const isOfLinks = (box: Element) =>
  shareOfLinks(box, () => true) > 0.5 && !/[上下]一[篇條条則则]/.test(box.textContent ?? '')

const paragraphsIn = (element: Element) =>
  [...element.querySelectorAll('p,h1,h2,h3,h4')].filter((block) => block.textContent?.trim()).length

/** Whether an item is a picture, with no more than a caption in a block of its own behind it. */
function isPicture(item: Element): boolean {
  const [image, second] = item.querySelectorAll('img')
  if (!image || second || (item.textContent ?? '').trim().length > CAPTION_LENGTH) return false
  return textNodesOf(item).every((text) => {
    const block = text.parentElement?.closest('p,div,figcaption')
    const isCaption = block && item.contains(block) && !block.contains(image)
    return !/\S/.test(text.data) || (isCaption && isBefore(image, text))
  })
}

/** A list whose items hold either inline content or blocks, never both. */
function list(element: Element, rebuild: Rebuild): Node[] {
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
      !LIST_TAGS.has((node as Element).tagName) &&
      (node as Element).querySelector('li,dt,dd')
    ) {
      // a box around items; one without any, as a paragraph, stays whole
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
function dataTable(table: Element, rebuild: Rebuild): Element {
  for (const cell of table.querySelectorAll('td,th,caption')) {
    const blocks = rebuild(cell, [...cell.childNodes])
    cell.replaceChildren()
    joinLines(cell, blocks)
  }
  // beside a list in another cell, text that is in no block would be in none of the article's
  for (const cell of table.querySelectorAll('td,th'))
    if (cell.parentElement?.querySelector(IN_CELL)) wrapLines(cell)
  return table
}

/** What a cell may hold that is a block of its own, beside its lines. */
const IN_CELL = 'li,dt,dd,pre,blockquote,figcaption,tr,h1,h2,h3,h4,h5,h6'

/** Makes paragraphs of the inline content of a cell. */
function wrapLines(cell: Element) {
  let line: Element | null = null
  for (const node of [...cell.childNodes]) {
    const isBlock = node.nodeType === 1 && BLOCK_TAGS.has(node.nodeName)
    if (isBlock || node.nodeType === 8) line = null
    else {
      if (!line) {
        line = cell.ownerDocument.createElement('p')
        node.before(line)
      }
      line.append(node)
    }
  }
  for (const empty of cell.querySelectorAll(':scope > p'))
    if (!/\S/.test(empty.textContent ?? '') && !empty.querySelector('img,math'))
      empty.replaceWith(...empty.childNodes)
}
