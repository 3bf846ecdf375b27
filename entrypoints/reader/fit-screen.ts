/**
 * Keeps the overlay as large as it is meant to be. A phone shows the page under it smaller than it is: a page made for
 * desks (without `<meta name=viewport>`) is laid out 980 px wide and shrunk to the screen, and everything over it with
 * it. And a page may zoom itself (`html { zoom: 0.5 }`). Sets `--fit` on the overlay, which its style sheet makes a zoom.
 * @param host the overlay's element in the page, which it stands in already.
 * @returns a function that stops following the screen, which may be turned.
 */
export function fitScreen(window: Window, host: Element, overlay: HTMLElement): () => void {
  // With a mouse, a window is wider than its screen because somebody zoomed out, who wants things small.
  const isTouched = window.matchMedia('(pointer: coarse)').matches
  const follow = () => {
    const enlarged = isTouched ? Math.max(1, window.innerWidth / window.screen.width) : 1
    // Chrome has told it since 128, Firefox since 126.
    const zoomed = host.currentCSSZoom ?? 1
    overlay.style.setProperty('--fit', String(enlarged / zoomed))
  }
  follow()
  window.addEventListener('resize', follow)
  return () => window.removeEventListener('resize', follow)
}
