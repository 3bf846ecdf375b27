import { Fragment } from 'preact'

/** Marks that close what stands before them: no line begins with one. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\s]+$/u
const OPENING = /[\p{Ps}\p{Pi}]$/u

/**
 * A headline with the places marked where a line may break: between words, never inside one (徒｜弟). Used where lines
 * are few and large; with `word-break: keep-all`.
 */
export function phrasesOf(text: string) {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = words.at(-1)
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last)))
      words[words.length - 1] += segment
    else words.push(segment)
  }
  return words.map((word, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
