// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { chooseTitle } from '../../utils/text/choose-title.ts'
import { isNoHeadline, type TitleCandidate } from '../../utils/text/title-candidate.ts'

const text = (value: string, more: Partial<TitleCandidate> = {}): TitleCandidate => ({
  text: value,
  heading: null,
  named: false,
  linked: false,
  leadsHome: false,
  dated: false,
  ...more,
})

describe('the headline', () => {
  it('is the text that the head agrees with, not the slogan in the h1', () => {
    const candidates = [text('青石人民政府网站', { heading: 1 }), text('山城举行冬季长跑活动'), text('山城')]
    expect(chooseTitle(candidates, ['山城举行冬季长跑活动 - 青石市人民政府门户网站'], [])).toEqual({
      title: '山城举行冬季长跑活动',
      index: 1,
    })
  })

  it.each([
    '相关部门回应渡口停航三天',
    '更多年轻人回到渡口摆渡',
    '热门景点渡口停航三天',
    '404号渡船的最后一天',
    '分享｜我的渡口生活',
    '搜索失踪的渡船：十年之后再出发',
    '搜索MH370：十年之后再出发',
  ])('is an h1 that begins with a word of the frame: %s', (headline) => {
    const candidates = [text(headline, { heading: 1 }), text('2024-05-20 08:31', { dated: true })]
    expect(chooseTitle(candidates, ['青石网'], ['青石网'])).toEqual({ title: headline, index: 0 })
  })

  it('is the only h1 over the story where nothing is stated, however short', () => {
    const story = text('渡船每天清晨从北岸开出，船上坐着去对岸上班的人。'.repeat(3))
    const only = (heading: string, ...more: TitleCandidate[]) =>
      chooseTitle([text(heading, { heading: 1 }), ...more, story], [], []).title
    expect(only('新桥通车了')).toBe('新桥通车了')
    for (const other of ['要闻', '搜索', '青石新闻网']) expect(only(other)).toBe('')
    expect(only('新桥通车了', text('渡口的早晨', { heading: 1 }))).toBe('')
    expect(chooseTitle([story, text('渡口夜航', { heading: 1 }), story], [], []).title).toBe('')
    // of a poem; over the lines of its head or of a dialogue; below the menu; beside the h1 of the site or of its foot
    expect(only('故乡')).toBe('故乡')
    const lines = ['来源：青石日报', '2024-05-20', '作者：王晓明', '编辑：李楠'].map((line) => text(line))
    expect(only('新桥通车了', ...lines)).toBe('新桥通车了')
    const short = Array.from({ length: 9 }, () => text('河水已经很凉了，船工却不说话。'))
    expect(chooseTitle([text('渡口吟', { heading: 1 }), ...short], [], []).title).toBe('渡口吟')
    const menu = text('新闻 评论 财经 体育 娱乐 '.repeat(9), { linked: true })
    expect(chooseTitle([menu, text('新桥通车了', { heading: 1 }), story], [], []).title).toBe('新桥通车了')
    const site = text('河边看云', { heading: 1 })
    expect(chooseTitle([site, text('渡口', { heading: 1 }), story], [], [site.text]).title).toBe('渡口')
    expect(only('新桥通车了', story, text('联系我们', { heading: 1 }))).toBe('新桥通车了')
    const verse = Array.from({ length: 20 }, () => text('河水已经很凉了'))
    expect(chooseTitle([...verse, text('名家诗选', { heading: 1 }), text('渡口')], [], []).title).toBe('')
  })

  it('is without the blog in front of it, however long its name', () => {
    const candidates = [text('The River Lamp', { heading: 1 }), text('渡口的早晨来得早', { heading: 2 })]
    const stated = 'The River Lamp: 渡口的早晨来得早'
    expect(chooseTitle(candidates, [stated], ['The River Lamp'])).toEqual({
      title: '渡口的早晨来得早',
      index: 1,
    })
  })

  it('is no count over the date and no breadcrumb', () => {
    const counts = [text('4 人参与 1 评论', { heading: 5 }), text('2024-05-20 08:31', { dated: true })]
    expect(chooseTitle(counts, ['渡口停航三天_青石网'], ['青石网']).title).toBe('渡口停航三天')
    const crumbs = [text('> 风筝铺 > 风筝铺'), text('风筝铺', { heading: 2 })]
    expect(chooseTitle(crumbs, ['风筝铺-青石网'], ['青石网']).index).toBe(1)
  })

  it('is without the words that a title has for search engines, though the h1 has them too', () => {
    const stated = '渡船证件怎么办理_青石财务官网 一站式服务 | 代理记账 | 商标注册 | 资质认证'
    const shown = text('渡船证件怎么办理', { named: true })
    expect(chooseTitle([text(stated, { heading: 1 }), shown], [stated], [])).toEqual({
      title: '渡船证件怎么办理',
      index: 1,
    })
    const subtitle = '渡船证件怎么办理_青石财务的三个故事'
    expect(chooseTitle([text(subtitle, { heading: 1 }), shown], [subtitle], []).title).toBe(subtitle)
  })

  it('is what is over the date where the head names the school that it speaks of', () => {
    const headline = '山城市青石小学举行一年级新队员入队仪式'
    const candidates = [text(headline, { named: true }), text('[发布时间2018年5月10日]', { dated: true })]
    expect(chooseTitle(candidates, ['山城市青石小学'], [])).toEqual({ title: headline, index: 0 })
    const essay = [text('谨以此文献给我的老师', { named: true }), text('渡口的河水流了很多年，'.repeat(8))]
    expect(chooseTitle(essay, ['最后一所小学'], []).title).toBe('最后一所小学')
  })

  it('is what the head says where the page breaks it amid its words', () => {
    const lines = [
      text('山城邮政局关于进一步做好', { named: true }),
      text('乡村邮路运输工作的通知', { named: true }),
    ]
    const stated = '关于进一步做好乡村邮路运输工作的通知_青石网'
    expect(chooseTitle(lines, [stated], ['青石网']).title).toBe('关于进一步做好乡村邮路运输工作的通知')
    const dated = [text('渡口停航三天', { named: true }), text('2024-05-20', { dated: true })]
    expect(chooseTitle(dated, ['通知公告渡口停航三天'], []).title).toBe('渡口停航三天')
    expect(chooseTitle([text('渡口停航三天', { heading: 1 })], ['青石新闻渡口停航三天'], []).title).toBe(
      '渡口停航三天',
    )
    expect(chooseTitle([text('渡口停航三天', { heading: 1 })], ['专题｜渡口停航三天'], []).title).toBe(
      '渡口停航三天',
    )
  })

  it('is the heading where it agrees', () => {
    const candidates = [text('山城今日下雪', { linked: true }), text('山城今日下雪', { heading: 1 })]
    expect(chooseTitle(candidates, ['山城今日下雪_青石网'], []).index).toBe(1)
  })

  it('is the lone h1 where the head speaks of something else', () => {
    const candidates = [text('NOIP 货车运输题解', { heading: 1, named: true })]
    expect(chooseTitle(candidates, ['Kruskal 算法详解-青石博客'], []).title).toBe('NOIP 货车运输题解')
  })

  it('is the text above the date where the head names the site only', () => {
    const candidates = [
      text('友情链接', { heading: 1 }),
      text('2019年人文地理学术年会举行', { heading: 5 }),
      text('2019-05-20', { dated: true }),
    ]
    expect(chooseTitle(candidates, ['青石地理学会官网'], []).title).toBe('2019年人文地理学术年会举行')
  })

  it('is without the names of the site where a text of the page has them too', () => {
    const stated = '山城今日下雪 江上停航 - 晴報 - 港聞 - 要聞 - D190424'
    expect(chooseTitle([text('山城今日下雪', { heading: 1 }), text(stated)], [stated], []).title).toBe(
      '山城今日下雪 江上停航',
    )
  })

  it('is the h1 where the head has its deck behind it', () => {
    const candidates = [text('中暑', { heading: 1 }), text('那年夏天的渡口', { heading: 2 })]
    expect(chooseTitle(candidates, ['中暑 | 那年夏天的渡口'], []).title).toBe('中暑')
    // the column or who wrote it, another line that carries a date
    for (const [below, stated] of [
      [text('山城夜话'), '渡口老街的早晨_山城夜话'],
      [text('王晓明'), '渡口老街的早晨 - 王晓明'],
      [text('春节特刊 2024-05-03', { dated: true }), '渡口老街的早晨 春节特刊 2024-05-03'],
    ] as const)
      expect(chooseTitle([text('渡口老街的早晨', { heading: 1 }), below], [stated], []).title).toBe(
        '渡口老街的早晨',
      )
    // one headline over two lines, whatever their elements
    for (const [first, second, whole] of [
      ['关于印发', '《青石县渡口管理办法》的通知', '关于印发《青石县渡口管理办法》的通知'],
      ['渡口老街：', '亮起八十六盏灯', '渡口老街：亮起八十六盏灯'],
    ] as const) {
      const lines = [text(first, { heading: 1 }), text(second, { heading: 2 })]
      expect(chooseTitle(lines, [`${whole}_青石网`], ['青石网']).title).toBe(whole)
    }
  })

  it('is whole where a line break divides it', () => {
    const candidates = [
      text('关于批准发行国债及调整2007', { heading: 2 }),
      text('年末余额的决议', { heading: 2 }),
    ]
    expect(chooseTitle(candidates, ['关于批准发行国债及调整2007 年末余额的决议__青石网'], []).title).toBe(
      '关于批准发行国债及调整2007 年末余额的决议',
    )
  })

  it.each([
    // the number of the picture, the channel, marks; no part of the headline
    ['山城今日下雪了 ( 1 /22)', '山城今日下雪了'],
    ['山城今日下雪了(經濟)', '山城今日下雪了'],
    ['山城今日下雪了 时间：2024-05-20', '山城今日下雪了'],
    ['山城今日下雪了 发布时间：2024-05-20 来源：青石网', '山城今日下雪了'],
    ['山城今日下雪了 2024-05-20 来源：青石网', '山城今日下雪了'],
    ['山城今日下雪了 2024-05-20 08:30', '山城今日下雪了'],
    ['山城今日下雪了 2024年5月20日', '山城今日下雪了'],
    ['山城今日下雪了发布时间：2024-05-20 08:30 浏览：12', '山城今日下雪了'],
    ['山城今日下雪了2024-05-20', '山城今日下雪了2024-05-20'],
    ['山城今日下雪了(上)', '山城今日下雪了(上)'],
    ['山城今日下雪了(组图)', '山城今日下雪了(组图)'],
    ['山城今日下雪了 时间：从早晨到傍晚', '山城今日下雪了 时间：从早晨到傍晚'],
  ])('is without what stands behind it in the heading %s', (heading, title) => {
    expect(chooseTitle([text(heading, { heading: 1 })], ['山城今日下雪了_青石网'], [])).toEqual({
      title,
      index: 0,
    })
  })

  it('is with the number that the head has as well', () => {
    const choose = (end: string) =>
      chooseTitle([text(`山城今日下雪了${end}`, { heading: 1 })], [`山城今日下雪了${end}_青石网`], []).title
    expect(choose('(1/2)')).toBe('山城今日下雪了(1/2)')
    expect(choose('(经济)')).toBe('山城今日下雪了(经济)')
    expect(choose(' 2024-05-20')).toBe('山城今日下雪了 2024-05-20')
  })

  it('is the heading of the story where the head has the site only, not what the site is advertised with', () => {
    const choose = (slogan: string, below: string) =>
      chooseTitle(
        [
          text(slogan, { heading: 1 }),
          text(below, { dated: true }),
          text('山城今日下雪，孩子们在河堤上堆雪人', { heading: 2, named: true }),
          text('2024-05-20', { dated: true }),
        ],
        ['青石融媒网'],
        [],
      ).index
    expect(choose('新时代 新青石 —— 青石融媒，与你同行', '2024-05-20 青石')).toBe(2)
    expect(choose('新时代的新声音在这里', '2024年5月20日 星期一 晴 24℃')).toBe(2)
    expect(choose('新时代 新声音 青石融媒', '2024-05-20 青石')).toBe(2)
    expect(choose('青石融媒，百日倒计时', '2024-05-20 08:30')).toBe(0)
    expect(choose('青石融媒中心今日揭牌', '2024-05-20 08:30')).toBe(0)
  })

  it('is no day that the channel bears, but the heading with the time behind it', () => {
    const candidates = [
      text('2024-05-20', { named: true, dated: true }),
      text('山城今日下雪，孩子们在河堤上堆雪人 2024-05-20 08:30', { heading: 4, dated: true }),
    ]
    expect(
      chooseTitle(candidates, ['青石新闻 - 财经 - 山城今日下雪，孩子们在河堤上堆雪人 - news.example'], []),
    ).toEqual({
      title: '山城今日下雪，孩子们在河堤上堆雪人',
      index: 1,
    })
    expect(chooseTitle(candidates, ['青石新闻'], []).index).toBe(-1)
    const bracketed = [
      text('渡口老街游客跌11% (港闻)'),
      text('2024-05-20 (16:31)', { named: true, dated: true }),
    ]
    expect(chooseTitle(bracketed, ['渡口老街游客跌11%- 青石日报网页'], []).title).toBe('渡口老街游客跌11%')
  })

  it('is the line over the date that begins with the stated title and goes on behind a gap', () => {
    const choose = (first: string, more: Partial<TitleCandidate> = {}) =>
      chooseTitle(
        [text(first, { named: true, ...more }), text('2024-05-20', { dated: true })],
        ['山城今日下雪了_青石网'],
        [],
      )
    expect(choose('山城今日下雪了 孩子们在河堤上堆雪人')).toEqual({
      title: '山城今日下雪了 孩子们在河堤上堆雪人',
      index: 0,
    })
    expect(choose('山城今日下雪了，孩子们在河堤上堆雪人').index).toBe(-1)
    expect(choose('山城今日下雪了 孩子们在河堤上堆雪人', { named: false }).index).toBe(-1)
  })

  it('is the line with marks behind it that the head agrees with, not the breadcrumb', () => {
    const crumbs = text('学生通知 首页 > 通知公告 > 学生通知 > 正文', { named: true })
    const line = text('关于秋季学期选课的通知 时间：2024-07-08', { dated: true })
    expect(chooseTitle([crumbs, line], ['关于秋季学期选课的通知-青石大学'], [])).toEqual({
      title: '关于秋季学期选课的通知',
      index: 1,
    })
    expect(chooseTitle([crumbs, line], ['青石大学'], []).title).not.toBe(crumbs.text)
  })

  it('is whole where it stands over three lines', () => {
    const lines = ['山城县人民政府关于', '在春节期间停开渡口', '夜班的通知'].map((line) => text(line))
    const title = '山城县人民政府关于在春节期间停开渡口夜班的通知'
    expect(chooseTitle(lines, [`${title}_青石网`], []).title).toBe(title)
    // the longest of them need not be the first
    const middle = ['山城县人民政府', '关于在春节期间停开渡口夜班', '的通知'].map((line) => text(line))
    expect(chooseTitle(middle, [`${title}_青石网`], []).title).toBe(title)
  })

  it('is the higher heading of two over the same date', () => {
    const date = text('2024-05-20', { dated: true })
    const choose = (first: [string, number], second: [string, number]) =>
      chooseTitle(
        [text(first[0], { heading: first[1] }), text(second[0], { heading: second[1] }), date],
        ['青石网'],
        [],
      ).title
    expect(choose(['新闻详情 / News detail', 2], ['山城今日下雪了', 1])).toBe('山城今日下雪了')
    expect(choose(['新闻详情 / News detail', 2], ['山城今日下雪了', 3])).toBe('山城今日下雪了')
    expect(choose(['山城今日下雪了', 2], ['渡口停航三天的告示', 3])).toBe('山城今日下雪了')
  })

  it('is the heading though a bar says what kind of page it is, as the head does', () => {
    const bar = text('新闻资讯详情')
    const heading = text('山城今日下雪了', { heading: 1 })
    expect(chooseTitle([bar, heading], ['新闻资讯详情'], []).title).toBe(heading.text)
    expect(chooseTitle([text('新闻资讯详情', { heading: 1 })], ['新闻资讯详情'], []).title).toBe(
      '新闻资讯详情',
    )
  })

  it('is the text over the one line with a labelled date and a source where nothing else says', () => {
    const line = text('发布时间：2024-05-20 来源：青石分局 点击率：15', { dated: true })
    const notice = text('14、15号地块使用权挂牌出让公告')
    const choose = (...lines: TitleCandidate[]) => chooseTitle(lines, [], []).title
    expect(choose(text('地块公告'), notice, line, text('根据有关规定。'))).toBe(notice.text)
    expect(choose(text('索引号：0014349/2018 主题分类：卫生管理'), line)).toBe('')
    expect(choose(text('索引号：0014349/2018'), line, text('标 题：关于停开渡口夜班的通知'))).toBe(
      '关于停开渡口夜班的通知',
    )
    expect(choose(notice, line, notice, line)).toBe('')
    expect(choose(text('根据有关规定，现公告如下。'), line)).toBe('')
    expect(choose(notice, text('2024-05-20', { dated: true }))).toBe('')
  })

  it('is the text over the one time above the story where every page of the site is called alike', () => {
    const time = text('2024/05/20 08:30 報導', { dated: true })
    const story = text('昨日上午，孩子们带着自己扎的纸鸢走上河堤，河风正好，天上很快热闹起来。'.repeat(2))
    const headline = text('纸鸢节昨日在河堤开幕')
    const choose = (...lines: TitleCandidate[]) => chooseTitle(lines, ['青石广播'], []).title
    expect(choose(text('您好，欢迎来到青石'), headline, time, text('字级大小：'), story)).toBe(headline.text)
    expect(choose(headline, time, story, headline, time)).toBe('青石广播')
    expect(choose(headline, time)).toBe('青石广播')
    expect(choose(headline, text('今天是2024年5月20日 星期一', { dated: true }), story)).toBe('青石广播')
    expect(choose(text('纸鸢节昨日在河堤开幕', { linked: true }), time, story)).toBe('青石广播')
  })

  it('is no part of a phrase, whatever statement of nothing but dividers stands in front', () => {
    const candidates = [text('山城今日下雪', { heading: 2 })]
    expect(chooseTitle(candidates, ['——', '山城今日下雪了很久'], []).title).toBe('山城今日下雪了很久')
  })

  it('is the heading in front of what the page has of a poem', () => {
    const choose = (heading: string, title: string) =>
      chooseTitle([text(heading, { heading: 1 })], [title], []).title
    expect(choose('咏雪', '咏雪原文、翻译及赏析_青石诗词网')).toBe('咏雪')
    expect(choose('咏雪', '咏雪诗人的一生_青石诗词网')).toBe('咏雪诗人的一生')
  })

  it('is what is called a title between the channel, an h1, and the date', () => {
    const channel = text('新闻', { heading: 1, named: true })
    const line = text('资讯 | 渡口老街亮起八十六盏灯', { named: true })
    const date = text('2024-05-20 08:31', { dated: true })
    expect(chooseTitle([channel, line, date], ['新闻 < 青石网'], ['青石网']).title).toBe(line.text)
    const obituary = text('讣告', { heading: 1 })
    expect(chooseTitle([obituary, line, date], ['讣告-青石大学'], []).title).toBe('讣告')
  })

  it('is a short heading over the date', () => {
    const candidates = [text('讣告', { heading: 3 }), text('2024-05-20', { dated: true })]
    expect(chooseTitle(candidates, ['讣告-青石大学'], []).title).toBe('讣告')
  })

  it('is the h1 between the name of the channel, which the head has, and the date', () => {
    const heading = text('山城今日下雪了', { heading: 1 })
    const date = text('发布时间：2024-05-20', { dated: true })
    const choose = (...candidates: TitleCandidate[]) => chooseTitle(candidates, ['时事新闻'], []).title
    const bar = text('时事新闻', { heading: 3, named: true })
    expect(choose(bar, heading, date)).toBe(heading.text)
    expect(
      choose(text('时事新闻', { linked: true }), text('网站首页'), heading, text('大 中 小'), date),
    ).toBe(heading.text)
    // a slogan above it, the site's name, a box below the date, a link, a heading far from the date; a longer title
    expect(choose(heading, bar, date)).toBe(bar.text)
    expect(choose(bar, text('青石市人民政府门户网站', { heading: 1 }), date)).toBe(bar.text)
    expect(choose(bar, date, heading, date)).toBe(bar.text)
    expect(choose(bar, { ...heading, linked: true }, date)).toBe(bar.text)
    expect(choose(bar, heading, text('昨日大雪。'), text('桥上有雪。'), date)).toBe(bar.text)
    expect(
      chooseTitle([text('渡口停航三天', { heading: 2 }), heading, date], ['渡口停航三天'], []).title,
    ).toBe('渡口停航三天')
  })

  it('is the heading over the story where every page of the site is called alike', () => {
    const heading = text('事故问专家接受记者采访', { heading: 3 })
    const story = text('昨天上午，区法院审理了一起交通事故案件。'.repeat(4))
    const keywords = '交通事故_医疗事故_伤残鉴定_青石事故问'
    const choose = (...candidates: TitleCandidate[]) => chooseTitle(candidates, [keywords], []).title
    expect(choose(heading, story)).toBe('事故问专家接受记者采访')
    expect(choose(heading, text('更多'), text('登录'), text('注册'), story)).not.toBe(heading.text)
    expect(choose(heading, story, text('读者还看了这些', { heading: 3 }), story)).not.toBe(heading.text)
    expect(chooseTitle([heading, story], ['渡口停航三天'], []).title).toBe('渡口停航三天')
    const chapter = text('上部 第五十四章', { heading: 3 })
    expect(chooseTitle([chapter, story], ['渡口旧事_上部 第五十四章_言情_青石书城'], []).title).not.toBe(
      chapter.text,
    )
  })

  it('is the name over what is told of somebody where every page of the site is called alike', () => {
    const story = text('王晓明，山城人，生于渡口镇，师从李华，学木刻五十年。'.repeat(4))
    const choose = (...candidates: TitleCandidate[]) => chooseTitle(candidates, ['山城画院官网'], []).title
    expect(choose(text('王晓明', { heading: 2 }), story)).toBe('王晓明')
    expect(choose(text('王晓明', { heading: 2, linked: true }), story)).toBe('山城画院官网')
    // who wrote it, one of several, a heading of the story
    expect(choose(text('李华', { heading: 2 }), story)).toBe('山城画院官网')
    expect(choose(text('王晓明', { heading: 3 }), story, text('李华', { heading: 3 }), story)).toBe(
      '山城画院官网',
    )
    expect(choose(story, text('王晓明', { heading: 4 }), text('王晓明，山城画院画家。'))).toBe('山城画院官网')
    const line = text('发布时间：2024-05-20 来源：山城画院', { dated: true })
    expect(choose(text('木刻五十年的展览开幕'), line, text('王晓明', { heading: 4 }), story)).toBe(
      '木刻五十年的展览开幕',
    )
  })

  it('is the first heading, with those of its parts below it, where the page is called as its blog is', () => {
    const story = text('渡船每天清晨从北岸开出，船上坐着去对岸上班的人。'.repeat(3))
    const headings = [3, 5, 5].flatMap((heading, i) => [text(`渡口的早晨来得早${i}`, { heading }), story])
    expect(chooseTitle(headings, ['Ting Blog'], []).title).toBe('渡口的早晨来得早0')
    const equal = [3, 3].flatMap((heading, i) => [text(`渡口的早晨来得早${i}`, { heading }), story])
    expect(chooseTitle(equal, ['Ting Blog'], []).title).toBe('Ting Blog')
  })

  it('is the heading that the stated title begins with, not the linked h1 of the site behind it', () => {
    const site = text('不敢相信，就这样到了对岸', { heading: 1, linked: true, leadsHome: true })
    const headline = text('渡口停航……', { heading: 2 })
    expect(chooseTitle([site, headline], ['渡口停航…… - 不敢相信，就这样到了对岸'], []).title).toBe(
      headline.text,
    )
    const own = text('渡口停航三天', { heading: 1, linked: true, named: true })
    expect(chooseTitle([text('随笔', { heading: 2 }), own], ['随笔 | 渡口停航三天'], []).title).toBe(own.text)
  })

  it('is the heading over the date and the story, where the statement is a link of the foot', () => {
    const heading = text('渡口的早晨来得早一些', { heading: 2 })
    const date = text('2024-05-20', { dated: true })
    const story = text('渡船每天清晨从北岸开出，船上坐着去对岸上班的人。'.repeat(7))
    const foot = text('猪猪玩世界', { linked: true })
    const choose = (...lines: TitleCandidate[]) => chooseTitle(lines, ['猪猪玩世界'], []).title
    expect(choose(heading, date, story, foot)).toBe(heading.text)
    expect(choose(heading, date, foot)).toBe('猪猪玩世界')
    expect(choose(heading, story, foot)).toBe('猪猪玩世界')
    const home = text('青石县第一实验中学', { linked: true, leadsHome: true })
    expect(chooseTitle([heading, date, story, home], [home.text], []).title).toBe(heading.text)
    const long = text('青石河上的新桥昨天通车两岸居民不必绕行', { linked: true, leadsHome: true })
    expect(chooseTitle([heading, date, story, long], [long.text], []).title).toBe(long.text)
    // the headline in a list, over the kicker
    const listed = text('青石河上的新桥昨天通车', { linked: true })
    expect(chooseTitle([heading, date, story, listed], [listed.text], []).title).toBe(listed.text)
  })

  it('is no number to call', () => {
    const texts = ['\ue62a 0990-64934919', '400-000-0000', '搜索 Search', '2019-2024', '1984']
    expect(texts.map(isNoHeadline)).toEqual([true, true, true, false, false])
  })

  it('is the only heading where the page is called after what kind it is', () => {
    const heading = text('渡口停航三天的告示', { heading: 3 })
    const choose = (title: string, ...more: TitleCandidate[]) =>
      chooseTitle([heading, text('各位乘客：'), ...more], [title], []).title
    expect(choose('行业资讯详情')).toBe(heading.text)
    expect(choose('渡口三日')).toBe('渡口三日')
    expect(choose('行业资讯详情', text('青石线路推荐一览', { heading: 4 }))).toBe('行业资讯详情')
  })

  it('is the one text that is marked as a title where an e-paper names itself alone', () => {
    const named = text('山城今日下雪了很久', { named: true })
    expect(chooseTitle([text('本版导读'), named], ['青石日报'], []).title).toBe('山城今日下雪了很久')
    const second = text('山城昨日也下雪了很久', { named: true })
    expect(chooseTitle([named, second], ['青石日报'], []).title).toBe('青石日报')
  })

  it('has no column of a forum in front of it that the statement leaves out', () => {
    const heading = (title: string) => text(title, { heading: 1 })
    const choose = (title: string, given: string) => chooseTitle([heading(title)], [given], []).title
    expect(choose('[河讯] 渡口停航三天', '渡口停航三天 - 河边 - 山城论坛')).toBe('渡口停航三天')
    expect(choose('[山城] 渡口停航三天', '[山城] 渡口停航三天 - 山城论坛')).toBe('[山城] 渡口停航三天')
    expect(choose('【2023】渡口年度报告', '渡口年度报告（全文）_青石县')).toBe('【2023】渡口年度报告')
  })

  it('has nothing behind it that an h1 and another statement leave out, whatever that is', () => {
    const bar = text('渡口停航三天 -出行_山城本地事', { named: true })
    const heading = text('渡口停航三天', { heading: 1 })
    const given = ['渡口停航三天', '渡口停航三天 -出行_山城本地事']
    expect(chooseTitle([bar, heading], given, []).title).toBe('渡口停航三天')
    // a subtitle
    const two = [text('青石县召开渡口安全会议', { heading: 1 }), text('李晓出席并讲话')]
    const long = '青石县召开渡口安全会议 李晓出席并讲话'
    expect(chooseTitle(two, [long, '青石县召开渡口安全会议-青石网'], []).title).toBe(long)
    expect(chooseTitle([bar, text('渡口停航', { heading: 1 })], given.slice(1), []).title).toBe(bar.text)
  })

  it('is the statement without the site where the page shows none', () => {
    expect(chooseTitle([], ['山城今日下雪_青石网'], [])).toEqual({ title: '山城今日下雪', index: -1 })
  })
})
