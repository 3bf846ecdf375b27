import { textOf } from '../dom/block-text.ts'
import { AGE } from '../text/relative-time.ts'
import { isCommentsCount, isCommentsHeading, isReadOn, isRecommendationStart } from './frame-headings.ts'
import { goesOn } from './goes-on.ts'
import { leadsToFile, textLength } from './link-share.ts'

/**
 * The first block that may end the article: comments are many and short, so half of the text or a part of the blocks is
 * before.
 */
export function endsFrom(blocks: readonly Element[]): number {
  const lengths = blocks.map(textLength)
  let left = lengths.reduce((sum, length) => sum + length, 0)
  let before = 0
  const half = lengths.findIndex((length) => {
    if (before > left) return true
    before += length
    left -= length
    return false
  })
  const part = Math.floor(blocks.length * COMMENTS_AFTER) + 1
  return half < 0 ? part : Math.min(half, part)
}

/** The titles of the articles before and after this one: "上一篇：旧桥要修了 下一篇：渡口今起封闭". */
const PAGER =
  /^(?:上一[篇條条則则][:：][^。；]{2,60}下|下一[篇條条則则][:：][^。；]{2,60}上)一[篇條条則则][:：][^。；]{2,60}$/
/** Whether a text is those titles, each behind its label. */
export const isPager = (text: string) => PAGER.test(text)

/** Whether nothing below the titles of the neighbours is of the story: links, or what many have filled in, 态度：很好 */
export function endsAtPager(blocksBelow: readonly Element[]): boolean {
  const lines = blocksBelow.flatMap((block) => [block, ...block.querySelectorAll(LINES)])
  const fields = lines
    .filter((line) => !line.querySelector(LINES))
    .flatMap((line) => FIELD.exec(textOf(line))?.[1] ?? [])
  const repeated = new Set(fields.filter((field, i) => fields.indexOf(field) !== i))
  return repeated.size >= MIN_FIELDS || !blocksBelow.some(mayBeStory)
}
/** What a line of a list or a box stands in. */
const LINES = 'li,dd,p'
const FIELD = /^(\p{Script=Han}{2,6})[:：][^。！？]*$/u
/** One field may stand in a text several times: 记者：, 答： */
const MIN_FIELDS = 2

/** An attachment, or what is not linked: a picture, a part with a sentence, a paragraph of a report. */
function mayBeStory(block: Element, index: number, blocks: readonly Element[]): boolean {
  const isLinked = block.querySelector('a') !== null
  if (/^(?:相[关關])?[【[]?附(?:[件表图圖录錄注註记記则則]|[:：\d一二三])/.test(textOf(block)))
    return !isLinked || carriesFile(block)
  if (isLinked) return false
  if (block.tagName === 'FIGURE' || isParagraph(block)) return true
  const below = /^H[1-6]$/.test(block.tagName) ? blocks[index + 1] : undefined
  return below !== undefined && !below.querySelector('a') && /[。！？]/.test(textOf(below))
}

/** Whether a block links a file, maybe by way of a script: `/download.php?id=12`. */
const carriesFile = (block: Element) =>
  leadsToFile(block) ||
  block.querySelector('a:is([href*="download" i],[href*="attach" i],[href*="downsys" i])') !== null

/** Whether a line says that the article ends above it, and nothing below gainsays it. */
export function endsStory(text: string, blocksBelow: () => readonly Element[]): boolean {
  // 热门评论, 推荐给你 may head a part of the story as well: paragraph after paragraph, in no link, is no list of either
  if (isRecommendationStart(text) || isCommentsCount(text)) {
    const blocks = blocksBelow().filter((block) => textOf(block) !== '')
    return !goesOn(blocks.filter(isParagraph).length, blocks.length)
  }
  // 讨论, 网友评论 may head a part of the story
  if (isCommentsHeading(text)) {
    const texts = blocksBelow()
      .map((block) => textOf(block))
      .filter(Boolean)
    const areShort = texts.every((line) => line.length < MIN_PARAGRAPH)
    // 讨论 over short paragraphs that close each of their sentences
    return (
      texts.some((line) => COMMENTED.test(line)) ||
      (areShort && !(/^[讨討][论論]$/.test(text) && texts.length >= MIN_PART && texts.every(isClosed)))
    )
  }
  return (
    isReadOn(text) &&
    blocksBelow().every(
      (block) => !isSentence(textOf(block)) && (block.tagName !== 'FIGURE' || block.querySelector('a')),
    )
  )
}

/** A paragraph of a report, not linked. */
const isParagraph = (block: Element) =>
  textOf(block).length >= MIN_PARAGRAPH && /[。！？]/.test(textOf(block)) && !block.querySelector('a')

/** Who commented, and when: "河边的人 2024-05-20 11:00", "青石网友 3天前 回复", "3小时前·山城"; not "这座桥3个月前通车", "回到30年前". */
const COMMENTED = new RegExp(
  String.raw`^(?:.{0,24}\d{1,2}[:：]\d{2}.{0,12}|(?:.{0,24}[\s·⋅|(（])?${AGE}(?: ?(?:回[复復覆]|[举舉][报報])|[\s·⋅|)）].{0,12})?)$`,
)

/** Few comments are as long as a paragraph of a report (characters). */
const MIN_PARAGRAPH = 50

/** Fewer paragraphs are no part of a story. */
const MIN_PART = 3

/** A sentence with its full stop. */
const isClosed = (text: string) => /。[”’」』）)]?$/.test(text)

/** A line of this length or with the end of a sentence is the story again (characters). */
const MIN_SENTENCE = 60

const isSentence = (text: string) => text.length >= MIN_SENTENCE || /[。！？!?][”"」』）)]?$/.test(text)

/** The article ends where comments begin only if most of it stands before (part of the blocks). */
const COMMENTS_AFTER = 0.3
