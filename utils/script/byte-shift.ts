import { withoutGlosses } from '../text/glosses.ts'
import { PINYIN_LETTERS } from '../text/pinyin-letters.ts'
import type { CharacterModel } from './character-model.ts'
import type { Gbk } from './gbk.ts'
import { gbk } from './gbk.ts'
import { isReadingOf, readings, withoutTone } from './readings.ts'

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

/** What is known of the page when its runs are decoded. */
export interface ShiftContext {
  model: CharacterModel
  /** Characters that have a gloss wherever they stand on this page: without one they can't be what stood there. */
  glossed: ReadonlySet<string>
  /** Whether the page still has its private-use characters; nothing is missing then. */
  privateUseKept: boolean
}

const privateUse = /[\uE000-\uF8FF]/
const glossAhead = new RegExp(`\\(\\s?([${PINYIN_LETTERS}]{1,6})\\s?\\)`, 'uy')
const swallowedAhead = new RegExp(`\\?\\s?([${PINYIN_LETTERS}]{1,6})\\s?\\)`, 'uy')

function ahead(pattern: RegExp, text: string, index: number): { reading: string; end: number } | null {
  pattern.lastIndex = index
  const match = pattern.exec(text)
  return match ? { reading: match[1] as string, end: pattern.lastIndex } : null
}

/** A mark that may be the second byte of one character and the first of the next; half-width where a copy folded it. */
const markAhead = /\?([。；！？;!])(?=\P{ASCII})/uy

const shifted = new RegExp(`\\P{ASCII}(?:${swallowedAhead.source}|${markAhead.source})`, 'u')

/** Whether a page shows the accident at all; the cheap question before anything is built. */
export const mayBeShifted = (text: string): boolean => shifted.test(text)

/** The Traditional characters by their first byte. */
let byLead: Map<number, { character: string; byte: number; exact: string[]; plain: string[] }[]> | null = null

/** The Traditional characters with this first byte and reading: their second bytes, and how well the tone fits. */
function lostBytes(lead: number, reading: string): { byte: number; character: string; weight: number }[] {
  if (!byLead) {
    byLead = new Map()
    for (const [character, { readings: exact }] of readings().byCharacter) {
      const bytes = gbk().bytesOf(character) as number
      const list = byLead.get(bytes >> 8) ?? []
      byLead.set(bytes >> 8, list)
      list.push({ character, byte: bytes & 0xff, exact, plain: exact.map(withoutTone) })
    }
  }
  const plain = withoutTone(reading)
  return (byLead.get(lead) ?? [])
    .filter((known) => known.plain.includes(plain))
    .map(({ byte, character, exact }) => ({ byte, character, weight: exact.includes(reading) ? 1 : 0.02 }))
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
type Piece = { split: boolean } & (
  | { kind: 'pair'; first: number; second: number }
  | { kind: 'letter'; byte: number; reading: string | null }
  | { kind: 'swallowed'; reading: string }
  | { kind: 'byte80'; reading: string }
)

/**
 * Reads the pieces of a run; null when the text can't be such a run.
 * @param split whether it begins behind a gloss.
 */
function readPieces(text: string, from: number, split: boolean): { pieces: Piece[]; end: number } | null {
  const { bytesOf } = gbk()
  const pieces: Piece[] = []
  let index = from
  let last = ''
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

/** How a run may begin: what stands there up to the character that is not complete. */
interface Start {
  text: string
  /** First byte of that character. */
  pending: number
  weight: number
}

/** A way to read a run so far. */
interface Reading {
  text: string
  /** First byte of the character that is not complete yet; -1 when the text is right again. */
  pending: number
  /** Logarithm of how likely the text is. */
  score: number
  /** Logarithm of how likely all readings are that end the same way. */
  mass: number
}

/** How many ways are followed at once; more did not change a result. */
const beamWidth = 24
/**
 * The best reading must have at least this share of the likelihood of all: where private-use characters were kept, and
 * where they were stripped. At 0.985 the spot of the page that the repair was made for is no longer sure.
 */
const certainty = { kept: 0.9, stripped: 0.98 }
/** What it costs (logarithm) that a character lacks the gloss that it has everywhere else. */
const withoutGloss = -4

const logSum = (a: number, b: number) =>
  a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))

class Decoder {
  private readonly gbk: Gbk
  private readonly context: ShiftContext

  constructor(context: ShiftContext) {
    this.gbk = gbk()
    this.context = context
  }

  /** Likelihood of a character behind a text; much less if it would have had a gloss there. */
  private likelihood(text: string, character: string, hasGloss: boolean): number {
    const likelihood = this.context.model.logLikelihood(text.at(-1) ?? '', character)
    return !hasGloss && this.context.glossed.has(character) ? likelihood + withoutGloss : likelihood
  }

  /** Adds a character, from its bytes, to a reading. */
  private withCharacter(
    reading: Reading,
    trail: number,
    pending: number,
    split: boolean,
    gloss: string | null = null,
  ): Reading[] {
    const character = this.gbk.characterOf((reading.pending << 8) | trail)
    if (!character || (gloss && !isReadingOf(gloss, character))) return []
    return this.extended(reading, character, pending, split || gloss !== null)
  }

  private extended(reading: Reading, character: string, pending: number, hasGloss: boolean): Reading[] {
    const likelihood = this.likelihood(reading.text, character, hasGloss)
    return [
      {
        text: reading.text + character,
        pending,
        score: reading.score + likelihood,
        mass: reading.mass + likelihood,
      },
    ]
  }

  /** The readings in which two bytes that made a private-use character are missing in front of what comes. */
  private withMissing(reading: Reading, piece: Piece): Reading[] {
    if (this.context.privateUseKept) return []
    const { model } = this.context
    const found: Reading[] = []
    for (const first of model.charactersWithLead(reading.pending)) {
      const trail = (this.gbk.bytesOf(first) as number) & 0xff
      const leads = model.leadsMissingAfter(trail)
      if (leads.length === 0) continue
      const fitting = leads.filter((lead) => this.fits(lead, piece))
      if (fitting.length === 0) continue
      const [extended] = this.extended(reading, first, -1, piece.split)
      if (extended) for (const lead of fitting) found.push({ ...extended, pending: lead })
    }
    return found
  }

  /** Whether a first byte and what comes make a character that anybody writes; the cheap question before a step. */
  private fits(lead: number, piece: Piece): boolean {
    const { model } = this.context
    if (piece.kind === 'pair') return model.isPlausible((lead << 8) | piece.first)
    if (piece.kind === 'letter') return model.isPlausible((lead << 8) | piece.byte)
    return true
  }

  /** Whether anybody writes a character: a common one, one that stands elsewhere on the page, or ASCII. */
  private isWriting(character: string): boolean {
    const bytes = this.gbk.bytesOf(character)
    return bytes === undefined ? character < '\u0080' : this.context.model.isPlausible(bytes)
  }

  private step(reading: Reading, piece: Piece): Reading[] {
    switch (piece.kind) {
      case 'pair':
        return this.withCharacter(reading, piece.first, piece.second, piece.split)
      case 'letter':
        return this.withCharacter(reading, piece.byte, -1, piece.split, piece.reading)
      case 'swallowed':
        return lostBytes(reading.pending, piece.reading).flatMap(({ character, weight }) =>
          this.extended(reading, character, -1, true).map((next) => ({
            ...next,
            score: next.score + Math.log(weight),
            mass: next.mass + Math.log(weight),
          })),
        )
      case 'byte80':
        return this.withCharacter(reading, 0x80, -1, piece.split, piece.reading)
    }
  }

  /** What a run that begins with a mark may begin with: characters whose second byte is its first. */
  startsAtMark(mark: string): Start[] {
    const { bytesOf, characterOf } = this.gbk
    const bytes = bytesOf(mark) as number
    const starts: Start[] = []
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      const first = (lead << 8) | (bytes >> 8)
      const text = this.context.model.isPlausible(first) ? characterOf(first) : undefined
      if (text) starts.push({ text, pending: bytes & 0xff, weight: 1 })
    }
    return starts
  }

  /** Likelihood of a text behind a character. */
  private likelihoodOf(before: string, text: string, hasGlosses: boolean): number {
    let sum = 0
    let last = before
    for (const character of text) {
      sum += this.likelihood(last, character, hasGlosses)
      last = character
    }
    return sum
  }

  /**
   * Decodes a run.
   * @param before the character in front of it, which is right.
   * @param after the text behind it, which is right.
   * @param found the run as it stands, without glosses, where that may be right.
   */
  decode(
    before: string,
    starts: readonly Start[],
    pieces: readonly Piece[],
    after: string,
    found: string | null = null,
  ) {
    let readingsNow: Reading[] = starts.map(({ text, pending, weight }) => {
      const score = Math.log(weight) + this.likelihoodOf(before, text, false)
      return { text: before + text, pending, score, mass: score }
    })
    for (const piece of pieces) {
      const next = readingsNow.flatMap((reading) => [
        ...this.step(reading, piece),
        ...this.withMissing(reading, piece).flatMap((missing) => this.step(missing, piece)),
      ])
      readingsNow = merge(next)
      if (readingsNow.length === 0) return null
    }
    const follow = after.at(0)
    const finished = readingsNow.map((reading) => {
      const likelihood = follow ? this.likelihood(reading.text, follow, true) : 0
      return { ...reading, score: reading.score + likelihood, mass: reading.mass + likelihood }
    })
    const [best] = finished.sort((a, b) => b.score - a.score)
    if (!best) return null
    const masses = finished.map(({ mass }) => mass)
    if (found !== null) masses.push(this.likelihoodOf(before, found + (follow ?? ''), true))
    const all = masses.reduce(logSum)
    const decoded = best.text.slice(before.length)
    const least = this.context.privateUseKept ? certainty.kept : certainty.stripped
    if (Math.exp(best.score - all) < least) return null
    return Array.from(decoded).every((character) => this.isWriting(character)) ? decoded : null
  }
}

/** Joins readings that end the same way, which is all that matters for what comes, and keeps the likeliest. */
function merge(all: readonly Reading[]): Reading[] {
  const byEnd = new Map<string, Reading>()
  for (const reading of all) {
    const end = `${reading.text.at(-1)}${reading.pending}`
    const other = byEnd.get(end)
    if (!other) byEnd.set(end, reading)
    else
      byEnd.set(end, {
        ...(reading.score > other.score ? reading : other),
        mass: logSum(reading.mass, other.mass),
      })
  }
  return [...byEnd.values()].sort((a, b) => b.mass - a.mass).slice(0, beamWidth)
}

/**
 * Finds the shifted runs of a text and what they were. A run that is not certain blocks everything to the next
 * place where the text is right whatever happened: a character of ASCII that is no gloss.
 */
export function findShiftedRuns(text: string, context: ShiftContext): ShiftedRun[] {
  if (!mayBeShifted(text)) return []
  const { bytesOf } = gbk()
  const { bySimplified } = readings()
  const decoder = new Decoder(context)
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
function runAtMark(text: string, start: number, left: string, decoder: Decoder): ShiftedRun | null {
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
