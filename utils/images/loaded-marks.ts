/**
 * Attributes that carry what only the live page knows of a picture into its copy: the address that loaded and the
 * picture's own size in pixels.
 */
export const LOADED_SRC = 'data-loaded-src'
export const NATURAL_WIDTH = 'data-natural-width'
export const NATURAL_HEIGHT = 'data-natural-height'

/**
 * Writes into a fresh copy which pictures of the live page have loaded. The page itself is only read.
 * @param copy a clone of the page, still node for node the same; its pictures get the attributes above, and lose
 *   those that the page itself wrote under these names.
 */
export function markLoadedImages(page: Document, copy: Document): void {
  const copies = copy.querySelectorAll('img')
  page.querySelectorAll('img').forEach((image, i) => {
    const twin = copies[i]
    if (!twin) return
    for (const name of [LOADED_SRC, NATURAL_WIDTH, NATURAL_HEIGHT]) twin.removeAttribute(name)
    if (!image.complete || !image.naturalWidth || !image.currentSrc) return
    twin.setAttribute(LOADED_SRC, image.currentSrc)
    twin.setAttribute(NATURAL_WIDTH, String(image.naturalWidth))
    twin.setAttribute(NATURAL_HEIGHT, String(image.naturalHeight))
  })
}
