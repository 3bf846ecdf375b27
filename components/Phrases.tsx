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
 * A headline whose lines break between words only, never inside one (徒｜弟). Used where lines are few and large; its
 * `span`s do not wrap. A `<wbr>` between the words would part the marks too: 5%，“新 would not be drawn together.
 */
export function Phrases({ text }: { text: string }) {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = words.at(-1)
    const isOneWord = OTHER.test(last?.at(-1) ?? '') && OTHER.test(segment[0] ?? '')
    if (
      last !== undefined &&
      (isOneWord || COUNTED.test(last + segment) || CLOSING.test(segment) || OPENING.test(last))
    )
      words[words.length - 1] += segment
    else words.push(segment)
  }
  const isKept = (word: string) => BREAKING.test(word) && lengthOf(word) <= LONGEST_WORD
  return <>{words.map((word, i) => (isKept(word) ? <span key={i}>{word}</span> : word))}</>
}

/** Latin letters and digits are half as wide as Han. */
function lengthOf(word: string): number {
  const narrow = word.match(/[!-~]/g)?.length ?? 0
  return word.length - narrow / 2
}
