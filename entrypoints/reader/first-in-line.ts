type Listener = (event: Event) => void

/** Shared by the extension's scripts of one page, in their own world, where the page does not see it. */
const world = globalThis as { jingduFirst?: Set<Listener> }

/** What pages cancel that do not want to be closed, scrolled or copied. */
const EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'selectstart', 'dragstart'],
  ...['pointerup', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'copy', 'cut'],
] as const

/**
 * Stands in line for {@link listenFirst} before the page: for the detector, which is there before any script of the page.
 * Nothing happens while no reader is open.
 */
export function standFirstInLine(window: Window): void {
  const tell = (event: Event) => {
    for (const listener of world.jingduFirst ?? []) listener(event)
  }
  for (const type of EVENTS) window.addEventListener(type, tell, true)
}

/**
 * Listens to what a person does with keys and mouse, before the page where the detector stands in line; elsewhere (the
 * page was open before the extension was there, or has written itself anew: `document.open` forgets listeners) after it.
 * @param listener may be called twice with an event that it does not stop.
 * @returns a function that stops listening.
 */
export function listenFirst(window: Window, listener: Listener): () => void {
  const listeners = world.jingduFirst ?? new Set()
  world.jingduFirst = listeners
  listeners.add(listener)
  for (const type of EVENTS) window.addEventListener(type, listener, true)
  return () => {
    listeners.delete(listener)
    for (const type of EVENTS) window.removeEventListener(type, listener, true)
  }
}
