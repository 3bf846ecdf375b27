import { textOf } from '../dom/block-text.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { isAppeal, isTold } from './appeals.ts'
import { isAllBold } from './bold.ts'
import { lineReason } from './line-reason.ts'
import type { Reason } from './reasons.ts'
import { isStoryBlock } from './story-block.ts'

/** Whether the heading of a part may read so as well: 上篇：雾起之时   北京|上海|广州   扫码报名 */
export const isOfPart = (reason: Reason, text: string) =>
  reason === 'pagination' || reason === 'tags' || (reason === 'prompt' && text.length <= MAX_BIDDING)
/** Longest heading that bids to do something (characters). */
const MAX_BIDDING = 4

/** A heading that is no link, with a paragraph of the story right below it. */
export const headsStory = (block: Element, next: Element | undefined) =>
  /^H[1-6]$/.test(block.tagName) && !block.querySelector('a') && next !== undefined && isStoryBlock(next)

/**
 * Whether a line between two paragraphs that reads like a prompt is the story's: what somebody has done or says, a sentence
 * that asks for nothing, the heading of a part. 关注公众号后被骗了三万元。   下载App才能停车
 */
export function isPromptOfStory(text: string, block: Element, next: Element | undefined): boolean {
  if (breaksOff(text, next)) return true
  if (block.querySelector('a')) return false
  if (isTold(text)) return true
  if (/[。”」]$/.test(text) && !isSubheading(block)) return !isAppeal(text) && !BIDS.test(toSimplified(text))
  const isHeading = isSubheading(block) && next !== undefined && isStoryBlock(next)
  return isHeading && (!isAppeal(text) || STATES.test(toSimplified(text)))
}

/** How a sentence that bids the reader to do something begins. */
const BIDS = /^[“「]?(?:建议|请|欢迎|打开|点击|下载|扫|长按|关注|加入)/

/** What a heading has that states something; it asks for nothing then. */
const STATES = /[的才却被]|成(?!为)|如何|怎么|为何|为什么/

/** A heading, or a line all in bold: 收藏 over a part of the story is no button. */
export const isSubheading = (block: Element) => /^H[1-6]$/.test(block.tagName) || isAllBold(block)

/** A line that ends amid its sentence, which a layout in the middle of the page breaks over several: 请扫描二维码， */
const breaksOff = (text: string, next: Element | undefined) =>
  /[，、]$/.test(text) && next?.tagName === 'P' && lineReason(textOf(next)) === null

/** Shortest text that leads to steps (characters): 关注我们： is the site's. */
const MIN_LEAD = 12

/**
 * Whether a list between two paragraphs is steps that the story gives: a site has its buttons linked.
 * @param above the block above it; where that ends with a colon the list is surely the story's.
 */
export function areSteps(list: Element, above: Element | undefined): boolean {
  if (list.querySelector('a')) return false
  const items = [...list.children].map((item) => textOf(item))
  const lead = above?.tagName === 'P' ? textOf(above) : ''
  const areLedTo = lead.length >= MIN_LEAD && /[：:]$/.test(lead) && !isAppeal(lead)
  const isStep = (text: string) =>
    lineReason(text) === 'prompt' && (areLedTo || list.tagName === 'OL' || !isAppeal(text))
  return (areLedTo || items.length > 1) && items.every(isStep)
}
