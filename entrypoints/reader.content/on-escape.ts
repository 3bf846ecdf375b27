/**
 * Lets Esc through where the page cancels it: of a cancelled key the browser closes nothing. Listeners that come after
 * this one do not see the key at all.
 * @param close closes the topmost layer, as the browser would have.
 * @returns a function that stops listening.
 */
export function onEscape(window: Window, close: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    // An Esc that the page made up is not the person's.
    if (event.key !== 'Escape' || !event.isTrusted) return
    event.stopImmediatePropagation()
    if (event.defaultPrevented) close()
  }
  window.addEventListener('keydown', listener, true)
  return () => window.removeEventListener('keydown', listener, true)
}
