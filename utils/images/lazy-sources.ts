import { readFallbacks, writeAddresses } from './fallbacks.ts'
import { forgetNaturalSize, LOADED_SRC, NATURAL_HEIGHT, NATURAL_WIDTH } from './loaded-marks.ts'
import { hasLoadedLarge, isPlaceholderAddress } from './placeholder-address.ts'
import { parseSrcset, rankSrcset } from './srcset.ts'

/**
 * Attributes in which scripts of the field keep the real address, the better picture first. `zoomfile` and `file`
 * are Discuz forums, `data-actualsrc` Zhihu, `data-echo` the echo.js library, `data-src` WeChat and lazysizes,
 * `real_src` Sina blogs, `crs` Tencent, `original` 360doc and PIXNET.
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
  'original',
  'file',
  'crs',
]
const LAZY_SRCSETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set']

/** Names under which libraries nobody has listed keep an address; tried only where `src` shows a stand-in. */
const LAZY_NAME = /src|lazy|original|origin|echo|lz_|image|img|file/
const NOT_THE_PICTURE =
  /^(?:src|srcset|alt|title|class|id|style|href|usemap|longdesc|crossorigin|sizes)$|^on|fallback|error|poster|avatar|thumb|hover|placeholder|loading|logo|loaded-src/
const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:$|[?#!@~_])/i

/** The attributes of {@link LAZY_ATTRIBUTES} that a picture has, in their order. */
function lazyNames(image: Element): string[] {
  const names = new Set(image.getAttributeNames())
  return LAZY_ATTRIBUTES.filter((name) => names.has(name))
}

/** An address that the page's script has to decipher: 搜狐 keeps its pictures' so in `data-src`. */
export const isSealedAddress = (text: string): boolean => /^[A-Za-z\d+/]{60,400}={1,2}$/.test(text)

function absolute(address: string | null | undefined, base: string): string | null {
  const text = address?.trim()
  const url = text && !isSealedAddress(text) ? URL.parse(text, base) : null
  return url && /^https?:$/.test(url.protocol) && !url.username && url.hostname.includes('.')
    ? url.href
    : null
}

/** The size at the end of a file's name: `_r.jpg`, `_1440w.jpg`, `-1024x683.jpg`. */
const SIZE = /[_-](?:[a-z]|\d{2,4}w|\d{2,4}x\d{2,4})(?=\.\w{3,4}$)/

/** Whether two addresses name the same file, whatever the size or the host. */
function sameFile(a: string, b: string): boolean {
  const name = (address: string) =>
    new URL(address).pathname.split('/').pop()?.split(/[@!~]/, 1)[0]?.replace(SIZE, '') ?? ''
  return name(a).length > 5 && name(a) === name(b)
}

/**
 * All that an `<img>` says of where its picture is, best first: what the page has loaded, `src` unless the picture
 * still waits for its script, what the script would load, then the sizes of `srcset` and of a surrounding `<picture>`.
 * @param shared stand-ins, see {@link sharedSources}.
 */
function addressesOf(image: Element, base: string, shared: ReadonlySet<string>): string[] {
  const real = (address: string | null) =>
    address !== null && !isPlaceholderAddress(address) && !shared.has(address) ? [address] : []
  const shown = real(absolute(image.getAttribute(LOADED_SRC), base))
  const src = real(absolute(image.getAttribute('src'), base))
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
  // The same file with the page's own parameters on it (WeChat's `&tp=webp&wx_lazy=1`): the script's address is the plain one.
  const samePath = visible[0] && lazy[0] && new URL(visible[0]).pathname === new URL(lazy[0]).pathname
  const known =
    samePath || waits(image)
      ? [...first, ...lazy, ...visible, ...shown, ...sets, ...readFallbacks(image)]
      : [...first, ...visible, ...lazy, ...shown, ...sets, ...readFallbacks(image)]
  if (known.length > 0) return known
  const other = unlisted(image, base, real)
  if (other.length > 0 || !hasLoadedLarge(image)) return other
  // all that there is, whatever its name
  const loaded = absolute(image.getAttribute(LOADED_SRC), base)
  return loaded && !shared.has(loaded) ? [loaded] : []
}

/** The elements that list sizes of a picture: itself, and the sources of its `<picture>`. */
const sourcesOf = (image: Element): Element[] =>
  image.parentElement?.localName === 'picture'
    ? [...image.parentElement.querySelectorAll(':scope > img, :scope > source')]
    : [image]

/** A preview of a few pixels in `src` goes behind the `srcset` that lists it as its smallest. */
function preferLarger(src: string[], image: Element, base: string): string[] {
  const candidates = parseSrcset(image.getAttribute('srcset') ?? '')
  const widths = candidates
    .filter(({ url }) => absolute(url, base) === src[0])
    .map(({ width }) => width ?? Infinity)
  const preview = widths.some((width) => width < 400) && candidates.some(({ width }) => (width ?? 0) >= 400)
  return preview ? rankSrcset(candidates).flatMap((url) => absolute(url, base) ?? []) : src
}

function unlisted(image: Element, base: string, real: (address: string | null) => string[]): string[] {
  return [...image.attributes]
    .filter(
      ({ name, value }) => LAZY_NAME.test(name) && !NOT_THE_PICTURE.test(name) && PICTURE_NAME.test(value),
    )
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
 * Whether the picture's turn has not come: something small has loaded and is not all, or the script's class says so
 * (lazysizes, jQuery Lazy Load and their kin).
 */
function waits(image: Element): boolean {
  if (image.hasAttribute(NATURAL_WIDTH) && hasLazyAddress(image) && !isLoaded(image)) return true
  const state = `${image.getAttribute('class')} ${image.getAttribute('lazy')}`
  return /lazy|blur-?up|lqip/i.test(state) && !/loaded/i.test(state)
}

/** Addresses that several pictures with different lazy addresses show in `src`: stand-ins, whatever their name. */
function sharedSources(root: ParentNode, base: string): Set<string> {
  const targets = new Map<string, Set<string>>()
  for (const image of root.querySelectorAll('img')) {
    const lazy = lazyNames(image)
      .map((name) => absolute(image.getAttribute(name), base))
      .find(Boolean)
    if (!lazy) continue
    const src = absolute(image.getAttribute(LOADED_SRC) ?? image.getAttribute('src'), base)
    if (src) targets.set(src, (targets.get(src) ?? new Set()).add(lazy))
  }
  return new Set([...targets].filter(([, lazies]) => lazies.size > 1).map(([src]) => src))
}

/**
 * Puts the real address of every lazy picture into `src`, absolute, and the other addresses of the same picture
 * into `data-jd-fallbacks`; turns `<noscript>` twins and background pictures into the pictures they are. Changes `root`.
 * @param url address of the page, against which relative addresses are read.
 * @returns how many pictures showed a stand-in and have their own address now.
 */
export function restoreLazySources(root: Element, url: string): number {
  const before = root.querySelectorAll('img').length
  restoreNoscript(root, url)
  restoreBackgrounds(root, url)
  const shared = sharedSources(root, url)
  let restored = root.querySelectorAll('img').length - before
  for (const image of root.querySelectorAll('img')) {
    const src = absolute(image.getAttribute(LOADED_SRC) ?? image.getAttribute('src'), url)
    const addresses = addressesOf(image, url, shared)
    const [best] = addresses
    if (!best) continue
    if ((!src || isPlaceholderAddress(src) || shared.has(src)) && src !== best) restored++
    if (showsOther(image, best, url)) forgetNaturalSize(image)
    writeAddresses(image, addresses)
    for (const name of ['srcset', 'sizes', ...LAZY_SRCSETS, ...lazyNames(image)]) image.removeAttribute(name)
    const picture = image.parentElement
    if (picture?.localName === 'picture') picture.replaceWith(image)
  }
  return Math.max(0, restored)
}

/**
 * Puts the real address of pictures that have yet to come into `src` and forgets the size of what the page has loaded
 * in their place, so that nobody judges them by a stand-in. Changes `root`.
 * @param url address of the page.
 */
export function replaceStandIns(root: Element, url: string): void {
  const loaded = root.querySelectorAll(`img[${NATURAL_WIDTH}]`)
  if (loaded.length === 0) return
  const shared = sharedSources(root, url)
  for (const image of loaded) {
    const [best] = addressesOf(image, url, shared)
    if (!showsOther(image, best, url)) continue
    if (best) image.setAttribute('src', best)
    forgetNaturalSize(image)
  }
}

/**
 * Whether what the page has loaded is another picture than `best`, the address the reader will ask for: a stand-in, a
 * preview. With the page's own parameters on it (WeChat's `&tp=webp&wx_lazy=1`) it is the same.
 */
function showsOther(image: Element, best: string | undefined, base: string): boolean {
  const loaded = image.getAttribute(LOADED_SRC)
  if (!best) return isPlaceholderAddress(loaded)
  const shown = absolute(loaded, base)
  return shown !== best && !shown?.startsWith(`${best.split('#', 1)[0]}&`)
}

/** Longest `<noscript>` that may hold a picture and its caption. */
const NOSCRIPT_LENGTH = 20_000

/**
 * A `<noscript>` that repeats the lazy picture beside it gives that picture its address; one that stands alone is
 * replaced by its picture. Counters of one pixel are left to go with the rest of the scripts.
 */
function restoreNoscript(root: Element, base: string): void {
  for (const noscript of root.querySelectorAll('noscript')) {
    // A page with scripts on holds the content as text, one without as elements; the other document loads nothing.
    const inert = root.ownerDocument.implementation.createHTMLDocument('')
    const html = noscript.children.length > 0 ? noscript.innerHTML : (noscript.textContent ?? '')
    if (html.length > NOSCRIPT_LENGTH || !/<img\s/i.test(html)) continue
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

const BACKGROUND = /background(?:-image)?\s*:[^;]{0,200}?url\(\s*["']?([^"')]{1,2000})["']?\s*\)/i

/** An element that shows nothing but a background picture gets it as a picture. */
function restoreBackgrounds(root: Element, base: string): void {
  for (const element of root.querySelectorAll(
    '[style*="url("], [data-background], [data-bg], [data-background-image]',
  )) {
    if (
      element.querySelector('img, video, iframe, svg') ||
      element.textContent?.trim() ||
      element.localName === 'img'
    )
      continue
    const address = absolute(
      BACKGROUND.exec(element.getAttribute('style') ?? '')?.[1] ??
        ['data-background-image', 'data-background', 'data-bg']
          .map((name) => element.getAttribute(name))
          .find(Boolean),
      base,
    )
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
    element.append(image)
  }
}
