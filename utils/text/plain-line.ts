import { withoutGlosses } from './glosses.ts'
import { oneLine } from './space.ts'

/** Other signs that are drawn as an upright bar. */
const BARS = /[︱∣│┃ǀ]/g

/** A button or the end of the text in front of the marks: "【纠错】编辑：王敏", "【本文结束】如需转载…". */
const BUTTON = /^[【[](?:纠错|本文结束)[】\]] ?/

/** Words of the newsroom's system that 163 prints between two marks: "本文来源：网易时尚 。内部来源 责任编辑：王敏". */
const INTERNAL = / 。? ?内部来源 ?/

/** A line as the grammar reads it: without glosses, with one kind of bar. */
export const plainLine = (text: string): string =>
  withoutGlosses(oneLine(text)).replace(BARS, '｜').replace(BUTTON, '').replace(INTERNAL, ' ')

/** Signs that end or join sentences; no value of a mark holds one. */
export const SENTENCE = /[。！？!?；;…]/
