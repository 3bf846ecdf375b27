import { textOf } from './block-text.ts'
import { lineReason } from './line-reason.ts'
import { linkShare } from './link-share.ts'
import type { CleanContext, Step } from './step.ts'

/** A block of this length with the end of a sentence is the story (characters). */
const MIN_SENTENCE = 30

/**
 * Reasons that count above and below the story only: between its paragraphs such a line is its own, 关键词：创新 over a
 * section, 净利率 > 10% in a list, 5/20 over a day.
 */
const OUTSIDE: ReadonlySet<string> = new Set(
  'navigation notice counter tags pagination comments dateline'.split(' '),
)

/** Takes out lines of the page's frame that stand among the paragraphs: buttons, counters, prompts, breadcrumbs. */
export const dropChromeLines: Step = {
  id: 'drop-chrome-lines',
  chineseOnly: true,
  run(root, { take, url }) {
    const blocks = [...root.children]
    const first = blocks.findIndex(isStory)
    const last = blocks.findLastIndex(isStory)
    for (const [index, block] of blocks.entries()) {
      const amid = index > first && index < last
      const reasonOf = (text: string) => {
        const reason = lineReason(text)
        return amid && reason && (OUTSIDE.has(reason) || (reason === 'tools' && isSubheading(block, text)))
          ? null
          : reason
      }
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
      dropImageCount(block, take)
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
      } else if (isLinkSpam(block, text)) take(block, 'advert')
    }
  },
}

function isStory(block: Element): boolean {
  const text = textOf(block)
  return text.length >= MIN_SENTENCE && /[。！？]/.test(text) && lineReason(text) === null
}

/** A heading, or a line all in bold: 收藏 over a part of the story is no button. */
function isSubheading(block: Element, text: string): boolean {
  if (/^H[1-6]$/.test(block.tagName)) return true
  const only = block.firstElementChild
  return only !== null && /^(?:B|STRONG)$/.test(only.tagName) && textOf(only) === text
}

/** Links side by side on a line of their own, in no sentence and not named after their addresses: bought links. */
function isLinkSpam(block: Element, text: string): boolean {
  const links = [...block.querySelectorAll('a[href]')]
  if (block.tagName !== 'P' || links.length < 3 || text.includes('\n')) return false
  const words = links.map((link) => textOf(link))
  return (
    words.every((word) => word.length >= 2 && word.length <= 16 && !/[，。、：《》.]/.test(word)) &&
    words.join('').length >= text.replace(/[\s|｜·]+/g, '').length
  )
}

/** The number of a picture in a gallery, in front of its text: `<em>1</em>/10 当…`. */
function dropImageCount(block: Element, take: CleanContext['take']) {
  const number = block.firstChild
  const total = number?.nextSibling
  if (number?.nodeType !== 1 || total?.nodeType !== 3 || !/^\d{1,3}$/.test(textOf(number as Element))) return
  const length = /^\s*[/／]\s*\d{1,3}\s+/.exec(total.nodeValue ?? '')?.[0].length
  if (!length) return
  ;(total as Text).splitText(length)
  take(number, 'counter')
  take(total, 'counter')
}
