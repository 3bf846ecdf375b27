import { textOf } from '../dom/block-text.ts'
import { weightOfWords } from './chrome-words.ts'
import { isLinksLabel } from './frame-headings.ts'
import { HALF } from './line-pieces.ts'
import { lineReason } from './line-reason.ts'
import { linkShare } from './link-share.ts'
import type { Reason } from './reasons.ts'

/**
 * Blocks that are of the frame where they stand and might be the story's elsewhere: tags below their label, the footer of
 * the site, counts at the end.
 * @param last index of the last block of the story; -1 where nothing is told.
 * @param home address of a page of the site.
 */
export function reasonsByPlace(
  blocks: readonly Element[],
  last: number,
  home: string,
): ReadonlyMap<Element, Reason> {
  const reasons = new Map<Element, Reason>()
  const texts = blocks.map((block) => textOf(block))
  const tags = tagsBelowLabels(blocks, texts, home)
  const footer = footerOf(texts, last)
  const counts = countsFrom(texts, last)
  for (const [index, block] of blocks.entries()) {
    const text = texts[index] as string
    if (tags.has(index)) reasons.set(block, 'tags')
    else if (index >= footer) reasons.set(block, 'notice')
    else if ((last >= 0 && index > last && NO_COUNT.test(text)) || (index >= counts && isCount(text)))
      reasons.set(block, 'counter')
  }
  return reasons
}

/** Longest tag (characters). */
const MAX_TAG = 16

/** Indices of labels of tags and of the tags below them, a line each, as links. */
function tagsBelowLabels(blocks: readonly Element[], texts: readonly string[], home: string): Set<number> {
  const isTag = (index: number) => {
    const block = blocks[index]
    return block !== undefined && (texts[index] as string).length <= MAX_TAG && linkShare(block, home) > 0.95
  }
  const tags = new Set<number>()
  for (const [index, text] of texts.entries()) {
    const isBelow = tags.has(index - 1) && isTag(index)
    if (isBelow || (isLinksLabel(text) && isTag(index + 1))) tags.add(index)
  }
  return tags
}

/** What is left of a button that counts: (0); 75, which may be a number of the story's as well. */
const NO_COUNT = /^[（(]?0[）)]?$/
const BARE_COUNT = /^\d{1,6}$/

/** A count, or words of buttons that may be the story's where they stand alone: 有用 12 */
const isCount = (text: string) => BARE_COUNT.test(text) || weightOfWords(text) === HALF

/** Index of the block from which on there are counts and lines of the frame, more than one, and nothing else. */
function countsFrom(texts: readonly string[], last: number): number {
  if (last < 0) return texts.length
  const isFrame = (text: string) => isCount(text) || lineReason(text) !== null
  const from = texts.findLastIndex((text, index) => index <= last || !isFrame(text)) + 1
  const end = texts.slice(from)
  const isSure = end.every((text) => BARE_COUNT.test(text)) || end.some((text) => lineReason(text) !== null)
  return end.length > 1 && isSure ? from : texts.length
}

/** Who is responsible for a site, in its footer, and what stands below it. An event has the same lines. */
const HOST = /^(?:主办|主辦|主管|承办|承辦)(?:单位|單位)?[:：]/
const BELOW_HOST =
  /^(?:地址|[邮郵][编編]|[电電][话話]|[传傳]真|[联聯][系繫][电電][话話]|(?:主|承|[协協])[办辦](?:单位|單位)?)[:：]/
const OF_EVENT = /^.{0,4}(?:[时時][间間]|地[点點]|[报報]名.{0,4}|[对對]象)[:：]/

/** Index of the block at which the site's footer begins, with its licence or makers in it; the end without one. */
function footerOf(texts: readonly string[], last: number): number {
  const host = texts.findIndex((text, index) => index > last && HOST.test(text))
  const below = host < 0 ? [] : texts.slice(host + 1)
  const reasons = below.map((text) => (BELOW_HOST.test(text) ? 'host' : lineReason(text)))
  const isFooter = reasons.includes('notice') && !reasons.includes(null)
  return isFooter && !texts.some((text) => OF_EVENT.test(text)) ? host : texts.length
}
