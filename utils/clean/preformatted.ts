import { textNodesOf } from '../dom/block-text.ts'
import type { Rebuild } from './kept-blocks.ts'

/** A `<pre>`: the paragraphs of prose that somebody put there, else the code as it is. */
export function preformatted(pre: Element, rebuild: Rebuild): Node[] {
  if (isProse(pre)) return proseLines(pre, rebuild)
  dropDoubledBreaks(pre)
  return [pre]
}

/** Takes out the `<br>` of each line where the line ends are there too: a system that breaks the lines of text did so to code. */
function dropDoubledBreaks(pre: Element): void {
  const breaks = [...pre.querySelectorAll('br')]
  const isDoubled = (br: Element) => /^\r?\n/.test(br.nextSibling?.nodeValue ?? '')
  // the last one may end the code
  if (breaks.length > 1 && breaks.slice(0, -1).every(isDoubled)) for (const br of breaks) br.remove()
}

/** A mark of Chinese text, which tells prose in `<pre>` from code. */
const PROSE = /[\u4e00-\u9fff][，。！？；：、」”]/

/** Whether a `<pre>` holds text that somebody put there although it is no code; between the signs of code only verse is sure. */
function isProse(pre: Element): boolean {
  const text = pre.textContent ?? ''
  const isCode =
    pre.querySelector('code') || /code|hljs|highlight|brush|lang|prettyprint/i.test(pre.className)
  if (!isCode) return PROSE.test(text)
  const lines = text.split(/\r?\n/).filter(Boolean)
  return lines.length > 1 && lines.every((line) => VERSE.test(line))
}

/** A line of Han and marks alone, with the end of a clause and no blank before or in it. */
const VERSE = /^[\p{Script=Han}，、；：？！。…—“”‘’《》]{1,40}[，。；！？”’]\s*$/u

/** Paragraphs of a `<pre>` that holds prose: a line each, of which there may be a hundred thousand. */
function proseLines(pre: Element, rebuild: Rebuild): Node[] {
  const document = pre.ownerDocument
  for (const code of pre.querySelectorAll('code')) {
    while (code.firstChild) code.before(code.firstChild)
    code.remove()
  }
  for (const text of textNodesOf(pre)) {
    const lines = (text.nodeValue ?? '').split(/\r?\n/)
    if (lines.length < 2) continue
    const broken = document.createDocumentFragment()
    for (const [i, line] of lines.entries()) {
      if (i > 0) broken.append(document.createElement('br'))
      broken.append(line)
    }
    text.replaceWith(broken)
  }
  return rebuild(pre, [...pre.childNodes])
}

const isGap = (node: Node) => node.nodeType === 3 && !/\S/.test(node.nodeValue ?? '')

/** Lines of code, a block each, as SyntaxHighlighter writes them: `<div><code>npm</code> <code>run fly</code></div>`. */
export function codeOf(box: Element): Element | null {
  const lines = [...box.childNodes].filter((node) => !isGap(node))
  const isCode = lines.every(
    (line) =>
      line.nodeName === 'DIV' &&
      [...line.childNodes].every((part) => part.nodeName === 'CODE' || isGap(part)),
  )
  if (!isCode || !box.querySelector('code')) return null
  const document = box.ownerDocument
  const code = document.createElement('code')
  code.textContent = lines.map((line) => line.textContent?.replaceAll('\u00a0', ' ')).join('\n')
  const block = document.createElement('pre')
  block.append(code)
  return block
}
