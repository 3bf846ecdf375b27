import { isAtHost } from '../text/host-name.ts'

/** Picture hosts that answer only requests from pages of their own site, and the Referer that such a page sends. */
export const REFERER_HOSTS: Readonly<Record<string, string>> = {
  // Weibo and Sina news: none works for some servers, 403 for others
  'sinaimg.cn': 'https://weibo.com/',
  // Pixiv
  'pximg.net': 'https://www.pixiv.net/',
  // 小红书
  'xhscdn.com': 'https://www.xiaohongshu.com/',
  // 豆瓣
  'doubanio.com': 'https://www.douban.com/',
}

/** A host of the table and what it wants. */
export interface DemandedReferer {
  host: string
  referer: string
}

/** The hosts of some addresses that want a Referer of their own site; each once. */
export function demandedReferers(addresses: readonly string[]): DemandedReferer[] {
  const names = addresses
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).hostname)
  return Object.entries(REFERER_HOSTS)
    .filter(([host]) => names.some((name) => isAtHost(name, host)))
    .map(([host, referer]) => ({ host, referer }))
}
