/** Attribute of the reader's pictures: the other addresses of the same picture, best first, parted by spaces. */
export const FALLBACKS = 'data-jd-fallbacks'

/** The other addresses of a picture, absolute http and https only, whoever wrote the attribute. */
export function readFallbacks(image: Element): string[] {
  return (image.getAttribute(FALLBACKS) ?? '')
    .split(/\s+/)
    .filter((address) => /^https?:\/\/./i.test(address))
}

/**
 * Sets the addresses of a picture, best first: the first becomes `src`, the rest its fallbacks.
 * @param addresses absolute, without spaces, as `URL.href` writes them; doubles are dropped.
 */
export function writeAddresses(image: Element, addresses: string[]): void {
  const [first, ...rest] = [...new Set(addresses)]
  if (!first) return
  if (image.getAttribute('src') !== first) image.setAttribute('src', first)
  if (rest.length > 0) image.setAttribute(FALLBACKS, rest.join(' '))
  else image.removeAttribute(FALLBACKS)
}
