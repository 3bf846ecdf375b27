import { fullSizeAddress } from './full-size.ts'
import { isPublicHost } from './public-address.ts'
import { unwrapAddress } from './unwrap-address.ts'

/** What is known of one picture before it is shown. */
export interface Picture {
  /** Its addresses as the page has them, best first: absolute. */
  addresses: string[]
  /** The one that the page has loaded; null where none is known to be. */
  loaded: string | null
  /** Address of the page. */
  pageUrl: string
}

/** The same address over https; null where that is what it is, or where a port says which server is meant. */
function overHttps(address: string): string | null {
  const url = new URL(address)
  if (url.protocol !== 'http:' || url.port) return null
  url.protocol = 'https:'
  return url.href
}

/**
 * The ladder of one picture: the addresses to try, in order. What the page has loaded comes first, for it is in the
 * browser's cache; then the originals over https, the originals over http, other sizes of them, and last the
 * proxies as the page wrote them, for signed originals may be dead while a proxy's cache lives.
 * Pictures at private hosts are only asked for by a page that is itself on one.
 */
export function candidates({ addresses, loaded, pageUrl }: Picture): string[] {
  const page = new URL(pageUrl)
  const originals = addresses.map(unwrapAddress)
  const wrappers = addresses.filter((address, i) => originals[i] !== address)
  const secure: string[] = []
  const plain: string[] = []
  for (const original of originals) {
    const https = overHttps(original)
    // A host that serves its page over http most likely has no certificate, and a closed port may take long to say so.
    const sameHost = page.protocol === 'http:' && new URL(original).hostname === page.hostname
    if (https && !sameHost) secure.push(https)
    if (https) plain.push(original)
    else secure.push(original)
  }
  const sizes = [...secure, ...plain].flatMap((address) => fullSizeAddress(address) ?? [])
  const ladder = [...(loaded ? [loaded] : []), ...secure, ...plain, ...sizes, ...wrappers]
  const allowed = (address: string) => !isPublicHost(page.hostname) || isPublicHost(new URL(address).hostname)
  return [...new Set(ladder)].filter((address) => allowed(address)).slice(0, MAX_CANDIDATES)
}

/** A picture that fails this often is gone; more only keeps the person waiting. */
const MAX_CANDIDATES = 8
