// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { chooseTitle, type TitleCandidate } from '../../utils/text/choose-title.ts'

const text = (value: string, more: Partial<TitleCandidate> = {}): TitleCandidate => ({
  text: value,
  heading: null,
  named: false,
  linked: false,
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

  it('is whole where a line break divides it', () => {
    const candidates = [
      text('关于批准发行国债及调整2007', { heading: 2 }),
      text('年末余额的决议', { heading: 2 }),
    ]
    expect(chooseTitle(candidates, ['关于批准发行国债及调整2007 年末余额的决议__青石网'], []).title).toBe(
      '关于批准发行国债及调整2007 年末余额的决议',
    )
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

  it('is a short heading over the date', () => {
    const candidates = [text('讣告', { heading: 3 }), text('2024-05-20', { dated: true })]
    expect(chooseTitle(candidates, ['讣告-青石大学'], []).title).toBe('讣告')
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

  it('is the statement without the site where the page shows none', () => {
    expect(chooseTitle([], ['山城今日下雪_青石网'], [])).toEqual({ title: '山城今日下雪', index: -1 })
  })
})
