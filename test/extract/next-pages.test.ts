import { describe, expect, it } from 'vitest'
import type { Article, ArticleImage } from '../../utils/extract/article.ts'
import { decodeDocument } from '../../utils/extract/decode-document.ts'
import { glossHtml } from '../../utils/extract/gloss-html.ts'
import { type FetchedPage, mergePages } from '../../utils/extract/merge-pages.ts'
import { findNextPages, sameArticle } from '../../utils/extract/next-pages.ts'
import { sanitize } from '../../utils/extract/sanitize.ts'
import type { GlossView } from '../../utils/script/script-view.ts'
import { sampleArticle } from '../components/sample-article.ts'

const parse = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html')
const find = (body: string, url = 'https://a.test/news/1.html') => findNextPages(parse(body), url)

describe('further pages', () => {
  it('are found in the folders of WordPress', () => {
    const here = 'https://a.test/2024/05/ferry/'
    const row = `<b>1</b> <a href="${here}2/">2</a> <a href="${here}3/">3</a>`
    expect(find(row, here).pages).toEqual([`${here}2/`, `${here}3/`])
  })

  it('are no next posts and chapters, which their titles tell', () => {
    expect(sameArticle('https://a.test/?p=1234', 'https://a.test/?p=1240')).toBe(false)
    expect(sameArticle('https://a.test/?p=1234', 'https://a.test/?p=1234&page=2')).toBe(true)
    const chapter = '<link rel="next" title="第二章" href="chapter-2.html">'
    expect(find(chapter, 'https://a.test/chapter-1.html').pages).toEqual([])
    const next = '<link rel="next" title="下一页" href="/a_2.html">'
    expect(find(next, 'https://a.test/a.html').pages).toEqual(['https://a.test/a_2.html'])
    const elsewhere =
      '<a href="https://b.test/news/1529819">1</a> <a href="https://b.test/news/1529819/3">3</a>'
    expect(find(elsewhere, 'https://a.test/news/1529819/2').pages).toEqual([])
    const archive = '<a href="/2024/05/">1</a>'
    expect(find(archive, 'https://a.test/2024/05/20/').number).toBe(1)
  })

  it.each([
    ['https://a.test/news/1529819/2', 'https://a.test/news/1529819', 'https://a.test/news/1529819/3'],
    ['https://a.test/7/2.html', 'https://a.test/7/', 'https://a.test/7/3.html'],
  ])('are found from a later page of a folder: %s', (here, first, third) => {
    const row = `<a href="${first}">1</a> <b>2</b> <a href="${third}">3</a>`
    expect(find(row, here)).toEqual({ number: 2, before: [first], pages: [third], count: 3 })
  })

  it('are found in a row of numbers', () => {
    const row = '<b>1</b> <a href="1_2.html">2</a> <a href="1_3.html">3</a> <a href="1_2.html">下一页</a>'
    expect(find(row)).toEqual({
      number: 1,
      before: [],
      pages: ['https://a.test/news/1_2.html', 'https://a.test/news/1_3.html'],
      count: 3,
    })
  })

  it('are those too that a pager leaves out, 1 2 3 … 5, where the last has the address of its number', () => {
    const row = (last: string) =>
      `<b>1</b> <a href="1_2.html">2</a> <a href="1_3.html">3</a> … <a href="${last}">5</a> <a href="1_2.html">下一页</a>`
    expect(find(row('1_5.html'))).toMatchObject({
      pages: [2, 3, 4, 5].map((page) => `https://a.test/news/1_${page}.html`),
      count: 5,
    })
    expect(find(row('1_9.html'))).toMatchObject({ count: 3 })
  })

  it('are found behind 下一页 alone, with the count that the pager prints', () => {
    const pager = '<div class="page">第1/5页 <a href="1_2.html">下一页</a></div>'
    expect(find(pager)).toMatchObject({ pages: ['https://a.test/news/1_2.html'], count: 5 })
  })

  it('are one where the whole text has an address of its own', () => {
    expect(find('<a href="1_all.html">阅读全文</a> <a href="1_2.html">下一页</a>')).toMatchObject({
      pages: ['https://a.test/news/1_all.html'],
      count: 1,
    })
  })

  it.each([
    ['<a href="1_2.html">Next page</a>', 'https://a.test/news/1_2.html', null],
    ['<a href="1_all.html">View all</a>', 'https://a.test/news/1_all.html', 1],
    [
      '<div class="page-info">2024/05/20 08:30</div><a href="1_2.html">下一页</a>',
      'https://a.test/news/1_2.html',
      null,
    ],
    ['<div class="page">Page 1 of 4</div><a href="1_2.html">下一页</a>', 'https://a.test/news/1_2.html', 4],
  ])('are found in %s', (body, address, count) => {
    expect(find(body)).toMatchObject({ pages: [address], count })
  })

  it('are not the days of a calendar', () => {
    const days = [21, 22].map((day) => `<a href="2024-05-${day}.html">${day}</a>`).join('')
    expect(find(days, 'https://a.test/news/2024-05-20.html')).toMatchObject({
      before: [],
      pages: [],
      count: null,
    })
  })

  it('are found where the page says that its addresses count from elsewhere', () => {
    expect(find('<base href="/"><a href="news/1_2.html">下一页</a>').pages).toEqual([
      'https://a.test/news/1_2.html',
    ])
  })

  it('are found by ?page=2', () => {
    const pages = find('<a href="?id=7&page=2">下页</a>', 'https://a.test/show.asp?id=7').pages
    expect(pages).toEqual(['https://a.test/show.asp?id=7&page=2'])
  })

  it('are found by the title of a link around the picture', () => {
    const link = '<a href="1_2.html" title="点击查看下一张">\n<img src="/a.jpg"></a>'
    expect(find(link).pages).toEqual(['https://a.test/news/1_2.html'])
  })

  it('are found in the address that a script is told', () => {
    const row = [2, 3].map((n) => `<a href="javascript:go('',7,'../news/1_[page].html');">${n}</a>`).join('')
    expect(find(row).pages).toEqual(['https://a.test/news/1_2.html', 'https://a.test/news/1_3.html'])
  })

  it('are found below the number of the article', () => {
    const url = 'https://a.test/n/2024/05/20/152981'
    expect(find(`<span>1</span> <a href="${url}/2" rel="next">2</a>`, url).pages).toEqual([`${url}/2`])
  })

  it.each([
    ['another article', '<a href="2.html">下一篇</a>'],
    ['a list', '<a href="/news/list_2.html">下一页</a>'],
    ['another site', '<a href="https://b.test/news/1_2.html">下一页</a>'],
    ['a script', '<a href="javascript:next()">下一页</a>'],
    ['a list that a script is told', `<a href="javascript:go('list_[page].html')">2</a>`],
    ['a picture of another article', '<a href="2.html" title="下一张"><img src="/a.jpg"></a>'],
    ['the page itself', '<a href="1.html">余下全文</a>'],
    ['an earlier part', '<a href="1.html">1</a>'],
  ])('are not %s', (_, body) => {
    expect(find(body, 'https://a.test/news/1.html')).toMatchObject({ before: [], pages: [], count: null })
  })

  const part = (n: number) => `https://a.test/news/1_${n}.html`

  it('are those before the opened one too, by the numbers that the page links', () => {
    const row =
      '<a href="1.html">1</a> <a href="1_2.html">2</a> <b>3</b> <a href="1_4.html">4</a> <a href="1_4.html">下一页</a>'
    expect(find(row, part(3))).toEqual({
      number: 3,
      before: ['https://a.test/news/1.html', part(2)],
      pages: [part(4)],
      count: 4,
    })
    const lastOfTwo = '<a href="1.html">1</a> <b>2</b>'
    expect(find(lastOfTwo, part(2))).toEqual({
      number: 2,
      before: ['https://a.test/news/1.html'],
      pages: [],
      count: 2,
    })
  })

  it.each([
    [part(3), '1_4.html', ['https://a.test/news/1.html', part(2)]],
    [
      'https://a.test/show.asp?id=%D6&page=3',
      '?id=%D6&page=4',
      ['https://a.test/show.asp?id=%D6&page=1', 'https://a.test/show.asp?id=%D6&page=2'],
    ],
  ])('before %s have its address with a lower number where it links none of them', (here, next, before) => {
    expect(find(`<a href="${next}">下一页</a>`, here)).toMatchObject({ number: 3, before })
  })

  it('are numbered as the page links them where 1_1.html is the second', () => {
    const row = '<a href="1.html">1</a> <a href="1_1.html">2</a> <b>3</b> <a href="1_3.html">4</a>'
    expect(find(row, part(2))).toEqual({
      number: 3,
      before: ['https://a.test/news/1.html', part(1)],
      pages: [part(3)],
      count: 4,
    })
  })

  it('are none before an address whose own number is no page', () => {
    const next = '<a href="news-12.html?page=2">下一页</a>'
    expect(find(next, 'https://a.test/news-12.html')).toMatchObject({ number: 1, before: [] })
  })

  it('are not put before a page that is too far from the first', () => {
    expect(find('<a href="1_36.html">下一页</a>', part(35))).toMatchObject({ number: 35, before: [] })
  })

  it('tells parts of one article', () => {
    expect(find('', 'https://a.test/news/1_4.html').number).toBe(4)
    expect(find('', 'https://a.test/news/20240716.html').number).toBe(1)
    expect(sameArticle('https://a.test/n/1.html', 'https://a.test/n/1_2.html')).toBe(true)
    expect(sameArticle('https://a.test/n/1.html', 'https://a.test/n/2.html')).toBe(false)
    expect(sameArticle('https://a.test/n/7/', 'https://a.test/n/7/2.html')).toBe(true)
    expect(sameArticle('https://a.test/n/7', 'https://a.test/n/7/2')).toBe(false)
    expect(sameArticle('https://a.test/n/2024', 'https://a.test/n/2024/05')).toBe(false)
    expect(sameArticle('https://a.test/s?id=1', 'https://a.test/s?id=2')).toBe(false)
  })
})

const pictureOf = (src: string): ArticleImage => ({
  src,
  fallbacks: [],
  alt: '',
  caption: null,
  width: null,
  height: null,
})

function article(url: string, blocks: string[]): Article {
  const html = blocks.map((block) => `<p>${block}</p>`).join('')
  return sampleArticle({ url, title: '题目', html, blocks, readingMinutes: 1 })
}

const address = (n: number) => (n === 1 ? 'https://a.test/1.html' : `https://a.test/1_${n}.html`)

/** The number of a part of {@link site}, by its address. */
const numberOf = (url: string) => Number(/_(\d+)\.html$/.exec(url)?.[1] ?? 1)

/** A site with the given parts, null where there is nothing to read; each links to the next. */
function site(parts: (string[] | null)[], broken: number[] = []) {
  const fetched: string[] = []
  const fetchPage = async (url: string): Promise<FetchedPage | 'unreachable' | 'noArticle'> => {
    fetched.push(url)
    const n = numberOf(url)
    const blocks = parts[n - 1]
    if (broken.includes(n)) return 'unreachable'
    return blocks
      ? {
          document: parse(n < parts.length ? `<a href="1_${n + 1}.html">下一页</a>` : ''),
          article: article(url, blocks),
        }
      : 'noArticle'
  }
  return { fetched, fetchPage, first: article(address(1), parts[0] ?? []) }
}

/** What is passed on of the first of some pages. */
const from1 = { number: 1, before: [] }

describe('merging', () => {
  it('has the marks of the last part, and captions where they are of the whole', async () => {
    const figure = (text: string) =>
      `<figure><img src="https://a.test/${text}.jpg"><figcaption>${text}</figcaption></figure>`
    const captions = ['渡口的清晨有薄雾，船还系在树下', '老人把缆绳解开，等着第一批乘客']
    const taken = { step: 's', reason: 'share', text: '分享', html: null }
    const first: Article = {
      ...article(address(1), ['渡口的早晨来得很早。', ...captions]),
      html: sanitize(`<p>渡口的早晨来得很早。</p>${captions.map(figure).join('')}`, window),
      trace: [{ ...taken, place: 3 }],
    }
    const rest = Array.from(
      { length: 8 },
      (_, i) => `第${i}段：船工把缆绳解开，慢慢把船推离岸边，乘客站在船头。`,
    )
    const second = {
      ...article(address(2), rest),
      originalTitle: '渡口',
      via: ['柳湾晚报', '青石网'],
      source: '青石网',
    }
    const fetchPage = async () => ({ document: parse(''), article: second })
    const merged = await mergePages(first, { ...from1, pages: [address(2)], fetchPage, window })
    expect(merged.article).toMatchObject({ originalTitle: '渡口', via: ['柳湾晚报'] })
    expect(merged.article.blocks).toEqual(['渡口的早晨来得很早。', ...rest])
    expect(merged.article.trace.map(({ place }) => place)).toEqual([1])
  })

  it('joins the parts in order without the repeated head', async () => {
    const { first, fetchPage } = site([['题目', '甲'], ['题目', '乙'], ['丙']])
    const merged = await mergePages(first, {
      ...from1,
      pages: [address(2), address(3)],
      fetchPage,
      window,
    })
    expect(merged.missing).toBeNull()
    expect(merged.article.blocks).toEqual(['题目', '甲', '乙', '丙'])
    expect(merged.article.html.replace(/\s/g, '')).toBe('<p>题目</p><p>甲</p><p>乙</p><p>丙</p>')
    expect(merged.article).toMatchObject({ readingMinutes: 3, pages: 3 })
  })

  it('leaves no rule at the seam where the repeated head stood above it', async () => {
    const { first, fetchPage } = site([
      ['题目', '甲'],
      ['题目', '乙', '丙'],
    ])
    const ruled: typeof fetchPage = async (url) => {
      const page = await fetchPage(url)
      if (typeof page === 'string') return page
      const html = sanitize('<p>题目</p><hr><p>乙</p><hr><p>丙</p>', window)
      return { ...page, article: { ...page.article, html } }
    }
    const { article } = await mergePages(first, {
      ...from1,
      pages: [address(2)],
      fetchPage: ruled,
      window,
    })
    expect(article.html.replace(/\s/g, '')).toBe('<p>题目</p><p>甲</p><p>乙</p><hr><p>丙</p>')
  })

  it('links a film once that stands on every part', async () => {
    const film = '<figure><a href="https://film.example/1">▶ film.example</a></figure>'
    const { first, fetchPage } = site([['题目', '甲'], ['题目', '乙'], ['丙']])
    const withFilm = (page: Article) => ({ ...page, html: sanitize(page.html + film, window) })
    const { article } = await mergePages(withFilm(first), {
      ...from1,
      pages: [address(2), address(3)],
      fetchPage: async (url) => {
        const page = await fetchPage(url)
        return typeof page === 'string' ? page : { ...page, article: withFilm(page.article) }
      },
      window,
    })
    expect(article.html.match(/▶/g)).toHaveLength(1)
    expect(article.blocks).toEqual(['题目', '甲', '乙', '丙'])
  })

  it('joins the text before repair too, so that every view of stray pinyin holds all parts', async () => {
    const parts = ['春節(jié)期間。', '發(fā)布氣象預警。'].map((text, i) => {
      const repaired = text.replace(/\(.*?\)/, '')
      const found = { title: '题目', html: sanitize(`<p>题目</p><p>${text}</p>`, window) }
      const trace = { step: 'repair-script', reason: 'glosses', text, place: 0, html: null }
      return { ...article(address(i + 1), ['题目', repaired]), found, trace: [trace] }
    }) as [Article, Article]
    const fetchPage = async () => ({ document: parse(''), article: parts[1] })
    const merged = await mergePages(parts[0], { ...from1, pages: [address(2)], fetchPage, window })
    const text = (view: GlossView) => glossHtml(merged.article, view, window).replace(/<[^>]*>|\s/g, '')
    expect(text('strip')).toBe('题目春節期間。發布氣象預警。')
    expect(text('leave')).toBe('题目春節(jié)期間。發(fā)布氣象預警。')
    const whole = await mergePages(article(address(1), ['甲']), {
      ...from1,
      pages: [address(2)],
      fetchPage,
      window,
    })
    expect(whole.article.found?.html).toContain('甲')
  })

  it('follows 下一页 from part to part', async () => {
    const { first, fetchPage } = site([['甲'], ['乙'], ['丙'], null])
    const merged = await mergePages(first, { ...from1, pages: [address(2)], fetchPage, window })
    expect(merged.article.blocks).toEqual(['甲', '乙', '丙'])
    // the link behind the last part leads nowhere, which is said
    expect(merged.missing).toEqual({ page: 4, reason: 'noArticle' })
  })

  it('keeps what it has when a part fails half-way, and says so', async () => {
    const { first, fetchPage } = site([['甲'], ['乙'], ['丙']], [3])
    const merged = await mergePages(first, { ...from1, pages: [address(2), address(3)], fetchPage, window })
    expect(merged.article.blocks).toEqual(['甲', '乙'])
    expect(merged.missing).toEqual({ page: 3, reason: 'unreachable' })
  })

  it('takes no bug for a page that cannot be had', async () => {
    const { first } = site([['甲']])
    const bug = new TypeError('a bug of ours')
    const fetchPage = () => Promise.reject(bug)
    await expect(mergePages(first, { ...from1, pages: [address(2)], fetchPage, window })).rejects.toBe(bug)
  })

  it('ends at a page that was read before', async () => {
    const { first, fetchPage, fetched } = site([['甲'], ['乙']])
    const merged = await mergePages(first, {
      ...from1,
      pages: [address(2), address(1), address(2)],
      fetchPage,
      window,
    })
    expect(merged.missing).toEqual({ page: 3, reason: 'loop' })
    expect(fetched).toEqual([address(2)])
  })

  it('ends where every number gives the same page', async () => {
    const { first, fetchPage } = site([['甲'], ['乙'], ['乙'], ['乙']])
    const merged = await mergePages(first, { ...from1, pages: [address(2)], fetchPage, window })
    expect(merged).toMatchObject({ article: { blocks: ['甲', '乙'] }, missing: null })
  })

  it('ends where the links lead back to a part before the last', async () => {
    const { first, fetchPage } = site([['甲'], ['乙'], ['丙'], ['乙']])
    const merged = await mergePages(first, { ...from1, pages: [address(2)], fetchPage, window })
    expect(merged.missing).toEqual({ page: 4, reason: 'loop' })
  })

  it('takes parts of the same words with other pictures for parts', async () => {
    const photo = (n: number) =>
      sampleArticle({ url: address(n), blocks: ['题目'], images: [pictureOf(`https://a.test/${n}.jpg`)] })
    const fetchPage = async (url: string) => ({ document: parse(''), article: photo(numberOf(url)) })
    const merged = await mergePages(photo(1), {
      ...from1,
      pages: [address(2), address(3)],
      fetchPage,
      window,
    })
    expect(merged.missing).toBeNull()
    expect(merged.article.images).toHaveLength(3)
  })

  describe('from the third of five pages', () => {
    const five = [['甲'], ['乙'], ['丙'], ['丁'], ['戊']]
    const third = { number: 3, before: [address(1), address(2)], pages: [address(4), address(5)], window }
    const opened = article(address(3), ['丙'])
    const merge = (broken: number[], changes = {}) =>
      mergePages(opened, { ...third, fetchPage: site(five, broken).fetchPage, ...changes })

    it('begins with the first', async () => {
      const merged = await merge([])
      expect(merged).toMatchObject({ article: { pages: 5 }, missing: null })
      expect(merged.article).toMatchObject({ url: address(1), blocks: five.flat() })
    })

    it.each([1, 2])('leaves no hole where page %s is missing, and names it', async (page) => {
      const merged = await merge([page])
      expect(merged.article.blocks).toEqual(['丙', '丁', '戊'])
      expect(merged.missing).toEqual({ page, reason: 'unreachable' })
    })

    it('names a later one that is missing by its own number', async () => {
      const merged = await merge([4])
      expect(merged.article.blocks).toEqual(['甲', '乙', '丙'])
      expect(merged.missing).toEqual({ page: 4, reason: 'unreachable' })
    })

    it('is not whole where nothing says where the first is', async () => {
      const merged = await merge([], { before: [] })
      expect(merged.article.blocks).toEqual(['丙', '丁', '戊'])
      expect(merged.missing).toEqual({ page: 1, reason: 'unknown' })
    })

    it('is not whole where the site answers an earlier number with the same page', async () => {
      const fetchPage = async () => ({ document: parse(''), article: opened })
      expect((await merge([], { fetchPage })).missing).toEqual({ page: 1, reason: 'loop' })
    })
  })

  it('reads at most the limit', async () => {
    const { first, fetchPage, fetched } = site(Array.from({ length: 40 }, (_, i) => [`第${i}块`]))
    const merged = await mergePages(first, { ...from1, pages: [address(2)], fetchPage, window })
    expect(merged).toMatchObject({ article: { pages: 30 }, missing: { page: 31, reason: 'limit' } })
    expect(fetched).toHaveLength(29)
  })
})

describe('the whole text behind 余下全文', () => {
  const all = Array.from({ length: 20 }, (_, i) => `第${i + 1}段，说的都是不同的事。`)
  const merge = (start: string[], whole = article(address(2), all), document = parse('')) =>
    mergePages(article(address(1), start), {
      ...from1,
      pages: [address(2)],
      fetchPage: async () => ({ document, article: whole }),
      window,
    })
  const paragraphs = (merged: { article: Article }) =>
    [...parse(merged.article.html).querySelectorAll('p')].map((p) => p.textContent)

  it('takes the place of its beginning', async () => {
    const merged = await merge(all.slice(0, 10))
    expect(merged).toMatchObject({ missing: null, article: { blocks: all, pages: 2, readingMinutes: 1 } })
    expect(paragraphs(merged)).toEqual(all)
  })

  it('and of one that breaks off in the middle of a paragraph', async () => {
    expect((await merge([...all.slice(0, 2), '第3段，说的都……'])).article.blocks).toEqual(all)
  })

  it('loses nothing that only the beginning has', async () => {
    const start = [...all.slice(0, 10), '本文编辑另有一句话。']
    const merged = await merge(start)
    expect(merged.article.blocks).toEqual([...all, '本文编辑另有一句话。'])
    expect(paragraphs(merged)).toEqual(merged.article.blocks)
  })

  it('nor a picture of either, and shows none twice', async () => {
    const [one, two, three] = ['1', '2', '3'].map((name) => `https://a.test/${name}.jpg`) as [
      string,
      string,
      string,
    ]
    const illustrated = (n: number, blocks: string[], sources: string[]): Article => {
      const figures = sources.map((src) => `<figure><img src="${src}"></figure>`).join('')
      const html = sanitize(figures + blocks.map((block) => `<p>${block}</p>`).join(''), window)
      return { ...article(address(n), blocks), html, images: sources.map(pictureOf) }
    }
    const merged = await mergePages(illustrated(1, all.slice(0, 10), [one, two]), {
      ...from1,
      pages: [address(2)],
      fetchPage: async () => ({ document: parse(''), article: illustrated(2, all, [two, three]) }),
      window,
    })
    expect(merged.article.blocks).toEqual(all)
    const shown = [...parse(merged.article.html).querySelectorAll('img')].map((image) => image.src)
    expect(shown).toEqual([two, three, one])
  })

  it('takes the place of a part in its middle', async () => {
    expect((await merge([...all.slice(5, 15), '未完待续'])).article.blocks).toEqual([...all, '未完待续'])
  })

  it('is not followed by the parts that its page links', async () => {
    const pager = parse('<a href="1_3.html">下一页</a>')
    const fetched: string[] = []
    const merged = await mergePages(article(address(1), all.slice(0, 5)), {
      ...from1,
      pages: [address(2)],
      fetchPage: async (url) => {
        fetched.push(url)
        const blocks = url === address(2) ? all : all.slice(5, 10)
        return { document: pager, article: article(url, blocks) }
      },
      window,
    })
    expect(merged).toMatchObject({ missing: null, article: { blocks: all } })
  })
})

describe('decoding a fetched page', () => {
  const gbk = new Uint8Array([0xd6, 0xd0])
  const ascii = (text: string) => new TextEncoder().encode(text)
  const join = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]))

  it('takes the header before the meta element', () => {
    expect(decodeDocument(join(ascii('<meta charset="utf-8">'), gbk), 'text/html; charset=gb2312')).toContain(
      '中',
    )
  })
  it('takes the meta element', () => {
    const meta = ascii('<meta http-equiv="Content-Type" content="text/html; charset=gbk">')
    expect(decodeDocument(join(meta, gbk), 'text/html')).toContain('中')
  })
  it('takes the byte order mark first', () => {
    expect(
      decodeDocument(join(new Uint8Array([0xef, 0xbb, 0xbf]), ascii('中')), 'text/html; charset=gbk'),
    ).toBe('中')
  })
  it('guesses without any, and ignores a label that does not exist', () => {
    expect(decodeDocument(ascii('中'), null)).toBe('中')
    expect(decodeDocument(gbk, 'text/html; charset=nonsense')).toBe('中')
  })
})
