import { toSimplified } from '../text/to-simplified.ts'
import { textOf } from './block-text.ts'
import { linkShare } from './link-share.ts'

/**
 * Labels of links to other articles, by their letters: 也阅读, 同场加映, 看更多, 相关. A story uses most of them as well, so one
 * counts only with nothing but such links behind or below it.
 */
const LABEL =
  /^(?:(?:也|还|再|请|可|可以|同时|一并|继续|接着|点击|推荐|延伸|拓展|扩展|相关|更多|往期|此前|早前|今日|本周|热门|精彩|精选|编辑|小编|本站|同类|同系列|系列|其他|你|您|我们|大家|都在|可能|也许|或许|会|想|要|猜|最新|同场|另可|往下|前情|深度|不要|别|错过|看){0,5}(?:阅读|读|荐读|看看|看|更多|推荐|加映|往期|延伸|相关|热门|热文|热读|喜欢|感兴趣|错过|提要|回顾)|(?:延伸|推荐|相关|更多|往期|热门|精彩|精选|同系列|系列|同类|其他|最新|点击|看|看更多|阅读){1,3}(?:文章|新闻|报[道导]|内容|专题|好文|故事|链接|连结)|(?:(?:also|please|you may also|more to|keep|continue) )?(?:read(?:ing)?|like)(?: (?:more|also|next|on|this))?|see also|related(?: ?(?:articles?|stories|story|news|posts?|reading))?|more(?: ?(?:stories|news|from.{1,12}))?|recommended)$/i

/** What may stand around the letters of a label. */
const SIGNS = /^[^\p{L}\p{N}]{1,6}|[^\p{L}\p{N}]{1,6}$/gu
const MAX_LABEL = 16

/** Whether a text is a label of links to other articles where there are any. */
export function isReadLabel(text: string): boolean {
  if (text.length < 2 || text.length > MAX_LABEL) return false
  return LABEL.test(toSimplified(text).replace(SIGNS, ''))
}

/** Shortest headline of another article (characters); a book is no article. */
const MIN_HEADLINE = 6
const isHeadline = (text: string) => text.length >= MIN_HEADLINE && !/^《[^》]{1,30}》/.test(text)

/** A link that leads on in the site, or nowhere without the script of the page. */
const leadsOn = (link: Element, home: string) =>
  /^#?$/.test(link.getAttribute('href') ?? '') || linkShare(link, home) > 0

/** The links to other articles in a block; none where others are among them. */
function articleLinks(block: Element, home: string): string[] {
  const links = [...block.querySelectorAll('a')]
  const headlines = links.map((link) => textOf(link))
  return links.every((link, i) => isHeadline(headlines[i] ?? '') && leadsOn(link, home)) ? headlines : []
}

/** What a text says beside its links. */
const besides = (text: string, headlines: string[]) =>
  headlines.reduce((rest, headline) => rest.replace(headline, ''), text)
const SAYS = /[\p{L}\p{N}]/u

/**
 * Whether a block, or each item of a list, is links to other articles and nothing else.
 * @param home address of the site.
 */
export function isArticleLink(block: Element, home: string): boolean {
  const items = /^(?:UL|OL)$/.test(block.tagName) ? [...block.children] : [block]
  return items.every((item) => {
    const headlines = articleLinks(item, home)
    return headlines.length > 0 && !SAYS.test(besides(textOf(item), headlines))
  })
}

/** Whether a line, or each item of a list, is such a label with links behind it: **也阅读：**渡口的早晨 */
export function isLabelledLink(block: Element, home: string): boolean {
  if (block.querySelector('img')) return false
  if (block.tagName === 'UL') return [...block.children].every((item) => isLabelled(item, home))
  return block.tagName === 'P' && isLabelled(block, home)
}

function isLabelled(line: Element, home: string): boolean {
  const headlines = articleLinks(line, home)
  const text = textOf(line)
  const label = text.slice(0, text.indexOf(headlines[0] ?? ''))
  return (
    headlines.length > 0 &&
    isReadLabel(label.trim()) &&
    !SAYS.test(besides(text.slice(label.length), headlines))
  )
}
