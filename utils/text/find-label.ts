import { LAST_LETTERS, labelField, type MarkField, spacedField } from './mark-labels.ts'
import { toSimplified } from './to-simplified.ts'

/** What stands between a label and its value. */
const SEPARATOR = /[:：﹕︰/／|｜丨]/g

/** Longest label with its gaps. */
const REACH = 16

/** The text without the gaps that justified print puts into short labels: "来　源". */
const compact = (text: string) => text.replace(/[ \u3000]+/g, '').replaceAll('／', '/')

interface LabelAt {
  field: MarkField
  start: number
  /** Index behind the separator and the blanks after it. */
  end: number
}

/**
 * The first label of a text. A label ends at a separator; the longest word that ends there counts. Labels of one
 * character, and labels before a slash or a bar, need a boundary in front ("北京图" is no 图).
 * @param atStart only a label at the very start.
 */
function findLabel(text: string, atStart: boolean): LabelAt | null {
  SEPARATOR.lastIndex = 0
  for (let match = SEPARATOR.exec(text); match; match = SEPARATOR.exec(text)) {
    if (atStart && match.index > REACH) return null
    const head = toSimplified(text.slice(Math.max(0, match.index - REACH), match.index))
    const slash = !/[:：﹕︰]/.test(match[0])
    // "文 / 王晓明": between blanks a slash is a list's, but for these at the very start
    const spaced =
      slash && !/[|｜丨]/.test(match[0]) && /^\s/.test(text.slice(match.index + 1, match.index + 2))
    if (spaced && !(head.length === match.index && SLASHED.test(head))) continue
    const label = labelEndingAt(head, slash, atStart && head.length === match.index)
    if (!label) continue
    const start = match.index - label.length
    // "文/图：" — the slash belongs to the label
    if (slash && /^[文图圖] ?[:：]/.test(text.slice(match.index + 1))) continue
    const blanks = /^[ \u3000]*/.exec(text.slice(match.index + 1))?.[0].length ?? 0
    return { field: label.field, start, end: match.index + 1 + blanks }
  }
  return null
}

/** Labels before a slash and a blank: "文 / 王晓明", "来源/ 青石日报", the value in an element of its own. */
const SLASHED = /^(?:文|撰文|作者|记者|記者|采写|採寫|编译|編譯|来自|來自|来源|來源|编辑|編輯|摄影|攝影) ?$/

/** A text that ends as a label does: "…来　源 ". */
const ENDS_AS_LABEL = new RegExp(`[${LAST_LETTERS}][ \\u3000]*$`)

function labelEndingAt(
  head: string,
  slash: boolean,
  whole: boolean,
): { field: MarkField; length: number } | null {
  if (!ENDS_AS_LABEL.test(head)) return null
  if (whole) {
    const field = labelField(compact(head), true)
    return field ? { field, length: head.length } : null
  }
  for (let length = head.length; length > 0; length--) {
    const piece = head.slice(-length)
    if (piece !== piece.trimStart()) continue
    const word = compact(piece)
    const before = head.slice(0, -length)
    const boundary = before === '' ? length < REACH : /[^\p{L}\p{N}]$/u.test(before)
    const field = labelField(word, boundary)
    if (!field) continue
    if (boundary || (word.length > 1 && !slash)) return { field, length }
  }
  return null
}

/** A role of `spacedField` and a blank or a bar instead of the colon. */
const ROLE = `(\\p{Script=Han}{1,6}[${LAST_LETTERS}])(?: {1,4}| ?[|｜丨] ?)(?=\\S)`
const ROLE_HERE = new RegExp(`^${ROLE}`, 'u')
const ROLE_LATER = new RegExp(`[\\s|｜丨,，;；、]${ROLE}`, 'gu')
/** A newsroom in front of the label: "云报客户端记者：田静", "南都见习记者：". */
const NEWSROOM_LABEL = /^[\p{L}\p{N}·+]{2,14}?(?:记者|記者|通讯员|评论员) ?[:：] ?/u
/** Labels that need no colon, at the start of a stretch: "本文来源于 北京商报", "本文转自《人民日报》", "本文經授權轉載自小鎮月刊". */
const FROM_HERE =
  /^(?:(?:本文|(?:本篇|以下)?文章|稿件|原文)(?:(?:已)?[经經]?(?:作者)?授[权權])?(?:来源于|來源於|转自|转载自|轉載自|摘自|选自|来自|源自|首发于|首發於|原载于|原載於|刊登于|刊登於|刊于)|(?:来源于|转载自|轉載自|转自|摘自|首发于|原载于?|原載|刊于)(?= |[《【“]))[ :：]{0,3}/

/**
 * What a line needs to hold a label in any of the forms below: the end of a label before a separator or a blank, a
 * headline in brackets, or one of the words of {@link FROM_HERE}. Most lines of a page have none.
 */
const LABEL_PLACE = new RegExp(
  `[${LAST_LETTERS}][ \\u3000:：﹕︰/／|｜丨]|[题題標标为為是系] ?《|[来來]源[于於]|[转載载摘选来源]自|首[发發][于於]|原[载載]|刊登?[于於]`,
)

/** Whether any part of a line can be a label; false for certain, true for a reading. */
export const mayHoldLabel = (line: string): boolean => LABEL_PLACE.test(line)

/**
 * The label that a text begins with, in any of its forms.
 * @returns what its value is and where that begins; null without one.
 */
export function labelHere(text: string): { field: MarkField; end: number } | null {
  // "原标题《山城的早晨》", "原题为《山城的早晨》" need no colon
  const title = /^(?:原标题|原標題|原题|原題)(?:为|為|是|系)?[:：]? ?(?=《)/.exec(text)
  if (title) return { field: 'originalTitle', end: title[0].length }
  const from = FROM_HERE.exec(text)
  if (from) return { field: 'via', end: from[0].length }
  const label = findLabel(text, true)
  if (label?.start === 0) return label
  const role = ROLE_HERE.exec(text)
  const field = role && spacedField(role[1] ?? '')
  if (role && field) return { field, end: role[0].length }
  const newsroom = NEWSROOM_LABEL.exec(text)
  return newsroom ? { field: 'byline', end: newsroom[0].length } : null
}

/** Where the next mark begins: the end of the text when there is none. */
export function nextLabel(text: string): number {
  let at = findLabel(text, false)?.start ?? text.length
  ROLE_LATER.lastIndex = 0
  for (let role = ROLE_LATER.exec(text); role && role.index < at; role = ROLE_LATER.exec(text)) {
    if (spacedField(role[1] ?? '')) at = role.index + 1
    ROLE_LATER.lastIndex = role.index + 1
  }
  const title = text.slice(0, at).search(/[，,；; ](?:原标题|原標題|原题|原題)(?:为|為)? ?《/)
  return title < 0 ? at : title + 1
}
