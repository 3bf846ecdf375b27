/**
 * Calls back when the page shows a modal dialog or a popover: it lies over all that was shown before. Not seen are
 * popovers in shadow roots that are closed or not there yet.
 * @param host the reader's element, whose own layers are none of the page's.
 * @returns a function that stops listening.
 */
export function onPageLayer(document: Document, host: Element, onLayer: () => void): () => void {
  const end = new AbortController()
  const options = { capture: true, signal: end.signal }
  const onToggle = ({ target }: Event) => {
    if (target instanceof Element && target.matches(':modal, :popover-open')) onLayer()
  }
  document.addEventListener('toggle', onToggle, options)
  // That event stays in its shadow root. The focus that a modal dialog takes is seen outside, too.
  document.addEventListener('focusin', ({ target }) => target !== host && onLayer(), options)
  // After the reader is on the screen: on a large page the search takes a while.
  setTimeout(() => {
    for (const root of openShadowRoots(document)) root.addEventListener('toggle', onToggle, options)
  })
  return () => end.abort()
}

function openShadowRoots(tree: Document | ShadowRoot): ShadowRoot[] {
  return [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openShadowRoots(shadowRoot)] : [],
  )
}
