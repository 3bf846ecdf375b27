// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { parseSrcset, rankSrcset } from '../../utils/images/srcset.ts'
import { processorTime } from '../processor-time.ts'

describe('parseSrcset', () => {
  it.each<[string, [string, number | null, number][]]>([
    [
      'a.jpg 320w, b.jpg 640w',
      [
        ['a.jpg', 320, 1],
        ['b.jpg', 640, 1],
      ],
    ],
    [
      'a.jpg, b.jpg 2x',
      [
        ['a.jpg', null, 1],
        ['b.jpg', null, 2],
      ],
    ],
    // a comma inside an address stays in it
    [
      'https://cdn.example/w_100,h_100/a.jpg 1x, https://cdn.example/w_200,h_200/a.jpg 2x',
      [
        ['https://cdn.example/w_100,h_100/a.jpg', null, 1],
        ['https://cdn.example/w_200,h_200/a.jpg', null, 2],
      ],
    ],
    [
      'data:image/png;base64,AAAA 1x, a.jpg 2x',
      [
        ['data:image/png;base64,AAAA', null, 1],
        ['a.jpg', null, 2],
      ],
    ],
    // one without space after the comma is a single address, as in browsers
    ['a.jpg,b.jpg', [['a.jpg,b.jpg', null, 1]]],
    [
      'a.jpg,, b.jpg 2x',
      [
        ['a.jpg', null, 1],
        ['b.jpg', null, 2],
      ],
    ],
    [' ,\n a.jpg 320w 200h ,', [['a.jpg', 320, 1]]],
    // descriptors that the standard calls errors
    ['a.jpg 0w, b.jpg -1x, c.jpg foo, d.jpg 2x', [['d.jpg', null, 2]]],
    // parentheses hold a future descriptor together
    ['a.jpg calc(1x, 2x), b.jpg 2x', [['b.jpg', null, 2]]],
    ['', []],
  ])('%s', (text, expected) => {
    expect(parseSrcset(text).map(({ url, width, density }) => [url, width, density])).toEqual(expected)
  })

  it('takes time in proportion to the length', () => {
    const sets = () => [','.repeat(100_000), 'a '.repeat(50_000), `a ${'('.repeat(100_000)}`]
    expect(processorTime(sets, (texts) => texts.forEach(parseSrcset))).toBeLessThan(150_000)
  })
})

describe('rankSrcset', () => {
  it('prefers the smallest that fills the column', () => {
    const set = parseSrcset('s.jpg 320w, l.jpg 2400w, m.jpg 1600w, t.jpg 640w')
    expect(rankSrcset(set)).toEqual(['m.jpg', 'l.jpg', 't.jpg', 's.jpg'])
  })
})
