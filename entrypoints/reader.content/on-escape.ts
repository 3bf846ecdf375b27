/** Shared by the extension's scripts of one page, in their own world, where the page does not see it. */
const world = globalThis as { jingduOnEscape?: (event: KeyboardEvent) => void }

/**
 * Stands in line for {@link onEscape} before the page: for the detector, which is there before any script of the page.
 * Nothing happens while no reader is open.
 */
export function standFirstInLine(window: Window): void {
  window.addEventListener('keydown', (event) => world.jingduOnEscape?.(event), true)
}

/**
 * Keeps Esc to the reader: of a key that the page cancels the browser closes nothing.
 * @param close closes the topmost layer, as the browser would have: where the page was before us, because it was open
 *   before the extension was there or has written itself anew (`document.open` forgets listeners).
 * @returns a function that stops listening.
 */
export function onEscape(window: Window, close: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    // An Esc that the page made up is not the person's.
    if (event.key !== 'Escape' || !event.isTrusted) return
    event.stopImmediatePropagation()
    if (event.defaultPrevented) close()
  }
  world.jingduOnEscape = listener
  window.addEventListener('keydown', listener, true)
  return () => {
    delete world.jingduOnEscape
    window.removeEventListener('keydown', listener, true)
  }
}
