import { NEWSROOM } from '../text/byline.ts'
import { withoutGlosses } from '../text/glosses.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { isPersonName } from '../text/person-name.ts'
import type { RepostMarks } from '../text/repost-marks.ts'
import { isChromeWords } from './chrome-words.ts'

const BARE_LABEL = /^(?:文章作者|本文作者|作者|责任编辑|責任編輯|编辑|編輯)$/
/** A label with its colon and nothing behind. */
const COLON_LABEL = /^\p{Script=Han}{2,6} ?[:：]$/u

/**
 * A label alone and its value on the next line: "文章作者", "王敏"; "山城快报记者", "王敏"; "供稿单位：", "市教育局".
 * @param from index of the first text that may be a label.
 * @returns the marks by the index of the label; none by that of the value.
 */
export function marksBelowLabels(texts: readonly string[], from: number): Map<number, RepostMarks[]> {
  const found = new Map<number, RepostMarks[]>()
  for (let i = from; i + 1 < texts.length; i++) {
    const label = withoutGlosses(texts[i] ?? '')
    const value = withoutGlosses(texts[i + 1] ?? '')
    if (value.length < 2 || value.length > 20 || isChromeWords(value)) continue
    const withColon = COLON_LABEL.test(label) && !/[:：]/.test(value)
    const marks =
      BARE_LABEL.test(label) || withColon
        ? parseMarkLine(`${label.replace(/[:：]$/, '')}：${value}`)
        : NEWSROOM.test(label) && isPersonName(value.split(' ')[0] ?? '')
          ? parseMarkLine(`${label} ${value}`)
          : null
    if (!marks) continue
    const people = [...marks.authors, ...marks.editors]
    // "视频：" may head a list
    const isFound = withColon
      ? people.every(isPersonName) && people.length + marks.sources.length > 0
      : people.length > 0
    if (isFound) found.set(i++, [marks]).set(i, [])
  }
  return found
}
