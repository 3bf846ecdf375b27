import { textOf } from '../dom/block-text.ts'
import {
  areSteps,
  areToldAlong,
  captionLabel,
  endsCaption,
  isCaptionLength,
  isCaptionText,
  isImageCredit,
  isShortCaption,
  joinCaption,
  pointsDown,
  tellsOfPicture,
} from '../images/caption.ts'
import { INLINE } from '../images/inline-image.ts'
import { isAllBold, unbold } from './bold.ts'
import type { Reason } from './reasons.ts'
import type { Step } from './step.ts'

/**
 * Captions by what they say: 图为…, ▲…, （某某摄） below a picture, ▼… above it; the short text behind a picture in its own paragraph;
 * the credit below a caption. Words for screen readers in front of a caption go.
 */
export const setCaptions: Step = {
  id: 'set-captions',
  run(root, { take }) {
    const lines = [...root.children].flatMap((line) =>
      line.localName === 'p' ? (behindPicture(line) ?? []) : [],
    )
    const others = lines.filter(({ isSure }) => !isSure)
    const areText = areToldAlong(others) || areSteps(others.map(({ text }) => text))
    for (const line of lines) if (line.isSure || (!areText && line.isCaption)) liftPicture(line)
    for (const figure of root.querySelectorAll('figure')) {
      if (!figure.querySelector('img')) continue
      const caption = figure.querySelector('figcaption')
      const number = figure.nextElementSibling
      if (number && !caption && isCounter(figure, number)) take(number, 'counter')
      const line = figure.nextElementSibling
      const isLine = line?.localName === 'p' && !line.querySelector('img')
      const item = line && onlyItem(line)
      const above = figure.previousElementSibling
      const isAbove = above?.localName === 'p' && pointsDown(textOf(above))
      if (isAbove && !caption) joinCaption(figure, above)
      else if (isLine && !caption && isCaption(figure, line) && !isOfNext(line)) joinCaption(figure, line)
      else if (item && !caption && isNamedSo(figure, item)) {
        joinCaption(figure, item)
        // the comments of what was taken beside it stay
        line.replaceWith(...line.childNodes)
      } else if (isLine && caption && endsCaption(line.textContent ?? '')) {
        caption.append(root.ownerDocument.createElement('br'), ...line.childNodes)
        line.remove()
      }
      for (const label of figure.querySelectorAll('figcaption')) {
        dropLabel(label, take)
        if (isAllBold(label)) unbold(label)
      }
    }
  },
}

function isCaption(figure: Element, line: Element): boolean {
  const text = (line.textContent ?? '').trim()
  // a line in bold heads the next part
  const tells = tellsOfPicture(text) && !line.querySelector('b, strong')
  if (/[？?]$/.test(text) && isAllBold(line)) return false
  return isCaptionText(text) || isImageCredit(text) || tells || isNamedSo(figure, line)
}

/** Whether a line between two pictures is the lower one's: ▼渡口的清晨（圖／江邊文化館提供） */
const isOfNext = (line: Element) =>
  pointsDown(textOf(line)) && line.nextElementSibling?.localName === 'figure'

/** A line that says the same as the picture's `alt`, or as its link; in bold it heads the next part. */
function isNamedSo(figure: Element, line: Element): boolean {
  const text = textOf(line)
  if (!isCaptionLength(text) || line.querySelector('b, strong')) return false
  return [...figure.querySelectorAll('img, a')].some((element) =>
    ['alt', 'title'].some((name) => element.getAttribute(name)?.trim() === text),
  )
}

/** The item of a list that has no other: `<ul><li>caption</li></ul>` below a picture. */
function onlyItem(list: Element): Element | null {
  const [item, more] = list.children
  return /^[uo]l$/.test(list.localName) && item && !more ? item : null
}

/** The number that a gallery gives a picture, between it and the line that says the same as its `alt`. */
function isCounter(figure: Element, number: Element): boolean {
  const line = number.nextElementSibling
  return /^\d{1,3}$/.test(textOf(number)) && line?.localName === 'p' && isNamedSo(figure, line)
}

/** A paragraph that begins with its only picture. */
interface PictureLine {
  line: Element
  picture: Element
  text: string
  /** Whether it says of itself that it is the caption, or says what the picture's `alt` says. */
  isSure: boolean
  /** Whether it is short enough for one. */
  isCaption: boolean
}

function behindPicture(line: Element): PictureLine | null {
  const picture = line.firstElementChild
  if (!picture || line.firstChild !== picture || !/^(?:img|picture|a)$/.test(picture.localName)) return null
  const image = picture.localName === 'img' ? picture : picture.querySelector('img')
  const text = textOf(line)
  if (!image || image.hasAttribute(INLINE) || picture.textContent?.trim()) return null
  if (text === '' || line.querySelectorAll('img').length > 1) return null
  const isSure = text === image.getAttribute('alt')?.trim() || isCaptionText(text)
  return { line, picture, text, isSure, isCaption: isShortCaption(text) }
}

/** `<p><img>caption</p>` becomes a figure. */
function liftPicture({ line, picture }: PictureLine) {
  const figure = line.ownerDocument.createElement('figure')
  line.before(figure)
  figure.append(picture)
  joinCaption(figure, line)
}

const textIn = (node: Node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')

/** Takes "圖像加註文字，" off the start of a caption. */
function dropLabel(caption: Element, take: (node: ChildNode, reason: Reason) => void) {
  const first = caption.firstChild
  if (first?.nodeType !== 3) return
  const length = captionLabel(first.nodeValue ?? '')
  if (length === 0) return
  const rest = (first as Text).splitText(length)
  take(first, 'hidden')
  if (!/\S/.test(rest.nodeValue ?? '')) rest.remove()
  // a comment stands in the place of what was taken
  const next = [...caption.childNodes].find((node) => node.nodeType === 1 || /\S/.test(textIn(node)))
  if (next?.nodeName === 'BR') next.remove()
}
