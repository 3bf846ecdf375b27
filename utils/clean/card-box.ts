import { BLOCK_TAGS } from './block-tags.ts'
import { textOf } from './block-text.ts'
import { callOf } from './call-words.ts'
import { type Control, withoutCalls } from './controls.ts'
import { isDataTable } from './data-table.ts'
import { textLength } from './link-share.ts'

const BOX_TAGS = /^(?:div|section|aside|form|fieldset|center|span|p|footer|a)$/
/** What no card holds. */
const OF_STORY = 'h1,pre,video,audio,blockquote,figcaption,ol'
/** What may stand in a box around the rows that make sense without it: a heading, a note (characters). */
const MAX_ADDED = 40

/**
 * The card that a control stands in: the smallest box that says more than its calls, with its heading and its notes; null
 * where there is none.
 * @param limit longest card (characters).
 */
export function cardAround({ element, asked }: Control, root: Element, limit: number): Element | null {
  let box = tableAround(element, root)
  if (box && !isListOfGoods(box)) return null
  let outer = box ? box.parentElement : element.parentElement
  for (; outer && outer !== root && BOX_TAGS.test(outer.localName); outer = outer.parentElement) {
    if (textLength(outer) > limit || isStorys(outer)) break
    if (!box) {
      if (/[\p{L}\d]/u.test(withoutCalls(outer))) box = outer
    } else {
      const added = textOf(outer).replace(textOf(box), '')
      if (asked === 'vote' ? /。/.test(added) : added.length > MAX_ADDED || /[。！？]/.test(added)) break
      box = outer
    }
  }
  return box && isAlone(box) ? box : null
}

/** Whether a box holds what a story has: its quotes, its data with their terms. */
const isStorys = (box: Element) =>
  box.querySelector(OF_STORY) !== null ||
  [...box.querySelectorAll('dt')].some((term) => !term.querySelector('a'))

/** Whether a link stands between blocks, in no sentence; other boxes do. */
const isAlone = (box: Element) =>
  box.localName !== 'a' ||
  [box.previousSibling, box.nextSibling].every(
    (node) =>
      !node ||
      (node.nodeType === 1 ? BLOCK_TAGS.has((node as Element).tagName) : !/\S/.test(node.nodeValue ?? '')),
  )

/** The table that a control stands in, unless it lays out the page. */
function tableAround(control: Element, root: Element): Element | null {
  const table = control.closest('table')
  return table && root.contains(table) && isDataTable(table) ? table : null
}

/** Whether every row of a table but its head ends in a button to watch or buy. */
function isListOfGoods(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.querySelector('td'))
  return rows.length > 0 && rows.every((row) => callOf(textOf(row).split(' ').at(-1) ?? '') === 'shop')
}
