import { describe, expect, it } from 'vitest'
import { readFrontMatter, stringsOf } from '../../utils/extract/front-matter.ts'
import { readPlainText } from '../../utils/extract/plain-text.ts'
import { expandTextDocument } from '../../utils/extract/text-document.ts'
import { processorTime } from '../processor-time.ts'

const STORY =
  '山城的早晨来得很早，街上的店铺在六点以前就都开了门，卖豆浆的老人在路口摆好了桌子，等着第一批客人的到来。'

function expand(text: string, url = 'https://a.test/1.txt') {
  const page = document.implementation.createHTMLDocument('')
  const pre = page.createElement('pre')
  pre.textContent = text
  page.body.append(pre)
  return { page, done: expandTextDocument(page.documentElement, url) }
}

describe('front matter', () => {
  it('becomes the head, the HTML under it the body', () => {
    const { page } = expand(
      `\n---\ntitle: '山城_早晨'\ncategories: \n - 青石头条\nauthor: 青石头条\ndate: Mon, 07 Feb 2022 02:50:31 GMT\n---\n\n<div><p>${STORY}</p></div>`,
    )
    expect(page.title).toBe('山城_早晨')
    expect(page.querySelector('meta[property="article:published_time"]')?.getAttribute('content')).toContain(
      '2022',
    )
    // the platform under which a mirror files its posts is no author
    expect(page.querySelector('meta[property="author"]')).toBeNull()
    expect(page.querySelector('article p')?.textContent).toBe(STORY)
  })

  it('keeps an author who is a person', () => {
    const { page } = expand(`---\ntitle: a\nauthor: 王敏\n---\n${STORY}`)
    expect(page.querySelector('meta[property="author"]')?.getAttribute('content')).toBe('王敏')
  })

  it('may have Markdown under it', () => {
    const { page } = expand(`---\ntitle: a\n---\n## 早晨\n\n${STORY}\n\n![图](b.png)`)
    expect(page.querySelector('h2')?.textContent).toBe('早晨')
    expect(page.querySelector('img')?.getAttribute('src')).toBe('b.png')
  })

  it('that is invalid does not lose the text', () => {
    const matter = readFrontMatter(`---\ntitle: 山城: "早晨\ndate: 2022-02-07\n---\n${STORY}`)
    expect(matter).toEqual({ fields: { title: '山城: "早晨', date: '2022-02-07' }, body: STORY })
  })

  it('is read in bounded time where its lists hold each other, or themselves', () => {
    const lists = [
      'a: &a [王敏, 李华]',
      ...'bcdefghij'.split('').map((name, i) => {
        const before = 'abcdefghij'[i]
        return `${name}: &${name} [${Array(20).fill(`*${before}`)}]`
      }),
    ]
    const { page } = expand(`---\ntitle: 山城\n${lists.join('\n')}\nauthor: *j\n---\n${STORY}`)
    expect(page.title).toBe('山城')
    const endless = readFrontMatter(
      '---\ntitle: 山城\nauthor: &a [王敏, *a]\nauthors: &b {name: *b}\n---\n文',
    )
    expect(stringsOf(endless?.fields.author)).toEqual(['王敏', '王敏'])
    expect(stringsOf(endless?.fields.authors)).toEqual([])
    expect(stringsOf([['王敏'], { name: ' 李华 ' }, 7, null, ''])).toEqual(['王敏', '李华', '7'])
  })

  it.each(['没有', '---\n只是一条线\n---\n正文', '---\ntitle: 没有结尾'])('is not seen in %j', (text) => {
    expect(readFrontMatter(text)).toBeNull()
  })
})

describe('plain text', () => {
  it('takes time in proportion to its lines, however many stand above the story', () => {
    const textOf = (count: number) =>
      [...Array.from({ length: count }, (_, i) => `第${i}盏灯照着渡口的老街`), STORY].join('\n\n')
    const time = (count: number) => processorTime(() => textOf(count), readPlainText)
    time(2_000)
    expect(time(16_000) / time(2_000)).toBeLessThan(24)
  })

  it('is taken apart: frame above, headline, article, frame below', () => {
    const text = `要闻\n热线\n您的位置:首页>要闻 >\n\n一座城的早晨\n\n来源:青石客户端  2024-07-16 14:43:17\nA+A-\n\n  ${STORY}\n\n编辑:王敏\n相关推荐\n网友评论\n青石网 ICP备09083931号`
    expect(readPlainText(text)).toEqual({
      title: '一座城的早晨',
      before: ['要闻', '热线', '您的位置:首页>要闻 >'],
      article: ['来源:青石客户端 2024-07-16 14:43:17', 'A+A-', STORY, '编辑:王敏'],
      after: ['相关推荐', '网友评论', '青石网 ICP备09083931号'],
    })
  })

  it.each([
    ['below a skip link', ['跳至主要內容', '一座城的早晨', '**********']],
    [
      'below the pages of an e-paper',
      ['通版阅读请点击:', '展开通版', '当前版:04版', '一座城的早晨', '文章字数:820'],
    ],
    ['below the site and its channel', ['青石新聞網 / 醫療', '一座城的早晨', '2024-07-16 / 青石新聞網']],
    ['below a breadcrumb without a date', ['首页/ 政务公开 / 正文', '一座城的早晨']],
    [
      'below words in Latin letters',
      ['Asset Publisher Asset Publisher', 'Return to Full Page', '一座城的早晨'],
    ],
    ['below a channel', ['即時港聞', '一座城的早晨']],
    [
      'below the table of an office',
      ['索引号 | 5304 | 文 号 | |', '来 源 | 青石市政府网 | 公开日期 | 2024-07-16 |', '一座城的早晨'],
    ],
    ['below a date and a note', ['07-16', '限制級', '一座城的早晨', '石桥一景。(記者王曉明攝)']],
    [
      'below a note as long as a paragraph',
      [
        '转载本站文章须先读版权声明，注明青石市人民医院官网，未经授权不得摘编，违者追究法律责任，欢迎读者来信指正。',
        '一座城的早晨',
        '日期:2024-07-16',
      ],
    ],
    [
      'below the start of another story',
      [`${STORY}...[详细]`, '一座城的早晨', '更新时间:2024年7月16日 18:42 内容来源:青石在线'],
    ],
    ['over a date with its label', ['首页', '通知公告', '一座城的早晨', '信息来源: 发布日期:2024-07-16']],
    [
      'below a breadcrumb that ends with it',
      ['您所在的位置:首页 > 一座城的早晨来得很早', '山城', '一座城的早晨来得很早'],
    ],
    [
      'over the name of the site and a date',
      ['專題首頁', '一座城的早晨', '青石網 qingshi.example 時間: 2024-07-16'],
    ],
    ['printed twice', ['一座城的早晨来得很早', '山城今天有雨', '新闻搜索:', '一座城的早晨来得很早', '王敏']],
    [
      'with the rule of a table behind it',
      ['一座城的早晨 |', '|', '作者:佚名 文章来源:本站原创 更新时间:2024/7/16 16:53:32'],
    ],
    [
      'as the head of a table',
      ['一座城的早晨 | |', '---|---|', 'http://www.qingshi.example 2024年07月16日10:12 青石晚报 | |'],
    ],
    [
      'below a breadcrumb behind the name of the channel',
      ['青石韵 当前位置:首页->青石韵->详细信息', '一座城的早晨', '2024-07-16 16:42:40 “青石会” 阅读次数:703'],
    ],
    [
      'below the paper and its day',
      [
        '青石文娱',
        '青石日报 2024年07月16日 星期二',
        '一座城的早晨',
        '王敏',
        '《青石日报》(2024年07月16日 03版)',
      ],
    ],
    [
      'over names and buttons',
      ['不出门也能看的十条街', '其他', '一座城的早晨', 'Original', '王敏', '青石社', '2024-07-16'],
    ],
    ['below the paper and the date', ['青石日报客户端 | 2024-07-16 19:19', '作者:王敏 李华', '一座城的早晨']],
    [
      'below the day and the buttons of an e-paper',
      ['01:一版要闻', '本版列表新闻', '2024年07月16日 星期二 放大 缩小 默认', '一座城的早晨'],
    ],
    ['below a label without its value', ['当前版:03版', '本期发布:', '一座城的早晨']],
    ['below the names of its channels', ['港聞', '港聞二', '一座城的早晨來得很早']],
    [
      'below the headlines of its page of the paper',
      [
        '2024年07月17日 星期三',
        '解码山城发展 一座城的早晨来得很早 老街修好了',
        '第3版:综合新闻 2024-07-16',
        '一座城的早晨来得很早',
      ],
    ],
    [
      'below the paper and a caption',
      ['青石日报', '新华社照片，青石，2024年7月16日', '一座城的早晨來得很早'],
    ],
    ['below a channel and above who reports', ['地方焦點', '一座城的早晨來得很早', '記者王曉明／青石報導']],
    ['as an item of a list', ['• 通知公告', '• 一座城的早晨——青石河渡口先醒', '2024-07-16 浏览数:']],
    [
      'below the day on which the page was read',
      ['設為主頁收藏本頁', '當前報章2024年07月17日', '今日導讀', '一座城的早晨來得很早'],
    ],
    [
      'below a day and its day of the week on two lines, and over a by-line',
      [
        '青石报阅读机',
        '2024-07-16',
        '星期二',
        '当前报纸名称:青石日报',
        '一座城的早晨',
        '日期:05-21',
        '一座城的早晨',
        '通讯员 王敏',
      ],
    ],
    [
      'over a desk and where it reports from, below a ticker',
      [
        '* 拖拉類別可自訂排序',
        '恢復預設 確定',
        '設定',
        '快訊',
        '另一座城的夜晚下起大雨',
        '一座城的早晨來得很早',
        '青石新聞組／山城8日電',
        '聽新聞',
      ],
    ],
    [
      'above what a picture shows',
      [
        '第A01版:头版',
        '一座城的早晨',
        '本文字数:258',
        '图为7月16日,渡口的早晨,店铺还没有开门',
        '□通讯员 王敏 摄影报道',
      ],
    ],
    ['above captions', ['首页 > > 正文', '一座城的早晨来得很早', '▲渡口', '▲石桥', '■本报记者 王敏 文/图']],
    [
      'below what the page is called',
      [
        '一座城的早晨來得很早∣青石網官方網站各類新聞-最快速的今日新聞 最新的在地資訊!',
        '2024-07-16',
        '一座城的早晨來得很早',
      ],
    ],
    [
      'with its label, on a page for printing',
      ['《青石河》玩家论坛', '标题: 一座城的早晨 [打印本页]', '作者: 河边看云 时间: 2024-7-16 15:11'],
    ],
  ])('has its headline %s', (_, head) => {
    const { title, article } = readPlainText([...head, STORY, STORY].join('\n\n'))
    expect(title).toMatch(/^一座城的早晨/)
    expect(article.filter((line) => line === STORY)).toHaveLength(2)
  })

  it.each([
    ['a by-line', '记者王敏/青石报道'],
    ['the paper and its by-line', '青石時報【王曉明╱山城報導】'],
    ['marks', '来源:青石社 作者:王敏 发布:2024-07-16 16:07:58'],
    ['a sentence', '早晨是一天里最好的时候。'],
    ['an item of a list', '- 政策解读'],
    ['who has the site', '主辦單位: 青石縣文化館'],
    ['a longer one', '• 渡口要修一座新桥，两岸的人都高兴'],
    ['a button', '客服设为首页 |'],
    ['what a picture shows', '图为7月16日,渡口的早晨,店铺还没有开门'],
  ])('has no headline in %s', (_, line) => {
    const { title, before, article } = readPlainText([line, STORY, STORY].join('\n\n'))
    expect([title, before]).toEqual([null, []])
    expect(article).toEqual([line.replace(' |', ''), STORY, STORY])
  })

  it('keeps the caption that stands above its headline, and the lines before that', () => {
    const caption = `${STORY}王敏摄`
    const head = '发布时间: 2024-07-16 08:57:07 | 来源: 青石新闻网'
    expect(readPlainText([caption, '山城的人都起得早', '一座城的早晨', head].join('\n\n'))).toEqual({
      title: '一座城的早晨',
      before: [],
      article: [caption, '山城的人都起得早', head],
      after: [],
    })
  })

  it('may have its headline ask what a picture shows, and its day below that', () => {
    const lines = ['图为何物：渡口的老照片', '2024-07-16', '星期二', STORY]
    expect(readPlainText(lines.join('\n\n'))).toMatchObject({
      title: lines[0],
      article: ['2024-07-16 星期二', STORY],
    })
  })

  it('leaves the date of a part to that part', () => {
    const lines = ['一座城的早晨', STORY, '大事记', '2024-07-16 08:30', STORY]
    expect(readPlainText(lines.join('\n\n')).title).toBe('一座城的早晨')
  })

  it('without a headline of its own takes the one at the foot', () => {
    const lines = [STORY, STORY, '标题:一座城的早晨', '地址:http://copy.example/1.html']
    expect(readPlainText(lines.join('\n\n'))).toEqual({
      title: '一座城的早晨',
      before: [],
      article: [STORY, STORY],
      after: lines.slice(2),
    })
    // a manual of headlines
    expect(readPlainText([STORY, '标题:一座城的早晨', STORY].join('\n\n')).article).toHaveLength(3)
    const named = [
      '本文名稱:《一座城的早晨》',
      '本文鏈接:',
      'http://copy.example/1.html',
      '免責聲明:本站內容僅供參考。',
    ]
    expect(readPlainText([STORY, ...named].join('\n\n'))).toMatchObject({
      title: '一座城的早晨',
      after: named,
    })
    // a card at the end, with no address
    const card = [STORY, '名称:青石河渡口', '地址:河堤路12号']
    expect(readPlainText(card.join('\n\n')).article).toEqual(card)
  })

  it('without the day in front of its headline', () => {
    for (const day of ['2024-07-16', ' date 2024-07-16'])
      expect(readPlainText(`${day} 一座城的早晨来得很早，店铺都开了门\n${STORY}`)).toMatchObject({
        title: '一座城的早晨来得很早，店铺都开了门',
        article: ['2024-07-16', STORY],
      })
    expect(readPlainText(`2024-2025年的一座城\n${STORY}`).title).toBe('2024-2025年的一座城')
  })

  it('without the day that an archive puts in front of its first line', () => {
    const caption = '▲渡口的早晨。（王曉明攝）'
    expect(readPlainText(`date 2024-07-16 ${caption}\n\n記者王曉明／山城報導\n\n${STORY}`)).toMatchObject({
      before: ['2024-07-16'],
      article: [caption, '記者王曉明／山城報導', STORY],
    })
    expect(readPlainText(`date 2024-07-16 快訊\n\n青石社／山城23日電\n\n${STORY}`).before).toEqual([
      '快訊',
      '2024-07-16',
    ])
    // further down it is the story's
    const line = 'date 2024-07-16 是山城的生日'
    expect(readPlainText([STORY, line, STORY].join('\n\n')).article).toContain(line)
  })

  it.each([
    ['the length of a film', ['00:43']],
    ['a player', ['0:00 /0:00', 'test']],
    ['a logo and a channel', ['qs-logo', '時事']],
  ])('has %s below its headline above it', (_, rest) => {
    const text = ['一座城的早晨', '2024-07-16 08:42', ...rest, STORY].join('\n\n')
    expect(readPlainText(text)).toMatchObject({ before: rest, article: ['2024-07-16 08:42', STORY] })
  })

  it.each([
    ['the hours of a day', ['06:30', STORY, '07:15', STORY, '08:00', STORY]],
    ['its parts', ['国际', STORY, '社会', STORY, '体育', STORY]],
    ['its number', ['01', STORY, '02', STORY]],
    ['who wrote it', ['xiaoman', STORY]],
    ['a channel further down', [STORY, '社会', STORY]],
  ])('keeps %s', (_, lines) => {
    expect(readPlainText(['一座城的早晨', '2024-07-16', ...lines].join('\n\n')).article).toEqual([
      '2024-07-16',
      ...lines,
    ])
  })

  it('has no list of one paragraph', () => {
    const lines = [`• ${STORY}`, STORY]
    expect(readPlainText(['一座城的早晨', ...lines].join('\n\n')).article).toEqual([STORY, STORY])
    const items = [`• ${STORY}`, `• ${STORY}`]
    expect(readPlainText(['一座城的早晨', ...items].join('\n\n')).article).toEqual(items)
  })

  it.each([
    ['a line that its first paragraph begins with', STORY.slice(0, 25)],
    ['the start of a summary', `简介${STORY.slice(0, 30)} ...`],
    ['the start of its first paragraph', `${STORY.slice(0, 30)}...`],
  ])('leaves out %s', (_, line) => {
    const text = ['一座城的早晨', '2024-07-16 08:42 来源:青石网', line, STORY, STORY].join('\n\n')
    expect(readPlainText(text)).toMatchObject({ before: [line] })
  })

  it.each([
    [
      'a line that another paragraph begins with',
      [STORY, '山城的人都起得早', '山城的人都起得早，连孩子也是。'],
    ],
    ['a whole summary', ['内容提要：一座城怎样醒来。', STORY]],
    ['what is left open', ['山城的早晨……', STORY]],
  ])('keeps %s', (_, lines) => {
    const text = ['一座城的早晨', '2024-07-16 08:42 来源:青石网', ...lines].join('\n\n')
    expect(readPlainText(text)).toMatchObject({ before: [], article: expect.arrayContaining(lines) })
  })

  it.each([
    ['a button', ['【关闭窗口】', '山城今天有雨', '又一座桥通车了']],
    ['a prompt', ['扫码关注', '青石网微信', '客户端', '×']],
    ['a heading of links', ['更多青石日報報導', '另一座城的夜晚', '又一座城的中午']],
    ['a breadcrumb', ['第01版:要闻', '另一座城的夜晚', '又一座城的中午']],
    ['a label without its value', ['附件:', '|', '山城今天有雨']],
    ['a number over a button', ['7362', '收藏', '分享']],
    ['the name of an account', ['青石融媒微信公众号', '手机版', '云上青石']],
    ['a label of links', ['新闻关键字', '青石網 Facebook']],
    ['the name of who has the site', ['• 版权所有 青石县文化馆', '• 地址:河堤路12号 电话:0250-1234567']],
    ['a question of the site', ['您可能有興趣:', '1', '另一座城的夜晚']],
    ['links in the other script', ['友情鏈接', '聯繫我們', 'news@example.test', '是日休假，翌日無報。']],
  ])('ends at %s under its last sentence', (_, list) => {
    const lines = ['一座城的早晨', STORY, '石桥上的人都停下来看。', '王敏摄于渡口']
    expect(readPlainText([...lines, ...list].join('\n\n'))).toMatchObject({
      article: lines.slice(1),
      after: list,
    })
  })

  it('ends below the names of its newsroom, and keeps marks that stand further down', () => {
    const lines = [
      '一座城的早晨',
      STORY,
      '责任编辑:王敏',
      '另一座城的夜晚',
      '分享',
      '来源:青石网',
      '审核:',
      '李华',
    ]
    expect(readPlainText(lines.join('\n\n'))).toMatchObject({
      article: [STORY, '责任编辑:王敏', '来源:青石网', '审核:', '李华'],
      after: ['另一座城的夜晚', '分享'],
    })
  })

  it('ends at its second copy, with what stands above both', () => {
    const told = ['山城醒了。', `${STORY}${STORY}`]
    const list = [...told, '（王敏摄）', '另一座城的夜晚']
    expect(readPlainText([...told, '（王敏摄）', ...list].join('\n\n'))).toMatchObject({ after: list })
    const short = ['山城醒了，店铺都开了门。', STORY, '青石社记者 王敏 摄', '[责任编辑:李华]']
    expect(readPlainText([...short, ...short, '另一座城的夜晚'].join('\n\n'))).toMatchObject({
      article: [...short, short[3]],
      after: [...short.slice(0, 3), '另一座城的夜晚'],
    })
    // a prayer, a story that goes on, a quotation of its beginning
    for (const lines of [
      [STORY, STORY, STORY],
      [STORY, STORY],
      [...short, STORY, '石桥上的人都停下来看。', short[2]],
      [...told, ...told, '山城又睡了。'],
      [
        STORY,
        told[1],
        '山城的人都起得早，连孩子也是，他们走过石桥，走过渡口，一路上看着船来船往，到学校去，天就亮了。',
        STORY,
      ],
    ])
      expect(readPlainText(lines.join('\n\n')).after).toEqual([])
  })

  it('has no headline in the midst of verse', () => {
    const verse = [
      '渡口的清晨',
      '灯还亮着',
      '卖豆浆的老人推着车过了石桥',
      '雾散了',
      '第一条船靠了岸边的老柳树',
      '钟声响',
      '孩子们跑上了河堤去看日出',
    ]
    expect(readPlainText([...verse, STORY].join('\n'))).toMatchObject({ before: [] })
  })

  it.each([
    ['a button in its midst', ['收藏', '石桥上的人都停下来看。', '王敏摄于渡口']],
    ['a table at its end', ['1 2 3', '4 5 6', '合计 5 7 9', '5/20']],
    ['its date in figures', ['青石县文化馆', '202045']],
    ['verse at its end', ['山风吹过青石河', '吹过两岸的渡口和石桥', '吹到很远的地方']],
    ['a list behind the name of its author', ['作者:王敏', '附:渡口的十条船', '青石一号', '青石二号']],
    ['who gives an event', ['主办单位:青石市文化馆', '时间:5月20日', '地点:渡口']],
  ])('does not end at %s', (_, lines) => {
    const text = ['一座城的早晨', STORY, ...lines].join('\n\n')
    expect(readPlainText(text)).toMatchObject({ article: [STORY, ...lines], after: [] })
  })

  it('ends above the list of other stories, however long the start of one is', () => {
    const list = ['相關新聞', '一座橋通車了', `${STORY.slice(0, -1)}...`]
    const { article, after } = readPlainText(['一座城的早晨', STORY, STORY, ...list].join('\n\n'))
    expect([article, after]).toEqual([[STORY, STORY], list])
  })

  it('ends above teasers that are cut off by one sign, and above the name of the software', () => {
    const teaser = `${STORY.slice(0, -1)}…`
    const list = ['相关推荐', '另一座城的夜晚', teaser, '2024-07-16', '又一座城的中午', teaser]
    expect(readPlainText(['一座城的早晨', STORY, STORY, ...list].join('\n\n')).after).toEqual(list)
    const by = '欢迎光临 青石河边玩家的论坛 (https://forum.qingshi.example/forum.php) Powered by Discuz! X3.2'
    expect(readPlainText(['一座城的早晨', STORY, by].join('\n\n')).after).toEqual([by])
    // two signs end a sentence
    const open = `${STORY}他们说……`
    expect(readPlainText(['一座城的早晨', STORY, '相关推荐', open].join('\n\n')).after).toEqual([])
  })

  it.each([
    ['nothing', []],
    [
      'a slogan',
      [
        '青石新闻，讲述家乡的故事。有观点、有态度，接地气的实时新闻，看家乡事，品故乡情，家的声音，天涯咫尺，都在这里。',
      ],
    ],
  ])('ends above a teaser below its heading, where %s follows', (_, slogan) => {
    const list = ['新闻推荐', '另一座城的夜晚', `${STORY}他们...`, ...slogan]
    expect(readPlainText(['一座城的早晨', STORY, STORY, ...list].join('\n\n')).after).toEqual(list)
    for (const part of [
      ['相关报道', STORY, `${STORY}他们...`, STORY],
      ['相关报道', `${STORY}他们...`, STORY, STORY],
    ])
      expect(readPlainText(['一座城的早晨', STORY, ...part].join('\n\n')).after).toEqual([])
  })

  const COMMENT =
    '我小时候也住在那条街上，每天闻着豆浆的香味醒来，现在隔着半个地球读到这样的文字，眼泪一下子就流了下来，谢谢你们写下这些。'
  /** Headline, date and buttons of a page. */
  const HEAD = ['一座城的早晨', '2024-07-16 08:42', 'A+ A- 打印']
  const SUMMARY =
    '钟楼建于一百二十年前，当年的工匠没有留下名字，只在最高的一级石阶下刻了一朵莲花，如今游人排着队去摸它。'
  it.each([
    [
      'the names of its newsroom',
      ['本文来源:青石日报 责任编辑:王敏'],
      ['分享到:', '河边看云', COMMENT, '渡口的风', COMMENT],
    ],
    ['the heading of the comments', [], ['全部评论 2', '河边看云', COMMENT, '渡口的风', COMMENT]],
    [
      'a list of other stories with their summaries',
      [],
      ['精彩推荐', '钟楼下的莲花', SUMMARY, '渡口换了新船', COMMENT],
    ],
    ['the notes of the site', [], ['版权声明:', `1.凡本网注明来源的文字均为本网所有。${SUMMARY}`, COMMENT]],
  ])('ends with or above %s, however much reads like it below, on a page', (_, own, below) => {
    const told = [...HEAD, STORY, STORY, ...own]
    expect(readPlainText(['首页 > 正文', ...told, ...below].join('\n\n'))).toMatchObject({
      article: told.slice(1),
      after: below,
    })
    // without a page's frame the headings are its author's
    const others = below.filter((line) => line !== '分享到:')
    expect(
      readPlainText(['一座城的早晨', STORY, STORY, ...own, ...others, STORY].join('\n\n')).after,
    ).toEqual([])
  })

  it.each([
    ['the newsroom of a part, below which a paragraph stands', ['（责任编辑:王敏）', SUMMARY, COMMENT]],
    [
      'the headings of a digest',
      [
        '国际资讯',
        '钟楼下的莲花',
        SUMMARY,
        '渡口换了新船',
        COMMENT,
        '石桥通车了',
        STORY,
        '山城下雪了',
        SUMMARY,
      ],
    ],
    [
      'the newsroom of an item of a digest',
      [
        '（责任编辑:王敏）',
        '钟楼下的莲花',
        SUMMARY,
        '（责任编辑:李华）',
        '渡口换了新船',
        COMMENT,
        '（责任编辑:王敏）',
      ],
    ],
    ['a heading of a paper', ['讨论', SUMMARY, COMMENT]],
    ['a heading with its paragraph right below', ['相关报道', SUMMARY, COMMENT]],
  ])('goes on below %s', (_, lines) => {
    const text = ['首页 > 正文', ...HEAD, STORY, ...lines].join('\n\n')
    expect(readPlainText(text)).toMatchObject({ after: [] })
  })

  it('goes on behind the titles of other stories, which are none of it', () => {
    const others = ['相关阅读', '钟楼下的莲花开了', '渡口换了新船']
    const told = [STORY, ...others, SUMMARY, COMMENT]
    expect(readPlainText(['首页 > 正文', ...HEAD, ...told].join('\n\n'))).toMatchObject({
      article: [...HEAD.slice(1), STORY, SUMMARY, COMMENT],
      after: others,
    })
    expect(readPlainText(['一座城的早晨', ...told].join('\n\n'))).toMatchObject({ article: told })
  })

  it.each([
    ['over the names of its author and of his office', ['王敏', '青石网中文记者', '2024年7月16日']],
    [
      'over its date and the channels it is filed under',
      ['发表于2024-07-16 | 更新于2024-07-17 | 新鲜事青石头条分类'],
    ],
    ['over the name of an account', ['河边看云的人']],
  ])('has the headline whose words it has: %s', (_, head) => {
    const title = '山城店铺六点开门 老人路口卖豆浆'
    const lines = ['青石网 正文', '青石之夜灯会', '手机版', '分享到：', title, ...head, STORY, SUMMARY]
    expect(readPlainText(lines.join('\n\n')).title).toBe(title)
  })

  it('keeps the headline in its place above the subheading whose words it has', () => {
    const lines = ['一篙春水，半生烟雨', '山城店铺六点开门 老人路口卖豆浆', STORY, SUMMARY]
    expect(readPlainText(lines.join('\n\n'))).toMatchObject({ title: lines[0], article: lines.slice(1) })
    const notice = '关于石桥街居民用户自2024年7月16日8:00起停电的公告'
    expect(readPlainText([notice, STORY].join('\n\n')).title).toBe(notice)
  })

  it('keeps the headline over its date above the point whose words come below', () => {
    const points = ['一月：学撑船', '二月：上岸', '三月：修船', '四月：开船', '九月：去了一次青石古镇的灯会']
    const told = '九月去了一次青石古镇的灯会，人很多，灯也很多，回来时坐的是最后一班渡船，船上的人都睡着了。'
    const story = [
      '发表于 2024-07-16 08:30 | 更新于: 2024-07-17',
      STORY,
      ...points,
      '十月：歇业',
      told + told,
    ]
    const lines = ['首页', '归档', '搜索', '登录', '两千零一十八年终总结', ...story, STORY]
    expect(readPlainText(lines.join('\n\n'))).toMatchObject({ title: lines[4], article: [...story, STORY] })
  })

  it('has nothing of a note that stands above its headline', () => {
    const note =
      '欢迎来信提供新闻线索，广告合作与投书评论请写信到编辑部的信箱，来信请附真实姓名与联络方式，一经采用即付稿酬，谢谢您。'
    const title = '山城店铺六点开门 老人路口卖豆浆'
    const lines = [
      '青石周报的网站',
      note,
      '登录 注册',
      '要闻',
      '评论',
      '最新消息 渡口换了新船 2024-07-16 17:21',
      title,
      '赞 396',
      '2024年07月16日 09:25:00',
      STORY,
      STORY,
    ]
    expect(readPlainText(lines.join('\n\n'))).toMatchObject({
      title,
      article: ['赞 396', '2024年07月16日 09:25:00', STORY, STORY],
    })
  })

  it('has a headline of two lines, the second behind a dash', () => {
    const head = ['一座城的早晨', '——来自山城的观察', '时间:2024-07-16 10:09 来源:青石晚报']
    const { title, before, article } = readPlainText(['首页 >> 正文', ...head, STORY].join('\n\n'))
    expect(title).toBe('一座城的早晨——来自山城的观察')
    expect(before).toEqual(['首页 >> 正文'])
    expect(article).toEqual([head[2], STORY])
  })

  it('without a headline begins below a menu, not below points', () => {
    const menu = ['- 政策解读', '- 经济发展', '- 山城人物', '- 项目中心']
    expect(readPlainText([...menu, STORY].join('\n'))).toMatchObject({ before: menu, article: [STORY] })
    const channels = [
      '今日要闻',
      '政策资讯',
      '国际热点',
      '经济动态',
      '文化在线',
      '教育广场',
      '科技长廊',
      '阅读空间',
    ]
    expect(readPlainText([...channels, '一座城的早晨', STORY].join('\n'))).toMatchObject({
      title: '一座城的早晨',
      before: channels,
      article: [STORY],
    })
    const verse = ['渡口谣', '王敏', '山风吹过', '河水流过', '灯火亮了', '船来了', '船上有人', '唱着歌']
    expect(readPlainText([...verse, STORY].join('\n')).article).toEqual([...verse, STORY])
    const points = ['- 豆浆三元一碗，油条两元', '- 六点开门', '- 十点关门', '- 全年无休']
    expect(readPlainText([...points, STORY].join('\n')).article).toEqual([...points, STORY])
    expect(readPlainText(['（更正：标题中“六时”应为“七时”）', STORY].join('\n\n')).title).toBeNull()
  })

  it('of short lines has its frame above the headline all the same', () => {
    const lines = ['青石网 正文', '一座城的早晨', '2024-07-16 19:02:25 来源: 青石社', '秋天来了', '稻子黄了']
    const { title, before } = readPlainText(lines.join('\n\n'))
    expect({ title, before }).toEqual({ title: '一座城的早晨', before: ['青石网 正文'] })
  })

  it('has no place for what stood below a picture, or around cells', () => {
    const { after, article } = readPlainText(
      ['（资料图）', STORY, '【相关资料图】', '| ||||', STORY].join('\n\n'),
    )
    expect(after).toEqual(['（资料图）', '【相关资料图】', '| ||||'])
    expect(article).toEqual([STORY, STORY])
    const names = ['QQ截图20240716124900', 'u=1024,2048&fm=173&app=49&f=JPEG', '20.jpg']
    expect(readPlainText([STORY, ...names, STORY].join('\n\n'))).toMatchObject({
      article: [STORY, STORY],
      after: names,
    })
    expect(readPlainText(['资料图书馆开放', STORY].join('\n\n')).title).toBe('资料图书馆开放')
  })

  it('has one place for a caption that stands twice', () => {
    const caption = '渡口的早晨，店铺还没有开门。 王敏 摄'
    const twice = ['• 石桥一景。（青石社圖片）', '石桥一景。（青石社圖片）', caption, caption]
    expect(readPlainText([STORY, ...twice, STORY].join('\n\n')).article).toEqual([
      STORY,
      twice[0],
      caption,
      STORY,
    ])
    // a refrain, and a caption that comes again later
    const refrain = [STORY, '山风吹过青石河', '山风吹过青石河', caption, STORY, caption]
    expect(readPlainText(refrain.join('\n\n')).article).toEqual(refrain)
  })

  it('without a headline loses no line', () => {
    expect(readPlainText(`${STORY}\n短句\n${STORY}`)).toEqual({
      title: null,
      before: [],
      article: [STORY, '短句', STORY],
      after: [],
    })
  })

  it('joins lines that were broken at a fixed width, and no verse', () => {
    const wrapped =
      'The morning comes early to this city,\nand shops along the road are open then\nbefore the clock strikes six.'
    expect(readPlainText(wrapped).article).toHaveLength(1)
    expect(readPlainText('床前明月光\n疑是地上霜\n举头望明月\n低头思故乡').article).toHaveLength(4)
    // the last line of a paragraph is no longer than the others
    const marks =
      '作者: 河边看云的老人    发表于: 2024-7-16 15:11\n标题: 一座城的早晨来得很早而街上卖豆浆的店铺开门更早'
    expect(readPlainText(`${marks}\n${STORY}`).article).toContain(STORY)
  })
})

describe('a document', () => {
  it('that is no text stays as it is', () => {
    const page = document.implementation.createHTMLDocument('')
    page.body.innerHTML = `<p>${STORY}</p><pre>code</pre>`
    const before = page.body.innerHTML
    expect(expandTextDocument(page.documentElement, 'https://a.test/1.html')).toBe(false)
    expect(page.body.innerHTML).toBe(before)
  })

  it('of Markdown is told by its address', () => {
    const { page } = expand(`# 早晨\n\n${STORY}`, 'https://a.test/readme.md')
    expect(page.querySelector('h1')?.textContent).toBe('早晨')
  })
})

describe('Markdown', () => {
  const body = (text: string) => expand(text, 'https://raw.example/a.md').page.body

  it('has bold text beside Han characters', () => {
    const shown = body(
      `# 山城\n\n**重要提示：**请注意安全。${STORY}\n\n他说**“早上好”**然后走了，**“Go”**是一门语言。${STORY}`,
    )
    expect([...shown.querySelectorAll('strong')].map((strong) => strong.textContent)).toEqual([
      '重要提示：',
      '“早上好”',
      '“Go”',
    ])
  })

  it('keeps its footnotes, which are no addresses', () => {
    const shown = body(`# 山城\n\n${STORY}[^1]\n\n${STORY}\n\n[^1]: 王敏著《渡口》第三章。`)
    expect(shown.textContent).toContain('王敏著《渡口》第三章。')
    expect(shown.querySelector('a')).toBeNull()
    expect(body(`# 山城\n\n${STORY}\n\n[注]: 本文人物均为化名`).textContent).toContain('本文人物均为化名')
    const link = body(`# 山城\n\n[网站][1]${STORY}\n\n[1]: https://a.test/`).querySelector('a')
    expect(link?.getAttribute('href')).toBe('https://a.test/')
  })

  it('may begin with a box of HTML', () => {
    const box = '<div align="center">\n\n# 山城渡口\n\n</div>'
    const shown = body(`${box}\n\n## 介绍\n\n${STORY}\n\n- 一\n- 二\n\n**注意**：${STORY}`)
    expect(shown.querySelectorAll('h2, li, strong')).toHaveLength(4)
  })

  it('may have its front matter in TOML, as Hugo has it', () => {
    const { fields, body } = readFrontMatter(
      `+++\ntitle = "山城的早晨"\ndate = 2024-05-20T08:00:00+08:00\ntags = ["渡口", "船"]\n[params]\n  draft = true\n+++\n\n${STORY}`,
    ) as { fields: Record<string, unknown>; body: string }
    expect(fields).toMatchObject({ title: '山城的早晨', tags: ['渡口', '船'] })
    expect(body.trim()).toBe(STORY)
  })
})

it('leaves paragraphs of one length apart that end with a sentence each', () => {
  const lines = [
    '一、船工每天清晨五点钟把缆绳解开，慢慢把船推离岸边开始工作。',
    '二、乘客应当在船头的位置依次上船，不得在船舱里随意走动吸烟。',
    '三、雾大的时候渡口停止开船，等待江面能见度超过两百米再恢复。',
  ]
  expect(readPlainText(`山城渡口的早晨\n\n${lines.join('\n')}\n\n${STORY}`).article).toEqual([
    ...lines,
    STORY,
  ])
})
