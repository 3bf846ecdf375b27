import { addressesOf, PICTURE_NAME } from './image-addresses.ts'
import { isPlaceholderAddress } from './placeholder-address.ts'

/** The size at the end of a file's name: `_r.jpg`, `_1440w.jpg`, `-1024x683.jpg`. */
const SIZE = /[_-](?:[a-z]|\d{2,4}w|\d{2,4}x\d{2,4})(?=\.\w{3,4}$)/

/** Whether two addresses name the same file, whatever the size or the host. */
function sameFile(a: string, b: string): boolean {
  const name = (address: string) =>
    new URL(address).pathname.split('/').pop()?.split(/[@!~]/, 1)[0]?.replace(SIZE, '') ?? ''
  return name(a).length > 5 && name(a) === name(b)
}

/** Longest `<noscript>` that may hold a picture and its caption. */
const NOSCRIPT_LENGTH = 20_000

/**
 * A `<noscript>` that repeats the lazy picture beside it gives that picture its address; one that stands alone is
 * replaced by its picture. Counters of one pixel are left to go with the rest of the scripts.
 */
export function restoreNoscript(root: Element, base: string): void {
  for (const noscript of root.querySelectorAll('noscript')) {
    // A page with scripts on holds the content as text, one without as elements.
    const html = noscript.children.length > 0 ? noscript.innerHTML : (noscript.textContent ?? '')
    if (html.length > NOSCRIPT_LENGTH || !/<img\s/i.test(html)) continue
    // a document of its own loads nothing
    const inert = root.ownerDocument.implementation.createHTMLDocument('')
    inert.body.innerHTML = html
    const hidden = inert.querySelector('img')
    if (!hidden || inert.querySelectorAll('img').length > 1 || inert.querySelector('iframe')) continue
    const address = addressesOf(hidden, base, new Set())[0]
    if (!address || !PICTURE_NAME.test(address) || isCounter(hidden)) continue
    const twin = imageBeside(noscript)
    const known = twin
      ? addressesOf(twin, base, new Set()).filter((other) => !isPlaceholderAddress(other))
      : []
    if (twin && known.length === 0) {
      for (const { name, value } of [...hidden.attributes])
        if (!twin.hasAttribute(name) || name === 'src') twin.setAttribute(name, value)
      twin.setAttribute('src', address)
    }
    if (twin && (known.length === 0 || known.some((other) => sameFile(other, address)))) noscript.remove()
    else if (!twin || known.length > 0) noscript.replaceWith(root.ownerDocument.importNode(hidden, true))
  }
}

function isCounter(image: Element): boolean {
  const sides = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10))
  return (
    sides.some((side) => side <= 2) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(image.getAttribute('style') ?? '')
  )
}

/** The one picture of the element in front of or behind a `<noscript>`. */
function imageBeside(noscript: Element): Element | null {
  for (const sibling of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (!sibling) continue
    const images = sibling.localName === 'img' ? [sibling] : [...sibling.querySelectorAll('img')]
    if (images.length === 1 && !sibling.textContent?.trim()) return images[0] as Element
  }
  return null
}
