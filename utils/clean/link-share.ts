import { textOf } from '../dom/block-text.ts'
import { isPictureFile } from '../images/decoration.ts'
import { hostOf, siteAt, siteOf } from '../text/host-name.ts'
import { isFile } from '../text/url.ts'

/** The sign of an item in front of a link. */
export const LIST_SIGN = /^\s*[‧•·●○■□▪►▶▸◆★☆] ?/

/** Length of a text without white space. */
export function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length
}

/** A link that leads elsewhere by way of the site's own page: `link.zhihu.com/?target=https%3A…`. */
const REDIRECT = /[?&](?:target|url|to|u)=https?(?::|%3A)/i

/**
 * Part of an element's text that stands in links to other pages of the site, 0 to 1. Links within the page (`#note`), to
 * files and to other sites do not count: they are sources and attachments.
 * @param home address of a page of the site.
 */
export const linkShare = (element: Element, home: string): number =>
  shareOfLinks(element, (href) => leadsOn(href, home))

/** The same of links wherever they lead, but within the page and to files. */
export const linkedShare = (element: Element): number => shareOfLinks(element, isPage)

/** The same of the links that count. */
export function shareOfLinks(element: Element, counts: (href: string) => boolean): number {
  const links = element.tagName === 'A' ? [element] : element.querySelectorAll('a[href]')
  // most paragraphs have no links
  if (links.length === 0) return 0
  const whole = textLength(element) - (LIST_SIGN.test(element.textContent ?? '') ? 1 : 0)
  if (whole === 0) return 0
  let linked = 0
  for (const link of links) {
    const href = link.getAttribute('href') ?? ''
    if (counts(href) && !isEnlarged(link, href)) linked += textLength(link)
  }
  return linked / whole
}

/** Whether a block holds a link to a file to load down. */
export const leadsToFile = (block: Element): boolean =>
  [...block.querySelectorAll('a[href]')].some((link) => isFile(link.getAttribute('href') ?? ''))

/** Whether a link leads to another page. */
const isPage = (href: string) => !href.startsWith('#') && !isFile(href)

/** Whether a picture, maybe with its caption, is a link to its large file. */
const isEnlarged = (link: Element, href: string) => isPictureFile(href) && link.querySelector('img') !== null

function leadsOn(href: string, home: string): boolean {
  if (!isPage(href) || REDIRECT.test(href)) return false
  const host = hostOf(href)
  return host === null || siteOf(host) === siteAt(home)
}

/** Whether all that a block says is one link. */
export function isOneLink(block: Element): boolean {
  const link = block.querySelector('a[href]')
  return link !== null && textOf(link) === textOf(block)
}

/**
 * An address of the site that a text was taken from, as mirrors of feeds have it: the one of most of its pictures, where it
 * links there too; the text's own without one.
 */
export function originOf(text: Element, url: string): string {
  const pictures = new Map<string, number>()
  for (const image of text.querySelectorAll('img')) {
    const site = siteAt(image.getAttribute('src') ?? '')
    pictures.set(site, (pictures.get(site) ?? 0) + 1)
  }
  const [most] = [...pictures].sort((a, b) => b[1] - a[1])
  if (!most?.[0]) return url
  const links = [...text.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
  return links.find((href) => siteAt(href) === most[0]) ?? url
}
