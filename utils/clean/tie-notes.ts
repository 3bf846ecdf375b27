import { percentDecoded } from '../text/percent-decoded.ts'
import type { Step } from './step.ts'

/** Attribute of a link that leads to another place of its article, a note or back from it: the name of the place. */
export const NOTE_LINK = 'data-jd-to'
/** Attribute of the `<span>` at such a place. */
export const NOTE_PLACE = 'data-jd-place'

/** Ties links to the places of the article that they lead to, by marks that outlast the elements they stand in. */
export const tieNotes: Step = {
  id: 'tie-notes',
  run(root, { url, base }) {
    const places = new Map<string, Element>()
    for (const element of root.querySelectorAll('[id],a[name]'))
      for (const name of [element.id, element.getAttribute('name')]) if (name) places.set(name, element)
    if (places.size === 0) return
    const page = url.split('#', 1)[0]
    for (const link of root.querySelectorAll('a[href*="#"]')) {
      const href = link.getAttribute('href') ?? ''
      const [address, hash = ''] = (URL.parse(href, href.startsWith('#') ? url : base)?.href ?? '').split('#')
      const name = percentDecoded(hash)
      const place = address === page ? places.get(name) : undefined
      if (place && markPlace(root, place, name)) link.setAttribute(NOTE_LINK, name)
    }
  },
}

/** Marks the first text at a place, which may be an empty element in front of it. */
function markPlace(root: Element, place: Element, name: string): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, 4)
  walker.currentNode = place
  let text = walker.nextNode()
  while (text && !/\S/.test(text.nodeValue ?? '')) text = walker.nextNode()
  if (!text) return false
  const known = text.parentElement?.closest(`span[${NOTE_PLACE}]`)
  if (known) return known.getAttribute(NOTE_PLACE) === name
  const mark = root.ownerDocument.createElement('span')
  mark.setAttribute(NOTE_PLACE, name)
  text.parentNode?.replaceChild(mark, text)
  mark.append(text)
  return true
}
