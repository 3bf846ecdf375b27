import { BESIDE_MARK } from '../clean/drop-beside.ts'
import { HIDDEN_MARK } from '../clean/drop-hidden.ts'
import { NOTE_LINK, NOTE_PLACE } from '../clean/tie-notes.ts'
import { GALLERY } from '../images/dress-images.ts'
import { FALLBACKS } from '../images/fallbacks.ts'
import { INLINE } from '../images/inline-image.ts'
import { LOADED_SRC, NATURAL_HEIGHT, NATURAL_WIDTH } from '../images/loaded-marks.ts'
import { hiddenBoxes, type TextSeen } from './hidden-boxes.ts'

/** Deeper elements are put beside each other at this depth, so that later recursion cannot overflow the stack. */
const MAX_DEPTH = 200

/** Matches what stands deeper. */
const TOO_DEEP = `${'* > '.repeat(MAX_DEPTH)}*`

/** Shadow trees and frames nested deeper in each other than this are not looked into. */
const MAX_NESTED = 10

/** Elements of no use to an extraction. Scripts stay: metadata stands in them. */
const SKIPPED = new Set(['STYLE', 'TEMPLATE'])

/** The feed of a blog, whose title is the blog's name. */
export const FEED = 'link[rel~="alternate" i][type$="+xml"][title]'

const isSkipped = (element: Element) =>
  SKIPPED.has(element.tagName) || (element.tagName === 'LINK' && !element.matches(FEED))

/** Text of this many times the shown length says that the page is yet to be revealed, not that it hides something. */
const UNREVEALED = 4

/**
 * Copies a live page for extraction. The page is only read: nothing of it changes, nothing loads. Open shadow roots and
 * same-origin frames are copied in place of their hosts. Takes time linear in the number of nodes, whatever their depth.
 * @returns the root of a copy that the extraction may change, inserted into no document (that would only cost time) and
 *   annotated with what only the live page knows, {@link HIDDEN_MARK} and the marks of `loaded-marks.ts`. Where nearly
 *   all text of the page is hidden (a page that its own script has yet to reveal) nothing is marked as hidden.
 */
export function takeSnapshot(document: Document): Element {
  // the document's own, which a form or picture of that name in the page would hide
  const own = <K extends 'implementation' | 'documentElement'>(key: K): Document[K] =>
    Reflect.get(Object.getPrototypeOf(document), key, document)
  const copy = own('implementation').createHTMLDocument('')
  const seen: TextSeen = { shown: 0, hidden: 0 }
  const root = copyTree(own('documentElement'), copy, seen, 0)
  if (seen.hidden > UNREVEALED * seen.shown) {
    for (const element of root.querySelectorAll(`[${HIDDEN_MARK}]`)) element.removeAttribute(HIDDEN_MARK)
  }
  return root
}

/** An annotated copy of an element and all in it. `seen` is added to. */
function copyTree(source: Element, copy: Document, seen: TextSeen, nested: number): Element {
  // the browser copies a tree many times faster than a walk does, but jsdom recurses
  const root = source.querySelector(TOO_DEEP) ? copyFlattened(source, copy) : copy.importNode(source, true)
  dropUnseen(root)
  const sources = source.querySelectorAll('*')
  const clones = root.querySelectorAll('*')
  const hidden = hiddenBoxes(source, seen)
  const copyNodes = (nodes: Iterable<Node>) =>
    [...nodes].flatMap((node) => {
      if (node.nodeType === 3) return [copy.importNode(node)]
      if (node.nodeType !== 1 || isSkipped(node as Element)) return []
      return [copyTree(node as Element, copy, seen, nested + 1)]
    })

  let host: Element | null = null
  for (let i = -1; i < sources.length; i++) {
    const element = sources[i] ?? source
    const { tagName } = element
    // most elements are none of these: their clones are not even looked at
    if (tagName === 'IMG') {
      notePicture(element as HTMLImageElement, clones[i] ?? root)
      hidden.judge(element)
    } else if (isSkipped(element)) clones[i]?.remove()
    else if (tagName === 'NOSCRIPT') {
      const clone = clones[i] ?? root
      // with scripts on, browsers keep its markup as text; without, as elements: one form for both
      if (clone.firstElementChild) clone.textContent = clone.innerHTML
    } else {
      const inside = shownInside(element, tagName)
      // what stands in a host is copied where the host shows it
      if (!inside || host?.contains(element)) continue
      host = element
      hidden.judge(element)
      const clone = clones[i] ?? root
      clone.replaceChildren(...(nested < MAX_NESTED ? copyNodes(inside) : []))
    }
  }
  if (hidden.boxes.size > 0) {
    for (let i = -1; i < sources.length; i++) {
      if (hidden.boxes.has(sources[i] ?? source)) (clones[i] ?? root).setAttribute(HIDDEN_MARK, '')
    }
  }
  return root
}

/** A copy in which what is nested too deep stands beside each other, in the same order. Walks by hand: any depth will do. */
function copyFlattened(source: Element, copy: Document): Element {
  const root = copy.importNode(source, false)
  const places = new Map<Node | null, { into: Element; depth: number }>([[source, { into: root, depth: 0 }]])
  const walker = source.ownerDocument.createTreeWalker(source, 1 | 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { into, depth } = places.get(node.parentNode) as { into: Element; depth: number }
    const clone = copy.importNode(node, false)
    into.append(clone)
    if (node.nodeType !== 1) continue
    places.set(
      node,
      depth >= MAX_DEPTH && !isTextHolder(node as Element)
        ? { into, depth }
        : { into: clone as Element, depth: depth + 1 },
    )
  }
  return root
}

/** Elements whose own text must stay in them even where the copy is flattened. */
function isTextHolder(element: Element): boolean {
  return /^(?:SCRIPT|P|A|PRE|TEXTAREA|TITLE|H[1-6]|LI|TD|TH)$/.test(element.tagName)
}

/** Attributes by which the parts of the extraction tell each other something; a page's own of these names are dropped. */
const OWN_ATTRIBUTES = [
  ...[HIDDEN_MARK, BESIDE_MARK, LOADED_SRC, NATURAL_WIDTH, NATURAL_HEIGHT],
  ...[FALLBACKS, INLINE, GALLERY, NOTE_LINK, NOTE_PLACE],
]

/** What may stand in the place of a property of its document or form: `<img name="body">` is `document.body`. */
const CLOBBERING =
  'form[name],img[name],iframe[name],embed[name],object,form :is(button,fieldset,input,output,select,textarea,img)'

/** The comment in which newspapers' publishing system states title, author and date of the article. */
export const PAPER_COMMENT = /^\s{0,9}enpproperty\b/

/** Takes out comments, attributes that the page could forge marks of ours with, and names that hide properties. */
function dropUnseen(root: Element) {
  const forged = root.querySelectorAll(OWN_ATTRIBUTES.map((name) => `[${name}]`).join(','))
  for (const element of [root, ...forged]) for (const name of OWN_ATTRIBUTES) element.removeAttribute(name)
  const hosts = [root.ownerDocument, root.ownerDocument.createElement('form')].map(Object.getPrototypeOf)
  for (const element of root.querySelectorAll(CLOBBERING)) {
    for (const key of ['name', 'id']) {
      const name = element.getAttribute(key)
      if (name !== null && hosts.some((host) => name in host)) element.removeAttribute(key)
    }
  }
  const walker = root.ownerDocument.createTreeWalker(root, 8 | 64 | 128)
  const found: ChildNode[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as ChildNode)
  for (const node of found) {
    if (node.nodeType === 4) node.replaceWith(node.nodeValue ?? '')
    // out of the text, where it may stand between two paragraphs
    else if (root.localName === 'html' && PAPER_COMMENT.test(node.nodeValue ?? '')) root.append(node)
    else node.remove()
  }
}

/** What an element shows that is not its children: its shadow tree, its same-origin frame, what is assigned to it. */
function shownInside(element: Element, tagName: string): Iterable<Node> | null {
  const { shadowRoot } = element
  if (shadowRoot) return shadowRoot.childNodes
  if (tagName === 'IFRAME' || tagName === 'FRAME')
    // `contentDocument` is null for a frame of another origin
    return (element as HTMLIFrameElement).contentDocument?.body?.childNodes ?? []
  if (tagName !== 'SLOT') return null
  const assigned = (element as HTMLSlotElement).assignedNodes()
  return assigned.length > 0 ? assigned : null
}

function notePicture(live: HTMLImageElement, clone: Element) {
  if (live.currentSrc) clone.setAttribute(LOADED_SRC, live.currentSrc)
  if (live.naturalWidth > 0) {
    clone.setAttribute(NATURAL_WIDTH, String(live.naturalWidth))
    clone.setAttribute(NATURAL_HEIGHT, String(live.naturalHeight))
  }
}
