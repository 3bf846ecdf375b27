import { expect, it } from 'vitest'
import { dropHead } from '../../utils/clean/drop-head.ts'
import { clean } from './clean.ts'

const story = '<p>这一段是正文，有足够的长度，并且有标点，所以故事就从这里开始，前面的那些都是框架。</p>'

it('takes out everything above the repeated headline', () => {
  const { html } = clean(dropHead, `<p>网站名称</p><p>频道</p><p>标题</p>${story}`)
  expect(html).toBe(`<p>标题</p>${story}`)
})

it('knows the headline above a story whose sentences end with the stops of Latin letters', () => {
  const latin = story.replaceAll('。', '.').replaceAll('，', ',')
  expect(clean(dropHead, `<p>频道</p><p>标题</p>${latin}`).html).toBe(`<p>标题</p>${latin}`)
  const late = `<p>频道</p>${latin.repeat(4)}<p>标题</p>${latin}`
  expect(clean(dropHead, late).html).toBe(late)
  const verse = '<p>江水缓缓流过石阶</p><p>船儿停在谁的岸边</p><p>标题</p><p>有人在等一封回信</p>'
  expect(clean(dropHead, verse).html).toBe(verse)
})

it('does not call the line that leads up to the headline navigation', () => {
  const reasons = (line: string) =>
    clean(dropHead, `<p>网站名称</p>${line}<p>标题</p>${story}`).trace.map(({ reason }) => reason)
  expect(reasons('<p>山城两岸通车在即</p>')).toEqual(['navigation', 'outside'])
  for (const line of ['<p>首页 > 要闻 > 正文</p>', '<p><a href="/">山城两岸新闻频道</a></p>'])
    expect(reasons(line)).toEqual(['navigation', 'navigation'])
})

it('says of a line that the reader shows over the headline that it is repeated', () => {
  const lines = '<p>网站名称</p><p>山城两岸通车在即</p><p>标题</p>'
  const { trace } = clean(dropHead, lines + story, { headlines: ['山城两岸通车在即'] })
  expect(trace.map(({ reason }) => reason)).toEqual(['navigation', 'titleRepeat'])
})

it('knows a headline over two lines', () => {
  const headline = '<p>山城县文化局</p><p>关于举办风筝节的通知</p>'
  const title = '山城县文化局关于举办风筝节的通知'
  expect(clean(dropHead, `<p>发文机关</p><p>标题</p>${headline}${story}`, { title }).html).toBe(
    `${headline}${story}`,
  )
  const other = `<p>山城县文化局</p><p>2024年5月20日</p>${story}`
  expect(clean(dropHead, other, { title }).html).toBe(other)
})

it('takes out a flattened menu', () => {
  const menu = ['锐评', '要闻', '视听', '图说', '热线'].map((entry) => `<p>${entry}</p>`).join('')
  expect(clean(dropHead, menu + story).html).toBe(story)
})

it('leaves a poem above the text on it', () => {
  const poem = ['山风吹石桥', '河水绕人家', '纸鸢飞不尽', '一线到天涯']
    .map((line) => `<p>${line}</p>`)
    .join('')
  expect(clean(dropHead, poem + story).html).toBe(poem + story)
})

it('leaves verse of lines as short as the entries of a menu', () => {
  const poem = ['春风起', '河水开', '谁家纸鸢', '飞过来'].map((line) => `<p>${line}</p>`).join('')
  expect(clean(dropHead, poem + story).html).toBe(poem + story)
})

it('leaves three short lines and lines after the story has begun', () => {
  const html = `<p>引子</p><p>其一</p><p>其二</p>${story}<p>春</p><p>夏</p><p>秋</p><p>冬</p>`
  expect(clean(dropHead, html).html).toBe(html)
})
