import { oneLine } from '../text/space.ts'

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

/**
 * The lines of a page in reading order, for reading its metadata: text between the borders of blocks and `<br>`, one
 * space where one element ends and the next begins. Walks the tree once; the document is not changed.
 */
export function pageLines(body: Element): PageLine[] {
  const lines: PageLine[] = []
  let runs: Run[] = []
  let linked = 0
  let block: Element = body
  const flush = (next: Element) => {
    if (runs.length > 0) {
      const text = runs.length === 1 ? (runs[0] as Run).text : oneLine(runs.map((run) => run.text).join(' '))
      if (text) lines.push({ text, runs, block, linked })
    }
    runs = []
    linked = 0
    block = next
  }
  const blocks: Element[] = [body]
  let links = 0
  let node: Node | null = body.firstChild
  // a walk by hand: pages nest thousands deep, and the ends of blocks matter
  while (node) {
    let descend = false
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? ''
      // most text nodes of a page are the gaps between its tags
      const text = /\S/.test(value) ? oneLine(value) : ''
      if (text && node.parentElement) {
        runs.push({ text, element: node.parentElement })
        if (links > 0) linked += text.length
      }
    } else if (node.nodeType === 1) {
      const element = node as Element
      if (element.tagName === 'BR') flush(block)
      else if (!SILENT.has(element.tagName)) {
        descend = element.firstChild !== null
        if (BLOCK.has(element.tagName)) {
          flush(element)
          if (descend) blocks.push(element)
        }
        if (descend && element.tagName === 'A') links++
      }
    }
    if (descend) {
      node = node.firstChild
      continue
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode
      if (node && node.nodeType === 1) {
        if ((node as Element).tagName === 'A') links--
        if (node === blocks.at(-1)) {
          blocks.pop()
          flush(blocks.at(-1) ?? body)
        }
      }
    }
    if (!node || node === body) break
    node = node.nextSibling
  }
  flush(body)
  return lines
}
