import { expect, it } from 'vitest'
import { dropLastLinks } from '../../utils/clean/drop-last-links.ts'
import { clean } from './clean.ts'

it('takes a prompt linked at the end of a sentence', () => {
  const { html, trace } = clean(dropLastLinks, '<p>故事讲完了。<a href="/">返回某狐，查看更多</a></p>')
  expect(html).toBe('<p>故事讲完了。</p>')
  expect(trace[0]?.reason).toBe('navigation')
})

it('leaves a file to load behind its name', () => {
  const html = '<p>申请表：<a href="/f/1.docx">立即下载</a></p>'
  expect(clean(dropLastLinks, html).html).toBe(html)
})

it.each([
  ['<p>本文不代表本网立场。返回某狐，查看更多</p>', '<p>本文不代表本网立场。</p>'],
  ['<p>作者：王晓明返回某狐,查看更多 </p>', '<p>作者：王晓明</p>'],
  [
    '<p>以上就是全部步骤，希望对大家有所帮助。了解更多相关资讯及攻略，请关注青石软件园。</p>',
    '<p>以上就是全部步骤，希望对大家有所帮助。</p>',
  ],
])('takes the same without its link: %s', (html, rest) => {
  expect(clean(dropLastLinks, html).html).toBe(rest)
})

it('takes the arrows that point at it', () => {
  const { html } = clean(
    dropLastLinks,
    '<p>会议开到中午。&gt;&gt;&gt;<a href="/2.html">更多内容，点击阅读</a></p>',
  )
  expect(html).toBe('<p>会议开到中午。</p>')
})

it('takes the brackets around it', () => {
  const { html } = clean(dropLastLinks, '<p>还有号码机。【 <a href="/2.html">详细&gt;&gt;</a>】</p>')
  expect(html).toBe('<p>还有号码机。</p>')
})

it.each([
  '<p>【打印本页】【<a href="#">关闭窗口</a>】</p>',
  '<p>他在信里（<a href="/2.html">阅读全文</a>）写了很久。</p>',
  '<p>他写了一封信（<a href="/2.html">见下文</a>）</p>',
  '<p>他写了一封信，<a href="/2.html">阅读全文</a>）</p>',
  '<p>路线是车站→<a href="/2.html">老渡口</a></p>',
  '<p>他从河对岸返回家中，查看更多的旧信。</p>',
  '<p>点返回首页，查看更多课程，就能报名。</p>',
  '<p>返回某狐，查看更多</p>',
  '<p>他需要帮助。更多的人来了，请关注他的去向。</p>',
  '<p>渡口管理处将为老人提供帮助。更多班次信息，敬请关注渡口管理处网站。</p>',
  '<p>希望对大家有所帮助。更多政策，敬请关注市医保局网站。</p><p>他走了。</p>',
  '<p>他写的是<a href="/1.html">渡口的早晨</a></p>',
  '<p><a href="/">返回某狐，查看更多</a></p>',
  '<p>点<a href="/">分享</a>就能看到。</p>',
])('leaves %s', (html) => {
  expect(clean(dropLastLinks, html).html).toBe(html)
})

it('takes one prompt after the other', () => {
  const { html } = clean(
    dropLastLinks,
    '<p>船开走了。<a href="/a">点我下载APP</a> <a href="/b">返回某狐，查看更多</a></p>',
  )
  expect(html.replace(/<!--.*?-->/g, '').trim()).toMatch(/^<p>船开走了。\s*<\/p>$/)
})
