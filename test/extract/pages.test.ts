// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { predictPage } from '../tools/predict-page.ts'

const folder = path.join(import.meta.dirname, '../pages')

// a case is a folder with a page and what is expected of it; `npm run add-page -- NAME` writes the expectation
const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'source.html')))
for (const name of cases) {
  it(name, () => {
    const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8'))
    const got = predictPage(path.join(folder, name, 'source.html'), expected.url)
    for (const [key, value] of Object.entries(expected)) {
      if (key !== 'blocks') expect(got[key as keyof typeof got], key).toEqual(value)
    }
    // the first block that differs says more than the whole list
    const at = expected.blocks.findIndex((block: string, i: number) => block !== got.blocks[i])
    if (at >= 0) expect(got.blocks[at], `block ${at}`).toBe(expected.blocks[at])
    expect(got.blocks.slice(expected.blocks.length)).toEqual([])
  })
}
