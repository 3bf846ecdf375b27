// @vitest-environment node
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readScripts, type ScriptValues } from '../../utils/extract/script-values.ts'

const read = (script: string, attributes = '') =>
  readScripts(new JSDOM(`<script ${attributes}>${script}</script>`).window.document.documentElement)

describe('values of inline scripts', () => {
  it.each<[string, Partial<ScriptValues>]>([
    [
      'var nickname = "山城财经"; var ct = "1581516000";',
      { source: '山城财经', published: '2020-02-12T14:00:00Z' },
    ],
    [
      '{"source":"青石网","author":"王晓明","ctime":1536040380}',
      { source: '青石网', author: '王晓明', published: '2018-09-04T05:53:00Z' },
    ],
    [
      "info.mediaName = '青石视频', pubtime: '2024-05-03 08:15'",
      { source: '青石视频', published: '2024-05-03T08:15' },
    ],
    ['var allData = {"docData":{"newsTime":"2024-05-30 22:14:06"}}', { published: '2024-05-30T22:14:06' }],
    ['var config={ id : "117192", newstime : "1585283050" }', { published: '2020-03-27T04:24:10Z' }],
    ['var currentPaperDate="2019-10-21";', { published: '2019-10-21' }],
    ['var nickName = "有一些感想"', { author: '有一些感想' }],
    // no names: code, addresses, words in Latin letters, sentences
    ['{"source":"https://example.com/x"}', { source: null }],
    ['{"source":"click"}', { source: null }],
    ['{"source":"他说，这不是来源"}', { source: null }],
    ['{"resource":"青石网"}', { source: null }],
    ['{"source":"<b>青石网</b>"}', { source: null }],
    ['{"ctime":42}', { published: null }],
  ])('reads %s', (script, expected) => {
    expect(read(script)).toMatchObject(expected)
  })

  it('takes the first value that says something', () => {
    const { document } = new JSDOM(
      '<script>var source = "pc_web";</script><script>var source = "青石网";</script><script>var source = "山城网";</script>',
    ).window
    expect(readScripts(document.documentElement).source).toBe('青石网')
  })

  it('leaves files and very long scripts alone', () => {
    const value = 'var source = "青石网";'
    expect(read(value, 'src="a.js"').source).toBeNull()
    expect(read(value + ' '.repeat(300_001)).source).toBeNull()
  })
})
