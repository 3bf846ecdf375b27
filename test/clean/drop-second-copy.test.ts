import { expect, it } from 'vitest'
import { dropSecondCopy } from '../../utils/clean/drop-second-copy.ts'
import { clean } from './clean.ts'

const paragraph = (n: number) =>
  `<p>第${n}段：两岸的居民从此不必再绕行十公里，公交公司同时开出两条新线路，市民出行更加方便了。</p>`
const line = (n: number) =>
  `<p>第${n}段 山风吹过青石河 吹过两岸的渡口和石桥 吹过卖豆浆的老人和他的桌子 吹到很远很远的地方</p>`
const long = paragraph(1).replace('</p>', `${paragraph(2).slice(3)}`)
const story = [1, 2, 3, 4].map(paragraph).join('<p>小标题</p>')
const lead = '<p>7月16日，新桥上的人都停下来看，孩子们也停了下来。</p>'
const editor = '<p>青石社记者 王敏 摄</p><p>[责任编辑：李华]</p>'
const row = '<p>时间：2024-07-16 16:42:30 来源：青石市政府办公室 字体：小 中 大 浏览次数：1234 次</p>'
const gaps = `<p>手机版${' '.repeat(60)}智能机器人</p>`
const short = '<p>标题</p><p>2024-07-16 来源：青石网</p>'

it.each([
  ['with its headline', `${story}${short}${story}`, story],
  [
    'behind the notices of the first',
    `${story}<p>责任编辑：王敏</p>${story}`,
    `${story}<p>责任编辑：王敏</p>`,
  ],
  ['below a line of the head as long as a paragraph', `${row}${story}${short}${story}`, `${row}${story}`],
  [
    'below a line of the head that is long in its gaps only',
    `${gaps}${story}${short}${story}`,
    `${gaps}${story}`,
  ],
  ['before what follows', `${story}${story}<p>责任编辑：王敏</p>`, `${story}<p>责任编辑：王敏</p>`],
  [
    'of two paragraphs and the credit below them',
    `${paragraph(1)}${paragraph(2)}<p>（王敏 摄）</p><p>【纠错】</p>${paragraph(1)}${paragraph(2)}<p>（王敏 摄）</p>`,
    `${paragraph(1)}${paragraph(2)}<p>（王敏 摄）</p><p>【纠错】</p>`,
  ],
  [
    'of one long paragraph, above the comments',
    `${long}<p>责任编辑：王敏</p>${long}<p>暂无评论</p>`,
    `${long}<p>责任编辑：王敏</p><p>暂无评论</p>`,
  ],
  [
    'of a short paragraph with the lines around it',
    `${lead}${paragraph(1)}${editor}${lead}${paragraph(1)}${editor}<p>京ICP备05070218号</p>`,
    `${lead}${paragraph(1)}${editor}<p>京ICP备05070218号</p>`,
  ],
])('takes out the second copy %s', (_, html, left) => {
  const { html: result, trace } = clean(dropSecondCopy, html)
  expect(result).toBe(left)
  expect(trace.every(({ reason }) => reason === 'secondCopy')).toBe(true)
})

it.each([
  ['内容摘要：', '…'],
  ['<b>简介</b>', '...'],
  ['【导读】', ''],
])('takes out the summary that says only how the story begins: %s', (label, end) => {
  const head = '<h1>标题</h1><p>2024-07-16 来源：青石网</p>'
  const summary = (text: string) => `<p>${label}${text}${end}</p>`
  const beginning = paragraph(1).slice(3, 40)
  expect(clean(dropSecondCopy, head + summary(beginning) + story).html).toBe(head + story)
  for (const own of ['山城的两岸从此不必再绕行十公里，公交也有了。', '第1段'])
    expect(clean(dropSecondCopy, summary(own) + story).html).toBe(summary(own) + story)
})

it('takes out a summary without a label that is cut off within a sentence', () => {
  const [text, end] = [
    '昨日上午，横跨青江的青石大桥正式开放通行，两岸居民从此步行过江只要五分钟，入夜以后桥的',
    '灯也亮了。',
  ]
  const lead = (words: string) => `<p>${words}</p><p>${text}${end}</p>${story}`
  for (const cut of ['', '…', '...'])
    expect(clean(dropSecondCopy, lead(text + cut)).html).toBe(lead('').replace('<p></p>', ''))
  // behind a sentence, above the date
  const [whole, rest] = [`<p>${text}${end}</p>`, `<p>${text}${end}老人来看桥。</p>${story}`]
  const date = '<p>2024年7月16日 16:42</p>'
  expect(clean(dropSecondCopy, whole + rest).html).toBe(rest)
  expect(clean(dropSecondCopy, whole + date + rest).html).toBe(date + rest)
  // other words, a whole sentence, a short one, a picture, growing verse
  for (const own of [`${text}水`, `${text}灯也亮了。`, text.slice(0, 12), `${text}<img src="a.jpg">`])
    expect(clean(dropSecondCopy, lead(own)).html).toBe(lead(own))
  // a poem in prose, of which each paragraph goes on from the one above
  const growing = `<p>${text}</p><p>${text}，也记得那一年桥塌了。</p>${story}`
  expect(clean(dropSecondCopy, growing).html).toBe(growing)
  // what is said of two versions, a quotation, a third version
  const draft = `<p>${text}</p>`
  for (const html of [
    `<p>引言</p>${draft}<p>老师修改后：</p>${rest}`,
    `${draft}<h2>第二稿</h2>${rest}`,
    `<blockquote>${draft}</blockquote>${rest}`,
    `${whole}<p>${text}${end}老人来看桥。</p><p>${text}${end}老人来看桥。孩子也来了。</p>${story}`,
    paragraph(5) + whole + rest,
  ])
    expect(clean(dropSecondCopy, html).html).toBe(html)
  const verse = lead(text.replace('，', '，<br>'))
  expect(clean(dropSecondCopy, verse).html).toBe(verse)
})

it('leaves what only the second copy has', () => {
  const picture = '<figure><img src="b.jpg"></figure>'
  const own = '<p>另有一句</p>'
  const second = `${paragraph(1)}${picture}${paragraph(2)}${own}${paragraph(3)}${paragraph(4)}`
  expect(clean(dropSecondCopy, story + second).html).toBe(`${story}${picture}${own}`)
})

it.each([
  ['a lead that the story repeats', `${paragraph(1)}${story}`],
  ['a paragraph said again and again', paragraph(1).repeat(8)],
  ['a long one said again and again', long.repeat(3)],
  ['a short paragraph said again', `${paragraph(1)}<p>小标题</p>${paragraph(1)}`],
  ['a long one that the story goes on from', `${long}<p>小标题</p>${long}<p>出行更加方便了。</p>`],
  [
    'a short one whose lines are others',
    `${lead}${paragraph(1)}${editor}${lead}${paragraph(1)}<p>小标题</p>`,
  ],
  ['a refrain', '<p>山风吹过青石河</p>'.repeat(8)],
  ['a story that quotes its beginning', `${story}${paragraph(1)}${paragraph(2)}${paragraph(5)}`],
  [
    'two paragraphs that the story goes on from',
    `${paragraph(1)}${paragraph(2)}${paragraph(1)}${paragraph(2)}<p>所以，出行更加方便了。</p>`,
  ],
  ['two long lines of a song', `${line(1)}${line(2)}${line(1)}${line(2)}`],
  ['other paragraphs', `${story}${[5, 6, 7, 8].map(paragraph).join('')}`],
])('leaves %s', (_, html) => {
  expect(clean(dropSecondCopy, html).html).toBe(html)
})
