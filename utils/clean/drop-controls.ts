import { labelHere } from '../text/find-label.ts'
import { oneLine } from '../text/space.ts'
import type { Step } from './step.ts'

const CONTROLS = 'button,input,select,textarea,form,label'
const PLAYERS = 'video,audio,iframe,embed,object,canvas'

/** Forms on old pages may be wrapped around everything; such a form is no control (characters of text). */
const MAX_TEXT = 200
const MAY_HOLD_TEXT = new Set(['FORM', 'LABEL'])

/** Takes out what is there to be filled in, pressed or played: the reader cannot do it. */
export const dropControls: Step = {
  id: 'drop-controls',
  run(root, { take }) {
    for (const form of root.querySelectorAll('form'))
      if (isPoll(form) || asksForPassword(form)) take(form, 'control')
    for (const button of root.querySelectorAll('button'))
      if (isText(button)) button.replaceWith(...button.childNodes)
    for (const drawing of root.querySelectorAll('svg')) if (isWorded(drawing)) take(drawing, 'imageMissing')
    for (const field of root.querySelectorAll('textarea')) take(formAround(field, root), 'control')
    for (const row of profileOf(root)) take(row, 'control')
    const gone = new Set<Element>()
    for (const element of root.querySelectorAll(CONTROLS)) {
      // <label>作者：</label> beside the name is set with the markup of forms, but is none
      if (element.tagName === 'LABEL' && labelHere((element.textContent ?? '').trim())) continue
      const isLong =
        MAY_HOLD_TEXT.has(element.tagName) && (element.textContent ?? '').trim().length >= MAX_TEXT
      if (isLong || element.querySelector('p,img') || gone.has(element)) continue
      const row = rowAround(element, root)
      for (const button of row.querySelectorAll(CONTROLS)) gone.add(button)
      take(row, 'control')
    }
    for (const element of root.querySelectorAll(PLAYERS)) take(element, 'player')
  },
}

/** A button around paragraphs or a picture alone, or one that is all of a heading, whose answer it folds: the sanitizer would drop it unseen. */
const isText = (button: Element) => {
  const heading = button.closest('h1,h2,h3,h4,h5,h6,dt,summary')
  return (
    button.querySelector('p') !== null ||
    (button.querySelector('img') !== null && !button.textContent?.trim()) ||
    (heading !== null && heading.textContent?.trim() === button.textContent?.trim())
  )
}

/** Whether a drawing, of which the article shows nothing, has words in it. */
const isWorded = (drawing: Element) =>
  [...drawing.querySelectorAll('text,foreignObject')].some(({ textContent }) => /\S/.test(textContent ?? ''))

/** The number of an account, in the markup of WeChat that copies of its articles show: `<p><label>微信号</label> qsyl1024</p>`. */
const ACCOUNT = /^微信[号號] [A-Za-z][\w-]{4,19}$/
const ABOUT = /^功能介[绍紹] /

/** The paragraphs that say what an account is: its number, and below that what it is about. */
function profileOf(root: Element): Element[] {
  const rows = [...root.querySelectorAll('label')].flatMap((label) => label.closest('p') ?? [])
  const says = (row: Element | null | undefined, pattern: RegExp) =>
    row !== null && row !== undefined && pattern.test(oneLine(row.textContent ?? ''))
  return rows.filter((row, i) => says(row, ACCOUNT) || (says(row, ABOUT) && says(rows[i - 1], ACCOUNT)))
}

/** Whether a form is for signing in, or for commenting with a name, and all its sentences explain that. */
const asksForPassword = (form: Element) =>
  form.querySelector('input[type=password]') !== null &&
  !form.querySelector('h1') &&
  (form.textContent ?? '').trim().length < MAX_TEXT &&
  oneLine(form.textContent ?? '')
    .split(/(?<=[。！？])/)
    .every((sentence) => !/[。！？]$/.test(sentence) || OF_ACCOUNT.test(sentence))
const OF_ACCOUNT = /用[户戶]|密[码碼]|登[录錄入]|注[册冊]|[评評][论論]|留言|[账帐帳][号號户戶]/

/** What a poll is called, what its button says or where it is sent. */
const POLL = /投票|[调調]查|[问問]卷|poll|vote|survey/i
/** The signs before the answers of a test. */
const ANSWERS = /(?:^|[^A-Za-z])A ?[、.．)）].{1,80}B ?[、.．)）]/
/** Fewer are the consent to something. */
const MIN_CHOICES = 2
/** Longest poll (characters). */
const MAX_POLL = 1000

/** Whether a form asks for an opinion, with much to choose from; a text in it has a headline, a test or sentences. */
function isPoll(form: Element): boolean {
  const text = oneLine(form.textContent ?? '')
  const values = [...form.querySelectorAll('[value]')].map((field) => field.getAttribute('value'))
  return (
    form.querySelectorAll('input[type=radio],input[type=checkbox]').length >= MIN_CHOICES &&
    POLL.test([form.getAttribute('action'), text, ...values].join(' ')) &&
    text.length <= MAX_POLL &&
    !/。|[.!?] /.test(text) &&
    !ANSWERS.test(text) &&
    !form.querySelector('h1')
  )
}

/** The row of buttons and counts that a button stands in, "1 / 8 上一张 下一张"; the button where there is anything else. */
function rowAround(button: Element, root: Element): Element {
  const { parentElement: row } = button
  if (button.tagName !== 'BUTTON' || !row || row === root || row.querySelector('p,img,a,h1')) return button
  const buttons = row.querySelectorAll('button')
  const rest = [...buttons].reduce(
    (text, { textContent }) => text.replace(textContent ?? '', ''),
    row.textContent ?? '',
  )
  return buttons.length >= MIN_BUTTONS && rest.length <= MAX_COUNT && /^[\s\d/／|·]*$/.test(rest)
    ? row
    : button
}
/** Fewer are no row. */
const MIN_BUTTONS = 2
/** What counts stand between the buttons (characters). */
const MAX_COUNT = 40

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
