/**
 * What only the live page knows, written into the snapshot as attributes. The page cannot forge them: attributes of
 * these names that it brings itself are dropped.
 */
export const SNAPSHOT_ATTRIBUTES = {
  /** On the topmost element that the page does not show: not rendered, zero size, off screen. */
  hidden: 'data-jd-hidden',
  /** On `<img>`: the address that the browser chose, absolute. */
  src: 'data-jd-src',
  /** On `<img>`: natural width and height in pixels, where the picture has loaded. */
  width: 'data-jd-width',
  height: 'data-jd-height',
} as const

/** Deeper elements are put beside each other at this depth, so that later recursion cannot overflow the stack. */
const MAX_DEPTH = 200

/** More nodes than this are not copied: the copy then ends there and says so (`data-jd-cut` on its root). */
const MAX_NODES = 200_000

/** Elements of no use to an extraction. Scripts stay: metadata stands in them. */
const SKIPPED = new Set(['STYLE', 'TEMPLATE', 'LINK', 'OBJECT', 'EMBED', 'CANVAS'])

/** Text smaller than this in both directions (CSS pixels) is a decoy against copying, not something to read. */
const MIN_VISIBLE = 2

interface Pending {
  source: Node
  parent: Element
  depth: number
  hidden: boolean
}

/**
 * Copies a live page for extraction. The page is only read: nothing of it changes, nothing loads. Open shadow roots and
 * same-origin frames are copied in place of their hosts. Takes time linear in the number of nodes, whatever their depth.
 * @returns a copy that the extraction may change, annotated with {@link SNAPSHOT_ATTRIBUTES}. Where nearly all text of
 * the page is hidden (a page that its own script has yet to reveal) nothing is marked as hidden.
 */
export function takeSnapshot(document: Document): Document {
  const copy = document.implementation.createHTMLDocument('')
  copy.documentElement.remove()
  // put into the document at the end: work on a detached tree is cheaper
  const root = copy.importNode(document.documentElement, false)
  const seesLayout =
    document.defaultView !== null && typeof document.documentElement.checkVisibility === 'function'
  let hiddenText = 0
  let shownText = 0
  let count = 0

  const pending: Pending[] = []
  const push = (children: ArrayLike<Node>, parent: Element, depth: number, hidden: boolean) => {
    for (let i = children.length - 1; i >= 0; i--) {
      const source = children[i]
      if (source) pending.push({ source, parent, depth, hidden })
    }
  }
  push(document.documentElement.childNodes, root, 1, false)

  for (let item = pending.pop(); item; item = pending.pop()) {
    if (++count > MAX_NODES) {
      root.setAttribute('data-jd-cut', '')
      break
    }
    const { source, parent, depth, hidden } = item
    if (source.nodeType === 3 || source.nodeType === 4) {
      const text = source.nodeValue ?? ''
      const { length } = text.trim()
      if (hidden) hiddenText += length
      else if (parent.tagName !== 'SCRIPT') shownText += length
      parent.append(copy.createTextNode(text))
      continue
    }
    if (source.nodeType !== 1) continue
    const element = source as Element
    if (SKIPPED.has(element.tagName)) continue
    const clone = copy.importNode(element, false)
    for (const name of Object.values(SNAPSHOT_ATTRIBUTES)) clone.removeAttribute(name)
    parent.append(clone)
    if (element.tagName === 'IMG') notePicture(element as HTMLImageElement, clone)
    if (element.tagName === 'NOSCRIPT') {
      // with scripts on, browsers keep its markup as text; without, as elements: one form for both
      clone.textContent = element.innerHTML
      continue
    }
    const hides = !hidden && seesLayout && isHidden(element)
    if (hides) clone.setAttribute(SNAPSHOT_ATTRIBUTES.hidden, '')
    const into = depth >= MAX_DEPTH && !isTextHolder(element) ? parent : clone
    push(childrenOf(element), into, into === clone ? depth + 1 : depth, hidden || hides)
  }

  if (hiddenText > 4 * shownText) {
    for (const element of root.querySelectorAll(`[${SNAPSHOT_ATTRIBUTES.hidden}]`)) {
      element.removeAttribute(SNAPSHOT_ATTRIBUTES.hidden)
    }
  }
  copy.append(root)
  return copy
}

/** Elements whose own text must stay in them even where the copy is flattened. */
function isTextHolder(element: Element): boolean {
  return /^(?:SCRIPT|P|A|PRE|TEXTAREA|TITLE|H[1-6]|LI|TD|TH)$/.test(element.tagName)
}

/** What stands in an element as the reader sees it: its shadow tree, its same-origin frame, or its children. */
function childrenOf(element: Element): ArrayLike<Node> {
  if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') {
    // `contentDocument` is null for a frame of another origin
    return (element as HTMLIFrameElement).contentDocument?.body?.childNodes ?? []
  }
  if (element.shadowRoot) return element.shadowRoot.childNodes
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    return assigned.length > 0 ? assigned : element.childNodes
  }
  return element.childNodes
}

function notePicture(live: HTMLImageElement, clone: Element) {
  if (live.currentSrc) clone.setAttribute(SNAPSHOT_ATTRIBUTES.src, live.currentSrc)
  if (live.naturalWidth > 0) {
    clone.setAttribute(SNAPSHOT_ATTRIBUTES.width, String(live.naturalWidth))
    clone.setAttribute(SNAPSHOT_ATTRIBUTES.height, String(live.naturalHeight))
  }
}

/**
 * Whether the page does not show an element: not rendered, `visibility: hidden`, or text of no size or off screen.
 * Opacity does not count: pages fade text in while one scrolls.
 */
function isHidden(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) {
    // an element without a box of its own may show its children
    if (
      /^(?:HEAD|SCRIPT|NOSCRIPT|META|TITLE|BASE|BR|WBR|SOURCE|AREA|MAP|PARAM|SLOT|IFRAME)$/.test(
        element.tagName,
      )
    ) {
      return false
    }
    const view = element.ownerDocument.defaultView
    const style = view?.getComputedStyle(element)
    return style?.display !== 'contents' && !showsSomething(element)
  }
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue?.trim()) return isDecoy(element)
  }
  return false
}

/** Whether a child of an invisible element makes itself visible again. */
function showsSomething(element: Element): boolean {
  for (const child of element.children) {
    if (child.checkVisibility({ visibilityProperty: true })) return true
  }
  return false
}

/** Whether an element with text of its own is too small to be read or stands off the page. */
function isDecoy(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect()
  const view = element.ownerDocument.defaultView
  if (width === 0 && height === 0) return view?.getComputedStyle(element).display !== 'contents'
  if (width < MIN_VISIBLE || height < MIN_VISIBLE) return true
  return right + (view?.scrollX ?? 0) < -MIN_VISIBLE || bottom + (view?.scrollY ?? 0) < -MIN_VISIBLE
}
