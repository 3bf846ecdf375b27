import { BLOCK_TAGS } from '../dom/block-tags.ts'
import { textOf } from '../dom/block-text.ts'
import { INLINE } from '../images/inline-image.ts'
import { keptBlock } from './kept-blocks.ts'
import { isBlank, type Line, paragraphs, WHOLE } from './line-blocks.ts'
import { BREAK, TAKEN_BLOCK } from './place-marks.ts'
import type { Step } from './step.ts'
import { NOTE_PLACE } from './tie-notes.ts'

/** Inline elements that mean something; others (`span`, `font`) are looked through. */
const MEANINGFUL = new Set(
  'A B STRONG I EM U S DEL INS MARK SMALL SUB SUP Q CITE ABBR CODE KBD SAMP VAR TIME RUBY MATH math BDI BDO'.split(
    ' ',
  ),
)

/** Never shown, never needed after this point. */
const DROPPED = new Set('SCRIPT STYLE TEMPLATE LINK META TITLE HEAD BASE WBR'.split(' '))

/** A longer text in a link around blocks is no link of the story, but the story or a teaser in a frame (characters). */
const MAX_LINK = 90

/** Shortest text on either side of a picture that is a paragraph (characters). */
const MIN_PARAGRAPH = 40

/** What makes lines of its own. */
const LINES = ['BR', ...BLOCK_TAGS].join(',')

/**
 * The end of a sentence and an empty line: so a page that shows its line breaks (`white-space: pre-line`) divides paragraphs.
 * 点击数： and 来源： are labels of what stands behind them.
 */
const EMPTY_LINE =
  /(?<=[。！？…」”：])(?<!(?:^|\n)\s{0,20}(?:[来來稿]源|出[处處]|[作记記]者|[编編][辑輯]|[责責][编編]|[时時][间間]|日期)：)(?!\s*人?次\s*$)[ \t]*\n[ \t]*\n\s*(?=\S)/

/**
 * Where a text that was typed with lines of a fixed length goes on: between two Han characters a line's end is no blank
 * (CSS Text 3, segment break transformation). Lines of names or of verse are shorter.
 */
const WRAPPED = /\r?\n(?<=\S{19}\p{Script=Han}\r?\n)[ \t]{0,80}(?=\p{Script=Han}\S{0,80}[，。！？；：、])/gu

/**
 * Rebuilds the content as a flat list of blocks: `<br>` runs, bare text, sections and layout tables become paragraphs,
 * inline wrappers without a meaning go, verse keeps its line breaks, pictures that stand alone become figures, data
 * tables, lists, code, quotations and headings stay. A rule between blocks is left as a mark, of which `set-breaks` makes a
 * rule again. No text is taken out, none is added.
 */
export const normaliseBlocks: Step = {
  id: 'normalise-blocks',
  run(root) {
    const children = [...root.childNodes]
    root.replaceChildren(...rebuild(root, children, true))
  },
}

/**
 * The blocks that a list of nodes amounts to.
 * @param hasBreaks whether rules between them are marked: those in a heading or a cell are ornament.
 * @param around the inline elements that stand around all of it and go into every line.
 */
function rebuild(root: Element, nodes: ChildNode[], hasBreaks = false, around: Element[] = []): Node[] {
  const document = root.ownerDocument
  const out: Node[] = []
  let lines: Line[] = []
  let line: Element | null = null

  /** The line that inline content goes to, with the meaningful inline elements around it opened. */
  const into = (chain: Element[]): Element => {
    line ??= document.createElement('p')
    let place: Element = line
    for (const wrapper of chain) {
      const last = place.lastChild
      // goes on in the copy of the same wrapper if nothing came between
      if (last && copies.get(last) === wrapper) place = last as Element
      else {
        const copy = wrapper.cloneNode(false) as Element
        copies.set(copy, wrapper)
        place.append(copy)
        place = copy
      }
    }
    return place
  }
  const copies = new WeakMap<Node, Element>()

  const endLine = () => {
    lines.push(
      line ? { element: line, blank: isBlank(line) } : { element: document.createElement('p'), blank: true },
    )
    line = null
  }
  const endStretch = () => {
    if (line) endLine()
    out.push(...paragraphs(document, lines))
    lines = []
  }

  const visit = (node: ChildNode, chain: Element[]) => {
    if (node.nodeType === 3) {
      if (!line && !/\S/.test(node.nodeValue ?? '')) return
      let text = node as Text
      if (text.data.includes('\n')) text.data = text.data.replace(WRAPPED, '')
      for (let gap = EMPTY_LINE.exec(text.data); gap; gap = EMPTY_LINE.exec(text.data)) {
        const rest = text.splitText(gap.index + gap[0].length)
        into(chain).append(text)
        endLine()
        // the empty one, which divides stanzas as well
        endLine()
        text = rest
      }
      into(chain).append(text)
      return
    }
    if (node.nodeType === 8) {
      if (line && node.nodeValue?.endsWith(TAKEN_BLOCK)) endLine()
      if (line) line.append(node)
      else if (lines.some(({ blank }) => !blank))
        lines.push({ element: holder(document, node), blank: false })
      else out.push(node)
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    const { tagName } = element
    if (DROPPED.has(tagName)) return
    if (tagName === 'BR') return endLine()
    if (WHOLE.has(tagName)) {
      const isAlone = tagName === 'IMG' && line !== null && isBetweenParagraphs(line, element)
      if (isAlone) endLine()
      into(chain).append(element)
      return isAlone ? endLine() : undefined
    }
    if (!BLOCK_TAGS.has(tagName)) {
      const sign = dingbat(element)
      if (sign) return into(chain).append(sign)
      const isKept = (MEANINGFUL.has(tagName) && !isFrame(element)) || element.hasAttribute(NOTE_PLACE)
      const wrapper = isKept ? element : styledElement(element)
      const inner = wrapper ? [...chain, wrapper] : chain
      for (const child of [...element.childNodes]) visit(child, inner)
      return
    }
    endStretch()
    if (tagName === 'HR') {
      if (hasBreaks && out.length > 0) out.push(document.createComment(BREAK))
      return
    }
    const kept = keptBlock(element, chain, rebuild)
    if (kept) out.push(...kept)
    else {
      const number = numberOfHeading(element)
      number?.replaceWith(`${number.textContent?.trim()} `)
      for (const child of [...element.childNodes]) visit(child, chain)
      endStretch()
    }
  }
  for (const node of nodes) visit(node, around)
  endStretch()
  while (out.at(-1)?.nodeValue === BREAK) out.pop()
  return out
}

/** Whether a picture stands between two texts that are paragraphs, though no line break says so. */
function isBetweenParagraphs(line: Element, image: Element): boolean {
  if (image.hasAttribute(INLINE)) return false
  const after = image.nextSibling?.nodeType === 3 ? (image.nextSibling.nodeValue ?? '').trim() : ''
  if (after.length < MIN_PARAGRAPH) return false
  const before = line.textContent?.trim() ?? ''
  return before.length >= MIN_PARAGRAPH && /[。！？”」]$/.test(before)
}

/**
 * What a letter shows in the font of signs in which word processors set the signs of lists, "Wingdings"; null for other text.
 */
function dingbat(element: Element): string | null {
  if (!WINGDINGS.test(element.getAttribute('style') ?? '')) return null
  return DINGBATS.get((element.textContent ?? '').trim()) ?? null
}
const WINGDINGS = /(?:^|;)\s*font-family:\s*["']?wingdings["']?\s*(?:[;,]|$)/i
/** The signs of lists in Wingdings, by the letter in whose place they stand. */
const DINGBATS = new Map([
  ['l', '●'],
  ['n', '■'],
  ['u', '◆'],
  ['v', '❖'],
  ['§', '▪'],
  ['Ø', '➢'],
  ['ü', '✓'],
  ['û', '✗'],
  ['o', '□'],
  ['þ', '☑'],
])

/** The element that says what a style says of a few letters, m<span style="vertical-align: super">2</span>, or of a short line. */
function styledElement(element: Element): Element | null {
  const style = element.getAttribute('style')
  if (!style) return null
  const { length } = (element.textContent ?? '').trim()
  const align = /vertical-align:\s*(super|sub)\b/i.exec(style)?.[1]
  if (align && length <= MAX_RAISED)
    return element.ownerDocument.createElement(align.toLowerCase() === 'super' ? 'sup' : 'sub')
  const isBold = length > 0 && length <= MAX_BOLD && BOLD.test(style) && !element.querySelector('a,img')
  return isBold ? element.ownerDocument.createElement('strong') : null
}
const MAX_RAISED = 4
/** In a longer text a style is the page's, no emphasis. */
const MAX_BOLD = 60
const BOLD = /font-weight:\s*(?:bold|[6-9]00)\b/i

/** The number of a heading in a block of its own, the heading bare beside it: `<div><div>1</div>选竹</div>`. */
function numberOfHeading(box: Element): Element | null {
  const number = box.firstElementChild
  if (!number || number.firstElementChild || number.nextElementSibling) return null
  if (!/^\s*\d{1,2}\s*$/.test(number.textContent ?? '')) return null
  const heading = number.nextSibling?.nodeValue?.trim() ?? ''
  const isHeading = /\p{L}/u.test(heading) && heading.length <= MAX_NUMBERED && !/[。！？]$/.test(heading)
  return isHeading && !number.previousSibling?.nodeValue?.trim() ? number : null
}
const MAX_NUMBERED = 30

/** Whether an element is a link around lines, and no link of the story as one to a file is: a frame around part of it. */
function isFrame(element: Element): boolean {
  if (element.tagName !== 'A' || !element.querySelector(LINES)) return false
  return (
    !element.hasAttribute('href') ||
    textOf(element, MAX_LINK + 1).length > MAX_LINK ||
    element.querySelector('img,picture') !== null
  )
}

function holder(document: Document, node: ChildNode): Element {
  const element = document.createElement('p')
  element.append(node)
  return element
}
