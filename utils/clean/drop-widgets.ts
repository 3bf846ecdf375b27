import { BLOCK_TAGS } from '../dom/block-tags.ts'
import { textOf, textWithout } from '../dom/block-text.ts'
import { isBefore } from '../dom/order.ts'
import { imageSize } from '../images/image-size.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { cardAround, repeatedOf } from './card-box.ts'
import { type Asked, CONTROLS, type Control, controlOf, isBehindSentence, withoutCalls } from './controls.ts'
import { isCommentsHeading } from './frame-headings.ts'
import { lineReason } from './line-reason.ts'
import { linkShare, textLength } from './link-share.ts'
import type { Reason } from './reasons.ts'
import type { Step } from './step.ts'
import { storyTexts } from './story-texts.ts'

/** Longest card (characters; part of the whole). */
const MAX_CARD = 120
const MAX_SHARE = 0.3

/**
 * Takes out boxes around what asks the reader for something: the form of a newsletter, a poll, the bar of a gallery or of code, the
 * card of an account, an app or a product. Whole, since without its buttons the rest reads like text; only what is
 * pressed where the box stands in a row of its like, a list of the story's, or tells something itself.
 */
export const dropWidgets: Step = {
  id: 'drop-widgets',
  chineseOnly: true,
  run(root, { take, home }) {
    const controls = [...root.querySelectorAll(CONTROLS)].map(controlOf).filter((control) => control !== null)
    if (controls.length === 0) return
    const limit = Math.min(MAX_CARD, textLength(root) * MAX_SHARE)
    const opening = storyTexts(root).next().value
    const repeated = repeatedOf(controls, root)
    for (const control of controls) {
      if (!root.contains(control.element)) continue
      const box = cardAround(control, root, limit) ?? lineOf(control, home)
      if (!box || !isWidget(box, control)) continue
      // above the story such a box may say who wrote it
      const isBelow = opening && !isBefore(box, opening)
      if (!isBelow) continue
      const reason = REASONS.get(control.asked) ?? 'prompt'
      if (!repeated.has(control) && !tellsStory(box, control)) take(box, reason)
      else if (control.asked !== 'address' && endsLine(control.element)) take(control.element, reason)
    }
  },
}

const REASONS = new Map<Asked, Reason>([
  ['vote', 'control'],
  ['turn', 'control'],
  ['copy', 'control'],
  ['play', 'player'],
  ['shop', 'advert'],
])

/** The line that a link to join the site or to sign in has to itself. */
function lineOf({ element, asked }: Control, home: string): Element | null {
  const isSites =
    linkShare(element, home) > 0 || !/^\s*(?:https?:)?\/\//i.test(element.getAttribute('href') ?? '')
  const line =
    isSites && element.localName === 'a' && /^(?:join|enter)$/.test(asked) ? element.closest('p') : null
  return line && textOf(line) === textOf(element) ? line : null
}

/** Labels of data that a story gives in a box: 时间：, 地址：. */
const LABEL =
  /(?:^|\n)(?![^\n：:]{0,5}价|[^\n：:]{0,3}投票|[小微]?(?:调查|测[验试])|测一测|栏目|关键[词字]|问题?)[^\n：:，。\d]{1,6}[:：]/
/** A line of this length that ends a sentence is the story's (characters). */
const MIN_SENTENCE = 20
const isSentence = (line: string) => line.length >= MIN_SENTENCE && /[。！？]$/.test(line)

/** Whether what stands beside a control is about nothing else. */
function isWidget(box: Element, control: Control): boolean {
  const { asked } = control
  const text = toSimplified(textOf(box))
  if (LABEL.test(text)) return false
  const lines = text.split('\n')
  // below the heading of the comments the article ends, which a later step sees by it
  if (lines.some(isCommentsHeading)) return false
  if (!/^(?:address|vote)$/.test(asked) && lines.some(isSentence)) return false
  if (/^(?:vote|follow)$/.test(asked) && lines.some((line) => line.endsWith('。'))) return false
  return holdsOwnPictures(box, asked, text) && (TESTS[asked]?.(box, control, text) ?? true)
}

/** Whether nothing of a sentence stands beside a control: 您需要 登录 才可以下载 */
function endsLine(control: Element): boolean {
  for (let node = control.nextSibling; node && !BLOCK_TAGS.has(node.nodeName); node = node.nextSibling)
    if (node.nodeType === 3 && /[\p{L}\d，。]/u.test(node.nodeValue ?? '')) return false
  return isBehindSentence(control)
}

/** A line of this length with a comma tells something (characters). */
const MIN_CLAUSE = 12
const isClause = (line: string) => line.length >= MIN_CLAUSE && /，/.test(line) && !OF_QUIZ.test(line)
/** How long a quiz is, and who took it. */
const OF_QUIZ = /^共? ?\d{1,3} ?题，[^，。]{0,16}人[^，。]{0,6}$/

/** What a line says where it is about the site itself, and one that asks to join it. */
const OF_SITE =
  /(?<![a-z])app(?![a-z])|客户端|订阅|电子报|[周早晚日]报|邮[箱件]|信箱|通讯|newsletter|推[播送]|[本我][站网报刊们]|播客|收听|[纠报]错|[意反][见馈]/i
const OF_SITES_APP = /[》」](?:app|客户端)|新闻|资讯|要闻|头条|推[播送]|全文|本文|[本我][站网报刊们]/i
const TO_JOIN =
  /^[^\p{Script=Han}A-Za-z]{0,4}(?:加入|订阅|追踪|关注|按赞)[^，]{0,12}(?:LINE|频道|粉丝|电子报|会员|App|群)/iu
/** Experts who answer at once, for money: 专业律师一对一解答，平均响应时间 3 分钟 */
const OF_EXPERTS =
  /(?:律师|医生|专家|顾问)[^。]{0,8}(?:一对一|1对1|在线)[^。]{0,12}[，,][^。，]{0,6}(?:响应|回复|接诊)[^。，\d]{0,6}\d{1,3} ?(?:分钟|秒)/
const MAY_TELL_OF_SITE = /^(?:app|address|follow|play|turn|copy)$/

/** Whether a box says something that makes sense without its control: an answer, a review, where to send money. */
function tellsStory(box: Element, { element, asked }: Control): boolean {
  const lines = withoutLinks(box)
    .split('\n')
    .map((line) => line.trim())
  const isOfSite = (line: string) => {
    if (asked === 'app') return OF_SITES_APP.test(line)
    if (asked === 'shop') return OF_EXPERTS.test(line)
    return MAY_TELL_OF_SITE.test(asked) ? OF_SITE.test(line) : asked === 'join' && TO_JOIN.test(line)
  }
  if (lines.some((line) => isClause(line) && !isOfSite(line))) return true
  if (asked === 'app' && lines.some((line) => /[^：]：[^：]/.test(line))) return true
  // the results of a poll, the questions of an exam
  const call = toSimplified(element.textContent ?? '')
  if (asked === 'vote' && (/答案/.test(call) || lines.some((line) => /\d ?[%％票]/.test(line)))) return true
  const heading = box.querySelector('h1,h2,h3,h4,h5,h6')
  if (!heading || /^(?:address|follow|play|turn|copy)$/.test(asked)) return false
  if (asked === 'app' && lines.some((line) => OF_SITES_APP.test(line))) return false
  const question = toSimplified(textOf(heading))
  const below = lines.slice(lines.indexOf(question) + 1).filter((line) => !isCountOrCode(line))
  // the choices of a poll
  if (asked === 'vote' && /[？?]$/.test(question) && /投票|提交/.test(call))
    return below.some((line) => line.length >= MIN_CLAUSE)
  return below.length > 0
}

/** A price, a count or a code, and what is counted: ￥88, 1.2 万人已完成 */
const isCountOrCode = (line: string) =>
  /^[\w\s.:：/+-]*$/.test(line) || (/\d/.test(line) && line.replace(/[^\p{L}]/gu, '').length <= MAX_COUNTED)
const MAX_COUNTED = 6

/** Largest picture beside a button, in pixels; larger ones are the story's. */
const MAX_PICTURE = 200

/** Whether a box has no picture, or the one that a card shows of an account, an app or a product. */
function holdsOwnPictures(box: Element, asked: Asked, text: string): boolean {
  const [image, second] = box.querySelectorAll('img')
  if (!image || second) return !image
  if (asked === 'turn') return false
  if (asked === 'shop' || (asked === 'play' && PODCAST.test(text))) return true
  return asked !== 'play' && (imageSize(image).width ?? (image.closest('a') ? 0 : Infinity)) <= MAX_PICTURE
}

/** What a box must be besides by what its control asks for. */
const TESTS: { [asked in Asked]?: (box: Element, control: Control, text: string) => boolean } = {
  turn: (box) =>
    withoutCalls(box)
      .split('\n')
      .every((line) => COUNT_ONLY.test(line) || lineReason(line) !== null),
  shop: (_, __, text) => !WHEN.test(text),
  play: (box, _, text) => (PODCAST.test(text) && LENGTH.test(text)) || PLAY_ONLY.test(withoutCalls(box)),
  copy: isOverCode,
  address: (box, { element }, text) =>
    box.querySelector(SENDS) !== null &&
    (OF_LETTERS.test(text) ||
      !text.split('\n').some((line) => line.length >= MIN_CLAUSE && line.endsWith('。'))) &&
    OF_ADDRESS.test(toSimplified(`${text} ${element.getAttribute('placeholder') ?? ''}`)),
  app: (box, { element, endsCard }, text) => {
    if (endsCard && box.querySelector('img')) return OPENED.test(text) || APP.test(text)
    if (OPENS_APP.test(toSimplified(element.textContent ?? ''))) return true
    return box.localName === 'p' ? APP_NAMED.test(text) : OF_APP.test(withoutLinks(box))
  },
  enter: (box) => OF_ENTRY.test(withoutCalls(box)),
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

const COUNT_ONLY = /^[\d\s/／|｜+＋共第张張幅图圖片页頁of]*$/
const PLAY_ONLY =
  /^(?:本[文篇]|[全文]文|文章|[音视]频|语音|收听|听新闻|朗读|播报|播放|加载|失败|中|时长|约|分钟|[\d:：\s/.…])*$/
/** An episode of a programme. */
const PODCAST = /podcast|播客|(?<![a-z])EP\.? ?\d|第 ?\d{1,4} ?[期集]/i
/** How long it is. */
const LENGTH = /\d{1,3}(?:[:：]\d{2}| ?分)/
/** What sends a field; without it that is an example, or an exam's. */
const SENDS =
  'button,[type=submit],[type=button],[type=image],[role=button],[class*=btn],[class*=button],form a'
/** What is sent to an address. */
const OF_LETTERS = /订阅|退订|电子报|newsletter|邮件|通讯/i
const OF_ADDRESS =
  /订阅|[周早晚日]报|电子报|通讯|邮[箱件]|信箱|e-?mail|newsletter|subscribe|登[录入]|注册|搜[索寻]|查询|评论|留言|验证码|手机号|投票|[意反][见馈]|[报纠]错|写信|爆料|投稿/i
const APP = /(?<![a-z])app(?![a-z])|客户端/i
const OPENS_APP = /(?:打开|去|[用在到])[^\n]{0,2}(?:app|客户端)|(?:app|客户端)内/i
const OF_APP = /(?<![a-z])app(?![a-z])|客户端|新闻|资讯|推[播送]/i
const APP_NAMED = /下载[《「“][^》」”]{2,12}[》」”] ?(?:app|客户端)/i
/** The end of the card of an app, not of a file: 立即打开 */
const OPENED = /(?:打开|体验|安装|启动)[^\n]{0,4}$/
const OF_ENTRY = /登[录入]|会员|订阅|注册|全文|回[复帖]|评论/

/** What a box says beside its buttons and all its links, in Simplified characters. */
const withoutLinks = (box: Element) => toSimplified(textWithout(box, [...box.querySelectorAll(CONTROLS)]))
