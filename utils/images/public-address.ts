import { isAtHost } from '../text/host-name.ts'

/**
 * Names that never leave the reader's own machine or network (RFC 6761, RFC 6762, RFC 8375 and the usual names of
 * routers), and the public services whose every name resolves to a loopback or private address on purpose.
 */
const PRIVATE_SUFFIXES = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
  'localtest.me',
  'lvh.me',
  'vcap.me',
  'nip.io',
  'sslip.io',
  'xip.io',
]

/** The blocks of IPv4 that are not public (RFC 6890), as first byte and the range of the second. */
const PRIVATE_BLOCKS: [first: number, from: number, to: number][] = [
  [0, 0, 255],
  [10, 0, 255],
  [100, 64, 127],
  [127, 0, 255],
  [169, 254, 254],
  [172, 16, 31],
  [192, 168, 168],
  [198, 18, 19],
]

/**
 * Whether a host may be asked for a picture on the word of somebody else's address.
 * @param hostname as `URL.hostname` writes it: lower case, odd notations of IPv4 already made plain.
 */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '')
  // No picture host of the field is named by an IPv6 address; every block that embeds a private IPv4 is out with them.
  if (host.startsWith('[') || !host.includes('.')) return false
  const bytes = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host)
  if (bytes) {
    const [first, second] = [Number(bytes[1]), Number(bytes[2])]
    return (
      first < 224 && !PRIVATE_BLOCKS.some(([f, from, to]) => f === first && second >= from && second <= to)
    )
  }
  return !PRIVATE_SUFFIXES.some((suffix) => isAtHost(host, suffix))
}

/**
 * Reads an address that a page hides inside another one.
 * @returns the address, or null unless it is http or https, without user name or password, at a public host.
 */
export function parsePublicAddress(address: string): URL | null {
  const url = URL.parse(address)
  if (!url) return null
  const plain = (url.protocol === 'http:' || url.protocol === 'https:') && !url.username && !url.password
  return plain && isPublicHost(url.hostname) ? url : null
}
