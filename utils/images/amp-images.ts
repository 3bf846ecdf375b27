/** Attributes of such an element that a picture has as well. */
const SIZES = ['width', 'height']
const KEPT = ['src', 'srcset', 'alt', 'class', ...SIZES]

/** Sides of a picture that is as wide as its column may say only how wide to high it is: 16 and 9, 1.33 and 1. */
const MOST_OF_RATIO = 32

/**
 * Makes the pictures of AMP and of Baidu's MIP, which a script of theirs would load, pictures of HTML: `<amp-img src="…">`.
 * @param page the root of a copy of the page, which is changed.
 */
export function replaceAmpImages(page: Element): void {
  for (const element of page.querySelectorAll('amp-img,amp-anim,mip-img')) {
    const image = page.ownerDocument.createElement('img')
    const isRatio =
      !/^(?:fixed)?$/.test(element.getAttribute('layout') ?? '') &&
      SIZES.every((name) => Number(element.getAttribute(name)) <= MOST_OF_RATIO)
    for (const name of KEPT) {
      if (isRatio && SIZES.includes(name)) continue
      const value = element.getAttribute(name)
      if (value !== null) image.setAttribute(name, value)
    }
    element.replaceWith(image)
  }
}
