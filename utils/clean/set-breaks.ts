import { BREAK } from './place-marks.ts'
import type { Step } from './step.ts'

/**
 * Makes a rule of a break that stands between two parts of the story: text above it and below it. One beside something that
 * was taken belonged to that, one below a heading is drawn for the heading; two in a row are one.
 */
export const setBreaks: Step = {
  id: 'set-breaks',
  run(root) {
    const walker = root.ownerDocument.createTreeWalker(root, 128)
    const marks: Comment[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue === BREAK) marks.push(node as Comment)
    for (const mark of marks) {
      if (divides(mark)) mark.replaceWith(root.ownerDocument.createElement('hr'))
      else mark.remove()
    }
  },
}

function divides(mark: Comment): boolean {
  const [before, after] = [mark.previousSibling, mark.nextSibling]
  if (before?.nodeType !== 1 || after?.nodeType !== 1 || /^H[1-6R]$/.test(before.nodeName)) return false
  return tellsSomething(mark, 'previousElementSibling') && tellsSomething(mark, 'nextElementSibling')
}

/** Whether text of the story stands on one side of a break: a picture alone is the head or the end of an article. */
function tellsSomething(mark: Comment, side: 'previousElementSibling' | 'nextElementSibling'): boolean {
  for (let block = mark[side]; block; block = block[side])
    if (block.tagName !== 'FIGURE' && /\S/.test(block.textContent ?? '')) return true
  return false
}
