import { evenSpaces, INVISIBLE, oneLine } from '../text/space.ts'
import { BLOCK_TAGS, SILENT_TAGS } from './block-tags.ts'

const SHOWN = /\S/

/** Where spaces of two pieces meet. */
const DOUBLED = / {2}/

/**
 * Visible text of an element: runs of white space are one space, a `<br>` or the border of a block is `\n`; in `<pre>`
 * the text stays as it is. Readings of ruby are left out.
 * @param limit characters after which the rest need not be read; the text may be a little longer.
 */
export function textOf(element: Element, limit = Number.POSITIVE_INFINITY): string {
  if (element.tagName === 'PRE') return preText(element)
  const only = element.firstChild
  if (!only || !isRead(element.tagName)) return ''
  // most blocks are one piece of text
  if (only.nodeType === 3 && !only.nextSibling) return oneLine(only.nodeValue ?? '')
  let node: Node | null = element
  const collected: string[] = []
  let length = 0
  // a walk by hand: no recursion, and the ends of blocks are seen
  while (node) {
    let descend = true
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? ''
      // most text nodes of a page are the gaps between its tags
      if (!SHOWN.test(value)) collected.push(value && ' ')
      else {
        const part = evenSpaces(value)
        collected.push(part)
        length += part.trim().length
        if (length >= limit) break
      }
    } else if (node.nodeType === 1) {
      const { tagName } = node as Element
      if (tagName === 'BR' || (node !== element && BLOCK_TAGS.has(tagName))) collected.push(breakOf(tagName))
      descend = isRead(tagName)
    }
    if (descend && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== element && !node.nextSibling) {
      node = node.parentNode
      if (node && node !== element && node.nodeType === 1 && BLOCK_TAGS.has((node as Element).tagName)) {
        collected.push(breakOf((node as Element).tagName))
      }
    }
    if (!node || node === element) break
    node = node.nextSibling
  }
  const text = collected.join('')
  return (DOUBLED.test(text) ? text.replace(/ {2,}/g, ' ') : text).trim().replace(/ ?\n[ \n]*/g, '\n')
}

/** Whether the text in an element is shown as text; readings of ruby stand beside it. */
function isRead(tagName: string): boolean {
  return !SILENT_TAGS.has(tagName) && tagName !== 'RT' && tagName !== 'RP'
}

/** Cells of a row stand on one line. */
function breakOf(tagName: string): string {
  return tagName === 'TD' || tagName === 'TH' ? ' ' : '\n'
}

function preText(element: Element): string {
  let text = ''
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) text += node.nodeValue
    else if ((node as Element).tagName === 'BR') text += '\n'
  }
  return text.replace(INVISIBLE, '').trim()
}

/** The text nodes of a block or of more of them, in reading order, as they stand before it is changed. */
export function textNodesOf(block: Element | DocumentFragment): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, 4)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  return texts
}

/** The texts between the borders of a block's elements, in reading order: the words of buttons that no blank divides. */
export const runsOf = (block: Element): string[] =>
  textNodesOf(block).flatMap(({ data }) => oneLine(data) || [])

/** The text of a block without that of some elements in it, each where it stands first. */
export const textWithout = (block: Element, elements: readonly Element[]): string =>
  elements.reduce((text, element) => text.replace(textOf(element), ''), textOf(block))
