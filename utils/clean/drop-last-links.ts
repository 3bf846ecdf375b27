import { textOf } from '../dom/block-text.ts'
import { isFile } from '../text/url.ts'
import { lineReason } from './line-reason.ts'
import type { CleanContext, Step } from './step.ts'

/** The prompt of a portal behind the last sentence, on pages that took the text over without its link. */
const UNLINKED = /(?<=[\s\S])返回[^，。！？：:返回]{1,8}[,，]查看更多\s*$/

/** What a site adds to the last paragraph for search engines: …希望对大家有所帮助。了解更多相关资讯及攻略，请关注青石软件园。 */
const FOR_SEARCH =
  /(?<=希望[^。]{0,12}帮助[。！!])(?:想?要?了解|获取)?更多[^。，！？]{0,16}[，,](?:敬?请|欢迎)(?:关注|访问|收藏)[^。，！？]{2,10}(?:网|站|园|频道|平台)[。！!]?\s*$/

/** Takes out a prompt that is linked at the end of the last sentence: …（编辑：小何）返回某狐，查看更多; this one unlinked as well. */
export const dropLastLinks: Step = {
  id: 'drop-last-links',
  chineseOnly: true,
  run(root, { take }) {
    for (const block of root.children) {
      if (!/^(?:P|H[1-6])$/.test(block.tagName)) continue
      const prompt =
        cutOff(block.lastChild, UNLINKED) ??
        (block === root.lastElementChild ? cutOff(block.lastChild, FOR_SEARCH) : null)
      if (prompt) take(prompt, 'navigation')
      while (dropLastLink(block, take));
    }
  },
}

/** @returns whether the last link of a block was a prompt, which has been taken. */
function dropLastLink(block: Element, take: CleanContext['take']): boolean {
  const link = block.lastElementChild
  if (link?.tagName !== 'A' || link === block.firstChild) return false
  if (isFile(link.getAttribute('href') ?? '')) return false
  let behind = link.nextSibling
  // the mark of the link behind it
  while (behind?.nodeType === 8) behind = behind.nextSibling
  const inBrackets = CLOSING.test(behind?.nodeValue ?? '')
  if (behind?.nodeValue?.trim() && !inBrackets) return false
  const reason = lineReason(textOf(link))
  const before = reason && cutOff(link.previousSibling, inBrackets ? OPENING : ARROWS)
  if (!reason || (inBrackets && !before)) return false
  if (before) take(before, reason)
  take(link, reason)
  if (behind && inBrackets) take(behind, reason)
  return true
}

/** Brackets around it: …计算器。【详细>>】 */
const OPENING = /(?<=[。！？…”」])\s*[【[（(]\s*$/
const CLOSING = /^\s*[】\]）)]\s*$/

/** What points at a link: …出席会议。>>> */
const ARROWS = /[>＞»›→▶]{1,6}\s*$/

/** The end of a text that a pattern finds, as a text of its own. */
function cutOff(node: ChildNode | null, pattern: RegExp): Text | null {
  const at = node?.nodeType === 3 ? pattern.exec(node.nodeValue ?? '')?.index : undefined
  return at === undefined ? null : (node as Text).splitText(at)
}
