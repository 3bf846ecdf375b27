import { readFallbacks } from './fallbacks.ts'
import { LOADED_SRC, NATURAL_HEIGHT, NATURAL_WIDTH } from './loaded-marks.ts'
import { hasLoadedLarge, isPlaceholderAddress, isStandInOfDesign } from './placeholder-address.ts'
import { parseSrcset, rankSrcset } from './srcset.ts'

/**
 * Attributes in which scripts of the field keep the real address, the better picture first. `zoomfile` and `file`
 * are Discuz forums, `data-actualsrc` Zhihu, `data-echo` the echo.js library, `data-src` WeChat and lazysizes,
 * `real_src` Sina blogs, `alt_src` Toutiao, `crs` Tencent, `original` 360doc and PIXNET.
 */
const LAZY_ATTRIBUTES = [
  'zoomfile',
  'data-actualsrc',
  'data-original',
  'data-original-src',
  'data-src',
  'data-lazy-src',
  'data-lazyload-src',
  'data-lazyload',
  'data-lazy',
  'data-echo',
  'data-real-src',
  'data-realsrc',
  'real_src',
  'data-hi-res-src',
  'data-full-src',
  'data-async-src',
  'data-img-src',
  'data-orig-file',
  'data-large-file',
  'lazy-src',
  'lazysrc',
  'lazy_src',
  'alt_src',
  'original',
  'file',
  'crs',
]
/** The same for addresses with their sizes, in the form of `srcset`. */
export const LAZY_SRCSETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set']

/** Names under which libraries nobody has listed keep an address; tried only where `src` shows a stand-in. */
const LAZY_NAME = /src|lazy|original|origin|echo|lz_|image|img|file|url/
const NOT_THE_PICTURE =
  /^(?:src|srcset|alt|title|class|id|style|href|usemap|longdesc|crossorigin|sizes)$|^on|fallback|error|poster|avatar|thumb|hover|placeholder|loading|logo|loaded-src|file-?name|title|caption|(?:qr(?:-?code)?|ewm|icon|user|link|page|share|jump)-?url/
/** An address whose file is called as a picture is. */
export const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:$|[?#!@~_])/i

/** The attributes of {@link LAZY_ATTRIBUTES} that a picture has, in their order. */
export function lazyNames(image: Element): string[] {
  const names = new Set(image.getAttributeNames())
  return LAZY_ATTRIBUTES.filter((name) => names.has(name))
}

/** An address that the page's script has to decipher: 搜狐 keeps its pictures' so in `data-src`. */
export const isSealedAddress = (text: string): boolean => /^[A-Za-z\d+/]{60,400}={1,2}$/.test(text)

/** What an attribute says that is a switch of its script and no address: `data-lazy="true"`. */
const NO_ADDRESS = /^(?:true|false|null|undefined|none|done|lazy|loaded|\d{1,3})$|\{\w+\}/i

/** An address of a picture in full; null where it is none of the web. */
export function absolute(address: string | null | undefined, base: string): string | null {
  const text = address?.trim()
  const url = text && !NO_ADDRESS.test(text) && !isSealedAddress(text) ? URL.parse(text, base) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username) return null
  return url.hostname.includes('.') || url.host === URL.parse(base)?.host ? url.href : null
}

/**
 * All that an `<img>` says of where its picture is, best first: what the page has loaded, `src` unless the picture
 * still waits for its script, what the script would load, then the sizes of `srcset` and of a surrounding `<picture>`.
 * @param shared addresses that stand for other pictures on this page, see `lazy-sources.ts`.
 */
export function addressesOf(image: Element, base: string, shared: ReadonlySet<string>): string[] {
  const real = (address: string | null) =>
    address !== null && !isPlaceholderAddress(address) && !shared.has(address) ? [address] : []
  const shown = real(absolute(image.getAttribute(LOADED_SRC), base))
  const src = addressesIn(image.getAttribute('src') ?? '').flatMap((address) => real(absolute(address, base)))
  const listed = (names: string[]) =>
    sourcesOf(image)
      .flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''))
      .flatMap((text) => rankSrcset(parseSrcset(text)))
      .flatMap((address) => real(absolute(address, base)))
  const lazy = [
    ...lazyNames(image).flatMap((name) => real(absolute(image.getAttribute(name), base))),
    ...listed(LAZY_SRCSETS),
  ]
  const sets = listed(['srcset'])
  const first = isLoaded(image) ? shown : []
  const visible = preferLarger(src, image, base)
  // The same file with the page's own parameters on it (WeChat's `&tp=webp&wx_lazy=1`), or as a preview: the script's address is
  // the plain one.
  const isSameFile = visible[0] && lazy[0] && isOrPreviews(visible[0], lazy[0])
  const known =
    isSameFile || waits(image)
      ? [...first, ...lazy, ...visible, ...shown, ...sets, ...readFallbacks(image)]
      : [...first, ...visible, ...lazy, ...shown, ...sets, ...readFallbacks(image)]
  if (known.length > 0) return known
  const other = unlisted(image, base, real)
  if (other.length > 0 || !hasLoadedLarge(image)) return other
  // all that there is, whatever its name
  const loaded = absolute(image.getAttribute(LOADED_SRC), base)
  return loaded && !shared.has(loaded) ? [loaded] : []
}

/** The width in the name of a file: `…c6d2_w100_r1.jpg`. */
const WIDTH = /_w(\d{2,4})(?=[_.])/

/** Whether an address is another one with other parameters, or has the same file in no greater width. */
function isOrPreviews(shown: string, other: string): boolean {
  const paths = [shown, other].map((address) => new URL(address).pathname)
  // a name without a width is the picture's as it was put up
  const [own = 0, width = 0] = paths.map((path) => Number(WIDTH.exec(path)?.[1] ?? Infinity))
  const [file, of] = paths.map((path) => path.replace(WIDTH, ''))
  return file === of && own <= width
}

/** A list of sizes that a script or a saver of pages has put where one address belongs: `a-300x165.jpg%20300w,%20https://…`. */
const LIST_OF_SIZES = /(?:%20| )\d{2,4}w,(?:%20| )/

const addressesIn = (src: string): string[] =>
  LIST_OF_SIZES.test(src) && !src.startsWith('data:')
    ? rankSrcset(parseSrcset(src.replaceAll('%20', ' ')))
    : [src]

/** The elements that list sizes of a picture: itself, and the sources of its `<picture>`. */
const sourcesOf = (image: Element): Element[] =>
  image.parentElement?.localName === 'picture'
    ? [...image.parentElement.querySelectorAll(':scope > img, :scope > source')].toSorted(
        (a, b) => Number(isForOthers(a)) - Number(isForOthers(b)),
      )
    : [image]

/** Whether a source is for small screens, paper or the dark. */
const isForOthers = (source: Element) =>
  /max-(?:device-)?width|print|dark/i.test(source.getAttribute('media') ?? '')

/** A preview of a few pixels in `src` goes behind the `srcset` that lists it as its smallest. */
function preferLarger(src: string[], image: Element, base: string): string[] {
  const candidates = parseSrcset(image.getAttribute('srcset') ?? '')
  const widths = candidates
    .filter(({ url }) => absolute(url, base) === src[0])
    .map(({ width }) => width ?? Infinity)
  const preview = widths.some((width) => width < 400) && candidates.some(({ width }) => (width ?? 0) >= 400)
  return preview ? rankSrcset(candidates).flatMap((url) => absolute(url, base) ?? []) : src
}

/** Names of which another's address is better, the worst last: beside others plain ones may be of the preview as well. */
const WORSE = [/^data-url$/, /^url$/, /small|preview|cover/]
const rankOf = ({ name }: Attr) => WORSE.findIndex((pattern) => pattern.test(name))

function unlisted(image: Element, base: string, real: (address: string | null) => string[]): string[] {
  return [...image.attributes]
    .filter(
      ({ name, value }) => LAZY_NAME.test(name) && !NOT_THE_PICTURE.test(name) && PICTURE_NAME.test(value),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap(({ value }) => real(absolute(value, base)))
}

/** Narrowest picture, in pixels of the file, that is taken for the real one while another address still waits. */
const REAL_WIDTH = 200

/** More than a stand-in's few pixels have arrived; of a picture that has another address, more than an icon. */
function isLoaded(image: Element): boolean {
  const width = Number(image.getAttribute(NATURAL_WIDTH))
  return (
    width >= 9 &&
    (width >= REAL_WIDTH || !hasLazyAddress(image)) &&
    Number(image.getAttribute(NATURAL_HEIGHT)) > 8
  )
}

const hasLazyAddress = (image: Element): boolean =>
  lazyNames(image).length > 0 ||
  sourcesOf(image).some((element) => LAZY_SRCSETS.some((name) => element.hasAttribute(name)))

/**
 * Whether the picture's turn has not come: something small has loaded and is not all, a part of the site's design stands in
 * for it, or the script's class says so (lazysizes, jQuery Lazy Load and their kin).
 */
function waits(image: Element): boolean {
  if (hasLazyAddress(image)) {
    if (image.hasAttribute(NATURAL_WIDTH) && !isLoaded(image)) return true
    if (isStandInOfDesign(image.getAttribute('src') ?? '')) return true
  }
  const state = `${image.getAttribute('class')} ${image.getAttribute('lazy')}`
  return /lazy|blur-?up|lqip/i.test(state) && !/loaded/i.test(state)
}
