import { textOf } from '../dom/block-text.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { goesOn } from './goes-on.ts'
import { marksOf } from './mark-lines.ts'
import type { Step } from './step.ts'

const EDITORS_LINE = /^[（(【[](?:责编|責編|责任编辑|責任編輯|编辑|編輯)[^。！？]{2,40}[)）】\]]$/

/** A note: （文中当事人为化名） */
const IN_BRACKETS = /^[（(][^（()）]*[)）]$/

/** The editor's line ends an article when at least this part of the text stands before it. */
const BEFORE_EDITORS = 0.5

/** A block of this length with the end of a sentence is a paragraph (characters). */
const PARAGRAPH = 40

/**
 * Takes out what stands behind the line of the editor in brackets, "(责编：盖纯、张祎)": the portal's teasers with their
 * summaries. Further marks stay for `move-repost-marks`.
 */
export const dropBehindEditors: Step = {
  id: 'drop-behind-editors',
  chineseOnly: true,
  run(root, { take }) {
    const blocks = [...root.children].map((block) => ({ block, text: textOf(block) }))
    const whole = blocks.reduce((sum, { text }) => sum + text.length, 0)
    let before = 0
    const editors = blocks.findIndex(({ text }) => {
      before += text.length
      return before >= whole * BEFORE_EDITORS && EDITORS_LINE.test(text) && parseMarkLine(text) !== null
    })
    if (editors < 0) return
    const behind = blocks.slice(editors + 1).filter(({ text }) => text === '' || marksOf(text) === null)
    // a paragraph behind the other is the story again, with notes in brackets
    const lines = behind.filter(({ text }) => text !== '' && !IN_BRACKETS.test(text))
    const paragraphs = lines.filter(({ text }) => text.length >= PARAGRAPH && /[。！？]$/.test(text))
    if (goesOn(paragraphs.length, lines.length)) return
    for (const { block } of behind) take(block, 'related')
  },
}
