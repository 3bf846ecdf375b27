import { expect, it } from 'vitest'
import { wordsOf } from '../../components/words.ts'

it.each([
  // which no dictionary has
  ['润江佳园社区书法笔友会活动', ['润江佳园', '笔友会']],
  ['“从黄永玉故乡吹来的风”摄影展', ['黄永玉', '的风”']],
  ['市水利局到北部库区开展“一对一”帮包服务民营渔场', ['帮包', '民营']],
  ['石桥产业园开园招商推介会召开', ['开园', '招商', '推介']],
  ['《電影節》開幕 林鄭認無禁足成效', ['電影節', '林鄭']],
  // which BudouX alone cuts
  ['社区民族大团结书法活动', ['团结', '书法']],
  ['推进“放心粮”服务体系建设行动', ['服务', '体系']],
  ['武汉工厂员工的早晨', ['武汉', '工厂', '员工']],
])('cuts no word of %s', (text, words) => {
  const pieces = wordsOf(text)
  for (const word of words) expect(pieces.some((piece) => piece.includes(word))).toBe(true)
  expect(pieces.join('')).toBe(text)
})

it('leaves lines places to break', () => {
  expect(wordsOf('市文化和体育局到东部山区开展演出')).toEqual([
    '市',
    '文化',
    '和',
    '体育局',
    '到',
    '东部',
    '山区',
    '开展',
    '演出',
  ])
  for (const piece of wordsOf('鑫垚淼焱犇骉羴猋'.repeat(4))) expect(piece.length).toBeLessThanOrEqual(8)
})
