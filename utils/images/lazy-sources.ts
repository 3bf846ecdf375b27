import { restoreBackgrounds } from './background-images.ts'
import { writeAddresses } from './fallbacks.ts'
import { absolute, addressesOf, LAZY_SRCSETS, lazyNames } from './image-addresses.ts'
import { forgetNaturalSize, LOADED_SRC, NATURAL_WIDTH } from './loaded-marks.ts'
import { restoreNoscript } from './noscript-images.ts'
import { isPlaceholderAddress } from './placeholder-address.ts'

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
    const picture = image.closest('picture')
    const link = image.closest('a')
    // what a page puts beside it are buttons and words for the time until it has come
    picture?.replaceWith(link && picture.contains(link) ? link : image)
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
