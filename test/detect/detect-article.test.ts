import { describe, expect, it } from 'vitest'
import { detectArticle } from '../../utils/detect/detect-article.ts'
import { addressOf, articlePage, pageOf, SENTENCES } from './sample-pages.ts'

const TITLE = '老樟树下的河水流到镇上'
const headline = `<h1>${TITLE}</h1>`
const story = addressOf('https://news.example/2024/0716/358291.html')
const front = addressOf('https://news.example/')
const summaries = `<ul>${`<li><h3><a href="/1">${TITLE}</a></h3><p>${SENTENCES}</p><a href="/1">详细</a></li>`.repeat(30)}</ul>`
const stateOf = (page: Document, address = story) => detectArticle(page, address).state

describe('detectArticle', () => {
  it('knows a story by its text and what stands about it, and says why, the strongest reason first', () => {
    const page = articlePage({ title: TITLE, headline, lines: '2024-07-16 来源：新闻网', paragraphs: 20 })
    expect(detectArticle(page, story)).toEqual({
      state: 'article',
      score: 12,
      reasons: ['longText', 'datedAddress', 'headline', 'byline', 'date', 'textOverLinks'],
    })
  })

  it('knows a lead before a paywall', () => {
    const head = '<meta property="og:type" content="article">'
    expect(stateOf(articlePage({ title: TITLE, head, headline, lines: '2024-07-16', paragraphs: 2 }))).toBe(
      'article',
    )
  })

  it('knows a story without a heading, declaration or telling address', () => {
    const page = articlePage({ title: '日报', lines: '2024年7月16日 本报记者 林一', paragraphs: 20 })
    expect(stateOf(page, addressOf('https://news.example/x'))).toBe('article')
  })

  it('knows a story in English', () => {
    const text =
      '<p>The river leaves the valley, passes the old camphor tree, and crosses under the bridge.</p>'
    const page = pageOf(
      `<title>Why the river ran dry in the valley this summer</title><body><h1>Why the river ran dry in the valley this summer</h1><div>${text.repeat(20)}</div></body>`,
    )
    expect(stateOf(page, addressOf('https://news.example/why-the-river-ran-dry'))).toBe('article')
  })

  it('stays dark on a list of summaries', () => {
    expect(stateOf(pageOf(`<title>新闻网</title><body>${summaries}</body>`), front)).toBe('no')
  })

  it('stays dark on goods with a long description, and says that first', () => {
    const page = articlePage({
      title: TITLE,
      head: '<meta property="og:type" content="product">',
      headline,
      paragraphs: 20,
      after: '<form action="/cart"></form>',
    })
    const verdict = detectArticle(page, addressOf('https://shop.example/item/48656.html'))
    expect(verdict.state).toBe('no')
    expect(verdict.reasons[0]).toBe('declaredGoods')
  })

  it('offers a gallery without lighting up', () => {
    const page = articlePage({
      title: TITLE,
      headline,
      lines: '2024-07-16 来源：新闻网',
      after: '<img src="/1.jpg"><p>一张图</p>'.repeat(10),
    })
    expect(stateOf(page)).toBe('maybe')
  })

  it.each([
    ['an empty page', pageOf('')],
    ['a frame set', pageOf('<frameset><frame src="/a"></frameset>')],
    [
      'a picture',
      new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
    ],
  ])('says no to %s', (_, page) => {
    expect(stateOf(page, addressOf('https://news.example/x'))).toBe('no')
  })

  it('is not misled by forms and pictures named like properties of the document', () => {
    const named = ['title', 'body', 'head', 'links', 'scripts', 'images', 'forms']
      .map((name) => `<form name="${name}"></form><img name="${name}">`)
      .join('')
    const parts = { title: TITLE, headline, lines: '2024-07-16', paragraphs: 20 }
    expect(detectArticle(articlePage({ ...parts, after: named }), story)).toEqual(
      detectArticle(articlePage(parts), story),
    )
  })

  it('changes nothing', () => {
    const page = articlePage({
      title: TITLE,
      headline,
      lines: '2024-07-16',
      paragraphs: 20,
      after: summaries,
    })
    const markup = page.documentElement.outerHTML
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true })
    detectArticle(page, story)
    expect(observer.takeRecords()).toEqual([])
    expect(page.documentElement.outerHTML).toBe(markup)
  })
})
