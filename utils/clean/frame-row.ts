import { runsOf } from '../dom/block-text.ts'
import { isChromeWords } from './chrome-words.ts'
import { isLinksLabel } from './frame-headings.ts'
import { headWeight } from './head-line.ts'
import { SURE } from './line-pieces.ts'
import { lineReason } from './line-reason.ts'
import type { Reason } from './reasons.ts'

/** A longer row is not read (characters). */
const MAX_ROW = 120

/** What stands between the parts of a row. */
const isMark = (run: string) => !/[\p{L}\p{N}]/u.test(run)

/**
 * Why a block above or below the story is a row of the frame, read by its elements, between which there may be no blank:
 * `<a>分享</a><a>微博</a><span>微信扫一扫…</span>`.
 * @param names the names of author, source and site.
 */
export function frameRow(block: Element, names: readonly string[]): Reason | null {
  const runs = runsOf(block)
  const row = runs.join(' ')
  if (row === '' || row.length > MAX_ROW) return null
  if (isRowOfTags(block, runs)) return 'tags'
  if (headWeight(row, names, 'tail') === SURE) return 'tools'
  const reasons = runs.map((run) => lineReason(run))
  const others = runs.filter((run, index) => reasons[index] === null && !isMark(run))
  const known = runs.filter((run, index) => reasons[index] !== null && !isMark(run))
  // "青石网 | 原文链接 · 查看评论": the name of the site in front of its buttons
  const isNamed = known.length > 1 && others.length === 1 && others[0] === runs[0] && isShort(runs[0] ?? '')
  return known.length > 1 && (others.length === 0 || isNamed) ? (reasons.find(Boolean) ?? null) : null
}

const isShort = (run: string) => run.length <= MAX_NAME && !/[，。！？：:、]/.test(run)
/** Longest name of a site (characters). */
const MAX_NAME = 8

/** A label of tags, the tags as links, and maybe a button: `关键字 <a>渡船</a><a>旧桥</a> + 订阅`. */
function isRowOfTags(block: Element, runs: readonly string[]): boolean {
  if (!isLinksLabel(runs[0] ?? '')) return false
  const tags = new Set([...block.querySelectorAll('a')].flatMap(runsOf))
  return tags.size > 0 && runs.slice(1).every((run) => tags.has(run) || isMark(run) || isChromeWords(run))
}
