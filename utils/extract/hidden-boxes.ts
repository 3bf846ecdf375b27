/** Lengths of the page's text (characters). */
export interface TextSeen {
  shown: number
  hidden: number
}

/** Text in these is not shown as text of the page, whether or not they have a box. */
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE'])

/** Text narrower or lower than this (CSS pixels) is a decoy against copying, not something to read. */
const MIN_VISIBLE = 2

/** The topmost elements that the page does not show although they have text. */
export interface HiddenBoxes {
  boxes: Set<Element>
  /** Adds what hides an element without text of its own. */
  judge(element: Element): void
}

/**
 * Finds what is hidden by asking for the elements that hold text, as asking for all is slow: not rendered,
 * `visibility: hidden`, too small to be read, off the page. Opacity does not count: pages fade text in while one scrolls.
 * @param seen is added to.
 */
export function hiddenBoxes(root: Element, seen: TextSeen): HiddenBoxes {
  const boxes = new Set<Element>()
  const { ownerDocument: document } = root
  const view = document.defaultView
  if (!view || typeof root.checkVisibility !== 'function') return { boxes, judge: () => {} }
  // each reading of these makes the browser look at the layout again
  const scroll = { x: view.scrollX, y: view.scrollY }
  const hasFolds = root.querySelector(FOLD) !== null
  const add = (element: Element) => {
    if (hasFolds && isFolded(element)) return null
    const box = hidingBox(element, root)
    if (box) boxes.add(box)
    return box
  }
  const isKept = (element: Element) => (hasFolds && isFolded(element)) || isOfAddress(element)
  let last: Element | null = null
  let isHidden = false
  let box: Element | null = null
  const walker = document.createTreeWalker(root, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = (node.nodeValue ?? '').trim()
    const element = node.parentElement
    if (length === 0 || !element || NO_TEXT.has(element.tagName)) continue
    if (element !== last) {
      last = element
      if (!box?.contains(element)) {
        box = add(element) ?? (isDecoy(element, scroll) && !isKept(element) ? element : null)
        if (box) boxes.add(box)
      }
      isHidden = box !== null
    }
    if (isHidden) seen.hidden += length
    else seen.shown += length
  }
  return { boxes, judge: add }
}

/** What a person may open. */
const FOLD = 'details:not([open])'

/** Whether an element is folded away and nothing else: its author wrote it to be read by whoever asks for it. */
function isFolded(element: Element): boolean {
  const fold = element.closest(FOLD)
  return fold !== null && !element.closest('summary') && isVisible(fold)
}

const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true })

/** The topmost element that keeps `element` from being shown; null where it is shown. */
function hidingBox(element: Element, root: Element): Element | null {
  if (isVisible(element)) return null
  let box: Element | null = element
  // an element without a box of its own is shown or hidden by what is around it
  while (box && box !== root && isBoxless(box)) box = box.parentElement
  if (!box || !hides(box)) return null
  for (let outer = box.parentElement; outer && box !== root && hides(outer); outer = outer.parentElement)
    box = outer
  return box
}

function isBoxless(element: Element): boolean {
  if (/^(?:SLOT|IFRAME|FRAME|MAP)$/.test(element.tagName)) return true
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'
}

/** Whether neither an element is shown nor a child that makes itself visible again. */
function hides(element: Element): boolean {
  if (isVisible(element) || isBoxless(element)) return false
  for (const child of element.children) if (isVisible(child)) return false
  return true
}

/** Whether a link says where it leads, of which the page shows the middle only: Zhihu's `<span class="invisible">https://</span>`. */
const isOfAddress = (element: Element) =>
  /^\s*https?:\/\/\S+\s*$/.test(element.closest('a')?.textContent ?? '')

/** Whether an element with text of its own is too small to be read or stands off the page. */
function isDecoy(element: Element, scroll: { x: number; y: number }): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect()
  // without a box of its own, it shows its text in its parent's
  if (width === 0 && height === 0) return !isBoxless(element)
  if (width < MIN_VISIBLE || height < MIN_VISIBLE) return true
  return right + scroll.x < -MIN_VISIBLE || bottom + scroll.y < -MIN_VISIBLE
}
