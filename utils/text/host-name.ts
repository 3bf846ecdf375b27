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
