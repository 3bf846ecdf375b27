// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { needsFullWidth, toFullWidth } from '../../utils/script/punctuation.ts'

describe('toFullWidth', () => {
  it.each([
    ['春天,来了:真的吗?是!', '春天，来了：真的吗？是！'],
    ['返嘉(返乡)人员', '返嘉（返乡）人员'],
    ['“指数”,换取', '“指数”，换取'],
    ['真的吗??!好!!', '真的吗？？！好！！'],
    ['真的吗?,她说', '真的吗？，她说'],
    ['(王五(男)等)', '（王五（男）等）'],
    ['谢谢:)', '谢谢:)'],
    ['有以下几点:(1)加强管理;(2)完善制度', '有以下几点：(1)加强管理；(2)完善制度'],
    ['(来源:)', '（来源：）'],
    [`涨疯了${'!'.repeat(20)}`, `涨疯了${'！'.repeat(20)}`],
  ])('%s becomes %s', (text, wanted) => expect(toFullWidth(text)).toBe(wanted))

  it.each(['共1,395起', '14:43', '3:1', 'https://example.com/?a=1,2', 'f(x) 与 g(y)', '占50%:30', '(2020)'])(
    '%s stays',
    (text) => expect(toFullWidth(text)).toBe(text),
  )

  it('keeps the place of every character', () => {
    const text = '甲,乙(丙)丁?'
    expect(toFullWidth(text)).toHaveLength(text.length)
  })
})

describe('needsFullWidth', () => {
  it('asks for it where a page writes half width throughout', () => {
    expect(needsFullWidth(['一,二,三,四,五,六'])).toBe(true)
  })
  it('leaves slips alone', () => {
    expect(needsFullWidth(['一,二，三，四，五，六，七'])).toBe(false)
    expect(needsFullWidth(['一,二,三,四'])).toBe(false)
    expect(needsFullWidth([`涨疯了${'!'.repeat(13)}三，四，五`])).toBe(false)
  })
})
