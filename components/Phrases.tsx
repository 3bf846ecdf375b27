/** Marks that close what stands before them: no line begins with one. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]+$/u
/** Two of these in a row are one word or a number with its marks: Thirty-Six, 12.4. */
const OTHER = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]|-/u
const OPENING = /[\p{Ps}\p{Pi}]$/u
/** A number and what it counts: 2024年. */
const COUNTED = /^\d[\d.,]*\p{Script=Han}$/u

/** Longer than this it is an address or the like, and may have to break after all. */
const LONGEST_WORD = 24

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
  const mayBreak = (word: string) => word.length > LONGEST_WORD || word.trim() === ''
  return <>{words.map((word, i) => (mayBreak(word) ? word : <span key={i}>{word}</span>))}</>
}
