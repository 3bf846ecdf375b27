/**
 * Identifier of an article in the library: the first 128 bits of the SHA-256 of its canonical address, in hexadecimal.
 * Needs a secure context: the background and the extension's pages, not a content script on an http page.
 * @param url canonical address, as in `Article.url`.
 */
export async function articleId(url: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url))
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
