import type { ArticleImage } from './article-image.ts'
import { candidates } from './candidates.ts'
import { FALLBACKS, readFallbacks, writeAddresses } from './fallbacks.ts'
import { imageSize } from './image-size.ts'
import { INLINE } from './inline-image.ts'
import { LOADED_SRC, NATURAL_WIDTH } from './loaded-marks.ts'
import { unwrapAddress } from './unwrap-address.ts'

/** Attribute of figures whose pictures are small and stand in a row. */
export const GALLERY = 'data-jd-gallery'
/** Widest picture that goes into a row, in pixels. */
const SMALL_WIDTH = 320
/** Pictures that the first screen may show; those behind them load when they come near. */
const FIRST_SCREEN = 2
/** Where pictures come from; what else stands in an address, `ftp:` say, no article can keep. */
const SHOWN = /^(?:https?|file|data):/
/** What the reader's pictures keep of the page's attributes. */
const KEPT = new Set(['src', 'alt', 'title', FALLBACKS, INLINE])

/**
 * Gives the pictures of a cleaned article the attributes with which the reader shows them: the ladder of addresses,
 * the size that keeps their space free, no Referer, late loading. Changes `root`.
 * @param url address of the page.
 * @param base what its relative addresses count from.
 * @returns the pictures in order, without those that stand for a character and those inside the page (`data:`).
 */
export function dressImages(root: Element, url: string, base = url): ArticleImage[] {
  const images: ArticleImage[] = []
  for (const image of root.querySelectorAll('img')) {
    const { width, height } = imageSize(image)
    const addresses = [image.getAttribute('src') ?? '', ...readFallbacks(image)]
      .map((address) => URL.parse(address, base)?.href ?? '')
      .filter((address) => SHOWN.test(address))
    const isData = addresses[0]?.startsWith('data:')
    const loaded = image.hasAttribute(NATURAL_WIDTH) ? image.getAttribute(LOADED_SRC) : null
    const ladder = isData
      ? []
      : candidates({
          addresses,
          loaded: addresses.find((address) => address === loaded) ?? null,
          pageUrl: url,
        })
    for (const { name } of [...image.attributes]) if (!KEPT.has(name)) image.removeAttribute(name)
    if (ladder.length > 0) writeAddresses(image, ladder)
    else image.removeAttribute(FALLBACKS)
    if (width) image.setAttribute('width', String(width))
    if (height) image.setAttribute('height', String(height))
    image.setAttribute('alt', spoken(image.getAttribute('alt') ?? ''))
    const title = image.getAttribute('title')
    if (title !== null) image.setAttribute('title', spoken(title))
    image.setAttribute('referrerpolicy', 'no-referrer')
    image.setAttribute('decoding', 'async')
    if (image.hasAttribute(INLINE) || ladder.length === 0) continue
    if (images.length >= FIRST_SCREEN) image.setAttribute('loading', 'lazy')
    const src = ladder.find((address) => unwrapAddress(address) === address) ?? (ladder[0] as string)
    images.push({
      src,
      fallbacks: ladder.filter((address) => address !== src),
      alt: image.getAttribute('alt') ?? '',
      caption: image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() || null,
      width,
      height,
    })
  }
  markGalleries(root)
  return images
}

/** What scripts and editors write where there is nothing to say: 图片, the name of a file with hardly a word in it. */
const NOTHING =
  /^(?:undefined|null|NaN|图片|圖片|image|\w{1,40}_\d{1,14}|(?:微信[图截][片图])?(?:[\w.() -]|\p{Script=Han}(?!\p{Script=Han}{3})){1,60}\.(?:jpe?g|png|gif|webp))$/iu
/** The number by which a store knows a file: 6e2c7129eefdb1f648ee2e7fadabf737-picture. */
const STORED = /(?<![a-z\d])(?=[a-z]*\d)[\da-f]{16,}(?![a-z\d])/i
/** How the names of files end. */
const FILE_END = /(?<=\p{Script=Han}{4}.{0,60})\.(?:jpe?g|png|gif|webp)$/iu
/** Markup of a line in an attribute, where it is text. */
const TAG = /<\/?(?:a|b|br|em|i|span|strong)\b[^<>]*>/gi

/** The words of an attribute that a person is told. */
const spoken = (text: string) =>
  NOTHING.test(text.trim()) || STORED.test(text) ? '' : text.replace(TAG, '').replace(FILE_END, '')

/** Figures of small pictures that follow each other are shown in a row. */
function markGalleries(root: Element): void {
  const small = (element: Element | null) =>
    element?.localName === 'figure' &&
    element.querySelector('img') !== null &&
    [...element.querySelectorAll('img')].every((image) => {
      const width = Number(image.getAttribute('width'))
      return width > 0 && width <= SMALL_WIDTH
    })
  for (const figure of root.querySelectorAll('figure')) {
    if (small(figure) && (small(figure.nextElementSibling) || small(figure.previousElementSibling)))
      figure.setAttribute(GALLERY, '')
  }
}
