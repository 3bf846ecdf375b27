import { findDates } from './dates.ts'
import { labelHere, nextLabel, SIGNS } from './find-label.ts'
import type { MarkField } from './mark-labels.ts'

/** A label and what stands behind it, as printed. */
export interface RawMark {
  field: MarkField
  value: string
}

/** What a line falls into. */
export interface Reading {
  marks: RawMark[]
  /** Text that belongs to no mark. */
  spare: string
  /** Dates outside marks as ISO 8601. */
  dates: string[]
}

const OPEN = '（(【[〔［<＜「{'
const CLOSE = '）)】]〕］>＞」}'
const FILLER = new RegExp(`^[\\s/／|｜丨,，;；、。.${SIGNS}➤✎✍✏📷📸📝🖊🖋🎬\\ufe0f>＞\\-—–_=~]+`, 'u')

/** How often something was read, without a colon: "阅读 6.4k", "评论(3)". */
const COUNTER =
  /^(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊赞讚閱]|人[气氣]|[评評][论論]|[热熱]度|[访訪][问問]|收藏|字[数數])[数數量次]{0,2} ?[（(]?\d[\d,.]{0,8} ?[万萬wWkK+次人字]{0,2}[）)]?(?=$|[\s|｜丨·•・,，\p{Script=Han}])/u

/** A date whose year is left out, and its clock: "07-16 14:43", "7月16日". It says too little to be kept. */
const MONTH_DAY =
  /^(?:\d{1,2}月\d{1,2}日|\d{2}-\d{2}(?= \d{1,2}[:：]))(?: ?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?=\s|$)/

/** Cuts a line into marks, dates and what is neither. */
export function readMarks(line: string): Reading {
  const marks: RawMark[] = []
  const dates: string[] = []
  let spare = ''
  let rest = line
  while (rest) {
    const filler = FILLER.exec(rest)
    if (filler) {
      rest = rest.slice(filler[0].length)
      continue
    }
    if (OPEN.includes(rest.charAt(0)) || CLOSE.includes(rest.charAt(0))) {
      rest = rest.slice(1)
      continue
    }
    const label = labelHere(rest)
    if (label) {
      const after = rest.slice(label.end)
      const end = valueEnd(after)
      // "作者：王敏 【字号：大 中 小】": the bracket belongs to the next
      marks.push({
        field: label.field,
        value: after.slice(0, end).replace(/(?:\s?[（(【[［〔]){1,3}\s?$/, ''),
      })
      rest = after.slice(end)
      continue
    }
    const date = findDates(rest)[0]
    if (date?.index === 0) {
      dates.push(date.iso)
      rest = rest.slice(date.length).replace(/^ ?(?:星期.|周.|[發发][表布佈](?=$|[ |｜]))/, '')
      continue
    }
    const passed = MONTH_DAY.exec(rest) ?? COUNTER.exec(rest)
    if (passed) {
      rest = rest.slice(passed[0].length)
      continue
    }
    // no mark here: go on to where the next one begins
    const cut = Math.min(nextLabel(rest), date?.index ?? rest.length, nextBlank(rest))
    spare += `${rest.slice(0, Math.max(1, cut))} `
    rest = rest.slice(Math.max(1, cut))
  }
  return { marks, spare: spare.trim(), dates }
}

const nextBlank = (text: string) => {
  const at = text.search(/[\s|｜丨]/)
  return at < 0 ? text.length : at
}

/** Who wrote it there, in brackets behind a publisher: "青石日报（记者 王晓明 通讯员 李华）". */
const BYLINE_BEHIND = /[（(][^（()）:：]{0,10}(?:记者|記者|通讯员|通訊員)[^（()）:：]{0,40}[)）]/

/** A value ends where the next label begins, or where the bracket around the mark closes. */
function valueEnd(text: string): number {
  let depth = 0
  let end = nextLabel(text)
  const byline = BYLINE_BEHIND.exec(text)
  const closed = byline ? byline.index + byline[0].length : 0
  if (byline && byline.index < end && end < closed) end = closed
  for (let i = 0; i < end; i++) {
    const c = text.charAt(i)
    if (OPEN.includes(c)) depth++
    else if (CLOSE.includes(c) && depth-- === 0) {
      end = i
      break
    }
  }
  const bar = text.slice(0, end).search(/ ?[|｜丨] | [·•・●∙] | {3}/)
  return bar > 0 ? bar : end
}
