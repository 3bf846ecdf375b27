// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { areOrdinaryWords } from '../../utils/text/are-ordinary-words.ts'
import { ofThree, ofTwo } from '../../utils/text/ordinary-words.ts'
import { signedBy } from '../../utils/text/people.ts'
import { isPersonName } from '../../utils/text/person-name.ts'
import { generateOrdinaryWords } from '../tools/ordinary-words.ts'
import { inBothScripts } from './both-scripts.ts'

describe('ordinary words', () => {
  it('are those of the dictionary', () => {
    expect(ofTwo).toBe(generateOrdinaryWords(2))
    expect(ofThree).toBe(generateOrdinaryWords(3))
  })

  it.each(
    inBothScripts('房地产 高科技 高血压 毛利率 白内障 练习 舒服 商贸 夏季 卫星 师范 雷达 许可证'.split(' ')),
  )('%s is nobody, where no role says so', (word) => {
    expect(areOrdinaryWords([word])).toBe(true)
    expect(signedBy(`（${word}）`)).toEqual([])
  })

  it.each(
    inBothScripts('王小明 梁建国 江建国 钟南山 闻一多 高明亮 白云飞 方策 海小青 夏天亮 高明'.split(' ')),
  )('%s is somebody', (name) => expect(isPersonName(name) && !areOrdinaryWords([name])).toBe(true))

  it('is somebody among others, and nobody alone', () => {
    expect(signedBy('（王敏 高原）')).toEqual(['王敏', '高原'])
    expect(areOrdinaryWords([])).toBe(false)
  })
})
