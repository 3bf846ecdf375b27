// @vitest-environment node
import { expect, it } from 'vitest'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { mapReader } from '../../utils/extract/page-map.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { walkPage } from '../../utils/extract/walk-page.ts'
import { processorTime } from '../processor-time.ts'
import { open } from './open.ts'

const url = 'https://news.example/2024/0716/1.html'
const STORY = [1, 2, 3, 4].map((i) => `河堤上的第${i}只风筝飞得很稳，孩子们在下面跟着跑，老人坐在渡口看。`)
const OTHER = (i: number) => `对岸的第${i}家茶馆也开了门，伙计把桌椅搬到街上，等着从船上下来的客人。`

/** What is read of a page without a telling name, with `beside` behind the story in the same box or in one of its own. */
function blocks(beside: string, inBox = false): string[] {
  const story = STORY.map((text) => `<p>${text}</p>`).join('')
  const main = inBox
    ? `<div class="a1">${story}${beside}</div>`
    : `<div class="a1"><div class="b1">${story}</div>${beside}</div>`
  const { document, window } = open(`<title>渡口的风筝</title><body><h1>渡口的风筝</h1>${main}`, url)
  const found = extractArticle(takeSnapshot(document), { url, window, now: null })
  return found.ok ? found.article.blocks : []
}

const comment = (head: string, ...texts: string[]) =>
  `<div class="c1"><p>${head}</p>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`
const COMMENTS = [
  comment('树先生 2024-07-16 11:20', OTHER(1), OTHER(2), OTHER(3)),
  comment('小满 2024-07-16 12:05', OTHER(4), OTHER(5)),
  comment('河边的人 回复 小满', OTHER(6)),
].join('')
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<p><a href="/${i}.html">对岸的茶馆又开门了之${i}</a></p><p>${OTHER(i)}</p>`,
  ).join('')

it.each([
  ['comments as long as the story', `<div class="b2"><h3>3 条评论</h3>${COMMENTS}</div>`],
  [
    'comments of old boards',
    `<b>文友评论</b> （共 3 条）${[1, 2, 3].map((i) => `<table><tr><td>小满${i} 于 2002-5-10 9:12:4${i} 说：<br>${OTHER(i)}</td></tr></table>`).join('')}`,
  ],
  ['such comments in Taiwan', `<div class="b2"><h3>3 條評論</h3>${COMMENTS}</div>`],
  [
    'comments with their counts of likes',
    `<div><div>精彩评论</div>${comment('树先生 · 98 赞', OTHER(1), OTHER(2))}${comment('小满 · 12 赞', OTHER(3))}</div>`,
  ],
  ['other stories and their summaries in turn', `<div><h3>相关文章</h3>${teasers(4)}</div>`],
  [
    'other stories with the day below each summary, or below each headline',
    `<div><h3>相关阅读</h3>${[1, 2, 3].map((i) => `<p><a href="/${i}.html">对岸的茶馆又开门了之${i}</a></p>${i === 2 ? `<p>2024-07-1${i}</p><p>${OTHER(i)}${OTHER(i)}</p>` : `<p>${OTHER(i)}${OTHER(i)}</p><p>2024-07-1${i} 09:52:00</p>`}`).join('')}</div>`,
  ],
  ['recommendations', `<div><h3>为您推荐</h3>${teasers(5)}</div>`],
  [
    'comments below the names of who made them',
    `<div><h3>全部评论</h3>${['小满', '树先生', '河边的人'].map((name, i) => comment(name, OTHER(i))).join('')}</div>`,
  ],
])('leaves out %s', (_, beside) => {
  expect(blocks(beside)).toEqual(STORY)
  expect(blocks(beside, true)).toEqual(STORY)
})

it.each(['发表于 2024-7-16 11:20', '作者：河边看云 时间：2024-07-16 11:20:09'])(
  'leaves out a thread without a heading where the story has a box of its own: %s',
  (head) => {
    const thread = [0, 1, 2, 3, 4, 5].map((i) => comment(head, OTHER(i))).join('')
    expect(blocks(thread)).toEqual(STORY)
    expect(blocks(thread, true)).not.toEqual(STORY)
  },
)

const LINKS = Array.from(
  { length: 20 },
  (_, i) => `<li><a href="/${i}.html">对岸的茶馆又开门了之${i}</a></li>`,
).join('')

it.each([
  ['over the story', '<a href="/1.html">渡口的风筝</a>', ''],
  [
    'in a list below',
    '',
    `<ul><li><a href="/1.html">渡口的风筝</a></li>${LINKS}</ul><div>${OTHER(7)}${OTHER(8)}${OTHER(9)}</div>`,
  ],
])('finds the story where the only headline is a link %s', (_, above, below) => {
  const invitation = `<div><p>${OTHER(7)}${OTHER(8)}</p></div>`
  const thread = [0, 1, 2, 3, 4, 5].map((i) => comment(`发表于 2024-7-16 1${i}:20`, OTHER(i))).join('')
  const story = STORY.map((text) => `<p>${text}</p>`).join('')
  const { document, window } = open(
    `<title>渡口的风筝</title><body>${above && invitation}<div><div>${above}</div>${story}</div>${below || `<div>${thread}</div>`}`,
    url,
  )
  const found = extractArticle(takeSnapshot(document), { url, window, now: null })
  expect(found.ok && found.article.blocks).toEqual(STORY)
})

it.each([
  ['the body is called as a box of the frame is', 'user_login', `<div class="related">${teasers(4)}</div>`],
  [
    'the rules for comments are longer than it',
    '',
    `<div class="comments">${['留言', '评论', '发言', '回复'].map((word, i) => `<p>${word}须知：${OTHER(i)}</p>`).join('')}</div>`,
  ],
  [
    'other stories and their summaries follow it in the same box',
    '',
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map((i) => `<div><h3><a href="/${i}.html">对岸的茶馆又开门了之${i}</a></h3><p>${OTHER(i)}</p></div>`)
      .join(''),
  ],
])('finds a flash of two paragraphs where %s', (_, name, beside) => {
  const flash = STORY.slice(0, 2)
  const { document, window } = open(
    `<title>渡口的风筝</title><body class="${name}"><h1>渡口的风筝</h1><div>${flash.map((text) => `<p>${text}</p>`).join('')}</div>${beside}`,
    url,
  )
  const found = extractArticle(takeSnapshot(document), { url, window, now: null })
  expect(found.ok && found.article.blocks).toEqual(flash)
})

it('finds a flash in a box that is called as a frame is, beside the longer rules of a dialog', () => {
  const flash = STORY.slice(0, 2)
  const dialog = `<div class="modal" role="dialog"><ol>${[0, 1, 2].map((i) => `<li>${OTHER(i)}</li>`).join('')}</ol></div>`
  const page = (rules: string) =>
    `<title>渡口的风筝</title><body><h1>渡口的风筝</h1><div id="print_parts">${flash.map((text) => `<p>${text}</p>`).join('')}</div>${rules}`
  const blocks = (rules: string) => {
    const { document, window } = open(page(rules), url)
    const found = extractArticle(takeSnapshot(document), { url, window, now: null })
    return found.ok && found.article.blocks
  }
  expect(blocks(dialog)).toEqual(flash)
  expect(blocks(dialog.replace(' role="dialog"', '').replace('modal', 'text'))).not.toEqual(flash)
})

const LONG = [1, 2, 3, 4, 5].map((i) => STORY[i % STORY.length] + OTHER(i))

it.each([
  [
    'its paragraphs in boxes of their own, and its main points again below',
    `${LONG.map((text) => `<section><p>${text}</p></section>`).join('')}<div><h3>重点</h3><p>${LONG[0]}</p><p>${LONG[2]}</p></div>`,
    LONG.length,
  ],
  [
    'a letter above it, in a box that is called as comments are',
    `<div><p>${LONG[0]}</p></div><div class="reply">${LONG.slice(1)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div>`,
    LONG.length,
  ],
  [
    'a letter in the box of the answer, which says as well that something was received',
    `<div><p>${LONG[0]}</p></div><div class="reply"><p>留言内容：已收到短信提醒，桥头通行证却迟迟没有消息，打过电话，窗口的人说还要等一等。${'家里老人每周过桥看病，绕行要走十公里，费时费力。'.repeat(8)}</p><p>回复内容：您的留言收悉。</p><p>现答复如下：</p>${LONG.slice(
      1,
    )
      .map((text) => `<p>${text}</p>`)
      .join('')}<p>回复时间：2024-05-20，感谢您的留言。</p></div>`,
    LONG.length,
  ],
  [
    'a letter above it, and an answer that speaks of it as comments do',
    `<div><p>${LONG[0]}</p><p>${LONG[1]}</p></div><div class="reply">${LONG.slice(2)
      .map(
        (text, i) =>
          `<p>${text}</p>${i === 0 ? '<p>网友您好，您的留言已收悉。</p>\n<p>现就您的留言回复如下：</p>' : ''}`,
      )
      .join('')}<p>以上是对您留言的回复，感谢您的留言。</p></div>`,
    LONG.length,
  ],
])('finds the whole story with %s', (_, story, count) => {
  const { document, window } = open(
    `<title>渡口的风筝</title><body><div><h1>渡口的风筝</h1>${story}</div>`,
    url,
  )
  const found = extractArticle(takeSnapshot(document), { url, window, now: null })
  const blocks = found.ok ? found.article.blocks : []
  expect(blocks.filter((text) => LONG.includes(text)).slice(0, count)).toEqual(LONG)
})

it.each([
  ['its first paragraph', `<div><div><p>${LONG[0]}</p></div></div>`],
  [
    'two of its paragraphs, with links below them',
    `<div><h4>导读</h4><p>${LONG[0]}</p><p>${LONG[1]}</p><ul><li><a href="/1">对岸的茶馆又开门了</a></li><li><a href="/2">渡口的茶馆又开门了</a></li></ul></div>`,
  ],
])('counts what stands in front of the story, and in it again, in the story: %s', (_, front) => {
  const story = LONG.map((text) => `<p>${text}</p>`).join('')
  const { document, window } = open(
    `<title>渡口的风筝</title><body><div><h1>渡口的风筝</h1>${front}<div><div>${story}</div></div></div>`,
    url,
  )
  const found = extractArticle(takeSnapshot(document), { url, window, now: null })
  expect(found.ok && found.article.blocks).toEqual(LONG)
})

it('reads a page that says the same again and again in time that grows with its length', () => {
  const page = (count: number) =>
    open(`<body><h1>渡口的风筝</h1>${`<p>${LONG[0]}${LONG[1]}</p>`.repeat(count)}`, url).document.body
  const cost = (count: number) =>
    processorTime(
      () => page(count),
      (body) => {
        const reader = mapReader()
        walkPage(body, [reader])
        reader.map('渡口的风筝')
      },
    )
  cost(500)
  expect(cost(16_000) / cost(2000)).toBeLessThan(24)
})

it('takes a heading in a link for the headline, below a breadcrumb that has its words', () => {
  const reader = mapReader()
  const page =
    '<p><a href="/">首页</a> &gt; <a href="/1">渡口的风筝飞得很稳</a></p><div><a href="/1"><h2>渡口的风筝飞得很稳</h2></a></div><img src="/1.jpg"><p>风筝。</p>'
  walkPage(open(`<body>${page}`, url).document.body, [reader])
  const { regions, headline } = reader.map('渡口的风筝飞得很稳')
  expect(regions[headline]?.element.tagName).toBe('H2')
})

it('takes what is said again below the story for no headline', () => {
  const reader = mapReader()
  const linked = '<div><a href="/1"><span>渡口的风筝飞得很稳</span></a></div>'
  const page = `<body>${linked}<p>${LONG[0]}</p><p>${LONG[1]}</p><div><p>渡口的风筝飞得很稳</p></div>`
  walkPage(open(page, url).document.body, [reader])
  const { regions, headline } = reader.map('渡口的风筝飞得很稳')
  expect(regions[headline]?.element.localName).not.toBe('p')
})

it('takes a headline that is no heading, below a link to it and what the site says of itself', () => {
  const reader = mapReader()
  const link = '<div>最新公告：<a href="/1">渡口的风筝飞得很稳</a></div>'
  const greeting = '<div>欢迎访问青石镇中心小学网站，今天是学校建校九十周年，祝同学们学习进步！</div>'
  const photos = '<p><img src="/1.jpg"></p>'.repeat(3)
  const page = `<body>${link}${greeting}<div class="title">渡口的风筝飞得很稳</div>${photos}`
  walkPage(open(page, url).document.body, [reader])
  const { regions, headline } = reader.map('渡口的风筝飞得很稳')
  expect(regions[headline]?.element.className).toBe('title')
})

it('takes no item of a list of links for the headline, as e-papers write it', () => {
  const reader = mapReader()
  const list = '<td><a href="/1.html"><div>渡口的风筝飞得很稳</div></a></td>'
  const page = `<table><tr>${list}</tr></table><table><tr><td><founder-title><b>渡口的风筝飞得很稳</b></founder-title></td></tr></table>`
  walkPage(open(`<body>${page}<p>${LONG[0]}</p>`, url).document.body, [reader])
  const { regions, headline } = reader.map('渡口的风筝飞得很稳')
  expect(regions[headline]?.element.tagName).toBe('B')
})

it('leaves out a box of other stories and their summaries without a heading', () => {
  expect(blocks(`<div>${teasers(3)}</div>`)).toEqual(STORY)
})

it.each([
  [
    'names of offices and what they do',
    ['渡口管理处', '河堤养护队伍', '风筝协会秘书处']
      .map((name, i) => `<p><b>${name}在那里</b></p><p>${OTHER(i)}</p>`)
      .join(''),
    3,
  ],
  [
    'verdicts below a heading of comments in the box of the story',
    `<h2>点评</h2>${[1, 2, 3].map((i) => `<p>外观${i}：青砖铺地。</p><p>${OTHER(i)}${OTHER(i)}</p>`).join('')}`,
    3,
  ],
  [
    'a chronicle of linked days',
    [1, 2, 3]
      .map((i) => `<p><a href="/${i}">洪水冲毁旧桥的桥墩之${i}</a></p><p>2024-07-1${i}</p><p>${OTHER(i)}</p>`)
      .join(''),
    3,
  ],
  [
    'a programme of dates and times',
    [1, 2, 3, 4, 5, 6].map((i) => `<p>第${i}场 6月3日 19:30</p><p>${OTHER(i)}</p>`).join(''),
    6,
  ],
  [
    'a digest that is more than its introduction',
    `<div>${[1, 2, 3, 4, 5, 6].map((i) => `<h3><a href="/${i}.html">对岸的茶馆又开门了之${i}</a></h3><p>${OTHER(i)}${OTHER(i)}</p>`).join('')}</div>`,
    6,
  ],
  [
    'a part of the story that is called as comments are',
    `<h3>评论</h3><p>${OTHER(1)}${OTHER(3)}</p><p>${OTHER(2)}${OTHER(4)}</p>`,
    2,
  ],
  [
    'what goes on below links amid the story',
    `<h3>相关阅读</h3><p><a href="/1.html">对岸的茶馆又开门了</a></p><p>${OTHER(1)}</p><p>${OTHER(2)}</p>`,
    2,
  ],
  [
    'the hours of a day',
    [9, 10, 11, 12, 13, 14]
      .map((hour) => `<p>${hour}:30 第${hour}班船到达对岸</p><p>${OTHER(hour)}</p>`)
      .join(''),
    6,
  ],
])('leaves %s', (_, more, count) => {
  expect(blocks(more, true).filter((text) => text.startsWith('对岸的第'))).toHaveLength(count)
})

it('leaves the discussion of a paper, which its number heads, in a box of its own', () => {
  const points = [
    '样本一：三百名住在河对岸的老居民和船工',
    '样本二：二百名坐船来看风筝的外地游客们',
    '局限一：只在夏天问过，冬天还没有人问过',
  ].map((point, i) => `<p>${point}。${OTHER(i)}</p>`)
  expect(blocks(`<div><h2>3 讨论</h2>${points.join('')}</div>`)).toHaveLength(
    STORY.length + points.length + 1,
  )
})

it('finds a story of which each paragraph speaks of what frames have', () => {
  const story = ['生产许可证', '营业执照', '隐私政策', 'ICP备案'].map(
    (word, i) => `${STORY[i]}渡口管理处说，从今年起${word}要贴在每一条船上，过江的人都能看到。`,
  )
  const { document, window } = open(
    `<title>渡口的风筝</title><body><div><h1>渡口的风筝</h1>${story.map((text) => `<p>${text}</p>`).join('')}</div>`,
    url,
  )
  const found = extractArticle(takeSnapshot(document), { url, window, now: null })
  expect(found.ok && found.article.blocks).toEqual(story)
})

it('leaves out what a site says of itself in a paragraph, below a short story', () => {
  const notes = [
    '温馨提示：您还没有登录，请登录后查看全部的评论。没有账号的用户可以先注册，注册即视为同意《用户协议》和《隐私政策》。',
    '关于我们：青石网是山城的新闻网站，广告服务和商务合作请与我们的市场部联系，电话在每天上午九点到下午五点有人接听。',
  ]
  expect(blocks(`<div>${notes.map((text) => `<p>${text}</p>`).join('')}</div>`)).toEqual(STORY)
})

it('leaves paragraphs that begin with a link', () => {
  const items = STORY.map((text, i) => `<li><a href="/${i}.html">老码头书店昨日开门迎客</a>：${text}</li>`)
  const { document, window } = open(`<body><h1>渡口的风筝</h1><ul>${items.join('')}</ul>`, url)
  const found = extractArticle(takeSnapshot(document), { url, window, now: null })
  expect(found.ok && found.article.blocks).toHaveLength(STORY.length)
})

it('counts what stands in front of the headline as none of the story, unless most of it does', () => {
  const page = (before: string, story: readonly string[]) => {
    const html = `<title>渡口的风筝</title><body><div><div>${before}</div><div><h1>渡口的风筝</h1>${story.map((text) => `<p>${text}</p>`).join('')}</div></div>`
    const { document, window } = open(html, url)
    const found = extractArticle(takeSnapshot(document), { url, window, now: null })
    return found.ok ? found.article.blocks : []
  }
  const note = `<h3>编辑手记</h3><p>${OTHER(1)}</p><p>${OTHER(2)}</p>`
  expect(page(note, STORY)).toEqual(STORY)
})
