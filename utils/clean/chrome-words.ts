import { withoutGlosses } from '../text/glosses.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { FILLER_CHARACTERS, FILLERS, HALF_WORDS, SURE_WORDS } from './chrome-vocabulary.ts'
import { isRelatedHeading } from './frame-headings.ts'
import { FILLER, HALF, PAIR, type Piece, SURE, weighPieces } from './line-pieces.ts'

/** The words of the vocabulary in Simplified characters and small letters, each with what it weighs. */
const WORDS = new Map<string, Piece>()
const add = (words: string, weight: number) => {
  for (const word of toSimplified(words).toLowerCase().split(/\s+/)) {
    const text = word.replaceAll('_', ' ')
    if (text && (WORDS.get(text)?.weight ?? -1) < weight) WORDS.set(text, { length: text.length, weight })
  }
}
for (const words of Object.values(SURE_WORDS)) add(words, SURE)
for (const words of Object.values(HALF_WORDS)) add(words, HALF)
add(FILLERS, FILLER)

/** The words by their first character, which most places of a text do not have. */
const BY_START = new Map<string, [word: string, piece: Piece][]>()
for (const [word, piece] of WORDS)
  BY_START.set(word.charAt(0), [...(BY_START.get(word.charAt(0)) ?? []), [word, piece]])

/** A longer line is not read (characters). */
const MAX_LINE = 120

/** A line as the vocabulary is read in it; null where it is too long. */
export function vocabularyLine(text: string): string | null {
  if (text.length > 2 * MAX_LINE) return null
  const bare = withoutGlosses(text)
  return bare.length > MAX_LINE ? null : toSimplified(bare).toLowerCase()
}

/** The words of buttons and counters with which a line goes on at a place. */
export function wordsAt(line: string, at: number): Piece[] {
  const words = BY_START.get(line.charAt(at)) ?? []
  const pieces = words.filter(([word]) => line.startsWith(word, at)).map(([, piece]) => piece)
  if (FILLER_CHARACTERS.includes(line.charAt(at)) && !/\p{Script=Han}/u.test(line.charAt(at - 1)))
    pieces.push(CHARACTER)
  return pieces
}
const CHARACTER: Piece = { length: 1, weight: FILLER }

/**
 * Whether a line consists of the words of buttons and counters only, one of them beyond doubt or two that tell it together: "分享 微信 微博 QQ空间",
 * "A+ A- 打印", "阅读 539 评论 0".
 * @param text one line of visible text.
 */
export function isChromeWords(text: string): boolean {
  // 推荐阅读 heads a list, which goes with its heading or stays with it
  return (weightOfWords(text) ?? FILLER) >= PAIR && !isRelatedHeading(text)
}

/** What the words of a line weigh that consists of nothing else; null for any other. */
export function weightOfWords(text: string): number | null {
  const line = vocabularyLine(text)
  return line === null ? null : weighPieces(line, (at) => wordsAt(line, at))
}
