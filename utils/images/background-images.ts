import { absolute, PICTURE_NAME } from './image-addresses.ts'
import { imageSize } from './image-size.ts'
import { isPlaceholderAddress } from './placeholder-address.ts'

/** Between quotes the address may have any brackets of its own, without them pairs: `ferry(1).jpg`. */
const BACKGROUND =
  /background(?:-image)?\s*:[^;]{0,200}?url\(\s*(?:["']([^"']{1,2000})["']|((?:[^"'()]|\([^"'()]{0,20}\)){1,2000}))\s*\)/i

/** An element that shows nothing but a background picture gets it as a picture. */
export function restoreBackgrounds(root: Element, base: string): void {
  for (const element of root.querySelectorAll(
    '[style*="url("], [data-background], [data-bg], [data-background-image]',
  )) {
    if (
      element.querySelector('img, video, iframe, svg') ||
      element.textContent?.trim() ||
      element.localName === 'img'
    )
      continue
    const [, quoted, plain] = BACKGROUND.exec(element.getAttribute('style') ?? '') ?? []
    const late = ['data-background-image', 'data-background', 'data-bg']
      .map((name) => element.getAttribute(name))
      .find(Boolean)
    const shown = quoted ?? plain
    const address = absolute(isPlaceholderAddress(shown) ? late : shown, base)
    // Icons stand in small inline elements and sprites; photographs in blocks.
    if (!address || !PICTURE_NAME.test(address) || isPlaceholderAddress(address)) continue
    if (
      !/^(?:div|figure|section|p|a|li)$/.test(element.localName) ||
      /sprite|icon|logo|avatar/i.test(address)
    )
      continue
    const image = root.ownerDocument.createElement('img')
    image.setAttribute('src', address)
    image.setAttribute('alt', element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '')
    // so that an ornament is told by its size
    const { width, height } = imageSize(element)
    if (width && height) {
      image.setAttribute('width', String(width))
      image.setAttribute('height', String(height))
    }
    element.append(image)
  }
}
