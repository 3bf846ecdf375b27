import { gbk } from './gbk.ts'
import { readings, withoutTone } from './readings.ts'

/** The Traditional characters by their first byte. */
let byLead: Map<number, { character: string; byte: number; exact: string[]; plain: string[] }[]> | null = null

/** The Traditional characters with this first byte and reading: their second bytes, and how well the tone fits. */
export function lostBytes(
  lead: number,
  reading: string,
): { byte: number; character: string; weight: number }[] {
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
