import { h, render } from 'preact'
import { i18n } from '#i18n'
import { textNodesOf } from '../utils/dom/block-text.ts'
import type { SafeHtml } from '../utils/extract/sanitize.ts'
import { Phrases, Words } from './Phrases.tsx'
import { markSignOff } from './sign-off.ts'
import { markCells } from './table-cells.ts'

/**
 * Latin words, numbers and addresses move to the next line whole, and the line that they leave is torn apart: of this length
 * a line of a narrow screen, and any line.
 */
const LONG_WORD = /[!-~]{7}/
const LONGEST_WORD = /(?!\W{20})[!-~]{20}/

/** Whether a block breaks between words of Latin letters, hardly anywhere else. */
const isLatin = (text: string) =>
  text.replace(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, '').length * 6 < text.length

/**
 * Parses markup of an article for showing. Pictures in it do not load before it is put into a document.
 * Tables and programs get a box of their own in which they scroll: the column around them keeps its width.
 */
export function articleContent(html: SafeHtml, document: Document): DocumentFragment {
  // Of an HTML document: in one of XHTML markup is parsed as XML, which it is not.
  const template = new DOMParser().parseFromString('', 'text/html').createElement('template')
  template.innerHTML = html
  // Also what is put back, and what was saved by an older version: no host learns where its picture is read.
  for (const image of template.content.querySelectorAll('img')) image.referrerPolicy = 'no-referrer'
  for (const mark of template.content.querySelectorAll<HTMLElement>('mark[title]')) tellRepair(mark)
  markSignOff(template.content)
  for (const heading of template.content.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    setWords(heading, Phrases)
  for (const caption of template.content.querySelectorAll('figcaption')) setWords(caption, Words)
  if (APOSTROPHE.test(html)) setApostrophes(template.content)
  for (const block of template.content.querySelectorAll('p, li, dd')) {
    const text = block.textContent ?? ''
    block.toggleAttribute('data-jd-long-words', LONG_WORD.test(text))
    block.toggleAttribute('data-jd-longest-words', LONGEST_WORD.test(text) || isLatin(text))
  }
  for (const table of template.content.querySelectorAll('table')) markCells(table)
  for (const wide of template.content.querySelectorAll('table, pre')) {
    if (wide.parentElement?.closest('table, pre')) continue
    const box = document.createElement('div')
    box.className = 'scroll'
    // A box that has to scroll is a stop for the keyboard (the browser makes it one), and needs a name then.
    box.role = 'group'
    box.ariaLabel = wide.localName === 'pre' ? i18n.t('reader.code') : i18n.t('reader.table')
    wide.replaceWith(box)
    box.append(wide)
  }
  return template.content
}

/** An apostrophe in a word of Latin letters, the character that closes a quotation as well: McDonald’s */
const APOSTROPHE = /(?<=[\p{Script=Latin}\d])’(?=\p{Script=Latin})/u

/** Sets apostrophes in a Latin face: in a Chinese one they are as wide as Han. */
function setApostrophes(content: DocumentFragment): void {
  const { ownerDocument: document } = content
  for (const text of textNodesOf(content)) {
    if (!APOSTROPHE.test(text.data) || text.parentElement?.closest('pre, code, kbd, samp')) continue
    const set = document.createDocumentFragment()
    for (const [i, part] of text.data.split(APOSTROPHE).entries()) {
      if (i > 0) {
        const mark = document.createElement('span')
        mark.className = 'apostrophe'
        mark.textContent = '’'
        set.append(mark)
      }
      set.append(part)
    }
    text.replaceWith(set)
  }
}

/** A longer text is set as paragraphs are, whatever its element says (characters). */
const FEW_LINES = 100

/** Sets a heading as the headline is set, a caption so that its lines, which are centred, break between words. */
function setWords(element: Element, component: typeof Phrases): void {
  const text = element.textContent ?? ''
  if (element.firstElementChild || text.length > FEW_LINES) return
  element.classList.add('phrases')
  element.replaceChildren()
  render(h(component, { text }), element)
}

/** Words the tip of a stretch that script repair marked: `title` is the text as found. */
function tellRepair(mark: HTMLElement): void {
  const isRepaired = !mark.title.includes(mark.textContent ?? '')
  mark.title = isRepaired ? i18n.t('reader.asFound', { text: mark.title }) : i18n.t('reader.damaged')
  // No conversion of scripts touches what was found.
  mark.dataset.found = ''
}
