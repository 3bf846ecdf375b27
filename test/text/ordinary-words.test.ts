// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { ofThree, ofTwo } from '../../utils/text/ordinary-words.ts'
import { isPersonName } from '../../utils/text/person-name.ts'
import { generateOrdinaryWords } from '../tools/ordinary-words.ts'
import { inBothScripts } from './both-scripts.ts'

describe('ordinary words', () => {
  it('are those of the dictionary', () => {
    expect(ofTwo).toBe(generateOrdinaryWords(2))
    expect(ofThree).toBe(generateOrdinaryWords(3))
  })

  it.each(
    inBothScripts([
      '房地产',
      '高科技',
      '高血压',
      '毛利率',
      '白内障',
      '马拉松',
      '元宇宙',
      '万象城',
      '练习',
      '舒服',
      '商贸',
    ]),
  )('%s is nobody', (word) => expect(isPersonName(word)).toBe(false))

  it.each(inBothScripts(['王小明', '高明亮', '白云飞', '房玉兰', '马拉', '方策', '石磊']))(
    '%s is somebody',
    (name) => expect(isPersonName(name)).toBe(true),
  )
})
