import { textOf } from './block-text.ts'
import { unbold } from './bold.ts'
import { headingLines } from './heading-lines.ts'
import type { Step } from './step.ts'

/** No heading is so long and a sentence (characters). */
const MIN_PARAGRAPH = 50

/**
 * Makes headings of the lines that head the parts of a text, where the page has no headings of its own, and paragraphs of those
 * that a page makes headings to set them large, such as its summary.
 */
export const setHeadings: Step = {
  id: 'set-headings',
  chineseOnly: true,
  run(root) {
    for (const heading of root.querySelectorAll(':scope > :is(h1,h2,h3,h4,h5,h6)')) {
      const text = textOf(heading)
      if (text.length < MIN_PARAGRAPH || !/[。！？]$/.test(text)) continue
      const paragraph = root.ownerDocument.createElement('p')
      paragraph.append(...heading.childNodes)
      heading.replaceWith(paragraph)
    }
    if (root.querySelector('h1,h2,h3,h4,h5,h6')) return
    for (const lines of headingLines([...root.children])) {
      const heading = root.ownerDocument.createElement('h2')
      for (const [index, line] of lines.entries())
        heading.append(...(index > 0 ? [' '] : []), ...line.childNodes)
      unbold(heading)
      const [first, ...others] = lines
      first?.replaceWith(heading)
      for (const other of others) other.remove()
    }
  },
}
