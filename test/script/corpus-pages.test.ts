// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectScript } from '../../utils/script/detect-script.ts'
import { judgeGlosses } from '../../utils/script/glosses.ts'
import { readIndex } from '../tools/read-index.ts'

const index = join(import.meta.dirname, '../../../shared/corpus/index.json')
const expected: Record<string, string> = { 'zh-Hans': 'hans', 'zh-Hant': 'hant', ja: 'ja', ko: 'ko' }

describe.skipIf(!existsSync(index))('real pages', () => {
  const pages = existsSync(index)
    ? readIndex(index).map(({ name, file, charset, lang }) => ({
        name,
        script: expected[lang] ?? 'none',
        text: new TextDecoder(charset ?? 'utf-8')
          .decode(readFileSync(file))
          .replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, '')
          .replace(/<[^>]*>/g, '\n')
          .replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) =>
            String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
          ),
      }))
    : []

  it('are told by their script', () => {
    const misses = pages.filter(({ text, script }) => detectScript(text) !== script).map(({ name }) => name)
    expect(misses.length / pages.length, misses.join()).toBeLessThanOrEqual(0.005)
  })

  it('keep their brackets, but for the one that a converter damaged', () => {
    const flagged = pages.filter(({ text }) => judgeGlosses([text]).family).map(({ name }) => name)
    expect(flagged).toEqual(['seed-001', 'seed-001-page'])
  })
})
