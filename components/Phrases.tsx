import { Fragment } from 'preact'

/** Marks that close what stands before them: no line begins with one. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\s]+$/u
/** Two of these in a row are one word or a number with its marks: Thirty-Six, 12.4. */
const OTHER = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]|-/u
const OPENING = /[\p{Ps}\p{Pi}]$/u

/**
 * A headline with the places marked where a line may break: between words, never inside one (徒｜弟). Used where lines
 * are few and large; with `word-break: keep-all`.
 */
export function Phrases({ text }: { text: string }) {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = words.at(-1)
    const isOneWord = OTHER.test(last?.at(-1) ?? '') && OTHER.test(segment[0] ?? '')
    if (last !== undefined && (isOneWord || CLOSING.test(segment) || OPENING.test(last)))
      words[words.length - 1] += segment
    else words.push(segment)
  }
  return (
    <>
      {words.map((word, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </>
  )
}
