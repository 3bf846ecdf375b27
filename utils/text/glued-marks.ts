import { parseMarkLine } from './mark-line.ts'
import { PINYIN_LETTERS } from './pinyin-letters.ts'
import type { RepostMarks } from './repost-marks.ts'

/** Characters at the end of a paragraph in which a glued mark lies. */
const GLUED = 160

/** A bracket at the very end of a paragraph, glosses ("關(guān)") may stand inside it; behind it the date as CNA has it: 1120221. */
const LAST_BRACKET = new RegExp(
  `[（(【[]((?:[^（()）【】[\\]]|[（(][${PINYIN_LETTERS}]{1,7}[)）]){2,60})[)）】\\]]\\s*(?:\\d{7})?$`,
)

/**
 * Splits off marks that are glued to the end of a paragraph: "…严防反弹。（嘉峪关市委政法委 供稿）",
 * "…。【来源：新华社】", "…。（责任编辑：张三）". Only marks that name a publisher, an editor or rights are split off;
 * by-lines and （完） stay, they are the story's own wording.
 * @returns where the mark begins in `text`, and what it says; null when there is none.
 */
export function gluedMarks(text: string): { index: number; marks: RepostMarks } | null {
  const match = LAST_BRACKET.exec(text.slice(-GLUED))
  if (!match) return null
  const index = Math.max(0, text.length - GLUED) + match.index
  if (index === 0 || !/[。！？!?”"…；.]\s*$/.test(text.slice(0, index))) return null
  // "（图片来源：视觉中国）" belongs to a picture
  const marks = parseMarkLine(match[1] ?? '')
  if (!marks || marks.separator) return null
  return marks.sources.length + marks.editors.length > 0 || marks.license || marks.originalTitle
    ? { index, marks }
    : null
}
