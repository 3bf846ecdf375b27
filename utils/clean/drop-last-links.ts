import { textOf } from './block-text.ts'
import { lineReason } from './line-reason.ts'
import type { Step } from './step.ts'

/** The prompt of a portal behind the last sentence, on pages that took the text over without its link. */
const UNLINKED = /返回[^，。！？：:返回]{1,8}[,，]查看更多\s*$/

/** Takes out a prompt that is linked at the end of the last sentence: …（编辑：小何）返回某狐，查看更多; this one unlinked as well. */
export const dropLastLinks: Step = {
  id: 'drop-last-links',
  chineseOnly: true,
  run(root, { take }) {
    for (const block of root.children) {
      if (!/^(?:P|H[1-6])$/.test(block.tagName)) continue
      const prompt = unlinked(block)
      if (prompt) take(prompt, 'navigation')
      const link = block.lastElementChild
      if (link?.tagName !== 'A' || link.nextSibling?.nodeValue?.trim() || link === block.firstChild) continue
      const reason = lineReason(textOf(link))
      if (!reason) continue
      const arrows = arrowsBefore(link)
      if (arrows) take(arrows, reason)
      take(link, reason)
    }
  },
}

/** What points at a link: …出席会议。>>> */
const ARROWS = /[>＞»›→▶]{1,6}\s*$/

function arrowsBefore({ previousSibling }: Element): Text | null {
  const at = previousSibling?.nodeType === 3 ? ARROWS.exec(previousSibling.nodeValue ?? '')?.index : undefined
  return at === undefined ? null : (previousSibling as Text).splitText(at)
}

function unlinked(block: Element): Text | null {
  const { lastChild } = block
  const at = lastChild?.nodeType === 3 ? UNLINKED.exec(lastChild.nodeValue ?? '')?.index : undefined
  return at ? (lastChild as Text).splitText(at) : null
}
