/** How far a piece of a line tells that the line is the frame's: not at all, together with another, or beyond doubt. */
export const FILLER = 0
export const HALF = 1
export const SURE = 3

/** What two different pieces weigh that tell it together: enough where no story is around. */
export const PAIR = 2

/** What a line goes on with at some place. */
export interface Piece {
  length: number
  weight: number
}

/** What stands between two pieces: no letter and no sentence end. */
const BETWEEN = /^[\s\d\p{S}\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}%％:：／/\\·•・∙,，.…"'*&#_@﹕†※‧●]$/u

/** The best way in which pieces reach a place: what they weigh, and the last that weighed half. */
interface Reached {
  weight: number
  half: string
}

/**
 * Reads a line as pieces, one behind the other.
 * @param piecesAt what the line may go on with at a place.
 * @returns what they weigh together, `PAIR` for two that are half of it; null for a line that holds anything else.
 */
export function weighPieces(line: string, piecesAt: (at: number) => readonly Piece[]): number | null {
  const reached: (Reached | undefined)[] = [{ weight: FILLER, half: '' }]
  const reach = (at: number, weight: number, half: string) => {
    if (weight > (reached[at]?.weight ?? -1)) reached[at] = { weight, half }
  }
  for (let at = 0; at < line.length; at++) {
    const here = reached[at]
    if (!here) {
      if (at >= reached.length) return null
      continue
    }
    const character = String.fromCodePoint(line.codePointAt(at) as number)
    if (BETWEEN.test(character)) reach(at + character.length, here.weight, here.half)
    for (const { length, weight } of piecesAt(at)) {
      const text = line.slice(at, at + length)
      const isHalf = weight === HALF && text !== here.half
      const sum = Math.max(here.weight, isHalf ? Math.min(PAIR, here.weight + HALF) : weight)
      reach(at + length, sum, isHalf ? text : here.half)
    }
  }
  return reached[line.length]?.weight ?? null
}
