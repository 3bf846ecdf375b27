import { Fragment } from 'preact'
import { type HeadlinePart, headlineParts } from './headline-parts.ts'
import { lengthOf, wordsOf } from './words.ts'

/** A longer word with a hyphen, a dash or a space may break there: no phone's screen would hold it (characters as wide as Han). */
const LONGEST_WORD = 8

/** A line of a headline on a phone, and what words that are not broken leave of it on average (characters as wide as Han). */
const PHONE_LINE = 13
const FILLED = 12

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
/** Letters and digits of other scripts, no wide ones: Ａ股 needs no gap. */
const OTHER_LETTER = `(?!${CJK}|[\\u30fc\\uff00-\\uffef])[\\p{L}\\p{Nd}]`
/** Two characters between which a gap is due. */
const MEETING = new RegExp(`^(?:${CJK}${OTHER_LETTER}|${OTHER_LETTER}${CJK})$`, 'u')

/**
 * A headline whose lines break between words only, never inside one (徒｜弟), and first between its parts. Used where lines
 * are few and large, in an element of the class `phrases`, whose style keeps letters together but for the places marked here.
 * Beside marks nothing is put, which would part them too: 5%，“新 would not be drawn together.
 */
export function Phrases({ text }: { text: string }) {
  const parts = headlineParts(text)
  if (parts.length === 1) return <Words text={text} />
  const name = areLoose(parts) ? 'part loose' : 'part'
  return parts.map(({ part, space }, i) => (
    <Fragment key={i}>
      <span class={name}>
        <Words text={part} />
      </span>
      {space}
    </Fragment>
  ))
}

/** Whether parts that are set apart would take a line more of a phone's screen than the text does without. */
function areLoose(parts: readonly HeadlinePart[]): boolean {
  let lines = 1
  let filled = 0
  let whole = 0
  for (const { part } of parts) {
    const length = lengthOf(part)
    whole += length
    if (filled > 0 && filled + length > PHONE_LINE) {
      lines++
      filled = 0
    }
    lines += Math.ceil(length / PHONE_LINE) - 1
    filled = length > PHONE_LINE ? PHONE_LINE : filled + length
  }
  return lines > Math.ceil(whole / FILLED)
}

/** A text whose lines break between words. */
export function Words({ text }: { text: string }) {
  const words = wordsOf(text)
  const isWhole = (word: string) => /[-—]|\S \S/.test(word) && lengthOf(word) <= LONGEST_WORD
  return words.map((word, i) => {
    const meeting = `${words[i - 1]?.at(-1) ?? ''}${word.at(0) ?? ''}`
    return (
      <Fragment key={i}>
        {MEETING.test(meeting) ? <span class="gap" /> : /^[\p{L}\p{N}]{2}$/u.test(meeting) && <wbr />}
        {isWhole(word) ? <span class="whole">{word}</span> : word}
      </Fragment>
    )
  })
}
