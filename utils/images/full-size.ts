import { isAtHost } from '../text/host-name.ts'

/** How a host names the sizes of one picture. */
interface SizeRule {
  /** Host names, matched with their subdomains; empty for services that any host may use. */
  hosts: string[]
  /** What in the address chooses the size. */
  from: RegExp
  /** What it becomes for the full size. */
  to: string
}

const SIZE_RULES: SizeRule[] = [
  // WeChat: the last part of the path is the width, 0 the original.
  { hosts: ['qpic.cn'], from: /\/\d{3,4}(?=(?:\?|$))/, to: '/0' },
  // Sina: the first part of the path.
  {
    hosts: ['sinaimg.cn'],
    from: /\/(?:orj\d{3,4}|mw\d{3,4}|thumb\d{2,4}|wap\d{3}|bmiddle|thumbnail|small|square|middle)\//,
    to: '/large/',
  },
  // Zhihu: `_720w`, `_b`, `_hd` before the extension.
  { hosts: ['zhimg.com'], from: /_(?:\d{2,4}w|b|hd|xl|l|m|s|is|im)(?=\.(?:jpe?g|png|webp|gif))/i, to: '_r' },
  // Bilibili and Baidu's pictures: everything from the `@`.
  { hosts: ['hdslb.com', 'bdstatic.com'], from: /@[\w!,.-]{1,100}$/, to: '' },
  // ByteDance; signed addresses are valid in one size only.
  {
    hosts: ['byteimg.com', 'pstatp.com', 'toutiaoimg.com'],
    from: /(?<!x-signature=.{0,300})~tplv-[^?#]{1,200}/,
    to: '~noop.image',
  },
  // Sohu.
  { hosts: ['itc.cn', 'sohu.com'], from: /_th(?=\.(?:jpe?g|png)$)/i, to: '' },
  // Liberty Times, HK01: a folder.
  { hosts: ['img.ltn.com.tw'], from: /\/\d{3,4}(?=\/\d{4}\/)/, to: '/orig' },
  { hosts: ['hk01.com'], from: /\/dw\//, to: '/org/' },
  { hosts: ['pbs.twimg.com'], from: /(?<=[?&]name=)(?:small|medium|large|\d{3}x\d{3})\b/, to: 'orig' },
  // Blogger.
  {
    hosts: ['blogspot.com', 'googleusercontent.com'],
    from: /\/s\d{2,4}(?:-[a-z]{1,2})?(?=\/[^/]*$)/,
    to: '/s0',
  },
  // NetEase's object storage.
  { hosts: ['127.net', '126.net'], from: /\?imageView&.{0,200}$/, to: '' },
  // Alibaba, Baidu and Qiniu or Tencent cloud: a parameter of the query; others, a key for one, stay.
  { hosts: [], from: /(?<=[?&])x-(?:oss|bce)-process=[^&#]{1,400}(?:&|$)/, to: '' },
  { hosts: [], from: /[?&|]image(?:View2|Mogr2)\/[^&#]{1,300}/, to: '' },
  // WordPress: the size stands behind the name. The rare end is asked for first, the 200 characters before it then.
  {
    hosts: [],
    from: /-\d{2,4}x\d{2,4}(?=\.(?:jpe?g|png|webp)$)(?<=\/wp-content\/uploads\/[^?#]{1,200}-\d{2,4}x\d{2,4})/i,
    to: '',
  },
]

/**
 * The address of the largest size of a picture, where its host's naming is known.
 * @param address absolute.
 * @returns null where no rule fits or the address is the full size already.
 */
export function fullSizeAddress(address: string): string | null {
  const hostname = URL.parse(address)?.hostname
  if (hostname === undefined) return null
  for (const { hosts, from, to } of SIZE_RULES) {
    if (hosts.length > 0 && !hosts.some((host) => isAtHost(hostname, host))) continue
    const full = address.replace(from, to).replace(/[?&]$/, '')
    if (full !== address && URL.canParse(full)) return full
  }
  return null
}
