import { queryParameters } from '../text/query-parameters.ts'
import { oneLine } from '../text/space.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { canonicalUrl } from '../text/url.ts'
import { baseAddress } from './base-address.ts'

/** The other pages of an article that is split over several. */
export interface NextPages {
  /** Which page this one is, counted from 1. */
  number: number
  /** Addresses of the pages before this one from the first on; none too where they are more than are put together. */
  before: string[]
  /** Addresses of the pages after this one in order, absolute, of the same origin; as many as the page names. */
  pages: string[]
  /** How many pages the article has with this one, where the page says so or links them all; else null. */
  count: number | null
}

/** Links to the following part of the same article, their spaces left out; 下一张 in a photo story. 下一篇 and 下一条 are other articles. */
const NEXT =
  /^[[【(（<«]?(?:(?:点击查看)?下一张|下一页|下页|后一页|下一节|下页继续|继续阅读|余下全文|阅读余下全文|查看余下全文|点击阅读全文|next(?:page)?)[\]】)）>»›→]{0,3}$/i
/** Links to the whole article on one page: better than any number of parts. */
const WHOLE =
  /^[[【(（]?(?:阅读全文|显示全文|显示全部|在本页阅读全文|单页阅读|全文阅读|查看全文|单页显示|展开全文|view(?:all|assinglepage)|singlepage)[\]】)）>»›→]{0,3}$/i
/** "第1/5页", "共5页", "1/5", "第 1 页 共 5 页", "Page 1 of 5", and not "2024/05/20 08:30". */
const TOTAL =
  /(?:共|of) ?(\d{1,2}) ?(?:页|[ ,，]|$)|(?<![\d/])\d{1,2} ?\/ ?(\d{1,2})(?: ?页|(?=[ ,，]|$)(?! ?\d))/i

/** Most pages that are put together. */
export const MOST_PAGES = 30

/**
 * Finds the other pages of the article that a page is part of: a row of page numbers, 下一页, 余下全文, or the link to the
 * whole text on one page. Only addresses of the same origin whose path is that of this page but for the number count,
 * so that 下一页 of a list is not taken for a part of the article. Of the pages before this one not all need be linked: they
 * have its own address with a lower number.
 * @param document only read.
 * @param url address of the page, absolute.
 */
export function findNextPages(document: Document, url: string): NextPages {
  const here = canonicalUrl(url)
  const folder = folderOf(document, here)
  const part = folder ? IN_FOLDER : PART
  const { numbered, next, whole } = linkedPages(document, here, folder ?? here)
  if (whole) return { number: 1, before: [], pages: [whole], count: 1 }
  // on many sites 1_1.html is the second page
  const shift = [...numbered].some(([page, address]) => numberIn(address, part) === page - 1) ? 1 : 0
  // news-12.html, whose second page is news-12.html?page=2, is no twelfth page
  const isFirst = !isNumberedByQuery(here) && [...numbered.values(), next ?? here].some(isNumberedByQuery)
  const own = isFirst ? null : numberIn(here, part)
  const number = own === null ? 1 : own + shift
  const [last, lastAddress] = [...numbered].sort(([a], [b]) => a - b).at(-1) ?? [0, here]
  // 1 2 3 … 5: what a pager leaves out has an address like the others
  const isRegular = numberIn(lastAddress, part) === last - shift
  const consecutive: string[] = []
  for (let page = number + 1; numbered.has(page) || (consecutive[0] && isRegular && page < last); page++)
    consecutive.push(numbered.get(page) ?? addressOf(page, lastAddress, shift, part))
  const pages = [...new Set(consecutive.length > 0 ? consecutive : next ? [next] : [])]
  const isSplit = pages.length > 0 || numbered.has(number - 1)
  if (!isSplit) return { number, before: [], pages, count: null }
  const before = Array.from(
    { length: number <= MOST_PAGES ? number - 1 : 0 },
    (_, index) => numbered.get(index + 1) ?? addressOf(index + 1, here, shift, part),
  )
  const linked = !next || next === consecutive[0] ? number + consecutive.length : 0
  const count = Math.max(totalSaid(document) ?? 0, linked)
  return { number, before, pages, count: count > 1 ? count : null }
}

/** The first page of an article whose others are numbers in its folder, as the pager of such a number links it by 1. */
function folderOf(document: Document, here: string): string | null {
  if (!IN_FOLDER.test(new URL(here).pathname)) return null
  const base = baseAddress(document, here)
  for (const link of document.querySelectorAll('a[href]')) {
    if (!/^[[(第]?1[\])页頁]?$/.test(nameOf(link))) continue
    const address = canonicalUrl(link.getAttribute('href') ?? '', base)
    if (sameArticle(address, here) && isPartOfFolder(new URL(address), new URL(here))) return address
  }
  return null
}

/**
 * The links of a page to others of its article: by number, to the next one, to all of it.
 * @param part address of a part with which theirs are compared.
 */
function linkedPages(document: Document, here: string, part: string) {
  const base = baseAddress(document, here)
  const numbered = new Map<number, string>()
  let next: string | null = null
  let whole: string | null = null
  for (const link of document.querySelectorAll('a[href], link[rel~="next" i][href]')) {
    const text = link.tagName === 'LINK' ? 'next' : toSimplified(nameOf(link))
    const address = canonicalUrl(addressIn(link.getAttribute('href') ?? '', text), base)
    // with a title it is the next article, as blogs and manuals have it
    if (
      link.tagName === 'LINK' &&
      link.hasAttribute('title') &&
      !NEXT.test(toSimplified(link.getAttribute('title') ?? ''))
    )
      continue
    if (text.length > 16 || address === here || !sameArticle(address, part)) continue
    if (NEXT.test(text)) next ??= address
    else if (WHOLE.test(text)) whole ??= address
    else if (/^[[(第]?\d{1,2}[\])页]?$/.test(text)) numbered.set(Number(/\d+/.exec(text)?.[0]), address)
  }
  return { numbered, next, whole }
}

/** What a link says without spaces; one around a picture says it in its title. */
const nameOf = (link: Element) =>
  (oneLine(link.textContent ?? '') || oneLine(link.getAttribute('title') ?? '')).replace(/ /g, '')

/** Address of a page that a script is told with a place for the number, as OTCMS does: `javascript:go('7_[page].html')`. */
const PAGE_PLACE = /^javascript:.{0,80}?['"]([^'"]{1,200})[[{]page[\]}]([^'"]{0,40})['"]/i

function addressIn(href: string, text: string): string {
  const [, start, end] = /^\d{1,2}$/.test(text) ? (PAGE_PLACE.exec(href) ?? []) : []
  return start === undefined ? href : `${start}${text}${end}`
}

/** The number of pages that a pager prints. */
function totalSaid(document: Document): number | null {
  for (const pager of document.querySelectorAll('[class*="page" i],[id*="page" i],[class*="fenye" i]')) {
    const text = oneLine((pager.textContent ?? '').slice(0, 400))
    const match = text.length < 200 ? TOTAL.exec(toSimplified(text)) : null
    const total = Number(match?.[1] ?? match?.[2])
    if (total > 1) return total
  }
  return null
}

/**
 * The number in the address of a part: `_2.html`, `-2.html`, `?page=2`; null without one.
 * @param part what holds it in the path, {@link PART} or {@link IN_FOLDER}.
 */
function numberIn(url: string, part: RegExp): number | null {
  const { pathname, search } = new URL(url)
  const number = Number(IN_QUERY.exec(search)?.[0] ?? part.exec(pathname)?.[1] ?? 0)
  return number >= 1 ? number : null
}

const isNumberedByQuery = (url: string) => IN_QUERY.test(new URL(url).search)

/**
 * The address of another page of the article.
 * @param like address of a page with a number in it.
 * @param shift how much lower the numbers in addresses are than those of the pages.
 * @param part what holds the number in the path.
 */
function addressOf(page: number, like: string, shift: number, part: RegExp): string {
  const url = new URL(like)
  const number = String(page - shift)
  if (isNumberedByQuery(like)) url.search = url.search.replace(IN_QUERY, number)
  else url.pathname = url.pathname.replace(part, (found) => (page === 1 ? '' : found.replace(/\d+/, number)))
  return url.href
}

/** `_2` and `-2` at the end of a path; `2024-05-20` ends in a day. */
const PART = /(?<!\d{4}[-_]\d{1,2})[_-](\d{1,2})(?=\.\w{3,5}$|\/?$)/
/** The number of a part in its folder: `/7/2.html`, `/1529819/2`, WordPress's `/the-ferry/2/`; none is a day, `/2024/05/20/`. */
const IN_FOLDER = /(?<!\/(?:19|20)\d{2}\/\d{1,2})\/(\d{1,2})(?:\.\w{3,5}|\/)?$/
const PART_OR_ALL = /(?<!\d{4}[-_]\d{1,2})[_-](?:\d{1,2}|all)(?=\.\w{3,5}$)/

/** Parameters of a query that hold the number, and that number in the query as it is written. */
const PAGE_PARAMETERS = '(?:p|pg|page|pn|pageno|pagenum|page_no|curpage)'
const PAGE_PARAMETER = new RegExp(`^${PAGE_PARAMETERS}$`, 'i')
const IN_QUERY = new RegExp(String.raw`(?<=[?&]${PAGE_PARAMETERS}=)\d{1,2}(?=&|$)`, 'i')

/**
 * Whether two addresses are parts of one article: the same origin, and the same path and query once the page number
 * (`_2`, `-2`, `?page=2`) and "all" are taken off; or the one a folder, or the number of an article, and the other a number
 * in it (`/7/`, `/7/2.html`; `/1529819`, `/1529819/2`).
 */
export function sameArticle(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false
  const [one, two] = [new URL(a), new URL(b)]
  if (one.origin !== two.origin) return false
  return stem(one) === stem(two) || isPartOfFolder(one, two) || isPartOfFolder(two, one)
}

const isPartOfFolder = (folder: URL, part: URL) =>
  /\/(?:index\.\w{3,5}|\d{5,})?$/.test(folder.pathname) &&
  IN_FOLDER.test(part.pathname) &&
  stem(part).replace(/\/\d{1,2}\?/, '?') === stem(folder)

function stem(url: URL): string {
  const query = queryParameters(url)
    // WordPress's `?p=1234` is the article
    .filter(([name, value]) => !(PAGE_PARAMETER.test(name) && /^(?:\d{1,2}|all)$/i.test(value)))
    .sort()
    .join('&')
  const path = url.pathname
    .replace(PART_OR_ALL, '')
    .replace(/\/(?:all|index)(?:\.\w{3,5})?\/?$/, '')
    .replace(/\.\w{3,5}$/, '')
    .replace(/\/$/, '')
  return `${path}?${query}`
}
