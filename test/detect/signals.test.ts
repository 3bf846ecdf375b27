import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../utils/detect/page-facts.ts'
import { signals } from '../../utils/detect/signals.ts'
import { addressOf, articlePage, pageOf, SENTENCES } from './sample-pages.ts'

const TITLE = '老樟树下的河水流到镇上'
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const links = (count: number, text: string) =>
  `<ul>${`<li><a href="/a/">${text}</a></li>`.repeat(count)}</ul>`
const plain = 'https://news.example/x'

/** Each signal with pages on which it fires, and pages like them on which it must not. */
const rows: Record<string, { fires: [Document, string?][]; not: [Document, string?][] }> = {
  declaredArticle: {
    fires: [
      [articlePage({ head: meta('og:type', 'article') })],
      [articlePage({ head: meta('og:type', 'news') })],
      [articlePage({ head: data({ '@context': 'https://schema.org', '@type': 'NewsArticle' }) })],
      [articlePage({ head: data({ '@type': ['ReportageNewsArticle'] }) })],
    ],
    not: [
      [articlePage({ head: meta('og:type', 'website') })],
      [articlePage({ head: data({ '@type': 'Organization' }) })],
      [articlePage({ head: '<script>{"@type":"NewsArticle"}</script>' })],
    ],
  },
  declaredGoods: {
    fires: [
      [articlePage({ head: meta('og:type', 'product.group') })],
      [articlePage({ head: meta('og:type', 'video.movie') })],
      [articlePage({ head: meta('og:type', 'market:item') })],
      [articlePage({ head: data({ '@type': 'Product' }) })],
    ],
    // A review names the goods that it is about.
    not: [
      [articlePage({ head: meta('og:type', 'article') + data({ '@type': 'Product' }) })],
      [articlePage({ head: meta('og:type', 'website') })],
    ],
  },
  declaredList: {
    fires: [[articlePage({ head: data({ '@type': 'CollectionPage' }) })]],
    not: [[articlePage({ head: data({ '@type': 'ItemList' }) })]],
  },
  shop: {
    fires: [
      [articlePage({ after: '<span itemprop="price">88</span>' })],
      [articlePage({ after: '<form action="/cart/add"></form>' })],
      [articlePage({ head: meta('product:price:amount', '88') })],
    ],
    not: [
      [articlePage({ after: '<a href="/cartoons">漫画</a><form action="/search"></form>' })],
      [articlePage({ head: meta('og:type', 'article'), after: '<form action="/cart"></form>' })],
    ],
  },
  plainText: {
    fires: [[Object.defineProperty(pageOf('<pre>文</pre>'), 'contentType', { value: 'text/plain' })]],
    not: [[pageOf('<pre>文</pre>')]],
  },
  datedAddress: {
    fires: [[articlePage(), 'https://news.example/2024/0716/358291.html']],
    not: [[articlePage(), 'https://news.example/358291.html']],
  },
  articleAddress: {
    fires: [[articlePage(), 'https://news.example/358291.html']],
    not: [[articlePage(), 'https://news.example/about.html']],
  },
  homeAddress: {
    fires: [[articlePage(), 'https://news.example/']],
    not: [
      [articlePage({ title: TITLE, headline: `<h1>${TITLE}</h1>` }), 'https://news.example/'],
      [articlePage(), 'https://news.example/2024/'],
    ],
  },
  listAddress: {
    fires: [[articlePage(), 'https://news.example/tag/48065']],
    not: [[articlePage(), 'https://news.example/vintage/48065.html']],
  },
  headline: {
    fires: [
      [articlePage({ title: `${TITLE}_新闻网`, headline: `<h1>${TITLE}</h1>` })],
      [articlePage({ title: TITLE, headline: `<h2>\n${TITLE}\n</h2>` })],
      // Many portals have no heading at all.
      [articlePage({ title: `${TITLE} - 新闻网`, headline: `<div>${TITLE}</div>`, paragraphs: 2 })],
    ],
    not: [
      [articlePage({ title: '新闻网首页', headline: '<h1>新闻网</h1>' })],
      [articlePage({ title: '新闻网', headline: `<h1>${TITLE}</h1>` })],
      [articlePage({ title: `${TITLE}_新闻网`, headline: '<h1>镇上的人每天清晨都到河边</h1>' })],
    ],
  },
  byline: {
    fires: [
      [articlePage({ lines: '来源：新闻网', paragraphs: 2 })],
      [articlePage({ lines: '<span>記者</span> 林一', paragraphs: 2 })],
      [articlePage({ paragraphs: 2, after: '<p>责任编辑：林一</p>' })],
      [articlePage({ title: TITLE, headline: `<h1>${TITLE}</h1>`, lines: '作者：林一' })],
    ],
    not: [
      [articlePage({ paragraphs: 2 })],
      // Far from the headline and the text.
      [articlePage({ paragraphs: 2, after: `${'<p>菜单</p>'.repeat(40)}<p>记者站</p>` })],
    ],
  },
  date: {
    fires: [
      [articlePage({ lines: '2024-07-16 08:30', paragraphs: 2 })],
      [articlePage({ lines: '2024年7月16日', paragraphs: 2 })],
      [articlePage({ lines: '07-16 08:30', paragraphs: 2 })],
      [articlePage({ head: meta('article:published_time', '2024-07-16') })],
      [articlePage({ head: '<meta name="publishdate" content="2024-07-16">' })],
      [articlePage({ head: data({ '@type': 'Thing', datePublished: '2024-07-16' }) })],
    ],
    not: [
      [articlePage({ lines: '编号 1024-07-161', paragraphs: 2 })],
      [articlePage({ head: data({ '@type': 'Thing' }), paragraphs: 2 })],
    ],
  },
  longText: { fires: [[articlePage({ paragraphs: 16 })]], not: [[articlePage({ paragraphs: 15 })]] },
  muchText: {
    fires: [[articlePage({ paragraphs: 8 })]],
    not: [[articlePage({ paragraphs: 7 })], [articlePage({ paragraphs: 16 })]],
  },
  text: {
    fires: [[articlePage({ paragraphs: 4 })]],
    not: [[articlePage({ paragraphs: 3 })], [articlePage({ paragraphs: 8 })]],
  },
  shortText: {
    fires: [[articlePage({ paragraphs: 2 })]],
    not: [[articlePage({ paragraphs: 1 })], [articlePage({ paragraphs: 4 })]],
  },
  noText: {
    fires: [[articlePage()], [articlePage({ paragraphs: 1 })]],
    // A frame that a script has yet to fill has no links either.
    not: [[articlePage({ paragraphs: 2 })], [pageOf('<div id="app"></div>')]],
  },
  textOverLinks: {
    fires: [[articlePage({ paragraphs: 6 })]],
    not: [[articlePage({ paragraphs: 5 })], [articlePage({ paragraphs: 6, after: links(20, '国内') })]],
  },
  textAlone: {
    fires: [[articlePage({ paragraphs: 16 })], [articlePage()]],
    not: [
      [articlePage({ paragraphs: 16 }), 'https://news.example/358291.html'],
      [articlePage({ paragraphs: 16, head: meta('og:type', 'article') })],
      [articlePage({ paragraphs: 16, title: TITLE, headline: `<h1>${TITLE}</h1>` })],
      [articlePage({ paragraphs: 2, lines: '来源：新闻网' })],
      [articlePage({ paragraphs: 2, lines: '2024年7月16日' })],
    ],
  },
  linkedText: {
    fires: [[pageOf(`<div>${`<p>${SENTENCES}</p>`.repeat(3)}<p><a href="/1">${SENTENCES}</a></p></div>`)]],
    not: [
      [
        pageOf(
          `<div><p>${SENTENCES}</p><p>${SENTENCES}</p><p><a href="/1">河水流出来，绕过老樟树。</a></p></div>`,
        ),
      ],
    ],
  },
  linksOverText: {
    fires: [[articlePage({ paragraphs: 1, after: links(20, '河水从山谷里流出来，绕过村口的老樟树') })]],
    not: [[articlePage({ paragraphs: 8, after: links(20, '河水从山谷里流出来，绕过村口的老樟树') })]],
  },
  summaries: {
    fires: [
      [
        pageOf(
          `<ul>${`<li><h3><a href="/1">河水</a></h3><a href="/1"><img></a><p>${SENTENCES}</p></li>`.repeat(20)}</ul>`,
        ),
      ],
      [pageOf(`<ul>${`<li><h3>河水</h3><h4>樟树</h4><p>${SENTENCES}</p></li>`.repeat(20)}</ul>`)],
    ],
    not: [
      [pageOf(`<div>${`<h3>河水</h3><p>${SENTENCES}</p><p>${SENTENCES}</p>`.repeat(20)}</div>`)],
      [pageOf(`<div>${`<p>${SENTENCES}<a href="/1">河水</a></p>`.repeat(20)}</div>`)],
    ],
  },
}

const firesOn = (id: string, page: Document, url = plain) =>
  signals.find((signal) => signal.id === id)?.fires(readPage(page, page.body, addressOf(url)))

describe('signals', () => {
  it('have rows here, each', () => {
    expect(Object.keys(rows).sort()).toEqual(signals.map(({ id }) => id).sort())
  })

  it.each(['zh_CN', 'zh_TW', 'en'])('have a written reason in %s, each', (locale) => {
    const messages = load(readFileSync(`assets/locales/${locale}.yml`, 'utf8')) as { signal: object }
    expect(Object.keys(messages.signal).sort()).toEqual(signals.map(({ id }) => id).sort())
  })

  describe.each(Object.entries(rows))('%s', (id, { fires, not }) => {
    it.each(fires)('fires %#', (page, url) => {
      expect(firesOn(id, page, url)).toBe(true)
    })
    it.each(not)('does not fire %#', (page, url) => {
      expect(firesOn(id, page, url)).toBe(false)
    })
  })
})
