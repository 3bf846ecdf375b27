import { textNodesOf, textOf } from '../dom/block-text.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { fold, foldsTo } from '../text/space.ts'
import { paperBefore } from '../text/title.ts'
import { isAppeal } from './appeals.ts'
import { isAllBold } from './bold.ts'
import { behindHeadline, DAY_AND_COUNT, headlineLines } from './headline-lines.ts'
import { lineReason } from './line-reason.ts'
import { linesOf } from './mark-lines.ts'
import type { Step } from './step.ts'

/** The title is repeated at the head of the body, not further down (blocks). */
const HEAD = 6

/** Where a heading or a line in bold may be the headline in nearly the same words (blocks). */
const SET_APART = 2

/** A headline so long repeats itself as the last line as well, for those who share the page (characters). */
const MIN_LAST = 10

/** The site behind its headline, as browsers show them: 山城的早晨-青石网 */
const SITE_BEHIND = /(?<=.{8}) ?[-_|｜] ?[^-_|｜]{2,12}$/

/** What is left of a repeated headline: nothing, or the label that some sites put before it. */
const LABELLED = /^(?:原创|原創|转载|独家|快讯|快訊|图文|组图|视频|标题|標題)?\|$/

/** Longest label with its signs; beside it only signs that folding takes off stand in a repeated headline (characters). */
const MAX_LABEL = 20

/** Whether a line is the headline, maybe with the site behind it. */
const isLastLine = (text: string, wanted: string) =>
  text.length <= 2 * wanted.length &&
  (foldsTo(text, wanted) || foldsTo(text.replace(SITE_BEHIND, ''), wanted))

/** Whether a line is the headline and when it was published, nothing else: "渡口的早晨 2024-07-16 本文被阅读 12 次". */
const isDated = (text: string, title: string) => DAY_AND_COUNT.test(behindHeadline(text, title))

/** More letters than these in front of the headline say something else. */
const MAX_MORE = 4

/** A headline of which a heading or a line in bold shows the most part is as good as repeated (letters, part of all). */
const MIN_PART = 6
const MIN_SHARE = 0.4

/**
 * Whether a line shows the headline with a word more, 山城县渡口的早晨, or without what a site puts in front of it,
 * 《江声》第三期：渡口的早晨.
 */
function isNearly(text: string, title: string, wanted: string): boolean {
  const letters = text.length <= title.length * 2 ? fold(text) : ''
  if (letters.length < MIN_PART) return false
  if (letters.length >= wanted.length)
    return letters.endsWith(wanted) && letters.length - wanted.length <= MAX_MORE
  return (
    letters.length >= wanted.length * MIN_SHARE &&
    /[：:|｜\-—_]$/.test(title.slice(0, -text.length)) &&
    title.endsWith(text)
  )
}

/** The number of a document behind its name, which the body may print without it: …公开表(青罚决字〔2024〕36号) */
const NUMBER_BEHIND = /(?<=\S) ?[（(][^（()）]{2,24}号[)）]$/

/** A shorter name may stand for much else, 公告 (characters). */
const MIN_BARE = 6

/** What tells the lines that repeat the headline of an article, or the line above or below it. */
interface Headline {
  title: string
  /** Its letters. */
  wanted: string
  /** Whether a line is the headline, maybe behind a label or without the number of the document. */
  repeats: (text: string) => boolean
  /** The letters of the lines above and below it. */
  others: string[]
}

function headlineOf(title: string, others: readonly string[]): Headline {
  const wanted = fold(title)
  const longest = 2 * title.length + MAX_LABEL
  const bare = NUMBER_BEHIND.test(title) ? fold(title.replace(NUMBER_BEHIND, '')) : ''
  const repeats = (text: string) =>
    text.length <= longest &&
    (LABELLED.test(fold(text.slice(paperBefore(text).length)).replace(wanted, '|')) ||
      (bare.length >= MIN_BARE && foldsTo(text, bare)))
  return { title, wanted, repeats, others: others.map(fold) }
}

/** Takes out the headline where the body repeats it, at its head and as its last line: the reader shows it above. */
export const dropTitleRepeat: Step = {
  id: 'drop-title-repeat',
  // on pages in other languages Readability decides
  chineseOnly: true,
  run(root, { title, headlines, take }) {
    const headline = headlineOf(title, headlines)
    if (headline.wanted === '') return
    const all = [...root.children].filter((block) => block.textContent?.trim())
    const last = all.length > HEAD ? repeatedBelow(all, headline) : null
    if (last) take(last, 'titleRepeat')
    const blocks = all.slice(0, HEAD)
    const lines = blocks.map((block) => (/^(?:P|H[1-6])$/.test(block.tagName) ? textOf(block) : ''))
    for (const [index, block] of blocks.entries()) {
      const pieces = headlineLines(lines, index, headline.wanted)
      const repeated = pieces > 1 ? blocks.slice(index, index + pieces) : repeatedIn(block, index, headline)
      for (const part of repeated) take(part, 'titleRepeat')
      if (pieces > 1) return
    }
  },
}

/** The last block that is none of the frame, where it is the headline. */
function repeatedBelow(blocks: readonly Element[], { title, wanted }: Headline): Element | null {
  if (wanted.length < MIN_LAST) return null
  const last = blocks.findLast((block) => !isOfFrame(textOf(block)))
  if (last?.tagName !== 'P') return null
  const text = textOf(last)
  return isLastLine(text, wanted) || isDated(text, title) ? last : null
}

const isOfFrame = (line: string) => lineReason(line) !== null || isAppeal(line)

/** What of a block at the head repeats the headline: all of it, the texts beside its picture, its first item or line. */
function repeatedIn(block: Element, index: number, headline: Headline): ChildNode[] {
  const text = textOf(block)
  const isOther = index <= headline.others.length && headline.others.some((other) => foldsTo(text, other))
  const isSetApart = index < SET_APART && (/^H[1-6]$/.test(block.tagName) || isAllBold(block))
  const isSame =
    isOther ||
    headline.repeats(text) ||
    (/^(?:P|H[1-6])$/.test(block.tagName) && isDated(text, headline.title)) ||
    (isSetApart && isNearly(text, headline.title, headline.wanted))
  if (isSame && block.tagName !== 'FIGURE') return block.querySelector('img') ? textNodesOf(block) : [block]
  // the first item of a list that goes on with the marks: <dl><dt>headline</dt><dd>来源…</dd></dl>
  const item = /^[DUO]L$/.test(block.tagName) ? block.firstElementChild : null
  if (item && headline.repeats(textOf(item))) return [item]
  // above the marks that `<br>` parts from it
  const [line, ...below] = index === 0 && block.tagName === 'P' ? linesOf(block) : []
  const isOverMarks = line && headline.repeats(line.text) && below.some(({ text }) => parseMarkLine(text))
  return isOverMarks ? line.nodes : []
}
