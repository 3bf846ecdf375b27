/** Formulas as KaTeX and MathJax (versions 2 and 3) set them: each holds the drawn form, and MathML or TeX for screen readers. */
const SET_FORMULA = '.katex,.MathJax,.MathJax_SVG,.MathJax_CHTML,mjx-container'
/** What sets one on a line of its own. */
const DISPLAY = '.katex-display,.katex--display,.MathJax_Display,.MathJax_SVG_Display'
/** Beside it: its text before it was set, and its source as MathML holds it. */
const LEFTOVERS = 'annotation,annotation-xml'
/** Its text before it was set; where none was set, all that the page shows. */
const PREVIEW = '.MathJax_Preview'

/** TeX that reads like text: x, 3.5, a+b. */
const PLAIN = /^[^\\^_{}&]*$/

/**
 * Leaves one form of every formula that a script has set: its MathML, or its source in TeX where there is none. The drawn
 * form consists of boxes whose text makes no sense in a row, and all of them together show the formula three times.
 * @param page the root of a copy of the page, which is changed.
 */
export function replaceFormulas(page: Element): void {
  for (const preview of page.querySelectorAll(PREVIEW))
    if (preview.nextElementSibling?.matches(`${SET_FORMULA},${DISPLAY}`)) preview.remove()
  for (const element of page.querySelectorAll(SET_FORMULA)) {
    const display = element.closest(DISPLAY)
    const formula = element.querySelector('math') ?? texOf(element, display)
    if (!formula) continue
    const isDisplay = display !== null || element.getAttribute('display') === 'true'
    const place = display ?? element
    if (isDisplay) {
      const box = page.ownerDocument.createElement('div')
      box.append(formula)
      place.replaceWith(box)
      takeStop(box)
    } else place.replaceWith(formula)
  }
  for (const element of page.querySelectorAll(LEFTOVERS)) element.remove()
}

/** What ends the sentence that a formula stands in. */
const STOP = /^\s{0,20}[，。；：、,.;:！？!?]{1,3}/

/** Moves the stop behind a formula to it: alone below the formula it would be a paragraph of its own. */
function takeStop(box: Element) {
  const behind = box.nextSibling
  if (behind?.nodeType !== 3) return
  const [stop = ''] = STOP.exec(behind.nodeValue ?? '') ?? []
  box.append(stop.trim())
  behind.nodeValue = (behind.nodeValue ?? '').slice(stop.length)
}

/** The source of a formula: for screen readers as KaTeX writes it, or in the script that MathJax replaced. */
function texOf(element: Element, display: Element | null): Element | Text | null {
  const document = element.ownerDocument
  const script = (display ?? element).nextElementSibling
  const isSource = script?.localName === 'script' && script.getAttribute('type')?.startsWith('math/tex')
  const lines = isSource
    ? script.textContent
    : element
        .querySelector('.katex-mathml')
        ?.textContent?.trim()
        .split(/\n\s*\n/)
        .at(-1)
  const tex = lines?.trim().replace(/\s+/g, ' ')
  if (!tex) return null
  if (PLAIN.test(tex)) return document.createTextNode(tex)
  const code = document.createElement('code')
  code.textContent = tex
  return code
}
