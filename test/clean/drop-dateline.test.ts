import { expect, it } from 'vitest'
import { dropDateline } from '../../utils/clean/drop-dateline.ts'
import { inBothScripts } from '../text/both-scripts.ts'
import { clean } from './clean.ts'

const story = '<p>这一段是正文，有足够的长度，并且有标点，所以故事从这里开始，后面的日期都是故事的。</p>'

it.each([
  '公司报道 某某财经 2018-12-15 11:21',
  '最新更新：2016/03/19 10:48',
  '3,573',
  '07-16 14:43 青石网',
  '昨天 14:43 来源：青石网',
  '青石网07-16 14:43',
  '6个月前 专题',
  'July 16, 2024 青石网',
  '更改时间 20/05/2024 - 09:00',
  '2024年05月20日 08:31 来源于 青石网可以听文章啦！',
  '(2024-05-20 08:31:22)',
  '16.07.2024 14:43',
  '大陸新聞中心／綜合報導',
  '國際組/外電報導',
  '青石社记者',
  '2024年5月20日青石日报',
  '2024年5月20日青石市融媒体中心客户端',
  '2024年5月20日星期一农历四月十三日',
  '2024年5月20日，星期一，农历四月十三日',
  '2024年5月20日，来源：青石日报',
  '2024年5月20日发布者：青石市渡口管理处',
  '2024年5月20日青石日报社新闻中心 记者王敏',
  '2024年5月20日08:31青石市渡口管理处',
  '2024-05-20青石市渡口管理处办公室',
  '2024年5月20日青石市住房和城乡建设局',
  '2024年5月20日上海市教育委员会',
  '2024年5月20日国家税务总局上海市税务局',
  '2024年5月20日青石市人民政府驻上海办事处',
  '2024年5月20日青石市上城区教育局',
  '16 JUL 2024, 6:30 PM',
  '16 July 2024',
  '2024 Jul 16',
  '青石网 24-07-16 13:34 【打印本页】 【字体：小 中 大】 来源： 山城网',
  '113年7月16日',
  '二〇二四年七月十六日　　人气：88',
  '2024年5月20日，小满',
  '2024年5月20日 编辑部',
])('takes out %s', (line) => {
  expect(clean(dropDateline, `<p>${line}</p>${story}`).html).toBe(story)
})

it('leaves the picture behind a date that is no block of its own, not the avatar in front of it', () => {
  const picture = '<img src="/u/1.jpg">'
  expect(clean(dropDateline, `<p><time>2024-06-03</time>${picture}</p>${story}`).html).toBe(
    `<p>${picture}</p>${story}`,
  )
  expect(clean(dropDateline, `<p>${picture} 青石网 2024-06-03 08:31</p>${story}`).html).toBe(story)
  const buttons = '<p>分享到：<img src="/images/fx.jpg"></p>'
  expect(clean(dropDateline, buttons + story).html).toBe(story)
  const shared = '<img src="/images/dukou.jpg" width="640" height="420">'
  expect(clean(dropDateline, `<p>分享到：${shared}</p>${story}`).html).toBe(`<p>${shared}</p>${story}`)
})

it.each(
  inBothScripts([
    '二〇二四年五月二十日　　人气：128',
    '看板 river 时间 Wed Jun  3 10:21:08 2026',
    '3 Jun 2026, 10:21 a.m.',
    'Posted on 2024-05-20 | In 杂记 | Views: 12 | Word count: 2.3k',
    '<span>分享</span><span>复制链接</span><span>https://news.example/s/8</span>',
    '二〇二四年五月二十日 星期一',
    '<span>山城发布客户端</span><span>05-20 08:31</span><span>字数 820</span><span>阅读约 2 分钟</span>',
    '<span>栏目：渡口故事</span><a>订阅栏目</a><span>已有 1.2 万人订阅</span>',
    '<span>专栏：河灯</span> · <span>12 条回复</span>',
    '20 MAY 2024, 8:31 PM',
    '<span>May</span> <span>20</span> <span>Mon</span> <span>2024</span> <span>08:31</span>',
    'May 20, 2024 · 4 min read',
    '2024年5月20日 上午 8:31 · 3 則回應',
    '更新于 3 小时前 · 阅读 1.2k',
    '刚刚 · 128 次浏览 · 青海',
    '5 minutes ago · 12 comments',
    '李清晨 · Follow',
    'Anna Field · Follow',
    '李清晨　关注',
    '@riverlamp　追踪作者',
    '张贴日：113-05-20　点阅次数：12',
    '05.20 08:31 · 评论 3',
    '二零二四年五月二十日',
    '<a>河灯手记</a> <a>+ 关注</a>',
    '<b>河灯的早晨</b><span>粉丝 1.2万</span><span>文章 512</span>',
    '<a>River Lamp</a> · <a>Subscribe</a>',
    '首发于河灯手记',
    '来自专栏 河灯手记',
    '时间: <time>2020 年 2 月 9 日</time> 分类: <a>杂谈</a> 仅有 1 条评论',
    '发布于 <b>2024/05/20</b>，阅读 <b>12</b>',
    '浏览 1024 · 农历四月十三',
    '2024.05.20 08:31 台北時間',
    '更新 发布阅读 4 分钟',
    '最后修改：2024 年 05 月 20 日 08 : 31 PM',
    '<span>来自 iPhone 客户端</span><span>举报</span>',
    '由 <a>河边看云</a> 发表于 <time>五月 20, 2024</time> ｜ 归类于 <a>杂记</a>',
    '作者 kite88 (风筝) 时间 Mon May 20 08:31:05 2024',
    'Web only　浏览数：1,024',
    'Thursday, 20 May 2024 14:25 Edit by 来源：青石网 Published in 教育资讯',
  ]),
)('takes out the row %s', (line) => {
  expect(clean(dropDateline, `<p>${line}</p>${story}`).html).toBe(story)
})

it('takes out the list of what is known of the article, the category among it, no list of the story', () => {
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const meta = list('2024 年 05 月 20 日', '1024次浏览', '512字数', '杂记')
  expect(clean(dropDateline, meta + story).html).toBe(story)
  for (const told of [
    list('2024 年 05 月 20 日', '渡口停航', '旧桥通车'),
    list('2024 年 05 月 20 日', '1024次浏览', '512字数', '渡口', '旧桥'),
    list('2024 年 05 月 20 日', '1024次浏览', '512字数', '渡口停航三天以后的早晨'),
    list('1024次浏览', '512字数', '12条评论', '杂记'),
  ])
    expect(clean(dropDateline, told + story).html).toBe(told + story)
})

it('takes the count of texts below another of an account, not what a story begins with', () => {
  expect(clean(dropDateline, `<p>粉丝：1.2万</p><p>文章：88</p>${story}`).html).toBe(story)
  for (const first of ['<p>文章：88</p>', '<p>粉丝：1.2万</p><p>文章：88 岁的船工</p>'])
    expect(clean(dropDateline, first + story).html).toContain('文章')
})

it('takes a list that is such a row', () => {
  const list = '<ul><li>时间: 2020-02-09</li><li>分类: 杂谈</li><li>暂无评论</li></ul>'
  expect(clean(dropDateline, list + story).html).toBe(story)
  const items = '<ul><li>时间: 2020-02-09</li><li>地点: 文化馆</li><li>暂无评论</li></ul>'
  expect(clean(dropDateline, items + story).html).toBe(items + story)
  const ofRadio = '<ul><li>時間：2021-09-14 16:02</li><li>新聞引據：採訪、海生館</li></ul>'
  expect(clean(dropDateline, ofRadio + story).html).toBe(story)
})

it('takes the name that is left of a row whose button has gone', () => {
  expect(clean(dropDateline, `<p>李清晨 · <!--taken--></p>${story}`).html).toBe(story)
  const words = `<p>李清晨回来了<!--taken--></p>${story}`
  expect(clean(dropDateline, words).html).toBe(words)
})

it('takes what may be of the story behind a row of the head only', () => {
  for (const line of ['<p>4 分钟</p>', '<p>小</p><p>中</p><p>大</p>', '<p>1024 字</p>']) {
    expect(clean(dropDateline, `<p>2024-05-20 08:31</p>${line}${story}`).html).toBe(story)
    expect(clean(dropDateline, line + story).html).toBe(line + story)
  }
})

it.each(
  inBothScripts([
    '昨天',
    '5月20日 晴',
    '关注渡口的三个人',
    '<b>关注</b> 渡口旧事',
    '<b>渡口旧事</b> 值得关注',
    '河灯手记 关注',
    '<b>老码头：</b>谁来关注',
    '评论｜旧桥该不该拆',
    '频道：青石一台',
    '青石一台 每晚 20:00',
    '李清晨 王渡口',
    '来自河灯的信',
    '首发于1987年的诗',
    '已有三代人住在渡口',
    '阅读 <b>渡口</b> 2024',
    '3 分钟 100 字的早晨',
    '12 条船',
    '原创 河灯',
    'New York · London',
    '人气最旺的摊位',
    '写于渡口，二〇二四年春',
    '栏目：一个办了三十年的专栏，和它的读者',
  ]),
)('leaves %s above the story', (line) => {
  const html = `<p>${line}</p>${story}`
  expect(clean(dropDateline, html).html).toBe(html)
})

it('takes out headings that say the hour or how long ago it was', () => {
  for (const line of ['6个月前 专题 | 王渡口', '2024-07-16 14:43', '2024年5月20日星期一'])
    expect(clean(dropDateline, `<h2>${line}</h2>${story}`).html).toBe(story)
})

it.each([
  ['a statute’s note', `<p>（2009年3月27日常务委员会第十六次会议通过）</p>${story}`],
  ['since when a statute is in force', `<p>自1990年10月1日起施行</p>${story}`],
  ['by what it was changed', `<p>根据2009年8月27日《关于修改部分章程的决定》修正</p>${story}`],
  ['an hour of two-digit years', `<p>开渡 24-06-01 09:00，停渡 24-06-30 18:00</p>${story}`],
  ['an hour and what follows', `<p>2024年05月20日 08:31 来源不明的船靠岸！</p>${story}`],
  ['the hour of an event', `<p>2024年05月20日 08:31 河堤决口！</p>${story}`],
  [
    'the day that signs a notice of points',
    `<p>时间：7月16日</p>${'<p>报名：文化馆</p>'.repeat(8)}<p>2024年7月1日</p>`,
  ],
  [
    'a numbered appointment',
    `<p>招聘农机手，有关事项如下：</p><p>1.时间：2024年6月4日至6月10日</p><p>2.地点：农机站</p>${story}`,
  ],
  ['a clause that its day begins', `<p>2024年5月20日渡口管理处负责人主持开航仪式</p>${story}`],
  ['a clause that ends with a school', `<p>1998年9月1日，我考取了北京大学</p>${story}`],
  ['a clause of who went where', `<p>2024年5月20日，记者走访青石市第一中学</p>${story}`],
  ['a clause that ends with an office', `<p>2024年5月20日代表团参观山城市教育局</p>${story}`],
  ['a clause and its hour', `<p>2024年5月20日上午9时渡口举行开航仪式</p>${story}`],
  ['a clause behind a comma', `<p>2024年5月20日，王敏在渡口</p>${story}`],
  ['a day and the part of it', `<p>2024年5月20日清晨</p>${story}`],
  ['a day and a place', `<p>1998年7月1日，渡口镇</p>${story}`],
  ['a day and where it was', `<p>2008年5月12日，四川汶川</p>${story}`],
  ['a day and what came of it', `<p>2024年5月20日，這一天終於來了</p>${story}`],
  ['a clause of eight characters that is glued to its day', `<p>2024年5月20日渡口主持开航仪式</p>${story}`],
  ['a day and where', `<p>2024年5月20日于北京</p>${story}`],
  ['the time of a meeting', `<p>会议时间：2024年5月20日</p><p>会议地点：青石镇</p>${story}`],
  ['a time and who is to come', `<p>时间：2024年5月20日 08:30</p><p>参加人员：全体村民</p>${story}`],
  ['a short sentence', `<p>2019年5月1日下了雨。</p>${story}`],
  ['the day that heads a chronicle', `<h2>2019年5月1日</h2>${story}`],
  ['a time in words, glued', `<p>3天前的雨</p>${story}`],
  ['a time in words', `<p>3年前，他第一次来到这里</p>${story}`],
  ['years ago over a story', `<h2>30年前</h2><p>100年前 青石镇</p>${story}`],
  [
    'a chronicle',
    `<p>5月20日 08:31 洪水漫过河堤</p><p>2024年5月20日 09:10 青石桥封闭</p><p>10:05 居民撤离</p>${story}`,
  ],
  ['a time before a clause', `<p>2小时前 他刚刚离开河堤</p>${story}`],
  ['an hour of today', `<p>今天 9:00 开会，请准时到场</p>${story}`],
  ['a time in the middle', `<p>他在6个月前到达</p>${story}`],
  [
    'the date of a notice of short paragraphs',
    '<p>一、急诊二十四小时开放。</p><p>二、发热门诊照常开诊。</p><p>2024年5月20日</p>',
  ],
  ['an appointment', `<p>时间：2024年5月22日 14:30</p><p>地点：文科楼301</p>${story}`],
  ['an appointment below its subject', `<p>主讲人：王渡口</p><p>时间：2024年5月22日</p>${story}`],
  ['the numbers of the parts', `<p>01</p>${story}<p>02</p>${story}`],
  ['what a centre reports', `<p>青石氣象中心／連日報導的雨</p>${story}`],
  ['a signature’s date', `${story}<p>2019年9月25日</p>`],
])('leaves %s', (_, html) => {
  expect(clean(dropDateline, html).html).toBe(html)
})

it.each([
  ['the author', '<p>王渡口</p>'],
  ['how long ago, glued to the channel and the author', '<h2>6个月前专题 | 众志成城王渡口</h2>'],
  ['the author behind a sign', '<p>☉王渡口</p>'],
  ['author, role and date in a list', '<ul><li>王渡口</li><li>青石網記者</li><li>2023年9月10日</li></ul>'],
  ['the paper and its reporters', '<p>青石网 王渡口 李清晨</p>'],
  ['names printed with gaps', '<p>李 华 王渡口</p>'],
  ['people with a comma between them', '<p>王渡口，李清晨</p>'],
  ['the site in brackets', '<p>（青石网 ）</p>'],
  ['a count behind the sign of an icon font', '<p>\ue60e4</p>'],
])('takes out %s', (_, html) => {
  const names = ['王渡口', '青石网']
  expect(clean(dropDateline, `${html}${story}`, { names }).html).toBe(story)
})

it.each([
  ['a speaker', '<p>王渡口：</p>'],
  ['somebody else', '<p>李清晨</p>'],
  ['somebody else beside somebody', '<p>李清晨 赵春水</p>'],
  ['a name in a sentence', '<p>王渡口 回来了</p>'],
  ['a role without its name', '<p>青石網記者</p>'],
  ['a list with something else', '<ul><li>王渡口</li><li>渡口的清晨</li></ul>'],
])('leaves %s above the story', (_, html) => {
  expect(clean(dropDateline, `${html}${story}`, { names: ['王渡口'] }).html).toBe(`${html}${story}`)
})

it('takes out when the article was published, and by whom, below a summary, no other day', () => {
  const clocked = (text: string) => `<p>2024年5月20日 08:31${text}</p>`
  const run = (html: string, published = '2024-05-20T08:31:00+08:00') =>
    clean(dropDateline, html, { names: ['王渡口'], published }).html
  for (const byline of [clocked(''), clocked(' 王渡口')])
    expect(run(story + byline + story)).toBe(story + story)
  // an appointment
  const appointed = story + clocked('') + story
  expect(run(appointed, '2024-05-02T09:00:00+08:00')).toBe(appointed)
  for (const html of [
    story + clocked(' 王渡口'),
    `${story}<h3>2024年5月20日 08:31</h3>${story}`,
    `${story}<p>2024年5月20日</p>${story}`,
    story + clocked(' 山城消防抵达') + story,
    story + clocked('，船靠岸了') + story,
    story + story + clocked('') + story,
    // a live blog
    `${story}${clocked(' 王渡口')}${story}<p>2024年5月20日 10:30 王渡口</p>${story}`,
  ])
    expect(run(html)).toBe(html)
})

it('takes out the account with its avatar behind a gallery', () => {
  const gallery = '<figure><img src="a.jpg"></figure>'.repeat(7)
  const account = '<p><a href="/u/1"><img src="u.jpg">青石网</a></p>'
  expect(clean(dropDateline, gallery + account + story, { names: ['青石网'] }).html).toBe(gallery + story)
})

it.each(['ANNA FIELD, 王渡口', '王渡口、ANNA FIELD', '王渡口・独立分析师', '王渡口 青石日報記者'])(
  'takes out the names of %s',
  (line) => {
    const names = ['王渡口', 'ANNA FIELD']
    expect(clean(dropDateline, `<p>${line}</p>${story}`, { names }).html).toBe(story)
    const html = `<p>${line}</p>${story}`
    expect(clean(dropDateline, html, { names: ['李楠'] }).html).toBe(html)
  },
)

it('leaves the days of a diary in Chinese numerals, and names with what they did', () => {
  for (const line of [
    '二〇二四年七月十六日</p><p>渡口停航。</p><p>二〇二四年七月十七日',
    '王渡口，撑船的人',
    '王渡口 在渡口',
    '113年7月16日，船到了河口',
  ]) {
    const html = `<p>${line}</p>${story}`
    expect(clean(dropDateline, html, { names: ['王渡口'] }).html).toBe(html)
  }
})

it('leaves the heading of the first part of a digest', () => {
  const heading = '<p><strong>国内</strong></p>'
  expect(clean(dropDateline, `<p>2024-07-16 08:30</p>${heading}${story}`).html).toBe(heading + story)
})

it('leaves the signature', () => {
  const html = `${story}<p>王渡口</p>`
  expect(clean(dropDateline, html, { names: ['王渡口'] }).html).toBe(html)
})

it('leaves a date among the fields of a form', () => {
  const fields =
    '<p>五．采购方式：公开招标</p><p>六．采购公告发布日期：2021年6月9日</p><p>七．预中标结果：青石建设公司</p>'
  expect(clean(dropDateline, fields).html).toBe(fields)
  const head = '<p>来源：青石网</p><p>发布日期：2021年6月9日</p><p>五．采购方式：公开招标</p>'
  expect(clean(dropDateline, head).html).not.toContain('6月9日')
})

it('takes out a name with its Latin letters, and the role below it', () => {
  const head = '<ul><li>安娜·菲爾德（Anna Field）</li><li>BBC環球旅遊</li></ul>'
  expect(clean(dropDateline, head + story, { names: ['安娜·菲爾德'] }).html).toBe(story)
  expect(clean(dropDateline, head + story, { names: ['王曉明'] }).html).toBe(head + story)
})
