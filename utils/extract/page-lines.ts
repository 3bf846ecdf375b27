import { namesOf } from '../dom/names-of.ts'
import { CAPTION_CLASS } from '../images/caption.ts'
import { type FoundDate, findDates } from '../text/dates.ts'
import { type ScannedMarks, scanMarks } from '../text/scan-marks.ts'
import { oneLine } from '../text/space.ts'
import type { TitleCandidate } from '../text/title-candidate.ts'
import { isFrontPage } from '../text/url.ts'
import type { PageReader } from './walk-page.ts'

/** A stretch of text of one element. */
export interface Run {
  text: string
  element: Element
}

/** Class names and ids of elements that hold a headline. */
const TITLE_MARK = /title|headline|\btit\b|biaoti|\bbt2?\b|subject|hd-?tit/i

/** Letters of the size of a headline, where nothing else says that it is one: `<span style="font-size: x-large">`. */
const LARGE = /font-size:\s?(?:x+-large|[23]\d(?:\.\d{1,2})?p[xt])/i

/**
 * What stands on one line of the page as a browser lays it out. What can be read off it is read when it is asked for: most
 * lines are asked for nothing.
 */
export class PageLine implements TitleCandidate {
  readonly text: string
  readonly runs: readonly Run[]
  /** The block that holds the line. */
  readonly block: Element
  /** Characters of `text` that are in links. */
  readonly linkedLength: number
  private foundDates: readonly FoundDate[] | null = null
  private foundMarks: ScannedMarks | null = null

  constructor(text: string, runs: readonly Run[], block: Element, linkedLength: number) {
    this.text = text
    this.runs = runs
    this.block = block
    this.linkedLength = linkedLength
  }

  /** The dates that it prints with their year. */
  get dates(): readonly FoundDate[] {
    this.foundDates ??= findDates(this.text)
    return this.foundDates
  }

  /** The marks among whatever else stands on it. */
  get marks(): ScannedMarks {
    this.foundMarks ??= scanMarks(this.text)
    return this.foundMarks
  }

  get linked(): boolean {
    // the blanks between the links of a row are in none of them
    const blanks = this.runs.length - 1
    return this.linkedLength * 5 > (this.text.length - blanks) * 4
  }

  get leadsHome(): boolean {
    return this.linked && isFrontPage(this.runs[0]?.element.closest('a')?.getAttribute('href') ?? '')
  }

  get dated(): boolean {
    return this.text.length < 120 && this.dates.length > 0
  }

  get heading(): number | null {
    const heading =
      /^H([1-6])$/.exec(this.block.tagName) ??
      /^H([1-6])$/.exec(this.runs[0]?.element.parentElement?.tagName ?? '')
    return heading ? Number(heading[1]) : null
  }

  get named(): boolean {
    const element = this.runs[0]?.element
    const elements = [this.block, element, element?.parentElement]
    const marks = elements.map(namesOf).join(' ').slice(0, 300)
    return TITLE_MARK.test(marks) || elements.some((e) => LARGE.test(e?.getAttribute('style') ?? ''))
  }
}

/** A line of this length with the end of a sentence is the story (characters). */
export const STORY_LENGTH = 60

/** Whether a line is a paragraph of the story. */
export const isStory = (line: PageLine) =>
  line.text.length >= STORY_LENGTH &&
  /[。！？]/.test(line.text) &&
  line.linkedLength * 2 < line.text.length &&
  !(line.dated && line.marks.sources.length > 0)

/**
 * Whether a line is the caption of a picture by its markup: a source there is the picture's. With a date one in a box of such a
 * name stands beside its picture and says what that shows: it may be the head of the article.
 */
export const isOfPicture = (line: PageLine): boolean =>
  line.block.closest('figcaption') !== null ||
  (CAPTION_CLASS.test(line.block.className) &&
    (!line.dated || (isBesidePicture(line.block) && saysMore(line))))

/** Whether a caption says when its picture was taken. Some sites print the head of an article in a `<figcaption>`. */
export const datesPicture = (line: PageLine) => isOfPicture(line) && saysMore(line)

/** Whether words stand beside the date and the marks of a line. */
const saysMore = ({ marks }: PageLine) => /\p{Script=Han}{4}|。/u.test(marks.spare)

const isBesidePicture = ({ previousElementSibling: above, nextElementSibling: below }: Element) =>
  [above, below].some((beside) => beside?.localName === 'img' || beside?.querySelector('img'))

/** Elements that begin a new line. Cells do not: the cells of a row are read together. */
const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
)

/** Elements whose text is not shown as text of the page. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT TEXTAREA OPTION SVG svg IFRAME OBJECT HEAD TITLE'.split(' '),
)

/** Reads the lines of a page in reading order, for its metadata; see {@link walkPage}. */
export interface LineReader extends PageReader {
  /** Text between the borders of blocks and `<br>`, one space where one element ends and the next begins. */
  lines: PageLine[]
}

/**
 * A reader for one walk.
 * @param body where it begins; it holds the lines that no other block holds.
 */
export function lineReader(body: Element): LineReader {
  const lines: PageLine[] = []
  const blocks: Element[] = []
  let runs: Run[] = []
  let linked = 0
  let links = 0
  let block = body
  const flush = (next: Element) => {
    if (runs.length > 0) {
      const text = runs.length === 1 ? (runs[0] as Run).text : oneLine(runs.map((run) => run.text).join(' '))
      if (text) lines.push(new PageLine(text, runs, block, linked))
      runs = []
      linked = 0
    }
    block = next
  }
  return {
    lines,
    open(element, tagName) {
      if (BLOCK.has(tagName)) {
        flush(element)
        blocks.push(element)
      } else if (tagName === 'A') links++
      return !SILENT.has(tagName)
    },
    empty(tagName) {
      if (tagName === 'BR' || BLOCK.has(tagName)) flush(block)
    },
    text(value, element) {
      // most text nodes of a page are the gaps between its tags
      const text = /\S/.test(value) ? oneLine(value) : ''
      if (!text) return
      runs.push({ text, element })
      if (links > 0) linked += text.length
    },
    close(element, tagName) {
      if (tagName === 'A') links--
      else if (blocks[blocks.length - 1] === element) {
        blocks.pop()
        flush(blocks[blocks.length - 1] ?? body)
      }
    },
  }
}
