/** Attributes of such an element that a picture has as well. */
const KEPT = ['src', 'srcset', 'alt', 'width', 'height', 'class']

/**
 * Makes the pictures of AMP and of Baidu's MIP, which a script of theirs would load, pictures of HTML: `<amp-img src="…">`.
 * @param page the root of a copy of the page, which is changed.
 */
export function replaceAmpImages(page: Element): void {
  for (const element of page.querySelectorAll('amp-img,amp-anim,mip-img')) {
    const image = page.ownerDocument.createElement('img')
    for (const name of KEPT) {
      const value = element.getAttribute(name)
      if (value !== null) image.setAttribute(name, value)
    }
    element.replaceWith(image)
  }
}
