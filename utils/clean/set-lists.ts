import type { Step } from './step.ts'

/** Signs that lists are typed with. A middle dot needs the gap behind it: it stands in names as well. */
const SIGN = /^\s*([●•▪■◆❖➢✓‣∙]|·(?=\s))\s*/

/** Makes a list of paragraphs one behind the other that begin with the same sign, as word processors leave lists. */
export const setLists: Step = {
  id: 'set-lists',
  chineseOnly: true,
  run(root) {
    let items: Element[] = []
    for (const block of [...root.children, null]) {
      const sign = block && signOf(block)
      if (sign && sign === (items[0] && signOf(items[0]))) items.push(block)
      else {
        if (items.length > 1) setList(items)
        items = sign ? [block] : []
      }
    }
  },
}

const signOf = (block: Element) =>
  block.tagName === 'P' ? (SIGN.exec(block.textContent ?? '')?.[1] ?? null) : null

/** Puts paragraphs into a list, with the comments of what was taken between them. */
function setList(items: readonly Element[]) {
  const [first, last] = [items[0] as Element, items.at(-1)]
  const list = first.ownerDocument.createElement('ul')
  first.before(list)
  for (let node: ChildNode | null = first, next: ChildNode | null; node; node = node === last ? null : next) {
    next = node.nextSibling
    list.append(items.includes(node as Element) ? itemOf(node as Element) : node)
  }
}

/** A paragraph as the item of a list, without its sign, which may stand in an element of its own. */
function itemOf(paragraph: Element): Element {
  const item = paragraph.ownerDocument.createElement('li')
  item.append(...paragraph.childNodes)
  paragraph.remove()
  const walker = item.ownerDocument.createTreeWalker(item, 4)
  let text = walker.nextNode()
  while (text && !/\S/.test(text.nodeValue ?? '')) text = walker.nextNode()
  if (!text) return item
  const holder = text.parentElement
  text.nodeValue = (text.nodeValue ?? '').replace(SIGN, '').replace(/^\s+/, '')
  if (holder !== item && holder?.textContent === '' && !holder.firstElementChild) holder.remove()
  return item
}
