import { runsOf } from '../dom/block-text.ts'
import { isChromeWords } from './chrome-words.ts'
import type { CleanContext, Step } from './step.ts'

/** The bar over code, within its element: its language and buttons. No block may stand there otherwise. */
const CODE_BAR = 'pre > code ~ div, pre > div:has(~ code)'

/** Code, which some highlighters write into a table without a `<pre>`, and what they set beside it: the numbers of its lines. */
const CODE = 'pre,td code'
const LINE_NUMBERS = 'td,div,pre,pre > :is(ul,ol)'
const NUMBERS_NAME =
  /(?:^|[\s_-])(?:gutter|lineno|linenos|pre-?numbering|line-?numbers?|line-?nums?)(?:$|[\s_-])/i

/** Whether an element holds numbers and is called after those of lines; Chroma, of Hugo, calls the cell of the code alike. */
const isOfNumbers = (element: Element) =>
  /^[\d\s]+$/.test(element.textContent ?? '') &&
  (NUMBERS_NAME.test(element.className) || element.matches('td.lntd:first-child'))

/** Takes out what highlighters set around code: the numbers of its lines, its language, its buttons. */
export const dropCodeFrames: Step = {
  id: 'drop-code-frames',
  run(root, { take }) {
    if (!root.querySelector(CODE)) return
    // all are found before the first is taken: the cell behind it would be the first then
    for (const numbers of [...root.querySelectorAll(LINE_NUMBERS)].filter(isOfNumbers))
      take(numbers, 'counter')
    for (const bar of root.querySelectorAll(CODE_BAR)) take(bar, 'control')
    for (const code of root.querySelectorAll('pre')) {
      dropBarBeside(code, take)
      const bar = code.previousElementSibling
      if (bar?.tagName === 'DIV' && isBar(bar, code)) take(bar, 'control')
    }
  },
}

/** Takes the language of code and its buttons, where they stand beside it in a box of their own. */
function dropBarBeside(code: Element, take: CleanContext['take']) {
  // where something was taken out, a comment says so
  const others = [...(code.parentElement?.childNodes ?? [])].filter(
    (node) => node !== code && node.nodeType !== 8,
  )
  const texts = others.map((node) => (node.textContent ?? '').replace(/\s+/g, ''))
  const areSmall = others.every((node, i) => texts[i] === '' || /^(?:DIV|SPAN|A)$/.test(node.nodeName))
  if (!areSmall || texts.join('').length > MAX_BAR) return
  const language = languageAround(code)
  for (const [i, node] of others.entries()) {
    const rest = texts[i]?.replace(CODE_BUTTONS, '').toLowerCase()
    if (texts[i] && (rest === '' || rest === language)) take(node, 'control')
  }
}
const MAX_BAR = 20

/** Whether a box over code says only what its language and its buttons are: `bash`, 复制代码, 体验AI代码助手. */
function isBar(box: Element, code: Element): boolean {
  if ((box.textContent ?? '').trim().length > 2 * MAX_BAR) return false
  const runs = runsOf(box)
  const language = languageAround(code)
  const isButton = (run: string) => run.replace(CODE_BUTTONS, '') === '' || isChromeWords(run)
  const isLanguage = (run: string) => run.toLowerCase() === language
  return (
    runs.length > 0 &&
    runs.every((run) => isLanguage(run) || isButton(run) || LANGUAGE.test(run)) &&
    (runs.some(isButton) || runs.every(isLanguage))
  )
}
const LANGUAGE = /^[A-Za-z][\w+#.-]{0,13}$/
const CODE_BUTTONS = /复制(?:代码|成功)?|已复制|複製(?:代碼|成功)?|已複製|copied!?|copy/gi

/** In which language the code of a box is: the box, the code in it or the frame around both says it. */
const languageAround = (box: Element) =>
  languageOf(box) ?? languageOf(box.firstElementChild) ?? languageOf(box.parentElement)

/** In which language code is, as highlighters write it: `language-xml`, `data-lang="xml"`. */
const languageOf = (element: Element | null) =>
  (
    element?.getAttribute('data-language') ??
    element?.getAttribute('data-lang') ??
    /(?:^|\s)lang(?:uage)?-([\w+#-]{1,20})/.exec(element?.className ?? '')?.[1]
  )?.toLowerCase()
