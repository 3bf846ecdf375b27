// @vitest-environment node
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Printed } from '../../utils/extract/printed.ts'
import { readTail } from '../../utils/extract/printed-tail.ts'
import { pageLinesOf } from './page-lines-of.ts'

const STORY = `<p>${'青石河上的新桥昨天通车，两岸居民不必再绕行十公里。'.repeat(4)}</p>`

const linesOf = (html: string) => pageLinesOf(new JSDOM(html).window.document.body)

/** What stands below a story. */
const tail = (html: string, title?: string) =>
  readTail(linesOf(`${STORY}${STORY}${STORY}${html}`), 0, null, title)

describe('below the story', () => {
  it('has the day behind the headline', () => {
    const line = '<p>渡口的早晨来得早  2024-5-3 本文被阅读 122 次</p>'
    expect(tail(line, '渡口的早晨来得早').signed).toBe('2024-05-03')
    expect(tail(line, '渡口的傍晚来得早').signed).toBeNull()
  })

  it.each<[string, Partial<Printed>]>([
    [
      '<p>本文来源：青石网 作者：王晓明 责任编辑：李华</p>',
      { sources: ['青石网'], authors: ['王晓明'], editors: ['李华'] },
    ],
    ['<p>来源：青石网</p><p>来源：山城网</p>', { sources: ['青石网'] }],
    ['<p>现代山城记者</p><p>王晓明</p>', { authors: ['王晓明'] }],
    // one credit below the other, and one behind other lines, which is of a picture
    [
      '<p>文字：王晓明</p><p>攝影：李思遠</p><p>編輯：李华</p>',
      { authors: ['王晓明', '李思遠'], editors: ['李华'] },
    ],
    ['<p>文字：王晓明</p><p>渡口的早晨</p><p>摄影：李思远</p>', { authors: ['王晓明'] }],
    ['<p>（原标题：一座桥）</p>', { originalTitle: '一座桥' }],
    ['<p>书名：《渡口》</p><p>作者：王晓明</p><p>出版社：青石出版社</p>', { authors: [], sources: [] }],
    [`<h3>来源：一个老问题</h3>${STORY}`, { sources: [] }],
    [`<h3>来源：青石网</h3>${STORY}`, { sources: ['青石网'] }],
    ['<p>创建时间:2024-05-03 08:15:30</p>', { published: '2024-05-03T08:15:30' }],
    ['<p>菜谱创建时间：2024-05-03 08:15:30</p>', { published: '2024-05-03T08:15:30' }],
    [`<p>编辑于 2024-05-03 08:15・青石</p>${STORY.repeat(9)}`, { modified: '2024-05-03T08:15' }],
    [`<p>2024-05-03 08:15</p>${STORY.repeat(9)}`, { modified: null, published: null }],
    ['<p>编辑于 2024-05-03 08:15</p>', { modified: '2024-05-03T08:15' }],
    ['<p>2024-05-03 08:15:30</p>', { published: '2024-05-03T08:15:30' }],
    ['<p>(2024-05-03 08:15) 午间新闻</p>', { published: '2024-05-03T08:15' }],
    ['<p>(2024-05-03 08:15) 青石河涨水，渡口停航</p>', { published: null }],
    ['<p>青石河 2024-05-03 08:15:30 涨水</p>', { published: null }],
    ['<p><span>2024-05-03</span><span>浏览1024次</span></p>', { published: null, signed: '2024-05-03' }],
    ['<p>猜你喜欢</p><p>2024-05-03 浏览1024次</p>', { published: null, signed: null }],
    ['<div>作者</div><div>王晓明</div>', { authors: ['王晓明'] }],
    ['<div>发布于</div><div>2024-05-03</div>', { published: '2024-05-03' }],
    ['<div>更新于</div><div>2024-05-03</div>', { modified: '2024-05-03' }],
    ['<div>新桥建于</div><div>2024-05-03</div>', { published: null }],
    ['<p>青石县人民政府办公室</p><p>2016年5月9日</p>', { signed: '2016-05-09' }],
    ['<p>青石河上的新桥</p><p>2016年5月9日</p>', { signed: null }],
    ['<p>青石县人民政府办公室</p><p>2016年5月9日的会</p>', { signed: null }],
    ['<p>该菜谱创建于2024-05-03 08:15</p>', { published: '2024-05-03T08:15' }],
    ['<p>青石书院始建于宋，书院的网站创建于2004-05-03</p>', { published: null }],
    ['<p><a href="/">来源：青石网</a></p>', { sources: [] }],
    ['<p>版权归原作者所有</p>', { sources: [], authors: [], license: null }],
    [
      '<p>本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。</p>',
      { license: '本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。' },
    ],
    ['<p>青石网版权所有，未经授权不得转载</p>', { license: null }],
    ['<p>版权声明：本博客所有文章除特别声明外，均采用 CC BY-NC-SA 4.0 许可协议。</p>', { license: null }],
    ['<p><a href="/rights">未经授权严禁转载本文</a></p>', { license: '未经授权严禁转载本文' }],
    [
      '<p>转载请注明来源：青石网 （责编：王敏）</p>',
      { editors: ['王敏'], license: '转载请注明来源：青石网' },
    ],
  ])('reads %s', (html, expected) => {
    expect(tail(html)).toMatchObject(expected)
  })

  it('takes a by-line in the middle of the story for the credit of a picture', () => {
    const lines = linesOf(`${STORY}<p>作者：王晓明</p>${STORY}${STORY}`)
    expect(readTail(lines, 0, null).authors).toEqual([])
  })
})
