import { gluedMarks } from '../text/glued-marks.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import type { RepostMarks } from '../text/repost-marks.ts'
import { oneLine } from '../text/space.ts'
import { lineReason } from './line-reason.ts'
import { fileMarks, linesOf } from './mark-lines.ts'
import type { CleanContext } from './step.ts'

/** Takes mark lines off the two ends of a block whose lines `<br>` makes. */
export function takeLines(block: Element, context: CleanContext, fromStart: boolean, fromEnd: boolean): void {
  const lines = linesOf(block)
  if (lines.length < 2) return
  const taken = new Map<number, RepostMarks>()
  const scan = (order: number[], atEnd: boolean) => {
    for (const i of order) {
      const text = lines[i]?.text ?? ''
      if (text === '') continue
      const mark = parseMarkLine(text)
      if (mark && (atEnd || !mark.separator)) taken.set(i, mark)
      // the page's frame may stand below marks, and is left to the step that knows it
      else if (mark || !atEnd || lineReason(text) === null) break
    }
  }
  const all = lines.map((_, i) => i)
  if (fromStart) scan(all, false)
  if (fromEnd) scan(all.toReversed(), true)
  for (const [i, mark] of [...taken].sort(([a], [b]) => a - b)) {
    fileMarks(mark, context.provenance)
    for (const node of lines[i]?.nodes ?? []) context.take(node, 'repostMark')
  }
}

/** Cuts a mark in brackets off the end of a paragraph: "…境内反弹。（嘉峪关市委政法委 供稿）". */
export function cutGlued(block: Element, text: string, context: CleanContext): void {
  const glued = gluedMarks(text)
  if (!glued) return
  const bracket = text.slice(glued.index).trim()
  // "（摘自《某某简报》2018年第22期）" is a reference, of which the metadata could keep but half
  if (/第 ?\d{1,4} ?[期卷辑]/.test(bracket)) {
    fileMarks(glued.marks, context.provenance)
    return
  }
  const part = partAtEnd(block, bracket)
  if (!part) return
  context.take(part, 'repostMark')
  fileMarks(glued.marks, context.provenance)
}

/** What is to be seen without a text. */
const SHOWN = 'img,picture,video,iframe,svg,math'

/**
 * What a block ends with, cut off where a text begins: a node that was all of it, or an element around several; null where a
 * picture stands in it. Pictures behind it, and the comments that stand for what was taken, stay in the block.
 */
function partAtEnd(block: Element, text: string): ChildNode | null {
  let behind = ''
  let end: ChildNode | null = null
  for (let node = block.lastChild; node; node = node.previousSibling) {
    const value = node.nodeType === 8 ? '' : (node.textContent ?? '')
    const whole = oneLine(value + behind)
    behind = value + behind
    if (whole === '') continue
    end ??= node
    if (node.nodeType === 1 && ((node as Element).matches(SHOWN) || (node as Element).querySelector(SHOWN)))
      return null
    if (whole.length < text.length && text.endsWith(whole)) continue
    if (node.nodeType === 1) {
      if (whole === text) return wrapped(node, end)
      return end === node && oneLine(value).length > text.length ? partAtEnd(node as Element, text) : null
    }
    // its first letter, a bracket, may stand in it again
    let at = value.lastIndexOf(text.charAt(0))
    while (at >= 0 && oneLine(behind.slice(at)) !== text)
      at = at > 0 ? value.lastIndexOf(text.charAt(0), at - 1) : -1
    if (at < 0) return null
    const first = (node as Text).splitText(at)
    return wrapped(first, end === node ? first : end)
  }
  return null
}

/** The nodes from one to another: the first where it is the last, else an element around them. */
function wrapped(first: ChildNode, last: ChildNode): ChildNode {
  if (first === last) return first
  const part = (first.ownerDocument as Document).createElement('span')
  first.before(part)
  while (part.lastChild !== last) part.append(part.nextSibling as ChildNode)
  return part
}
