/** A picture of the article. */
export interface ArticleImage {
  /** The original's best address: absolute, http or https, unwrapped from any proxy. */
  src: string
  /** Other addresses of the same picture, best first: variants of the host, the proxy as the page wrote it. */
  fallbacks: string[]
  alt: string
  caption: string | null
  /** CSS pixels as the page states them; null where it does not. */
  width: number | null
  height: number | null
}
