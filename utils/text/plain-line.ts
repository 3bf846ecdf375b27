import { withoutGlosses } from './glosses.ts'
import { oneLine } from './space.ts'

/** Other signs that are drawn as an upright bar. */
const BARS = /[︱∣│┃ǀ]/g

/** A button or the end of the text in front of the marks: "【纠错】编辑：王敏", "【本文结束】如需转载…". */
const BUTTON = /^[【[](?:纠错|本文结束)[】\]] ?/

/** Buttons behind the marks: "（责任编辑：王敏）【打印】【关闭】", "编辑：王敏 打印本页". */
const BUTTONS_BEHIND =
  /(?:[\s）)】\]]{1,4}[【[（(]?(?:打印(?:本页|本稿|本文)?|[关關][闭閉](?:窗口|本页)?|返回(?:首页|顶部|列表|上一页)?|收藏(?:本文)?|(?:我要)?纠错|举报|分享(?:到 ?[:：]?)?|对文章打分(?: \d{1,5})?|[大中小])(?=[\s】\]）)]|$)){1,6}[】\]）)]?$/

/** Words of the newsroom's system that 163 prints between two marks: "本文来源：网易时尚 。内部来源 责任编辑：王敏". */
const INTERNAL = / 。? ?内部来源 ?/

/** A line as the grammar reads it: without glosses, with one kind of bar. */
export const plainLine = (text: string): string =>
  withoutGlosses(oneLine(text))
    .replace(BARS, '｜')
    .replace(BUTTON, '')
    .replace(INTERNAL, ' ')
    .replace(BUTTONS_BEHIND, '')

/** Signs that end or join sentences; no value of a mark holds one. */
export const SENTENCE = /[。！？!?；;…]/
