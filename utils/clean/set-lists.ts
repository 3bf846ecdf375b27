import { textNodesOf } from '../dom/block-text.ts'
import type { Step } from './step.ts'

/** Signs that lists are typed with. A middle dot needs the gap behind it: it stands in names as well. */
const SIGN = /^\s*([●•▪■◆❖➢‣∙]|·(?=\s))\ufe0f?\s*/

/** Such a sign amid a paragraph says something: of a rating, ●●●○○, a choice, ■是 □否, or what may not be read, ■年■月. */
const SIGN_AMID = /[●○•▪■□◆◇]/

/** Makes a list of paragraphs one behind the other that begin with the same sign, as word processors leave lists. */
export const setLists: Step = {
  id: 'set-lists',
  chineseOnly: true,
  run(root) {
    const runs: { sign: string; items: Element[] }[] = []
    let last: string | null = null
    for (const block of root.children) {
      const sign = signOf(block)
      if (sign && sign === last) runs.at(-1)?.items.push(block)
      else if (sign) runs.push({ sign, items: [block] })
      last = sign
    }
    // a sign that stands before one paragraph alone heads it
    const single = new Set(runs.filter(({ items }) => items.length === 1).map(({ sign }) => sign))
    for (const { sign, items } of runs) if (!single.has(sign)) setList(items)
  },
}

function signOf(block: Element): string | null {
  const text = block.tagName === 'P' ? (block.textContent ?? '') : ''
  const [whole = '', sign] = SIGN.exec(text) ?? []
  const rest = text.slice(whole.length)
  return sign && /\S/.test(rest) && !SIGN_AMID.test(rest) ? sign : null
}

/** Puts paragraphs into a list, with the comments of what was taken between them. */
function setList(items: readonly Element[]) {
  const [first, last] = [items[0] as Element, items.at(-1)]
  const list = first.ownerDocument.createElement('ul')
  first.before(list)
  for (let node: ChildNode | null = first, next: ChildNode | null; node; node = node === last ? null : next) {
    next = node.nextSibling
    list.append(node.nodeType === 1 ? itemOf(node as Element) : node)
  }
}

/** A paragraph as the item of a list, without its sign and the gap behind it, which may stand in elements of their own. */
function itemOf(paragraph: Element): Element {
  let left = SIGN.exec(paragraph.textContent ?? '')?.[0].length ?? 0
  const item = paragraph.ownerDocument.createElement('li')
  item.append(...paragraph.childNodes)
  paragraph.remove()
  for (const text of textNodesOf(item)) {
    const length = Math.min(left, text.length)
    if (length === 0 && text.length > 0) break
    left -= length
    const holder = text.parentElement
    text.deleteData(0, length)
    if (holder !== item && holder?.textContent === '' && !holder.firstElementChild) holder.remove()
  }
  return item
}
