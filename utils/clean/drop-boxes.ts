import { BLOCK_TAGS } from '../dom/block-tags.ts'
import { textOf } from '../dom/block-text.ts'
import { namesOf } from '../dom/names-of.ts'
import { isCaptionText } from '../images/caption.ts'
import { isDesignAddress, isPictureFile } from '../images/decoration.ts'
import { imageSize } from '../images/image-size.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { boxKind } from './box-kinds.ts'
import { TAGS } from './box-names.ts'
import { lineReason } from './line-reason.ts'
import { LIST_SIGN, textLength } from './link-share.ts'
import type { Step } from './step.ts'

/** A box with more of the text than this is the article itself, whatever its name. */
const MAX_SHARE = 0.4

/** Text around an inline element that makes it part of a sentence (characters). */
const MIN_AROUND = 10

/** Names inside code are those of its highlighting (`token comment`). */
const CODE = 'pre,code'

/** Takes out boxes whose names say that they are comments, share bars, lists of other articles and the like. */
export const dropBoxes: Step = {
  id: 'drop-boxes',
  chineseOnly: true,
  run(root, { take }) {
    const whole = textLength(root)
    const walker = root.ownerDocument.createTreeWalker(root, 1)
    let node = walker.nextNode() as Element | null
    while (node) {
      const element: Element = node
      const kind = boxKind(element)
      if (
        kind === null ||
        element.closest(CODE) ||
        textLength(element) > whole * MAX_SHARE ||
        holdsHeadline(element) ||
        (kind !== 'hidden' && (isInSentence(element) || holdsRightsNote(element))) ||
        isPicture(element, kind) ||
        (kind === 'sidebar' && isCaptioned(element))
      ) {
        node = walker.nextNode() as Element | null
        continue
      }
      const box = withSign(element, root)
      node = after(walker, box)
      take(box, kind)
    }
  },
}

/** A box, or the block around it that holds nothing more but the sign of a list: `<h2>►<a class="related">…</a></h2>`. */
function withSign(box: Element, root: Element): Element {
  const { parentElement: block } = box
  if (!block || block === root || BLOCK_TAGS.has(box.tagName) || !BLOCK_TAGS.has(block.tagName)) return box
  const others = [...block.childNodes].filter((node) => node !== box)
  const isSign = others.every((node) => node.nodeType === 3) && LIST_SIGN.test(block.textContent ?? '')
  return isSign && textLength(block) === textLength(box) + 1 ? block : box
}

/** A box around the page's `h1` is the article's head, not its frame. */
function holdsHeadline(element: Element): boolean {
  return element.querySelector('h1') !== null
}

/** A linked keyword or a name amid a sentence is text, whatever it is called; a line of buttons is no sentence. */
function isInSentence(element: Element): boolean {
  const { parentElement } = element
  // a card of WeChat, `<mp-common-profile>`, is none, whatever a style sheet makes of it
  if (BLOCK_TAGS.has(element.tagName) || TAGS.has(element.tagName) || !parentElement) return false
  const inside = BLOCK_TAGS.has(parentElement.tagName)
    ? parentElement
    : (parentElement.closest('p,div,li,td') ?? parentElement)
  return textLength(inside) > textLength(element) + MIN_AROUND && lineReason(textOf(inside)) === null
}

/** A note on the rights in the text, which `move-repost-marks` files: `<p id="share_ending">声明：…`. */
function holdsRightsNote(box: Element): boolean {
  const paragraph = box.localName === 'p' ? box : box.firstElementChild
  if (paragraph?.localName !== 'p' || box.childElementCount > 1 || box.querySelector('a,img')) return false
  return Boolean(parseMarkLine(textOf(box))?.license)
}

/** Names of boxes in which a picture alone is a code to scan. */
const CODE_NAME = /qr|ewm|erwei|code|wx|wei-?xin|follow|guanzhu|download|app/i
/** Shortest alternative text that tells what a picture shows, in characters. */
const MIN_TOLD = 6

/**
 * Whether a box is one picture of the text and nothing else, whatever it is called: a link to its large file, which opens
 * over the page (`nyroModal`), a picture that its `alt` describes (`mbArticleSharePic`), one in a box that is called
 * after topics and names none (`topic-figure`), or one of a photograph's size and shape in a link to the app.
 */
function isPicture(element: Element, kind: string): boolean {
  // a script may mark the pictures that it shares
  if (kind === 'share' && element.localName === 'img') return isPhotograph(element)
  if (!PICTURE_KINDS.has(kind) || /\S/.test(element.textContent ?? '')) return false
  const [image, second] = element.querySelectorAll('img')
  if (!image || second) return false
  if (element.localName === 'a' && hasPhotoShape(image)) return true
  if (CODE_NAME.test(namesOf(element))) return false
  if (element.localName === 'a') return isPictureFile(element.getAttribute('href') ?? '')
  if (element.querySelector('a, button')) return false
  return kind === 'tags' || (kind === 'share' && saysWhatItShows(image))
}

/** Whether a picture that is called after sharing is none of its buttons. */
function isPhotograph(image: Element): boolean {
  const src = image.getAttribute('src') ?? ''
  if (isDesignAddress(src) || BUTTON_CLASS.test(image.className)) return false
  const isUpload = /(?:\.|fmt=)(?:jpe?g|webp)(?![a-z])/i.test(src) && !BUTTON_FILE.test(src)
  return isUpload || (imageSize(image).width ?? 0) >= MIN_WIDE || saysWhatItShows(image)
}

/** Whether the alternative text of a picture tells what it shows, not what to do with it. */
function saysWhatItShows(image: Element): boolean {
  const told = image.getAttribute('alt')?.trim() ?? ''
  return told.length >= MIN_TOLD && lineReason(told) === null && !ASKS_FIRST.test(told)
}
/** What a picture asks of its readers; 专家向村民分享养殖经验 tells what it shows. */
const ASKS_FIRST = /^(?:分享|[扫掃](?:一[扫掃]|[码碼描])|[长長]按|[关關]注)|[转轉][发發]朋友圈/
/** What the files of buttons are called: `wb12.webp`, `share_weibo.jpg`. */
const BUTTON_FILE =
  /\/(?:wb|wx|qq|we-?chat|wei(?:bo|xin)|pyq|qzone|share|fx|fenxiang|sina|tencent|facebook|twitter|douban)(?:[\w-]{0,4}|[_-][a-z]{2,10}\d{0,4})\.\w{3,4}(?:$|[?#])/i
const BUTTON_CLASS = /icon|btn|button|wx|we-?chat|weibo|qq/i
const PICTURE_KINDS = new Set(['share', 'prompt', 'tags'])

/** Whether a picture has the size and shape of a photograph, as hardly a code has; a banner is wider. */
function hasPhotoShape(image: Element): boolean {
  const { width, height } = imageSize(image)
  return (
    width !== null && height !== null && width >= MIN_WIDE && width >= 1.2 * height && width <= 2 * height
  )
}
/** In pixels. */
const MIN_WIDE = 300

/** Whether a box at the side of the text is one of its pictures and the caption: `<div class="cover side">`. */
function isCaptioned(box: Element): boolean {
  const [image, second] = box.querySelectorAll('img')
  if (!image || second || box.querySelector('a, button')) return false
  const text = textOf(box)
  const isTold = text.length >= MIN_TOLD && text === image.getAttribute('alt')?.trim()
  return (isTold || isCaptionText(text)) && lineReason(text) === null
}

/** The next element outside of `element`. */
function after(walker: TreeWalker, element: Element): Element | null {
  walker.currentNode = element
  while (!walker.nextSibling()) if (!walker.parentNode()) return null
  return walker.currentNode as Element
}
