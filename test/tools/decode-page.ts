/** How far into a document browsers look for a `<meta charset>`, in bytes (HTML standard, "prescan"). */
const PRESCAN_BYTES = 1024

/**
 * Encoding of a page as browsers find it: byte order mark, then the header's value, then `<meta charset>`.
 * Without any of them: UTF-8 when the bytes are valid UTF-8, else gb18030, as a Chinese browser guesses.
 * @param header value of the `charset` parameter of Content-Type, or null.
 * @returns a label of the Encoding standard.
 */
export function pageEncoding(bytes: Uint8Array, header: string | null): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES))
  const label = header ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (label) {
    try {
      return new TextDecoder(label).encoding
    } catch {
      // an unknown label counts as none
    }
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/**
 * Text of a page from its bytes.
 * @param header as in {@link pageEncoding}.
 */
export function decodePage(bytes: Uint8Array, header: string | null): string {
  return new TextDecoder(pageEncoding(bytes, header)).decode(bytes)
}
