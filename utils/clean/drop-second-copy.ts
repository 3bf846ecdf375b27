import { findDates } from '../text/dates.ts'
import { fold, oneLine } from '../text/space.ts'
import { lineReason } from './line-reason.ts'
import { comesAgain, LONG_PARAGRAPH, MIN_SHARE, sameAbove } from './second-copy.ts'
import type { Step } from './step.ts'

/** Shorter blocks may stand twice in a story: refrains, answers, subheadings (characters). */
const MIN_BLOCK = 40

const SENTENCE = /[。！？]/

/** Fewer blocks, the same and in the same order, are no copy of a story. */
const MIN_BLOCKS = 3

/**
 * At the end of the text fewer will do, where they are sentences and what comes behind them is the page's own or stands
 * above as well, as the caption of a photograph does: so many, or one that is long and stands there no third time or comes
 * again with its other lines.
 */
const MIN_AT_END = 2

/** The summary over a story, by its label. */
const SUMMARY = /^[【[]?(?:[内內]容|文章|本文)?(?:摘要|提要|[简簡]介|[导導][读讀]|核心提示)[】\]]?[:：]?/
/** Blocks in which it is looked for: headline and marks may stand above. */
const HEAD = 6
/** A shorter one says less than a first sentence (characters). */
const MIN_SUMMARY = 20

/** Whether the story below a summary begins with its words, which may be cut off: 摘要：昨日上午… */
function isCopied([first = '', ...others]: readonly string[]): boolean {
  const summary = fold(first.replace(SUMMARY, ''))
  return summary.length >= MIN_SUMMARY && fold(others.join('')).startsWith(summary)
}

/** Whether a line names a day: that of the head may be as long as a paragraph, with its buttons. */
const isDated = (text: string) => !SENTENCE.test(text) && findDates(text).length > 0

/** Whether a block is of the story or sums it up. */
function isText(block: Element): boolean {
  const text = oneLine(block.textContent ?? '')
  return text.length >= MIN_BLOCK && !isDated(text)
}

/**
 * Whether a paragraph without a label is the summary that a site cuts off at a number of letters, within a sentence or
 * behind one: the next one, maybe below the date, says all of it and goes on. What grows on from there is a text that grows,
 * and verse has its lines.
 */
function isCutSummary(block: Element): boolean {
  const whole = (block.textContent ?? '').trim()
  const text = whole.replace(/(?:\.{3,6}|…{1,2})$/, '')
  if (block.tagName !== 'P' || text.length < MIN_BLOCK || block.querySelector('br,img')) return false
  const below = block.nextElementSibling
  const copy = isDated((below?.textContent ?? '').trim()) ? below?.nextElementSibling : below
  const next = copy?.textContent ?? ''
  const behind = fold(copy?.nextElementSibling?.textContent ?? '')
  if (next.length <= text.length || behind.startsWith(fold(next))) return false
  // what only grows stops at the end of a clause: 我记得渡口 / 我记得渡口，也记得那一年
  const goesOn = next.trimStart().slice(text.length, text.length + 1)
  const isWithin = /\p{L}$/u.test(text) && (text !== whole || /[\p{L}\p{N}]/u.test(goesOn))
  return (isWithin || /[。！？]$/.test(text)) && fold(next).startsWith(fold(text))
}

/**
 * Takes out the story's second copy, with its headline: pages that bring one for wide screens and one for narrow ones,
 * of which a style sheet shows only one. A summary over the story goes likewise where it is only the story's beginning.
 */
export const dropSecondCopy: Step = {
  id: 'drop-second-copy',
  chineseOnly: true,
  run(root, { title, take }) {
    const lead = [...root.children].slice(0, HEAD).find(isText)
    if (lead && isCutSummary(lead)) take(lead, 'secondCopy')
    const children = [...root.children]
    const texts = children.map((child) => oneLine(child.textContent ?? ''))
    const summary = texts.slice(0, HEAD).findIndex((text) => SUMMARY.test(text))
    if (summary >= 0 && isCopied(texts.slice(summary))) take(children[summary] as Element, 'secondCopy')
    const opening = children.findIndex(isText)
    const long = texts.flatMap((text, i) => (i >= opening && text.length >= MIN_BLOCK ? [i] : []))
    const textAt = (n: number) => texts[long[n] ?? -1]
    // where the first paragraph comes again
    const second = long.findIndex((index, n) => n > 0 && texts[index] === textAt(0))
    if (second < 0) return
    let same = 1
    while (same < second && textAt(same) === textAt(second + same)) same++
    const first = long[second] ?? 0
    const endsText =
      texts.slice(first).every((text) => texts.indexOf(text) < first || lineReason(text) !== null) &&
      long.slice(0, same).every((index) => SENTENCE.test(texts[index] ?? ''))
    const told = textAt(0) ?? ''
    const minAtEnd = told.length >= LONG_PARAGRAPH && texts.lastIndexOf(told) === first ? 1 : MIN_AT_END
    const start = long[0] ?? 0
    const isWhole = endsText && comesAgain(texts, start, first)
    const least = isWhole ? 1 : endsText ? minAtEnd : MIN_BLOCKS
    if (same < least || same < second * MIN_SHARE) return
    // one paragraph said again and again, as a prayer is, is no story told twice
    if (new Set(long.slice(0, same).map((index) => texts[index])).size < least) return
    const wanted = fold(title)
    const between = texts.slice(0, first).findLastIndex((text) => fold(text) === wanted)
    const begin = isWhole ? first - sameAbove(texts, start, first) : first
    const from = between > (long[second - 1] ?? 0) ? between : begin
    // what only the second one has stays: a picture, a line that the first leaves out
    const known = new Set(texts.slice(0, from))
    const shown = new Set(children.slice(0, from).flatMap(picturesIn))
    const end = endsText ? children.length : (long[second + same - 1] ?? 0) + 1
    for (const [offset, child] of children.slice(from, end).entries()) {
      const text = texts[from + offset] ?? ''
      const isHead = from + offset < first
      if ((isHead || known.has(text)) && picturesIn(child).every((src) => shown.has(src)))
        take(child, 'secondCopy')
    }
  },
}

const picturesIn = (block: Element) =>
  [...block.querySelectorAll('img')].map((image) => image.getAttribute('src'))
