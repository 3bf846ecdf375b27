import { textOf } from '../dom/block-text.ts'
import type { CleanContext } from './step.ts'

/** The number of a picture in a gallery, in front of its text: `<em>1</em>/10 当…`. */
export function dropImageCount(block: Element, take: CleanContext['take']) {
  const number = block.firstChild
  const total = number?.nextSibling
  if (number?.nodeType !== 1 || total?.nodeType !== 3 || !/^\d{1,3}$/.test(textOf(number as Element))) return
  const length = /^\s*[/／]\s*\d{1,3}\s+/.exec(total.nodeValue ?? '')?.[0].length
  if (!length) return
  ;(total as Text).splitText(length)
  take(number, 'counter')
  take(total, 'counter')
}
