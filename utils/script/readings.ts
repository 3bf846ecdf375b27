import { traditionalReadings } from './traditional-readings.ts'

/** What is known of a Traditional character of GBK. */
export interface Reading {
  /** Toned, as `zhàng`; more than one for characters that are read in several ways. */
  readings: string[]
  simplified: string
}

let table: { byCharacter: Map<string, Reading>; bySimplified: Map<string, string[]> } | null = null

/** The readings of the Traditional characters of GBK, unpacked at the first call. */
export function readings() {
  if (table) return table
  const byCharacter = new Map<string, Reading>()
  const bySimplified = new Map<string, string[]>()
  for (const group of traditionalReadings.split(' ')) {
    const reading = /^\p{Script=Latin}+/u.exec(group)?.[0] ?? ''
    const characters = Array.from(group.slice(reading.length))
    for (let index = 0; index + 1 < characters.length; index += 2) {
      const [traditional, simplified] = characters.slice(index, index + 2) as [string, string]
      const known = byCharacter.get(traditional)
      if (known) known.readings.push(reading)
      else {
        byCharacter.set(traditional, { readings: [reading], simplified })
        bySimplified.set(simplified, [...(bySimplified.get(simplified) ?? []), traditional])
      }
    }
  }
  table = { byCharacter, bySimplified }
  return table
}

/** A reading without its tone; ü stays ü. */
export function withoutTone(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030C]/g, '')
    .normalize('NFC')
}

/** Whether a gloss says one of a character's readings; converters often have the wrong tone. */
export function isReadingOf(gloss: string, character: string): boolean {
  const plain = withoutTone(gloss)
  return (
    readings()
      .byCharacter.get(character)
      ?.readings.some((reading) => withoutTone(reading) === plain) ?? false
  )
}
