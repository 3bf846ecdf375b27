import { expect, it } from 'vitest'
import { wordsOf } from '../../components/words.ts'

it.each([
  // which no dictionary has
  ['科兴佳园社区书法笔友会活动', ['科兴佳园', '笔友会']],
  ['“从齐白石故乡吹来的风”书画展', ['齐白石', '的风”']],
  ['市文化和旅游局到南部山区开展“一对一”帮包服务民营企业', ['帮包', '民营']],
  ['云谷产业园开园招商推介会举办', ['开园', '招商', '推介']],
  ['《電影節》開幕 林鄭認無禁足成效', ['電影節', '林鄭']],
  // which BudouX alone cuts
  ['社区民族大团结书法活动', ['团结', '书法']],
  ['启动“放心药”服务体系建设工程', ['服务', '体系']],
  ['武汉工厂员工的早晨', ['武汉', '工厂', '员工']],
])('cuts no word of %s', (text, words) => {
  const pieces = wordsOf(text)
  for (const word of words) expect(pieces.some((piece) => piece.includes(word))).toBe(true)
  expect(pieces.join('')).toBe(text)
})

it('leaves lines places to break', () => {
  expect(wordsOf('市文化和旅游局到南部山区开展服务')).toEqual([
    '市',
    '文化',
    '和',
    '旅游局',
    '到',
    '南部',
    '山区',
    '开展',
    '服务',
  ])
  for (const piece of wordsOf('鑫垚淼焱犇骉羴猋'.repeat(4))) expect(piece.length).toBeLessThanOrEqual(8)
})
