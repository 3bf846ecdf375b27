import { describe, expect, it } from 'vitest'
import { dropLinkLists } from '../../utils/clean/drop-link-lists.ts'
import { clean } from './clean.ts'

const list = (href: (i: number) => string) =>
  `<ul>${[1, 2, 3, 4].map((i) => `<li><a href="${href(i)}">第${i}篇文章的标题</a></li>`).join('')}</ul>`

it('takes out a list of links to the same site', () => {
  const { html, trace } = clean(dropLinkLists, `<p>正文。</p>${list((i) => `/a/${i}.html`)}`)
  expect(html).toBe('<p>正文。</p>')
  expect(trace[0]?.reason).toBe('related')
})

it.each([
  ['sources on other sites', (i: number) => `https://other.example${i}/paper`],
  [
    'sources by way of a redirect',
    (i: number) => `https://link.news.example/?target=https%3A//b.example/${i}`,
  ],
  ['attachments', (i: number) => `/files/${i}.pdf`],
  ['links within the page that no heading is called as', (i: number) => `#h${i}`],
])('leaves %s', (_, href) => {
  const html = `<p>正文。</p>${list(href)}`
  expect(clean(dropLinkLists, html).html).toBe(html)
})

it('takes out a list of links to wherever, each with its time, not one that says more', () => {
  const dated = (behind: (i: number) => string, sign = '・') =>
    `<ul>${[1, 2, 3, 4].map((i) => `<li>${sign}<a href="https://blog.example/${i}.html">渡口的早晨之${i}</a><i>${behind(i)}</i></li>`).join('')}</ul>`
  for (const html of [dated((i) => `2024-5-${i} 8:15:00`), dated((i) => `(2024-05-0${i} 08:15:00)`, '')])
    expect(clean(dropLinkLists, `<p>正文。</p>${html}`).html).toBe('<p>正文。</p>')
  for (const html of [
    dated((i) => `（2020-05-0${i}）`),
    dated((i) => `，2024年5月${i}日修改`),
    dated((i) => `第${i}章`),
  ])
    expect(clean(dropLinkLists, html).html).toBe(html)
})

it('leaves captions in links to large pictures, not links to other pages with a picture', () => {
  const pictures = (href: (i: number) => string) =>
    list(href).replace(/(<a.*?>)/g, '$1<img src="/small.jpg">')
  const html = `<p>正文。</p>${pictures((i) => `/photo/${i}b.jpg`)}`
  expect(clean(dropLinkLists, html).html).toBe(html)
  expect(clean(dropLinkLists, `<p>正文。</p>${pictures((i) => `/a/${i}.html`)}`).html).toBe('<p>正文。</p>')
})

const tags = (href: (i: number) => string) =>
  `<ul>${[1, 2, 3, 4].map((i) => `<li><a href="${href(i)}">风筝</a></li>`).join('')}<li>...</li></ul>`

it('takes out a list of tags, of which the last ones are hidden', () => {
  const { html, trace } = clean(dropLinkLists, `${tags((i) => `/tag/${i}/`)}<p>正文。</p>`)
  expect(html).toBe('<p>正文。</p>')
  expect(trace[0]?.reason).toBe('tags')
})

it('leaves a list of names with links of their own', () => {
  const html = `<p>正文。</p>${tags((i) => `/people/${i}`)}`
  expect(clean(dropLinkLists, html).html).toBe(html)
})

it('leaves a list that says more than the names of its links', () => {
  const html =
    '<p>正文。</p><ul><li>冠军 <a href="/topics/a">青石队龙舟</a></li><li>亚军 <a href="/topics/b">山城队龙舟</a></li><li>季军 <a href="/topics/c">河口队龙舟</a></li></ul>'
  expect(clean(dropLinkLists, html).html).toBe(html)
})

const widget = (href: (i: number) => string, words = '') =>
  `<table><tbody><tr><td>${[1, 2, 3].map((i) => `<a href="${href(i)}">搜索渡口的新闻${i}</a>`).join('-')}${words}</td></tr></tbody></table>`

it('takes out the box of a search engine', () => {
  expect(clean(dropLinkLists, `<p>正文。</p>${widget((i) => `https://find.example/?q=${i}`)}`).html).toBe(
    '<p>正文。</p>',
  )
})

it.each([
  ['a table of attachments', widget((i) => `https://files.example/${i}.pdf`)],
  ['a table of sources with words of its own', widget((i) => `https://other.example/${i}`, '，以上三种')],
  ['a table with heads', widget((i) => `https://other.example/${i}`).replace(/td>/g, 'th>')],
])('leaves %s', (_, table) => {
  const html = `<p>正文。</p>${table}`
  expect(clean(dropLinkLists, html).html).toBe(html)
})

it.each(['<div><b>標籤：</b><a>渡船</a></div>'])('takes out tags beside their label: %s', (box) => {
  const { html, trace } = clean(dropLinkLists, `<p>正文。</p>${box}`)
  expect(html).toBe('<p>正文。</p>')
  expect(trace[0]?.reason).toBe('tags')
})

it.each([
  '<div><b>标签：</b><a href="#">渡船</a></div>',
  '<div><b>标签：</b><a href="https://other.example/t">渡船</a></div>',
  '<div><b>话题</b>是<a href="/t">渡船</a></div>',
  '<div><b>关键词</b><p>这一年的关键词是等。</p></div>',
  '<div><b>分类</b><a href="/t">渡船</a><span>大小两种</span></div>',
])('leaves what says more than tags: %s', (html) => {
  expect(clean(dropLinkLists, html).html).toBe(html)
})

it('leaves words with a label amid the story', () => {
  const story = `<p>${'渡船每天清晨从北岸开出，船上坐着去对岸上班的人。'.repeat(2)}</p>`
  const words = '<div><b>关键词：</b><a href="/w/1">渡船</a><a href="/w/2">灯塔</a></div>'
  expect(clean(dropLinkLists, story + words + story).html).toBe(story + words + story)
  expect(clean(dropLinkLists, story + story + words).html).toBe(story + story)
  expect(clean(dropLinkLists, words + story + story).html).toBe(story + story)
})

describe('the table of contents', () => {
  const text =
    '<h2 id="a">开船以前</h2><p>船工在码头上等雾散去，一等就是半个早晨。</p><h2 id="b">过河</h2><p>船到河心的时候，太阳出来了，两岸的树都亮着。</p>'
  const list = '<ol><li><a href="#a">开船以前</a></li><li><a href="#b">过河</a></li></ol>'
  it.each([
    ['alone', list],
    ['with its heading', `<h2>目录</h2>${list}`],
    ['with its label, in a box', `<div><p>TOC</p>${list}</div>`],
    ['of two levels', '<ul><li><a href="#a">开船以前</a><ul><li><a href="#b">过河</a></li></ul></li></ul>'],
  ])('goes, %s', (_, contents) => {
    expect(clean(dropLinkLists, contents + text).html).toBe(text)
  })
  it('without a label leaves the picture above it', () => {
    const picture = '<figure><img src="https://cdn.example/ferry.jpg"></figure>'
    expect(clean(dropLinkLists, picture + list + text).html).toContain(picture)
  })
  it.each([
    // notes
    '<ol><li><a href="#a">1</a></li><li><a href="#b">2</a></li></ol>',
    '<ol><li><a href="#a">开船以前</a>，等雾散去</li><li><a href="#b">过河</a></li></ol>',
    '<ul><li><a href="#a">开船以前</a></li></ul>',
    // a gallery and a row of years, whose headings stand in the list itself
    '<ul><li><a href="#a"><img src="/1.jpg"><h4>老桥</h4></a></li><li><a href="#b"><img src="/2.jpg"><h4>新桥</h4></a></li></ul>',
    '<ul><li><a href="#c"><h4>老桥建成</h4></a></li><li><a href="#d"><h4>新桥动工</h4></a></li></ul>',
    '<p>今天有两件事：</p><ol><li><a href="#a">开船以前</a></li><li><a href="#b">过河</a></li></ol>',
  ])('is no other list: %s', (other) => {
    expect(clean(dropLinkLists, other + text).html).toBe(other + text)
  })
})
