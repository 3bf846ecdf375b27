// @vitest-environment node
import { expect, it } from 'vitest'
import { readingMinutes } from '../../utils/text/length.ts'
import { fold, foldedStart, foldsTo, oneLine, trimEnds, withoutRepeats } from '../../utils/text/space.ts'
import { canonicalUrl } from '../../utils/text/url.ts'

it('makes one line of any white space', () => {
  expect(oneLine('\u3000 山\u200b城\n\u00a0下雪 ')).toBe('山城 下雪')
})

it('leaves out what reads the same as something before it, and what has no letter', () => {
  expect(withoutRepeats(['青石 网', '', '青石网', '——', 'ABC', 'ａｂｃ'])).toEqual(['青石 网', 'ABC'])
})

it('folds what reads the same to the same', () => {
  expect(fold('“ＡＢＣ”，山 城！')).toBe('abc山城')
  expect(fold('ABC')).not.toBe(fold('ABD'))
})

it.each(['山城', '山 城', 'Ａ城', '“山城”', '①山', '', '\u3000山', '㍿', '豈'])(
  'knows how %j begins when folded',
  (text) => {
    expect([null, fold(text).charAt(0)]).toContain(foldedStart(text))
  },
)

it('tells some starts without folding', () => {
  expect(foldedStart('山城')).toBe('山')
  expect(foldedStart('“山城”')).toBeNull()
})

it('compares a text with a folded key', () => {
  expect(foldsTo('“山 城”', '山城')).toBe(true)
  expect(foldsTo('山 城！', '山城')).toBe(true)
  expect(foldsTo('山村', '山城')).toBe(false)
  expect(foldsTo('村城', '山城')).toBe(false)
})

it('trims ends in linear time', () => {
  expect(trimEnds('--山-城--', (character) => character === '-')).toBe('山-城')
  const text = `${'-'.repeat(100_000)}x${'-'.repeat(100_000)}`
  expect(trimEnds(text, (character) => character === '-')).toBe('x')
})

it.each([
  ['https://a.test/1?utm_source=x&id=2#top', 'https://a.test/1?id=2'],
  ['https://a.test/1?from=timeline&isappinstalled=0', 'https://a.test/1'],
  ['https://a.test/#/news/1', 'https://a.test/#/news/1'],
  ['/2?id=from', 'https://a.test/2?id=from'],
  ['/route?from=beijing&scene=2&fr=zh', 'https://a.test/route?from=beijing&scene=2&fr=zh'],
  ['https://www.163.com/a.html?from=navi&fr=x', 'https://www.163.com/a.html'],
  ['https://not163.com/a.html?from=navi', 'https://not163.com/a.html?from=navi'],
  ['https://mp.weixin.qq.com/s?sn=1&scene=27&from=x', 'https://mp.weixin.qq.com/s?sn=1'],
  ['/1?constructor=1&id=2', 'https://a.test/1?constructor=1&id=2'],
  // a query in GBK
  ['/s.php?k=%B2%E2%CA%D4&utm_source=x', 'https://a.test/s.php?k=%B2%E2%CA%D4'],
  ['/s.php?utm%5Fsource=x&k=a+b%20c', 'https://a.test/s.php?k=a+b%20c'],
])('%s is the page %s', (address, expected) => {
  expect(canonicalUrl(address, 'https://a.test/')).toBe(expected)
})

it('gives an address back that is none', () => {
  expect(canonicalUrl('http://')).toBe('http://')
})

it.each([
  ['', 1],
  ['山'.repeat(1200), 3],
  ['word '.repeat(440), 2],
  [`${'山'.repeat(400)} ${'word '.repeat(220)}`, 2],
])('counts the minutes of a text', (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes)
})
