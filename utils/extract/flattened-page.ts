import { textOf } from '../clean/block-text.ts'
import { lineReason } from '../clean/line-reason.ts'
import { fold } from '../text/space.ts'
import { readPlainText } from './plain-text.ts'
import { isParagraph } from './prose.ts'
import { sectionsOf } from './text-document.ts'

/** All that a page has in it which was pasted as plain text: no link, no picture, no list. */
const MARKUP = ':not(br,p,div,span,font,b,strong,section,article)'

/** A flattened page has more lines, and its frame in more places, each of so many lines. */
const MIN_LINES = 20
const MIN_PLACES = 1
const MIN_RUN = 2

/**
 * Sets apart the frame of another page whose whole text was put into this one: sites that copy others take its menus,
 * buttons and lists along. What stands above and below the story becomes `<nav>` and `<footer>`, as in a text document.
 * @param content the content of the page, which is changed where it is one.
 * @param title the page's headline.
 * @returns the story.
 */
export function unfoldFlattened(content: Element, title: string): Element {
  if (content.querySelector(MARKUP)) return content
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
const agree = (one: string, other: string) => one !== '' && (one.includes(other) || other.includes(one))

/** Whether lines of a frame stand beside each other in several places; a text about buttons has them one by one. */
function hasFrame(lines: readonly string[]): boolean {
  const frame = lines.map((line) => lineReason(line) !== null)
  const places = frame.filter(
    (is, i) =>
      is && !frame[i - 1] && frame.slice(i, i + MIN_RUN).every(Boolean) && i + MIN_RUN <= frame.length,
  )
  return places.length >= MIN_PLACES
}
