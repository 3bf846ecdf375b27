/**
 * `npm run readings`: generates `utils/script/traditional-readings.ts`, the readings of the Traditional characters
 * of GBK, from pinyin-pro (MIT) and OpenCC's T→S characters. `test/script/score-script.test.ts` says when the
 * file is out of date.
 */
import { pinyin } from 'pinyin-pro'
import { writeTable } from './write-table.ts'

/** The characters of GBK whose Simplified form is another one, with that form, in the order of their bytes. */
async function traditionalCharacters(): Promise<[traditional: string, simplified: string][]> {
  const file = '../../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js'
  const { default: table } = await import(file)
  const simplified = new Map(
    (table as string).split('|').map((entry) => entry.split(' ') as [string, string]),
  )
  const decoder = new TextDecoder('gbk')
  const found: [string, string][] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      const other = simplified.get(character)
      if (other && other !== character) found.push([character, other])
    }
  }
  return found
}

/** The table: after each reading (toned) the characters that may be read so, each followed by its Simplified form. */
export async function generateReadings(): Promise<string> {
  const groups = new Map<string, string>()
  for (const [character, simplified] of await traditionalCharacters()) {
    const readings = new Set(
      pinyin(character, { type: 'array', multiple: true }).map((reading) => reading.normalize()),
    )
    for (const reading of readings) {
      if (/^[\p{Script=Latin}]+$/u.test(reading)) {
        groups.set(reading, (groups.get(reading) ?? '') + character + simplified)
      }
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, characters]) => reading + characters)
    .join(' ')
}

if (import.meta.main) {
  writeTable({
    path: 'utils/script/traditional-readings.ts',
    script: 'readings',
    origin: 'pinyin-pro (MIT) and OpenCC\u2019s tables (Apache License 2.0)',
    doc: [
      'The readings of the Traditional characters of GBK: groups divided by spaces, each a reading with its tone and the',
      'characters that may be read so, each followed by its Simplified form.',
    ],
    constants: { traditionalReadings: await generateReadings() },
  })
}
