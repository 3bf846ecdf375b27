/** How many bytes browsers search for a `<meta charset>`. */
const PRESCAN = 1024
/** Some Chinese portals have it later, behind long comments. */
const PRESCAN_MORE = 4096

/**
 * Decodes a fetched page as browsers do: byte order mark, then the charset of the Content-Type header, then
 * `<meta charset>`; without any of them UTF-8 where the bytes are, else gb18030, as a Chinese browser guesses. gb2312 and gbk mean gb18030 (WHATWG Encoding).
 * @param bytes body of the response.
 * @param contentType value of the Content-Type header, or null.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(bytes)
  const header = /charset\s{0,3}=\s{0,3}["']?([\w:-]{1,30})/i.exec(contentType ?? '')?.[1]
  return new TextDecoder(
    usable(marked) ?? usable(header) ?? usable(metaCharset(bytes)) ?? guess(bytes),
  ).decode(bytes)
}

/** In UTF-8 so many characters are right for each broken one. */
const MANY = 10

function guess(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  const read = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0
  // a page that was cut in the middle of a character is still UTF-8; of GBK hardly anything can be read so
  return lost * MANY <= read ? 'utf-8' : 'gb18030'
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return undefined
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

function metaCharset(bytes: Uint8Array): string | undefined {
  for (const length of [PRESCAN, PRESCAN_MORE]) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, length)).replace(COMMENT, '')
    const name = /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w:-]{1,30})/i.exec(head)?.[1]
    // a page that says utf-16 in ASCII is not in utf-16
    if (name) return /^utf-16/i.test(name) ? 'utf-8' : name
  }
  return undefined
}

/** A label that the decoder knows. */
function usable(label: string | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    // an unknown label counts as none
    return undefined
  }
}
