import { BLOCK_TAGS } from '../dom/block-tags.ts'
import { textOf } from '../dom/block-text.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { isCommentsHeading, isRelatedHeading } from './frame-headings.ts'
import { isCardLabel, labelledCard } from './labelled-cards.ts'
import { textLength } from './link-share.ts'
import type { Step } from './step.ts'

/** A box with more text is a part of the story that happens to begin with such a heading (characters; part of the whole). */
const MAX_BOX = 600
const MAX_SHARE = 0.3

/**
 * Takes out boxes that begin with a heading like 相关阅读 and hold links, teasers with their summaries included. The box
 * is the largest element around the heading in which nothing stands before it. So do boxes go that are labelled 广告, AI摘要, and
 * those that a link leads past: 跳过 热读 并继续阅读.
 */
export const dropRelatedBoxes: Step = {
  id: 'drop-related-boxes',
  chineseOnly: true,
  run(root, { take }) {
    const whole = textLength(root)
    const limit = Math.min(whole / 2, Math.max(MAX_BOX, whole * MAX_SHARE))
    for (const link of root.querySelectorAll('a[href^="#"]')) {
      const box = root.contains(link) ? passedBy(link) : null
      if (box && box !== root && root.contains(box) && textLength(box) <= limit) take(box, 'related')
    }
    for (const heading of headings(root)) {
      if (!root.contains(heading)) continue
      if (isCardLabel(textOf(heading))) {
        const card = labelledCard(heading, root, limit)
        if (card) take(card.box, card.reason)
        continue
      }
      let box = heading
      for (let outer = heading.parentElement; outer && outer !== root; outer = outer.parentElement) {
        if (textLength(outer) > limit || !beginsWith(outer, heading)) break
        box = outer
      }
      if (box !== heading && box.querySelector('a[href]') && !isSection(box, textOf(heading)))
        take(box, isRelatedHeading(textOf(heading)) ? 'related' : 'comments')
    }
  },
}

/** The box that a link for those who do not see the page leads past, to its end. */
function passedBy(link: Element): Element | null {
  if (!PASSED.test(toSimplified(textOf(link)))) return null
  const end = (link.getAttribute('href') ?? '').slice(1)
  const box = link.closest('section,aside,div')
  return box && [...box.querySelectorAll('[id]')].some(({ id }) => id === end) ? box : null
}
const PASSED =
  /^(?:跳过|Skip) ?(?:热[读门]|推荐|相关|更多|最多人阅读)[^，。]{0,10}(?:继续阅读|and continue reading)$/i

/** A part of the story under one word that comments go by as well: 讨论 in a paper. */
const isSection = (box: Element, heading: string) =>
  /^(?:讨论|討論|评论|評論|点评|回复)$/.test(heading) &&
  [...box.querySelectorAll('p')].some((paragraph) => textLength(paragraph) >= MIN_PARAGRAPH)
const MIN_PARAGRAPH = 50

/** Elements whose whole text is the heading of a list of other articles or of comments, the outermost of each; labels of cards. */
function headings(root: Element): Element[] {
  const found: Element[] = []
  const seen = new Set<Element>()
  const walker = root.ownerDocument.createTreeWalker(root, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = (node.nodeValue ?? '').trim()
    if (own === '' || own.length > 30 || !node.parentElement) continue
    if (isCardLabel(own)) {
      found.push(node.parentElement)
      continue
    }
    const block = isRelatedHeading(own) ? node.parentElement : blockAround(node.parentElement, root)
    // of a paragraph with a thousand lines each is a node
    if (!block || seen.has(block)) continue
    seen.add(block)
    if (textLength(block) > 40) continue
    const text = textOf(block)
    if (isRelatedHeading(text) || isCommentsHeading(text)) found.push(block)
  }
  return found
}

function blockAround(element: Element, root: Element): Element | null {
  for (let block: Element | null = element; block && block !== root; block = block.parentElement) {
    if (BLOCK_TAGS.has(block.tagName)) return block
  }
  return null
}

function beginsWith(outer: Element, inner: Element): boolean {
  return textOf(outer, 60).startsWith(textOf(inner))
}
