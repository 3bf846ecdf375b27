/** The double bytes of GBK and their characters, private-use ones included. */
export interface Gbk {
  /** The two bytes of a character as one number, the first in the high byte; undefined if GBK lacks it. */
  bytesOf(character: string): number | undefined
  /** The character of two bytes; undefined where there is none. */
  characterOf(bytes: number): string | undefined
}

/**
 * Private-use areas that converters of the time used where today's tables have characters: first bytes, first
 * character, how many (GB 18030-2000, appendix E).
 */
const olderPrivateUse: readonly [bytes: number, character: number, count: number][] = [
  [0xa989, 0xe7e7, 13],
  [0xfe50, 0xe815, 80],
]

let table: Gbk | null = null

/** The table, made from the platform's own decoder at the first call (2 ms) instead of being shipped. */
export function gbk(): Gbk {
  if (table) return table
  const bytes = new Map<string, number>()
  const characters = new Map<number, string>()
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const row = new Uint8Array(2 * (0xff - 0x40))
    for (let trail = 0x40; trail < 0xff; trail++)
      row.set([lead, trail === 0x7f ? 0x7e : trail], 2 * (trail - 0x40))
    for (const [index, character] of Array.from(decoder.decode(row)).entries()) {
      const pair = (lead << 8) | (0x40 + index)
      if (0x40 + index === 0x7f || character === '\uFFFD') continue
      characters.set(pair, character)
      bytes.set(character, pair)
    }
  }
  for (const [first, character, count] of olderPrivateUse) {
    for (let index = 0; index < count; index++) {
      // 7F is no second byte.
      const pair = first + index + (first < 0xfe7f && first + index >= 0xfe7f ? 1 : 0)
      const privateUse = String.fromCharCode(character + index)
      if (!bytes.has(privateUse)) bytes.set(privateUse, pair)
    }
  }
  table = { bytesOf: (character) => bytes.get(character), characterOf: (pair) => characters.get(pair) }
  return table
}
