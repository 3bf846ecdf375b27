import { listenFirst } from './first-in-line.ts'

/**
 * Keeps Esc to the reader: of a key that the page cancels the browser closes nothing, and many pages close something of
 * their own when it comes up, which it does after the reader has gone.
 * @param close closes the topmost layer, as the browser would have: where the page was before us.
 * @returns a function that stops listening, once a key that is down has come up.
 */
export function onEscape(window: Window, close: () => void): () => void {
  let isOpen = true
  /** A press of which the page has not seen the beginning and is not to see the end. */
  let isDown = false
  const stop = listenFirst(window, (event) => {
    // An Esc that the page made up is not the person's.
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !event.isTrusted) return
    const isUp = event.type === 'keyup'
    const isGoingOn = isDown && (isUp || event.repeat)
    const isOurs = isGoingOn || (isOpen && !isUp)
    isDown = isOurs && !isUp
    if (isOurs) event.stopImmediatePropagation()
    if (isOpen && isDown && event.defaultPrevented) close()
    stopIfDone()
  })
  const stopIfDone = () => {
    if (!isOpen && !isDown) stop()
  }
  return () => {
    isOpen = false
    stopIfDone()
  }
}
