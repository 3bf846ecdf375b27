/** How far the page is scrolled: 0 is the top, 1 the end. */
export function scrolledShare(): number {
  const way = document.documentElement.scrollHeight - innerHeight
  return way > 0 ? Math.min(1, Math.max(0, scrollY / way)) : 0
}

/** Scrolls the page to a share of its way. */
export function scrollToShare(share: number): void {
  const way = document.documentElement.scrollHeight - innerHeight
  scrollTo({ top: share * way, behavior: 'instant' })
}
