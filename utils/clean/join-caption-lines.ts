import { BLOCK_TAGS } from '../dom/block-tags.ts'
import { textOf } from '../dom/block-text.ts'
import {
  areSteps,
  areToldAlong,
  isCaptionElement,
  isCaptionText,
  isImageCredit,
  isShortCaption,
  joinCaption,
  pictureBefore,
} from '../images/caption.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { fold, foldsTo } from '../text/space.ts'
import { lineReason } from './line-reason.ts'
import type { Step } from './step.ts'

/**
 * Captions that only the page's layout shows as such: by class, a short centred line under the picture, the only line
 * under it in its paragraph.
 */
export const joinCaptionLines: Step = {
  id: 'join-caption-lines',
  run(root, { title }) {
    const wanted = fold(title)
    for (const line of root.querySelectorAll(LINES)) {
      if (line.closest('figcaption, a, h1, h2, h3, h4') || !isCaptionElement(line) || isFrames(textOf(line)))
        continue
      if (isHeadline(line, wanted, root)) continue
      const picture = pictureBefore(line, root)
      if (picture && !picture.contains(line)) joinCaption(inCell(picture), line)
    }
    const below = [...root.querySelectorAll('p, center')].flatMap(
      (paragraph) => belowPicture(paragraph) ?? [],
    )
    // shorter ones number the pictures of a gallery: 1、渡口全景
    const steps = below.flatMap(({ text }) => (text.length >= MIN_STEP ? [text] : []))
    if (!areToldAlong(below) && !areSteps(steps))
      for (const line of below) if (line.isCaption) joinLineBelow(line)
    for (const styled of root.querySelectorAll('span[style], font')) joinLineBeside(styled)
  },
}

/** A shorter line is no step of a recipe (characters). */
const MIN_STEP = 7

/** What may hold a caption; of cells those that are called so: Blogger's `tr-caption`. */
const LINES = 'p, div, span, figcaption, font, center, em, section, td[class*="caption"]'

/** The picture of a row of a table, in the link that it stands in. */
const inCell = (picture: Element) =>
  /^(?:tr|td|th)$/.test(picture.localName) ? (picture.querySelector('a:has(img), img') ?? picture) : picture

/** What is no caption wherever it stands: 点击上方蓝字关注我们, END, 撰文：王晓明. The credit of a picture is one. */
const isFrames = (text: string) =>
  lineReason(text) !== null || (parseMarkLine(text) !== null && !isCaptionText(text) && !isImageCredit(text))

/** The headline below the banner of the page: the first line of all. */
const isHeadline = (line: Element, wanted: string, root: Element) =>
  foldsTo(textOf(line), wanted) &&
  root.textContent?.trimStart().startsWith(line.textContent?.trim() ?? '') === true

/** What stands below the picture that begins a paragraph. */
interface Below {
  picture: Element
  gap: Element
  rest: ChildNode[]
  text: string
  /** Whether it is one short line without a stop: a sentence there may be the story's. */
  isCaption: boolean
}

/** `<p><img><br>caption<br></p>`, all of it in a `span` or the picture in a link too. */
function belowPicture(paragraph: Element): Below | null {
  let [picture, gap, ...below] = contentsOf(paragraph)
  if (isStyle(picture) && !gap) [picture, gap, ...below] = contentsOf(picture)
  if (!isElement(picture) || !isBreak(gap) || !isPicture(picture)) return null
  const rest = below.slice(
    below.findIndex((node) => !isBreak(node)),
    below.findLastIndex((node) => !isBreak(node)) + 1,
  )
  const text = rest
    .map((node) => node.textContent)
    .join('')
    .trim()
  // behind an empty line a story that an editor typed into the picture's paragraph goes on
  const holdsGap = rest.some((node, index) => isBreak(node) && isBreak(rest[index + 1]))
  if (text === '' || holdsGap) return null
  const isLine = !rest.some((node) => isElement(node) && !isStyle(node) && !leadToSame(node, picture))
  return { picture, gap, rest, text, isCaption: isLine && isCaption(text) }
}

function joinLineBelow({ picture, gap, rest }: Below) {
  const line = picture.ownerDocument.createElement('span')
  line.append(...rest)
  gap.replaceWith(line)
  joinCaption(picture, line)
}

/** A short line without a stop, and none of the page's. */
const isCaption = (text: string) =>
  isShortCaption(text) && !isFrames(text) && !/[。！？!?…]["”』」]?$/.test(text)

/** One style around the box of a picture and a line below it: they belong together. */
function joinLineBeside(styled: Element) {
  const [box, line, more] = contentsOf(styled)
  if (!isElement(box) || line?.nodeType !== 3 || more || !BLOCK_TAGS.has(box.tagName)) return
  const text = line.nodeValue?.trim() ?? ''
  if (box.querySelectorAll('img').length !== 1 || box.textContent?.trim()) return
  if (!isCaption(text)) return
  const caption = styled.ownerDocument.createElement('span')
  line.replaceWith(caption)
  caption.append(line)
  joinCaption(box, caption)
}

/** The elements of a paragraph and its text. */
const contentsOf = (parent: Element) =>
  [...parent.childNodes].filter(
    (node) => isElement(node) || (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')),
  )

/** A picture, or a link with it alone. */
const isPicture = (element: Element) =>
  element.localName === 'img' ||
  (element.localName === 'a' && element.querySelectorAll('img').length === 1 && !element.textContent?.trim())

/** Whether a link in the caption leads where that of the picture does. */
const leadToSame = (node: Element, picture: Element) =>
  node.localName === 'a' && node.getAttribute('href') === picture.getAttribute('href')

const isStyle = (node: Node | undefined): node is Element =>
  isElement(node) && (node.localName === 'span' || node.localName === 'font')

const isBreak = (node: Node | undefined): node is Element => isElement(node) && node.localName === 'br'
const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1
