// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as OpenCC from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { inBothScripts, toSimplified } from '../../utils/text/to-simplified.ts'

it('writes words of buttons and labels in Simplified characters', () => {
  expect(toSimplified('責任編輯 糾錯 閱讀 點擊加載更多')).toBe('责任编辑 纠错 阅读 点击加载更多')
  expect(toSimplified('责任编辑')).toBe('责任编辑')
})

it('keeps every character in its place', () => {
  expect(toSimplified('（編輯：王敏）𠮷野')).toBe('（编辑：王敏）𠮷野')
})

it('gives a class of characters in both scripts', () => {
  expect([...inBothScripts('编辑')].sort()).toEqual([...'编辑編輯'].sort())
})

describe('what frames of pages say is known in Traditional characters as', () => {
  const folder = path.join(import.meta.dirname, '../../utils')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, source: readFileSync(path.join(folder, file), 'utf8') }))
    // what the steps of cleaning are given by others is written in Simplified characters as well
    .filter(({ file, source }) => file.startsWith('clean') || source.includes('/to-simplified.ts'))
  const characters = new Set(
    sources
      .map(({ source }) => source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, ''))
      .join('')
      .match(/\p{Script=Han}/gu),
  )
  const toSame = OpenCC.Converter({ from: 't', to: 'cn' })
  it.each(['t', 'tw', 'hk'] as const)('OpenCC’s %s has them', (to) => {
    const convert = OpenCC.Converter({ from: 'cn', to })
    const unknown = [...characters].filter((character) => {
      const traditional = convert(character)
      const isSimplified = toSimplified(character) === character
      return isSimplified && toSame(traditional) === character && toSimplified(traditional) !== character
    })
    expect(characters.size).toBeGreaterThan(500)
    expect(unknown.join('')).toBe('')
  })
})
