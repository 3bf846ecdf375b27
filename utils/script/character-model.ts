import { commonPairs } from './common-pairs.ts'
import { gbk } from './gbk.ts'
import { readings } from './readings.ts'

/** How likely characters are on a page, in general and behind each other. */
export interface CharacterModel {
  /** Natural logarithm of the likelihood of a character behind another (an empty one at the start). */
  logLikelihood(before: string, character: string): number
  /** Plausible characters with a first byte of GBK. */
  charactersWithLead(lead: number): readonly string[]
  /** Whether two bytes of GBK are a plausible character. */
  isPlausible(bytes: number): boolean
  /** First bytes that, behind this second byte, would have been read as a private-use character. */
  leadsMissingAfter(trail: number): readonly number[]
}

/**
 * Weight of what is common in the language against what is on the page, in characters of page text: for single
 * characters, and for each different character that follows one on the page (after Witten and Bell: what always
 * has the same neighbour will have it here too).
 */
const generalWeight = { single: 400, perNeighbour: 1 }
/** Likelihood that a common character stands behind another that it makes no common word with. */
const acrossWords = 0.45

interface General {
  /** Likelihood of each common character. */
  single: Map<string, number>
  /** Likelihood of the second character of a pair behind the first. */
  pair: Map<string, number>
}

let general: General | null = null

/** Unpacks the common pairs; their order stands for how common they are. */
function generalModel(): General {
  if (general) return general
  const single = new Map<string, number>()
  const pair = new Map<string, number>()
  for (const [rank, group] of commonPairs.split(' ').entries()) {
    const [first, ...seconds] = Array.from(group) as [string, ...string[]]
    single.set(first, 1 / (rank + 40))
    const total = seconds.reduce((sum, _, index) => sum + 1 / (index + 1), 0)
    for (const [index, second] of seconds.entries()) pair.set(first + second, 1 / (index + 1) / total)
  }
  const total = [...single.values()].reduce((a, b) => a + b, 0)
  for (const [character, weight] of single) single.set(character, weight / total)
  general = { single, pair }
  return general
}

/**
 * Learns a page's characters and pairs.
 * @param texts what of the page is surely right: without glosses and shifted runs.
 */
export function createCharacterModel(texts: readonly string[]): CharacterModel {
  const { byCharacter, bySimplified } = readings()
  const { bytesOf, characterOf } = gbk()
  const { single, pair } = generalModel()
  const simplified = (character: string) => byCharacter.get(character)?.simplified ?? character
  const seen = new Map<string, number>()
  const seenPairs = new Map<string, number>()
  const neighbours = new Map<string, number>()
  const seenHere = new Set<string>()
  let total = 0
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const text of texts) {
    let before = ''
    for (const character of text) {
      const now = simplified(character)
      seenHere.add(character)
      count(seen, now)
      if (!seenPairs.has(before + now)) count(neighbours, before)
      count(seenPairs, before + now)
      total++
      before = now
    }
  }
  /**
   * The converter leaves no Simplified character that has one Traditional form; those seen have several, and none of
   * these is ever written: where 家 stands there is no 傢.
   */
  const rarity = (character: string) => {
    if (seenHere.has(character)) return 1
    const known = byCharacter.get(character)
    if (known) return seenHere.has(known.simplified) ? 0.01 : 0.5
    return bySimplified.has(character) ? 0.01 : 1
  }
  const singleLikelihood = (now: string) =>
    ((seen.get(now) ?? 0) + generalWeight.single * (single.get(now) ?? 1e-6)) / (total + generalWeight.single)
  const known = new Map<string, number>()
  const logLikelihood = (before: string, character: string) => {
    const key = before + character
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const [a, b] = [simplified(before), simplified(character)]
    const alone = singleLikelihood(b)
    const common = pair.get(a + b)
    const expected = acrossWords * alone + (1 - acrossWords) * (common ?? 0)
    const followed = seen.get(a) ?? 0
    const weight = generalWeight.perNeighbour * ((neighbours.get(a) ?? 0) + 1)
    const likelihood = ((seenPairs.get(a + b) ?? 0) + weight * expected) / (followed + weight)
    const logarithm = Math.log(likelihood * rarity(character))
    known.set(key, logarithm)
    return logarithm
  }
  const plausible = new Uint8Array(0x10000)
  const byLead = new Map<number, string[]>()
  for (const character of new Set([
    ...seenHere,
    ...[...single.keys()].flatMap((one) => [one, ...(bySimplified.get(one) ?? [])]),
  ])) {
    const bytes = bytesOf(character)
    if (bytes === undefined || rarity(character) < 0.1) continue
    plausible[bytes] = 1
    const list = byLead.get(bytes >> 8)
    if (list) list.push(character)
    else byLead.set(bytes >> 8, [character])
  }
  const missing = new Map<number, number[]>()
  return {
    logLikelihood,
    isPlausible: (bytes) => plausible[bytes] === 1,
    charactersWithLead: (lead) => byLead.get(lead) ?? [],
    leadsMissingAfter(trail) {
      let leads = missing.get(trail)
      if (!leads) {
        leads = []
        for (let lead = 0x81; lead <= 0xfe; lead++) {
          const character = characterOf((trail << 8) | lead) ?? ''
          if (character >= '\uE000' && character <= '\uF8FF' && byLead.has(lead)) leads.push(lead)
        }
        missing.set(trail, leads)
      }
      return leads
    },
  }
}
