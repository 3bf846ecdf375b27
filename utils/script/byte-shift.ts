import { withoutGlosses } from '../text/glosses.ts'
import { gbk } from './gbk.ts'
import { lostBytes } from './lost-bytes.ts'
import { readings } from './readings.ts'
import { type ShiftContext, ShiftDecoder } from './shift-decoder.ts'
import { ahead, glossAhead, readPieces, swallowedAhead } from './shifted-pieces.ts'

/**
 * Repair of text that a converter broke by working on GBK bytes. It put a gloss behind the two bytes of a
 * character wherever they stood, so also between the second byte of one character and the first of the next:
 * 布氣 is B2 BC|9A E2, and BC 9A is 細, so what is left is 布?xì) and, one byte late, nonsense, until a byte of
 * ASCII, another gloss or another such accident puts the reader of the bytes right again.
 *
 * The character left of the `?` and the gloss give the lost byte. What follows is then put together again. On
 * pages from which private-use characters were stripped, two bytes may be missing anywhere: the likeliest text
 * wins, and only if it is far likelier than all others together.
 *
 * Another program put words in front of ！ and other marks, which are gone again: 。”記 is A1 A3|A1 B1|D3 9B, and A3 A1 is
 * ！, so what is left is ?！庇. Any first byte may be lost there; that nothing is lost is one more reading.
 */

/** A stretch of shifted text and what it was. */
export interface ShiftedRun {
  /** Offsets in the text, UTF-16 units: from the `?` to where the text is right again. */
  start: number
  end: number
  /** What stood there; null when it is not certain. */
  decoded: string | null
}

/** What bytes that stand for no character are read as. */
export const privateUse = /[\uE000-\uF8FF]/

/** A mark that may be the second byte of one character and the first of the next; half-width where a copy folded it. */
const markAhead = /\?([。；！？;!])(?=\P{ASCII})/uy

const shifted = new RegExp(`\\P{ASCII}(?:${swallowedAhead.source}|${markAhead.source})`, 'u')

/** Whether a page shows the accident at all; the cheap question before anything is built. */
export const mayBeShifted = (text: string): boolean => shifted.test(text)

/**
 * Finds the shifted runs of a text and what they were. A run that is not certain blocks everything to the next
 * place where the text is right whatever happened: a character of ASCII that is no gloss.
 */
export function findShiftedRuns(text: string, context: ShiftContext): ShiftedRun[] {
  if (!mayBeShifted(text)) return []
  const { bytesOf } = gbk()
  const { bySimplified } = readings()
  const decoder = new ShiftDecoder(context)
  const runs: ShiftedRun[] = []
  let index = 0
  while (true) {
    index = text.indexOf('?', index)
    if (index < 0) return runs
    const gloss = ahead(swallowedAhead, text, index)
    const left = characterBefore(text, index)
    if (index === 0 || left < '\u0080') {
      index++
      continue
    }
    if (!gloss) {
      const run = runAtMark(text, index, left, decoder)
      if (run) runs.push(run)
      index = run?.end ?? index + 1
      continue
    }
    // A page that was made Simplified afterwards shows 们 where the bytes were those of 們.
    const starts = [left, ...(bySimplified.get(left) ?? [])]
      .map((character) => lostBytes((bytesOf(character) ?? 0) & 0xff, gloss.reading))
      .find((found) => found.length > 0)
      ?.map(({ byte, weight }) => ({ text: '', pending: byte, weight }))
    if (!starts) {
      index++
      continue
    }
    // Behind a private-use character the text is shifted already, and where that began was not seen.
    const pieces = privateUse.test(left) ? null : readPieces(text, gloss.end, true)
    const end = pieces?.end ?? nextCertainPlace(text, gloss.end)
    const decoded = pieces && decoder.decode(left, starts, pieces.pieces, text.slice(end, end + 1))
    runs.push({ start: index, end, decoded })
    index = end
  }
}

/** The run that begins with a mark at a `?`; null where there is none, or what it was is not certain. */
function runAtMark(text: string, start: number, left: string, decoder: ShiftDecoder): ShiftedRun | null {
  markAhead.lastIndex = start
  const mark = markAhead.exec(text)?.[1]
  const run = mark ? readPieces(text, start + 2, false) : null
  if (!mark || !run) return null
  const { pieces, end } = run
  const starts = decoder.startsAtMark(mark === '!' ? '！' : mark === ';' ? '；' : mark)
  const found = withoutGlosses(text.slice(start, end))
  const decoded = decoder.decode(left, starts, pieces, text.slice(end, end + 1), found)
  return decoded === null ? null : { start, end, decoded }
}

/**
 * The character in front of a place; that in front of its gloss if it has one. 談(tán)?jìn) is two hits that share
 * a byte.
 */
function characterBefore(text: string, index: number): string {
  const gloss = /\(\s?\p{Script=Latin}{1,6}\s?\)$/u.exec(text.slice(Math.max(0, index - 10), index))
  return text.at(index - (gloss?.[0].length ?? 0) - 1) ?? ''
}

/** The next character of ASCII that belongs to no gloss and is no second byte, or behind one that may be; or the end. */
function nextCertainPlace(text: string, from: number): number {
  let index = from
  while (index < text.length) {
    const gloss = ahead(glossAhead, text, index) ?? ahead(swallowedAhead, text, index)
    if (gloss) index = gloss.end
    else if ((text[index] as string) < '\u0080')
      return /[!->]/.test(text[index] as string) ? index : index + 1
    else index++
  }
  return index
}
