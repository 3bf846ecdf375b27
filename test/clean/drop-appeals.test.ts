import { describe, expect, it } from 'vitest'
import { dropAppeals } from '../../utils/clean/drop-appeals.ts'
import { dropChromeLines } from '../../utils/clean/drop-chrome-lines.ts'
import { inBothScripts } from '../text/both-scripts.ts'
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

  it('leaves the photographs in front of the words, but the one that is the code', () => {
    const images = '<img src="1.jpg"><img src="2.jpg">'
    const asked = '如果您有新闻线索，请来信 xiansuo@news.example'
    expect(run(`${STORY}<p>${images}${asked}</p>`).html).toBe(`${STORY}<p>${images}</p>`)
    expect(run(`${STORY}<p>${asked}<img src="1.jpg"></p>`).html).toBe(STORY)
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

  it('takes the names of the publisher elsewhere with what asks to follow them', () => {
    const lines = '<p>视频号：渡口有约<br>抖音：渡口有约（dk_2020）<br>全网同名，欢迎来玩</p>'
    const blocks = '<p>请关注渡口融媒矩阵</p><p>微信公众号：渡口发布　抖音号：渡口融媒</p>'
    expect(run(STORY + lines).html).toBe(STORY)
    expect(run(STORY + blocks).html).toBe(STORY)
    const told = '<p>全网同名的人有三百多个。</p><p>视频号：渡口有约</p>'
    expect(run(STORY + told).html).toBe(STORY + told)
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

  it.each(
    inBothScripts([
      '如果你感到情绪低落，不妨向家人求助。',
      '寻求帮助的人越来越多，志愿者不够用了。',
      '珍惜生命，是老人常说的话。',
    ]),
  )('leaves a sentence of the story above such numbers: %s', (line) => {
    const html = `${STORY}<p>${line}</p>`
    expect(clean(dropChromeLines, run(`${html}<p>安心专线：1925</p>`).html).html).toBe(html)
  })

  it('leaves a text that is nothing but an appeal', () => {
    expect(run(APPEAL).html).toBe(APPEAL)
  })

  it.each(
    inBothScripts([
      '<p>★珍惜生命，若您或家人心里难过，可拨打<br>安心专线：1925｜生命线协谈专线：1995｜张老师专线：1980</p>',
      '<p>◎ 寻求协助，路还很长</p><p>24小时安心专线：1925（依旧爱我）</p><p>生命线：1995</p>',
      '<p>如有情绪困扰，可致电以下热线：</p><p>医院管理局精神健康专线：2466 0000</p><p>撒玛利亚防止自杀会：2389 0000</p>',
      '<p>《渡口日报》提醒您：<br>远离毒品，珍爱生命！检举毒品请拨110</p>',
      '<p>【渡口电视】提醒您：</p><p>吸烟有害健康，戒烟专线0800-000000</p>',
      '<p>※提醒您<br>饮酒过量有碍健康，酒后请勿驾车</p>',
    ]),
  )('takes a notice on several lines: %s', (notice) => {
    expect(clean(dropChromeLines, run(STORY + notice).html).html).toBe(STORY)
  })

  it.each(
    inBothScripts([
      '<p>如有情绪困扰，可致电以下热线：</p><p>学校辅导室：2345 0000</p>',
      '<p>如果你也走过那条夜路，请打一个电话给她</p>',
      '<p>珍惜生命，若您心里难过，可找人说说</p>',
      '<p>消防队提醒您：</p><p>吸烟有害健康，起火请拨打119</p>',
      '<p>医院提醒您：<br>吸烟有害健康，戒烟门诊请拨打0990-000000</p>',
      '<p>求助热线</p><p>渡口救援队：0990-000000</p>',
      '<p>如果你感到情绪低落，不妨向家人求助，他们一直都在。</p><p>渡口医院心理科：0990-000000</p>',
      '<p>班主任的电话</p><p>报名请联系张老师：13800000000</p>',
      '<p>渡口市自杀预防热线：0990-000000</p>',
      '<p>他拍过两部片子</p><p>《生命线》 2019、《自杀防治》 2020</p>',
      '<p>欢迎各单位加入渡口融媒体矩阵，共同讲好河湾故事。</p>',
      '<p>关注县级融媒矩阵，也就是关注基层的声音。</p>',
      '<p>【卫生局】提醒您：</p><p>吸烟有害健康，请尽早戒烟。</p>',
      '<p>● 讲座提醒您提早入场<br>● 现场禁止吸烟<br>● 停车位有限</p>',
      '<p>※ 入园提醒您：<br>园区禁止吸烟，请勿霸凌同学</p>',
      '<p>※ 珍惜生命的人都懂这个道理</p><p>渡口医院：0990-000000</p>',
      '<p>热线开通二十年</p><p>渡口生命热线：0990-000000</p>',
      '<p>「珍惜生命，」她在信里写道，「若您心里难过」</p><p>生命线 1998</p>',
    ]),
  )('leaves what is no notice of a paper: %s', (text) => {
    expect(clean(dropChromeLines, run(STORY + text).html).html).toBe(STORY + text)
  })
})
