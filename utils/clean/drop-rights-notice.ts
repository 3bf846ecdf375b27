import { textOf } from '../dom/block-text.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { lineReason } from './line-reason.ts'
import { fileMarks, marksOf, NUMBERED } from './mark-lines.ts'
import type { Step } from './step.ts'

const TITLE = /^[^，。！？：:]{0,20}(?:版权|免责|转载)[^，。！？：:]{0,20}(?:[声聲申]明|说明|须知)[:：]?$/
/** Where to write, below the points: ※ 联系电话：0990-1024000 */
const CONTACT =
  /^[^\p{Script=Han}\w]{0,3}(?:[联聯][系络絡繫]|[举舉][报報]|咨[询詢])?(?:[电電][话話]|[邮郵][箱件]|信箱|[传傳]真|方式)[:：] ?[\w@.+() （）-]{5,40}$/u

/**
 * Moves a notice below the story that goes on to the end, a point a line, into the provenance: "某某网版权与内容销售的声明：",
 * "1、…", "2、凡本网注明…". One of its points must be a note on rights.
 */
export const dropRightsNotice: Step = {
  id: 'drop-rights-notice',
  chineseOnly: true,
  run(root, { take, provenance }) {
    const blocks = [...root.children]
    const at = blocks.findLastIndex((block) => TITLE.test(textOf(block)))
    if (at <= 0) return
    const notice = blocks.slice(at)
    const points = notice
      .slice(1)
      .map((block) => textOf(block))
      .filter((text) => text !== '' && lineReason(text) === null)
    const isPoint = (text: string) => NUMBERED.test(text) || marksOf(text) !== null || CONTACT.test(text)
    if (!points.every(isPoint) || !points.some((text) => parseMarkLine(text)?.license)) return
    for (const block of notice) take(block, 'repostMark')
    fileMarks({ license: points.join('\n') }, provenance)
  },
}
