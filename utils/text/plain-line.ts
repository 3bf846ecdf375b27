import { withoutGlosses } from './glosses.ts'
import { labelField, spacedField } from './mark-labels.ts'
import { oneLine } from './space.ts'
import { toSimplified } from './to-simplified.ts'

/** Other signs that are drawn as a colon, as vertical text has it. */
const COLONS = /[︰﹕]/g

/** Other signs that are drawn as an upright bar. */
const BARS = /[︱∣│┃ǀ┊⎪❘❙¦⼁〡︳▎▏▕▍]/g

/** Two slashes between a role and a name: "责编 // 王敏"; an address has a colon in front of them. */
const TWO_SLASHES = /(?<=\p{Script=Han} ?)[/／]{2}(?= ?\S)/gu

/**
 * Buttons, the pages of a gallery or the end of the text in front of the marks: "【纠错】编辑：王敏", "【1】 【2】 (责编：王敏)",
 * "【本文结束】如需转载…".
 */
const BUTTON =
  /^(?:(?:[【[](?:(?:我要|内容|內容|文章)?(?:纠错|糾錯)|打印|列印|[关關][闭閉]|[举舉][报報]|收藏|返回|本文结束)[】\]] ?){1,4}|(?:【\d{1,2}】 ?){2,20})/

/** What may be a label in brackets of its own: "【作者】 王敏", "[来源] 青石网", "【通讯员】李楠". */
const BRACKETED = /^[【[](\p{Script=Han}{2,8})[】\]] ?[:：]? ?(?=\S)/u

/** Buttons behind the marks: "（责任编辑：王敏）【打印】【关闭】", "编辑：王敏 打印本页". */
const BUTTONS_BEHIND =
  /(?:[\s）)】\]]{1,4}[【[（(]?(?:打印(?:[本此]页|本稿|[本此]文)?|[关關][闭閉](?:窗口|[本此]页)?|返回(?:首页|顶部|列表|上一页)?|收藏(?:本文)?|(?:我要)?纠错|举报|分享(?:到 ?[:：]?)?|对文章打分(?: \d{1,5})?|[大中小]|字[号號体體级級]|A ?[-+＋－])(?=[\s】\]）)]|$)){1,6}[】\]）)]?$/

/** Whether a word in such brackets is a label; 【策划】 and 【时间】 may be what a column is called. */
const isLabel = (word: string) =>
  spacedField(word) !== undefined || labelField(toSimplified(word), true) === 'journal'

/** Words of the newsroom's system that 163 prints between two marks: "本文来源：网易时尚 。内部来源 责任编辑：王敏". */
const INTERNAL = / 。? ?内部来源 ?/

/** A line as the grammar reads it: without glosses, with one kind of bar and colon. */
export const plainLine = (text: string): string =>
  withoutGlosses(oneLine(text))
    .replace(BARS, '｜')
    .replace(COLONS, '：')
    .replace(/╱/g, '／')
    .replace(TWO_SLASHES, '｜')
    .replace(BUTTON, '')
    .replace(BRACKETED, (all, label: string) => (isLabel(label) ? `${label}：` : all))
    .replace(INTERNAL, ' ')
    .replace(BUTTONS_BEHIND, '')

/** Signs that end or join sentences; no value of a mark holds one. */
export const SENTENCE = /[。！？!?；;…]/
