// @vitest-environment node
import { expect, it } from 'vitest'
import { withoutGlosses } from '../../utils/text/glosses.ts'

it.each([
  ['點(diǎn)擊圖片進(jìn)入手機(jī)版', '點擊圖片進入手機版'],
  ['責（zé）任編輯', '責任編輯'],
])('reads %s as %s', (text, plain) => {
  expect(withoutGlosses(text)).toBe(plain)
})

it.each(['世界卫生组织（WHO）', '渡口（渡船停靠处）', 'f(x) 的值', '没有括号'])('leaves %s alone', (text) => {
  expect(withoutGlosses(text)).toBe(text)
})
