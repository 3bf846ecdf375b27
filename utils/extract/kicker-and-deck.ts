import { lineReason } from '../clean/line-reason.ts'
import { parseByline } from '../text/byline.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { isPublisher } from '../text/publishers.ts'
import { fold, foldsTo } from '../text/space.ts'
import { LONGEST_TITLE } from '../text/title-candidate.ts'
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

/** How newspapers' templates call the two: `subtitle`, `title2`, `dzb-special-title-box`, `yinti`. */
const OWN_NAME =
  /(?:sub|special|intro|pre)[-_]?(?:title|head(?!er))|title[-_]?[2-9](?!\d)|(?:^|[\s_-])(?:kicker|deck|dek|yinti|futi|fubiaoti)(?:[\s_-]|$)/i

/** A dash in front of a deck, also as typewriters have it: ——渡口停航三天 ---渡口停航三天 */
const DASH = /^(?:—{1,2}|-{2,4}) ?/

/** A box of the headline, by its name. */
const HEAD_NAME = /title|headline|biaoti/i

/**
 * Reads the kicker and the deck of a headline: each a line in an element directly beside one that shows it, with nothing
 * between. What says that it is one: its name, a dash in front of a deck, or its place below the headline in a box that
 * holds the head and no sentence.
 */
export function readKickerAndDeck(lines: readonly PageLine[], title: string): KickerAndDeck {
  const key = fold(title)
  const found = lines.findIndex(isStory)
  const story = found < 0 ? lines.length : found
  const shown = lines.slice(0, story).flatMap((line, at) => (isHeadline(line, key) ? [at] : []))
  if (shown.length > MAX_SHOWN) return { kicker: null, deck: null }
  // another of its kind below heads a part of the text, and so does the line
  const isOfText = ({ block, heading }: PageLine) =>
    (block.className !== '' || heading !== null) &&
    lines
      .slice(story)
      .some((line) => line.block.tagName === block.tagName && line.block.className === block.className)
  for (const at of shown) {
    const headline = outermost((lines[at] as PageLine).block)
    const isPart = (line: PageLine | undefined, sibling: Side): line is PageLine =>
      line !== undefined && isBeside(line, headline, sibling) && mayGoWith(line, key) && !isOfText(line)
    const [above, below] = [lines[at - 1], lines[at + 1]]
    const kicker = isPart(above, 'previousElementSibling') && hasOwnName(above) ? above.text : null
    const isDeck =
      isPart(below, 'nextElementSibling') &&
      (hasOwnName(below) || isBehindDash(below, lines[at + 2]) || isInHead(below, headline))
    if (kicker || isDeck) return { kicker, deck: isDeck ? (below as PageLine).text.replace(DASH, '') : null }
  }
  return { kicker: null, deck: null }
}

/** Whether a dash stands in front of a line as of a deck: one behind it makes a rule, one in front of the next line dialogue. */
const isBehindDash = ({ text }: PageLine, next: PageLine | undefined) =>
  DASH.test(text) && !/[-—]$/.test(text) && !DASH.test(next?.text ?? '')

type Side = 'previousElementSibling' | 'nextElementSibling'

const isHeadline = ({ text, linkedLength }: PageLine, key: string) =>
  linkedLength === 0 && text.length <= LONGEST_TITLE && foldsTo(text, key)

const hasOwnName = ({ block, runs }: PageLine) =>
  [block, runs[0]?.element].some((element) => OWN_NAME.test(element?.getAttribute('class') ?? ''))

/** Whether a heading, or a line in a box called after its headline, stands where only the head does. */
function isInHead(line: PageLine, headline: Element): boolean {
  const box = headline.parentElement
  const isNamed = HEAD_NAME.test(box?.getAttribute('class') ?? '')
  return (line.heading !== null || isNamed) && !/[。！？]/.test(box?.textContent ?? '。')
}

/** Whether a line is the next element to a headline that has something in it, and belongs to no picture. */
function isBeside(line: PageLine, headline: Element, sibling: Side): boolean {
  let beside = headline[sibling]
  while (beside && !beside.textContent?.trim() && !beside.querySelector('img') && beside.tagName !== 'IMG')
    beside = beside[sibling]
  const [run] = line.runs
  if (!beside || !run || !(beside.contains(line.block) || beside.contains(run.element))) return false
  if (beside.querySelector('img,figcaption') || line.block.closest('figure,blockquote,li')) return false
  // above a kicker stands no picture whose caption it may be
  const before = sibling === 'previousElementSibling' ? beside.previousElementSibling : null
  return before?.tagName !== 'FIGURE' && !before?.querySelector('img')
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
