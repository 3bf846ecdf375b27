import { textOf } from '../dom/block-text.ts'
import { fold } from '../text/space.ts'
import { frameOf } from './frame-lines.ts'
import { readPlainText } from './plain-text.ts'
import { isParagraph } from './prose.ts'
import { sectionsOf } from './text-document.ts'

/** All that a page has in it which was pasted as plain text: no link, no picture, no list. */
const MARKUP = ':not(br,p,div,span,font,b,strong,section,article)'

/** A flattened page has more lines. */
const MIN_LINES = 20

/**
 * Sets apart the frame of another page whose whole text was put into this one: sites that copy others take its menus,
 * buttons and lists along. What stands above and below the story becomes `<nav>` and `<footer>`, as in a text document.
 * @param content the content of the page, which is changed where it is one.
 * @param title the page's headline.
 * @returns the story.
 */
export function unfoldFlattened(content: Element, title: string): Element {
  // each line needs a break or a box; most contents have few of them, or a link
  if (content.getElementsByTagName('*').length < MIN_LINES || content.querySelector(MARKUP)) return content
  const text = textOf(content)
  const lines = text.split('\n')
  if (lines.length < MIN_LINES || !hasFrame(lines)) return content
  const parts = readPlainText(text)
  const isHeadline = parts.title !== null && agree(fold(parts.title), fold(title))
  if (!isHeadline || parts.before.some(isParagraph) || parts.before.length + parts.after.length === 0)
    return content
  const sections = sectionsOf(content.ownerDocument, parts)
  content.replaceChildren(...sections)
  return sections.find(({ tagName }) => tagName === 'ARTICLE') ?? content
}

/** Whether one of two headlines is the other, maybe without what is printed beside it. */
const agree = (one: string, other: string) =>
  one !== '' && other !== '' && (one.includes(other) || other.includes(one))

/** Whether lines of a frame stand beside each other; a text about buttons has them one by one. */
const hasFrame = (lines: readonly string[]) =>
  frameOf(lines)?.some((is, i, frame) => is && frame[i + 1]) === true
