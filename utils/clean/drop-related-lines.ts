import { textOf } from '../dom/block-text.ts'
import { isAdverts } from './adverts.ts'
import {
  isCommentsHeading,
  isLinksLabel,
  isRecommendationStart,
  isRelatedHeading,
  isRelatedLine,
} from './frame-headings.ts'
import { lineReason } from './line-reason.ts'
import { linkShare } from './link-share.ts'
import { isLabelledLink, linksBelow } from './read-labels.ts'
import type { Reason } from './reasons.ts'
import type { Step } from './step.ts'
import { endsAtPager, endsFrom, endsStory, isPager } from './story-ends.ts'
import { areLinks, isHeadedList, isTeaser, isTeaserList, isTeaserOnly, MIN_LINKS } from './teasers.ts'

/**
 * Takes out what leads to other articles or holds the comments among the flat blocks: a heading like 相关阅读 with the
 * links under it, single lines 延伸閱讀：…, and at the end of the article everything that is only a link.
 */
export const dropRelatedLines: Step = {
  id: 'drop-related-lines',
  chineseOnly: true,
  run(root, { take, home }) {
    const blocks = [...root.children]
    const gone = new Set<Element>()
    const drop = (block: Element, reason: Reason) => {
      gone.add(block)
      take(block, reason)
    }
    const lines = { blocks, home, gone, drop }
    dropHeadingsAtEnd(lines)
    dropRelated(lines)
    dropLinksAtEnd(lines)
  },
}

/** The blocks of an article, and those of them that have been taken out. */
interface Lines {
  blocks: readonly Element[]
  home: string
  gone: ReadonlySet<Element>
  drop(block: Element, reason: Reason): void
}

/** Headings of comments that a story may have over a part of it. */
const COMMENTS = /^(?:\d{1,6} )?comments?$|^leave a (?:comment|reply)$/i

/** Takes out the headings of lists and comments that a script has yet to fill, below the last text. */
function dropHeadingsAtEnd({ blocks, drop }: Lines) {
  for (const block of blocks.toReversed()) {
    const text = textOf(block)
    const isOfComments = isCommentsHeading(text) || COMMENTS.test(text)
    const isOfList =
      isOfComments || isRelatedHeading(text) || isLinksLabel(text) || /^tags[:：]?$/i.test(text)
    if (!/^H[1-6]$/.test(block.tagName) || !isOfList) return
    drop(block, isOfComments ? 'comments' : 'related')
  }
}

/** Takes out headings with the links under them, single lines, and what stands below the end of the article. */
function dropRelated({ blocks, home, gone, drop }: Lines) {
  const mayEnd = endsFrom(blocks)
  const isLinked = blocks.map((block) => linkShare(block, home) > 0.95)
  const linked = isLinked.filter(Boolean).length
  // ▶ 典型案例丨<a>…</a>: where words of the story stand behind a sign, a line of links behind it is the story's too
  const signs = blocks.flatMap((block, i) => (isLinked[i] ? [] : signOf(textOf(block, 1))))
  const hasSign = (text: string) => signs.filter((sign) => text.startsWith(sign)).length >= MIN_SIGNS
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Element
    if (gone.has(block)) continue
    const text = textOf(block)
    const isHeading = isRelatedHeading(text)
    const titles = i >= mayEnd ? pagerLines(blocks, i) : 0
    if (titles > 0 && endsAtPager(blocks.slice(i + titles))) {
      for (const other of blocks.slice(i)) drop(other, 'related')
      return
    }
    const below = isHeading ? 0 : linksBelow(text, blocks, i + 1, home)
    const end = isHeading ? endOfRelated(blocks, i, home, i >= mayEnd) : below && i + 1 + below
    if (end > i) for (const other of blocks.slice(i, end)) drop(other, 'related')
    else if (
      !isHeading &&
      ((isRelatedLine(text) && (!/。[”"）)]?$/.test(text) || block.querySelector('a'))) ||
        isHeadedList(block, text) ||
        isLabelledLink(block, home) ||
        (linked <= blocks.length * MAX_LINKED && !hasSign(text) && isTeaserOnly(block, blocks[i - 1], home)))
    ) {
      drop(block, 'related')
    } else if (isAdverts(block, home)) {
      drop(block, 'advert')
    } else if (
      i >= mayEnd &&
      text.length <= MAX_END &&
      (!isHeading || blocks.slice(i + 1).every(isNoSentence)) &&
      endsStory(text, () => blocks.slice(i + 1))
    ) {
      for (const other of blocks.slice(i)) drop(other, isCommentsHeading(text) ? 'comments' : 'related')
    }
  }
}

/** How many blocks from `index` on are the titles of the articles before and after this one; 0 where they are none. */
function pagerLines(blocks: readonly Element[], index: number): number {
  const [text = '', next = ''] = blocks.slice(index, index + 2).map((block) => textOf(block))
  return isPager(text) ? 1 : isPager(`${text} ${next}`) ? 2 : 0
}

/** With more of the blocks linked (part of them), the article is a digest of linked headlines. */
const MAX_LINKED = 0.25

/** A longer line ends no story (characters). */
const MAX_END = 30

/** Takes out the links that the article ends with, and the heading over them. */
function dropLinksAtEnd({ blocks, home, gone, drop }: Lines) {
  let links = 0
  let goneLinks = 0
  for (const block of blocks.toReversed()) {
    if (gone.has(block)) {
      goneLinks += block.querySelectorAll('a').length
      continue
    }
    const text = textOf(block)
    // the page's own lines among and below the links go later
    if (block.tagName === 'FIGURE' || text === '' || lineReason(text) !== null) continue
    if (linkShare(block, home) < 0.9) {
      // the heading of the list that has just gone: "大公网湖南新闻", "相关干货文章："
      const isHeading =
        links >= MIN_LINKS ||
        (/[：:]$/.test(text) && links + goneLinks >= MIN_LINKS) ||
        (MORE.test(text) && links + goneLinks > 0) ||
        isHeadingOfTaken(block)
      if (links > 0 && isLinksLabel(text)) drop(block, 'tags')
      else if (isHeading && HEADING.test(text)) drop(block, 'related')
      break
    }
    links += block.querySelectorAll('a').length
    drop(block, 'related')
  }
}

/** The heading of such a list: a few words. */
const HEADING = /^[^，。！？：；（）()]{4,14}[：:]?$/

/** The same with a word that says what the links are: "更多獨家內幕：". */
const MORE = /^(?:更多|延伸|相[关關]|推[荐薦]|[点點][看击擊][^：:]{0,10}更多)[^：:]{2,12}[：:]$/

/** Whether a block is a heading below which an earlier step took everything: what it headed was no part of the story. */
const isHeadingOfTaken = (block: Element) =>
  /^H[2-6]$/.test(block.tagName) && block.nextSibling?.nodeType === 8 && block.nextElementSibling === null

/** A sign of a list that stands in a text, and how many make one. */
const signOf = (text: string) => /^[▶►▸◆◇■□●○★☆]/.exec(text)?.[0] ?? []
const MIN_SIGNS = 2

/** Whether a block is no text of the story: linked, or without the end of a sentence. */
const isNoSentence = (block: Element) => block.querySelector('a') !== null || !/[。！？]/.test(textOf(block))

/**
 * Index behind the articles that a heading is over; its own where nothing of it is certain.
 * @param mayEnd whether most of the story stands above the heading.
 */
function endOfRelated(blocks: readonly Element[], heading: number, home: string, mayEnd: boolean): number {
  const toArticles = ARTICLES.test(textOf(blocks[heading] as Element))
  const isOther = (block: Element) =>
    isTeaser(block, home) ||
    isTeaserList(block, toArticles && mayEnd ? null : home) ||
    (toArticles && areLinks(block))
  let end = heading + 1
  while (end < blocks.length && isOther(blocks[end] as Element)) end++
  // headings one after the other, their lists filled by a script
  while (end < blocks.length && isFrame(textOf(blocks[end] as Element))) end++
  const last = end - 1
  if (last > heading && isRelatedHeading(textOf(blocks[last] as Element)))
    return Math.max(end, endOfRelated(blocks, last, home, mayEnd))
  // a heading without links under it may be the story's own, unless it ends the article
  return end > heading + 1 || end === blocks.length ? end : heading
}

/** Headings of articles to read, wherever they are: 延伸阅读 and 相关链接 may name the sources of a text as well. */
const ARTICLES =
  /^[^\p{Script=Han}A-Za-z]{0,4}(?:相[关關](?:[阅閱][读讀]|新[闻聞]|文章|[报報][道導]|推[荐薦])|推[荐薦][阅閱][读讀]|往期|更多[^，。：:]{0,10}(?:新[闻聞]|[报報][道導]|文章)|[猜您你][^，。]{0,6}(?:[喜感][欢歡兴興]))/u

const isFrame = (text: string) =>
  isRelatedHeading(text) || isRecommendationStart(text) || lineReason(text) !== null
