import { listenFirst } from './first-in-line.ts'

/** Keys by which a browser scrolls, moves the focus and presses buttons. */
const KEYS = new Set([
  ...[' ', 'Enter', 'Tab', 'PageUp', 'PageDown', 'Home', 'End'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
])

/**
 * Keeps from the page what a person does in the reader: pages that are not to be copied cancel the mouse, the menu and
 * half the keyboard before anything else sees them, and then nothing of the reader can be selected or scrolled by key. Other
 * keys go on: extensions of other makers have them.
 * @param shadow holds the reader, whose own listeners get a copy of each key.
 * @returns a function that stops it.
 */
export function keepInput(window: Window, shadow: ShadowRoot): () => void {
  // Not first in line: listeners for these on every page would slow its scrolling. A page's own on its window come before.
  const end = new AbortController()
  const stop = (event: Event) => event.isTrusted && event.stopImmediatePropagation()
  for (const type of ['wheel', 'touchstart', 'touchmove', 'touchend'])
    window.addEventListener(type, stop, { capture: true, passive: true, signal: end.signal })
  let held: Element | null = null
  const forget = listenFirst(window, (event) => {
    if (!event.isTrusted) return
    if (event.type === 'mousedown') held = pressedBy(event as MouseEvent, shadow)
    if (event.type === 'click') return press(event as MouseEvent, shadow, held)
    if (!(event instanceof KeyboardEvent)) return event.stopImmediatePropagation()
    const { key, ctrlKey, metaKey } = event
    if (!KEYS.has(key) && !ctrlKey && !metaKey) return
    event.stopImmediatePropagation()
    // Inside the shadow tree only: what is not composed does not leave it.
    const copy = new KeyboardEvent(event.type, { ...wordsOf(event), bubbles: true, cancelable: true })
    const target = shadow.activeElement ?? shadow.querySelector('dialog')
    if (target?.dispatchEvent(copy) === false) event.preventDefault()
  })
  return () => {
    end.abort()
    forget()
  }
}

/** What listens to clicks in the reader. Labels, fields and summaries need none: the browser does what they do. */
const PRESSED = 'button, a[href], [role="button"]'

/** What the mouse is over that listens to clicks. */
const pressedBy = ({ clientX, clientY }: MouseEvent, shadow: ShadowRoot) =>
  shadow.elementFromPoint(clientX, clientY)?.closest(PRESSED) ?? null

/**
 * Has the reader's own listeners get a click, and not the page's.
 * @param held what the mouse went down on: a selection that ends on a button presses nothing.
 */
function press(event: MouseEvent, shadow: ShadowRoot, held: Element | null): void {
  const { detail, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey, button } = event
  const isKey = detail === 0
  const at = isKey ? shadow.activeElement : shadow.elementFromPoint(clientX, clientY)
  const pressed = at?.closest(PRESSED)
  event.stopImmediatePropagation()
  if (!at || !pressed || (!isKey && pressed !== held)) return
  // The copy does what the click would have done.
  event.preventDefault()
  at.dispatchEvent(
    new MouseEvent('click', {
      ...{ detail, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey, button },
      ...{ bubbles: true, cancelable: true, view: window },
    }),
  )
}

function wordsOf({ key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing }: KeyboardEvent) {
  return { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing }
}
