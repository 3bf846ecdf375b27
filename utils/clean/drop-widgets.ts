import { imageSize } from '../images/image-size.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { textOf } from './block-text.ts'
import { type Call, callOf } from './call-words.ts'
import { isCommentsHeading } from './frame-headings.ts'
import { lineReason } from './line-reason.ts'
import { isFile, textLength } from './link-share.ts'
import type { Step } from './step.ts'

const CONTROLS = 'button,input,textarea,a,[role=button],[class*=btn],[class*=button]'

/** Longest box around a control (characters; part of the whole). */
const MAX_BOX = 120
const MAX_SHARE = 0.3

/**
 * Takes out boxes around what asks the reader for something: the form of a newsletter, a poll, the bar of a gallery or of code, the
 * card of an account, an app or a product. Whole, since without its buttons the rest reads like text.
 */
export const dropWidgets: Step = {
  id: 'drop-widgets',
  chineseOnly: true,
  run(root, { take }) {
    const limit = Math.min(MAX_BOX, textLength(root) * MAX_SHARE)
    let opening: Text | null | undefined
    for (const control of root.querySelectorAll(CONTROLS)) {
      const asked = askedBy(control)
      if (!asked || !root.contains(control)) continue
      const box = boxAround(control, root, limit) ?? lineOf(control, asked)
      if (!box || !isWidget(box, control, asked)) continue
      opening ??= openingOf(root)
      // above the story such a box may say who wrote it
      const isBelow = opening && (opening.compareDocumentPosition(box) & PRECEDING) === 0
      if (isBelow || asked === 'column') take(box, REASONS.get(asked) ?? 'prompt')
    }
  },
}

/** `Node.DOCUMENT_POSITION_PRECEDING` */
const PRECEDING = 2

type Asked = Call | 'address'

const REASONS = new Map<Asked, string>([
  ['vote', 'control'],
  ['turn', 'control'],
  ['copy', 'control'],
  ['play', 'player'],
  ['shop', 'advert'],
])

/** What a control is there for; null for links to other pages and fields of no known use. */
function askedBy(control: Element): Asked | null {
  if (control.localName === 'textarea') return 'address'
  if (control.localName !== 'input') {
    const text = (control.textContent ?? '').trim()
    const asked = callOf(text)
    if (asked === null || control.localName !== 'a') return asked
    return isFile(control.getAttribute('href') ?? '') || !isApart(control) ? null : asked
  }
  const type = control.getAttribute('type') ?? 'text'
  if (type === 'submit' || type === 'button') return callOf(control.getAttribute('value')?.trim() ?? '')
  return /^(?:text|email)$/.test(type) ? 'address' : null
}

/** Whether a link stands outside of sentences: behind their end or a blank, with nothing behind it but blanks. */
function isApart(link: Element): boolean {
  const before = link.previousSibling?.nodeType === 3 ? (link.previousSibling.nodeValue ?? '') : ''
  const behind = link.nextSibling?.nodeType === 3 ? (link.nextSibling.nodeValue ?? '') : ''
  return /(?:^|[\s。！？!?…~～｜|】\])）])$/.test(before) && /^(?:[\s|｜>＞]|$)/.test(behind)
}

const BOX_TAGS = /^(?:div|section|aside|form|fieldset|center|span|p|footer)$/
/** What no such box holds. */
const OF_STORY = 'h1,pre,video,audio,blockquote,figcaption,dl,ol'
/** What may stand in a box around the rows that make sense without it: a heading, a note (characters). */
const MAX_ADDED = 40

/** The smallest box that says more than the control, with its heading and its notes; null where there is none. */
function boxAround(control: Element, root: Element, limit: number): Element | null {
  let box: Element | null = control.closest('table')
  if (box && !(root.contains(box) && isListOfGoods(box))) return null
  let outer = box ? box.parentElement : control.parentElement
  for (; outer && outer !== root && BOX_TAGS.test(outer.localName); outer = outer.parentElement) {
    const length = textLength(outer)
    if (length > limit || outer.querySelector(OF_STORY)) break
    if (box && !isAddition(textOf(outer).replace(textOf(box), ''))) break
    if (/[\p{L}\d]/u.test(withoutControls(outer))) box = outer
  }
  return box
}

/** The line that a link to join or to sign in has to itself. */
function lineOf(control: Element, asked: Asked): Element | null {
  const line =
    control.localName === 'a' && /^(?:join|enter|column)$/.test(asked) ? control.closest('p') : null
  return line && textOf(line) === textOf(control) ? line : null
}

const isAddition = (text: string) => text.length <= MAX_ADDED && !/[。！？]/.test(text)

/** Whether every row of a table but its head ends in a button to watch or buy. */
function isListOfGoods(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.querySelector('td'))
  return rows.length > 0 && rows.every((row) => callOf(textOf(row).split(' ').at(-1) ?? '') === 'shop')
}

/** Labels of data that a story gives in a box: 时间：, 地址：. */
const LABEL = /(?:^|\n)(?![^\n：:]{0,5}价|投票|[小微]?调查|栏目|[关键词字]{3}|问题?)[^\n：:，。\d]{1,6}[:：]/
/** A line of this length that ends a sentence is the story's (characters). */
const MIN_SENTENCE = 30
const isSentence = (line: string) => line.length >= MIN_SENTENCE && /[。！？]$/.test(line)
/** Largest picture beside a button, in pixels; larger ones are the story's. */
const MAX_PICTURE = 200

/** Whether what stands beside a control is about nothing else. */
function isWidget(box: Element, control: Element, asked: Asked): boolean {
  const text = toSimplified(textOf(box))
  if (LABEL.test(text)) return false
  const lines = text.split('\n')
  // below the heading of the comments the article ends, which a later step sees by it
  if (lines.some(isCommentsHeading)) return false
  if (asked !== 'address' && lines.some(isSentence)) return false
  if (/^(?:vote|follow)$/.test(asked) && lines.some((line) => line.endsWith('。'))) return false
  const pictures = [...box.querySelectorAll('img')]
  const isOwn = pictures.every(
    (image) => (imageSize(image).width ?? (image.closest('a') ? 0 : Infinity)) <= MAX_PICTURE,
  )
  if (pictures.length > 1 || !(isOwn || asked === 'shop')) return false
  if (asked === 'turn') {
    const rest = withoutControls(box).split('\n')
    return pictures.length === 0 && rest.every((line) => COUNT_ONLY.test(line) || lineReason(line) !== null)
  }
  if (asked === 'shop') return !WHEN.test(text)
  if (asked === 'play') return pictures.length === 0 && PLAY_ONLY.test(withoutControls(box))
  if (asked === 'copy') return isOverCode(box)
  if (asked === 'address')
    return OF_ADDRESS.test(toSimplified(`${text} ${control.getAttribute('placeholder') ?? ''}`))
  if (asked === 'app') return (box.localName === 'p' ? APP_NAMED : OF_APP).test(withoutControls(box))
  if (asked === 'enter') return OF_ENTRY.test(withoutControls(box))
  return true
}

/** What takes place is no product: 6月8日 19:30 */
const WHEN = /\d{1,2}月\d{1,2}[日号]|\d{1,2}[:：]\d{2}/

/** The language of code and its buttons, over the code. */
function isOverCode(bar: Element): boolean {
  const code = bar.nextElementSibling
  const isCode = code?.localName === 'pre' || code?.firstElementChild?.localName === 'pre'
  return isCode && textLength(bar) <= MAX_BAR && !/[，。：:]/.test(textOf(bar))
}
const MAX_BAR = 40

const COUNT_ONLY = /^[\d\s/／|｜共第张張幅图圖片页頁of]*$/
const PLAY_ONLY =
  /^(?:本[文篇]|[全文]文|文章|[音视]频|语音|收听|听新闻|朗读|播报|播放|加载|失败|中|时长|约|分钟|[\d:：\s/.…])*$/
const OF_ADDRESS =
  /订阅|[周早晚日]报|电子报|通讯|邮[箱件]|信箱|e-?mail|newsletter|subscribe|登[录入]|注册|搜[索寻]|查询|评论|留言|验证码|手机号|投票|[意反][见馈]|[报纠]错|写信|爆料|投稿/i
const OF_APP = /(?<![a-z])app(?![a-z])|客户端|新闻|资讯|推[播送]|离线/i
const APP_NAMED = /下载[《「“][^》」”]{2,12}[》」”] ?(?:app|客户端)/i
const OF_ENTRY = /登[录入]|会员|订阅|注册|全文|回[复帖]|评论/

/** What a box says beside its buttons and links, in Simplified characters. */
const withoutControls = (box: Element) =>
  toSimplified(
    [...box.querySelectorAll(CONTROLS)].reduce(
      (text, control) => text.replace(textOf(control), ''),
      textOf(box),
    ),
  )

/** Length of a text with which a story opens (characters). */
const MIN_OPENING = 30

/** The first sentence of a story; null without one. */
function openingOf(root: Element): Text | null {
  const walker = root.ownerDocument.createTreeWalker(root, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim()
    if (text.length >= MIN_OPENING && /[，。]/.test(text)) return node as Text
  }
  return null
}
