import { lineReason } from '../clean/line-reason.ts'
import { parseByline } from '../text/byline.ts'
import { LONGEST_TITLE } from '../text/choose-title.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { isPublisher } from '../text/publishers.ts'
import { fold, foldsTo } from '../text/space.ts'
import type { PageLine } from './page-lines.ts'

/** What newspapers print with a headline: the line that leads up to it (引题), and the one that goes on (副题). */
export interface KickerAndDeck {
  kicker: string | null
  deck: string | null
}

/** A shorter line beside a headline is a channel's or a name (letters), a longer one a sentence (characters). */
const MIN_LETTERS = 6
const MAX_LENGTH = 45

/** Signs of a way through the site, a list, a caption, a sentence, the number of a paper. */
const OTHER =
  /[。；;…>＞›»|｜]|[，,、]$|^[（(【[▲△▼◆●]|^您|^[图圖][为為片说說：:]|[摄攝][)）]?$|提供[)）]?$|〔\d{4}〕/

/** Reads the kicker and the deck of a headline: each a line of its own in an element beside one that shows the headline. */
export function readKickerAndDeck(lines: readonly PageLine[], title: string): KickerAndDeck {
  const key = fold(title)
  const isLine = (line: PageLine | undefined, headline: PageLine): line is PageLine =>
    line !== undefined && standBeside(line.block, headline.block) && mayGoWith(line, key)
  const found: KickerAndDeck = { kicker: null, deck: null }
  for (const [at, headline] of lines.entries()) {
    if (headline.linkedLength > 0 || headline.text.length > LONGEST_TITLE || !foldsTo(headline.text, key))
      continue
    const [above, below, next] = [lines[at - 1], lines[at + 1], lines[at + 2]]
    if (isLine(above, headline)) found.kicker ??= above.text
    if (isLine(below, headline) && next && !(isLikeText(below, next) && !/^—/.test(below.text)))
      found.deck ??= below.text.replace(/^—{1,2} ?/, '')
  }
  return found
}

const FRAME = 'header,nav,aside,footer'

/** Whether an element stands in the same box as the headline's, or is that box and holds the line bare. */
function standBeside(block: Element, headline: Element): boolean {
  if (block.closest(FRAME) !== headline.closest(FRAME)) return false
  const box = outermost(headline).parentElement
  return block === box || (block.tagName !== 'LI' && outermost(block).parentElement === box)
}

/** The outermost element that holds no more text than an element does. */
function outermost(element: Element): Element {
  let outer = element
  const { length } = element.textContent?.trim() ?? ''
  while (outer.parentElement && outer.parentElement.textContent?.trim().length === length)
    outer = outer.parentElement
  return outer
}

/** Whether the line below a headline is no deck, but the text: the next one is of the same kind, its first paragraph or verse. */
const isLikeText = ({ block }: PageLine, next: PageLine) =>
  block.tagName === next.block.tagName &&
  block.className === next.block.className &&
  next.dates.length === 0 &&
  next.marks.spare !== ''

/** Whether a line may go with the headline, folded, and is neither frame nor mark. */
function mayGoWith({ text, linkedLength, dates, marks }: PageLine, title: string): boolean {
  const letters = fold(text)
  return (
    linkedLength === 0 &&
    letters.length >= MIN_LETTERS &&
    text.length <= MAX_LENGTH &&
    /\p{Script=Han}{4}/u.test(text) &&
    !OTHER.test(text) &&
    dates.length === 0 &&
    fold(marks.spare) === letters &&
    lineReason(text) === null &&
    parseByline(text) === null &&
    parseMarkLine(text) === null &&
    !isPublisher(text) &&
    !title.includes(letters) &&
    !letters.includes(title)
  )
}
