import { boxKind } from '../clean/box-kinds.ts'
import { HIDDEN_MARK } from '../clean/drop-hidden.ts'
import type { Reason } from '../clean/reasons.ts'
import { SILENT_TAGS } from '../dom/block-tags.ts'
import { textOf } from '../dom/block-text.ts'
import { type SafeHtml, textHtml } from './sanitize.ts'

/** A part of the page that is not in the chosen content. */
export interface OutsidePart {
  reason: Reason
  text: string
  html: SafeHtml
  /** Whether it stood in front of the content. */
  before: boolean
}

/** What can be put back of a part (characters); more is a page of its own. */
const MAX_TEXT = 2000

/**
 * Lists what stands outside the chosen content in coarse pieces: the siblings of the content and of each element
 * around it. Must run before the content is taken out of the page.
 */
export function outsideParts(body: Element, content: Element): OutsidePart[] {
  const before: OutsidePart[] = []
  const after: OutsidePart[] = []
  for (let inner = content; inner !== body && inner.parentElement; inner = inner.parentElement) {
    const preceding: OutsidePart[] = []
    let passed = false
    for (const node of inner.parentElement.childNodes) {
      if (node === inner) passed = true
      else {
        const part = partOf(node, !passed)
        if (part) (passed ? after : preceding).push(part)
      }
    }
    before.unshift(...preceding)
  }
  return [...before, ...after]
}

function partOf(node: ChildNode, before: boolean): OutsidePart | null {
  if (node.nodeType === 3) {
    const text = (node.nodeValue ?? '').trim()
    return text === '' ? null : { reason: 'outside', text, html: textHtml(text), before }
  }
  if (node.nodeType !== 1) return null
  const element = node as Element
  if (SILENT_TAGS.has(element.tagName) || element.hasAttribute(HIDDEN_MARK)) return null
  const text = textOf(element, MAX_TEXT)
  return text === '' ? null : { reason: boxKind(element) ?? 'outside', text, html: textHtml(text), before }
}
