import { textOf } from './block-text.ts'
import { isCommentsHeading, isRelatedHeading, isRelatedLine } from './chrome-lines.ts'
import { linkShare } from './link-share.ts'
import type { Step } from './step.ts'

/** A list under a heading may hold teasers; longer text is the story again (characters). */
const MAX_TEASER = 80

/** Shorter links are names of things (characters). */
const MIN_HEADLINE = 10

/** The article ends where comments begin only if most of it stands before (part of the blocks). */
const COMMENTS_AFTER = 0.3

/**
 * Takes out what leads to other articles or holds the comments among the flat blocks: a heading like 相关阅读 with the
 * links under it, single lines 延伸閱讀：…, and at the end of the article everything that is only a link.
 */
export const dropRelatedLines: Step = {
  id: 'drop-related-lines',
  chineseOnly: true,
  run(root, { take, url }) {
    const blocks = [...root.children]
    const gone = new Set<Element>()
    const drop = (block: Element, reason: string) => {
      gone.add(block)
      take(block, reason)
    }
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i] as Element
      if (gone.has(block)) continue
      const text = textOf(block)
      if (isRelatedHeading(text)) {
        let end = i + 1
        while (end < blocks.length && isTeaser(blocks[end] as Element, url)) end++
        // a heading without links under it may be the story's own, unless it ends the article
        if (end === i + 1 && end < blocks.length) continue
        for (const other of blocks.slice(i, end)) drop(other, 'related')
      } else if (isRelatedLine(text) || isTeaserList(block, blocks[i - 1], url)) {
        drop(block, 'related')
      } else if (isCommentsHeading(text) && i > blocks.length * COMMENTS_AFTER) {
        for (const other of blocks.slice(i)) drop(other, 'comments')
      }
    }
    for (const block of blocks.reverse()) {
      if (gone.has(block)) continue
      if (block.tagName === 'FIGURE' || textOf(block) === '') continue
      if (linkShare(block, url) < 0.9) break
      drop(block, 'related')
    }
  },
}

/** A list amid the story of nothing but headlines of the same site, which no text before it announces. */
function isTeaserList(block: Element, before: Element | undefined, url: string): boolean {
  if (!/^(?:UL|OL)$/.test(block.tagName) || /[：:]$/.test(before ? textOf(before) : ':')) return false
  if (before && /^H[1-6]$/.test(before.tagName)) return false
  return (
    linkShare(block, url) > 0.95 &&
    textOf(block)
      .split('\n')
      .every((item) => item.length >= MIN_HEADLINE)
  )
}

function isTeaser(block: Element, url: string): boolean {
  if (block.tagName === 'FIGURE') return block.querySelector('a') !== null || textOf(block) === ''
  const share = linkShare(block, url)
  return share > 0.6 || (share > 0.2 && textOf(block).length < MAX_TEASER)
}
