import { oneLine } from '../text/space.ts'
import type { PageReader } from './walk-page.ts'

/** A stretch of text of one element. */
export interface Run {
  text: string
  element: Element
}

/** What stands on one line of the page as a browser lays it out. */
export interface PageLine {
  text: string
  runs: Run[]
  /** The block that holds the line. */
  block: Element
  /** Characters of `text` that are in links. */
  linked: number
}

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
      if (text) lines.push({ text, runs, block, linked })
      runs = []
      linked = 0
    }
    block = next
  }
  return {
    lines,
    open(element, tagName) {
      if (tagName === 'BR') flush(block)
      else if (BLOCK.has(tagName)) {
        flush(element)
        blocks.push(element)
      } else if (tagName === 'A') links++
      return !SILENT.has(tagName)
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
