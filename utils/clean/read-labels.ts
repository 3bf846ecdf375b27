import { textOf } from '../dom/block-text.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { linkShare } from './link-share.ts'

/**
 * Labels of links to other articles, by their letters: 也阅读, 同场加映, 看更多, 相关. A story uses most of them as well, so one
 * counts only with nothing but such links behind or below it.
 */
const LABEL =
  /^(?!请继续)(?:(?:也|还|再|请|可|可以|同时|一并|继续|接着|点击|推荐|延伸|拓展|扩展|相关|更多|往期|此前|早前|今日|本周|热门|精彩|精选|编辑|小编|本站|同类|同系列|系列|其他|你|您|我们|大家|都在|可能|也许|或许|会|想|要|猜|最新|同场|另可|往下|前情|深度|新闻|资讯|知识|了解|知道|事件|关联|独家|接下来|上期|下期|看){0,5}(?:阅读|读|荐读|看看|看|更多|推荐|加映|往期|延伸|相关|热门|热文|热读|喜欢|感兴趣|提要|回顾|多看一点|多看点|多一点|多一些|知多点|多知道一点|加点料)|(?:延伸|推荐|相关|关联|更多|往期|此前|早前|前期|新闻|背景|热门|精彩|精选|同系列|系列|同类|其他|最新|点击|看|看更多|阅读){1,3}(?:文章|新闻|报[道导]|内容|专题|好文|故事|链接|连结)|(?:(?:also|please|you may also|more to|keep|continue) )?(?:read(?:ing)?|like)(?: (?:more|also|next|on|this))?|see also|related(?: ?(?:articles?|stories|story|news|posts?|reading))?|more(?: ?(?:stories|news|from.{1,12}))?|recommended)$/i

/** What may stand around the letters of a label; 丨 is a stroke there, though it is a letter. */
const SIGNS = /^[^\p{Script=Han}\w]{1,6}|(?:[^\p{Script=Han}\w]|丨){1,6}$/gu
const MAX_LABEL = 16

/** Whether a text is a label of links to other articles where there are any. */
function isReadLabel(text: string): boolean {
  if (text.length < 2 || text.length > MAX_LABEL) return false
  return LABEL.test(toSimplified(text).replace(/[+＋]/, '更多').replace(SIGNS, ''))
}

/** What only other articles are called by, not what a guide recommends: 也阅读, 同场加映. */
const TO_READ = /[读看阅]|多[一知]|延伸|同场|往期|文章|新闻|报[道导]|read|see|stories/i

/** Shortest headline of an article (characters), and shortest one below a label that names of places and things have as well. */
const MIN_HEADLINE = 6
const MIN_SENTENCE = 10
/** A book is no article. */
const BOOK = /^《[^》]{1,30}》/

/** What a guide lists as well, dishes and inns. */
const OF_GUIDE = /(?:推荐|热门)$/
/** The parts of the text itself, on pages of their own. */
const PART = /^第 ?[\d一二两三四五六七八九十百]{1,4} ?[章部节回卷讲课]/

/** A link that leads on in the site, or nowhere without the script of the page. */
const leadsOn = (link: Element, home: string) =>
  /^#?$/.test(link.getAttribute('href') ?? '') || linkShare(link, home) > 0

/**
 * The links to other articles in a block; none where others are among them.
 * @param home address of the site that they lead to.
 */
function articleLinks(block: Element, home: string): string[] {
  const links = [...block.querySelectorAll('a')]
  const headlines = links.map((link) => textOf(link))
  const areHeadlines = headlines.every(
    (text) => text.length >= MIN_HEADLINE && !BOOK.test(text) && !PART.test(toSimplified(text)),
  )
  return areHeadlines && links.every((link) => leadsOn(link, home)) ? headlines : []
}

/** Whether a label has articles behind or below it. */
function isOver(label: string, headlines: readonly string[]): boolean {
  const plain = toSimplified(label).replace(SIGNS, '')
  if (headlines.length === 0 || TO_READ.test(plain)) return headlines.length > 0
  return !OF_GUIDE.test(plain) && headlines.some(({ length }) => length >= MIN_SENTENCE)
}

/** Whether a text says anything beside its links. */
const saysMore = (text: string, headlines: readonly string[]) =>
  /[\p{L}\p{N}]/u.test(headlines.reduce((rest, headline) => rest.replace(headline, ''), text))

/** The headlines of a block, or of the items of a list, that is links to other articles and nothing else; none otherwise. */
function onlyHeadlines(block: Element, home: string): string[] {
  const items = /^(?:UL|OL)$/.test(block.tagName) ? [...block.children] : [block]
  const headlines = items.map((item) => articleLinks(item, home))
  const areAll = items.every((item, i) => headlines[i]?.length && !saysMore(textOf(item), headlines[i] ?? []))
  return areAll ? headlines.flat() : []
}

/**
 * How many blocks from `from` on are links to other articles below a label.
 * @param home address of the site.
 */
export function linksBelow(label: string, blocks: readonly Element[], from: number, home: string): number {
  if (!isReadLabel(label)) return 0
  const found: string[] = []
  let end = from
  for (let block = blocks[end]; block; block = blocks[++end]) {
    const headlines = onlyHeadlines(block, home)
    if (headlines.length === 0) break
    found.push(...headlines)
  }
  return isOver(label, found) ? end - from : 0
}

/** Whether a line, or each item of a list, is a label with links behind it: **也阅读：**渡口的早晨 */
export function isLabelledLink(block: Element, home: string): boolean {
  const lines = /^(?:UL|BLOCKQUOTE)$/.test(block.tagName)
    ? [...block.children]
    : block.tagName === 'P'
      ? [block]
      : []
  return lines.length > 0 && !block.querySelector('img') && lines.every((line) => isLabelled(line, home))
}

/** A label in the link itself: 【你也许想看】渡口的早晨 */
const LABEL_INSIDE = /^(?:[【[（(「]([^】\])）」]{2,14})[】\])）」]|([^｜|丨：:▶►》]{2,12})[｜|丨：:▶►》])/

function isLabelled(line: Element, home: string): boolean {
  const text = textOf(line)
  const [, bracketed, plain] = LABEL_INSIDE.exec(text) ?? []
  const inside = toSimplified(bracketed ?? plain ?? '')
  const headlines = articleLinks(line, home)
  if (headlines[0] === text) return isReadLabel(inside) && TO_READ.test(inside)
  const label = text.slice(0, text.indexOf(headlines[0] ?? '')).trimEnd()
  return isReadLabel(label) && isOver(label, headlines) && !saysMore(text.slice(label.length), headlines)
}
