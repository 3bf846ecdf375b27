/**
 * Reads the body of a response piece by piece, into an array of this script's own: on the buffer that `arrayBuffer()`
 * gives a content script of Firefox, `subarray` throws "Permission denied to access property constructor".
 * @param most bytes.
 * @throws Error as soon as there are more: a page that never ends must not fill the memory.
 */
export async function readBytes(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const parts: Uint8Array[] = []
  let length = 0
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue
    parts.push(value)
    length += value.byteLength
    if (length > most) {
      await reader.cancel()
      throw new Error(`${response.url}: more than ${most} bytes`)
    }
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
