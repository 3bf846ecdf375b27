/** Length of a text without white space. */
export function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/[\s\u00a0\u3000]+/g, '').length
}

/** Part of an element's text that stands in links, 0 to 1. Links within the page (`#note`) do not count. */
export function linkShare(element: Element): number {
  const whole = textLength(element)
  if (whole === 0) return 0
  let linked = 0
  for (const link of element.querySelectorAll('a[href]')) {
    if (!link.getAttribute('href')?.startsWith('#')) linked += textLength(link)
  }
  if (element.tagName === 'A') linked = whole
  return linked / whole
}
