import { lineReason } from '../clean/line-reason.ts'
import { parseByline } from '../text/byline.ts'
import { LONGEST_TITLE } from '../text/choose-title.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { isPublisher } from '../text/publishers.ts'
import { fold, foldsTo } from '../text/space.ts'
import { isStory, type PageLine } from './page-lines.ts'

/** What newspapers print with a headline: the line that leads up to it (引题), and the one that goes on (副题). */
export interface KickerAndDeck {
  kicker: string | null
  deck: string | null
}

/** A shorter line beside a headline is a channel's or a name (letters), a longer one a sentence (characters). */
const MIN_LETTERS = 6
const MAX_LENGTH = 45

/** Signs of a way through the site, a list, a caption, a sentence, the number of a paper, a summary, a button. */
const NEITHER =
  /[。；;…>＞›»|｜]|[，,、]$|^[（(【[▲△▼◆●]|^您|^[图圖][为為片说說：:]|[摄攝][)）]?$|提供[)）]?$|〔\d{4}〕|^(?:摘要|[导導][读讀]|核心提示|[问問答])[:： ]|[阅閱][读讀]|收[听聽]|加[载載]|朗[读讀]/

/** The headline is shown once or twice above the story; more lines of its words are a list. */
const MAX_SHOWN = 3

/**
 * Reads the kicker and the deck of a headline: each a line in an element directly beside one that shows it, with nothing
 * between, and marked as part of it, by its name or as a heading in a box that holds the head alone.
 */
export function readKickerAndDeck(lines: readonly PageLine[], title: string): KickerAndDeck {
  const key = fold(title)
  const story = lines.findIndex(isStory)
  const shown = lines
    .slice(0, story < 0 ? lines.length : story)
    .flatMap((line, at) => (isHeadline(line, key) ? [at] : []))
  if (shown.length > MAX_SHOWN) return { kicker: null, deck: null }
  for (const at of shown) {
    const headline = outermost((lines[at] as PageLine).block)
    const read = (line: PageLine | undefined, sibling: 'previousElementSibling' | 'nextElementSibling') =>
      line && isPartOfHead(line, headline, sibling) && mayGoWith(line, key) ? line.text : null
    const kicker = read(lines[at - 1], 'previousElementSibling')
    const deck = read(lines[at + 1], 'nextElementSibling')
    if (kicker || deck) return { kicker, deck: deck?.replace(/^—{1,2} ?/, '') ?? null }
  }
  return { kicker: null, deck: null }
}

const isHeadline = ({ text, linkedLength }: PageLine, key: string) =>
  linkedLength === 0 && text.length <= LONGEST_TITLE && foldsTo(text, key)

/** The text of a box that holds the head of an article alone is no longer than this (characters). */
const MAX_HEAD = 200

/** Whether a line is the next element to a headline that has something in it, and set apart as part of the head. */
function isPartOfHead(
  line: PageLine,
  headline: Element,
  sibling: 'previousElementSibling' | 'nextElementSibling',
): boolean {
  let beside = headline[sibling]
  while (beside && !beside.textContent?.trim() && !beside.querySelector('img') && beside.tagName !== 'IMG')
    beside = beside[sibling]
  const [run] = line.runs
  const isBeside =
    beside !== null && run !== undefined && (beside.contains(line.block) || beside.contains(run.element))
  if (!isBeside || beside?.querySelector('img,figcaption') || line.block.closest('figure,blockquote,li'))
    return false
  // above a kicker stands no picture whose caption it may be
  const before = sibling === 'previousElementSibling' ? beside?.previousElementSibling : null
  if (before?.tagName === 'FIGURE' || before?.querySelector('img')) return false
  const isHeadAlone = (headline.parentElement?.textContent?.trim().length ?? 0) <= MAX_HEAD
  return line.named || (isHeadAlone && line.heading !== null)
}

/** The outermost element that holds no more text than an element does. */
function outermost(element: Element): Element {
  let outer = element
  const { length } = element.textContent?.trim() ?? ''
  while (outer.parentElement && outer.parentElement.textContent?.trim().length === length)
    outer = outer.parentElement
  return outer
}

/** Whether a line may go with the headline, folded, and is neither frame nor mark. */
function mayGoWith({ text, linkedLength, dates, marks }: PageLine, title: string): boolean {
  const letters = fold(text)
  return (
    linkedLength === 0 &&
    letters.length >= MIN_LETTERS &&
    text.length <= MAX_LENGTH &&
    /\p{Script=Han}{4}/u.test(text) &&
    !NEITHER.test(text) &&
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
