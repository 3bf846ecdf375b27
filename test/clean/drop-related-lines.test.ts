import { describe, expect, it } from 'vitest'
import { dropRelatedLines } from '../../utils/clean/drop-related-lines.ts'
import { inBothScripts } from '../text/both-scripts.ts'
import { clean } from './clean.ts'

const story = '<p>正文第一段。</p><p>正文第二段。</p>'

it('takes out a heading with the links under it, and goes on with the story', () => {
  const { html, trace } = clean(
    dropRelatedLines,
    `<p>正文。</p><p>相关阅读</p><p><a href="/1.html">别的文章</a></p>${story}`,
  )
  expect(html).toBe(`<p>正文。</p>${story}`)
  expect(trace.map(({ place }) => place)).toEqual([1, 1])
})

it.each([
  '<p>延伸閱讀：<a href="/2.html">別的文章</a></p>',
  '<p>（延伸閱讀：別的文章）</p>',
  '<p>延伸閱讀》別的文章</p>',
  '<p>相關書摘 ▶<a href="https://other.example/2.html">《渡口》：別的文章</a></p>',
  '<p>更多CNEWS匯流新聞網報導</p>',
  '<p>看更多文章：</p>',
  '<p>我的更多文章：</p>',
  '<p>更多青石社報導<br><a href="/5.html">大雷雨特報</a><br><a href="/6.html">老樹診斷怎麼做</a></p>',
  '<p>【今日最熱門】<br>●<a href="/5.html">大雷雨特報</a><br>● <a href="/6.html">老樹診斷怎麼做</a></p>',
  '<p>【往下看更多】</p><p>►<a href="/5.html">大雷雨特報</a></p>',
  '<p>点看《青石日报》更多新闻：</p><ul><li><a href="/7.html">三年不变的租金和十年的老店</a></li></ul>',
  '<p>更多新聞短片 :</p>',
  '<p>新聞排行榜</p>',
  '<p>频道精选</p>',
  '<p>Recent posts</p><ul><li><a href="/7.html">三年不变的租金和十年的老店</a></li></ul>',
  '<h2>Further Reading</h2><ul><li><a href="/7.html">三年不变的租金和十年的老店</a></li></ul>',
  '<p>You may also like</p>',
  '<p>你也可能感兴趣...</p>',
  '<p>喜欢此内容的人还喜欢</p>',
  '<p><a href="/3.html">只有一个链接</a></p>',
])('takes out %s at the end', (line) => {
  expect(clean(dropRelatedLines, story + line).html).toBe(story)
})

it('leaves what the author names to read further, of other sites', () => {
  const list =
    '<h2>Further Reading</h2><ul><li><a href="https://other.example/7">渡口考，河东学刊</a></li></ul>'
  expect(clean(dropRelatedLines, story + list).html).toBe(story + list)
})

it('leaves a list of books that the site has pages of', () => {
  const list = '<ul><li><a href="/b/1">《渡口的秋天》，王渡口著</a></li></ul>'
  expect(clean(dropRelatedLines, story + list + story).html).toBe(story + list + story)
})

it('takes out a list of headlines amid the story', () => {
  const list = '<ul><li><a href="/4.html">渡口的老人和他的三条旧船</a></li></ul>'
  expect(clean(dropRelatedLines, `<p>正文。</p>${list}${story}`).html).toBe(`<p>正文。</p>${story}`)
})

it('takes out a linked headline amid the story, but not those of a digest', () => {
  const line = '<p><a href="/8.html">渡口的老人和他的三条旧船</a></p>'
  const long = story.repeat(2)
  expect(clean(dropRelatedLines, long + line + long).html).toBe(long + long)
  const below = (text: string) => clean(dropRelatedLines, `${long}<p>${text}</p>${line}${long}`).html
  expect(below('点击下方跳转旧文')).toContain(line)
  for (const text of ['他点击下面的按钮，屏幕亮了', '喜欢的朋友点击下方蓝字关注'])
    expect(below(text)).not.toContain(line)
  const digest = `${line}<p>摘要一段，说了老人的事。</p>`.repeat(3)
  expect(clean(dropRelatedLines, digest).html).toBe(digest)
})

it('takes out headings whose lists were never filled, and what the portal recommends', () => {
  const frame =
    '<p>往期精彩</p><p>更多精彩</p><p>热门推荐</p><p>推荐阅读</p><p>以下内容为某某平台为您推荐</p>'
  expect(clean(dropRelatedLines, story + frame).html).toBe(story)
  const column = '<p>文章被以下专栏收录</p><p>做生活的设计师</p>'
  expect(clean(dropRelatedLines, story + column).html).toBe(story)
})

it('takes out a link to the server of the adverts, alone on its line', () => {
  const advert = (href: string) => `<p><a href="${href}">十大金股名单免费领取</a></p>`
  const taken = `${story}${advert('https://ad.qingshi.example/click?id=51')}${story}`
  expect(clean(dropRelatedLines, taken)).toMatchObject({ html: story + story, trace: [{ reason: 'advert' }] })
  for (const href of ['https://adm.qingshi.example/click?id=51', 'https://ads.qingshi.example/']) {
    const source = story + advert(href) + story
    expect(clean(dropRelatedLines, source).html).toBe(source)
  }
})

it('takes out the prompt to read on behind the word for an advertisement', () => {
  expect(clean(dropRelatedLines, `${story}${story}<p>我是廣告 請繼續往下閱讀</p>`).html).toBe(story + story)
})

it('takes out the title of the next article below the prompt to read on, but not the story below one', () => {
  for (const prompt of ['<p>請繼續下滑閱讀</p>', '<p>點擊閱讀下一則新聞</p>', '<p>閱讀下一篇</p>']) {
    expect(clean(dropRelatedLines, `${story}${prompt}<p>渡口的老人和他的三條舊船</p>`).html).toBe(story)
    expect(clean(dropRelatedLines, story + prompt + story).html).toBe(story + prompt + story)
  }
})

it('takes out a heading that has the number of its part', () => {
  const list = '<p>7 推荐阅读</p><p><a href="/1.html">河堤修好了吗</a></p>'
  expect(clean(dropRelatedLines, story + list + story).html).toBe(story + story)
})

it('takes out links among lines of the page’s frame', () => {
  const frame = '<p>更多山城新聞</p><p><a href="/1.html">河堤修好了嗎</a></p><p>分享到：微信 微博</p>'
  expect(clean(dropRelatedLines, story + frame).html).toBe(story)
  const heading = '<p>往期精彩回顾</p><p>点击查看</p>'
  expect(clean(dropRelatedLines, story + heading).html).toBe(story)
  const steps = '<p>本周最热门<br>●<a href="/5.html">大雷雨特報</a>，他說<br>●停課三天</p>'
  expect(clean(dropRelatedLines, steps + story).html).toBe(steps + story)
  const laws = '<p>相關法規：<a href="https://law.example/2.html">渡口管理辦法</a></p>'
  expect(clean(dropRelatedLines, story + laws).html).toBe(story + laws)
  const told = `${story}<p>更多的人没有新聞</p><p>更多人关心的是河流治理新闻</p><p>他说。</p>`
  expect(clean(dropRelatedLines, told).html).toBe(told)
})

it('takes out a link that another one announces', () => {
  expect(clean(dropRelatedLines, `${story}<p>另閱：<a href="/2">旧桥要修了</a></p>${story}`).html).toBe(
    story + story,
  )
})

it('takes out the line that announces links at the end', () => {
  const links = '一二三'.replace(/./g, '<p><a href="/$&.html">渡口的老人和他的第$&条旧船</a></p>')
  expect(clean(dropRelatedLines, `${story}<p>我写过的文章：</p>${links}`).html).toBe(story)
  const signed = `${story}<p>谢谢大家</p>`
  const related = `<p>相关阅读</p>${links}`
  expect(clean(dropRelatedLines, signed + related).html).toBe(signed)
})

it('takes out the heading of a list at the end', () => {
  const list = '一二三'.replace(/./g, '<p><a href="/$&.html">渡口的第$&条新闻</a></p>')
  expect(clean(dropRelatedLines, `${story}<p>某某网湖南新闻</p>${list}`).html).toBe(story)
  const signed = `${story}<p>（王敏）</p>`
  expect(clean(dropRelatedLines, signed + list).html).toBe(signed)
})

it('takes out the comments and all that follows', () => {
  expect(clean(dropRelatedLines, `${story}<h3>网友评论(12)</h3><p>写得真好，看了很感动。</p>`).html).toBe(
    story,
  )
})

it('takes out the heading of comments on social networks, and the links below it', () => {
  const links = '<p>山城旅遊新聞</p><p>山城美食新聞</p>'
  expect(clean(dropRelatedLines, `${story}${story}<p>社群留言</p>${links}`).html).toBe(story + story)
})

it('takes out comments that are more lines than the story has', () => {
  const comment = '<p>河边的人</p><p>写得真好。</p><p>2024-05-20 11:00 回复</p>'
  const long =
    '<p>桥通车以后，两岸居民往来只要五分钟，过去绕行要走十公里，菜农最先感到了不同，他们说夜里可以多睡一个钟头。</p>'
  expect(clean(dropRelatedLines, `${long}${long}<h3>网友评论</h3>${comment.repeat(3)}`).html).toBe(
    long + long,
  )
  for (const age of ['河边的人 2周前', '3小时前·山城']) {
    const old = `<p>${age}</p><p>写得真好</p>`
    for (const comments of [old.repeat(3), `<p>${age}</p>${long}`])
      expect(clean(dropRelatedLines, `${long}${long}<p>网友评论</p>${comments}`).html).toBe(long + long)
  }
})

it('ends at the titles of the articles before and after it, with paragraphs of others below', () => {
  const long = `<p>${'桥通车以后，两岸居民往来只要五分钟，过去绕行要走十公里。'.repeat(3)}</p>`
  const [before, after] = ['上一篇：<a href="/1">旧桥要修了</a>', '下一篇：没有了']
  const review = `<li>就诊大夫：王晓明</li><li>态度：很好</li><li>看病过程：${long}</li>`
  const others = `<ul>${review}${review}</ul>`
  const figures = '<figure><img src="/2024/ferry.jpg"></figure>'.repeat(3)
  for (const titles of [`<p>${before} ${after}</p>`, `<p>${before}</p><p>${after}</p>`]) {
    expect(clean(dropRelatedLines, long + long + titles + others).html).toBe(long + long)
    const frame = '<p>张三：写得真好，我也想去。</p><h3>在线留言</h3><p>您的姓名</p>'
    const titled = '<p><a href="/4">附中新校区启用</a> 2024-05-01</p>'
    expect(clean(dropRelatedLines, long + long + titles + titled).html).toBe(long + long)
    const teaser = '<figure><a href="/3"><img src="/2024/3.jpg"></a></figure>'
    expect(clean(dropRelatedLines, long + long + titles + frame + teaser).html).toBe(long + long)
    // above the story, and between its parts
    expect(clean(dropRelatedLines, titles + long + long).html).toContain(long + long)
    for (const told of [
      long,
      figures,
      '<h3>桥上一日</h3><p>船停了。</p>',
      '<p>附件：新桥通行证申请表</p>',
      '<p>附注：停航期间不收船票。</p>',
      '<p>【附件】<a href="/files/1.doc">新桥通行证申请表.doc</a></p>',
      '<p>附件1：<a href="/e/DownSys/GetDown?id=12">新桥通行证申请表</a></p>',
      '<p>附件1：<a href="/download.php?id=12">新桥通行证申请表</a></p>',
      '<p>附件1：<a href="/files/1.doc">新桥通行证申请表.doc</a></p>',
    ]) {
      expect(clean(dropRelatedLines, long + long + titles + told).html).toContain(told)
    }
  }
})

it.each(inBothScripts(['全部评论0条', '全部评论 12 条']))('takes out the empty comments: %s', (heading) => {
  expect(clean(dropRelatedLines, `${story}<p>${heading}</p>`).html).toBe(story)
})

it.each(
  inBothScripts([
    '- 热文TOP3 -',
    '读者也看了',
    '大家也在看',
    '您也许有兴趣阅读以下文章：',
    'You may be interested in the following articles:',
  ]),
)('takes out a list below %s', (heading) => {
  const list = '<ul><li><a href="/1">渡口</a></li><li><a href="/2">守灯人的最后一个夜班</a></li></ul>'
  expect(clean(dropRelatedLines, `${story}<p>${heading}</p>${list}`).html).toBe(story)
  const told = `${story}<p>${heading}的书</p>${story}`
  expect(clean(dropRelatedLines, told).html).toBe(told)
})

it('leaves lines of links behind a sign that the story has before its own words', () => {
  const line = (words: string) => `<p>▶ ${words}<a href="/1.html">守灯人的最后一个夜班到了天亮</a></p>`
  const told = `${story}${line('夜班丨')}${line('灯塔丨')}${story}${line('')}${story}`
  expect(clean(dropRelatedLines, told).html).toBe(told)
  expect(clean(dropRelatedLines, `${story}${line('')}${story}`).html).toBe(story + story)
})

it.each([
  '更多报道：渡口的船',
  '关联阅读：《渡口的船》',
  '［延伸阅读］渡口的船',
  '〔相关新闻〕渡口的船',
  '延伸阅读﹕渡口的船',
])('takes %s', (line) => {
  expect(clean(dropRelatedLines, `${story}<p>${line}</p>`).html).toBe(story)
})

it('leaves the part of a story that is called as comments are', () => {
  const part =
    '<p>桥通车以后，两岸居民往来只要五分钟，过去绕行要走十公里，菜农最先感到了不同，他们说夜里可以多睡一个钟头。</p>'
  for (const heading of ['讨论', '网友评论', '读者回复']) {
    const told = `${story}<h2>${heading}</h2>${part}`
    expect(clean(dropRelatedLines, told).html).toBe(told)
    expect(clean(dropRelatedLines, `${story}<h2>${heading}</h2><p>写得真好。</p>`).html).toBe(story)
  }
  expect(clean(dropRelatedLines, `${story}<h2>最新评论</h2>${part}`).html).toBe(story)
  const short = '<p>第一天没有人说话。</p><p>第二天大家都来了。</p><p>第三天船就开了。</p>'
  expect(clean(dropRelatedLines, `${story}<h2>讨论</h2>${short}`).html).toBe(`${story}<h2>讨论</h2>${short}`)
  const past = `${story}<h2>讨论</h2>${part}${part}<h3>回到30年前</h3>${part}`
  expect(clean(dropRelatedLines, past).html).toBe(past)
  // a part of a paper by its number, with parts of its own
  const paper = `${story}<h2>4 讨论</h2><h3>4.1 往来</h3>${part}<h3>4.2 生计</h3>${part}<h2>参考文献</h2><p>[1] 王敏. 渡口.</p>`
  expect(clean(dropRelatedLines, paper).html).toBe(paper)
})

it('leaves a part of several paragraphs, whatever its heading', () => {
  const part =
    '<p>他们说，这座桥等了三十年，年轻时候就听老人讲过，如今自己也老了，总算能走着过河，去看对岸的女儿，一路上还能歇歇脚。</p>'
  for (const heading of ['热门评论', '网友留言 12', '推荐给你']) {
    const told = `${story}<p>${heading}</p>${part.repeat(3)}`
    expect(clean(dropRelatedLines, told).html).toBe(told)
  }
  const comments = `<p>河边的人</p><p>写得真好</p>${part}<p>回复</p>`
  expect(clean(dropRelatedLines, `${story.repeat(4)}<p>热门评论</p>${comments.repeat(2)}`).html).toBe(
    story.repeat(4),
  )
})

it('takes out the heading over what a step above has taken, and the label of links', () => {
  expect(clean(dropRelatedLines, `${story}<h4>最新鲜 Hot</h4><!--taken-->`).html).toBe(`${story}<!--taken-->`)
  const over = `${story}<h4>最新鲜的鱼</h4><p>渡口有三家铺子。</p><!--taken-->`
  expect(clean(dropRelatedLines, over).html).toBe(over)
  const link = '<p><a href="/9.html">老街改造背後的三方角力</a></p>'
  expect(clean(dropRelatedLines, `${story}<p>更多獨家內幕：</p>${link}`).html).toBe(story)
  expect(clean(dropRelatedLines, `${story}<p>已投稿到：</p><p><a href="/10.html">排行榜</a></p>`).html).toBe(
    story,
  )
})

it('leaves a fact box and a picture below the prompt to read on', () => {
  const box = `${story}<p>相关链接：纸鸢起源于两千年前，最早用木头做成。</p>`
  expect(clean(dropRelatedLines, box).html).toBe(box)
  const linked = '<p>相关链接：<a href="/8.html">纸鸢起源于两千年前。</a></p>'
  expect(clean(dropRelatedLines, story + linked).html).toBe(story)
  const picture = `${story}<p>請繼續往下閱讀</p><figure><img src="a.jpg"></figure>`
  expect(clean(dropRelatedLines, picture).html).toBe(picture)
})

it.each([
  ['a heading of the story', `<p>正文。</p><h2>相关报道</h2>${story}`],
  ['a reference within the story', `<p>另请参阅附录三。</p>${story}`],
  ['one word that could be a heading', `${story}<p>视频：</p>`],
  ['a sentence about comments', `${story}<p>网友评论说，这是好事。</p>`],
  [
    'a list that the text announces',
    `<p>他推荐三篇：</p><ul><li><a href="/5.html">渡口的老人和他的三条旧船</a></li></ul>${story}`,
  ],
  [
    'a list under a heading',
    `<h2>课程</h2><ul><li><a href="/6.html">渡口的老人和他的三条旧船</a></li></ul>${story}`,
  ],
  ['a list of names', `<p>正文。</p><ul><li><a href="/7.html">王渡口</a></li></ul>${story}`],
  ['a line that recommends amid the text', `${story}<p>为您推荐的是三条路线。</p>${story}`],
  ['a source at the end', `${story}<p><a href="https://doi.example/10.1">https://doi.example/10.1</a></p>`],
])('leaves %s', (_, html) => {
  expect(clean(dropRelatedLines, html).html).toBe(html)
})

it('leaves a heading with a text below it in one block, linked or not', () => {
  for (const line of ['他寫了三行', '<a href="/9.html">他</a>寫了三行']) {
    const html = `<p>更多青石社報導<br>${line}</p>`
    expect(clean(dropRelatedLines, html + story).html).toBe(html + story)
  }
})

it('takes out articles of other sites below a heading that names articles', () => {
  const link = '<p><a href="https://other.example/1.html">别处的文章</a></p>'
  expect(clean(dropRelatedLines, `${story}<p>相关阅读：</p>${link}`).html).toBe(story)
  for (const sources of [
    `<p>延伸阅读：</p>${link}`,
    '<p>相关阅读：</p><p>见<a href="https://other.example/">别处</a>的说明。</p>',
  ])
    expect(clean(dropRelatedLines, story + sources + story).html).toBe(story + sources + story)
})

const teasers = (host: string) =>
  `<ul>${[1, 2, 3].map((i) => `<li><a href="${host}/a/${i}.html">山城第${i}座旧桥今年开始修缮</a> 桥已经一百年了，工匠们从春天开始准备木料，预计明年通车。</li>`).join('')}</ul>`

it('takes out headlines with their summaries below a heading, one list after the other', () => {
  const html = `${story}<h3>您可能感兴趣的文章</h3>${teasers('')}<h3>相关推荐</h3>${teasers('https://other.example')}`
  expect(clean(dropRelatedLines, html).html).toBe(story)
})

it('takes out two articles of another site below a heading that names articles', () => {
  const links = ['守灯人的最后一个夜班', '新船今早下水'].map(
    (t, i) => `<a href="https://other.example/${i}">${t}</a>`,
  )
  for (const frame of [
    `<h4>更多青石岛报道</h4><p><b>${links[0]}</b><br><b>${links[1]}</b></p>`,
    `<p>相關新聞︰</p><ul><li>${links[0]}</li><li>${links[1]}</li></ul>`,
  ])
    expect(clean(dropRelatedLines, story + frame + story).html).toBe(story + story)
})

it.each(inBothScripts(['【您可能也会喜欢】守灯人的最后一个夜班', '你或许还想看：守灯人的最后一个夜班']))(
  'takes out %s',
  (line) => {
    expect(clean(dropRelatedLines, `${story}<blockquote><p>${line}</p></blockquote>${story}`).html).toBe(
      story + story,
    )
  },
)

it('takes a label of tags with its links', () => {
  const tags = '<a href="/t/1">码头</a> <a href="/t/2">旧桥</a>'
  expect(clean(dropRelatedLines, `${story}<p>搜索热词</p><p>${tags}</p>`).html).toBe(story)
})

it('leaves what somebody answers', () => {
  const html = `${story}<p>你也喜欢：渡口的风</p>${story}`
  expect(clean(dropRelatedLines, html).html).toBe(html)
})

it('leaves sources on other sites with what they say below 延伸阅读', () => {
  const html = `${story}<p>延伸阅读</p>${teasers('https://other.example')}${story}`
  expect(clean(dropRelatedLines, html).html).toBe(html)
})

it('ends the story at a recommendation over the channels of the site', () => {
  const html = `${story}${story}<p>为您推荐</p><ul><li>推荐</li><li>娱乐</li><li>体育</li></ul>`
  expect(clean(dropRelatedLines, html).html).toBe(story + story)
})

it.each(['推荐理由▶汤头熬足八小时，面是当天手擀的', '推荐指数▶▶▶▶▷', '相关人物►老船工王敏、会计李华'])(
  'leaves what a story says of itself with a sign: %s',
  (line) => {
    const html = `${story}<p>${line}</p>${story}`
    expect(clean(dropRelatedLines, html).html).toBe(html)
  },
)

it.each(['更多推荐', '为您推荐'])('leaves the places that a story names at its end below %s', (heading) => {
  const places =
    '<p>渡口豆腐店：早上六点开门，卖完为止。</p><p>旧桥茶馆：二楼看得见河。</p><p>河堤书屋：只收现金。</p>'
  const html = `${story.repeat(3)}<h3>${heading}</h3>${places}`
  expect(clean(dropRelatedLines, html).html).toBe(html)
})

it('leaves the books that a story names, with what it says of each', () => {
  const books = `<ul>${[1, 2, 3].map((i) => `<li><a href="https://books.example/${i}">《渡口的人们：第${i}部口述史》</a>：作者走访了沿河七个渡口，记下了老人的话。</li>`).join('')}</ul>`
  const html = `${story}<h2>推荐阅读</h2>${books}${story}`
  expect(clean(dropRelatedLines, html).html).toBe(html)
})

describe('labels that a story uses as well', () => {
  const headline = '<a href="/9.html">守灯人的最后一个夜班</a>'
  const long = story.repeat(3)

  it.each(
    inBothScripts([
      `<p><strong>也阅读：</strong>${headline}</p>`,
      `<p>还可以看｜${headline}</p>`,
      `<p><b>资讯多一点丨</b>${headline}</p>`,
      `<p>新闻知多点：${headline}</p>`,
      `<p>【同场加映】<a href="#">守灯人的最后一个夜班</a></p>`,
      `<p>相关：${headline}、<a href="/10.html">新船今早下水</a></p>`,
      `<p><b>Also read:</b> ${headline}</p>`,
      `<ul><li>延伸阅读 ${headline}</li></ul>`,
      '<p>看更多：</p><ul><li><a href="#">新船今早下水</a></li><li><a href="#">谁来守护灯塔</a></li></ul>',
      `<p>延伸</p><p>${headline}</p>`,
      `<h4>Read more</h4><p>${headline}</p>`,
      '<p>同系列文章</p><ul><li><a>新船今早下水</a></li></ul>',
      `<p><strong>新闻多一点丨</strong>${headline}</p>`,
      `<p>新闻+｜${headline}</p>`,
      `<p>此前报道：${headline}</p>`,
      '<p><a href="/9.html">【你也许想看】守灯人的最后一个夜班</a></p>',
      '<p><a href="/9.html">更多阅读：守灯人的最后一个夜班</a></p>',
      `<blockquote><p>推荐阅读：${headline}</p></blockquote>`,
      `<blockquote><p>${headline}</p></blockquote>`,
      '<h4>更多渡口报道</h4><p><b><a href="https://other.example/1">守灯人的夜班</a></b><br><b><a href="https://other.example/2">新船今早下水</a></b></p>',
      '<p>相关新闻︰</p><ul><li><a href="https://other.example/1">守灯人的夜班</a></li><li><a href="https://other.example/2">新船今早下水</a></li></ul>',
      '<p><a href="https://ad.example/go/7">渡口人请留意这种灯</a> <a href="https://ad.example/go/8">三天学会修船，名额不多</a></p>',
    ]),
  )('takes out %s amid the story', (frame) => {
    expect(clean(dropRelatedLines, long + frame + long).html).toBe(long + long)
  })

  it.each(
    inBothScripts([
      '<p>相关：航道局、河湾街道。</p>',
      '<p>推荐：<a href="/9.html">北岸</a></p>',
      '<p>推荐：<a href="/r/2.html">番茄炖牛腩的详细做法</a></p>',
      `<p>推荐 ▸ ${headline}</p>`,
      `<p>不要错过》${headline}</p>`,
      '<p><b>请继续阅读：</b><a href="/2.html">守灯人的最后一个夜班</a></p>',
      '<p>继续阅读：<a href="/2.html">第二章 守灯人的夜班</a></p>',
      '<p>继续阅读</p><ul><li><a href="/2.html">第2部分：守灯人的夜班</a></li><li><a href="/3.html">第3部分：新船下水</a></li></ul>',
      '<p><a href="https://other.example/9">【新闻多一点】守灯人的最后一个夜班</a></p>',
      '<p><a href="https://papers.example/c/7">航道局关于停航的公告</a> <a href="https://papers.example/c/8">航道局关于复航的公告</a></p>',
      '<p><a href="https://papers.example/go/7.html">航道局关于停航的公告</a> <a href="https://papers.example/go/8.html">航道局关于复航的公告</a></p>',
      '<p><a href="https://papers.example/go/7">航道局关于停航的公告</a>、<a href="https://papers.example/go/8">航道局关于复航的公告</a></p>',
      `<p>名单：${headline}</p>`,
      `<p>夜读的习惯来自${headline}。</p>`,
      '<p>更多：<a href="https://other.example/1">航道局公布的全部数据</a></p>',
      '<p>推荐</p><ul><li>《船歌》，王渡著</li><li><a href="/b/2">《灯》，李晓著</a></li></ul>',
      '<h3>延伸</h3><p>渡口之外，上游还有两处。</p>',
      '<p>回顾：2006年停航，2019年复航。</p>',
      '<p>相关报道</p><p><a href="/f/1.pdf">航道局公告全文</a></p><p>公告说，停航三天。</p>',
      '<blockquote><p>新闻多一点，谣言就少一点。</p></blockquote>',
      '<p><a href="https://gov.example/n/7">航道局关于停航的公告</a> <a href="https://gov.example/n/8">航道局关于复航的公告</a></p>',
      '<p><a href="https://ad.example/go/7">灯</a>和<a href="https://ad.example/go/8">船</a></p>',
      '<p>推荐：<a href="/poi/1">老街河鲜大排档</a></p>',
      '<p>热门</p><p><a href="/poi/1">老街河鲜大排档</a></p><p>晚上才开门。</p>',
    ]),
  )('leaves %s', (text) => {
    expect(clean(dropRelatedLines, long + text + long).html).toBe(long + text + long)
  })
})

it.each(
  inBothScripts(['评论3则', '讨论2条', '脸书留言', 'FB留言', '你可能想知道', '我们也看了', '好文TOP5']),
)('leaves what a story may call a part of it: %s', (heading) => {
  const html = `${story}<p>${heading}</p><p>渡口几点关门？</p>`
  expect(clean(dropRelatedLines, html).html).toBe(html)
})

it('takes out headings below the last text under which a script has put nothing yet', () => {
  const story = '<p>渡口的早晨来得很早，船工解开缆绳，把船撑到河中央，对岸的灯还没有亮。</p>'
  const headings = '<h3>Related Posts</h3><h3>Tags</h3><h3>3 Comments</h3><h3>Leave a Reply</h3>'
  expect(clean(dropRelatedLines, story + headings).html).toBe(story)
  const told = `${story}<h3>Comments</h3>${story}<h3>Leave a reply</h3>${story}`
  expect(clean(dropRelatedLines, told).html).toBe(told)
})
