/**
 * `npm run dictionaries`: generates `utils/script/dictionaries/{s2t,t2s}.ts` from opencc-js, whose tables are
 * OpenCC's (Apache License 2.0). S→T is cut down, because its size is the cost of a conversion: of its 50,000
 * phrases most say what the characters alone say, and are there to stop other phrases from matching across.
 * `test/script/opencc.test.ts` measures the difference to the whole and says when the files are out of date.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ConversionTables } from '../../utils/script/convert.ts'
import { createConverter } from '../../utils/script/convert.ts'
import type { PackedTables } from '../../utils/script/packed-tables.ts'
import { packEntries } from '../../utils/script/packed-tables.ts'
import type { Direction } from '../../utils/script/table-handover.ts'

async function table(name: string): Promise<string> {
  const { default: entries } = await import(`../../node_modules/opencc-js/dist/esm-lib/dict/${name}.js`)
  return entries
}

const entries = (packed: string) => packed.split('|').map((entry) => entry.split(' ') as [string, string])

/** OpenCC's whole tables by the names of its configurations. */
async function wholeTables(): Promise<Record<string, ConversionTables>> {
  const normalization = [[await table('CJK_Compatibility_Ideographs')]]
  const s2tPhrases = [await table('STPhrases'), await table('STPhrases_GeneratedFromRegionalPhrases')]
  const s2t = [...s2tPhrases, await table('STCharacters')]
  const t2sPhrases = [await table('TSPhrases')]
  const t2s = [...t2sPhrases, await table('TSCharacters')]
  const tw = [await table('TWVariantsPhrases'), await table('TWVariants')]
  const hk = [await table('HKVariantsPhrases'), await table('HKVariants')]
  const fromTw = [await table('TWVariantsRevPhrases'), await table('TWVariantsRev')]
  const fromHk = [await table('HKVariantsRevPhrases'), await table('HKVariantsRev')]
  const twp = [await table('TWPhrases'), ...tw]
  return {
    t2s: { normalization, chain: [t2s] },
    tw2s: { normalization, segmentation: t2sPhrases, chain: [fromTw, t2s] },
    hk2s: { normalization, segmentation: t2sPhrases, chain: [fromHk, t2s] },
    s2t: { normalization, chain: [s2t] },
    s2tw: { normalization, segmentation: s2tPhrases, chain: [s2t, tw] },
    s2hk: { normalization, segmentation: s2tPhrases, chain: [s2t, hk] },
    s2twp: { normalization, segmentation: s2tPhrases, chain: [s2t, twp] },
  }
}

/**
 * Phrases of two and three characters that stop others from matching are kept when they stop at least this many:
 * with these numbers a text of 600,000 characters from 500 pages comes out with 4 other characters than with the
 * whole table, at three fifths of its size.
 */
const leastStopped: Readonly<Record<number, number>> = { 2: 2, 3: 10 }

/** Which of OpenCC's phrases are needed for nearly the same result. */
function neededPhrases(
  phrases: ReadonlyMap<string, string>,
  characters: ReadonlyMap<string, string>,
): Map<string, string> {
  const shortestFirst = [...phrases].sort(([a], [b]) => a.length - b.length)
  const longest = shortestFirst.at(-1)?.[0].length ?? 0
  const needed = new Map<string, string>()
  const convert = (text: string) => {
    let converted = ''
    let index = 0
    while (index < text.length) {
      let end = Math.min(text.length, index + longest)
      while (end > index && !needed.has(text.slice(index, end))) end--
      if (end > index) converted += needed.get(text.slice(index, end))
      else {
        const character = String.fromCodePoint(text.codePointAt(index) as number)
        converted += characters.get(character) ?? character
        end = index + character.length
      }
      index = end
    }
    return converted
  }
  const addWrong = () => {
    for (const [from, to] of shortestFirst)
      if (!needed.has(from) && convert(from) !== to) needed.set(from, to)
  }
  addWrong()
  const byStart = new Map<string, string[]>()
  for (const phrase of needed.keys()) {
    for (let length = 1; length < phrase.length; length++) {
      const start = phrase.slice(0, length)
      byStart.set(start, [...(byStart.get(start) ?? []), phrase])
    }
  }
  const stopped = (from: string, to: string) => {
    let count = 0
    for (let index = 1; index < from.length; index++) {
      for (const phrase of byStart.get(from.slice(index)) ?? []) {
        const rest = phrase.slice(from.length - index)
        if (convert(from + rest) !== to + convert(rest)) count++
      }
    }
    return count
  }
  const stoppers = shortestFirst.filter(
    ([from, to]) =>
      !needed.has(from) && stopped(from, to) >= (leastStopped[from.length] ?? Number.POSITIVE_INFINITY),
  )
  for (const [from, to] of stoppers) needed.set(from, to)
  addWrong()
  return needed
}

/** What the generated files hold, by their name. */
export async function generateDictionaries(): Promise<Record<Direction, PackedTables>> {
  const generate = async (
    characterTable: string,
    phraseTables: string[],
    variants: Record<string, string[]>,
  ) => {
    const characters = new Map(entries(await table(characterTable)))
    const phrases = new Map<string, string>()
    for (const name of phraseTables) {
      for (const [from, to] of entries(await table(name))) if (!phrases.has(from)) phrases.set(from, to)
    }
    const needed = neededPhrases(phrases, characters)
    return {
      entries: packEntries(characters, needed),
      variants,
    }
  }
  return {
    s2t: await generate('STCharacters', ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'], {
      'hant-tw': [await table('TWVariantsPhrases'), await table('TWVariants')],
      'hant-hk': [await table('HKVariantsPhrases'), await table('HKVariants')],
      'hant-twp': [await table('TWPhrases'), await table('TWVariantsPhrases'), await table('TWVariants')],
    }),
    t2s: await generate('TSCharacters', ['TSPhrases'], {}),
  }
}

/** The converter with OpenCC's whole tables, to compare with. */
export async function createWholeConverter(configuration: string) {
  const tables = (await wholeTables())[configuration]
  if (!tables) throw new Error(`no configuration ${configuration}`)
  return createConverter(tables)
}

if (import.meta.main) {
  for (const [name, tables] of Object.entries(await generateDictionaries())) {
    const file = new URL(`../../utils/script/dictionaries/${name}.ts`, import.meta.url)
    const text = [
      '// Generated by `npm run dictionaries` from opencc-js; the tables are OpenCC\u2019s, Apache License 2.0.',
      "import type { PackedTables } from '../packed-tables.ts'",
      '',
      '/** Tables of the conversion that the file is named after; the form is explained with the type. */',
      `export default ${JSON.stringify(tables)} satisfies PackedTables`,
      '',
    ].join('\n')
    writeFileSync(file, text)
    console.log(`${fileURLToPath(file)}: ${Buffer.byteLength(text)} bytes`)
  }
}
