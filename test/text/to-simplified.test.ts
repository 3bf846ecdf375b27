// @vitest-environment node
import { expect, it } from 'vitest'
import { inBothScripts, toSimplified } from '../../utils/text/to-simplified.ts'

it('writes words of buttons and labels in Simplified characters', () => {
  expect(toSimplified('責任編輯 糾錯 閱讀 點擊加載更多')).toBe('责任编辑 纠错 阅读 点击加载更多')
  expect(toSimplified('责任编辑')).toBe('责任编辑')
})

it('gives a class of characters in both scripts', () => {
  expect([...inBothScripts('编辑')].sort()).toEqual([...'编辑編輯'].sort())
})
