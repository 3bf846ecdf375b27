import { isAtHost } from './host-name.ts'
import { percentDecoded } from './percent-decoded.ts'

/** Query parameters that say how a reader came, not what is shown. Each is named by the service that adds it. */
const TRACKING = new Set([
  'isappinstalled', // WeChat
  'srcid', // WeChat official accounts
  'sharer_shareinfo', // WeChat
  'sharer_shareinfo_first', // WeChat
  'share_from', // Weibo, Douyin
  'share_token', // Toutiao
  'share_to', // xuexi.cn
  'share_source', // Bilibili
  'share_medium', // Bilibili
  'spm', // Alibaba
  'spm_id_from', // Bilibili
  'spss', // Sohu
  'scm', // Alibaba
  'wfr', // Baidu
  'ivk_sa', // Baidu app
  'fbclid', // Facebook
  'gclid', // Google Ads
  'msclkid', // Microsoft Ads
  'yclid', // Yandex
  'mc_cid', // Mailchimp
  'mc_eid', // Mailchimp
  'igshid', // Instagram
  '_ga', // Google Analytics
])

/** Names so common that they track on these domains only; elsewhere they may say what is shown. */
const TRACKING_ON = new Map([
  ['from', ['163.com', 'udn.com', 'weixin.qq.com']],
  ['fr', ['163.com', 'baidu.com']],
  ['scene', ['weixin.qq.com']],
])

/** Values of `from` that WeChat adds to the addresses of any site. */
const WECHAT_FROM = new Set(['timeline', 'groupmessage', 'singlemessage'])

/** The whole family `utm_source`, `utm_medium` … of Google Analytics is among them. */
function isTracking(name: string, value: string, hostname: string): boolean {
  const key = name.toLowerCase()
  if (TRACKING.has(key) || key.startsWith('utm_')) return true
  if (key === 'from' && WECHAT_FROM.has(value)) return true
  return TRACKING_ON.get(key)?.some((domain) => isAtHost(hostname, domain)) ?? false
}

/**
 * The address that stands for a page, whatever way a reader came: absolute, without fragment and tracking
 * parameters. A fragment that is a route of a single-page site (`#/news/1`, `#!/news/1`) stays.
 * @param address absolute, or relative to `base`.
 * @returns the address as it was when it cannot be parsed.
 */
export function canonicalUrl(address: string, base?: string): string {
  if (!URL.canParse(address, base)) return address
  const url = new URL(address, base)
  if (!/^#!?\//.test(url.hash)) url.hash = ''
  // piece by piece: `searchParams` would write a query in GBK anew, as UTF-8
  const pieces = url.search.slice(1).split('&')
  const shown = pieces.filter((piece) => {
    const [name = '', value = ''] = piece.split('=', 2).map(percentDecoded)
    return !isTracking(name, value, url.hostname)
  })
  if (shown.length < pieces.length) url.search = shown.join('&')
  return url.href
}

/** A list of what a site has on a matter: `/topics/52.htm`, `/tag/ferry/`. */
const LISTING = /\/(?:topics?|tags?|categor(?:y|ies)|channels?|zhuanti)\/[^/?#]{0,60}\/?(?:[?#]|$)/i

/** Whether a link leads to a list of what a site has on a matter. */
export const isListing = (href: string): boolean => LISTING.test(href)

/** Whether a link leads to the front page of a site: `/`, `../`, `https://news.example/index.html`. */
export const isFrontPage = (href: string): boolean =>
  /^(?:(?:https?:)?\/\/[^/?#]+)?(?:\.{0,2}\/)*(?:(?:index|default)\.\w{3,5})?$/i.test(href) && href !== ''

/** Files that an article carries along: attachments are text. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|zip|rar|7z|txt|csv)(?:[?#]|$)/i

/** Whether an address is that of such a file. */
export const isFile = (href: string): boolean => FILE.test(href)
