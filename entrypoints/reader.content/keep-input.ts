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
  return listenFirst(window, (event) => {
    if (!event.isTrusted) return
    if (!(event instanceof KeyboardEvent)) return event.stopImmediatePropagation()
    const { key, ctrlKey, metaKey } = event
    if (!KEYS.has(key) && !ctrlKey && !metaKey) return
    event.stopImmediatePropagation()
    // Inside the shadow tree only: what is not composed does not leave it.
    const copy = new KeyboardEvent(event.type, { ...wordsOf(event), bubbles: true, cancelable: true })
    const target = shadow.activeElement ?? shadow.querySelector('dialog')
    if (target?.dispatchEvent(copy) === false) event.preventDefault()
  })
}

function wordsOf({ key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing }: KeyboardEvent) {
  return { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing }
}
