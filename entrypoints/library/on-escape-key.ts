/**
 * Calls back when Esc is pressed and there is nothing else for it to close: no panel, no large picture, no text that is
 * being composed.
 * @returns a function that stops listening.
 */
export function onEscapeKey(document: Document, leave: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    if (!document.querySelector(':popover-open, dialog[open]')) leave()
  }
  document.addEventListener('keydown', listener)
  return () => document.removeEventListener('keydown', listener)
}
