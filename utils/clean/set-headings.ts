import { textOf } from '../dom/block-text.ts'
import { unbold } from './bold.ts'
import { headingLines } from './heading-lines.ts'
import type { Step } from './step.ts'

/** A summary that a page makes a heading to set it large is a sentence of such length (characters), and no counted clause. */
const MIN_SUMMARY = 50
const CLAUSE_NUMBER = /^(?:第.{1,4}[条章节]|[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）])/

/**
 * Makes headings of the lines that head the parts of a text, where the page has no headings of its own, and a paragraph of
 * the summary that it makes one.
 */
export const setHeadings: Step = {
  id: 'set-headings',
  chineseOnly: true,
  run(root) {
    const first = [...root.children].find(({ tagName }) => tagName !== 'FIGURE')
    if (first && isSummary(first)) {
      const paragraph = root.ownerDocument.createElement('p')
      paragraph.append(...first.childNodes)
      first.replaceWith(paragraph)
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

function isSummary(block: Element): boolean {
  const text = /^H[1-6]$/.test(block.tagName) ? textOf(block) : ''
  return text.length >= MIN_SUMMARY && /[。！？]$/.test(text) && !CLAUSE_NUMBER.test(text)
}
