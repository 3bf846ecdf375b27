import { PINYIN_LETTERS } from '../text/pinyin-letters.ts'
import { gbk } from './gbk.ts'
import { isReadingOf } from './readings.ts'

/** A gloss at a place of a text, and one whose opening bracket and the byte in front of it became a `?`. */
export const glossAhead = new RegExp(`\\(\\s?([${PINYIN_LETTERS}]{1,6})\\s?\\)`, 'uy')
export const swallowedAhead = new RegExp(`\\?\\s?([${PINYIN_LETTERS}]{1,6})\\s?\\)`, 'uy')

/** The gloss of one of these forms that begins at a place, and where it ends. */
export function ahead(pattern: RegExp, text: string, index: number): { reading: string; end: number } | null {
  pattern.lastIndex = index
  const match = pattern.exec(text)
  return match ? { reading: match[1] as string, end: pattern.lastIndex } : null
}

/**
 * What stands in a shifted run, piece by piece. `split`: a gloss stood in front of it, between the two bytes of the
 * character that it completes; such a character may lack the gloss that it has everywhere else.
 *
 * - `pair`: two bytes that were read as one character: the second of one and the first of the next.
 * - `letter`: a second byte that is a letter; the text is right again behind it.
 * - `swallowed`: a gloss of the character that ends here, with its second byte and the bracket swallowed.
 * - `byte80`: a `?` or `€` with a gloss behind it: the second byte 80, which is no first byte.
 */
export type Piece = { split: boolean } & (
  | { kind: 'pair'; first: number; second: number }
  | { kind: 'letter'; byte: number; reading: string | null }
  | { kind: 'swallowed'; reading: string }
  | { kind: 'byte80'; reading: string }
)

/** Reads the pieces of a run; null when the text can't be such a run. */
export function readPieces(
  text: string,
  from: number,
  isBehindGloss: boolean,
): { pieces: Piece[]; end: number } | null {
  const { bytesOf } = gbk()
  const pieces: Piece[] = []
  let index = from
  let last = ''
  let split = isBehindGloss
  while (index < text.length && pieces.length < 200) {
    const character = String.fromCodePoint(text.codePointAt(index) as number)
    const gloss = ahead(glossAhead, text, index)
    if (gloss) {
      if (!isReadingOf(gloss.reading, last)) return null
      index = gloss.end
      split = true
      continue
    }
    if (character === '?') {
      const swallowed = ahead(swallowedAhead, text, index)
      if (swallowed)
        return {
          pieces: [...pieces, { kind: 'swallowed', split, reading: swallowed.reading }],
          end: swallowed.end,
        }
      // Without a gloss it may be any byte and the character of ASCII behind it, which nobody can know.
      const own = ahead(glossAhead, text, index + 1)
      return own && { pieces: [...pieces, { kind: 'byte80', split, reading: own.reading }], end: own.end }
    }
    // Windows reads the byte 80 as the sign of the euro: 一個(gè) is 恳粋€(gè) one byte late.
    const euro = character === '€' ? ahead(glossAhead, text, index + 1) : null
    if (euro) return { pieces: [...pieces, { kind: 'byte80', split, reading: euro.reading }], end: euro.end }
    if (character < '\u0080') {
      if (character < '@' || character === '\u007F') return null
      const own = ahead(glossAhead, text, index + 1)
      const byte = character.charCodeAt(0)
      return {
        pieces: [...pieces, { kind: 'letter', split, byte, reading: own?.reading ?? null }],
        end: own?.end ?? index + 1,
      }
    }
    const bytes = bytesOf(character)
    if (bytes === undefined) return null
    pieces.push({ kind: 'pair', split, first: bytes >> 8, second: bytes & 0xff })
    last = character
    split = false
    index += character.length
  }
  return null
}
