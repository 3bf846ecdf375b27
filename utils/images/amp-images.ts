/** Attributes of AMP's element that a picture has as well. */
const KEPT = ['src', 'srcset', 'alt', 'width', 'height', 'class']

/**
 * Makes AMP's pictures, which a script of theirs would load, pictures of HTML: `<amp-img src="…">`.
 * @param document a copy of the page, which is changed.
 */
export function replaceAmpImages(document: Document): void {
  for (const element of document.querySelectorAll('amp-img,amp-anim')) {
    const image = document.createElement('img')
    for (const name of KEPT) {
      const value = element.getAttribute(name)
      if (value !== null) image.setAttribute(name, value)
    }
    element.replaceWith(image)
  }
}
