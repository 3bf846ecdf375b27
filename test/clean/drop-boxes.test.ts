import { describe, expect, it } from 'vitest'
import { dropBoxes } from '../../utils/clean/drop-boxes.ts'
import { clean } from './clean.ts'

const story =
  '<p>这是一段足够长的正文，讲了一件事情的来龙去脉，占了页面的大部分文字，因此不会被当成别的。</p>'

describe('takes out boxes by name', () => {
  it.each([
    ['comments', '<div class="comment-list"><p>写得好。</p></div>'],
    ['comments', '<div id="pinglun">评论</div>'],
    ['related', '<div class="relatedNews">别的新闻</div>'],
    ['related', '<div class="special_tag special_tag_tj">推荐一篇</div>'],
    ['related', '<div id="jp-relatedposts"><h3>相关</h3></div>'],
    ['share', '<div class="bdsharebuttonbox">分享</div>'],
    ['sidebar', '<aside><p>版权归原作者所有</p><p>联系我们</p></aside>'],
    ['share', '<p class="share-bar">转载请注明出处<a href="/">微博</a></p>'],
    ['navigation', '<nav>首页</nav>'],
    ['navigation', '<div class="crumbs">首页 正文</div>'],
    ['navigation', '<p class="skipLink"><a href="#mainContent">[Main]</a></p>'],
    ['navigation', '<div class="toc" id="toc-auto"><h2 class="toc-title">Contents</h2></div>'],
    ['navigation', '<div class="article-toc"><p>目录</p><a href="#a">渡口</a><a href="#b">旧桥</a></div>'],
    ['navigation', '<div class="post-toc"><p>文章目录</p><ul><li><a href="#a">1 渡口</a></li></ul></div>'],
    ['navigation', '<div class="toc-box">Table of Contents Toggle</div>'],
    ['pagination', '<div class="prev-next">上一篇</div>'],
    ['notice', '<fieldset><legend>山城论坛 - 论坛版权</legend>与论坛立场无关</fieldset>'],
    ['tools', '<div class="article-tools">字号</div>'],
    ['tools', '<div class="post-ratings-loading">Loading...</div>'],
    ['tools', '<div class="article-content-reward">打赏</div>'],
    ['tags', '<p class="blog-content__tags"><span>Post Tags</span> <a href="/t/1">渡口</a></p>'],
    ['sidebar', '<div class="article-content-right"><h4>新闻排行</h4><ol><li>渡口停航</li></ol></div>'],
    ['player', '<mp-common-videosnap><p>渡口的早晨</p></mp-common-videosnap>'],
    ['advert', '<mp-common-product><p>渡口的茶</p></mp-common-product>'],
    ['hidden', '<div class="hoverHint"><i>去看看</i></div>'],
    ['dateline', '<p class="postmetadata">04 April 2008 Categoried in Music</p>'],
    ['prompt', '<mp-common-profile><p>217篇原创内容 公众号</p></mp-common-profile>'],
    ['player', '<mp-common-mpaudio><div><strong>今日配乐</strong></div></mp-common-mpaudio>'],
    ['tools', '<div class="change_font_size">大字体 小字体</div>'],
    ['author', '<div class="user_info">作者的其他文章</div>'],
    ['tags', '<div class="tag-list">标签一</div>'],
    ['advert', '<div class="ad-banner">买一送一</div>'],
    [
      'prompt',
      '<div class="article-cta"><p>想知道哪一班船适合你？加入我们。</p><a href="/c">联系我们</a></div>',
    ],
    ['control', '<div class="article__poll"><h4>你怎么看？</h4><label>留</label><label>拆</label></div>'],
    ['prompt', '<div class="qrcode">扫码</div>'],
    ['notice', '<footer>版权</footer>'],
    ['sidebar', '<aside>旁边</aside>'],
    ['sidebar', '<div class="side"><img src="1.jpg" alt="王晓明"><p>王晓明</p></div>'],
    [
      'sidebar',
      '<div class="side"><a href="/2"><img src="1.jpg" alt="渡口的秋天来了"><p>渡口的秋天来了</p></a></div>',
    ],
    ['sidebar', '<div class="side"><img src="1.jpg" alt="扫码关注青石网"><p>扫码关注青石网</p></div>'],
    ['player', '<div class="video-js">播放</div>'],
    ['author', '<div class="author-card">作者简介</div>'],
    [
      'related',
      '<section role="region" aria-labelledby="related"><h2 id="related">更多旅行</h2><a href="/1">冰上的图书馆</a></section>',
    ],
    [
      'advert',
      '<section aria-labelledby="podcast-promo"><strong>播客</strong><p>重温一周大事。</p></section>',
    ],
    ['author', '<div class="appmsg_card_context wx_profile_card"><b>河边看云</b></div>'],
    ['author', '<div class="doctor-card">副主任医师 儿科</div>'],
    [
      'author',
      '<div class="meta"><img class="avatar" src="/a.png"><b class="author">河边看云，</b><i class="bio">船来船往</i></div>',
    ],
    ['tags', '<div class="arctags">渡口</div>'],
    ['tags', '<div class="art_tag">相关标签 渡口</div>'],
    ['notice', '<div class="left-contact">地址：河堤路12号</div>'],
    ['share', '<div class="share"><img src="/a.png"></div>'],
    ['share', '<div class="share-pic"><img src="/a.png" alt="微信扫一扫"></div>'],
    ['share', '<div class="share"><a href="/s"><img src="/a.png" alt="老人在渡口系船"></a></div>'],
    ['prompt', '<div class="pop"><img src="/a.png" alt="老人在渡口系船"></div>'],
    ['tools', '<div class="tip tip_4 aimg_tip"><p>ferry.jpg</p><p>2024-5-20 22:49 上传</p></div>'],
    ['related', '<div class="card relatedcard"><a href="/1"><h4>旧桥要修了</h4></a></div>'],
    ['related', '<div class="pgc-card"><div>旧桥要修了</div><span>去看看</span></div>'],
    ['hidden', '<span class="visually-hidden">图像加注文字</span>'],
    ['hidden', '<p class="visually-hidden">未经授权不得转载</p>'],
    ['comments', '<div class="comment"><p>注释写得很清楚，学习了。</p></div>'],
    ['advert', '<div class="fl gg mt"><p>百年老窖，全场八折</p></div>'],
    ['advert', '<div class="ad fl"><p>百年老窖，全场八折</p></div>'],
    ['advert', '<div class="ad lg"><p>百年老窖，全场八折</p></div>'],
    ['advert', '<div class="ad tc"><p>百年老窖，全场八折</p></div>'],
    ['prompt', '<div class="article-cta"><p>想办通行证？致电 400-820-0000，专人为您解答。</p></div>'],
    ['share', '<div class="sharedaddy sd-block sd-like"><h3>按讚：</h3></div>'],
    ['prompt', '<div class="kg-card kg-signup-card"><h2>喜欢这样的对话？</h2></div>'],
    ['notice', '<table class="ambox"><tr><td>本文已存档，不再接受修改</td></tr></table>'],
    [
      'prompt',
      '<div class="fb-page"><blockquote><a href="https://www.facebook.com/qs">青石網</a></blockquote></div>',
    ],
    ['prompt', '<div class="newsletter-cta"><p>每天清晨一封信，送到您的信箱</p></div>'],
    ['sidebar', '<div class="sidebar widget_polls-widget"><p>桥修得好吗，愿意走吗</p></div>'],
    [
      'control',
      '<div class="poll"><p>通车后，最满意什么？</p><input type="radio">路近<input type="radio">车多</div>',
    ],
  ])('%s: %s', (reason, box) => {
    const { html, trace } = clean(dropBoxes, story + box)
    expect(html).toBe(story)
    expect(trace[0]).toMatchObject({ step: 'drop-boxes', reason, place: 1 })
  })
})

it('leaves the right one of two columns of text', () => {
  const html = `${story}<div class="article-content-right"><p>老船工张师傅说，桥修好以后，两岸的人不必再等船。</p></div>`
  expect(clean(dropBoxes, html).html).toBe(html)
  const list = `${story}<div class="content-right"><ol><li>老人把灯罩取下来，用砂纸打磨干净。</li></ol></div>`
  expect(clean(dropBoxes, list).html).toBe(list)
})

it('takes out the foot of a quotation with what a frame says, not with whose words they are', () => {
  const quote = (foot: string) => `<blockquote><p>船到桥头。</p>${foot}</blockquote>`
  for (const foot of [
    '王敏 · 3天前 · 回复',
    '关于我们 | 联系我们',
    '上一篇 下一篇',
    '© 2024 青石网',
    '阅读原文',
  ])
    expect(clean(dropBoxes, story + quote(`<footer>${foot}</footer>`)).html).toBe(story + quote(''))
  const named = story + quote('<footer>—— 鲁迅：《故乡》</footer>')
  expect(clean(dropBoxes, named).html).toBe(named)
  const linked = '<a href="https://wiki.example/">—The Slow River, an encyclopedia of ferries</a>'
  const foreign = story + quote(`<footer><strong>The Ferry</strong>${linked}</footer>`)
  expect(clean(dropBoxes, foreign).html).toBe(foreign)
})

it('takes out buttons that are named amid others', () => {
  const bar = (buttons: string) => `<p>分享到：${buttons} 【打印此文】 【关闭窗口】</p>`
  const shared = '<a class="jiathis_button_tsina"><img src="xl.jpg">新浪微博</a>'
  expect(clean(dropBoxes, story + bar(shared)).html).toBe(story + bar(''))
})

it('takes out a button that is called after sharing', () => {
  for (const button of [
    'src="/2024/s1688.png"',
    'src="/wb12.webp"',
    'src="/common/sina.jpg"',
    'src="/common/wb_b.jpg"',
    'src="/common/share_weibo.jpg"',
    'src="/2024/s.png" alt="分享给朋友们一起看"',
  ])
    expect(clean(dropBoxes, `${story}<p><img class="share" ${button}></p>`).html).toBe(`${story}<p></p>`)
})

it('takes out the sign in front of a link with it', () => {
  const link = '<a class="related_link" href="/2">别的文章</a>'
  expect(clean(dropBoxes, `${story}<h2>►${link}</h2>`).html).toBe(story)
  expect(clean(dropBoxes, `${story}<p>●${link}<b>上桥</b></p>`).html).toBe(`${story}<p>●<b>上桥</b></p>`)
})

it('takes out the code in a link to its file', () => {
  const code = '<p><a class="qrcode pop" href="/qr.png"><img src="/qr.png"></a></p>'
  expect(clean(dropBoxes, story + code).html).toBe(`${story}<p></p>`)
})

describe('leaves', () => {
  it.each([
    ['a name that only begins alike', '<div class="hotel">酒店</div>'],
    [
      'a part of a page that is built of widgets',
      '<div class="elementor-widget elementor-widget-text-editor"><p>老人在渡口系船。</p></div>',
    ],
    [
      'the results of a vote',
      '<div class="poll-results"><h3>民调结果</h3><p>支持新桥方案 62%</p><a href="/s/12.html">查看调查方法</a></div>',
    ],
    ['who was voted for', '<div class="votes"><a href="/1">周启明</a>：三百二十票，过了半数</div>'],
    ['an explanation of CTA', '<section id="cta"><h2>冠脉CTA</h2><p>机器要交给博物馆保存。</p></section>'],
    [
      'a box of Elementor with the picture on top',
      '<div class="elementor-element elementor-position-top"><p>船桨要交给博物馆保存。</p></div>',
    ],
    [
      'a picture that a script shares and that says what it shows',
      '<p><img class="share" alt="市民走上新桥" src="/2024/s1688.png"></p>',
    ],
    [
      'how readers voted, with a button',
      '<div class="poll"><h3>怎么过河</h3><p>坐公交 52%，自己开车 31%</p><button>分享图表</button></div>',
    ],
    ['what a tool has counted off in two names', '<div class="gf gg"><img src="/1.jpg"></div>'],
    [
      'a part by its name',
      '<div class="article-content__section article-content--paywall"><p>船停了。</p></div>',
    ],
    ['a picture across the text', '<div class="article-content__banner"><img src="/1.jpg"></div>'],
    ['a heading of the text', '<h2 class="article-content__topic">桥上一日</h2>'],
    ['what a tool has counted off to ad', '<p class="gn ad">船停了。</p>'],
    ['what a tool has counted off beside a float', '<div class="fl gg"><img src="/1.jpg"></div>'],
    ['the same of three', '<div class="gg fl fx"><img src="/1.jpg"></div>'],
    ['prose on CTA', '<div class="cta-text"><p>冠脉CTA是一种检查，机器要交给博物馆保存。</p></div>'],
    ['a box of another house', '<div class="sd-block-text"><p>船桨要交给博物馆保存。</p></div>'],
    ['a photograph that a script shares', '<p><img class="share" src="/2024/s1688.jpg"></p>'],
    ['one with a short name', '<p><img class="share" src="/up/ferry.jpg"></p>'],
    ['one of which a word is shared', '<p><img class="share" alt="专家向村民分享养殖经验" src="/u.png"></p>'],
    ['one of sweepers', '<div class="share"><img alt="环卫工人连夜清扫积雪" src="/u.png"></div>'],
    [
      'a class of Bootstrap',
      '<div class="position-relative mb-3"><img src="/1.jpg"><p>老人在渡口系船。</p></div>',
    ],
    ['a part of SiteOrigin', '<div class="so-panel widget widget_sow-editor"><p>老人在渡口系船。</p></div>'],
    [
      'what a tool has counted off',
      '<figure class="gm gn gf gg paragraph-image"><div class="gf gg gh"><img src="/1.jpg"></div></figure>',
    ],
    ['what the author thinks of a film', '<div class="post-rating">我的评分：8分。画面极美。</div>'],
    ['a name that only begins alike', '<div class="shareholder">股东</div>'],
    ['a picture that is not shared', '<div class="fullPic shareHide"><img src="a.jpg"></div>'],
    [
      'a picture at the side of the text with what it shows',
      '<div class="cover side"><img src="/1.png" alt="老人在渡口系船"><p>老人在渡口系船</p></div>',
    ],
    [
      'the contents of the book that a text is about',
      '<ul class="toc"><li>第一章 渡口</li><li>第二章 旧桥</li></ul>',
    ],
    [
      'the same without a list',
      '<div class="toc">第一章 渡口<br>第二章 旧桥<br>第三章 河湾<br>第四章 对岸</div>',
    ],
    [
      'the same with links to its pages',
      '<div class="toc"><a href="/1.html">渡口</a><a href="/2.html">旧桥</a></div>',
    ],
    ['a heading of the text', '<p class="toc">一、老船工</p>'],
    ['a table of the text', '<table class="toc"><tbody><tr><td>船票</td><td>一元</td></tr></tbody></table>'],
    ['what a plugin marks in a heading', '<h2 class="toc-box"><a href="#a">旧桥的来历</a></h2>'],
    [
      'the text that a script takes the contents from',
      '<div class="js-toc-content"><p>老人在渡口系船。</p></div>',
    ],
    ['a heading of the story, whatever links lead to', '<h2 id="print">print</h2>'],
    ['a box whose label is no kind', '<section aria-labelledby="hometown"><h2>家乡</h2></section>'],
    ['whom an event asks to call', '<div class="contact">联系人：王敏</div>'],
    ['who is quoted', '<blockquote><p>船到桥头。</p><footer><strong>王敏</strong></footer></blockquote>'],
    ['a wrapper of the page', '<div class="page-wrapper">文字</div>'],
    ['the article, whatever else it is called', '<div class="article-content share">正文</div>'],
    ['highlighting in code', '<pre><code><span class="token comment">// 注释</span></code></pre>'],
    [
      'a keyword in its sentence',
      '<p>股价方面，<a class="keyword" href="/q">某某股份</a>今天收盘时涨了百分之三。</p>',
    ],
    [
      'the caption that a newspaper calls a comment',
      '<figure class="imgComment"><img src="a.jpg"><figcaption class="imgComment_content">桥</figcaption></figure>',
    ],
    [
      'a link to the large file of a picture',
      '<p><a class="nyroModal" href="/1.jpg" title="渡口"><img src="/1_s.jpg"></a></p>',
    ],
    [
      'a picture in a box called after topics',
      '<div class="topic-figure cc"><img src="/1.png" alt=""></div>',
    ],
    [
      'a picture that says what it shows',
      '<div class="mbArticleSharePic "><img src="/1.png" alt="老人在渡口系船"></div>',
    ],
    [
      'who somebody is, below the portrait',
      '<div class="meta"><img class="avatar" src="/a.png"><p class="bio">王敏，在渡口住了四十年。</p></div>',
    ],
    [
      'the guests of a talk',
      ['王敏', '李华']
        .map(
          (name) =>
            `<div class="guest"><img class="avatar" src="/a.png"><b>${name}</b><i class="bio">渡口的船工</i></div>`,
        )
        .join(''),
    ],
    ['notes on a classic', '<div id="comment1" class="comment"><p>【注释】①里：居住。</p></div>'],
    ['notes on a classic', '<div class="comment">评析：这一章说的是处世之道。</div>'],
    [
      'a note on rights in a box',
      '<aside class="news-copyright"><p>版权归原作者所有，如有侵权请联系我们。</p></aside>',
    ],
    ['a note on rights', '<p id="share_ending">声明：本文仅代表作者观点，转载请注明出处。</p>'],
    ['a box with the headline', '<div class="banner"><h1>标题</h1></div>'],
  ])('%s', (_, box) => {
    expect(clean(dropBoxes, story + box).html).toBe(story + box)
  })

  it('a box that is most of the page', () => {
    const html = `<div class="recommend">${story}</div>`
    expect(clean(dropBoxes, html).html).toBe(html)
  })
})

it('takes out a box on rights by its legend, not one about them', () => {
  const box = (legend: string) => `<fieldset><legend>${legend}</legend>船靠岸了。</fieldset>`
  expect(clean(dropBoxes, story + box('免责声明')).html).toBe(story)
  const nested = `<fieldset><p>老船工把缆绳系好。</p>${box('论坛版权')}</fieldset>`
  expect(clean(dropBoxes, story + nested).html).toContain('系好')
  for (const legend of ['什么是版权', '退款与免责', '版权声明'])
    expect(clean(dropBoxes, story + box(legend)).html).toContain(legend)
})

it('leaves a box of prose between two paragraphs, whatever it is called', () => {
  const prose =
    '渡船在这里走了一百多年，一条船从早上五点走到晚上十点，摆渡的人换了四代，船换了七条，江面也窄了一半，人还是站在石阶上等船。'
  const box = `<div class="sidebar-wrapper"><h3>渡口是什么</h3><p>${prose}</p></div>`
  const page = (between: string) => story + story + between + story
  expect(clean(dropBoxes, page(box)).html).toBe(page(box))
  for (const other of [
    box.replace(prose, '渡口是什么地方。'),
    box.replace('渡口是什么</h3>', '<a href="/2.html">渡口</a></h3>'),
    `<hr>${box}`,
    box.replace('船换了七条', '订阅我们的通讯'),
    box.replace('渡口是什么', '作者简介'),
  ])
    expect(clean(dropBoxes, page(other)).html).not.toContain('sidebar')
})

it('leaves a photograph in a link to the app', () => {
  const link = (size: string) =>
    `<div><a class="download-or-open-app" href="https://app.example/"><img src="/a.jpg" ${size} alt=""></a></div>`
  const page = (size: string) => `<p>${'河边的新桥今天通车了，两岸的人都来看。'.repeat(4)}</p>${link(size)}`
  expect(clean(dropBoxes, page('width="360" height="240"')).trace).toEqual([])
  for (const size of ['width="360" height="360"', 'width="360" height="90"', 'width="120" height="80"', ''])
    expect(clean(dropBoxes, page(size)).trace).toHaveLength(1)
})

it('takes the tag of an element for nothing that every object has', () => {
  const formula = '<p>渡口的早晨</p><math><constructor>x</constructor></math>'
  expect(clean(dropBoxes, story + formula).trace).toEqual([])
})

it('takes the link to change a part off its heading, as Wikipedia has it', () => {
  const story = '<p>这是一段足够长的正文，讲了一件事情的来龙去脉，占了页面的大部分文字。</p>'
  const html = `<h2><span>罚金</span><span class="mw-editsection"><span>[</span><a href="/edit">编辑</a><span>]</span></span></h2>${story}`
  expect(clean(dropBoxes, html).html).toBe(`<h2><span>罚金</span></h2>${story}`)
})
