import { runsOf, textOf, textWithout } from '../dom/block-text.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { isFile } from '../text/url.ts'
import { type Call, callOf } from './call-words.ts'

/** What readers press or fill in, as a selector. */
export const CONTROLS = 'button,input,textarea,a,[role=button],[class*=btn],[class*=button]'

/** What a control is there for: a call, or a field for an address. */
export type Asked = Call | 'address'

/** What asks the reader for something, and what for. */
export interface Control {
  element: Element
  asked: Asked
  /** Whether it is the end of a link that is the card itself: its picture, its name, 立即打开. */
  endsCard: boolean
}

/** A control of known use; null for links to other pages and fields. */
export function controlOf(element: Element): Control | null {
  const { localName } = element
  if (localName === 'textarea') return { element, asked: 'address', endsCard: false }
  if (localName === 'input') return fieldOf(element)
  const isLink = localName === 'a'
  const asked = callOf((element.textContent ?? '').trim())
  if (isLink && (asked || element.firstElementChild)) {
    if (isFile(element.getAttribute('href') ?? '') || !isApart(element)) return null
    return asked ? { element, asked, endsCard: false } : endOfCard(element)
  }
  return asked && { element, asked, endsCard: false }
}

function fieldOf(field: Element): Control | null {
  const type = field.getAttribute('type') ?? 'text'
  if (/^(?:text|email)$/.test(type)) return { element: field, asked: 'address', endsCard: false }
  const asked = /^(?:submit|button)$/.test(type) ? callOf(field.getAttribute('value')?.trim() ?? '') : null
  return asked && { element: field, asked, endsCard: false }
}

/** The call that a link around a card ends in, in an element of its own. */
function endOfCard(link: Element): Control | null {
  let end: Element = link
  while (end.lastElementChild) end = end.lastElementChild
  const asked = callOf((end.textContent ?? '').trim())
  return asked && runsOf(link).at(-1) === textOf(end) ? { element: end, asked, endsCard: true } : null
}

/** Whether a link stands outside of sentences: behind their end or a blank, with nothing behind it but blanks. */
const isApart = (link: Element) =>
  isBehindSentence(link) && /^(?:[\s|｜>＞]|$)/.test(ownText(link.nextSibling))

/** Whether the text right before a control has ended: at a full stop, a blank, a bar or a bracket. */
export const isBehindSentence = ({ previousSibling }: Element): boolean =>
  /(?:^|[\s。！？!?…~～｜|】\])）])$/.test(ownText(previousSibling))

const ownText = (node: Node | null) => (node?.nodeType === 3 ? (node.nodeValue ?? '') : '')

/** What a box says beside its calls, in Simplified characters: its other links are a part of it. */
export function withoutCalls(box: Element): string {
  const calls = [...box.querySelectorAll(CONTROLS)].flatMap((element) => controlOf(element)?.element ?? [])
  return toSimplified(textWithout(box, calls))
}
