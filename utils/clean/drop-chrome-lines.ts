import { LIST_TAGS } from '../dom/block-tags.ts'
import { textOf } from '../dom/block-text.ts'
import { isSmallDesign } from '../images/decoration.ts'
import { imageSize, isWide } from '../images/image-size.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { weightOfWords } from './chrome-words.ts'
import { frameRow } from './frame-row.ts'
import { dropImageCount } from './image-count.ts'
import { PAIR, SURE } from './line-pieces.ts'
import { lineReason } from './line-reason.ts'
import { isOneLink, leadsToFile, linkShare } from './link-share.ts'
import {
  endsInPrompt,
  isCallOfFirm,
  isLinkSpam,
  isOfApp,
  isPointer,
  isSignedTeaser,
  leadsToMore,
  sumsUpForSite,
} from './promotions.ts'
import type { Reason } from './reasons.ts'
import { reasonsByPlace } from './reasons-by-place.ts'
import type { CleanContext, Step } from './step.ts'
import { isStoryBlock } from './story-block.ts'
import { areSteps, headsStory, isOfPart, isPromptOfStory, isSubheading } from './story-prompts.ts'

/**
 * Reasons that count above and below the story only: between its paragraphs such a line is its own, 关键词：创新 over a
 * section, 净利率 > 10% in a list, 5/20 over a day.
 */
const OUTSIDE: ReadonlySet<Reason> = new Set([
  'navigation',
  'notice',
  'counter',
  'tags',
  'pagination',
  'comments',
  'dateline',
])

/**
 * A label of tags that no section of a story has: 文章关键词：渡口 旧桥   相關字詞﹕#渡口; that a text goes on: 【本文未完，下頁續】; what is
 * read to those who do not see the page: 跳过 热读 并继续阅读
 */
const OF_ARTICLE =
  /^[【（(]?[本全][文篇](?:[还還][没沒]|尚)?未完[，,]|^(?:文章|本文)(?:[关關][键鍵][词詞]|[标標][签籤])[:：]|^[^，。：:﹕]{2,6}[:：﹕] ?#|^(?:跳[过過] |Skip |End of )(?:[热熱][读讀门門]|推[荐薦]|相[关關]|更多|最多|.{1,14}(?:[频頻]道|[电電][邮郵]|播客) ?推[广廣])/

/** A count with its label, which a story in parts gives for each of them, or words that it teaches: 热度：52.9K   大 中 小 */
const COUNT = /^[^\s\d，。：:]{2,8}[:：] ?\d[\d.,]{0,10} ?[万萬亿億KkWw]?\+?$|^[大中小 ]{5,7}$/

/** Words of buttons that a story may list: 简体 English   点赞 12 次，收藏 3 次 */
function isDoubtful(text: string): boolean {
  const weight = weightOfWords(text)
  return weight === PAIR || (weight !== null && text.includes('，'))
}

/** Takes out lines of the page's frame that stand among the paragraphs: buttons, counters, prompts, breadcrumbs. */
export const dropChromeLines: Step = {
  id: 'drop-chrome-lines',
  chineseOnly: true,
  run(root, { take, url, home, names }) {
    const blocks = [...root.children]
    const first = blocks.findIndex(isStoryBlock)
    const last = blocks.findLastIndex(isStoryBlock)
    const byPlace = reasonsByPlace(blocks, last, home)
    const around = { blocks, first, last, byPlace, url, home, names }
    const prompts = new Set<Element>()
    for (const [index, block] of blocks.entries()) {
      if (isLeft(block)) continue
      if (!LIST_TAGS.has(block.tagName)) dropImageCount(block, take)
      const reason = reasonOf(block, index, around)
      if (reason === 'prompt') prompts.add(block)
      if (reason) take(block, reason)
    }
    for (const [index, block] of blocks.entries()) {
      const beside = [blocks[index - 1], blocks[index + 1]]
      if (isBanner(block) && beside.some((other) => other && prompts.has(other)))
        take(block, 'imageAdvertisement')
    }
    // a heading over nothing but such lines: 答疑
    const end = root.lastElementChild
    const below = end && /^H[1-6]$/.test(end.tagName) ? blocks[blocks.indexOf(end) + 1] : undefined
    if (end && below && prompts.has(below)) take(end, 'prompt')
  },
}

/** Code, tables, files and pictures are not judged by their lines. */
const isLeft = (block: Element) =>
  block.tagName === 'PRE' ||
  block.tagName === 'TABLE' ||
  isOfFile(block) ||
  (block.querySelector('img') !== null && !isButton(block) && !isDesigned(block) && !isInvitation(block))

/** What a block is judged by besides itself. */
interface Around extends Pick<CleanContext, 'url' | 'home' | 'names'> {
  blocks: readonly Element[]
  /** Indices of the first and the last block of the story; -1 where nothing is told. */
  first: number
  last: number
  byPlace: ReturnType<typeof reasonsByPlace>
}

/** Whether a place is between two paragraphs of the story. */
const isAmid = (index: number, { first, last }: Around) => index > first && index < last

/** Why a block is of the frame; null for one that may be the story's. */
function reasonOf(block: Element, index: number, around: Around): Reason | null {
  if (block.tagName === 'BLOCKQUOTE') return reasonOfQuote(block, index, around)
  if (LIST_TAGS.has(block.tagName)) return reasonOfList(block, index, around)
  const { blocks, home, last, byPlace } = around
  const text = textOf(block)
  const reason =
    byPlace.get(block) ?? reasonOfLine(text, block, index, around) ?? reasonOfRow(block, index, around)
  if (reason) return reason
  if (index > last && isOwnAddress(text, around.url)) return 'navigation'
  if (isRowOfLinks(block, text, home)) return 'related'
  if (isAmid(index, around) && isSignedTeaser(block, text, home)) return 'related'
  if (isLinkSpam(block, text) || isPointer(block, text, isAmid(index, around))) return 'advert'
  const isBelow = last >= 0 && index > last
  const isAround = isBelow || index < around.first
  if (isAround && (leadsToMore(block, text) || isNameOverMore(block, text, blocks[index + 1])))
    return 'related'
  if (index === last && sumsUpForSite(text)) return 'prompt'
  const asks =
    isOfApp(block, text) ||
    (FOLLOW.test(text) && isBesideFrame(blocks, index)) ||
    (isBelow && (endsInPrompt(block) || isCallOfFirm(block)))
  return asks ? 'prompt' : null
}

/** What is left of an embedded post, prompts and notices around the story: what a story quotes has no such lines. */
function reasonOfQuote(quote: Element, index: number, around: Around): Reason | null {
  const reason = lineReason(textOf(quote))
  const isAround =
    ((reason === 'prompt' || reason === 'tools') && index > around.last) ||
    (reason === 'notice' && !isAmid(index, around))
  const isQuoted = /[：:]$/.test(textOf(around.blocks[index - 1] ?? quote))
  return reason === 'player' || (reason === 'advert' && !isQuoted) || isAround ? reason : null
}

function reasonOfList(list: Element, index: number, around: Around): Reason | null {
  const items = [...list.children]
  const isPromotion =
    index > around.last &&
    items.some(endsInPrompt) &&
    items.every((item) => endsInPrompt(item) || isOneLink(item))
  if (isPromotion) return 'prompt'
  if (isAmid(index, around) && areSteps(list, around.blocks[index - 1])) return null
  const areLines = items.every((item) => reasonOfLine(textOf(item), list, index, around) !== null)
  return areLines || reasonOfRow(list, index, around) ? 'tools' : null
}

/** Why a text is a line of the frame, in the place where it stands; see {@link OUTSIDE}. */
function reasonOfLine(text: string, block: Element, index: number, around: Around): Reason | null {
  const reason = lineReason(text)
  if (reason && isOfPart(reason, text) && headsStory(block, around.blocks[index + 1])) return null
  if (!reason || !isAmid(index, around)) return reason
  const isStorys =
    (OUTSIDE.has(reason) && !OF_ARTICLE.test(text)) ||
    (reason === 'tools' && (COUNT.test(text) || isSubheading(block) || isDoubtful(text))) ||
    (reason === 'prompt' && isPromptOfStory(text, block, around.blocks[index + 1]))
  return isStorys ? null : reason
}

/** Why a block around the story is one row of the frame. */
const reasonOfRow = (block: Element, index: number, { blocks, first, last, names }: Around): Reason | null =>
  last >= 0 && (index < first || index > last) && !isAmidContacts(blocks, index)
    ? frameRow(block, names)
    : null

/** Whether a line is where to write to, beside whom to ask for or to call, as notices end: E-mail：a@school.example */
const isAmidContacts = (blocks: readonly Element[], index: number) =>
  MAIL.test(textOf(blocks[index] as Element, MAX_ROW)) &&
  [blocks[index - 1], blocks[index + 1]].some(
    (block) => block && CONTACT.test(toSimplified(textOf(block, MAX_ROW))),
  )
const MAIL = /^E-?mail ?[:：] ?[\w.+-]{2,40}@[\w.-]{4,40}$/i
const CONTACT = /^(?:联[系络]|咨询)?(?:人|电话|地址|传真|邮编)[^，。：:]{0,4}[:：]/

/** The address of the page itself, as text below the story. */
const isOwnAddress = (text: string, url: string) =>
  /^https?:\/\/\S{4,200}$/.test(text) &&
  URL.parse(text)?.href.replace(/^http:/, 'https:') === url.replace(/^http:/, 'https:')

/** Links of the site and nothing else, four at least. */
const isRowOfLinks = (block: Element, text: string, home: string) =>
  text.length < MAX_ROW &&
  !/[，。！？；]/.test(text) &&
  linkShare(block, home) > 0.95 &&
  block.querySelectorAll('a').length > 3

/** Whether a block is about the file that a text carries along: 附件下载【下载次数：12】, or words that may be so linked. */
function isOfFile(block: Element): boolean {
  if (!block.querySelector(FOLLOWED)) return false
  const text = textOf(block, MAX_ROW)
  return /附件下[载載]/.test(text) || (leadsToFile(block) && (weightOfWords(text) ?? SURE) < SURE)
}
const FOLLOWED = 'a[href]:not([href^="#"],[href^="javascript:"])'
/** A longer row is none of them (characters). */
const MAX_ROW = 60

/** A picture and no text, much wider than high: in WeChat 点击上方蓝字关注我们 is drawn over the line that says so. */
function isBanner(block: Element): boolean {
  const [image, second] = block.querySelectorAll('img')
  return image !== undefined && !second && isWide(imageSize(image), MIN_BANNER) && textOf(block) === ''
}
/** Width by height. */
const MIN_BANNER = 4

/** What the site calls a part of it, over the link to more of that: 東網電視 */
const isNameOverMore = (block: Element, text: string, next: Element | undefined) =>
  /^\p{Script=Han}{1,6}(?:[电電][视視]|新[闻聞]|[视視][频頻]|[频頻]道|[网網報报])$/u.test(text) &&
  !isSubheading(block) &&
  next !== undefined &&
  leadsToMore(next, textOf(next))

/** Asks to follow the site by its name alone, which may be the subject of a part as well: 關注青石網, 关注都市报 */
const FOLLOW = /^(?:[关關]注|[订訂][阅閱])[^，。\s]{2,6}(?<!互[联聯])[网網社报報]$/

const isBesideFrame = (blocks: readonly Element[], index: number) =>
  [blocks[index - 1], blocks[index + 1]].some((block) => block && lineReason(textOf(block)) !== null)

/** A picture of a button and what it says, which is the picture's text as well or one link with it. */
const isButton = (block: Element) =>
  (block.querySelector('img')?.getAttribute('alt')?.trim() === textOf(block) ||
    (isOneLink(block) && block.querySelectorAll('a img').length === block.querySelectorAll('img').length)) &&
  lineReason(textOf(block)) === 'prompt'

/** Words that ask to follow an account, and the code to scan behind them: 关注公众号：青石周刊 */
const isInvitation = (block: Element) =>
  block.querySelectorAll('img').length === 1 &&
  !/\p{Script=Han}{6}/u.test(block.querySelector('img')?.getAttribute('alt') ?? '') &&
  /^[关關]注.{0,2}公[众眾][号號][:：]/.test(textOf(block)) &&
  lineReason(textOf(block)) === 'prompt'

/** Buttons in words, one of them a link, and parts of the page's design: 【关闭】 and an arrow. */
const isDesigned = (block: Element) =>
  lineReason(textOf(block)) === 'tools' &&
  block.querySelector('a') !== null &&
  !/[图圖]|放大/.test(textOf(block)) &&
  [...block.querySelectorAll('img')].every(isSmallDesign)
