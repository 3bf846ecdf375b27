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

/** A space between two Chinese halves of a headline stands for a mark; around numbers and Latin words it is only a gap. */
const PARTING = /(?<=[\p{Script=Han}\p{Pe}\p{Pf}！？])([ \u3000]+)(?=[\p{Script=Han}\p{Ps}\p{Pi}])/u
/** Shorter than this, what a space parts is a name or a label. */
const SHORTEST_PART = 4

/**
 * A headline whose lines break between words only, never inside one (徒｜弟), and first at the spaces between its parts.
 * Used where lines are few and large; its words are `span`s that do not wrap. A `<wbr>` between them would part the marks
 * too: 5%，“新 would not be drawn together.
 */
export function Phrases({ text }: { text: string }) {
  // Every other piece is a space.
  const pieces = text.split(PARTING)
  const isParted =
    pieces.length > 1 && pieces.every((piece, i) => i % 2 === 1 || piece.length >= SHORTEST_PART)
  if (!isParted) return <Words text={text} />
  return (
    <>
      {pieces.map((piece, i) =>
        i % 2 === 1 ? (
          piece
        ) : (
          <span key={i} class="part">
            <Words text={piece} />
          </span>
        ),
      )}
    </>
  )
}

function Words({ text }: { text: string }) {
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
