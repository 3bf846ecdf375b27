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

  it('does not take ornaments for Japanese', () => {
    expect(detectScript('这是新闻・标题ー这个国家的发展')).toBe('hans')
  })
})
