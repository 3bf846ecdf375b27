import { Parser, zhHansModel } from 'budoux'
import { toSimplified } from '../utils/text/to-simplified.ts'

/** Marks that close what stands before them: no line begins with one. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}—]+$/u
/** Two of these in a row are one word or a number with its marks: Thirty-Six, 12.4. */
const OTHER = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]|-/u
const OPENING = /[\p{Ps}\p{Pi}]$/u
/** A number and what it counts: 2024年. */
const COUNTED = /^\d[\d.,]*\p{Script=Han}$/u

/** A name with its number, a number and what it counts, with a space between: Windows 10, 2024 年. */
const SPACED = /^(?:[a-z] \d|\d [年月日号號点點分秒届屆次期个個名位人家种種款元万萬亿億])$/i

/** A short name in quotation marks or brackets: “光之城”. */
const QUOTED = /[\p{Ps}\p{Pi}][^\p{Ps}\p{Pi}\p{Pe}\p{Pf}]{1,8}[\p{Pe}\p{Pf}]/gu

/** A longer word of Han breaks where the dictionary of the browser lets it (characters). */
const LONGEST_HAN = 8
const BETWEEN_HAN = /^\p{Script=Han}{2}$/u

/**
 * The dictionary of the browser cuts names and words that it does not have into characters, 科|兴|佳|园, and BudouX,
 * which has learnt how characters follow each other, now and then a word that it does not know: a line breaks where
 * both see an end.
 */
const budoux = new Parser(zhHansModel)
const dictionary = new Intl.Segmenter('zh', { granularity: 'word' })

/** The pieces of a text between which a line may break, with the marks that belong to them. */
export function wordsOf(text: string): string[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({
    index,
    end: index + length,
  }))
  const ends = new Set(budoux.parseBoundaries(toSimplified(text)))
  const words: string[] = []
  for (const { segment, index } of dictionary.segment(text)) {
    const last = words.at(-1)
    const isOneWord = OTHER.test(last?.at(-1) ?? '') && OTHER.test(segment[0] ?? '')
    const isCut =
      BETWEEN_HAN.test(text.slice(index - 1, index + 1)) &&
      !ends.has(index) &&
      lengthOf(`${last}${segment}`) <= LONGEST_HAN
    const isInside = quoted.some((quote) => quote.index < index && index < quote.end)
    // “…吹来的风”: a character alone with the mark that closes is little for a line to begin with
    const isEnd = /^\p{Script=Han}[\p{Pe}\p{Pf}]/u.test(text.slice(index)) && segment.length === 1
    const isRange = /\d[–—-]$/.test(last ?? '') && /^\d/.test(segment)
    const named = last === ' ' ? words.at(-2) : undefined
    if (named && SPACED.test(`${named.at(-1)} ${segment[0]}`)) words.splice(-2, 2, `${named} ${segment}`)
    else if (
      last !== undefined &&
      (isCut ||
        isInside ||
        isEnd ||
        isRange ||
        isOneWord ||
        COUNTED.test(last + segment) ||
        CLOSING.test(segment) ||
        OPENING.test(last))
    )
      words[words.length - 1] += segment
    else words.push(segment)
  }
  return words
}

/** Latin letters and digits are half as wide as Han. */
export function lengthOf(word: string): number {
  const narrow = word.match(/[!-~]/g)?.length ?? 0
  return word.length - narrow / 2
}
