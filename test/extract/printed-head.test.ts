// @vitest-environment node
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Printed } from '../../utils/extract/printed.ts'
import { readHead } from '../../utils/extract/printed-head.ts'
import { pageLinesOf } from './page-lines-of.ts'

const STORY = `<p>${'青石河上的新桥昨天通车，两岸居民不必再绕行十公里。'.repeat(4)}</p>`
const DATE = '<p>2024-05-03 08:15</p>'

const linesOf = (html: string) => pageLinesOf(new JSDOM(html).window.document.body)

/** What stands below a headline, and a date unless the text has one. */
function head(html: string): Printed {
  const lines = linesOf(
    `<h1>青石河新桥昨天通车</h1><div>${html}</div>${/\d{4}/.test(html) ? '' : DATE}${STORY}`,
  )
  return readHead(lines, 0, null)
}

describe('below the headline', () => {
  it('has somebody behind the office they work at', () => {
    const below = (line: string) => head(`<p>${line}</p>`).people
    expect(below('青石市秦水区发展委员会价格认证中心王晓明')).toEqual(['王晓明'])
    expect(below('青石市秦水区价格认证中心高质量')).toEqual([])
    expect(below('青石市教育局计财科')).toEqual([])
  })

  it('has the user behind the icon of a person, not what stands behind another', () => {
    const behind = (icon: string) =>
      head(`2024-05-03 <span><i class="fa ${icon} fa-fw"></i>河边看云</span>`).users
    expect(behind('fa-user')).toEqual(['河边看云'])
    expect(behind('fa-folder')).toEqual([])
    const linked = ['评论', '渡轮', '分享', '打印'].map((text) => ` <a href="/c">${text}</a>`).join('')
    expect(head(`<a class="author" href="/u">河边看云</a>${linked}`).users).toEqual(['河边看云'])
    for (const button of ['请登录', '关于', '关于我们'])
      expect(head(`2024-05-03 <span><i class="fa fa-user"></i>${button}</span>`).users).toEqual([])
  })

  it.each<[string, string[]]>([
    // a role, a sign or a slash, whatever divides it from the name
    ['文/王晓明', ['王晓明']],
    ['文｜王晓明', ['王晓明']],
    ['文︱王晓明', ['王晓明']],
    ['王晓明/文', ['王晓明']],
    ['撰文：王晓明', ['王晓明']],
    ['作者丨王晓明', ['王晓明']],
    ['采访并撰文 王晓明', ['王晓明']],
    ['□ 本报记者 王晓明', ['王晓明']],
    ['每经记者 王晓明 每经编辑 李华', ['王晓明']],
    ['记者 王晓明 通讯员 李华 文/图', ['王晓明', '李华']],
    ['山城时报（www.shancheng.example）记者 王晓明 北京报道', ['王晓明']],
    ['21世纪山城报道 王晓明 北京报道', ['王晓明']],
    ['作者：风吟 王晓明 李华', ['风吟', '王晓明', '李华']],
    ['原创： 夜行人编译 山城与研究', ['夜行人']],
    // Taiwan and Hong Kong
    ['〔記者王曉明／台北報導〕', ['王曉明']],
    ['聯合山城報／ 記者王曉明／台北即時報導', ['王曉明']],
    ['國際中心／王曉明報導', ['王曉明']],
    ['（山城文匯網記者 王曉明 北京報道）', ['王曉明']],
    ['撰文： 王曉明 出版： 2023-05-03 08:15', ['王曉明']],
    ['採訪／王曉明', ['王曉明']],
    ['2024-05-03 08:15 聯合山城報／ 記者王曉明／台北即時報導', ['王曉明']],
    ['山城日報 記者王曉明／台北報導 2024-05-03 08:15', ['王曉明']],
    ['時間：2024/05/03 08:15 記者王曉明／台北報導', ['王曉明']],
    ['<p>工商山城時報 王曉明 李思遠</p>', ['王曉明', '李思遠']],
    ['<p>工商山城時報 王曉明說</p>', []],
    // an editor by the markup, and names beside "ago"
    ['2024-05-03 <span class="author">王晓明</span> <span class="editor">李思远</span>', ['王晓明']],
    ['<span>6个月前</span>专题 | 抗疫<span>王晓明</span>', ['王晓明']],
    ['<span>他在6个月前见过</span><span>王晓明</span>', []],
    // links alone, and a subtitle above the time
    [
      '<a href="/1">作者：</a><a href="/2">王晓明</a><a href="/3">来源：</a><a href="/4">青石晚报</a><a href="/5">2024-05-20 09:00</a>',
      ['王晓明'],
    ],
    ['<h2>桥通了人回来了</h2><p>2024-05-20 08:31 发布于：浙江</p>', []],
    // the day of the week, and the channels of a menu that begins with 作者
    ['<time>2024年05月03日(周四)</time>', []],
    [
      '<a href="/1">作者</a> <a href="/2">小说</a> <a href="/3">散文</a> <a href="/4">生活</a> <a href="/5">电影</a>',
      [],
    ],
    // a by-line that is links alone
    [
      '<a href="/1">作者</a> <a href="/2">王晓明</a> <a href="/3">摄影</a> <a href="/4">李楠</a> <a href="/5">编辑</a> <a href="/6">赵敏</a>',
      ['王晓明', '李楠'],
    ],
    // what the markup calls a name may be on sale
    ['<table><tr><td class="name">豆腐</td><td>一块</td></tr></table>', []],
    // a newsroom on one line, its reporter on the next
    ['<p>山城快报记者</p><p>王晓明</p>', ['王晓明']],
    // other scripts
    ['By Anna Field, March 3, 2024', ['Anna Field']],
    // what English frames say there
    ['<p>Table of Contents</p>', []],
    ['<p>Sidebar Navigation</p>', []],
    ['<p>You may also like</p>', []],
    ['<p>Last modified 2024-06-01</p>', []],
    ['<p>Getting Started</p>', []],
    // the channel beside the date
    ['2024-05-03 08:15 <a href="/house/">房地产</a>', []],
    ['<span class="info">印度 2024-05-03 08:31</span>', []],
    ['<span class="info">海關 2024-05-03 08:31</span>', []],
    ['<span class="info">龙虾 2024-05-03 08:31</span>', []],
    ['<span class="info">夏小雨 2024-05-03 08:31</span>', ['夏小雨']],
    // roles in place of names
    ['作者：佚名', []],
    ['作者：本站编辑', []],
    ['娛樂中心／綜合報導', []],
    ['〔即時新聞／綜合報導〕', []],
    // an editor in an element that is called author, and an editor who wrote as well
    ['作者：<span></span> 编辑：<span id="ArticleAuthor">王晓明</span>', []],
    ['作者：王晓明 编辑：<span class="author">王晓明</span>', ['王晓明']],
    // credits on lines of their own: who took the pictures is one of them
    ['采写 / 王晓明<br>摄影 / 李思远<br>编辑 / 周航', ['王晓明', '李思远']],
    ['<p>摄影：李思远</p><p>编辑：周航</p>', ['李思远']],
    ['<p>摄影：李思远</p><p>新桥下的渡口</p><p>作者：王晓明</p>', ['王晓明']],
    ['<b>王晓明</b> · <a>Follow</a>', ['王晓明']],
    ['<b>王晓明</b><span>追蹤作者</span>', ['王晓明']],
    // a channel that is called as a label is
    ['<a>论文</a> | <a>博客</a> | <a>视频</a> | <a>王晓明</a>', []],
    ['<ul><li>作者：</li><li>王晓明</li><li>李大河</li><li>生活随笔</li></ul>', ['王晓明', '李大河']],
  ])('reads the authors of %s', (html, authors) => {
    expect(head(html).authors).toEqual(authors)
  })

  it.each<[string, string[]]>([
    ['来源：青石网 2024-05-03', ['青石网']],
    ['来源/青石网', ['青石网']],
    ['来源︱青石网', ['青石网']],
    ['来源 | 青石网（ID:qsw）', ['青石网']],
    ['来源：微信公众号“青石网”（ID：qsw）', ['青石网']],
    ['本文来自<a>微信</a>公众号<a>“青石网”（ID:qsw）</a>，作者：王晓明。', ['青石网']],
    ['本文首发于微信公众号：青石网', ['青石网']],
    ['来源：青石网　参与互动', ['青石网']],
    ['来源：青石网　　2024-05-03　　打印本页', ['青石网']],
    ['<span>来源</span><span>青石网</span>', ['青石网']],
    ['来源于：青石网', ['青石网']],
    ['来源：青石学院|0 点击量：865', ['青石学院']],
    ['来源：青石网|青石日报', ['青石网|青石日报']],
    ['来源:　“青石财经”微信号', ['青石财经']],
    ['来源:　“青石财经”微信公众号 2024-05-03', ['青石财经']],
    ['来源：青石发布微博', ['青石发布微博']],
    ['来源：“学在青石”学习平台', ['学在青石学习平台']],
    // links behind it, of buttons or of another publisher
    [
      '<span>来源：青石网</span> <span><a>查看评论</a></span> <a>进入青石BBS</a> <a>手机看新闻</a>',
      ['青石网'],
    ],
    ['来源：<a>青石网</a> <a>山城论坛</a>', ['青石网', '山城论坛']],
    ['来源：青石日报 <a>手机看新闻</a> 【河上的旧桥】', ['青石日报']],
    ['来源：青石日报 <a>手机看新闻</a>', ['青石日报']],
    ['来源：青石 <a>周末</a> 画报', ['青石 周末 画报']],
    ['来源：青石县 宣传部', ['青石县 宣传部']],
    // nobody is named
    ['来源：本站', []],
    ['来源：综合', []],
    ['来源：佚名', []],
    ['来源： 作者： 时间：2024-05-03', []],
    ['出版： 2024-05-03', []],
  ])('reads the source of %s', (html, sources) => {
    expect(head(html).sources).toEqual(sources)
  })

  it.each<[string, string[]]>([
    ['青石网 2024-05-03 08:15', ['青石网']],
    ['发布时间：2024-05-03 08:15:00　青石网', ['青石网']],
    ['青石晚报·青石网 2024-05-03 08:15', ['青石晚报·青石网']],
    ['青石网 · 山城频道 2024-05-03 08:15', ['青石网', '山城频道']],
    ['青石网·王晓明 2024-05-03 08:15', ['青石网']],
    ['山城中心·2024-05-03', ['山城中心']],
    ['http://www.qingshi.example 2024年05月03日08:15 青石音乐 我要评论( 0 )', ['青石音乐']],
    ['The Globe, March 3, 2024', ['The Globe']],
    ['March 3, 2024 in Blog', []],
    ['2024-05-03 <em>About</em>', []],
    ['March 3, 2024 | <a href="../categories/emotion/">emotion</a>', []],
    ['https://blog.example/2024-05-03/ferry-1/', []],
    ['<time>2024年5月3日 中午</time>', []],
    ['2024-05-03 约 1200 字 预计阅读 3 分钟', []],
    ['15 1月 2025 <span class="byline-reading-time">• 5 min read</span>', []],
    ['<span class="art-tag">办证流程</span> <time>2024-05-03</time> <span>青石网</span>', ['青石网']],
    ['<span class="entry-category">办证流程</span> <time>2024-05-03</time>', []],
    ['<span class="post_category">办证流程</span> <time>2024-05-03</time>', []],
    ['<span class="news-tag">办证流程</span> <time>2024-05-03</time>', []],
    ['<span class="td-post-category">办证流程</span> <time>2024-05-03</time>', []],
    ['<span class="dept-tag">青石县文联</span> 2024-05-03', ['青石县文联']],
    ['<span class="src-tag">河边看云</span> 2024-05-03', ['河边看云']],
    ['<b class="tag">青石日报</b> 2024-05-03', ['青石日报']],
    ['<span class="user-tag">河边看云</span> 2024-05-03', ['河边看云']],
    ['<span class="site-tag">河边看云</span> 2024-05-03', ['河边看云']],
    ['<span class="tag">国学</span> 2024-05-03', []],
    ['选择 2024-05-03', []],
    ['<span class="original-tag">原创</span> 2024-05-03 <span>河边看云</span>', ['河边看云']],
    ['<time>March 3, 2024</time> · One min read', []],
    ['March 3, 2024 | Filed under <a href="/tech">技术</a>', []],
    ['2024-05-03 8 分钟读完 (大约1141个字) 次访问', []],
    ['2024-05-03 8 minutes read (About 1141 words)', []],
    ['2024-05-03 08:15 关注', []],
    ['2024-05-03 08:15 已有<em>0</em>人阅读 字号：<a>T</a>', []],
    ['2024年5月3日 星期五 <a>下一篇</a> <a>放大 +</a> <a>朗读</a>', []],
    ['<i>原创</i>架桥的人们 2024-05-03', ['架桥的人们']],
    ['2024-05-03 08:15 臺北時間', []],
    ['2024-05-03 我的收藏', []],
    ['<a class="source">查阅全文</a> 2024-05-03', []],
    ['<a class="source">閱讀詳情</a> 2024-05-03', []],
    ['2024-05-03 关于新桥通车的通知', []],
    ['2024-05-03 <span class="source">特稿</span>', []],
    ['2024-05-03 <a>加入最愛</a>', []],
    ['Posted on <a>2024-05-03</a>', []],
    ['2024年5月20日夜于青石河畔', []],
    ['2024-05-03 <span class="source">发自柏林</span>', []],
    ['<figure><figcaption>青石河上的渡口,2024年5月3日</figcaption></figure>', []],
    // of what the date is
    ['现场查看时间：2024-05-03', []],
    ['报名截止日期：2024-05-03', []],
    ['<a href="/author/12">王晓明</a> 2024-05-03 <a href="/author/12">更多文章</a>', []],
    ['2024-05-03 <a href="/author/12">TA的全部文章</a>', []],
    ['夜雨行舟客夜雨行舟客 发表于 2024-05-03 08:15:59', ['夜雨行舟客']],
  ])('reads the account beside the date of %s', (html, accounts) => {
    expect(head(html).accounts).toEqual(accounts)
  })

  it.each<[string, string[]]>([
    // words of class names, from border to border
    ['<span class="newsSource">青石</span>', ['青石']],
    ['<span class="media-name">青石</span>', ['青石']],
    ['<span class="wemedia">青石</span>', ['青石']],
    ['<span class="immediate">青石</span>', []],
    ['<span class="resource">青石</span>', []],
    ['<span class="original">青石</span>', []],
    // the channel, and labels of a value that is elsewhere
    ['<span id="source_baidu">来源：<a>青石</a></span>', ['青石']],
    ['<span id="source_baidu">栏目：<a>青石</a></span>', []],
    ['<span class="source">即時新聞</span>', []],
    ['<span class="source">青石觀察：</span>', []],
    // what the account did
    ['<p class="author">青石发布于 2024-05-03 08:15</p>', ['青石']],
    ['<p class="author">青石发布 2024-05-03 08:15</p>', ['青石发布']],
  ])('reads the account of %s', (html, accounts) => {
    expect(head(`<p>${html}</p>`).accounts).toEqual(accounts)
  })

  it.each<[string, string[]]>([
    ['<i>原创</i>架桥的人们 2024-05-03', ['架桥的人们']],
    ['<i>原创</i>青石网 2024-05-03', []],
    ['河边看云的日子  发表于 2024-05-03 08:15 第 次阅读 <a>山城</a>', ['河边看云的日子']],
    ['青石日报 发布于 2024-05-03', []],
    ['本文 发表于 2024-05-03', []],
    ['本文最早 发表于 2024-05-03', []],
    ['首次 发布于 2024-05-03', []],
    ['文章 發佈於 2024-05-03', []],
    ['最后 发表于 2024-05-03', []],
    ['新闻 发布于 2024-05-03', []],
    ['论文 发表于 2024年的一期', []],
    ['admin 发布于 2024-05-03', []],
    ['<a href="/c/9">山城纪事</a> 发布于 2024-05-03', []],
    ['<span>By 河边看云</span> <span>17 May 2024</span>', ['河边看云']],
    ['<span>By 青石日报</span> <span>17 May 2024</span>', []],
    ['<span>By 青石编辑部</span> <span>17 May 2024</span>', []],
  ])('takes for the user of %s', (html, users) => {
    expect(head(html).users).toEqual(users)
  })

  it.each<[string, string[]]>([
    ['王晓明', ['王晓明']],
    ['◎王晓明', ['王晓明']],
    ['王晓明 青石儿童医院 小儿内科', ['王晓明']],
    ['王晓明 青石河上的船', []],
    ['☉王晓明', ['王晓明']],
    ['王 敏 李 华', ['王敏', '李华']],
    ['山 城 早 晨', []],
    ['（王晓明）', ['王晓明']],
    ['By 王晓明', ['王晓明']],
    ['安娜·菲爾德（Anna Field）', ['安娜·菲爾德']],
    ['新橋（New Bridge）', []],
    ['安娜·菲尔德', ['安娜·菲尔德']],
    ['【王晓明】', ['王晓明']],
    // a column
    ['【山城·旧事】', []],
    ['［山城纪事·春之声］', []],
    ['晨光山城·渡口的故事', []],
    ['王晓明、李华', ['王晓明', '李华']],
    ['王晓明 李华 字数：', ['王晓明', '李华']],
    ['李华', ['李华']],
    ['ANNA FIELD, 王曉明', ['ANNA FIELD', '王曉明']],
    ['By Anna Field and Robert Lee', ['Anna Field', 'Robert Lee']],
    // words that begin with a family name, and buttons
    ['高清', []],
    ['时评', []],
    ['Share Email', []],
    ['国内新闻', []],
    ['Java 新桥的写法', []],
    ['Peter 陳', ['Peter 陳']],
    ['王晓明走了', []],
    ['Licensed under', []],
  ])('takes %s alone on a line for people or not', (html, people) => {
    expect(head(html).people).toEqual(people)
  })

  it('reads on below a summary above the date, not below the story', () => {
    const summary = `<p>${'青石河上的新桥昨天通车，全长三百二十米，是这里最长的一座，两岸居民不必再绕行。'.repeat(2)}</p>`
    const byline = '<p><time>2024-05-03 08:15</time></p><p class="author">王晓明</p>'
    const below = (html: string) => readHead(linesOf(`<h1>青石河新桥昨天通车</h1>${html}`), 0, null).authors
    expect(below(summary + byline + STORY)).toEqual(['王晓明'])
    expect(below(STORY + STORY + byline + STORY)).toEqual([])
    expect(below(STORY + byline)).toEqual([])
    const time = '<time>2021-01-02 08:00</time>'
    for (const other of [
      '<p>2024年5月3日</p><p class="author">王晓明</p>',
      `<div><a href="/1.html">新桥通车</a> <span class="author">王晓明</span> ${time}</div>`,
      `<blockquote><p>船靠岸了</p><span class="author">王晓明</span> ${time}</blockquote>`,
      `<p>开航时间 ${time}</p><p class="author">王晓明</p>`,
    ])
      expect(below(summary + other + STORY)).toEqual([])
  })

  it('takes of a label the name that is a link, not the words behind it', () => {
    const { authors } = head(
      '<div>作者 <a href="/who">河边看云</a> 在<a href="/c">Bridge</a> 标签 <a href="/t">桥</a>, <a href="/t2">river</a></div>',
    )
    expect(authors).toEqual(['河边看云'])
    expect(head('<p>作者：<a href="/who">王晓明</a> 李华</p>').authors).toEqual(['王晓明', '李华'])
    expect(head('<p>作者：<a href="/who">Anna</a> Field、王晓明</p>').authors).toEqual([
      'Anna Field',
      '王晓明',
    ])
  })

  it('tells a newsroom from the name that a dot ties to it', () => {
    expect(head('<p id="byline"><a href="/">青石Lab</a>・王晓明</p>').authors).toEqual(['王晓明'])
  })

  it('takes names for people that are glued to the date above them', () => {
    const below = '<p>青石研究 2024年3期</p><p>关键词：新桥</p><p>王晓明 李思远</p><p>青石河新桥昨天通车</p>'
    expect(head(`<p>2024-05-03 08:15王晓明李思远</p>${below}`).people).toEqual(['王晓明', '李思远'])
    expect(head(`<p>2024-05-03 08:15青石研究</p>${below}`).people).toEqual([])
  })

  it('takes a name of two characters for a person only beside a date', () => {
    const lines = linesOf(`<h1>青石河新桥昨天通车</h1><p>分享到</p><p>李华</p>${STORY}`)
    expect(readHead(lines, 0, null).people).toEqual([])
    // 关 is a surname too
    expect(head(`<p>关闭</p>${DATE}`).people).toEqual([])
  })

  it('keeps what stands on lines of its own beside the date', () => {
    expect(head(`${DATE}<p>青石在线</p><p>作者：</p>`).beside).toEqual(['青石在线'])
    expect(head(`${DATE}<p>青石在线，昨天</p>`).beside).toEqual([])
    expect(head(`${DATE}<p>关注青石网</p>`).beside).toEqual([])
  })

  it('knows no user above the headline where several are named, who have read it', () => {
    const visitor = (name: string, day: number) => `<p><a href="/u/${day}">${name}</a> 1月${day}日</p>`
    const users = (above: string) => {
      const lines = linesOf(`${above}<h1>青石河新桥昨天通车</h1><p>2024-05-03</p>${STORY}`)
      return readHead(
        lines,
        lines.findIndex(({ heading }) => heading === 1),
        null,
      ).users
    }
    expect(users(visitor('夜雨行舟客', 16))).toEqual(['夜雨行舟客'])
    expect(users(visitor('夜雨行舟客', 16) + visitor('河边看云的人', 2))).toEqual([])
    const card = '<p><a href="/u/1">夜雨行舟客</a></p><p class="author-level">黄金会员</p>'
    expect(users(card)).toContain('夜雨行舟客')
  })

  it('takes no name in a caption for who wrote it', () => {
    const people = (name: string) =>
      readHead(linesOf(`<h1>青石河新桥昨天通车</h1><p class="${name}">王晓明</p>${STORY}`), 0, null).people
    expect(people('pictext')).toEqual([])
    expect(people('who')).toEqual(['王晓明'])
  })

  it('reads names that the markup marks', () => {
    const { accounts, users, authors } = head(
      '<a class="account-name">山城晚报</a><a class="user-name">夜雨行舟客</a><span class="author">王晓明</span>',
    )
    expect({ accounts, users, authors }).toEqual({
      accounts: ['山城晚报', '夜雨行舟客'],
      users: ['夜雨行舟客'],
      authors: ['王晓明'],
    })
    const user = (href: string) => head(`<a href="${href}">夜雨行舟客</a><em>${DATE}</em>`).users
    for (const href of [
      'space-uid-1.html',
      'home.php?mod=space&uid=1',
      '/people/1/',
      '/u/night-boat',
      '/u/1.html',
      'https://mp.site.example/profile?xpt=YWJj',
    ])
      expect(user(href)).toEqual(['夜雨行舟客'])
    for (const href of ['/news/1.html', '/people-of-the-year/', '/u/night/1.html', '/profiles/1.html'])
      expect(user(href)).toEqual([])
    expect(head('<span class="doctor-name">李华</span><span>药学部</span>').authors).toEqual(['李华'])
    expect(head('<a href="/people/river">zhihu</a>').users).toEqual([])
    // a label says what stands behind it, whatever the class
    expect(head('<span class="byline">来源：青石县公开信息</span>').users).toEqual([])
    // what is cooked
    const named = '<tr><td class="name">黄豆酱</td><td>2勺</td></tr>'
    expect(head(`<table>${named}</table>`).authors).toEqual([])
    expect(head('<p>2024-05-03 21世纪经济报道 青石新闻</p>').accounts).toEqual(['21世纪经济报道', '青石新闻'])
    // a tag as a heading (Sina's blogs)
    expect(head('<h3><a href="/t/1">江小白</a></h3>').authors).toEqual([])
    expect(head('<h3>江小白</h3>').authors).toEqual(['江小白'])
    // the first part of the story
    expect(head('<h1>江小白</h1>').authors).toEqual([])
    expect(head('<address rel="author"><a>原文地址</a> 2024-05-03</address>').users).toEqual([])
    expect(head('<div class="author"><span>By </span><a href="/s">王晓明</a></div>').users).toEqual([])
    // what a table says of a tender
    const row = '<td>行政区域</td><td>青石县</td><td>公告时间</td><td>2024年05月03日</td>'
    expect(head(`<table>${`<tr>${row}</tr>`.repeat(4)}</table>`).accounts).toEqual([])
    expect(head('<span class="author">来自广东</span>').users).toEqual([])
    expect(head('<span class="author">来自星星的猫</span>').users).toEqual(['来自星星的猫'])
    const cells = '<td>王晓明</td><td>|</td><td>2024-05-03 08:15</td><td>打印</td>'
    expect(head(`<table><tr>${cells}</tr></table>`).authors).toEqual(['王晓明'])
    expect(head('<table><tr><td>青石观察</td><td>2024-05-03</td></tr></table>').accounts).toEqual([
      '青石观察',
    ])
    expect(head('<b id="byline" class="visually-hidden">Article Information</b>').users).toEqual([])
  })

  it('does not take the date of another article', () => {
    const list = '<ul><li><a href="/2">图文解读：青石河上的新桥</a> <span>2024-06-03</span></li></ul>'
    expect(head(list).published).toBe(null)
    expect(head(`${list}<p>2024-05-03</p>`).published).toBe('2024-05-03')
    for (const marks of [
      '青石网',
      '来源：青石网 2024-05-03',
      '王晓明 山城晚报 青石网',
      '青石网新闻中心编辑部',
    ])
      expect(head(`<ul><li><a href="/">${marks}</a> <span>2024-05-03</span></li></ul>`).published).toBe(
        '2024-05-03',
      )
    const named = '<ul><li><a href="/2">王晓明 谈青石河上的新桥怎么走</a> 2024-06-03</li></ul>'
    expect(head(named).published).toBe(null)
  })

  it('ends at the story and sees a little above the headline', () => {
    const lines = linesOf(`<p>来源：山城晚报</p><h1>新桥通车</h1>${STORY}<p>来源：青石网</p>`)
    expect(readHead(lines, 1, null).sources).toEqual(['山城晚报'])
  })

  it('tells the dates of publication, of changes and of something else apart', () => {
    expect(head('2024-05-03 08:15 更新于 2024-05-04 09:20')).toMatchObject({
      published: '2024-05-03T08:15',
      modified: '2024-05-04T09:20',
    })
    expect(head('<p>05-03 08:15</p>2024-05-03')).toMatchObject({ monthDay: '05-03T08:15' })
    expect(head('报名截止 2024-06-30').published).toBeNull()
    expect(head('发布：2024-05-03 有效期：不限').published).toBe('2024-05-03')
    expect(head('有效期：2024-05-03').published).toBeNull()
    expect(head('2024-05-03 08:15 原文发布：2023-01-05').published).toBe('2024-05-03T08:15')
    expect(head('<p>注册 2010-3-5</p>2024-05-03').published).toBe('2024-05-03')
    expect(head('山城观察© 2024-05-03 08:15').published).toBe('2024-05-03T08:15')
    expect(head('<p>© 2019-2024 青石网</p>').published).toBeNull()
    // what the markup says of a printed time
    expect(head('<time datetime="2024-05-03T08:15:00+08:00">3天前</time>').published).toBe(
      '2024-05-03T08:15:00+08:00',
    )
    expect(head('<time datetime="2024-05-03T08:15">2024年5月3日</time>').published).toBe('2024-05-03T08:15')
    expect(head('<time datetime="2024-05-04">更新于5月4日</time>').published).toBeNull()
    expect(head('<time datetime="2024-05-03"><b>5月</b><b>3</b><b>2024</b></time>').published).toBe(
      '2024-05-03',
    )
    // in pieces, each on a line of its own
    expect(head('<p>2024</p><p>05/03</p><p>08:15</p>').published).toBe('2024-05-03T08:15')
    expect(head('<b>03</b><p>2024-05</p>').published).toBe('2024-05-03')
    expect(head('<p>2024-05-03</p><p>08:15:20</p>').published).toBe('2024-05-03T08:15:20')
    expect(head('<p>2024-05-03</p><p>12</p>').published).toBe('2024-05-03')
    // beside a button, and beside others
    expect(head('<p>2024-05-03 字型： ∣<a>看推薦</a>∣<a>列印</a></p>').published).toBe('2024-05-03')
    expect(head('<p>推薦閱讀 2024-05-04</p><p>2024-05-03</p>').published).toBe('2024-05-03')
    // of what takes place, the label on a line of its own
    expect(head('<dl><dt>开始时间：</dt><dd>2024-05-08</dd></dl>').published).toBeNull()
    expect(head('<dl><dt>发布时间：</dt><dd>2024-05-08</dd></dl>').published).toBe('2024-05-08')
    // the issue of the paper in which it stood
    expect(head('来源： 青石日报 2024年5月2日9版 发稿时间：2024-05-03 08:15').published).toBe(
      '2024-05-03T08:15',
    )
    expect(head('来源： 青石日报 2024年5月2日9版').published).toBe('2024-05-02')
    expect(head('青石日报 2024年5月2日 08版 上一期 2024年5月1日').published).toBe('2024-05-02')
    const now = new Date('2024-05-03T08:00:00Z')
    const behind = (title: string) => readHead(linesOf(`<h1>${title}</h1>${STORY}`), 0, null).published
    expect(behind('新桥通车<i>　2024-05-03 08:15</i>')).toBe('2024-05-03T08:15')
    expect(behind('新桥通车<i>发布时间：2024-05-03 浏览：12</i>')).toBe('2024-05-03')
    expect(behind('山城天气 2024-05-03')).toBeNull()
    expect(behind('考试成绩发布时间：2024年5月16日')).toBeNull()
    expect(behind('新桥通车<i>发布时间：2024-05-03</i>')).toBe('2024-05-03')
    expect(head('青石日报 2024-05-02 第3版 录入：2024-05-03 08:30').published).toBe('2024-05-03T08:30')
    for (const line of ['录入：2024-05-01 发布：2024-05-03', '时间：2024-05-03 录入：2024-05-05 08:30'])
      expect(head(line).published).toBe('2024-05-03')
    expect(behind('2024-05-03 08:15 的雪')).toBeNull()
    expect(readHead(linesOf(`<h1>新桥通车</h1><p>3小时前</p>${STORY}`), 0, now).relative).toBe(
      '2024-05-03T13:00',
    )
  })
})

it.each([
  ['the desk', 'admin 阅读:12 2024-07-16 08:30:00 评论:3'],
  ['a calendar', '今天是:2024年7月16日 星期二'],
  ['a clock', '当前时间：2024年7月16日星期二'],
  ['a notice', '六．采购公告发布日期：2024年7月16日'],
  ['a time zone', '2024-07-16 15:40 EDT'],
  ['a label in an element of its own', '<div class="author-row"><span>撰文：</span></div>'],
  ['replies', '编辑于2024-07-16 14:07 回复 2 浏览 135'],
  ['a page of an e-paper', '下一篇4 2024年7月16日 放大 缩小'],
  ['a paper that is no newspaper', 'A4:视点总第2960期 >2024-07-16编印'],
  ['a forum', '发表于 2024-7-16 13:00:01 | 显示全部楼层 |阅读模式'],
  ['a counter', '<span>2024/07/16 08:30</span><span>點閱 1448 次</span>'],
  ['a counter of another name', '2024/07/16 08:30 围观 1448 次'],
  ['what stands for a source', '作者: | 来源:发表于2024-07-16 14:07 被阅读0次'],
])('takes no name from %s beside the date', (_, line) => {
  const { accounts, authors, sources } = head(`<p>${line}</p>`)
  expect([...accounts, ...authors, ...sources]).toEqual([])
})

it('takes nobody for the author who stands below another label', () => {
  expect(head('<p>责任编辑：</p><p>王晓明</p>').people).toEqual([])
})
