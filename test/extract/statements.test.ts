// @vitest-environment node
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readStatements } from '../../utils/extract/statements.ts'

const read = (head: string) =>
  readStatements(new JSDOM(`<html><head>${head}</head><body></body></html>`).window.document)
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const article = { '@type': 'NewsArticle', headline: '新桥通车', datePublished: '2024-05-03T08:15:00+08:00' }

describe('statements of the head', () => {
  it('reads <meta> by name, property and itemprop, whatever the case', () => {
    expect(
      read(
        '<meta property="og:title" content="新桥通车"><meta name="Author" content="王晓明">' +
          '<meta name="ContentSource" content="青石网"><meta itemprop="datePublished" content="2024-05-03">' +
          '<meta property="og:site_name" content="山城在线"><meta name="lastmodifiedtime" content="2024-05-04">',
      ),
    ).toEqual({
      titles: ['新桥通车'],
      authors: ['王晓明'],
      sources: ['青石网'],
      published: ['2024-05-03'],
      modified: ['2024-05-04'],
      siteNames: ['山城在线'],
    })
  })

  it('keeps the order of trust, not the order of the page, and <title> last', () => {
    const { titles, published } = read(
      '<title>新桥通车_山城在线</title><meta name="twitter:title" content="桥"><meta property="og:title" content="新桥通车">' +
        '<meta name="date" content="2024-05-05"><meta property="article:published_time" content="2024-05-03">',
    )
    expect(titles).toEqual(['新桥通车', '桥', '新桥通车_山城在线'])
    expect(published).toEqual(['2024-05-03', '2024-05-05'])
  })

  it('leaves out templates that were not filled in, and texts', () => {
    const { authors } = read(
      ['{{author}}', '$' + '{author}', 'null', '<%= a %>'.replaceAll('<', '&lt;'), '长'.repeat(301), '  ']
        .map((value) => `<meta name="author" content="${value}">`)
        .join(''),
    )
    expect(authors).toEqual([])
  })
})

describe('JSON-LD', () => {
  it('is trusted with title and authors before <meta>, with dates behind it', () => {
    const { titles, authors, published } = read(
      `<meta property="og:title" content="桥"><meta name="author" content="青石网"><meta name="pubdate" content="2024-05-04">${linked({ ...article, author: [{ name: '王晓明' }, '李华'] })}`,
    )
    expect(titles).toEqual(['新桥通车', '桥'])
    expect(authors).toEqual(['王晓明', '李华', '青石网'])
    expect(published).toEqual(['2024-05-04', '2024-05-03T08:15:00+08:00'])
  })

  it.each<[string, unknown, string[]]>([
    ['in a list', [{ '@type': 'BreadcrumbList' }, article], ['新桥通车']],
    ['in a graph', { '@graph': [article] }, ['新桥通车']],
    ['as main entity', { '@type': 'WebPage', mainEntity: article }, ['新桥通车']],
    [
      'of Baidu, without a type',
      {
        '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
        title: '新桥通车',
        pubDate: '2024-05-03T08:15:00',
      },
      ['新桥通车'],
    ],
    ['of something else', { '@type': 'Organization', headline: '山城集团' }, []],
    ['that is no object', 'text', []],
  ])('%s', (_, data, titles) => {
    expect(read(linked(data)).titles).toEqual(titles)
  })

  it('names the publisher as the site and the organisation as the source', () => {
    const { siteNames, sources } = read(
      linked({ ...article, publisher: { name: '山城在线' }, sourceOrganization: { name: '青石社' } }),
    )
    expect({ siteNames, sources }).toEqual({ siteNames: ['山城在线'], sources: ['青石社'] })
  })

  it('is read with raw line ends in strings, and broken JSON states nothing', () => {
    expect(
      read('<script type="application/ld+json">{"@type":"NewsArticle","headline":"新桥\n通车"}</script>')
        .titles,
    ).toEqual(['新桥 通车'])
    expect(read('<script type="application/ld+json">{"@type":"NewsArticle",</script>').titles).toEqual([])
  })

  it('is read to a bound only', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ ...article, headline: `第${i}条` }))
    expect(read(linked(many)).titles.length).toBeLessThan(300)
  })
})
