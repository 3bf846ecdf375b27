import {
  isCaptionElement,
  isCaptionText,
  isImageCredit,
  isShortCaption,
  joinCaption,
  pictureBefore,
} from '../images/caption.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { textOf } from './block-text.ts'
import { lineReason } from './line-reason.ts'
import type { Step } from './step.ts'

/**
 * Captions that only the page's layout shows as such: by class, a short centred line under the picture, the only line
 * under it in its paragraph.
 */
export const joinCaptionLines: Step = {
  id: 'join-caption-lines',
  run(root) {
    for (const line of root.querySelectorAll(LINES)) {
      if (line.closest('figcaption, a') || !isCaptionElement(line) || isFrames(textOf(line))) continue
      const picture = pictureBefore(line, root)
      if (picture && !picture.contains(line)) joinCaption(inCell(picture), line)
    }
    for (const paragraph of root.querySelectorAll('p, center')) joinLineBelow(paragraph)
  },
}

/** What may hold a caption; of cells those that are called so: Blogger's `tr-caption`. */
const LINES = 'p, div, span, figcaption, font, center, em, section, td[class*="caption"]'

/** The picture of a row of a table, in the link that it stands in. */
const inCell = (picture: Element) =>
  /^(?:tr|td|th)$/.test(picture.localName) ? (picture.querySelector('a:has(img), img') ?? picture) : picture

/** What is no caption wherever it stands: 点击上方蓝字关注我们, END, 撰文：王晓明. The credit of a picture is one. */
const isFrames = (text: string) =>
  lineReason(text) !== null || (parseMarkLine(text) !== null && !isCaptionText(text) && !isImageCredit(text))

/** `<p><img><br>caption<br></p>`, without a stop: a sentence there may be the story's. */
function joinLineBelow(paragraph: Element) {
  const [picture, gap, ...below] = [...paragraph.childNodes].filter(
    (node) => isElement(node) || (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')),
  )
  if (!isElement(picture) || !isBreak(gap) || picture.localName !== 'img') return
  const rest = below.slice(
    below.findIndex((node) => !isBreak(node)),
    below.findLastIndex((node) => !isBreak(node)) + 1,
  )
  const text = rest
    .map((node) => node.textContent)
    .join('')
    .trim()
  if (rest.some((node) => isElement(node) && node.localName !== 'span' && node.localName !== 'font')) return
  if (!isShortCaption(text) || isFrames(text) || /[。！？!?…]["”』」]?$/.test(text)) return
  const line = paragraph.ownerDocument.createElement('span')
  line.append(...rest)
  gap.replaceWith(line)
  joinCaption(picture, line)
}

const isBreak = (node: Node | undefined): node is Element => isElement(node) && node.localName === 'br'
const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1
