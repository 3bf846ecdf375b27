import { textOf } from '../clean/block-text.ts'
import { lineReason } from '../clean/line-reason.ts'
import { readPlainText } from './plain-text.ts'
import { sectionsOf } from './text-document.ts'

/** All that a page has in it which was pasted as plain text: no link, no picture, no list. */
const MARKUP = ':not(br,p,div,span,font,b,strong,section,article)'

/** A flattened page has more lines, and more of its frame among them. */
const MIN_LINES = 20
const MIN_FRAME = 6

/**
 * Sets apart the frame of another page whose whole text was put into this one: sites that copy others take its menus,
 * buttons and lists along. What stands above and below the story becomes `<nav>` and `<footer>`, as in a text document.
 * @param content the content of the page, which is changed where it is one.
 * @returns the story.
 */
export function unfoldFlattened(content: Element): Element {
  if (content.querySelector(MARKUP)) return content
  const text = textOf(content)
  const lines = text.split('\n')
  const frame = lines.filter((line) => lineReason(line) !== null)
  if (lines.length < MIN_LINES || frame.length < MIN_FRAME) return content
  const sections = sectionsOf(content.ownerDocument, readPlainText(text))
  content.replaceChildren(...sections)
  return sections.find(({ tagName }) => tagName === 'ARTICLE') ?? content
}
