/** Shared by the extension's scripts of one page, in their own world, where the page does not see it. */
const world = globalThis as { jingduOnEscape?: (event: KeyboardEvent) => void }

const EVENTS = ['keydown', 'keyup'] as const

/**
 * Stands in line for {@link onEscape} before the page: for the detector, which is there before any script of the page.
 * Nothing happens while no reader is open.
 */
export function standFirstInLine(window: Window): void {
  for (const type of EVENTS) window.addEventListener(type, (event) => world.jingduOnEscape?.(event), true)
}

/**
 * Keeps Esc to the reader: of a key that the page cancels the browser closes nothing, and many pages close something of
 * their own when it comes up, which it does after the reader has gone.
 * @param close closes the topmost layer, as the browser would have: where the page was before us, because it was open
 *   before the extension was there or has written itself anew (`document.open` forgets listeners).
 * @returns a function that stops listening, once a key that is down has come up.
 */
export function onEscape(window: Window, close: () => void): () => void {
  let isOpen = true
  /** A press of which the page has not seen the beginning and is not to see the end. */
  let isDown = false
  const listener = (event: KeyboardEvent) => {
    // An Esc that the page made up is not the person's.
    if (event.key !== 'Escape' || !event.isTrusted) return
    const isUp = event.type === 'keyup'
    const isGoingOn = isDown && (isUp || event.repeat)
    const isOurs = isGoingOn || (isOpen && !isUp)
    isDown = isOurs && !isUp
    if (isOurs) event.stopImmediatePropagation()
    if (isOpen && isDown && event.defaultPrevented) close()
    stopIfDone()
  }
  const stopIfDone = () => {
    if (isOpen || isDown) return
    if (world.jingduOnEscape === listener) delete world.jingduOnEscape
    for (const type of EVENTS) window.removeEventListener(type, listener, true)
  }
  world.jingduOnEscape = listener
  for (const type of EVENTS) window.addEventListener(type, listener, true)
  return () => {
    isOpen = false
    stopIfDone()
  }
}
