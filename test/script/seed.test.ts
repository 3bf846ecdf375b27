// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import t2s from '../../utils/script/dictionaries/t2s.ts'
import { loadConverter } from '../../utils/script/load-converter.ts'
import { extractFile } from '../tools/extract-file.ts'
import { readIndex } from '../tools/read-index.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const index = join(corpus, 'index.json')

describe.skipIf(!existsSync(index)).each(['seed-001', 'seed-001-page'])('%s', (name) => {
  it('reads like the original, character for character, in both scripts', async () => {
    const page = readIndex(index).find((row) => row.name === name)
    if (!page) throw new Error(`${name} is not in the index`)
    const gold = JSON.parse(readFileSync(join(corpus, 'gold', `${name}.json`), 'utf8'))
    const { blocks } = extractFile(page, false)
    expect(blocks).toEqual(gold.body_repaired_hant)
    const { forScript } = await loadConverter({
      view: 'hans',
      scripts: ['hant'],
      halfConverted: true,
      load: async () => t2s,
    })
    const simplify = forScript('hant')
    expect(blocks.map((block) => simplify?.(block).text)).toEqual(gold.body_repaired_hans)
  })
})
