import { textOf } from './block-text.ts'
import type { Step } from './step.ts'

/** A block with a sentence of this length is the story (characters). */
const MIN_SENTENCE = 40

/** A line about the article is short (characters). */
const MAX_LINE = 70

const DATE = /\d{4}\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2}/

/**
 * Takes out lines above the story that hold its date and no sentence (栏目 腾讯财经 2018-12-15 11:21), and bare numbers
 * of views and comments. The metadata has read them before. A line in brackets is text: （2007年6月29日…通过）.
 */
export const dropDateline: Step = {
  id: 'drop-dateline',
  chineseOnly: true,
  run(root, { take }) {
    for (const block of [...root.children]) {
      if (block.tagName === 'FIGURE') continue
      const text = textOf(block)
      if (text.length >= MIN_SENTENCE && /[，。！？]/.test(text)) return
      if (block.tagName !== 'P' || text.length > MAX_LINE) continue
      if (/^\d[\d,.]{0,8}万?$/.test(text)) take(block, 'counter')
      else if (DATE.test(text) && !/[。！？；“”]/.test(text) && !/^[（(]/.test(text)) take(block, 'dateline')
    }
  },
}
