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

/**
 * Cuts a mark in brackets off the end of a paragraph: "…境内反弹。（嘉峪关市委政法委 供稿）". Only where the bracket lies in
 * one text node or is an element of its own, which is how it is written.
 */
export function cutGlued(block: Element, text: string, context: CleanContext): void {
  const glued = gluedMarks(text)
  if (!glued) return
  const bracket = text.slice(glued.index).trim()
  // "（摘自《某某简报》2018年第22期）" is a reference, of which the metadata could keep but half
  if (/第 ?\d{1,4} ?[期卷辑]/.test(bracket)) {
    fileMarks(glued.marks, context.provenance)
    return
  }
  let node: ChildNode | null = block.lastChild
  while (node && (node.nodeType === 8 || !/\S/.test(node.textContent ?? ''))) node = node.previousSibling
  while (node && node.nodeType === 1 && oneLine(node.textContent ?? '') !== bracket) {
    node = node.lastChild
    while (node && (node.nodeType === 8 || !/\S/.test(node.textContent ?? ''))) node = node.previousSibling
  }
  if (!node) return
  if (oneLine(node.textContent ?? '') === bracket) context.take(node, 'repostMark')
  else {
    // a no-break space is a space in the text of a block
    const at = node.nodeType === 3 ? (node.nodeValue ?? '').replace(/\s/g, ' ').lastIndexOf(bracket) : -1
    if (at < 0) return
    context.take((node as Text).splitText(at), 'repostMark')
  }
  fileMarks(glued.marks, context.provenance)
}
