import { labelHere } from '../text/find-label.ts'
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
    for (const field of root.querySelectorAll('textarea')) take(formAround(field, root), 'control')
    for (const element of root.querySelectorAll(CONTROLS)) {
      // <label>作者：</label> beside the name is set with the markup of forms, but is none
      if (element.tagName === 'LABEL' && labelHere((element.textContent ?? '').trim())) continue
      const isLong =
        MAY_HOLD_TEXT.has(element.tagName) && (element.textContent ?? '').trim().length >= MAX_TEXT
      if (!isLong && !element.querySelector('p,img')) take(element, 'control')
    }
    for (const element of root.querySelectorAll(PLAYERS)) take(element, 'player')
  },
}

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
