// @vitest-environment node
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { emptyProvenance, type Provenance } from '../../utils/clean/step.ts'
import { type MetadataOptions, readMetadata } from '../../utils/extract/metadata.ts'
import { type SettledMetadata, settleMetadata } from '../../utils/extract/settle-metadata.ts'
import type { Site } from '../../utils/sites/site.ts'
import { pageLinesOf } from './page-lines-of.ts'

const TITLE = '青石河上的新桥昨天通车'
const STORY = `<p>${'两岸居民不必再绕行十公里，公交公司同时开出两条新线路。'.repeat(4)}</p>`.repeat(3)

interface Page {
  head?: string
  above?: string
  below?: string
  tail?: string
  url?: string
  now?: Date
  site?: Site
  /** What the cleaning moved out of the body. */
  moved?: Partial<Provenance>
}

const read = (document: Document, options: Omit<MetadataOptions, 'now'> & { now?: Date }) =>
  readMetadata(document.documentElement, pageLinesOf(document.body), { now: null, ...options })

function settle({ head = '', above = '', below = '', tail = '', moved, ...options }: Page): SettledMetadata {
  const { document } = new JSDOM(
    `<html><head><title>${TITLE}_山城在线</title>${head}</head><body>${above}<h1>${TITLE}</h1>${below}${STORY}${tail}</body></html>`,
  ).window
  return settleMetadata(read(document, { url: 'https://news.example/a/1.html', ...options }), {
    ...emptyProvenance(),
    ...moved,
  })
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`
const site: Site = {
  hosts: ['news.example'],
  title: '.t',
  author: '.a',
  source: '.s',
  published: '.d',
} as unknown as Site
const OF_SITE =
  '<i class="t">桥通了</i><i class="a">赵亮</i><i class="s">大桥报</i><i class="d">2024-05-01 01:01</i>'

describe('the title', () => {
  it('is what the site data file points at, before all else', () => {
    expect(settle({ above: OF_SITE, site }).title).toBe('桥通了')
  })

  it('is what the page shows where the head agrees, without the site', () => {
    expect(settle({ head: '<meta property="og:title" content="桥">' }).title).toBe(TITLE)
  })

  it('is the line above the story that has its words, where the head names the site only', () => {
    const { document } = new JSDOM(
      `<title>山城電視台 新聞網</title><table><tr><td>山城新聞網 / 交通</td></tr><tr><td>新橋通車 兩岸居民不再繞行</td></tr></table>
      <table><tr><td>昨天通車的新橋長三百公尺，兩岸居民從此不再繞行十公里，公車處同時開出兩條新路線，孩子們走路上學只要五分鐘就到。</td></tr></table>`,
    ).window
    expect(read(document, { url: 'https://news.example/a/1.html' }).title).toBe('新橋通車 兩岸居民不再繞行')
    // or its channel
    document.title = '新聞報道'
    expect(read(document, { url: 'https://news.example/a/1.html' }).title).toBe('新橋通車 兩岸居民不再繞行')
  })

  it('is the line below the breadcrumb that has the words of the story, where the one statement is shown nowhere', () => {
    const story =
      '<p>昨天通车的新桥长三百公尺，两岸居民从此不再绕行十公里，公交公司同时开出两条新路线，孩子们走路上学只要五分钟就到。</p>'
    const title = (head: string, above: string, site = '青石造桥及渡船设备展') => {
      const page = `<head><title>${site}</title>${head}</head><div>${above}</div><div>新桥通车 两岸居民不再绕行</div>${story}`
      return read(new JSDOM(page).window.document, { url: 'https://news.example/a/1.html' }).title
    }
    const crumbs = '当前位置：<a href="/">首页</a> > <a href="/n">展会新闻</a>'
    expect(title('', crumbs)).toBe('新桥通车 两岸居民不再绕行')
    for (const other of ['展会新闻', `${crumbs} > 青石造桥及渡船设备展`])
      expect(title('', other)).toBe('青石造桥及渡船设备展')
    expect(title('<meta property="og:title" content="造桥的人">', crumbs)).toBe('造桥的人')
    // nor where the line has a column or a count beside the title, or shows it in a picture
    for (const stated of ['两岸居民不再绕行', '天堑变通途']) expect(title('', crumbs, stated)).toBe(stated)
  })

  it('is whole where the system has cut it off and the text begins with it', () => {
    const cut = '青石市商务局局长与市工商联一行莅临新桥工地参'
    const title = (line: string) => {
      const page = `<title>${cut}_青石网</title><h2>${cut}</h2><p>2024-05-03</p><p>${line}</p>${STORY}`
      return read(new JSDOM(page).window.document, { url: 'https://news.example/1' }).title
    }
    expect(title(`${cut}观指导工作`)).toBe(`${cut}观指导工作`)
    // a sentence of the story, a subtitle, a teaser
    for (const other of ['观，听取了施工单位的介绍。', '——两岸居民夹道欢迎', '观指导…'])
      expect(title(cut + other)).toBe(cut)
    expect(title(`<a href="/2">${cut}观指导工作</a>`)).toBe(cut)
    // whole words, also where what follows makes one with the last
    for (const [whole, more] of [
      ['青石市教育局2024年度部门决算公开', '目录'],
      ['青石市全域旅游推进大会在青石河畔开幕', '礼'],
    ]) {
      const page = `<title>${whole}</title><h1>${whole}</h1><p>2024-05-03</p><p>${whole}${more}</p>${STORY}`
      const { title } = read(new JSDOM(page).window.document, { url: 'https://news.example/1' })
      expect(title).toBe(whole)
    }
  })

  it('is without the paper in brackets before it, which is the source', () => {
    for (const beside of ['', ' 新闻中心']) {
      const page = `<title>青石网</title><h1>（青石日报）新桥通车两岸居民不再绕行</h1><p>2024-05-03${beside}</p>${STORY}`
      const { title, head } = read(new JSDOM(page).window.document, { url: 'https://news.example/1' })
      expect([title, head.accounts[0]]).toEqual(['新桥通车两岸居民不再绕行', '青石日报'])
    }
  })

  it('is without who wrote it behind a slash, who is the author', () => {
    const page = (name: string, headline = '教师的参选之路') => {
      const { document } = new JSDOM(`<title>${headline}／${name}</title>${STORY}`).window
      const { title, head } = read(document, { url: 'https://news.example/1' })
      return [title, head.authors]
    }
    expect(page('王晓明')).toEqual(['教师的参选之路', ['王晓明']])
    expect(page('王晓明', '怎样读懂唐宋词')).toEqual(['怎样读懂唐宋词', ['王晓明']])
    // no name, two who play together, two roads, two words
    for (const other of [
      '新桥记',
      '郑思维／黄雅琼',
      '国乒混双王楚钦／孙颖莎',
      '混双：马龙／王楚钦',
      '巴黎混双冠军王楚钦／孙颖莎',
      '颁奖嘉宾梁家辉／惠英红',
      '青石路／金石路',
      '支持苹果／安卓',
    ])
      expect(page(other)).toEqual([`教师的参选之路／${other}`, []])
    const named = new JSDOM(`<title>教师的参选之路／王晓明</title><p>作者：李思远 2024-05-03</p>${STORY}`)
    expect(read(named.window.document, { url: 'https://news.example/1' }).title).toContain('／王晓明')
  })

  it('is what the head says where the heading is the slogan of the site', () => {
    const { document } = new JSDOM(
      `<html><head><title>${TITLE}_山城在线</title></head><body><h1>山城在线，天天在线</h1>${STORY}</body></html>`,
    ).window
    expect(read(document, { url: 'https://news.example/1' }).title).toBe(TITLE)
  })

  it.each([
    [TITLE, '<b>青石电缆有限公司</b>'],
    // a page about the firm
    ['青石电缆有限公司', '<h2>青石电缆有限公司</h2>'],
  ])('is %s where the head says nothing but the firm, which the page has as %s', (title, firm) => {
    const { document } = new JSDOM(
      `<html><head><title>青石电缆有限公司</title></head><body><h1>${TITLE}</h1>${firm}${STORY}</body></html>`,
    ).window
    expect(read(document, { url: 'https://news.example/1' }).title).toBe(title)
  })
})

it('knows no original title that says what the title says', () => {
  const original = (text: string) => settle({ tail: `<p>原标题：${text}</p>` }).originalTitle
  expect(original('一座桥的三年')).toBe('一座桥的三年')
  expect(original(`“${TITLE}”`)).toBeNull()
})

it.each<[string, string, string]>([
  [
    'in large letters',
    '<td><span style="font-size: x-large">青石河上的新桥通车</span></td>',
    '青石河上的新桥通车',
  ],
  ['in the letters of the text', '<td><span style="font-size: 16px">青石河上的新桥通车</span></td>', ''],
])('takes for the title of a page without one the line %s', (_, cell, title) => {
  const { document } = new JSDOM(`<title></title><table><tr>${cell}</tr></table><p>来源：县政府</p>${STORY}`)
    .window
  expect(read(document, { url: 'https://news.example/1' }).title).toBe(title)
})

it('takes the day on which an office signed a notice where nothing says when it was published', () => {
  const signed = '<p>青石县人民政府办公室</p><p>2016年5月9日</p>'
  expect(settle({ tail: signed }).published).toBe('2016-05-09')
  expect(settle({ below: '<p>2016-05-12</p>', tail: signed }).published).toBe('2016-05-12')
})

it('takes the title from the list of articles where the page is called as its paper is', () => {
  const page = (list: string) =>
    new JSDOM(
      `<title>山城快报数字报刊平台</title><ul><li><a href="2.html">老人和他的三条旧船</a></li>${list}</ul><table><tr><td>青石河上的新桥<br>昨天通车</td></tr></table>${STORY}`,
    ).window.document
  const titleBeside = (list: string) =>
    read(page(list), { url: 'https://news.example/a/1.html?from=timeline' }).title
  expect(titleBeside('<li><a href="./1.html"><i>青石河上的新桥<br>昨天通车</i></a></li>')).toBe(TITLE)
  expect(titleBeside('<li><a href="1.html">正文</a></li><li><a href="#top">回到这一页的顶部</a></li>')).toBe(
    '山城快报数字报刊平台',
  )
})

it('takes no link to the page in another language for its title, though the headline ends as a site is called', () => {
  const { document } = new JSDOM(
    `<title>青石大学 - 河流与渡口的多元对话暨医疗权益论坛</title><a href="1.html">English</a><h2>河流与渡口的多元对话暨医疗权益论坛</h2>${STORY}`,
  ).window
  expect(read(document, { url: 'https://news.example/a/1.html' }).title).toBe(
    '河流与渡口的多元对话暨医疗权益论坛',
  )
})

it.each<[string, string, string, string]>([
  ['the number of the page', '(1)', 'content_1234.htm', TITLE],
  ['that of another page', '(3)', 'content_1234_3.htm', TITLE],
  ['a number that is not of the page', '(3)', 'content_1234.htm', `${TITLE}(3)`],
  ['a number where no page is linked', '(1)', 'content_5678.htm', `${TITLE}(1)`],
])('takes off the headline or leaves %s', (_, number, name, title) => {
  const { document } = new JSDOM(
    `<title>${TITLE}${number}_山城在线</title><h1>${TITLE}${number}</h1>${STORY}<a href="content_1234_2.htm">2</a>`,
  ).window
  expect(read(document, { url: `https://news.example/${name}` }).title).toBe(title)
})

describe('the source: the order of trust', () => {
  // each row has what the next one has, and one more trusted
  const script = '<script>var source = "脚本网";</script>'
  const head = script + meta('source', '元数据网')
  const account = '<p>账号时报 2024-05-03 08:15</p>'
  it.each<[string, Page, string]>([
    ['a script, the last', { head: script }, '脚本网'],
    ['<meta>', { head }, '元数据网'],
    ['the name beside the date', { head, below: account }, '账号时报'],
    ['a label below the story', { head, below: account, tail: '<p>来源：文末网</p>' }, '文末网'],
    [
      'what cleaning moved',
      { head, below: account, tail: '<p>来源：文末网</p>', moved: { source: '文内网' } },
      '文内网',
    ],
    [
      'a label near the headline',
      {
        head,
        below: `${account}<p>来源：标题网</p>`,
        tail: '<p>来源：文末网</p>',
        moved: { source: '文内网' },
      },
      '标题网',
    ],
    [
      'the site data file, the first',
      { head, above: OF_SITE, below: `${account}<p>来源：标题网</p>`, moved: { source: '文内网' }, site },
      '大桥报',
    ],
  ])('%s', (_, page, source) => {
    expect(settle(page).source).toBe(source)
  })

  it('keeps the other labelled names as the chain of reposts', () => {
    const moved = { source: '文内网', via: ['中间网'] }
    expect(settle({ below: '<p>来源：标题网</p>', moved }).via).toEqual(['文内网', '中间网'])
  })

  it('names no paper twice that the source has in its name', () => {
    const moved = { source: '青石日报', via: [] }
    expect(settle({ below: '<p>来源：青石网-《青石日报》</p>', moved })).toMatchObject({
      source: '青石网-《青石日报》',
      via: [],
    })
    const other = { source: '青石日报', via: [] }
    expect(settle({ below: '<p>来源：青石日报海外版</p>', moved: other }).via).toEqual(['青石日报'])
  })

  it('has the account that posted it below, where accounts publish', () => {
    const below = `${account}<p>来源：标题网</p>`
    const of = (siteName: string) => settle({ head: meta('og:site_name', siteName), below })
    expect(of('青石号')).toMatchObject({ source: '标题网', via: ['账号时报'] })
    expect(of('山城在线')).toMatchObject({ source: '标题网', via: [] })
  })

  it('has no site where a template names the page instead', () => {
    const of = (siteName: string) => settle({ head: meta('og:site_name', siteName) }).siteName
    expect(of('山城在线')).toBe('山城在线')
    expect(of(`${TITLE} - 小石的博客`)).toBeNull()
  })

  it.each([
    ['青石移动_手机青石网', '青石移动'],
    ['青石週刊 - 青石.com', '青石週刊'],
    ['QingShi | 點子生活', 'QingShi'],
    ['青石媒 一個有國際觀、觀點犀利的新媒體！', '青石媒'],
    ['T-石網 Headline Daily', 'T-石網 Headline Daily'],
    ['香港 QS.HK 玩生活', '香港 QS.HK 玩生活'],
  ])('has the name of the site without what follows: %s', (stated, name) => {
    expect(settle({ head: meta('og:site_name', stated) }).siteName).toBe(name)
  })

  it('is the site where its name stands alone beside the date', () => {
    expect(settle({ below: '<p>2024-05-03</p><p>山城在线</p>' }).source).toBe('山城在线')
    expect(settle({ below: '<p>2024-05-03</p><p>国内新闻</p>' }).source).toBeNull()
  })

  it('is the paper alone above the date, not the channel, the author or what is counted', () => {
    const date = '<p>2024-05-03 08:15:22 来自北京市</p>'
    expect(settle({ below: `<p>青石晚报</p>${date}` }).source).toBe('青石晚报')
    for (const line of ['社会新闻', '1203浏览', '<span class="author">作者：小石</span>', '分类于 随笔'])
      expect(settle({ below: `<p>${line}</p>${date}` }).source).toBeNull()
    expect(settle({ below: '<p>08:15 2024-05-03 HKT</p>' }).source).toBeNull()
    for (const word of ['臺北時間', '北京时间', '我的頻道'])
      expect(settle({ below: `<p>2024-05-03 08:15 ${word}</p>` }).source).toBeNull()
    expect(settle({ below: '<p>2024-05-03 08:15 青年时报</p>' }).source).toBe('青年时报')
  })

  it('is the paper behind the date, not the site in front of it', () => {
    const below = (site: string) => `<p>${site} 2024-05-03 08:15 青石晚报</p>`
    expect(settle({ below: below('山城在线') }).source).toBe('青石晚报')
    expect(settle({ below: below('河口日报') }).source).toBe('河口日报')
    for (const own of ['渡口的人', '社会新闻', '副刊', '山城晚报'])
      expect(settle({ below: `<p>山城在线 2024-05-03 08:15 ${own}</p>` }).source).toBe('山城在线')
  })

  it('is not the channel that the head names', () => {
    const below = '<p><span>金融經濟</span> <span>2024-05-03 08:15</span></p>'
    expect(settle({ below }).source).toBe('金融經濟')
    expect(settle({ below, head: linked({ articleSection: '金融經濟' }) }).source).toBeNull()
    // nor one that the title of the page has behind the headline
    const head = `<meta property="og:title" content="${TITLE} - 山城晚報 - 港聞">`
    expect(settle({ head, below: '<p>港聞</p><p>發佈時間：2024-05-03</p>' }).source).toBeNull()
  })

  it('is not the channel that a menu has, nor the headline', () => {
    const menu = ['首页', '青石记事', '河边', '山里', '街上', '人物', '访谈', '青石杂志']
      .map((name) => `<div><a href="/${name}">${name}</a></div>`)
      .join('')
    const below = (name: string) => ({ above: menu, below: `<p>2024-05-03 <a href="/1">${name}</a></p>` })
    expect(settle(below('青石记事')).source).toBeNull()
    expect(settle(below('青石往事')).source).toBe('青石往事')
    expect(settle(below('青石杂志')).source).toBe('青石杂志')
    expect(settle({ below: `<p><span>${TITLE}</span> <i>2024-05-03</i></p>` }).source).toBeNull()
  })

  it('is not the user of a site who wrote it', () => {
    const below = '<p><a class="user_name" href="/user/1/">河边看云</a> <i>2024-05-03</i> <i>人看过</i></p>'
    expect(settle({ below })).toMatchObject({ source: null, authors: ['河边看云'] })
    expect(settle({ below, head: meta('source', '青石网') }).source).toBe('青石网')
    // each account is a publisher there, or is one by its name, or somebody else wrote it
    expect(settle({ below, head: meta('og:site_name', '青石号') }).source).toBe('河边看云')
    expect(settle({ below: below.replace('河边看云', '青石网-财经') }).source).toBe('青石网-财经')
    // the account is named again below the text
    expect(settle({ below, tail: '<p>作者：河边看云</p>' }).source).toBeNull()
    expect(settle({ below, moved: { authors: ['王晓明'] } }).source).toBe('河边看云')
  })

  it('is the paper whose name the page parts, and no place where somebody lives', () => {
    expect(settle({ below: '<p>青 石網 2024-05-03 08:15</p>' }).source).toBe('青石網')
    expect(settle({ tail: '<p>来自：杭州</p>' }).source).toBeNull()
    expect(settle({ below: '<p>据 新华社 2024-05-03 08:15</p>' }).source).toBe('新华社')
  })

  it('is the paper by the title of its e-paper, not of a page that names it only', () => {
    const title = (text: string) => ({ head: `<meta property="og:title" content="${text}${TITLE}">` })
    expect(settle(title('山城日报数字报-')).source).toBe('山城日报')
    const url = 'http://epaper.news.example/html/2024-05/03/content_1.htm'
    expect(settle({ ...title('山城日报-'), url }).source).toBe('山城日报')
    expect(settle(title('山城日报-')).source).toBeNull()
  })

  it('is not the part of a day with which a story begins', () => {
    expect(settle({ below: '<p>2024-05-03 08:15</p><p>2024年5月3日清晨</p>' }).source).toBeNull()
    expect(settle({ below: '<p>2024-05-03 08:15</p><p>1998年7月1日，渡口镇</p>' }).source).toBeNull()
  })

  it('is the paper of the first words where nothing else names one', () => {
    const moved = { dateline: '青石社' }
    expect(settle({ moved }).source).toBe('青石社')
    expect(settle({ moved, below: '<div>来源：山城网</div>' })).toMatchObject({ source: '山城网', via: [] })
  })

  it('is not what a sentence of a notice or its signature says', () => {
    const notice =
      '<p>2024-05-03</p><p>青石河上的新桥有关事项通知如下。</p><p>本办法自2024年6月1日起施行，请遵守。</p><p>青石市桥梁报</p><p>2024年5月1日</p>'
    expect(settle({ below: notice })).toMatchObject({ source: null, published: '2024-05-03' })
  })

  it('is null where nobody is named', () => {
    expect(settle({ below: '<p>来源：本站 2024-05-03</p>' }).source).toBeNull()
  })
})

describe('the authors: the order of trust', () => {
  const script = '<script>var author = "钱一";</script>'
  const head = script + linked({ author: { name: '孙二' } })
  it.each<[string, Page, string[]]>([
    ['a script, the last', { head: script }, ['钱一']],
    ['JSON-LD', { head }, ['孙二']],
    ['JSON-LD and then <meta>', { head: meta('author', '李三') + head }, ['孙二', '李三']],
    ['a by-line below the story', { head, tail: '<p>作者：周四</p>' }, ['周四']],
    ['what cleaning moved', { head, tail: '<p>作者：周四</p>', moved: { authors: ['吴五'] } }, ['吴五']],
    [
      'a name alone near the headline, and those of the body',
      { head, below: '<p>郑六平</p>', moved: { authors: ['吴五'] } },
      ['郑六平', '吴五'],
    ],
    [
      'a label near the headline before a name alone',
      { head, below: '<p>郑六平</p><p>作者：王七</p>', moved: { authors: ['吴五'] } },
      ['王七', '吴五'],
    ],
    ['the site data file, the first', { head, above: OF_SITE, below: '<p>作者：王七</p>', site }, ['赵亮']],
  ])('%s', (_, page, authors) => {
    expect(settle({ ...page, below: `${page.below ?? ''}<p>2024-05-03</p>` }).authors).toEqual(authors)
  })

  it.each<[string, string]>([
    ['the site', '山城在线'],
    ['the source', '青石网'],
    ['an editor', '李华'],
    ['a desk', '《青石》综合报道'],
    ['an account of the desk', 'newsroom'],
    ['what a system prints', '待二审'],
    ['a number', '1002'],
    ['an address', 'https://news.example/u/1'],
  ])('a stated author that is %s is none', (_, author) => {
    const below = '<p>2024-05-03 来源：青石网 责任编辑：李华</p>'
    expect(settle({ head: meta('author', author), below }).authors).toEqual([])
  })

  it('are shown by their name, not by the account in the address', () => {
    const page = { head: linked({ author: 'm0_1234' }), url: 'https://blog.example/m0_1234/article/1' }
    expect(settle(page).authors).toEqual(['m0_1234'])
    const named = { ...page, head: `${page.head}<script>var nickName = "山中客";</script>` }
    expect(settle(named).authors).toEqual(['山中客'])
  })

  it('are whom the head names though the site is called so, but no paper', () => {
    const named = (name: string) =>
      settle({
        head: `<title>青石河上的新桥昨天通车 | ${name}</title><meta name="author" content="${name}">`,
      })
    expect(named('Wildog').authors).toEqual(['Wildog'])
    expect(named('河边看云').authors).toEqual(['河边看云'])
    expect(named('青石日报').authors).toEqual([])
    for (const office of ['总务处', '山城大学学生处', '渡口管理处', '山城市教育局'])
      expect(named(office).authors).toEqual([])
    expect(named('灯火阑珊处').authors).toEqual(['灯火阑珊处'])
  })

  it('are the account of a blog that names nobody', () => {
    const page = {
      head: '<meta property="og:title" content="青石河上的新桥昨天通车 - 青石博客">',
      below: '<p>架桥的人们 2024-05-03</p>',
    }
    expect(settle(page).authors).toEqual(['架桥的人们'])
    expect(settle({ ...page, head: page.head.replace('博客', '社区') }).authors).toEqual(['架桥的人们'])
    expect(settle({ below: page.below }).authors).toEqual([])
  })

  it('are whose blog it is by the title, and whom a button follows', () => {
    const title = (end: string) => ({
      head: `<meta property="og:title" content="青石河上的新桥昨天通车${end}">`,
    })
    expect(settle(title('_河边看云_青石博客')).authors).toEqual(['河边看云'])
    expect(settle(title(' - 河边看云 - 博客园')).authors).toEqual(['河边看云'])
    expect(settle(title(' - 河边看云的个人页面 - 青石社区')).authors).toEqual(['河边看云'])
    expect(settle(title('_河边看云的博客-青石博客')).authors).toEqual(['河边看云'])
    expect(settle(title('_程序员小灰的博客-青石博客')).authors).toEqual(['程序员小灰'])
    for (const none of [
      '_社会_青石网',
      ' - 程序员的技术博客',
      ' - 一个人的小站',
      ' - 我们的个人空间 - 青石网',
      '_老街的专栏_青石网',
    ])
      expect(settle(title(none)).authors).toEqual([])
    const below = '<p><a>河边看云</a> <a>+关注</a></p><p>2024-05-03 字数 1,024 阅读 256</p>'
    expect(settle({ below })).toMatchObject({ authors: ['河边看云'], source: null })
    expect(settle({ below: '<p>请持续关注</p><p>2024-05-03</p>' }).authors).toEqual([])
    for (const account of ['10-08 12:00 优质原创作者', '2024-05-03 渡口快报官方账号'])
      expect(settle({ below: `<p>河边看云</p><p>${account}</p>` }).authors).toEqual(['河边看云'])
    for (const other of ['2024-05-03 08:15', '10-08 12:00 关注民生'])
      expect(settle({ below: `<p>河边看云</p><p>${other}</p>` }).authors).toEqual([])
  })

  it('are no district, whose site it is', () => {
    for (const where of ['青石区', '上海', 'qingshi.com.cn'])
      expect(settle({ head: meta('author', where) }).authors).toEqual([])
    for (const name of ['张建州', '李红旗'])
      expect(settle({ head: meta('author', name) }).authors).toEqual([name])
  })

  it('are whom the head states though the blog is called after them', () => {
    const head = `<meta property="og:title" content="青石河上的新桥昨天通车 @ 小滿媽的旅行日記">`
    expect(settle({ head: head + meta('author', '小滿媽') }).authors).toEqual(['小滿媽'])
    const site = '<meta property="og:title" content="青石河上的新桥昨天通车_青石财经_青石网">'
    expect(settle({ head: site + meta('author', '青石') }).authors).toEqual([])
    for (const blog of ['Anna’s Blog', 'Anna的博客']) {
      const named = `<meta property="og:site_name" content="${blog}">${meta('author', 'Anna')}`
      expect(settle({ head: named }).authors).toEqual(['Anna'])
    }
  })

  it('are who took the pictures of a story that nobody wrote', () => {
    const below = '<p>2024-05-03</p><p>摄影：王晓明</p>'
    expect(settle({ below }).authors).toEqual(['王晓明'])
    expect(settle({ below, moved: { authors: ['李思远'] } }).authors).toEqual(['李思远'])
  })

  it('never hold the editors', () => {
    expect(settle({ below: '<p>责任编辑：李华 2024-05-03</p>' })).toMatchObject({
      authors: [],
      editors: ['李华'],
    })
  })
})

describe('what names no source', () => {
  it.each<[string, string | null]>([
    ['即時新聞／綜合報導', null],
    ['热点新闻／综合报导', null],
    ['石油 2024-05-03 08:15', null],
    ['海鲜 2024-05-03 08:15', null],
    ['苏联 2024-05-03 08:15', null],
    ['青石新聞／綜合報導', '青石新聞'],
    ['青石知道 2024-05-03 08:15', '青石知道'],
  ])('%s', (line, source) => {
    expect(settle({ below: `<p>${line}</p>` }).source).toBe(source)
  })

  it('is no word that a user may be called', () => {
    const user = '<p><span class="username">石头</span> 2024-05-03 08:15</p>'
    expect(settle({ below: user.replace('石头', '石油') }).authors).toEqual(['石油'])
  })
})

describe('the time of publication: the order of trust', () => {
  const head = meta('pubdate', '2024-05-05 05:05')
  const script = '<script>var publish_time = "2024-05-06 06:06";</script>'
  const url = 'https://news.example/2024/05/07/1.html'
  it.each<[string, Page, string | null]>([
    ['nothing', {}, null],
    ['the address, the last', { url }, '2024-05-07'],
    ['a script', { url, head: script }, '2024-05-06T06:06'],
    ['<meta>', { url, head: script + head }, '2024-05-05T05:05'],
    ['what is printed', { url, head: script + head, below: '<p>2024-05-03 08:15</p>' }, '2024-05-03T08:15'],
    [
      'the site data file, the first',
      { url, head, above: OF_SITE, below: '<p>2024-05-03 08:15</p>', site },
      '2024-05-01T01:01',
    ],
  ])('%s', (_, page, published) => {
    expect(settle(page).published).toBe(published)
  })

  it.each<[string, string, string, string]>([
    [
      'a day takes the clock of a statement of that day',
      '2024-05-03',
      '2024-05-03T08:15:00+08:00',
      '2024-05-03T08:15:00+08:00',
    ],
    ['a day keeps to itself beside another day', '2024-05-03', '2024-05-05T08:15:00+08:00', '2024-05-03'],
    [
      'a minute takes the offset',
      '2024-05-03 08:15',
      '2024-05-03T08:15:20+08:00',
      '2024-05-03T08:15:20+08:00',
    ],
    [
      'a time that is printed in UTC is none of China’s',
      '2024-05-03 10:30',
      '2024-05-03T10:30:00Z',
      '2024-05-03T10:30',
    ],
    [
      'UTC is read on the clock of China',
      '2024-05-03 08:15',
      '2024-05-03T00:15:20Z',
      '2024-05-03T08:15+08:00',
    ],
    [
      'a site whose clock is set to UTC prints it',
      '2024-05-03 16:21',
      '2024-05-03T16:21:10+00:00',
      '2024-05-03T16:21',
    ],
    ['and the day of it', '2024-05-03', '2024-05-03T17:05:03+00:00', '2024-05-03T17:05:03'],
    ['one that states Z means another day of China’s', '2024-05-03', '2024-05-03T18:30:12Z', '2024-05-03'],
    ['another minute is another time', '2024-05-03 08:15', '2024-05-03T09:20:00+08:00', '2024-05-03T08:15'],
    ['a day without a year takes it', '05-03 08:15', '2024-05-03T08:15:00+08:00', '2024-05-03T08:15'],
  ])('%s', (_, printed, stated, published) => {
    expect(settle({ head: linked({ datePublished: stated }), below: `<p>${printed}</p>` }).published).toBe(
      published,
    )
  })

  it.each([
    '摘自《青石日报》 发布时间：2024-05-20 08:31 点击：100',
    '原载：《青石日报》 时间：2024-05-20 08:31',
    '首发于《青石周刊》 2024-05-20 08:31',
  ])('is the time beside the paper that the text is from, which has days only: %s', (row) => {
    const stated = 'https://news.example/2024/05/21/1.html'
    expect(settle({ below: `<p>${row}</p>`, url: stated }).published).toBe('2024-05-20T08:31')
  })

  it('is no day of the address on which the paper had yet to print it', () => {
    const row = '<p>（原载《青石日报》2024年8月13日）</p>'
    expect(settle({ below: row, url }).published).toBe('2024-08-13')
  })

  it('is not the day on which an office signed, unless no other is known', () => {
    const row = '<p>成文日期：2024年05月01日</p>'
    expect(settle({ below: `${row}<p>发布日期：2024年05月03日</p>` }).published).toBe('2024-05-03')
    expect(settle({ below: row }).published).toBe('2024-05-01')
  })

  it.each([
    ['（原载《青石日报》1937年8月13日）', '2024-05-07', '1937-08-13'],
    ['本文刊於1937年8月13日《青石日報》', '2024-05-07', '1937-08-13'],
    ['2024年05月03日 原载《青石日报》', '2024-05-03', '2024-05-03'],
  ])(
    'is not the day of the paper that the text is from, unless no other is known: %s',
    (row, known, alone) => {
      expect(settle({ below: `<p>${row}</p>`, url }).published).toBe(known)
      expect(settle({ below: `<p>${row}</p>` }).published).toBe(alone)
      expect(settle({ below: `<p>${row}</p><p>2024-05-05 08:15</p>` }).published).toMatch(/^2024-05-0[35]/)
    },
  )

  it('is not the day below the office that signs, where the page shows no headline', () => {
    const url = 'https://news.example/2016/05/12/1.html'
    const page = (end: string) => {
      const { document } = new JSDOM(
        `<title>山城信息公开</title><p>${'两岸居民不必再绕行十公里，公交公司同时开出两条新线路。'.repeat(4)}</p>${end}`,
      ).window
      return settleMetadata(read(document, { url }), emptyProvenance()).published
    }
    expect(page('<p>县政府</p><p>2016年5月9日</p>')).toBe('2016-05-12')
    expect(page('<p>来源：县政府</p><p>2016年5月9日</p>')).toBe('2016-05-09')
  })

  it('is the day of an address that begins with the month', () => {
    expect(settle({ url: 'https://news.example/article/05-03-2024/1' }).published).toBe('2024-05-03')
    expect(settle({ url: 'https://news.example/article/15-33-2024/1' }).published).toBeNull()
  })

  it('is no part of the headline, though the page’s title has the line below as well', () => {
    const { document } = new JSDOM(
      `<title>${TITLE}. 从一张图开始 | 河边看云</title><meta property="og:title" content="${TITLE}"><h1>${TITLE}</h1><h2>从一张图开始</h2>${STORY}`,
    ).window
    const { title } = read(document, { url: 'https://news.example/1' })
    expect(title).toBe(TITLE)
  })

  it('is no day of an address that no month has', () => {
    expect(settle({ url: 'https://news.example/2024/02/29/1234.html' }).published).toBe('2024-02-29')
    expect(settle({ url: 'https://news.example/2024/02/30/1234.html' }).published).toBeNull()
    expect(settle({ url: 'https://news.example/20240500/c1.html' }).published).toBeNull()
  })

  it('is the day that is printed, where a statement in UTC names the one before', () => {
    const at = (stated: string) =>
      settle({ head: meta('pubdate', stated), below: '<p>2024-05-03</p>' }).published
    expect(at('2024-05-02T16:00:00Z')).toBe('2024-05-03')
    expect(at('2024-05-02T17:30:00Z')).toBe('2024-05-03T01:30:00+08:00')
    expect(at('2024-05-03T01:30:00Z')).toBe('2024-05-03T09:30:00+08:00')
    expect(at('2024-05-03T00:00:00.000Z')).toBe('2024-05-03')
  })

  it('stands below a heading that is the first part of what the page states', () => {
    const document = new JSDOM(
      `<head><title>${TITLE} 两岸居民不必绕行</title></head><body><h1>${TITLE}</h1><p>2024-05-03 08:15</p>${STORY.repeat(3)}<p>${TITLE} 两岸居民不必绕行</p></body>`,
    ).window.document
    expect(read(document, { url: 'https://news.example/a/1.html' }).head.published).toBe('2024-05-03T08:15')
  })

  it('stands below a heading that is the last part of what the page states, the first on the line above', () => {
    const document = new JSDOM(
      `<head><title>走进渡口4》${TITLE}</title></head><body><h4>走进渡口4》</h4><h1>${TITLE}</h1><p>2024-05-03 08:15</p>${STORY.repeat(3)}<p><a href="/4">走进渡口4》${TITLE}</a></p></body>`,
    ).window.document
    expect(read(document, { url: 'https://news.example/a/1.html' }).head.published).toBe('2024-05-03T08:15')
  })

  it('is when a post was put there, behind the card of its author', () => {
    const card = Array.from({ length: 20 }, (_, i) => `<p>积分 ${i}</p>`).join('')
    const posted = '<p>发表于 2024-5-3 08:15:22 | 只看该作者</p><p>船靠岸了</p>'
    const reply = '<p>发表于 2024-5-4 09:00:00 | 只看该作者</p>'
    const page = (html: string) =>
      read(new JSDOM(`<title>${TITLE}</title><h1>${TITLE}</h1>${html}`).window.document, {
        url: 'https://bbs.example/thread-1-1-1.html',
      })
    expect(page(card + posted + reply).tail.published).toBe('2024-05-03T08:15:22')
    // the day that the page prints for its text comes first
    expect(page(`<p>发布时间：2024-05-03 08:31</p><p>渡口停航</p>${reply}`).head.published).toBe(
      '2024-05-03T08:31',
    )
    const registered = '<dl><dt>注册时间</dt><dd>2021-3-1</dd></dl>'
    expect(page(registered + posted).head.published).toBe('2024-05-03T08:15:22')
  })

  it('takes of the statements that agree with a day the first that has a clock', () => {
    const head = meta('pubdate', '2024-05-03') + linked({ datePublished: '2024-05-03 08:15:20' })
    expect(settle({ head, below: '<p>2024-05-03</p>' }).published).toBe('2024-05-03T08:15:20')
    expect(settle({ head, below: '<p>2024-05-04</p>' }).published).toBe('2024-05-04')
    const abroad = meta('pubdate', '2024-05-03') + linked({ datePublished: '2024-05-02T19:30:02+02:00' })
    expect(settle({ head: abroad, below: '<p>2024-05-03</p>' }).published).toBe('2024-05-03')
  })

  it('completes a day without a year from the address, then from the capture', () => {
    const below = '<p>05-03 08:15</p>'
    const now = new Date('2024-06-01T00:00:00Z')
    expect(settle({ below, url: 'https://news.example/2023/0503/1.html', now }).published).toBe(
      '2023-05-03T08:15',
    )
    expect(settle({ below, now }).published).toBe('2024-05-03T08:15')
    // in a sentence it is the day of what happened
    const url = 'https://news.example/2024-05-05/1.html'
    for (const event of ['5月3日，新桥通车', '5月3日,新桥上的人都停下来看。'])
      expect(settle({ below: `<p>${event}</p>`, url }).published).toBe('2024-05-05')
  })

  it('is the statement that a day without a year agrees with', () => {
    const head = meta('pubdate', '2024-05-03 08:15:00')
    expect(settle({ head, below: '<p>5月3日，新桥通车。</p>' }).published).toBe('2024-05-03T08:15:00')
    expect(settle({ head, below: '<p>05-03 09:20</p>' }).published).toBe('2024-05-03T09:20')
  })

  it('tells placeholders from times', () => {
    expect(settle({ head: meta('pubdate', '2024-05-03 00:00:00') }).published).toBe('2024-05-03')
  })
})
