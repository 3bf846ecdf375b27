import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createConverter } from '../../utils/script/convert.ts'
import s2t from '../../utils/script/dictionaries/s2t.ts'
import t2s from '../../utils/script/dictionaries/t2s.ts'
import { matchPacked } from '../../utils/script/packed-tables.ts'
import { createWholeConverter, generateDictionaries } from '../tools/dictionaries.ts'
import { readIndex } from '../tools/read-index.ts'

const shared = join(import.meta.dirname, '../../../shared')
const suite = join(shared, 'script/opencc-testcases.jsonc')

/** A few pairs of OpenCC's kind, for where its own suite is not there. */
const ownCases = [
  { input: '头发和发展', expected: { s2tw: '頭髮和發展' } },
  { input: '乾隆年間的乾燥', expected: { t2s: '乾隆年间的干燥' } },
]

function cases(): { input: string; expected: Record<string, string> }[] {
  if (!existsSync(suite)) return ownCases
  const text = readFileSync(suite, 'utf8').replace(/,(\s*[\]}])/g, '$1')
  return [...ownCases, ...JSON.parse(text).cases]
}

describe('conversion', () => {
  it('agrees with OpenCC on its own suite', async () => {
    let right = 0
    let all = 0
    for (const configuration of ['t2s', 'tw2s', 'hk2s', 's2t', 's2tw', 's2hk', 's2twp']) {
      const convert = await createWholeConverter(configuration)
      for (const { input, expected } of cases()) {
        const wanted = expected[configuration]
        if (wanted === undefined) continue
        all++
        if (convert(input).text === wanted) right++
      }
    }
    expect(right / all).toBeGreaterThanOrEqual(0.99)
  })

  it('has tables that are up to date', async () => {
    expect(await generateDictionaries()).toEqual({ s2t, t2s })
  })

  it('differs from the whole tables by at most 0.1 characters in 10,000', async () => {
    const lines = ['头发和发展，干燥的干部在后宫之后。', ...corpusLines()]
    const characters = lines.join('').match(/\p{Script=Han}/gu)?.length ?? 1
    for (const [whole, packed] of [
      ['s2t', s2t],
      ['t2s', t2s],
    ] as const) {
      const convertWhole = await createWholeConverter(whole)
      const convert = createConverter({ segmentation: 'chain', chain: [matchPacked(packed)] })
      let different = 0
      for (const line of lines) {
        const [a, b] = [Array.from(convert(line).text), Array.from(convertWhole(line).text)]
        different += a.filter(
          (character, index) => character !== b[index] && b[index]?.normalize('NFC') !== character,
        ).length
      }
      expect((different / characters) * 10_000, whole).toBeLessThanOrEqual(0.1)
    }
  }, 180_000)
})

/** The lines of the corpus's Chinese pages, tags stripped. */
function corpusLines(): string[] {
  const index = join(shared, 'corpus/index.json')
  if (!existsSync(index)) return []
  return readIndex(index)
    .filter(({ lang }) => lang.startsWith('zh'))
    .flatMap(({ file, charset }) =>
      new TextDecoder(charset ?? 'utf-8')
        .decode(readFileSync(file))
        .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
        .replace(/<[^>]*>/g, '\n')
        .split('\n')
        .filter((line) => /\p{Script=Han}{2}/u.test(line)),
    )
}
