import { describe, expect, it } from 'vitest'
import { dropChromeLines } from '../../utils/clean/drop-chrome-lines.ts'
import { clean } from './clean.ts'

const story = '<p>正文一段。</p>'

describe('takes out', () => {
  it.each([
    ['tools', '分享到： 微信 微博 QQ空间'],
    ['tools', 'A+ A- 打印 收藏'],
    ['tools', '阅读 539 评论 0'],
    ['tools', '分享 Facebook Line Twitter'],
    ['navigation', '您的位置：首页>要闻 > 记者直击 >'],
    ['navigation', '首页 > 新闻中心 > 正文'],
    ['navigation', '返回某某网首页>>'],
    ['navigation', '返回某狐，查看更多'],
    ['prompt', '扫一扫在手机打开当前页'],
    ['prompt', '更多猛料！欢迎扫描左方二维码关注某某新闻官方微信'],
    ['prompt', '下載「某某新聞網APP」'],
    ['prompt', '>>加入某某日報粉絲團'],
    ['prompt', '您所瀏覽的新聞已過時效。建議您加入本社付費會員找尋您要的新聞。'],
    ['player', '您的浏览器暂时无法播放此视频'],
    ['counter', '1/10'],
    ['counter', '字数总计: 548'],
    ['tags', '关键词：公安 春节'],
    ['tags', '20190926|国贸|增长率|全球经济'],
    ['pagination', '上一篇：别的文章'],
    ['pagination', '1 2 3 下一页'],
    ['notice', '京ICP备05070218号'],
    ['tags', '关于我们 | 广告服务 | 联系我们'],
    ['comments', '网友评论仅供其表达个人看法，并不表明本站立场。'],
    ['advert', '广告'],
  ])('%s: %s', (reason, line) => {
    const { html, trace } = clean(dropChromeLines, `${story}<p>${line}</p>`)
    expect(html).toBe(story)
    expect(trace[0]?.reason).toBe(reason)
  })

  it('a prompt linked at the end of a sentence', () => {
    const { html } = clean(dropChromeLines, '<p>故事讲完了。<a href="/">返回某狐，查看更多</a></p>')
    expect(html).toBe('<p>故事讲完了。</p>')
  })
})

describe('leaves', () => {
  it.each([
    '市民扫描二维码即可支付，整个过程不到十秒钟，商户也省去了找零的麻烦。',
    '她在微信上分享了这段经历。',
    '他打开手机，下载了医院的客户端，却怎么也挂不上号。',
    '大',
    '01',
    '首页上的照片是他拍的。',
    '评论认为，这次会议意义重大。',
    '问：您怎么看？',
    '阅读是一种享受。',
    '上一篇文章里我们谈到了春天，这一次想谈谈秋天的颜色，以及它与诗的关系，还有那些年我们读过的书。'.repeat(
      4,
    ),
    '广告业去年增长了两成。',
  ])('%s', (line) => {
    const html = `${story}<p>${line}</p>`
    expect(clean(dropChromeLines, html).html).toBe(html)
  })
})
