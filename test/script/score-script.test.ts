// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commonPairs } from '../../utils/script/common-pairs.ts'
import { judgePage } from '../../utils/script/repair-text.ts'
import { traditionalReadings } from '../../utils/script/traditional-readings.ts'
import { generateCommonPairs } from '../tools/common-pairs.ts'
import { generateReadings } from '../tools/readings.ts'
import { type DamagedPage, scoreExcerpts, scorePage } from '../tools/score-script.ts'

const folder = join(import.meta.dirname, '../../../shared/script')
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

describe('generated tables', () => {
  it('are up to date', async () => {
    expect(traditionalReadings).toBe(await generateReadings())
    expect(commonPairs).toBe(generateCommonPairs())
  })
})

describe.skipIf(!existsSync(folder))('repair of damaged pages', () => {
  const sums = (privateUse: string) => {
    const pages: DamagedPage[] = read('damaged-pages.json')
    const scores = pages.filter((page) => page.privateUse === privateUse).map(scorePage)
    const sum = (key: 'runs' | 'exact' | 'wrong' | 'glossesLeft') =>
      scores.reduce((total, score) => total + score[key], 0)
    return {
      exact: sum('exact') / sum('runs'),
      wrong: sum('wrong') / sum('runs'),
      glossesLeft: sum('glossesLeft'),
    }
  }

  it('is exact where private-use characters were kept', () => {
    const { exact, wrong, glossesLeft } = sums('kept')
    expect(exact).toBeGreaterThanOrEqual(0.84)
    expect(wrong).toBeLessThanOrEqual(0.001)
    expect(glossesLeft).toBe(0)
  })

  it('is careful where they were stripped', () => {
    const { exact, wrong, glossesLeft } = sums('stripped')
    expect(exact).toBeGreaterThanOrEqual(0.55)
    expect(wrong).toBeLessThanOrEqual(0.01)
    expect(glossesLeft).toBe(0)
  })

  it('restores excerpts of real pages and gets none wrong', () => {
    const host = (read('damaged-pages.json') as DamagedPage[]).find(
      ({ privateUse }) => privateUse === 'stripped',
    )
    const { restored, wrong } = scoreExcerpts(read('real-excerpts.json'), host as DamagedPage)
    expect(restored).toBeGreaterThanOrEqual(14)
    expect(wrong).toBe(0)
  })

  it('leaves pages alone that only look alike', () => {
    for (const { name, text } of read('must-not-touch.json').pagesToLeaveAlone) {
      expect(judgePage([text]).repairsOf(text), name).toEqual([])
    }
  })
})
