/**
 * Attributes in which the snapshot of a live page notes, on `<img>`, the address that the browser chose, absolute …
 */
export const LOADED_SRC = 'data-jd-src'
/** … and, where the picture has loaded, its own width and height in pixels. */
export const NATURAL_WIDTH = 'data-jd-width'
export const NATURAL_HEIGHT = 'data-jd-height'

/** Forgets the size of what has loaded: what the picture shows from now on has another. Changes `image`. */
export function forgetNaturalSize(image: Element): void {
  image.removeAttribute(NATURAL_WIDTH)
  image.removeAttribute(NATURAL_HEIGHT)
}
