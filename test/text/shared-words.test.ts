import { describe, expect, it } from 'vitest'
import { sharedWords, wordsOf } from '../../utils/text/shared-words.ts'

describe('words of a text', () => {
  it('are pairs of Han characters, and words and numbers of other letters', () => {
    expect(wordsOf('山城AI芯片 2024, Mac电脑')).toEqual(['山城', 'ai', '芯片', '2024', 'mac', '电脑'])
    expect(wordsOf('卖豆浆')).toEqual(['卖豆', '豆浆'])
    expect(wordsOf('夜 —— ！')).toEqual([])
  })

  it('are counted once each where a text has them', () => {
    const text = new Set(wordsOf('卖豆浆的老人'))
    expect(sharedWords('豆浆豆浆 石桥', text)).toEqual({ count: 1, share: 1 / 3 })
    expect(sharedWords('', text)).toEqual({ count: 0, share: 0 })
  })
})
