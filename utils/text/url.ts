import { queryParameters } from './query-parameters.ts'

/** Query parameters that say how a reader came, not what is shown. Each is named by the service that adds it. */
const TRACKING = new Set([
  'from', // WeChat: timeline, groupmessage, singlemessage
  'isappinstalled', // WeChat
  'scene', // WeChat official accounts
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
  'fr', // Baidu, NetEase
  'fbclid', // Facebook
  'gclid', // Google Ads
  'msclkid', // Microsoft Ads
  'yclid', // Yandex
  'mc_cid', // Mailchimp
  'mc_eid', // Mailchimp
  'igshid', // Instagram
  '_ga', // Google Analytics
])

/** The whole family `utm_source`, `utm_medium` … of Google Analytics. */
const isTracking = (name: string) => TRACKING.has(name.toLowerCase()) || name.toLowerCase().startsWith('utm_')

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
  for (const [name] of queryParameters(url)) if (isTracking(name)) url.searchParams.delete(name)
  return url.href
}
