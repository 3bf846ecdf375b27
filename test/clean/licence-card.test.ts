import { expect, it } from 'vitest'
import { licenceCard } from '../../utils/clean/licence-card.ts'
import { inBothScripts } from '../text/both-scripts.ts'

const END = '船靠岸了。'
const card = (lines: string[]) => licenceCard([END, ...lines], 1, '北岸来信')

it.each(
  inBothScripts([
    [
      '北岸来信',
      'https://blog.example/ferry/',
      '作者',
      '王渡口',
      '发布于',
      '2021年6月30日',
      '许可协议',
      'CC BY 4.0',
    ],
    ['北岸来信', 'https://blog.example/ferry/', '作者：', '王渡口', '授权协议：', '署名-非商业性使用'],
    ['本文作者', '王渡口', '更新时间', '2021-06-30', 'License', 'CC BY-NC'],
    ['作者', '王渡口', '许可协议', '署名 4.0 国际'],
  ]),
)('files the author and the licence of a card: %s %s %s', (...lines) => {
  const found = card(lines)
  expect([...found.keys()].sort((a, b) => a - b)).toEqual(lines.map((_, index) => index + 1))
  const marks = [...found.values()].flat()
  expect(marks.flatMap(({ authors = [] }) => authors)).toEqual(['王渡口'])
  expect(marks.some(({ license }) => license)).toBe(true)
})

it('knows the card of a licence whose terms are pictures', () => {
  const fields = [
    '北岸来信',
    'https://blog.example/ferry/',
    '作者',
    '王渡口',
    '更新于',
    '2021-06-30',
    '许可协议',
  ]
  expect([...card(fields).keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect([...card(['作者', '王渡口', '许可协议']).keys()]).toEqual([])
  // headings over a text of their own
  expect([...card([...fields, '代码可自由使用与修改，欢迎提交补丁。']).keys()]).toEqual([])
  const poem = licenceCard(['灯还亮着', ...fields], 0, '北岸来信')
  expect(poem.has(0)).toBe(false)
  expect(poem.has(1)).toBe(true)
})

it('leaves what stands over the card', () => {
  const lines = ['船又开了', '作者', '王渡口', '许可协议', 'CC BY 4.0']
  expect([...card(lines).keys()]).toEqual([2, 3, 4, 5])
  const verse = licenceCard(
    ['船又开了', '灯还亮着', 'https://blog.example/ferry/', '许可协议', 'CC BY 4.0'],
    0,
    '渡口',
  )
  expect(verse.has(1)).toBe(false)
})

it.each([
  [['作者', '王渡口', '发布于', '2021年6月30日']],
  [['许可协议', '他读了三遍，还是不懂。']],
  [['许可协议：CC BY 4.0']],
  [['许可协议', 'CC BY 4.0']],
  [['作者', '王渡口', '版权声明', '转载请注明出处']],
  [['作者', '王渡口', '许可协议', '署名权归作者所有，他人不得使用']],
  [['作者', '他一生没有署名。', '许可协议', 'CC BY 4.0']],
])('finds none without a licence below its label: %s', (lines) => {
  expect(card(lines).size).toBe(0)
})
