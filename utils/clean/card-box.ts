import { BLOCK_TAGS } from '../dom/block-tags.ts'
import { textOf, textWithout } from '../dom/block-text.ts'
import { type Asked, type Control, withoutCalls } from './controls.ts'
import { isDataTable } from './data-table.ts'
import { textLength } from './link-share.ts'

const BOX_TAGS = /^(?:div|section|aside|form|fieldset|center|span|p|footer|a)$/
const isBox = (element: Element, root: Element) => element !== root && BOX_TAGS.test(element.localName)
/** What no card holds. */
const STORY_ELEMENTS = 'h1,pre,video,audio,blockquote,figcaption,ol'
/** What may stand in a box around the rows that make sense without it: a heading, a note (characters). */
const MAX_ADDED = 40

/**
 * The card that a control stands in: the smallest box that says more than its calls, with its heading and its notes; null
 * where there is none.
 * @param limit longest card (characters).
 */
export function cardAround({ element, asked }: Control, root: Element, limit: number): Element | null {
  const mayBeCard = (box: Element) => textLength(box) <= limit && !isStorys(box)
  // what one may buy in a table of data is told there
  let box = isInDataTable(element, root) ? null : innermostCard(element, root)
  if (!box || !mayBeCard(box)) return null
  let outer = box.parentElement
  for (; outer && isBox(outer, root) && mayBeCard(outer); outer = outer.parentElement) {
    const added = textWithout(outer, [box])
    if (asked === 'vote' ? /。/.test(added) : added.length > MAX_ADDED || /[。！？]/.test(added)) break
    box = outer
  }
  return isAlone(box) ? box : null
}

/** Whether a box holds what a story has: its quotes, its data with their terms. */
const isStorys = (box: Element) =>
  box.querySelector(STORY_ELEMENTS) !== null ||
  [...box.querySelectorAll('dt')].some((term) => !term.querySelector('a'))

/** Whether a link stands between blocks, in no sentence; other boxes do. */
const isAlone = (box: Element) =>
  box.localName !== 'a' ||
  [box.previousSibling, box.nextSibling].every(
    (node) =>
      !node ||
      (node.nodeType === 1 ? BLOCK_TAGS.has((node as Element).tagName) : !/\S/.test(node.nodeValue ?? '')),
  )

/** Whether a control stands in a table that does more than lay out the page. */
function isInDataTable(control: Element, root: Element): boolean {
  const table = control.closest('table')
  return table !== null && root.contains(table) && isDataTable(table)
}

/** Kinds of calls that differ in words where they ask for the same. */
const SAME_IN_ANY_WORDS = new Set<Asked>(['vote', 'app', 'shop', 'follow', 'play'])

/** The controls that stand in boxes of one shape, with other words in each: the questions, apps or books of a list. */
export function repeatedOf(controls: readonly Control[], root: Element): Set<Control> {
  const shapes = new Map<string, [Control, Element][]>()
  const parents = new Map<Element, number>()
  for (const control of controls) {
    const box = innermostCard(control.element, root)
    if (!box?.parentElement) continue
    const { parentElement } = box
    if (!parents.has(parentElement)) parents.set(parentElement, parents.size)
    const { asked, element } = control
    const call = SAME_IN_ANY_WORDS.has(asked)
      ? asked
      : `${asked} ${(element.textContent ?? '').replace(/[\d\s]/g, '')}`
    for (const key of [
      `${call} in ${parents.get(parentElement)}`,
      `${call} of ${box.localName}.${box.className}`,
    ])
      shapes.set(key, [...(shapes.get(key) ?? []), [control, box]])
  }
  const found = new Set<Control>()
  for (const alike of shapes.values()) {
    for (const [control, box] of alike) {
      const form = box.closest('form')
      if (
        alike.some(
          ([, other]) =>
            !box.contains(other) &&
            !other.contains(box) &&
            !(form && root.contains(form) && form.contains(other)) &&
            textOf(other) !== textOf(box),
        )
      )
        found.add(control)
    }
  }
  return found
}

/** The smallest box around a control that says more than its calls. */
function innermostCard(control: Element, root: Element): Element | null {
  for (let box = control.parentElement; box && isBox(box, root); box = box.parentElement)
    if (/[\p{L}\d]/u.test(withoutCalls(box))) return box
  return null
}
