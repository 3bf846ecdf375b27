import { textOf } from './block-text.ts'
import { lineReason } from './line-reason.ts'
import type { Step } from './step.ts'

/** Takes out a prompt that is linked at the end of the last sentence: …（编辑：小何）返回某狐，查看更多 */
export const dropLastLinks: Step = {
  id: 'drop-last-links',
  chineseOnly: true,
  run(root, { take }) {
    for (const block of root.children) {
      if (!/^(?:P|H[1-6])$/.test(block.tagName)) continue
      const link = block.lastElementChild
      if (link?.tagName !== 'A' || link.nextSibling?.nodeValue?.trim() || link === block.firstChild) continue
      const reason = lineReason(textOf(link))
      if (reason) take(link, reason)
    }
  },
}
