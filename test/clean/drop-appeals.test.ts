import { describe, expect, it } from 'vitest'
import { dropAppeals } from '../../utils/clean/drop-appeals.ts'
import { clean } from './clean.ts'

const STORY =
  '<p>渡口的早晨来得很早，河堤上的人在六点以前就放起了风筝，卖豆浆的老人在路口摆好了桌子，等着第一批客人。</p>'.repeat(
    3,
  )
const APPEAL = '<p>如果您有新闻线索，请来信 xiansuo@news.example</p>'

const run = (html: string) => clean(dropAppeals, html)

describe('dropAppeals', () => {
  it('takes what stands above and below the story, marks and links between', () => {
    const marks = '<p>（责任编辑：王敏）</p><p>相关阅读</p>'
    const above = '<p>▲ 点击上方“渡口日报”，把我们设为星标</p>'
    const { html, trace } = run(`${above}${STORY}${marks}${APPEAL}`)
    expect(html).toBe(STORY + marks)
    expect(trace.map(({ reason }) => reason)).toEqual(['prompt', 'prompt'])
  })

  it('leaves what the story says, but a paragraph that ends in the link it asks to follow', () => {
    const [first = '', ...rest] = STORY.split('</p>')
    const amid = (line: string) => `${first}</p>${line}${rest.join('</p>')}`
    expect(run(amid(APPEAL)).html).toBe(amid(APPEAL))
    expect(run(amid('<p>[开启推播] 大事马上知道 <a href="/push">加入好友</a></p>')).html).toBe(amid(''))
  })

  it('leaves a paragraph that ends in a link to what it speaks of, a list and a quotation', () => {
    const [first = '', ...rest] = STORY.split('</p>')
    const amid = `${first}</p><p>想看样章的请扫码进入<a href="/s">编辑部样章页</a></p>${rest.join('</p>')}`
    expect(run(amid).html).toBe(amid)
    for (const kept of [
      '<ol><li>下载“渡口通”App</li><li>打开微信，点击右上角“添加好友”</li></ol>',
      '<blockquote><p>欢迎投稿，稿费从优</p></blockquote>',
    ])
      expect(run(STORY + kept).html).toBe(STORY + kept)
  })

  it('takes addresses of the publisher beside more of its frame only', () => {
    const accounts = '<p>微博：@渡口日报</p><p>邮箱：a@news.example</p>'
    expect(run(STORY + accounts).html).toBe(STORY + accounts)
    expect(run(STORY + APPEAL + accounts).html).toBe(STORY)
  })

  it('files the marks of a block of several lines', () => {
    const { html, context } = run(`${STORY}<p>未经授权，不得转载。<br>看到错别字？请告诉我们</p>`)
    expect(html).toBe(STORY)
    expect(context.provenance.license).toBe('未经授权，不得转载。')
  })

  it('leaves what a story may begin with', () => {
    const first = '<p>支持独立媒体的人越来越多</p>'
    expect(run(first + STORY).html).toBe(first + STORY)
  })

  it('leaves a text that is nothing but an appeal', () => {
    expect(run(APPEAL).html).toBe(APPEAL)
  })
})
