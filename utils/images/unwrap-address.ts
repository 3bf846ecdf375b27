import { isAtHost } from '../text/host-name.ts'
import { percentDecoded } from '../text/percent-decoded.ts'
import { WRAPPERS, type Wrapper } from './proxy-table.ts'
import { parsePublicAddress } from './public-address.ts'

/** A path that ends like a picture's, also before a size suffix (`a.jpg!600`, `a.jpg@100w`). */
const PICTURE_PATH = /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:[!@~_][^/]{0,80})?$/i
/** Parameters under which proxies nobody has listed pass the target on. */
const GENERIC_PARAMS = [
  'url',
  'u',
  'src',
  'image',
  'imageurl',
  'imgurl',
  'img',
  'img_url',
  'image_url',
  'pic',
  'picurl',
  'imgsrc',
]
/** Archives keep what is gone elsewhere: their copy is the better one. */
const ARCHIVES = ['web.archive.org', 'archive.org', 'webcache.googleusercontent.com']

/** No server of the field takes a longer address; what is longer is not worth reading. */
const MAX_LENGTH = 8192

/** `i#.wp.com` stands for one digit a sign; `*.host` and `*-host` for any name in front. */
function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true
  if (pattern.startsWith('*')) return host.endsWith(pattern.slice(1))
  if (pattern.includes('#')) return pattern === host.replace(/\d/g, '#')
  return isAtHost(host, pattern)
}

/** Decodes once, and a second time only what is still encoded then. */
function decodeOnce(text: string): string {
  const once =
    /^(?:https?|ssl)?:?(?:%3a|%2f|\/\/|:)|%2f/i.test(text) || !text.includes('/')
      ? percentDecoded(text)
      : text
  return /^https?%3a/i.test(once) ? percentDecoded(once) : once
}

/** The value of a parameter as written; a target without encoding goes on over its own `&`. */
function paramValue(query: string, name: string, own: string[]): string | null {
  const start = query.toLowerCase().search(new RegExp(`(?:^|&)${name.toLowerCase()}=`))
  if (start < 0) return null
  const pieces = query
    .slice(start)
    .replace(/^&/, '')
    .slice(name.length + 1)
    .split('&')
  const first = pieces[0] ?? ''
  if (!/^https?:\//i.test(first)) return first
  const isOwn = (piece: string) => own.includes(piece.split('=', 1)[0] ?? '')
  // A target with a query of its own may use the same names: only what stands behind it is the wrapper's.
  // One without a query that ends like a picture's is whole.
  const end = first.includes('?')
    ? pieces.findLastIndex((piece) => !isOwn(piece)) + 1
    : PICTURE_PATH.test(first)
      ? 1
      : pieces.findIndex(isOwn)
  return (end > 0 ? pieces.slice(0, end) : pieces).join('&')
}

const asUtf8 = (bytes: Uint8Array<ArrayBuffer>) => new TextDecoder().decode(bytes)

function fromBase64Url(text: string): string {
  try {
    const bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
    return asUtf8(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
  } catch {
    return ''
  }
}

function fromHex(text: string): string {
  return asUtf8(Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
}

/** What a row finds in an address, as written there: decoded and judged by {@link readTarget}. */
function written(wrapper: Wrapper, url: URL): string | null {
  const query = url.search.slice(1)
  if (wrapper.query) return query || null
  if (wrapper.swap) return `https://${wrapper.swap}${url.pathname}${url.search}`
  if (wrapper.params) {
    for (const name of wrapper.params) {
      const value = paramValue(query, name, wrapper.own ?? [])
      if (value) return value
    }
    return null
  }
  const found = wrapper.path?.exec(url.pathname)?.[1]
  if (!found) return null
  if (wrapper.coding === 'hex') return fromHex(found)
  if (wrapper.coding === 'base64url') return fromBase64Url(found.replace(/\//g, ''))
  return found + (wrapper.queryIsTarget ? url.search : '')
}

/** Whether a text without a scheme begins with a host and goes on with a path: `i.imgur.com/a.png`. */
const BARE_HOST = /^(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,18}(?::\d{1,5})?\/\S/i

function readTarget(text: string, wrapper: Wrapper, url: URL): URL | null {
  let target = decodeOnce(text.replace(/^(?:"|%22)|(?:"|%22)$/g, ''))
  // statically.io and its like put options between host and path
  if (hostMatches('cdn.statically.io', url.hostname)) target = target.replace(/\/(?:[a-z]+=[^/]*)\//, '/')
  if (/^ssl:/i.test(target)) target = `https://${target.slice(4).replace(/^\/+/, '')}`
  else if (target.startsWith('//')) target = url.protocol + target
  else if (/^https?:\//i.test(target)) target = target.replace(/^(https?):\/+/i, '$1://')
  else if (wrapper.relative && /^[\w%.~-]*\//.test(target))
    target = new URL(target.replace(/^\/*/, '/'), url).href
  else if (wrapper.bare && BARE_HOST.test(target)) target = `${wrapper.bare}//${target}`
  else return null
  return parsePublicAddress(target)
}

/** The rows of the table for a host. A page has its pictures at a few hosts, and asks for each picture. */
function wrappersAt(host: string): Wrapper[] {
  let wrappers = wrappersByHost.get(host)
  if (!wrappers) {
    wrappers = WRAPPERS.filter(({ hosts }) => hosts.some((pattern) => hostMatches(pattern, host)))
    if (wrappersByHost.size > MAX_KNOWN) wrappersByHost.clear()
    wrappersByHost.set(host, wrappers)
  }
  return wrappers
}
const wrappersByHost = new Map<string, Wrapper[]>()
const MAX_KNOWN = 1000

/** The target by the table, else by the general rule; null where the address is no wrapper. */
function unwrapOnce(url: URL): URL | null {
  for (const wrapper of wrappersAt(url.hostname)) {
    if (wrapper.only && !wrapper.only.test(url.pathname)) continue
    const text = written(wrapper, url)
    const target = text && readTarget(text, wrapper, url)
    if (target) return target
  }
  return unwrapGeneric(url)
}

/**
 * The rule for wrappers nobody has listed, careful because a wrong guess loses a picture: a parameter with the
 * usual name, or the end of the path, holds an absolute address of another host that ends like a picture's, and
 * the wrapper's own path does not.
 */
function unwrapGeneric(url: URL): URL | null {
  if (!/https?(?::|%3a)/i.test(url.pathname + url.search)) return null
  if (PICTURE_PATH.test(url.pathname.split(/https?:/i, 1)[0] ?? '')) return null
  if (ARCHIVES.some((host) => hostMatches(host, url.hostname))) return null
  // imgproxy writes the form that it makes behind the address
  const inPath = /\/(https?:\/{1,2}[^/\s].*)/i.exec(
    url.pathname.replace(/(?<=\/plain\/.*)@\w{2,5}$/, ''),
  )?.[1]
  const texts = GENERIC_PARAMS.map((name) => paramValue(url.search.slice(1), name, [])).concat(inPath ?? null)
  const targets = texts
    .filter((text) => text !== null && /^https?(?::|%3a)/i.test(text))
    .map((text) => readTarget(text as string, { hosts: [] }, url))
    .filter(
      (target) => target !== null && target.hostname !== url.hostname && PICTURE_PATH.test(target.pathname),
    )
  return targets.length === 1 ? (targets[0] as URL) : null
}

/**
 * Finds the original behind a picture proxy.
 * @param address absolute.
 * @returns the original, unwrapped at most three times, at a public http or https host; the address itself,
 *   character for character, where it is no wrapper, holds no such target or can't be read.
 */
export function unwrapAddress(address: string): string {
  if (address.length > MAX_LENGTH || !/^https?:/i.test(address)) return address
  let url = URL.parse(address)
  let current = address
  const seen = new Set<string>()
  for (let depth = 0; url && depth < 3 && !seen.has(current); depth++) {
    seen.add(current)
    url = unwrapOnce(url)
    current = url?.href ?? current
  }
  return current
}
