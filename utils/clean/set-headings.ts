import { unbold } from './bold.ts'
import { headingLines } from './heading-lines.ts'
import type { Step } from './step.ts'

/** Makes headings of the lines that head the parts of a text, where the page has no headings of its own. */
export const setHeadings: Step = {
  id: 'set-headings',
  chineseOnly: true,
  run(root) {
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
