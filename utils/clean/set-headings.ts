import { findDates } from '../text/dates.ts'
import { textOf } from './block-text.ts'
import type { Step } from './step.ts'

/** Fewer lines in bold above paragraphs are stressed, and head nothing (blocks). */
const MIN_HEADINGS = 2

/** Longest heading (characters). */
const MAX_HEADING = 30

/** A shorter paragraph may be a line of its own: a name, a label (characters). */
const MIN_PARAGRAPH = 30

/**
 * Makes headings of lines that are all in bold, as most news set them, where the page has no headings of its own and some of
 * them are beyond doubt. One directly above another or at the end may be a deck or a signature.
 */
export const setHeadings: Step = {
  id: 'set-headings',
  chineseOnly: true,
  run(root) {
    if (root.querySelector('h1,h2,h3,h4,h5,h6')) return
    const lines = [...root.children].filter(isBoldLine)
    const headings = lines.filter(({ nextElementSibling: next }) => next && !lines.includes(next))
    if (headings.filter(isSure).length < MIN_HEADINGS) return
    for (const line of headings) {
      const heading = root.ownerDocument.createElement('h2')
      heading.append(...line.childNodes)
      for (const bold of heading.querySelectorAll('b,strong')) bold.replaceWith(...bold.childNodes)
      line.replaceWith(heading)
    }
  },
}

/** Whether a line in bold heads something: below a picture it may be the caption, and a question may be asked. */
const isSure = (line: Element) =>
  !/[？！]$/.test(textOf(line)) &&
  line.previousElementSibling?.tagName !== 'FIGURE' &&
  line.nextElementSibling !== null &&
  isTold(line.nextElementSibling)

function isBoldLine(block: Element): boolean {
  if (block.tagName !== 'P' || block.querySelector('img,a,br') || !isBold(block)) return false
  const text = textOf(block)
  return (
    text.length <= MAX_HEADING &&
    /\p{L}/u.test(text) &&
    !/[。；，、：:…]$/.test(text) &&
    findDates(text).length === 0
  )
}

/** Whether all that a block says is in bold. */
function isBold(block: Element): boolean {
  const walker = block.ownerDocument.createTreeWalker(block, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\S/.test(node.nodeValue ?? '') && !node.parentElement?.closest('b,strong')) return false
  return true
}

/** Whether a block is what headings stand over: a paragraph, a list, a table, a quotation. */
const isTold = (block: Element) =>
  /^(?:UL|OL|TABLE|BLOCKQUOTE)$/.test(block.tagName) ||
  (block.tagName === 'P' && textOf(block).length >= MIN_PARAGRAPH && /[。！？”]/.test(textOf(block)))
