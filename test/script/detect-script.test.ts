// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { detectScript } from '../../utils/script/detect-script.ts'

describe('detectScript', () => {
  it.each([
    ['这是一个关于国家发展的问题', 'hans'],
    ['這是一個關於國家發展的問題', 'hant'],
    ['这是简体的说话。這是繁體的說話。', 'mixed'],
    ['これは日本語の記事です', 'ja'],
    ['東京駅周辺の気温', 'ja'],
    ['駅前広場再開発検討会議', 'ja'],
    ['研究生翻阅研究概论', 'hans'],
    // of one block its readings tell
    ['会社員（かいしゃいん）', 'ja'],
    ['研究生翻閱研究概論', 'hant'],
    ['한국어 기사입니다', 'ko'],
    ['An article of another language', 'none'],
    ['', 'none'],
    ['中文', 'none'],
  ])('%s is %s', (text, script) => expect(detectScript(text)).toBe(script))

  it('does not take an English page for Chinese because it lists its editions', () => {
    expect(detectScript(`${'A sentence of an English page. '.repeat(40)} 中文 繁體 简体 日本語 한국어`)).toBe(
      'none',
    )
  })

  it.each([
    ['GB 2312', 'gbk', [0xb0, 0xf7], 6500],
    ['the first level of Big5', 'big5', [0xa4, 0xc6], 5000],
  ] as const)('takes no character of %s for Japanese', (_, label, [first, last], least) => {
    const decoder = new TextDecoder(label)
    const lead = Array.from({ length: last - first + 1 }, (_, row) => first + row)
    const trail = Array.from({ length: 0xff }, (_, cell) => cell).filter(
      (byte) => byte >= 0xa1 || (label === 'big5' && byte >= 0x40 && byte <= 0x7e),
    )
    const characters = lead
      .flatMap((row) => trail.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
      .filter((text) => /^\p{Script=Han}$/u.test(text))
    expect(characters.length).toBeGreaterThan(least)
    expect(characters.filter((character) => detectScript(character) === 'ja')).toEqual([])
  })

  it('does not take ornaments for Japanese', () => {
    expect(detectScript('这是新闻・标题ー这个国家的发展')).toBe('hans')
  })
})
