import { textOf } from './block-text.ts'
import { chromeLine } from './chrome-lines.ts'
import { isChromeWords } from './chrome-words.ts'
import { linkShare } from './link-share.ts'
import type { CleanContext, Step } from './step.ts'

/** Takes out lines of the page's frame that stand among the paragraphs: buttons, counters, prompts, breadcrumbs. */
export const dropChromeLines: Step = {
  id: 'drop-chrome-lines',
  chineseOnly: true,
  run(root, { take, url }) {
    for (const block of [...root.children]) {
      if (
        block.tagName === 'PRE' ||
        block.tagName === 'TABLE' ||
        block.tagName === 'BLOCKQUOTE' ||
        block.querySelector('img')
      )
        continue
      if (/^(?:UL|OL|DL)$/.test(block.tagName)) {
        const items = [...block.children].map((item) => textOf(item))
        if (items.every((item) => reasonOf(item) !== null)) take(block, 'tools')
        continue
      }
      dropLastLink(block, take)
      const text = textOf(block)
      const reason = reasonOf(text)
      if (reason) take(block, reason)
      else if (
        text.length < 60 &&
        linkShare(block, url) > 0.95 &&
        !/[，。！？；]/.test(text) &&
        block.querySelectorAll('a').length > 3
      ) {
        take(block, 'related')
      }
    }
  },
}

function reasonOf(text: string): string | null {
  if (text === '') return null
  return chromeLine(text) ?? (isChromeWords(text) ? 'tools' : null)
}

/** A prompt may be linked at the end of the last sentence: …（编辑：小何）返回搜狐，查看更多 */
function dropLastLink(block: Element, take: CleanContext['take']) {
  const link = block.lastElementChild
  if (link?.tagName !== 'A' || link.nextSibling?.nodeValue?.trim() || link === block.firstChild) return
  const reason = reasonOf(textOf(link))
  if (reason) take(link, reason)
}
