import { parseMarkLine } from '../text/mark-line.ts'
import type { RepostMarks } from '../text/repost-marks.ts'
import { fold, foldsTo } from '../text/space.ts'
import { toSimplified } from '../text/to-simplified.ts'

const LICENCE =
  /^(?:许可(?:协议|方式)?|授权(?:协议|方式|许可)?|版权(?:声明|协议|说明|许可)|licen[sc]e)[:：]?$/i
const TERMS = /^(?:CC ?[ -]?(?:BY|0)|BY[ -]|署名 ?(?:[-—–·－]|\d\.\d)|知识共享|创用|Creative Commons)/i
const FIELD =
  /^(?:(?:本文|文章)?(?:作者|链接|连结|标题|地址)|(?:发布|更新|发表|写作|编辑)(?:于|时间|日期)?|author|posted on|updated on|link)[:：]?$/i

/** Longest value, and longest headline (characters). */
const MAX_VALUE = 80

/**
 * The card that blogs set below a text: its headline, its address, and a label above each value, 作者, 发布于, 许可协议.
 * @param from index of the first text that may be a part of it.
 * @param title the headline of the article.
 * @returns the marks by the index of the texts, none by those that say nothing of use; empty without a licence.
 */
export function licenceCard(
  texts: readonly string[],
  from: number,
  title: string,
): Map<number, Partial<RepostMarks>[]> {
  const found = new Map<number, Partial<RepostMarks>[]>()
  const plain = (index: number) => toSimplified(texts[index] ?? '')
  const isField = (index: number) =>
    index >= from &&
    FIELD.test(plain(index)) &&
    plain(index + 1).length <= MAX_VALUE &&
    !/[。！？!?；…]|，.{8}/.test(plain(index + 1))
  const isLicence = (index: number) => index >= from && LICENCE.test(plain(index))
  const withTerms = texts.findIndex((_, index) => isLicence(index) && isTerms(plain(index + 1)))
  // terms in pictures: the label is the last text, behind two fields at least
  const last = texts.length - 1
  const withPictures = isLicence(last) && isField(last - 2) && isField(last - 4) ? last : -1
  const licence = withTerms < 0 ? withPictures : withTerms
  if (licence < 0) return found
  let start = licence
  let end = licence + (withTerms < 0 ? 1 : 2)
  while (isField(start - 2)) start -= 2
  while (isField(end)) end += 2
  // 许可协议 and CC BY alone may be a page's own heading and text
  if (
    !texts.slice(start, end).some((_, index) => namesText(plain(start + index), plain(start + index + 1))) &&
    !ADDRESS.test(plain(start - 1))
  )
    return found
  if (withTerms < 0) found.set(licence, [])
  for (let label = start; label + 1 < end; label += 2) {
    const line = `${texts[label]?.replace(/[:：]$/, '')}：${texts[label + 1]}`
    const { authors = [] } =
      (/作者|author/i.test(plain(label)) && parseMarkLine(`作者：${texts[label + 1]}`)) || {}
    found.set(label, [label === licence ? { license: line } : { authors }]).set(label + 1, [])
  }
  if (start - 1 >= from && ADDRESS.test(plain(start - 1))) {
    found.set(start - 1, [])
    const headline = texts[start - 2] ?? ''
    const isRepeated = foldsTo(headline, fold(title))
    if (start - 2 >= from && (isRepeated || isHeadline(headline, plain(start - 3)))) found.set(start - 2, [])
  }
  return found
}

const ADDRESS = /^https?:\/\/\S+$/

/** Whether a text names a licence and goes on with nothing. */
const isTerms = (text: string) =>
  TERMS.test(text) && text.length <= MAX_VALUE && !/[，。！？!?].{2}/.test(text)

/** Whether a label and its value say who wrote the text or where it stands. */
const namesText = (label: string, value: string) =>
  FIELD.test(label) &&
  (/链接|连结|地址|link/i.test(label)
    ? ADDRESS.test(value)
    : /作者|author/i.test(label) && (parseMarkLine(`作者：${value}`)?.authors.length ?? 0) > 0)

/** Whether a line over an address is the headline: no sentence, and the text above it has ended. */
const isHeadline = (line: string, above: string) =>
  line.length <= MAX_VALUE && !/[。！？”」…]$/.test(line) && /[。！？”」…）]$/.test(above)
