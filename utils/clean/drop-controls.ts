import { imageSize } from '../images/image-size.ts'
import { labelHere } from '../text/find-label.ts'
import type { CleanContext, Step } from './step.ts'

const CONTROLS = 'button,input,select,textarea,form,label'
const PLAYERS = 'video,audio,iframe,embed,object,canvas'

/** Forms on old pages may be wrapped around everything; such a form is no control (characters of text). */
const MAX_TEXT = 200
const MAY_HOLD_TEXT = new Set(['FORM', 'LABEL'])

/** The bar over code, within its element: its language and buttons. No block may stand there otherwise. */
const CODE_BAR = 'pre > code ~ div, pre > div:has(~ code)'

/** Code, which some highlighters write into a table without a `<pre>`, and what they set beside it: the numbers of its lines. */
const CODE = 'pre,td code'
const LINE_NUMBERS = 'td,div,pre'
const NUMBERS_NAME = /(?:^|[\s_-])(?:gutter|lineno|linenos|line-?numbers?|line-?nums?)(?:$|[\s_-])/i

/** Takes out what is there to be pressed, filled in or played: the reader cannot do it. */
export const dropControls: Step = {
  id: 'drop-controls',
  run(root, { take }) {
    for (const field of root.querySelectorAll('textarea')) take(formAround(field, root), 'control')
    for (const element of root.querySelectorAll(CONTROLS)) {
      // <label>作者：</label> beside the name is set with the markup of forms, but is none
      if (element.tagName === 'LABEL' && labelHere((element.textContent ?? '').trim())) continue
      const isLong =
        MAY_HOLD_TEXT.has(element.tagName) && (element.textContent ?? '').trim().length >= MAX_TEXT
      if (!isLong && !element.querySelector('p,img')) take(element, 'control')
    }
    if (root.querySelector(CODE))
      for (const element of root.querySelectorAll(LINE_NUMBERS))
        if (NUMBERS_NAME.test(element.className) && /^[\d\s]+$/.test(element.textContent ?? ''))
          take(element, 'counter')
    for (const row of new Set([...root.querySelectorAll(SCRIPTED)].map(({ parentElement }) => parentElement)))
      if (row && row !== root) dropButtons(row, take)
    const moods = [...root.querySelectorAll(PRESSED)].filter(isMood)
    if (moods.length >= MIN_MOODS) for (const mood of moods) take(mood, 'control')
    for (const bar of root.querySelectorAll(CODE_BAR)) take(bar, 'control')
    for (const code of root.querySelectorAll('pre')) dropBarBeside(code, take)
    for (const element of root.querySelectorAll(PLAYERS)) take(element, 'player')
  },
}

/** A link that leads nowhere and runs a script. */
const PRESSED = 'a[onclick]:not([href])'
const MIN_MOODS = 3
const MOOD_NAME =
  /(?:^|[\s_-])(?:(?:user|like)[_-])?(?:emojis?|emotions?|react(?:ions?)?|moods?|likes?)(?=$|[\s_-])/i
/** Largest picture of a mood, in pixels. */
const MAX_MOOD = 120

/** What a reader presses to say how the text is: a picture and a word, 高兴, in a link that the markup calls so. */
function isMood(link: Element): boolean {
  const [image, second] = link.querySelectorAll('img')
  const names = [link, link.parentElement].map(
    (element) => `${element?.getAttribute('class')} ${element?.id}`,
  )
  return (
    image !== undefined &&
    second === undefined &&
    (imageSize(image).width ?? 0) <= MAX_MOOD &&
    /^\s*\p{Script=Han}{1,4}[\s\d]*$/u.test(link.textContent ?? '') &&
    MOOD_NAME.test(names.join(' '))
  )
}

/** What runs a script without being a link. */
const SCRIPTED = `span[onclick],em[onclick],i[onclick],b[onclick],font[onclick],${PRESSED}`
const MIN_BUTTONS = 2
/** Longest text of a button (characters). */
const MAX_BUTTON = 6

/** Takes the buttons of a row that holds nothing else but a number: 【１】 注释 译文. */
function dropButtons(row: Element, take: CleanContext['take']) {
  const isButton = (node: ChildNode) =>
    node.nodeType === 1 && (node as Element).matches(SCRIPTED) && !(node as Element).querySelector('img')
  const [buttons, others] = [true, false].map((wanted) =>
    [...row.childNodes].filter((node) => isButton(node) === wanted),
  ) as [ChildNode[], ChildNode[]]
  const rest = others.map((node) => node.textContent).join('')
  const areShort = buttons.every((node) => (node.textContent ?? '').trim().length <= MAX_BUTTON)
  if (buttons.length >= MIN_BUTTONS && areShort && !/\p{L}/u.test(rest))
    for (const button of buttons) take(button, 'control')
}

/** Takes the language of code and its buttons, where they stand beside it in a box of their own. */
function dropBarBeside(code: Element, take: CleanContext['take']) {
  const others = [...(code.parentElement?.childNodes ?? [])].filter((node) => node !== code)
  const texts = others.map((node) => (node.textContent ?? '').replace(/\s+/g, ''))
  const areSmall = others.every((node, i) => texts[i] === '' || /^(?:DIV|SPAN|A)$/.test(node.nodeName))
  if (!areSmall || texts.join('').length > MAX_BAR) return
  const language = languageOf(code) ?? languageOf(code.firstElementChild)
  for (const [i, node] of others.entries()) {
    const rest = texts[i]?.replace(CODE_BUTTONS, '').toLowerCase()
    if (texts[i] && (rest === '' || rest === language)) take(node, 'control')
  }
}
const MAX_BAR = 20
const CODE_BUTTONS = /复制(?:代码|成功)?|已复制|複製(?:代碼|成功)?|已複製|copied!?|copy/gi

/** In which language code is, as highlighters write it: `language-xml`, `data-lang="xml"`. */
const languageOf = (element: Element | null) =>
  (
    element?.getAttribute('data-language') ??
    element?.getAttribute('data-lang') ??
    /(?:^|\s)lang(?:uage)?-([\w+#-]{1,20})/.exec(element?.className ?? '')?.[1]
  )?.toLowerCase()

/** The box around a field for text, with the reasons to choose from and the button; a text is no part of it. */
function formAround(field: Element, root: Element): Element {
  let form = field
  for (let outer = field.parentElement; outer && outer !== root; outer = outer.parentElement) {
    const text = (outer.textContent ?? '').trim()
    if (outer.querySelector('p,img,h1') || text.length >= MAX_TEXT || /[。！？]/.test(text)) break
    form = outer
  }
  return form
}
