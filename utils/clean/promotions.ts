import { textOf } from '../dom/block-text.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { lineReason } from './line-reason.ts'
import { isOneLink, leadsToFile, linkShare, textLength } from './link-share.ts'

/** Links side by side on a line of their own, in no sentence and not named after their addresses: bought links. */
export function isLinkSpam(block: Element, text: string): boolean {
  const links = [...block.querySelectorAll('a[href]')]
  if (block.tagName !== 'P' || links.length < 3 || text.includes('\n')) return false
  const words = links.map((link) => textOf(link))
  return (
    words.every((word) => word.length >= 2 && word.length <= 16 && !/[，。、：《》.]/.test(word)) &&
    words.join('').length >= text.replace(/[\s|｜·]+/g, '').length
  )
}

/**
 * A sign that points at a link, and nothing but the link: 👉某某风筝正在特价, wherever it leads; behind another sign it asks to
 * be followed or has its address shortened: ★某某風箏正在特價 看這裡
 */
export function isPointer(block: Element, text: string, amid: boolean): boolean {
  if (!/^[👉👇☞➤➡★☆►▶※]/u.test(text) || text.length > MAX_POINTER || /。$/.test(text)) return false
  const links = [...block.querySelectorAll('a[href]')]
  const linked = links.map((link) => textOf(link)).join('')
  if (linked.length < text.replace(/^.\s*/u, '').length * 0.8) return false
  const isShort = links.length > 0 && links.every((link) => SHORTENER.test(link.getAttribute('href') ?? ''))
  if (/^[👉👇☞➤➡]/u.test(text)) return true
  // what a notice tells its readers to fill in stands amid its text
  return !(amid && PAPERS.test(toSimplified(text))) && (CALL.test(text) || (isShort && !/[：:]/.test(text)))
}
const CALL = /(?:看[這这][裡里]|[點点][這这][裡里]?|[點点]我|看更多)[！!>＞]{0,3}$/
const PAPERS = /报名|表[单格]?|时刻|全文|简章|名单|附件|档案|文件|[纪记]录|资料|详情|公告/
const SHORTENER = /^https?:\/\/(?:bit\.ly|reurl\.cc|pse\.is|lihi\d?\.(?:cc|com)|tinyurl\.com|goo\.gl)\//i
const MAX_POINTER = 60

/**
 * Another story of the site in bold, behind a sign: ►猫咪走失怎么找？
 * @param home address of a page of the site.
 */
export const isSignedTeaser = (block: Element, text: string, home: string): boolean =>
  block.tagName === 'P' &&
  /^[►▶](?! ?(?:第.|视频|影片|《))/.test(text) &&
  !/。$/.test(text) &&
  !PAPERS.test(toSimplified(text)) &&
  block.querySelector('strong a, b a, a strong, a b') !== null &&
  linkShare(block, home) > MIN_LINKED
const MIN_LINKED = 0.9

/** A button to the site's app: nothing but a link to a store, 下载青石新闻. */
export const isOfApp = (block: Element, text: string) =>
  /^(?:下载|下載|打开|打開|安装|安裝|立即)[^，。]{0,14}$/.test(text) &&
  [...block.querySelectorAll('a[href]')].some(
    (link) => STORE.test(link.getAttribute('href') ?? '') && textOf(link) === text,
  )

const STORE = /\/\/(?:a\.app\.qq|sj\.qq|itunes\.apple|apps\.apple|play\.google)\.com\//i

/** Buttons that call or chat with a firm and nothing else: `<a href="tel:…">咨询热线 400…</a>`. */
export function isCallOfFirm(block: Element): boolean {
  if (!block.querySelector('a[href^="tel:"]')) return false
  const linked = [...block.querySelectorAll('a')].map(textLength).reduce((sum, length) => sum + length, 0)
  return linked === textLength(block)
}

/** A link to more of what the site has, and nothing else: 更多新聞短片 */
export const leadsToMore = (block: Element, text: string): boolean =>
  /^(?:查?看)?更多[^，。：:]{2,10}$/.test(text) && isOneLink(block) && !leadsToFile(block)

/**
 * What sites add for search engines: 以上就是成绩公布时间的相关内容，想了解更多资讯，请关注青石考试网(http://…)。
 * 阅读完以上内容后，若您还有不清楚的问题，可直接在线咨询。
 */
export const sumsUpForSite = (text: string): boolean =>
  text.length <= MAX_SUM && SUMS_UP.test(toSimplified(text))
const MAX_SUM = 200
const SUMS_UP =
  /^(?:【结尾】)?以上[就便]是[^。]{2,60}(?:内容|介绍|分析|资讯|解答|全部|攻略)了?[，,][^。，]{0,8}(?:想|了解|获取|更多)[^。！？]{0,100}(?:敬?请|欢迎)(?:关注|收藏|登[录陆]|访问|锁定)[^，。！？]{0,14}(?:网|网站|软件园|我们|公众号|客户端|频道|栏目|专区|平台)(?:[（(][^（()）]{4,40}[)）])?[。！!~]?$|^阅读完以上内容后[，,](?:如果?|若)[您你](?:还|对|有|遇到)[^。]{2,40}[，,][^。，]{0,8}咨询[^。，]{0,10}。?$/

/** What is linked at the end asks for something, and a few words before it say what for: 掌握天下消息<a>點我下載APP</a> */
export function endsInPrompt(block: Element): boolean {
  const link = block.lastElementChild
  if (link?.tagName !== 'A' || link.nextSibling?.nodeValue?.trim()) return false
  return lineReason(textOf(link)) === 'prompt' && textOf(block).length - textOf(link).length <= MAX_REASON
}
const MAX_REASON = 20
