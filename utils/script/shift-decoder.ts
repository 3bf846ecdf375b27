import type { CharacterModel } from './character-model.ts'
import type { Gbk } from './gbk.ts'
import { gbk } from './gbk.ts'
import { lostBytes } from './lost-bytes.ts'
import { isReadingOf } from './readings.ts'
import type { Piece } from './shifted-pieces.ts'

/** What is known of the page when its runs are decoded. */
export interface ShiftContext {
  model: CharacterModel
  /** Characters that have a gloss wherever they stand on this page: without one they can't be what stood there. */
  glossed: ReadonlySet<string>
  /** Whether the page still has its private-use characters; nothing is missing then. */
  privateUseKept: boolean
}

/** How a run may begin: what stands there up to the character that is not complete. */
export interface RunStart {
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

/** Puts the text of shifted runs together again: of all ways to read the pieces, the likeliest. */
export class ShiftDecoder {
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

  /** A reading with the character of its pending byte and `trail`; none where there is no such character, or another gloss. */
  private withCharacter(
    reading: Reading,
    trail: number,
    pending: number,
    split: boolean,
    gloss: string | null = null,
  ): Reading[] {
    const character = this.gbk.characterOf((reading.pending << 8) | trail)
    if (!character || (gloss && !isReadingOf(gloss, character))) return []
    return [this.extended(reading, character, pending, split || gloss !== null)]
  }

  /** A reading with one more character. */
  private extended(reading: Reading, character: string, pending: number, hasGloss: boolean): Reading {
    const likelihood = this.likelihood(reading.text, character, hasGloss)
    return {
      text: reading.text + character,
      pending,
      score: reading.score + likelihood,
      mass: reading.mass + likelihood,
    }
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
      const extended = this.extended(reading, first, -1, piece.split)
      for (const lead of fitting) found.push({ ...extended, pending: lead })
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

  /** The readings that come of one with the next piece. */
  private step(reading: Reading, piece: Piece): Reading[] {
    switch (piece.kind) {
      case 'pair':
        return this.withCharacter(reading, piece.first, piece.second, piece.split)
      case 'letter':
        return this.withCharacter(reading, piece.byte, -1, piece.split, piece.reading)
      case 'swallowed':
        return lostBytes(reading.pending, piece.reading).map(({ character, weight }) => {
          const next = this.extended(reading, character, -1, true)
          return { ...next, score: next.score + Math.log(weight), mass: next.mass + Math.log(weight) }
        })
      case 'byte80':
        return this.withCharacter(reading, 0x80, -1, piece.split, piece.reading)
    }
  }

  /** What a run that begins with a mark may begin with: characters whose second byte is its first. */
  startsAtMark(mark: string): RunStart[] {
    const { bytesOf, characterOf } = this.gbk
    const bytes = bytesOf(mark) as number
    const starts: RunStart[] = []
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
   * @returns null where it is not certain.
   */
  decode(
    before: string,
    starts: readonly RunStart[],
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
