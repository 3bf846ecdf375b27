// @vitest-environment node
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { readStatements } from '../../utils/extract/statements.ts'

const URL_OF_PAGE = 'https://blog.example/2024/05/ferry/'

const read = (head: string) =>
  readStatements(
    new JSDOM(`<html><head>${head}</head><body></body></html>`).window.document.documentElement,
    URL_OF_PAGE,
  )
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const article = { '@type': 'NewsArticle', headline: '新桥通车', datePublished: '2024-05-03T08:15:00+08:00' }

const ENGINE = '<footer><a href="https://hexo.io">Hexo</a></footer>'
const linkedPortrait = (href: string) =>
  PORTRAIT.replace('<div>', `<div><a href="${href}">`).replace('</div>', '</a></div>')
const PORTRAIT = '<div><img class="avatar" src="/1.jpg"></div><h5 class="nickname">浪子</h5>'

describe('statements of the head', () => {
  it('reads <meta> by name, property and itemprop, whatever the case', () => {
    expect(
      read(
        '<meta property="og:title" content="新桥通车"><meta name="Author" content="王晓明">' +
          '<meta name="ContentSource" content="青石网"><meta itemprop="datePublished" content="2024-05-03">' +
          '<meta property="og:site_name" content="山城在线"><meta name="lastmodifiedtime" content="2024-05-04">' +
          '<meta property="article:section" content="社会">',
      ),
    ).toEqual({
      titles: ['新桥通车'],
      authors: ['王晓明'],
      sources: ['青石网'],
      published: ['2024-05-03'],
      modified: ['2024-05-04'],
      siteNames: ['山城在线'],
      sections: ['社会'],
    })
  })

  it('a title that begins with a divider is the name of the site alone', () => {
    expect(read('<title>-山城市青石材料有限公司</title>')).toMatchObject({
      titles: [],
      siteNames: ['山城市青石材料有限公司'],
    })
    const heading = '<h1>新桥通车了</h1>'
    expect(read(`<title>-青石县教育局</title>${heading}`)).toMatchObject({ siteNames: ['青石县教育局'] })
    const linked = '<h2 class="entry-title"><a href="/a.html">渡口停航三天</a></h2>'
    expect(read(`<title>- 渡口停航三天</title><h1>河边看云</h1>${linked}`)).toMatchObject({ siteNames: [] })
    expect(read('<title>-关于渡口的通知</title><h1>通知</h1>')).toMatchObject({ siteNames: [] })
    expect(read('<title>- 故乡</title><h1>河边看云</h1>')).toMatchObject({ siteNames: [] })
    const logo = '<h1><a href="/">青石日报</a></h1>'
    expect(read(`<title>-青石日报</title>${logo}${heading}`)).toMatchObject({ siteNames: ['青石日报'] })
    for (const shown of ['<h1>', '<h2>', '<div class="title">'])
      expect(read(`<title>-青石市成立作家协会</title>${shown}青石市成立作家协会`)).toMatchObject({
        titles: ['-青石市成立作家协会'],
        siteNames: [],
      })
    for (const title of [
      '-渡口停航',
      '——渡口老街纪事',
      '-5℃的渡口',
      '渡口停航-青石网',
      '_渡口停航_青石网',
      '|独家|渡口停航',
    ])
      expect(read(`<title>${title}</title>`)).toMatchObject({ titles: [title], siteNames: [] })
  })

  it('keeps the order of trust, not the order of the page, and <title> last', () => {
    const { titles, published } = read(
      '<title>新桥通车_山城在线</title><meta name="twitter:title" content="桥"><meta property="og:title" content="新桥通车">' +
        '<meta name="date" content="2024-05-05"><meta property="article:published_time" content="2024-05-03">',
    )
    expect(titles).toEqual(['新桥通车', '桥', '新桥通车_山城在线'])
    expect(published).toEqual(['2024-05-03', '2024-05-05'])
  })

  it('takes the headline for no name of the site, which some themes state as such', () => {
    const siteNames = (name: string, title: string) =>
      read(
        `<title>${title}</title><meta property="og:title" content="${name}"><meta property="og:site_name" content="${name}">`,
      ).siteNames
    expect(siteNames('渡口的早晨', '渡口的早晨 · 河灯手记')).toEqual([])
    expect(siteNames('河灯手记', '渡口的早晨 · 河灯手记')).toEqual(['河灯手记'])
    expect(siteNames('青石网', '青石网 - 渡口的早晨')).toEqual(['青石网'])
  })

  it('trusts the reporter before the author, who is the editor on pages that name both', () => {
    const { authors } = read('<meta name="author" content="编辑甲"><meta name="reporter" content="王晓明">')
    expect(authors).toEqual(['王晓明', '编辑甲'])
  })

  it('reads the first date that the markup marks as the one of publication', () => {
    const time = (day: number) => `<time itemprop="datePublished" datetime="2024-05-0${day}">昨天</time>`
    const { published } = readStatements(
      new JSDOM(time(3) + time(4)).window.document.documentElement,
      URL_OF_PAGE,
    )
    expect(published).toEqual(['2024-05-03'])
  })

  it('reads the time that a page gives as that of publication, as HTML5 was to have it', () => {
    const page =
      '<li><time datetime="2024-05-01" pubdate>前天</time></li><time datetime="2024-05-02">昨天</time><time datetime="2024-05-03" pubdate>今天</time>'
    const { published } = readStatements(new JSDOM(page).window.document.documentElement, URL_OF_PAGE)
    expect(published).toEqual(['2024-05-03'])
  })

  it('reads the day that WordPress sets in the only article, maybe in its foot', () => {
    const article = (day: number) =>
      `<article><p>新桥通车。</p><footer><time class="entry-date" datetime="2024-05-0${day}">五月</time></footer></article>`
    const published = (page: string) =>
      readStatements(new JSDOM(page).window.document.documentElement, URL_OF_PAGE).published
    expect(published(article(3))).toEqual(['2024-05-03'])
    expect(published(article(3) + article(4))).toEqual([])
  })

  const person = (property: string, name: string) =>
    `<span itemprop="${property}" itemscope><meta itemprop="name" content="${name}"></span>`
  const item = (type: string, inside: string) =>
    `<div itemscope itemtype="http://schema.org/${type}">${inside}</div>`

  it('reads who wrote and who published the article in its microdata, not who wrote comments and other articles', () => {
    const page =
      item('Comment', person('author', '李华')) +
      item('BlogPosting', person('author', '王晓明') + person('publisher', '青石网')) +
      item('BlogPosting', person('author', '周航')) +
      item('BlogPosting', `<i itemprop="author" itemscope>${person('worksFor', '青石集团')}</i>`)
    const { titles, authors, siteNames } = readStatements(
      new JSDOM(page).window.document.documentElement,
      URL_OF_PAGE,
    )
    expect({ titles, authors, siteNames }).toEqual({
      titles: [],
      authors: ['王晓明'],
      siteNames: ['青石网'],
    })
  })

  it('reads the name behind an item that can hold nothing', () => {
    const named = '<meta itemprop="author" itemscope><meta itemprop="name" content="王晓明">'
    const page = item('BlogPosting', `${named}<h1 itemprop="headline">新桥</h1>`)
    const other = item('BlogPosting', '<meta itemprop="author" itemscope><meta itemprop="url" content="/a">')
    const authors = (html: string) =>
      readStatements(new JSDOM(html).window.document.documentElement, URL_OF_PAGE).authors
    expect(authors(page)).toEqual(['王晓明'])
    expect(authors(other)).toEqual([])
    const stated = '<meta itemprop="author" itemscope content="青石网"><meta itemprop="name" content="新桥">'
    expect(authors(item('Article', stated))).toEqual(['青石网'])
  })

  it.each<[string[], string]>([
    [['浪子'], '<article><footer><i class="vcard author">by 浪子</i></footer></article>'],
    [
      ['浪子'],
      '<article><footer>on May 3<b> by <i class="author vcard"><a rel="author">浪子</a></i></b></footer></article>',
    ],
    [[], '<footer><i class="vcard author">by 浪子</i></footer>'],
    [[], '<article><footer><i class="vcard author">关于作者</i></footer></article>'],
    [[], '<div id="comments"><article><footer><i class="vcard author">by 浪子</i></footer></article></div>'],
    [
      [],
      '<div class="related"><article><footer><i class="vcard author">by 浪子</i></footer></article></div>',
    ],
    [
      ['王晓明'],
      '<i class="author vcard"><a class="fn">王晓明</a></i><article><footer><i class="vcard author">by 浪子</i></footer></article>',
    ],
    [['王晓明'], '<i class="author vcard"><a class="fn">王晓明</a></i>'],
    [
      ['浪子'],
      '<body class="comment-open"><div class="author-card"><b class="author-name">浪子</b></div></body>',
    ],
    [['浪子'], '<div class="author--card"><div class="author--name">浪子</div>爱写字</div>'],
    [[], '<div class="author-card"><b class="author-name">浪子</b><b class="author-name">王晓明</b></div>'],
    [[], '<div class="author-card"><b class="author-name">浪子 2024年5月20日</b></div>'],
    [[], '<cite class="author-name">浪子</cite>'],
    // beside a portrait, where the engine of a blog has made the page
    [['浪子'], PORTRAIT + ENGINE],
    [[], PORTRAIT],
    ...['https://blog.example/about/', 'https://www.blog.example/author/kite/'].map(
      (href): [string[], string] => [['浪子'], linkedPortrait(href) + ENGINE],
    ),
    // others: by a link to their site, by way of this one, at home on this one
    ...['//friend.example/', '/go?url=https://friend.example/', 'https://blog.example/u/12'].map(
      (href): [string[], string] => [[], linkedPortrait(href) + ENGINE],
    ),
    // a link of the text, and somebody else
    [[], `${PORTRAIT}<p><a href="https://hexo.io">Hexo</a></p>`],
    [[], `<aside><h3>友情链接</h3>${PORTRAIT}</aside>${ENGINE}`],
    [['浪子'], `<aside>${PORTRAIT}<h3>热门标签</h3></aside>${ENGINE}`],
    [[], `<div class="comment">${PORTRAIT}</div>${ENGINE}`],
    [[], `<div>${PORTRAIT}</div><div>${PORTRAIT.replace('浪子', '王晓明')}</div>${ENGINE}`],
    [[], '<ul><li class="author-card"><b class="author-name">浪子</b></li></ul>'],
    [
      [],
      '<i class="author vcard"><a class="fn">王晓明</a></i><i class="author vcard"><a class="fn">李华</a></i>',
    ],
    [[], '<ol class="commentlist"><i class="author vcard"><a class="fn">李华</a></i></ol>'],
    [[], '<ol class="comment"><i class="author vcard"><a class="fn">李华</a></i></ol>'],
  ])('reads %s in cards of authors', (names, page) => {
    expect(readStatements(new JSDOM(page).window.document.documentElement, URL_OF_PAGE).authors).toEqual(
      names,
    )
  })

  it.each([
    ['TideCMS 9.0', []],
    ['WordPress', []],
    ['Hugo的旅行日记', ['Hugo的旅行日记']],
    ['青石网', ['青石网']],
    ['Title', []],
  ])('reads the publisher %s as the site %s', (name, sites) => {
    const page = new JSDOM(`<meta name="publisher" content="${name}">`).window.document.documentElement
    expect(readStatements(page, URL_OF_PAGE).siteNames).toEqual(sites)
  })

  it('leaves out templates that were not filled in, and texts', () => {
    const { authors } = read(
      ['{{author}}', '$' + '{author}', 'null', '<%= a %>'.replaceAll('<', '&lt;'), '长'.repeat(301), '  ']
        .map((value) => `<meta name="author" content="${value}">`)
        .join(''),
    )
    expect(authors).toEqual([])
    expect(read('<title>渡口<br>停航<b></b>三天</title>').titles).toEqual(['渡口 停航 三天'])
    expect(read('<title>HTML <video> 标签的用法</title>').titles).toEqual(['HTML <video> 标签的用法'])
    const own = { '@type': 'NewsArticle', publisher: { name: '山城網' }, provider: { name: '山城網' } }
    expect(read(`<script type="application/ld+json">${JSON.stringify(own)}</script>`).sources).toEqual([])
    const provider = { '@type': 'NewsArticle', provider: { name: '山城新聞網' } }
    const { sources } = read(`<script type="application/ld+json">${JSON.stringify(provider)}</script>`)
    expect(sources).toEqual(['山城新聞網'])
    const data = { '@type': 'Article', headline: '{{title}}', author: { name: 'undefined' } }
    const linked = read(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)
    expect(linked).toMatchObject({ titles: [], authors: [] })
  })
})

describe("the record of a newspaper's system", () => {
  const PAGE = `<html><head><title>青石日报数字报刊平台</title><meta name="author" content="编辑甲"></head><body><p>一</p>%<p>二</p></body></html>`
  const readPage = (comment: string) => {
    const { document, Element } = new JSDOM(PAGE.replace('%', comment)).window
    // jsdom has no layout
    Element.prototype.checkVisibility = () => true
    return readStatements(takeSnapshot(document), URL_OF_PAGE)
  }

  it.each([
    ['', ' <articleid>1</articleid>'],
    ['founder-', ''],
  ])('is read from its comment, with the prefix "%s"', (prefix, more) => {
    const field = (name: string, value: string) => `<${prefix}${name}>${value}</${prefix}${name}>`
    const { titles, authors, sources, published } = readPage(
      `<!--enpproperty${more || ' '}${field('date', '2024-07-16 14:43:13:671')}${field('author', '本报记者&nbsp;王晓明')}` +
        `${field('title', '“新桥”<BR/>昨天通车&mdash;&x;')}${field('sourcename', '青石日报')}${field('keyword', '桥')}/enpproperty-->`,
    )
    expect(titles).toEqual(['“新桥” 昨天通车—&x;', '青石日报数字报刊平台'])
    expect(authors).toEqual(['本报记者 王晓明', '编辑甲'])
    expect(sources).toEqual(['青石日报'])
    expect(published).toEqual(['2024-07-16 14:43:13:671'])
  })

  it('says nothing where its fields are empty, and other comments say nothing', () => {
    for (const comment of [
      '<!--enpproperty <date></date><author></author>/enpproperty-->',
      '<!--enpproperty <title>$' + '{title}</title><author>null</author>/enpproperty-->',
      '<!-- <title>草稿</title><author>王晓明</author> -->',
    ])
      expect(readPage(comment)).toMatchObject({
        titles: ['青石日报数字报刊平台'],
        authors: ['编辑甲'],
        published: [],
      })
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

  it('names no company that owns the paper as the source', () => {
    const sourceOrganization = ['青石报业有限公司 Qingshi Media Limited', '青石报业集团', '集团军报'].map(
      (name) => ({ name }),
    )
    expect(read(linked({ ...article, sourceOrganization })).sources).toEqual(['集团军报'])
  })

  it('is read with raw line ends in strings, and broken JSON states nothing', () => {
    expect(
      read('<script type="application/ld+json">{"@type":"NewsArticle","headline":"新桥\n通车"}</script>')
        .titles,
    ).toEqual(['新桥 通车'])
    expect(read('<script type="application/ld+json">{"@type":"NewsArticle",</script>').titles).toEqual([])
  })

  it('names the blog by its feed, where the title has it as well', () => {
    const feed = '<link rel="alternate" type="application/atom+xml" title="河灯手记">'
    expect(read(`<title>河灯手记: 渡口的早晨</title>${feed}`).siteNames).toEqual(['河灯手记'])
    expect(read(`<title>渡口的早晨</title>${feed}`).siteNames).toEqual([])
    const long = '河'.repeat(31)
    for (const name of ['河', long])
      expect(read(`<title>${name}: 渡口的早晨</title>${feed.replace('河灯手记', name)}`).siteNames).toEqual(
        [],
      )
  })

  it('takes the time of the page where no article has one', () => {
    const page = { '@type': 'WebPage', datePublished: '2024-05-20T08:30:00+08:00' }
    expect(read(linked({ '@graph': [page] })).published).toEqual([page.datePublished])
    const article = { '@type': 'Article', datePublished: '2024-05-21' }
    expect(read(linked({ '@graph': [page, article] })).published).toEqual(['2024-05-21'])
  })

  it('is read to a bound only', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ ...article, headline: `第${i}条` }))
    expect(read(linked(many)).titles.length).toBeLessThan(300)
  })
})
