/**
 * What the shape of an address says of the page behind it. `dated` is an article's with both a date and a number;
 * `list` is everything that is known not to be one text: lists, searches, accounts, goods, films.
 */
export type AddressShape = 'dated' | 'article' | 'home' | 'list' | 'other'

/** The part of a location that has a shape. */
export type Address = Pick<Location, 'hostname' | 'pathname' | 'search'>

/** Front pages: no path at all, or the index of the top folder. */
const HOME = /^\/(?:(?:index|default|home)(?:\.\w{1,5})?\/?)?$/i
/** Hosts that portals give to films, searches, accounts and goods: v.qq.com, search.sina.com.cn, item.jd.com. */
const LIST_HOST = /^(?:v|tv|video|live|search|so|passport|login|shop|store|mall|item|my|i)\./i
/** The last part of a path that names a list, an account or a shelf of goods, perhaps with a page number. */
const LIST_END =
  /\/(?:index|list|search|tags?|topics?|category|channels?|roll|login|signin|register|users?|author|profile|cart|shop|store|products?|goods|videos?|live|download|forum|board|about|contact)(?:[-_]?\d{1,3})?(?:\.\w{1,5})?\/?$/i
/** Folders under which each page is one good, film, place or list. `/app/` alone is also the folder of a newspaper's own. */
const LIST_FOLDER =
  /\/(?:item|itm|dp|products?|goods|listing|rooms|biz|videos?|search|login|category|tags?)\/|\/app\/(?:[^/]+\/)?id\d/i
/** One script that shows every page of a site, each by its number. */
const INDEX_SCRIPT = /\/index\.(?:php|aspx?|jsp|do|action)$/i
/** `/2024/0716/`, `/2019-03/05/`, `/20190422/`, `/201810/t20181020_…`. */
const DATED = /\/(?:19|20)\d\d[-/_]?(?:0?[1-9]|1[0-2])(?:[-/_]?(?:[0-2]?\d|3[01]))?[-/_]/
/** A last part with a number: `content_12371003.htm`, `t20200518_5130658_4.shtml`, `u1ai119996.html`, `/22049205`. */
const NUMBERED =
  /(?<!\d)\d{5,}(?:[-_][a-z\d]{1,9}){0,2}(?:\.(?:[sx]?html?|aspx?|php|jhtml))?\/?$|\d\.s?html?$/i
/** A folder or the beginning of a name that articles have, with whatever identifies it behind. */
const NAMED =
  /\/(?:a|p|art|articles?|archives?|story|stories|posts?|blog|news_?detail|content|details?)[/_-][^/]/i
/** The number is in the query: `?id=132637`, `&newsid=9419253`, `&SerialNo=181114`. */
const QUERY = /[?&](?:id|[a-z]{1,9}_?id|[a-z]{1,9}no|ncd)=[^&]{0,20}\d{3}/i
/** A sentence: at least five words. */
const SLUG = /\/(?:[a-z\d%]{1,40}[-_]){4}[^/]+\/?$/i

/** Tells the shape of an address. */
export function addressShape({ hostname, pathname, search }: Address): AddressShape {
  const numberedQuery = QUERY.test(search)
  if (HOME.test(pathname)) return numberedQuery ? 'article' : 'home'
  if (INDEX_SCRIPT.test(pathname) && numberedQuery) return 'article'
  if (LIST_HOST.test(hostname) || LIST_END.test(pathname) || LIST_FOLDER.test(pathname)) return 'list'
  if (DATED.test(pathname) && NUMBERED.test(pathname)) return 'dated'
  const article = [DATED, NUMBERED, NAMED, SLUG].some((shape) => shape.test(pathname)) || numberedQuery
  return article ? 'article' : 'other'
}
