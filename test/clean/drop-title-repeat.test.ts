import { expect, it } from 'vitest'
import { dropTitleRepeat } from '../../utils/clean/drop-title-repeat.ts'
import { clean } from './clean.ts'

it.each(['<h1>标 题</h1>', '<p>标题！</p>', '<p>原创标题</p>', '<p>快讯：标题</p>'])(
  'takes out %s',
  (headline) => {
    expect(clean(dropTitleRepeat, `${headline}<p>正文。</p>`).html).toBe('<p>正文。</p>')
  },
)

it('takes out the name of a document without its number', () => {
  const title = '行政处罚信息公开表(青罚决字〔2024〕36号)'
  const drop = (line: string) => clean(dropTitleRepeat, `<p>${line}</p><p>正文。</p>`, { title }).html
  expect(drop('行政处罚信息公开表')).toBe('<p>正文。</p>')
  expect(drop('行政处罚信息')).toContain('行政处罚信息')
  const short = clean(dropTitleRepeat, '<p>公告</p><p>正文。</p>', { title: '公告（青石发〔2024〕6号）' })
  expect(short.html).toContain('公告')
})

it('takes out the first line of a block above its other lines', () => {
  const block = '<p>标题<br>青石网<br>来源：山城时报</p><p>正文。</p>'
  expect(clean(dropTitleRepeat, block).html).toBe('<p>青石网<br>来源：山城时报</p><p>正文。</p>')
  for (const told of [
    '<p>标题一行<br>来源：山城时报</p><p>正文。</p>',
    // a poem that begins as it is called
    '<p>标题<br>是一张窄窄的船票</p><p>正文。</p>',
    '<p>正文。</p><p>标题<br>来源：山城时报</p>',
  ])
    expect(clean(dropTitleRepeat, told).html).toBe(told)
})

it('takes out the headline with its day, not with whose words the text is', () => {
  const title = '渡口的早晨来得早一些'
  const drop = (html: string) => clean(dropTitleRepeat, html, { title }).html
  const story = '<p>正文。</p>'.repeat(7)
  expect(drop(`<h3>${title}2024-05-20</h3>${story}`)).toBe(story)
  expect(drop(`${story}<p>${title}  2024-5-20 本文被阅读 122 次</p>`)).toBe(story)
  const appeal = '<p>需要了解更多渡口办证问题，请点击查看帮助中心。</p>'
  expect(drop(`${story}<p>${title}？</p>${appeal}`)).toBe(story + appeal)
  for (const told of [
    `<p>${title} 2024-05-20 来源：青石网</p>${story}`,
    // when and where an exhibition is, whose picture it is
    `<p>${title} 2024.5.20—6.20 山城美术馆二号厅</p>${story}`,
    `<p>${title}定于2024年5月20日举行</p>${story}`,
    `${story}<p>${title}，2024年5月20日，王敏摄</p>`,
    `${story}<p>${title}，那天是2024-05-20。</p>`,
  ])
    expect(drop(told)).toBe(told)
})

it('leaves the picture in the block of the headline', () => {
  const picture = '<img src="/ferry.jpg">'
  expect(clean(dropTitleRepeat, `<p>标题${picture}</p><p>正文。</p>`).html).toBe(
    `<p>${picture}</p><p>正文。</p>`,
  )
})

it('takes out the lines that the reader shows over and below the headline', () => {
  const lines = '<p>两岸等了十年</p><p>标题</p><p>——渡口的老人系好了船</p>'
  const headlines = ['两岸等了十年', '渡口的老人系好了船']
  expect(clean(dropTitleRepeat, `${lines}<p>正文。</p>`, { headlines }).html).toBe('<p>正文。</p>')
  const refrain = '<p>正文。</p><p>又一段。</p><p>第三段。</p><p>两岸等了十年</p>'
  expect(clean(dropTitleRepeat, refrain, { headlines }).html).toBe(refrain)
})

it('takes out a heading or a line in bold at the head that shows nearly the headline', () => {
  const drop = (line: string, title: string) =>
    clean(dropTitleRepeat, `${line}<p>正文。</p><p>又一段。</p>`, { title }).html.replace(
      '<p>正文。</p><p>又一段。</p>',
      '',
    )
  expect(drop('<p><b>给船工们的一封公开信</b></p>', '《江声》第三期：给船工们的一封公开信')).toBe('')
  expect(drop('<h3>山城县渡口的早晨</h3>', '渡口的早晨')).toBe('')
  for (const [line, title] of [
    ['<p>山城县渡口的早晨</p>', '渡口的早晨'],
    ['<h3>渡口的早晨起了薄雾</h3>', '渡口的早晨'],
    ['<h3>早晨的渡口</h3>', '渡口的早晨'],
    ['<h3>渡口的早晨</h3>', '江边十年：从石桥到渡口，从渡口的早晨到渡口的早晨'],
    ['<h3>给船工们的信</h3>', '老人写好了给船工们的信'],
  ] as const)
    expect(drop(line, title)).toBe(line)
})

it('takes out the headline behind its label', () => {
  const title = '渡口的秋天'
  expect(clean(dropTitleRepeat, `<p>标题: ${title}</p><p>正文。</p>`, { title }).html).toBe('<p>正文。</p>')
  const other = '<p>标题: 渡口的冬天</p><p>正文。</p>'
  expect(clean(dropTitleRepeat, other, { title }).html).toBe(other)
})

it('takes out a headline over two lines or three, and nothing that only begins as it does', () => {
  const title = '山城县文化局 关于举办风筝节的通知'
  const story = '<p>正文一段。</p>'
  for (const html of [
    '<p>山城县文化局</p><p>关于举办风筝节的通知</p>',
    '<h2>山城县文化局</h2><h2>关于举办</h2><h2>风筝节的通知</h2>',
  ])
    expect(clean(dropTitleRepeat, `${html}${story}`, { title }).html).toBe(story)
  const other = `<p>山城县文化局</p><p>关于举办风筝节的意见</p>${story}`
  expect(clean(dropTitleRepeat, other, { title }).html).toBe(other)
  const apart = `<p>山城县文化局</p>${story}<p>关于举办风筝节的通知</p>`
  expect(clean(dropTitleRepeat, apart, { title }).html).toBe(apart)
})

it('leaves a sentence with the title in it and a repetition far down', () => {
  const html = `<p>标题是这么来的。</p>${'<p>正文。</p>'.repeat(8)}<p>标题</p>`
  expect(clean(dropTitleRepeat, html).html).toBe(html)
})

it('takes out a long headline that is the last line, and no refrain', () => {
  const title = '山城的早晨来得很早很早'
  const story = '<p>正文。</p>'.repeat(8)
  const last = `<p>${title}</p>`
  expect(clean(dropTitleRepeat, story + last, { title }).html).toBe(story)
  const frame = '<p>分享到 微信 微博</p>'
  expect(clean(dropTitleRepeat, `${story}<p>${title}-青石网</p>${frame}`, { title }).html).toBe(story + frame)
  for (const other of [`${last}<p>完。</p>`, `<h2>${title}</h2>`, `<p>${title}，人却不多</p>`])
    expect(clean(dropTitleRepeat, story + other, { title }).html).toBe(story + other)
})

it('takes out the headline that is the first item of a list', () => {
  const marks = '<dd>来源：青石网</dd></dl>'
  const story = '<p>正文一段。</p>'
  expect(
    clean(dropTitleRepeat, `<dl><dt>渡口的秋天</dt>${marks}${story}`, { title: '渡口的秋天' }).html,
  ).toBe(`<dl>${marks}${story}`)
  const other = `<dl><dt>渡口的秋天很长</dt>${marks}${story}`
  expect(clean(dropTitleRepeat, other, { title: '渡口的秋天' }).html).toBe(other)
})
