/** Whether a host is another or below it: `img.news.example` is at `news.example`. Host names as `location.hostname` has them. */
export function isAtHost(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`)
}

/**
 * The host that somebody means, as `location.hostname` writes it: of a whole address pasted in, of a name in capitals,
 * in Chinese characters or with `*.` in front.
 * @returns the text as it is where it holds no host.
 */
export function hostName(text: string): string {
  const address = text.trim().replace(/^\*\./, '')
  const url = /^[a-z]+:\/\//i.test(address) ? address : `http://${address}`
  return URL.canParse(url) ? new URL(url).hostname : text
}

/** A host as people call it. */
export const withoutWww = (host: string): string => host.replace(/^www\./, '')

/** The host of an absolute address, also one without its scheme; null for others. A pattern, as a page has thousands of links. */
export const hostOf = (address: string): string | null =>
  /^\s*(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? null

/** The last two labels of a host, three under `com.cn` and the like. */
export function siteOf(hostname: string): string {
  const labels = hostname.split('.')
  const short = /^(?:com|net|org|gov|edu|ac|co|idv)$/.test(labels.at(-2) ?? '') && labels.length > 2
  return labels.slice(short ? -3 : -2).join('.')
}

/** The same of an absolute address; empty for others. */
export const siteAt = (address: string): string => siteOf(hostOf(address) ?? '')
