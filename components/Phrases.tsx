import { Fragment } from 'preact'
import { headlineParts } from './headline-parts.ts'

/** Marks that close what stands before them: no line begins with one. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]+$/u
/** Two of these in a row are one word or a number with its marks: Thirty-Six, 12.4. */
const OTHER = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]|-/u
const OPENING = /[\p{Ps}\p{Pi}]$/u
/** A number and what it counts: 2024年. */
const COUNTED = /^\d[\d.,]*\p{Script=Han}$/u

/** Without any of these a word breaks only where no line can hold it, and then it must. */
const BREAKING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]/u

/** Longer than this, in characters as wide as Han, a word would run out of a phone's screen. */
const LONGEST_WORD = 8

/**
 * A longer part takes two lines of a phone's screen: with more than one other it is not set apart there (characters as wide
 * as Han).
 */
const LONGEST_PART = 14
const MAX_PARTS = 2

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
/** Letters and digits of other scripts, no wide ones: Ａ股 needs no gap. */
const OTHER_LETTER = `(?!${CJK}|[\\u30fc\\uff00-\\uffef])[\\p{L}\\p{Nd}]`
/** Two characters between which a gap is due. */
const MEETING = new RegExp(`^(?:${CJK}${OTHER_LETTER}|${OTHER_LETTER}${CJK})$`, 'u')

/** A short name in quotation marks or brackets: “光之城”. */
const QUOTED = /[\p{Ps}\p{Pi}][^\p{Ps}\p{Pi}\p{Pe}\p{Pf}]{1,8}[\p{Pe}\p{Pf}]/gu

/**
 * A headline whose lines break between words only, never inside one (徒｜弟), and first between its parts. Used where lines
 * are few and large; its words are `span`s that do not wrap. A `<wbr>` between them would part the marks too: 5%，“新 would
 * not be drawn together.
 */
export function Phrases({ text }: { text: string }) {
  const parts = headlineParts(text)
  if (parts.length === 1) return <Words text={text} />
  const isLong = (part: string) => parts.length > MAX_PARTS && lengthOf(part) > LONGEST_PART
  return parts.map(({ part, space }, i) => (
    <Fragment key={i}>
      <span class={isLong(part) ? 'part long' : 'part'}>
        <Words text={part} />
      </span>
      {space}
    </Fragment>
  ))
}

function Words({ text }: { text: string }) {
  const words = wordsOf(text)
  const isKept = (word: string) => BREAKING.test(word) && lengthOf(word) <= LONGEST_WORD
  const isGapped = (i: number) => MEETING.test(`${words[i - 1]?.at(-1) ?? ''}${words[i]?.at(0) ?? ''}`)
  return words.map((word, i) => (
    <Fragment key={i}>
      {isGapped(i) && <span class="gap" />}
      {isKept(word) ? <span>{word}</span> : word}
    </Fragment>
  ))
}

/** The pieces of a text between which a line may break, with the marks that belong to them. */
function wordsOf(text: string): string[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({
    index,
    end: index + length,
  }))
  const words: string[] = []
  for (const { segment, index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = words.at(-1)
    const isOneWord = OTHER.test(last?.at(-1) ?? '') && OTHER.test(segment[0] ?? '')
    const isInside = quoted.some((quote) => quote.index < index && index < quote.end)
    if (
      last !== undefined &&
      (isInside || isOneWord || COUNTED.test(last + segment) || CLOSING.test(segment) || OPENING.test(last))
    )
      words[words.length - 1] += segment
    else words.push(segment)
  }
  return words
}

/** Latin letters and digits are half as wide as Han. */
function lengthOf(word: string): number {
  const narrow = word.match(/[!-~]/g)?.length ?? 0
  return word.length - narrow / 2
}
