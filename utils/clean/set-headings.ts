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
 * Makes headings of the lines that head the parts of a text, where the page has no headings of its own: those that are
 * counted, 一、登记 二、缴费, as offices write, or else those all in bold, as most news set them, if some are beyond doubt. One
 * directly above another or at the end may be a deck, an item of a list or a signature.
 */
export const setHeadings: Step = {
  id: 'set-headings',
  chineseOnly: true,
  run(root) {
    if (root.querySelector('h1,h2,h3,h4,h5,h6')) return
    const lines = [...root.children].filter(isLine)
    const counted = aboveText(lines.filter((line) => COUNTED.test(textOf(line))))
    const isCounted = FIRST_TWO.every((number) => counted.some((line) => number.test(textOf(line))))
    const bold = aboveText(lines.filter(isBold))
    const headings = isCounted ? counted : bold.filter(isSure).length >= MIN_HEADINGS ? bold : []
    for (const line of headings) {
      const heading = root.ownerDocument.createElement('h2')
      heading.append(...line.childNodes)
      for (const bold of heading.querySelectorAll('b,strong')) bold.replaceWith(...bold.childNodes)
      line.replaceWith(heading)
    }
  },
}

/** The number of a part: 一、总则, 第二章 职责. */
const COUNTED = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章编編节節])/
const FIRST_TWO = [/^第?一/, /^第?二/]

/** A line without a sentence, a date and pictures. */
function isLine(block: Element): boolean {
  if (block.tagName !== 'P' || block.querySelector('img,a,br')) return false
  const text = textOf(block)
  return (
    text.length <= MAX_HEADING &&
    /\p{L}/u.test(text) &&
    !/[。；，、：:…]$/.test(text) &&
    findDates(text).length === 0
  )
}

/** Those of some lines below which something else stands. */
const aboveText = (lines: readonly Element[]) =>
  lines.filter(({ nextElementSibling: next }) => next && !lines.includes(next))

const isUncaptioned = (block: Element | null) =>
  block?.tagName === 'FIGURE' && block.querySelector('figcaption') === null

/** Whether a line in bold heads something: below a picture it may be the caption, and a question may be asked. */
const isSure = (line: Element) =>
  !/[？！]$/.test(textOf(line)) &&
  !isUncaptioned(line.previousElementSibling) &&
  isTold(line.nextElementSibling)

/** Whether all that a block says is in bold. */
function isBold(block: Element): boolean {
  const walker = block.ownerDocument.createTreeWalker(block, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\S/.test(node.nodeValue ?? '') && !node.parentElement?.closest('b,strong')) return false
  return true
}

/** Whether a block is what headings stand over: a paragraph, a list, a table, a quotation, pictures above one of these. */
function isTold(block: Element | null): boolean {
  if (block?.tagName === 'FIGURE') return isTold(block.nextElementSibling)
  if (block?.tagName === 'P') return textOf(block).length >= MIN_PARAGRAPH && /[。！？”]/.test(textOf(block))
  return block !== null && /^(?:UL|OL|TABLE|BLOCKQUOTE)$/.test(block.tagName)
}
