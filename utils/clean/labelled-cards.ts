import { textOf } from '../dom/block-text.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { textLength } from './link-share.ts'
import type { Reason } from './reasons.ts'

/** The label of an advertisement, and that of a summary which a machine has made. */
const ADVERT = /^[【[(（]?(?:广告|推广|赞助(?:内容)?|商业推广|ads?|sponsored|advertisement)[】\])）]?$/i
const SUMMARY =
  /^[✨🤖\s]{0,3}(?:AI|智能|人工智能|机器)[ ·-]?(?:智能|自动)?(?:文章|内容|新闻|全文|本文|帮你)?(?:摘要|总结|导读|速览|速读|提要|概要|概览|要点|重点|看点|解读|划重点)(?:[ (（]?(?:beta|测试版?)[)）]?)?[:：]?$/iu

/** What such a summary says of itself, a line of its own: 由 AI 生成，仅供参考; a story tells of machines as well. */
const MADE_BY =
  '(?:以上|本文|本|此|该|内容|文章|要点|摘要|总结|的|[、：:\\s]){0,6}[均皆]?(?:由 ?[^。，,\\n]{0,12}?)?(?:AI|人工智能|大?模型|GPT)[^。，,\\n]{0,8}(?:生成|产生|产出|提供|总结|整理|提炼)[^。，,\\n]{0,4}'
const OF_MACHINE = new RegExp(
  `^[（(*※]?${MADE_BY}(?:[，,。；; ]{1,2}[^。\\n]{0,12}(?:参考|核[对实查]|原文|可能|或有|不保证|甄别|不代表)[^。\\n]{0,12})?[）)。]*$|^[（(*※]?(?:根据|基于)(?:文章|原文|全文|本文)[^。，\\n]{0,10}(?:生成|总结)[）)。]*$|^(?:摘要|总结|内容)?正在生成(?:[.。…]|$)`,
  'imu',
)

/** Longest advertisement and longest summary (characters). */
const MAX_ADVERT = 80
const MAX_SUMMARY = 300

/** Whether a text labels a box that is no part of the story. */
export const isCardLabel = (text: string): boolean => {
  const plain = toSimplified(text)
  return ADVERT.test(plain) || SUMMARY.test(plain)
}

/**
 * The box that a label stands in, where it says nothing but what the label announces.
 * @param limit length of the longest summary (characters).
 * @returns null without one: a story says 广告 and AI摘要 as well.
 */
export function labelledCard(
  label: Element,
  root: Element,
  limit: number,
): { box: Element; reason: Reason } | null {
  const plain = toSimplified(textOf(label))
  const isAdvert = ADVERT.test(plain)
  // a part of the story about them
  if (isAdvert && label.closest('h1,h2,h3,h4,h5,h6')) return null
  for (const box of boxesAround(label, root, isAdvert ? MAX_ADVERT : Math.min(limit, MAX_SUMMARY))) {
    if (isAdvert && isLinked(box, label)) return { box, reason: 'advert' }
    if (!isAdvert && OF_MACHINE.test(toSimplified(textOf(box)).replace(plain, '')))
      return textOf(box, 40).startsWith(textOf(label)) ? { box, reason: 'notice' } : null
  }
  return null
}

/** The boxes around a label, from the inside, that have no headline and no more text than a card (characters). */
function* boxesAround(label: Element, root: Element, longest: number): Generator<Element> {
  for (let box = label.parentElement; box && box !== root; box = box.parentElement) {
    if (textLength(box) > longest || box.querySelector('h1')) return
    yield box
  }
}

/** Whether all in a box but its label is linked: its text and its pictures. */
function isLinked(box: Element, label: Element): boolean {
  const links = [...box.querySelectorAll('a[href]')]
  const linked = links.reduce((sum, link) => sum + textLength(link), 0)
  return (
    links.length > 0 &&
    linked >= textLength(box) - textLength(label) &&
    [...box.querySelectorAll('img')].every((image) => image.closest('a'))
  )
}
