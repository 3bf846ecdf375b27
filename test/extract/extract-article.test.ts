// @vitest-environment node
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { extractionSchema } from '../../utils/extract/article-schema.ts'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { processorTime } from '../processor-time.ts'
import { nested, open } from './open.ts'

const url = 'https://news.example/2024/0716/1.html'
function extract(html: string) {
  const { document, window } = open(html, url)
  return extractArticle(takeSnapshot(document), { url, window, now: null })
}
const sentence = (i: number) => `这是第${i}段，说的是同一件事情的又一个方面，读者看了就会明白。`

describe('says that there is no article', () => {
  it.each([
    ['empty', ''],
    ['empty', '<body><div> </div><script>var a = "字"</script></body>'],
    ['noArticle', '<title>404 Not Found</title><h1>404 Not Found</h1><hr><p>nginx/1.24.0</p>'],
  ])('%s', (kind, html) => {
    expect(extract(html)).toEqual({ ok: false, failure: { kind } })
  })
})

it('is known by the address of its page without what says how a reader came, whatever the page calls itself', () => {
  const story = Array.from({ length: 5 }, (_, i) => `<p>${sentence(i)}</p>`).join('')
  const { document, window } = open(
    `<link rel="canonical" href="https://other.example/kept.html"><h1>标题在此</h1>${story}`,
  )
  const result = extractArticle(takeSnapshot(document), {
    url: `${url}?id=2&utm_source=x#top`,
    window,
    now: null,
  })
  expect(result.ok && result.article.url).toBe(`${url}?id=2`)
})

it('keeps the picture in front of the only paragraph, with the pager of the gallery behind it', () => {
  const pager =
    '<center><a href="1_2.html">上一页</a> <a href="1.html">1</a> <span>2</span> <a href="1_3.html">3</a></center>'
  const picture =
    '<p align="center"><a href="1_3.html"><img src="https://cdn.example/river.png" alt=""></a></p>'
  const menu = '<ul><li><a href="/a">国内新闻</a></li><li><a href="/b">国际新闻</a></li></ul>'
  const result = extract(
    `<div>${menu}</div><h1>渡口老街亮起八十六盏灯</h1><div id="gallery">${picture}<p>${sentence(1).repeat(3)}</p><div>${pager}</div></div><div>${menu}</div>`,
  )
  expect(result).toMatchObject({
    ok: true,
    article: { blocks: [sentence(1).repeat(3)], images: [{ src: 'https://cdn.example/river.png' }] },
  })
})

it('takes from a text document what its lines say is the article, however much stands below', () => {
  const teasers = Array.from({ length: 6 }, (_, i) => `渡口第${i}条消息\n${sentence(i).repeat(3)}他说…`)
  const text = [
    '渡口老街亮起八十六盏灯',
    sentence(1).repeat(2),
    sentence(2).repeat(2),
    '相关推荐',
    ...teasers,
  ]
  const result = extract(`<body><pre>${text.join('\n\n')}</pre></body>`)
  expect(result.ok && result.article.blocks).toEqual([sentence(1).repeat(2), sentence(2).repeat(2)])
  expect(result.ok && result.article.trace.map((part) => part.text).join()).toContain('渡口第0条消息')
})

it('lets no mark of a page pass for a repair of ours', () => {
  const story = Array.from({ length: 5 }, (_, i) => `<p><mark title="假的原文">划线</mark>${sentence(i)}</p>`)
  const result = extract(`<h1>标题在此</h1>${story.join('')}`)
  expect(result.ok && result.article.html).toContain('<mark>划线</mark>')
})

it('takes no page for one of another language because of its scripts', () => {
  const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
  const script = `<script>${'var setting = window.configuration;'.repeat(500)}</script>`
  const result = extract(`<h1>渡口老街亮起八十六盏灯</h1>${story}<p>来源：青石网</p>${script}`)
  expect(result).toMatchObject({ ok: true, article: { source: '青石网', blocks: [1, 2, 3].map(sentence) } })
})

it('takes the links of a post that a mirror of feeds has taken over for those of its origin', () => {
  const told = [1, 2, 3].map((i) => sentence(i) + sentence(i))
  const story = told.map((text) => `<p>${text}</p>`).join('')
  const post = (host: string) =>
    `---\ntitle: 一座城的早晨\n---\n<div>${story}<p><img src="https://img.qingshi.example/1.jpg"></p><p>- THE END -</p><p><a href="https://${host}/tag/9">#青石 11</a></p></div>`
  const blocksOf = (host: string) => {
    const result = extract(`<body><pre>${post(host).replaceAll('<', '&lt;')}</pre></body>`)
    return result.ok && result.article.blocks.filter((block) => block !== '')
  }
  expect(blocksOf('news.qingshi.example')).toEqual(told)
  expect(blocksOf('other.example.org')).toContain('#青石 11')
})

it.each(['2024-05-20T08:30:75+08:00', '2024-05-20T08:30:00+80:00', '2024-02-31T08:30:00+08:00'])(
  'reads a page that states the time %s',
  (time) => {
    const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
    const meta = `<meta property="article:published_time" content="${time}">`
    const result = extract(`<head>${meta}</head><h1>标题在此</h1><p>2024-05-20</p>${story}`)
    expect(result.ok && result.article.published?.slice(0, 10)).toBe('2024-05-20')
  },
)

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
const lazyPicture = (name: string) => `<img src="${PIXEL}" data-src="https://img.example/${name}.jpg">`

it.each([
  [
    'above the text',
    `<h1>标题在此</h1><figure>${lazyPicture('ferry-2024')}<figcaption>图为渡口</figcaption></figure>`,
    ['ferry-2024'],
  ],
  [
    'in a show of pictures',
    `<h1>标题在此</h1><div class="swiper-wrapper">${['one', 'two', 'three'].map((name) => `<div>${lazyPicture(name)}</div>`).join('')}</div>`,
    ['one', 'two', 'three'],
  ],
])('judges a picture %s by itself, not by the pixel that stands in for it', (_, above, names) => {
  const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
  const { document, window } = open(`${above}<div class="content">${story}</div>`, url)
  // jsdom loads nothing
  for (const image of document.images)
    for (const [name, value] of Object.entries({ currentSrc: PIXEL, naturalWidth: 1, naturalHeight: 1 }))
      Object.defineProperty(image, name, { value })
  const result = extractArticle(takeSnapshot(document), { url, window, now: null })
  expect(result.ok && result.article.images.map(({ src }) => src)).toEqual(
    names.map((name) => `https://img.example/${name}.jpg`),
  )
})

it('counts relative addresses from where the page says', () => {
  const story = [1, 2, 3].map((i) => `<p>${sentence(i)}<a href="more/${i}.html">另一篇</a></p>`).join('')
  const pictures = `<p><img src="img/one.jpg" width="600"></p><p><img src="${PIXEL}" data-src="img/two.jpg"></p>`
  const note = '<p>见注<a href="#n">一</a>，讲的也是这件事情。</p><p id="n">注一：说得更细。</p>'
  const result = extract(
    `<base href="/deep/"><h1>标题在此</h1><div class="content">${story}${pictures}${note}</div>`,
  )
  expect(result.ok && result.article.url).toBe(url)
  expect(result.ok && result.article.images.map(({ src }) => src)).toEqual([
    'https://news.example/deep/img/one.jpg',
    'https://news.example/deep/img/two.jpg',
  ])
  const html = (result.ok && result.article.html) || ''
  expect(html).toContain('href="https://news.example/deep/more/1.html"')
  expect(html).toContain(`href="${url}#n"`)
})

it('keeps no address of a picture that its own schema refuses', () => {
  const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
  const result = extract(`<h1>标题在此</h1>${story}<p><img src="ftp://img.example/a.jpg" width="600"></p>`)
  expect(v.is(extractionSchema, result)).toBe(true)
})

it('lists the players that it takes out, which cannot be put back', () => {
  const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
  const players =
    '<div><video src="/a.mp4">您的浏览器不支持</video></div><iframe src="https://v.example/" title="渡口的早晨"></iframe><audio src="/b.mp3"></audio><video><source src="/c.mp4"></video><embed src="/d.swf"><object data="/e.swf"><p>请安装插件后观看。</p></object>'
  const result = extract(`<h1>标题在此</h1><div>${story}${players}</div>`)
  const taken = result.ok ? result.article.trace.filter(({ reason }) => reason === 'player') : []
  expect(taken.map(({ text, html }) => ({ text, html }))).toEqual([
    { text: '您的浏览器不支持', html: null },
    { text: '渡口的早晨', html: null },
    { text: '/b.mp3', html: null },
    { text: '/c.mp4', html: null },
    { text: '/d.swf', html: null },
    { text: '/e.swf', html: null },
  ])
})

it('lists the words of buttons, fields and drawings that it takes out, in the order of the page', () => {
  const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
  const inside =
    '<p>请先点击 <button>同意并继续</button> 再往下看，看完以后告诉我们。</p><textarea>const a = 1</textarea><div class="share">分享到微博</div>'
  const result = extract(`<p>来源：青石网</p><h1>标题在此</h1><div>${story}${inside}</div>`)
  const taken = result.ok ? result.article.trace.map(({ text }) => text) : []
  const places = ['同意并继续', 'const a = 1', '分享到微博'].map((text) => taken.indexOf(text))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

it('has the cells beside a list among its blocks', () => {
  const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
  const table =
    '<table><tr><th>步骤</th><th>材料</th></tr><tr><td>提交申请表格</td><td><ul><li>身份证复印件</li><li>照片两张</li></ul></td></tr><tr><td>领取</td><td>回执</td></tr></table>'
  const result = extract(`<h1>标题在此</h1><div>${story}${table}</div>`)
  expect(result.ok && result.article.blocks).toEqual(
    expect.arrayContaining(['提交申请表格', '身份证复印件', '照片两张']),
  )
})

it('takes the role of a box for nothing that every object has', () => {
  const story = [1, 2, 3].map((i) => `<p role="constructor">${sentence(i)}</p>`).join('')
  const result = extract(`<h1>标题在此</h1><div>${story}</div>`)
  expect(result.ok && result.article.blocks).toHaveLength(3)
})

it('reads a page whose metadata repeat and nest without end', () => {
  const story = Array.from({ length: 5 }, (_, i) => `<p>${sentence(i)}</p>`).join('')
  const nestedList = `{"@type":"NewsArticle","author":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  const metas = '<meta property="og:title" content="标题在此">'.repeat(5_000)
  const result = extract(
    `${metas}<script type="application/ld+json">${nestedList}</script><h1>标题在此</h1>${story}`,
  )
  expect(result.ok && result.article.blocks).toHaveLength(5)
})

const blocksOf = (html: string) => {
  const result = extract(html)
  return result.ok ? result.article.blocks : null
}

it('finds text that stands bare behind a rule or an empty box', () => {
  const lines = [1, 2, 3, 4].map(sentence)
  for (const before of ['<hr>', '<div class="clear"></div>', '<div hidden>菜单</div>'])
    expect(
      blocksOf(
        `<title>标题在此</title><center>标题在此</center>${before}　　${lines.join('<br>　　')}<hr>返回`,
      ),
    ).toEqual(lines)
})

it('keeps the rules between parts of the story, not those between the story and what was taken', () => {
  const lines = [1, 2, 3, 4].map((i) => `<p>${sentence(i)}</p>`)
  const result = extract(
    `<title>标题在此</title><h1>标题在此</h1><p>2024-07-16 来源：青石网</p><hr>${lines[0]}${lines[1]}<hr>${lines[2]}` +
      `<hr><p>分享 微信 微博</p><hr>${lines[3]}<hr><p>责任编辑：王敏</p>`,
  )
  const [a, b, ...rest] = lines
  expect(result.ok && result.article.html).toBe(`${a}${b}<hr>${rest.join('')}`)
})

it('keeps the link of an attachment that stands around its paragraph', () => {
  const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
  const file = '<a href="/files/plan.pdf"><p>附件：渡口改造规划.pdf</p></a>'
  const result = extract(`<title>标题在此</title><h1>标题在此</h1><div>${story}${file}</div>`)
  const html = (result.ok && result.article.html) || ''
  expect(html).toContain('<p><a href="https://news.example/files/plan.pdf"')
})

it('finds verse without a stop', () => {
  const verse = ['春风起', '河水开', '谁家纸鸢', '飞过来', '一线牵着', '旧楼台']
  const menu = '<ul><li><a href="/">首页</a></li><li><a href="/v">诗</a></li></ul>'
  const next = '<p>上一首：<a href="/1">老街</a> 下一首：<a href="/2">新桥</a></p>'
  const html = `<title>河堤小唱</title>${menu}<h1>河堤小唱</h1><div class="t">${verse.map((line) => `<p>${line}</p>`).join('')}</div>${next}`
  expect(blocksOf(html)).toEqual(verse)
})

it('finds no verse on a front page, in a list or in a line', () => {
  const lists = ['国内', '国际', '财经', '体育'].map(
    (name) => `<ul><li><a href="/${name}">${name}新闻频道</a></li></ul>`,
  )
  expect(blocksOf(`<title>青石网</title>${lists.join('')}<div>热点直达</div><div>网站地图</div>`)).toBeNull()
  expect(
    blocksOf(`<title>干部任免</title>${lists.join('')}<h1>干部任免</h1><div>每页 14 记录</div>`),
  ).toBeNull()
})

it('finds a post of few lines that ends in an address, not a list of sites', () => {
  const address = '<a href="https://code.example/wang/kite">code.example/wang/kite</a>'
  const head = '<title>放线的动画</title><h1>放线的动画</h1>'
  const lines = ['简单好用的放线动画效果', '效果如下']
  const post = `<div class="c">${lines.map((line) => `<p>${line}</p>`).join('')}<p>代码地址：${address}</p></div>`
  expect(blocksOf(`${head}${post}`)).toEqual([...lines, '代码地址：code.example/wang/kite'])
  expect(blocksOf(`${head}<div class="c"><p>官网：<a href="/">www.kite.example</a></p></div>`)).toBeNull()
})

it('ends an article at the field for comments, unless most of it stands behind', () => {
  const blocks = (html: string) => {
    const found = extract(`<title>渡口的秋天</title><body><h1>渡口的秋天</h1>${html}`)
    return found.ok ? found.article.blocks : []
  }
  const story = `<div><p>${sentence(1)}</p><p>${sentence(2)}</p><p>${sentence(3)}</p></div>`
  const teaser = `<div><h2><a href="/2.html">河堤上的灯</a></h2><p>${sentence(4)}</p></div>`
  const field = '<form><textarea name="comment"></textarea></form>'
  expect(blocks(`<div id="left">${story}${field}${teaser}</div>`)).not.toContain(sentence(4))
  expect(blocks(`<div id="left">${field}${story}${teaser}</div>`)).toContain(sentence(3))
})

it('leaves out a list of headlines with their summaries in one line each, not sentences that begin with a name in a link', () => {
  const blocks = (list: string) => {
    const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
    const found = extract(`<body><h1>渡口的秋天</h1><div><div>${story}</div><ul>${list}</ul></div>`)
    return found.ok ? found.article.blocks : []
  }
  const summary = (i: number) => `${sentence(i)}${sentence(i)}`
  const items = (headline: string) =>
    [4, 5, 6, 7]
      .map((i) => `<li><a href="/${i}.html">${headline}</a> <span>${summary(i)}</span></li>`)
      .join('')
  expect(blocks(items('河堤上的灯又一盏一盏亮了'))).toEqual([1, 2, 3].map(sentence))
  expect(blocks(items('渡口'))).toHaveLength(7)
})

it('takes in the first paragraph where it stands below the headline in the head, not a teaser', () => {
  const story = [1, 2, 3, 4].map((i) => `<p>${sentence(i)}</p>`).join('')
  const opening = `【记者王晓明／青石报导】昨日上午，${sentence(0)}河风正好，天上很快热闹起来。`
  const bar =
    '<ul><li><a href="/share">分享到微信朋友圈</a></li><li><a href="/up">我要爆料给本报</a></li></ul>'
  const page = (first: string, above = '') =>
    `<article><header>${above}<h1>标题在此</h1>${bar}${first}${bar}</header><div class="post-content">${story}</div></article>`
  expect(blocksOf(page(`<blockquote><div>${opening}</div></blockquote>`))?.[0]).toBe(opening)
  expect(blocksOf(page(`<aside><div>${opening}</div></aside>`))).toHaveLength(4)
  expect(blocksOf(page(`<a href="/1"><p>${opening}</p></a>`))).toHaveLength(4)
  expect(blocksOf(page('', `${bar.repeat(4)}<p>${opening}</p>`))).toHaveLength(4)
})

it('takes in the first paragraph where it stands in a box of its own, not a summary', () => {
  const story = [1, 2, 3, 4].map((i) => `<p>${sentence(i)}</p>`).join('')
  const page = (first: string) =>
    `<h1>标题在此</h1><div><div><p>${first}</p></div><div class="article-text">${story}</div></div>`
  const opening = `【青石報專訊】昨日上午，${sentence(0)}河風正好，天上很快熱鬧起來。`
  expect(blocksOf(page(opening))?.[0]).toBe(opening)
  expect(blocksOf(page(`摘要写得很长，${sentence(0)}${sentence(9)}`))).toHaveLength(4)
})

it('brings the files of a notice behind its text, below the marks', () => {
  const story = [1, 2, 3, 4].map((i) => `<p>${sentence(i)}</p>`).join('')
  const file = '<p>【<a href="/u/1.doc">附件1：申请表</a>】已下载<span></span>次</p>'
  const html = `<h1>标题在此</h1><div class="v_news_content">${story}<p>（责任编辑：王敏）</p></div>${file}`
  expect(blocksOf(html)?.slice(-2)).toEqual([sentence(4), '【附件1：申请表】'])
})

it('finds a flash over the longer disclaimer of the site, and a statement that is the article', () => {
  const disclaimer = '本站的內容概不構成任何投資意見，亦不保證其準確，讀者據此操作，本公司概不負責。'.repeat(
    3,
  )
  const flash = `<div id="text"><p>${sentence(1)}</p><p>${sentence(2)}</p></div>`
  const blocksOf = (html: string) => {
    const result = extract(`<h1>渡口停開夜班</h1>${html}`)
    return result.ok ? result.article.blocks : []
  }
  expect(blocksOf(`${flash}<div id="disclaimer_2014"><p>${disclaimer}</p></div>`)).toEqual([
    sentence(1),
    sentence(2),
  ])
  const statement = [1, 2, 3, 4].map((i) => `<p>${sentence(i)}</p>`).join('')
  expect(
    blocksOf(`<div class="statement">${statement}</div><div><p>${sentence(5)}${sentence(6)}</p></div>`),
  ).toContain(sentence(3))
})

it('finds a text about a hotline, and one that says where to write', () => {
  const page = (text: string) => `<title>渡口开通夜班</title><h1>渡口开通夜班</h1><div><p>${text}</p></div>`
  for (const text of [
    '记者20日从青石区获悉，12345政务服务热线开通夜间专席，市民夜间来电也能得到及时答复。',
    '渡口文集征稿，来稿请寄青石市河堤路27号编辑部，邮编：100032，欢迎踊跃来稿。',
  ])
    expect(blocksOf(page(text))).toEqual([text])
})

it('ends a short text above the lines of an office at the foot of its page', () => {
  const story = '渡口本周三下午教大家写字，老师从握笔教起，居民学得认真。'
  const foot =
    '<div>政务服务热线：12345</div><div>地址：青石市河堤路27号 <span>邮编：100032</span></div><div>技术支持邮箱：work@qingshi.example</div>'
  const page = `<div><div><div>渡口教大家写字</div><div>${story}</div></div></div><div><div><div>${foot}</div></div></div>`
  expect(blocksOf(`<title>渡口教大家写字</title>${page}`)).toEqual([story])
})

it('finds a list of addresses', () => {
  const line = (i: number) => `<p>第${i}工作站：地址：青石县青石路${i}号 电话 023-8765432${i}</p>`
  const html = `<title>青石县法律援助机构名单</title><h1>青石县法律援助机构名单</h1><div>${[1, 2, 3, 4, 5].map(line).join('')}</div>`
  expect(blocksOf(html)).toHaveLength(5)
})

it('finds a table of names above the address of an office', () => {
  const cell = (name: string) => `<td><p>${name}</p></td>`
  const names = ['王敏', '李楠', '曾小满', '周启航'].map(cell).join('')
  const rows = ['', '新', '老', '小'].map((before) => `<tr>${names.replaceAll('<p>', `<p>${before}`)}</tr>`)
  const table = `<table>${rows.join('')}</table>`
  const foot = '<div>地址：青石市桃园路 27 号(411201) 党政办：0731-00001024 教务办：0731-00005050</div>'
  const html = `<title>退休人员名单</title><div><h3>退休人员名单</h3><div>${table}</div></div><div>${foot}</div>`
  const result = extract(html)
  expect(result).toMatchObject({ ok: true, article: { authors: [] } })
  expect(result.ok && result.article.html).toMatch(/<table>.*王敏.*新周启航.*<\/table>$/s)
})

it('finds a text that is shorter than the motto of the site in its header', () => {
  const motto = '爱船、爱河、爱旧桥，要在三年里走遍两岸的渡口，写下每一位船工的故事。'
  const header = `<header><h1>河湾手记</h1><p>${motto}</p></header>`
  const story = '这一年修好了船，也学会了认水。'
  const page = `<div>${header}${header}<article><h1>标题在此</h1><div><p>${story}</p></div></article></div>`
  expect(blocksOf(`<title>标题在此</title>${page}`)).toEqual([story])
  const own = `<article><header><p>${sentence(1)}</p></header><h1>标题在此</h1><div><p>${sentence(2)}</p></div></article>`
  expect(blocksOf(`<title>标题在此</title>${own}`)).toContain(sentence(1))
})

it('finds a flash over the longer foot of the site, in a box whose name a pager may have', () => {
  const foot = '<p>地址：青石市河堤路27号，渡口桥头东侧第一栋 电话：0990-1234567，1234568</p>'.repeat(3)
  const owner = '<p>青石渡口观光船公司 版权所有</p>'
  const page = `<div class="pagebox"><p>${sentence(1)}</p><p>${sentence(2)}</p></div><div class="foot">${foot}${owner}</div>`
  expect(blocksOf(`<title>渡口停开夜班</title><h1>渡口停开夜班</h1>${page}`)).toEqual([1, 2].map(sentence))
  const rights =
    '<p>本网所有内容，均由青石日报社提供，欢迎广大读者监督批评，编辑部设在青石市河东路一号。</p>' +
    '<p>凡是本站刊登的作品不得转载，违法和不良信息举报请拨打热线电话，我们会在三个工作日内处理。</p>'
  const head = '<title>渡口停开夜班</title><h1>渡口停开夜班</h1>'
  expect(blocksOf(`${head}<div><p>${sentence(1)}</p></div><div class="copyright">${rights}</div>`)).toEqual([
    sentence(1),
  ])
})

it('counts what the page knows of a text as no sentence, but the lines of a notice', () => {
  const story = [1, 2].map((i) => `<p>${sentence(i)}</p>`).join('')
  const page = (data: string) =>
    `<div><div class="x"><p>${data}</p><p>昨天的船</p></div><div>${story}</div></div>`
  const head = '<title>渡口停开夜班</title><h1>渡口停开夜班</h1>'
  expect(blocksOf(head + page('发布时间：2024-05-20 08:31'))).toEqual([1, 2].map(sentence))
  expect(blocksOf(head + page('停航的地点：旧桥东头的渡口'))).toHaveLength(4)
  const notice = ['停航时段：清早六点到八点半', '停航地点：旧桥东头的渡口', '改乘方式：河湾西头的渡口']
  const lines = notice.map((line) => `<p>${line}</p>`).join('')
  expect(blocksOf(`<title>青石渡口官网</title><div class="c">${lines}</div>`)).toEqual(notice)
})

it('finds the text in the column that is called after it', () => {
  const column = (name: string) =>
    `<div class="${name}"><div id="artibody">${[1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')}</div><div class="w">${sentence(4)}</div></div>`
  const page = (name: string) => `<title>渡口停开夜班</title><h1>渡口停开夜班</h1>${column(name)}`
  expect(blocksOf(page('article-content-left'))).toEqual([1, 2, 3].map(sentence))
  expect(blocksOf(page('article-content'))).toHaveLength(4)
})

it('counts the headline as no sentence of the box around story and frame', () => {
  const title = '“河水涨了，船还是要开”，船工说：渡口的灯今年一夜也没有熄过，过河的人都看得见'
  const story = [1, 2, 3].map((i) => `<p>${sentence(i)}</p>`).join('')
  const shows = `<ul><li><a href="/2">清早的渡口天天都有人从这里过河</a><span>星期一至五 06:30</span><p>船工说说河上的事，乘客说说岸上的事。</p></li>
    <li><a href="/3">河堤夜话从旧桥说到新桥第三百回</a><span>星期六 10:00</span></li></ul>`
  const page = `<div><h1>${title}</h1><div>${story}</div><div>${shows}</div></div>`
  expect(blocksOf(`<title>${title}</title>${page}`)).toEqual([1, 2, 3].map(sentence))
})

it('finds a short text whose one sentence stands over lists, not over links', () => {
  const lead = '纸鸢二点零版本已经发布，这是一个用来控制纸鸢的框架，带来了许多新的特性与改进。'
  const list = '<ul><li>支持多线程放线</li><li>修复收线时的泄漏</li></ul>'
  const link =
    '<p>详情：<a href="https://kite.example/releases">https://kite.example/releases/2.0/notes</a></p>'
  expect(
    blocksOf(`<h1>标题在此</h1><div class="c"><p>${lead}</p><p>主要更新</p>${list}${link}</div>`),
  ).toContain('修复收线时的泄漏')
  const related = '<ul><li><a href="/1">河西老街改造方案公布</a></li></ul>'
  expect(blocksOf(`<h1>标题在此</h1><div class="c"><p>${lead}</p>${related}</div>`)).toEqual([lead])
})

it('finds the picture of a text of one paragraph, not what stands beside other text', () => {
  const picture = '<p align="center"><img src="https://cdn.example/a.jpg"></p>'
  const body = (beside: string) => {
    const result = extract(
      `<h1>标题在此</h1><div>${beside}${picture}<p>${sentence(1)}${sentence(2)}</p></div>`,
    )
    return result.ok ? result.article.html : ''
  }
  expect(body('')).toContain('a.jpg')
  expect(body('<p><a href="/1">别处的新闻</a> <a href="/2">另一则</a></p>')).not.toContain('a.jpg')
})

it.each(['amp-img', 'mip-img'])('shows the pictures of %s', (tag) => {
  const story = [1, 2, 3, 4].map((i) => `<p>${sentence(i)}</p>`).join('')
  const picture = `<${tag} src="/2024/kite-20240520.jpg" width="900" height="600"></${tag}>`
  const result = extract(`<h1>标题在此</h1><div>${picture}${story}</div>`)
  expect(result.ok && result.article.images.map(({ src }) => src)).toEqual([
    'https://news.example/2024/kite-20240520.jpg',
  ])
})

it('takes the first post of a thread', () => {
  const post = (n: number, text: string) =>
    `<div class="authi"><a href="/u/${n}">河边的人</a></div><table><tr><td class="t_f" id="postmessage_${n}">${text}</td></tr></table><div class="sign">人生如纸鸢</div>`
  const story = [1, 2, 3, 4].map(sentence).join('<br><br>')
  const html = `<h1>标题在此</h1>${post(1, story)}${post(2, sentence(7))}`
  expect(blocksOf(html)).toEqual([1, 2, 3, 4].map(sentence))
})

it('reads a page of 30,000 nodes in bounded time', () => {
  const items = Array.from({ length: 10000 }, (_, i) => `<li><a href="/${i}">链接${i}</a></li>`).join('')
  const story = Array.from({ length: 20 }, (_, i) => `<p>${sentence(i)}</p>`).join('')
  const { document, window } = open(`<h1>标题在此</h1><ul>${items}</ul><div>${story}</div>`)
  const extract = () => extractArticle(takeSnapshot(document), { url, window, now: null })
  const result = extract()
  expect(processorTime(() => null, extract) / 1e6).toBeLessThan(5)
  expect(result.ok && result.article.blocks.length).toBe(20)
})

it('reads what is nested 5,000 deep', () => {
  const { document, window } = open('')
  document.body.append(
    nested(document, 5000, Array.from({ length: 5 }, (_, i) => `<p>${sentence(i)}</p>`).join('')),
  )
  const result = extractArticle(takeSnapshot(document), { url, window, now: null })
  expect(result.ok && result.article.blocks).toHaveLength(5)
})

it('loses nothing of the page: it is in the article or in the trace', () => {
  const word = fc.constantFrom(
    '分享到微信',
    '相关阅读',
    '责任编辑：张三',
    '来源：新华社',
    '首页 > 正文',
    '扫码关注公众号',
    '诗一行',
    '2024-07-16 14:43',
  )
  const story = fc.integer({ min: 1, max: 99 }).map(sentence)
  const text = fc.oneof({ weight: 3, arbitrary: story }, word)
  const wraps = [
    (t: string) => `<p>${t}</p>`,
    (t: string) => `${t}<br>`,
    (t: string) => `<div class="share">${t}</div>`,
    (t: string) => `<section><span>${t}</span></section>`,
    (t: string) => `<ul><li><a href="/x.html">${t}</a></li></ul>`,
    (t: string) => `<table><tr><td>${t}</td></tr></table>`,
    (t: string) => `<h3>${t}</h3>`,
  ]
  const piece = fc.tuple(text, fc.constantFrom(...wraps))
  const letters = (markup: string) =>
    markup
      .replace(/<[^>]+>/g, '')
      .replaceAll('&gt;', '>')
      .replace(/\s/g, '')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 3, maxLength: 12 }), (pieces) => {
      const body = pieces.map(([t, wrap]) => wrap(t)).join('')
      const { document, window } = open(`<h1>某地举行某项活动</h1><div>${body}<p>${sentence(0)}</p></div>`)
      const result = extractArticle(takeSnapshot(document), { url, window, now: null })
      window.close()
      if (!result.ok) return
      const { title, html, trace } = result.article
      const kept = letters([title, html, ...trace.map((taken) => taken.html ?? taken.text)].join(' '))
      for (const [t] of pieces) expect(kept).toContain(letters(t))
    }),
    { numRuns: 40 },
  )
})

it('does not list as taken what the picture under the headline has for its caption', () => {
  const picture =
    '<div><p><img src="/res/ferry-2022.jpg" alt="渡口的早晨"></p></div><p class="pic-caption">老人在系船。</p>'
  const story = Array.from({ length: 6 }, (_, i) => `<p>${sentence(i)}</p>`).join('')
  const frame =
    '<ul><li><a href="/">首页</a></li><li><a href="/s">社会</a></li><li><a href="/t">体育</a></li></ul>'
  const found = extract(
    `<title>渡口的早晨</title>${frame}<div><h1>渡口的早晨</h1><p>2024-05-20 08:30</p>${picture}<div class="text">${story}</div></div>${frame}`,
  )
  if (!found.ok) throw new Error(found.failure.kind)
  expect(found.article.html).toContain('<figcaption>老人在系船。</figcaption>')
  expect(found.article.trace.filter(({ text }) => text.includes('老人'))).toEqual([])
})

it('gives every trace a place among the blocks', () => {
  const result = extract(
    `<div class="nav"><a href="/">首页</a></div><h1>某地举行某项活动</h1><div><p>${sentence(1)}</p><div class="share">分享到微信</div><p>${sentence(2)}</p></div><footer>版权所有</footer>`,
  )
  if (!result.ok) throw new Error('no article')
  const placeOf = (text: string) => result.article.trace.find((taken) => taken.text.includes(text))?.place
  expect([placeOf('首页'), placeOf('分享到微信'), placeOf('版权所有')]).toEqual([0, 1, 2])
})

it('leaves a page in another language to Readability', () => {
  const text =
    'This is a sentence of the story, and it goes on for quite a while, so that it counts. '.repeat(4)
  const result = extract(`<title>A story</title><article>${`<p>${text}</p>`.repeat(5)}</article>`)
  expect(result.ok && result.article.blocks).toHaveLength(5)
  expect(result.ok && result.article.script).toBe('none')
})
