import { describe, expect, it } from 'vitest'
import { dropDecorativeImages } from '../../utils/clean/drop-decorative-images.ts'
import { runStep } from './run-step.ts'

const P = 'https://cdn.example/2022/0207/3f9a8c7d6e5b4a39.jpg'

describe('drop-decorative-images', () => {
  it.each([
    ['imageIcon', `<img src="${P}" data-size="53,25">`],
    ['imageIcon', `<img src="${P}" width="64" height="64">`],
    ['imageIcon', `<img src="${P}" style="width: 20px; height: 20px">`],
    ['imageIcon', `<img src="${P}" data-w="200" data-ratio="1.3" _width="22px">`],
    ['imageIcon', '<img src="https://other.example/favicon.ico">'],
    ['imageIcon', `<table><tr><td width="22"><img src="${P}"></td><td>打印</td></tr></table>`],
    ['imageTracker', `<img src="${P}" width="1" height="1">`],
    ['imageTracker', '<img src="https://hm.baidu.com/hm.gif?si=0a">'],
    ['imageTracker', '<img src="https://sb.scorecardresearch.com/p?c1=2&c2=1">'],
    ['imageDivider', `<img src="${P}" width="640" height="12">`],
    ['imageLogo', '<img src="https://site.example/img/logo-white.svg">'],
    ['imageLogo', '<img src="https://site.example/img/site-logo.png">'],
    ['imageEndMark', '<img src="https://static.example/cnews/css13/img/end_news.png">'],
    ['imageEndMark', '<img src="https://site.example/2018/images/share_icon1.jpg">'],
    ['imageEndMark', '<img src="https://site.example/img/gotop.gif">'],
    ['imageEndMark', '<img src="https://site.example/2014/xhicon.gif">'],
    ['imageEndMark', '<img src="https://site.example/script/icon/word.png">'],
    ['imageEndMark', '<img src="/uploadfile/excel.gif"><a href="/file/1.xlsx">附件1</a>'],
    ['imageEndMark', '<img src="/ueditor/dialogs/attachment/fileTypeImages/icon_doc.gif">'],
    ['imageEndMark', '<a href="/file/1.zip"><img src="/images/zip.png">附件1</a>'],
    [
      'imageAdvertisement',
      '<a href="https://shop.example/"><img src="https://cdn.example/content_ad.jpg"></a>',
    ],
    ['imageAdvertisement', `<img src="https://ad.qingshi.example/1.jpg" onclick="window.open('/zt')">`],
    ['imageIcon', '<img src="https://res.example/siteimg/zhu.png" alt="注释">'],
    ['imageIcon', `<img onclick="share()" alt="分享至微博" src="${P}">`],
    ['imageEndMark', '<img onclick="zoom()" src="https://site.example/images/enlarge.gif">'],
    ['imageAdvertisement', `<a href="https://count.ads.example/click.cgi?a=3&d=2"><img src="${P}"></a>`],
    ['imageAdvertisement', '<a href="/zt"><img src="https://ad.qingshi.example/img/600x80_zt.jpg"></a>'],
    ['imageAdvertisement', `<a href="https://ads.example/adclick.php?id=5"><img src="${P}"></a>`],
    [
      'imageAdvertisement',
      '<a href="https://app.qingshi.example/"><img src="https://img.qingshi.example/tplimg/home/adimg.jpg"></a>',
    ],
    // as the browser has loaded it
    [
      'imageAdvertisement',
      '<a href="https://app.qingshi.example/"><img src="https://img.qingshi.example/static/khd.jpg" data-jd-width="640" data-jd-height="100"></a>',
    ],
    ['imageTemplate', '<img src="https://site.example/skin/default/image/tips.png">'],
    ['imageTemplate', '<img src="https://site.example/images/v3/btns.png">'],
    [
      'imageTeaser',
      '<a href="/2021/09/04/48107.html"><img src="https://img.example/2021/09/04/48107-120x80.jpg"></a>',
    ],
    ['imageIcon', `<a href="/s/1">渡口</a><a href="/s/1/albums"><img src="${P}"></a>的新照片`],
    // over the blanks of the markup
    ['imageIcon', `来源： <a href="/paper"><img src="${P}"></a>\n <a href="/">青石网</a>`],
    ['imageIcon', `<a href="https://net.example/share.php?appkey=1&title=渡口"><img src="${P}"></a>`],
    ['imageIcon', `<a href="https://net.example/intent/tweet?text=1"><img src="${P}"></a>`],
    ['imageIcon', `<a href="https://line.me/R/msg/text/? 渡口 https://news.example/1"><img src="${P}"></a>`],
    // buttons that run a script, the sign of a topic, banners and parts of the design
    [
      'imageIcon',
      '<a href="javascript:window.print()"><img src="https://site.example/pics/news_print.gif"></a>',
    ],
    ['imageIcon', '(点击：7) <img src="image/1.svg"> <a href="comment?id=1">查看评论</a>'],
    ['imageAdvertisement', `<div><a href="https://site.example/app/"></a><img src="${P}"></div>`],
    [
      'imageAdvertisement',
      `<div><img src="${P}"><a class="cover" href="https://site.example/app/"></a></div>`,
    ],
    ['imageAdvertisement', '<img src="https://cdn.example/e/ad/73/pic1.jpg">'],
    ['imageIcon', `<a href="#" onclick="send()"><img src="${P}" alt="寄給朋友"></a>`],
    ['imageIcon', `<a href="javascript:comment();"><img src="${P}" alt="留言"></a>`],
    ['imageIcon', '<img src="/modules/resources/img/push_six.jpg" alt="轉寄">'],
    [
      'imageIcon',
      `<a href="javascript:t='';void(open('http://net.example/post?title='+encodeURIComponent(document.title)));"><img src="${P}"></a>`,
    ],
    ['imageTeaser', `<a href="/topics/52.htm"><img src="${P}" alt="渡口"></a>`],
    ['imageTeaser', `<a href="https://site.example/tag/渡口/"><img src="${P}"></a>`],
    ['imageEndMark', `<img src="${P}" alt="要闻开头图.jpg">`],
    ['imageTemplate', '<img src="https://paper.example/image_02/top_bg.jpg" style="width:100%">'],
    ['imageIcon', '<img class="bg" src="images/news_title_01.jpg">'],
    ['imageIcon', `<img class="right-arrow" src="${P}">`],
    ['imageAvatar', '<img src="https://site.example/avatar/10/12_middle.jpg">'],
    ['imageAvatar', `<img alt="作者头像" src="${P}">`],
    ['imageAvatar', `<span class="user-face"><img src="${P}"></span>`],
    ['imageAdvertisement', '<img src="https://site.example/images/ad_300.gif">'],
    ['imageAdvertisement', '<img src="https://site.example/ads/2022/spring.jpg">'],
    ['imageAdvertisement', `<img class="ad-play" src="${P}">`],
    ['imageIcon', `<img class="sharePic hide" src="${P}">`],
    ['imageMissing', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['prompt', `<img src="${P}" alt="點擊閱讀下一則新聞">`],
    ['prompt', `<img src="${P}" alt="扫码关注青石网公众号">`],
    ['imageMissing', '<img alt="图">'],
    ['imageMissing', '<img src="https://cdn.example/2024/empty.png">'],
  ])('%s: %s', (reason, html) => {
    expect(runStep(dropDecorativeImages, `<p>${html}</p>`).taken.map((taken) => taken.reason)).toEqual([
      reason,
    ])
  })

  it.each([
    `<img src="${P}">`,
    `<img src="${P}" width="65" height="400">`,
    `<img src="${P}" data-size="1080,719">`,
    `<img src="${P}" width="640" height="60">`,
    `<img src="${P}" width="100%">`,
    `<img src="${P}" data-w="900" data-ratio="0.5" _width="50%">`,
    `<img src="${P}" data-w="900" data-ratio="0.5" _width="350px">`,
    `<span><a href="${P}"></a><img src="${P}"></span>`,
    `<span><a href="javascript:;"></a><img src="${P}"></span>`,
    `<span><a href="https://site.example/app/"></a><img src="${P}"><img src="${P}?2"></span>`,
    // what an editor leaves behind a picture
    `<span><img src="${P}"><a href="https://mp.example/publish"></a></span>`,
    // words that only contain those of the patterns
    '<img src="https://cdn.example/uploads/download/roadmap-2022.jpg">',
    '<img src="https://cdn.example/2022/trend-line.png">',
    // a picture of the program that a text is about
    '<img src="https://cdn.example/2022/word1.png">',
    '<img src="https://cdn.example/2022/word.png">',
    '<img src="https://cdn.example/2022/excel.png" width="800" height="500"><a href="/file/1.xlsx">附件1</a>',
    '<img src="https://cdn.example/2022/05/cola-ad.jpg">',
    '<a href="https://video.example/1"><img src="https://cdn.example/2022/vintage_ad.jpg"></a>',
    '<a href="/files/report.pdf"><img src="https://cdn.example/2022/pdf.jpg"></a>',
    '<img src="https://ads.qingshi.example/2022/0612/ferry.jpg">',
    '<img src="https://ads.qingshi.example/2022/0612/ferry.jpg" onclick="zoom(this)">',
    '<img src="https://cdn.example/2022/weekend.png">',
    '<img src="https://cdn.example/uploads/headline.jpg">',
    '<img src="https://cdn.example/2022/catalogo-de-obras.jpg">',
    '<img class="shadow" src="https://cdn.example/2022/photo.jpg">',
    '<img src="https://blog.example/themes/uploads/20220207123456.jpg">',
    '<img src="https://blog.example/images/architecture.png">',
    '<img src="https://blog.example/images/timeline.png">',
    '<img src="https://blog.example/img/community.png">',
    '<img src="https://cdn.example/images/share-20220207.jpg">',
    '<img src="https://adm.qingshi.example/2022/0612/ferry.jpg">',
    // a random name with `ad73` in it
    '<img src="https://cdn.example/2022/S65fdf45f-ec72-4123-ad73-5dca226c4bcf.png">',
    // folders of a random name
    '<img src="https://school.example/__local/E/AD/73/E2D1951860BD45E7009F421D7D9_9B5DA.png">',
    '<img src="https://en.example/wiki/Diagram_of_a_bridge.svg">',
    '<img src="https://cdn.example/2024/grey_whale.jpg">',
    // the name of a stand-in, but nine hundred pixels of it have loaded
    '<img src="https://cdn.example/2024/empty.png" data-jd-src="https://cdn.example/2024/empty.png" data-jd-width="900" data-jd-height="600">',
    `<a href="${P}"><img src="${P}" width="150" height="100"></a>`,
    // a screen of the site that is told of, and a picture of a story on the own front page
    '<a href="https://editor.example/"><img src="https://blog.qingshi.example/images/editor-home.png"></a>',
    '<a href="https://app.qingshi.example/"><img src="https://img.qingshi.example/2024/0520/a1b2c3.jpg"></a>',
    '<a href="https://www.qingshi.example/"><img src="https://img.qingshi.example/images/dukou_yejing.jpg"></a>',
    '<a href="https://www.qingshi.example/"><img src="https://img.qingshi.example/images/app_1.jpg" width="800" height="500"></a>',
    '<a href="https://www.qingshi.example/"><img src="https://img.qingshi.example/images/snapp.jpg"></a>',
    // what somebody shared, and a page about it
    `<a href="https://net.example/share?id=12"><img src="${P}"></a>`,
    `<a href="https://net.example/share/how?title=1"><img src="${P}"></a>`,
    // a picture that grows, a page of the site and one of its own beside a script, a file of the story's
    `<a href="javascript:;"><img src="${P}" alt="老人分享渡口的故事"></a>`,
    `<a href="javascript:void(0)" onclick="grow()"><img src="https://cdn.example/2022/share_day.jpg"></a>`,
    `<a href="javascript:show(1)"><img src="https://share.example/print/2022/ferry.jpg" alt="老人和邻居分享渡口的故事"></a>`,
    `<a href="/topics/ferry/2022/0207/51.htm"><img src="${P}"></a>`,
    `<a href="/topics/52.htm"><img src="${P}" width="640"></a>`,
    `<a href="content_2.htm"><img src="${P}"></a>`,
    `<img src="${P}" alt="点击查看原图">`,
    `<img src="${P}" alt="点击图片查看下一页">`,
    `<img src="${P}" alt="老人关注渡口的新船">`,
    `<img src="${P}" alt="图1.jpg">`,
    `<img src="${P}" alt="开头图解.jpg">`,
    `<img src="${P}" alt="渡口引关注.jpg">`,
    '<img src="https://cdn.example/images_2019/0612/bg3.jpg">',
    `<img class="bg" src="${P}">`,
    `<img class="icon-list" src="/m/right.png">`,
    // a drawing on a line of its own, between words of the story, in front of the way to the large one; a photograph
    '2024-05-20<br><img src="https://cdn.example/1.svg"><br><a href="comment?id=1">查看评论</a>',
    '解 <img src="https://cdn.example/1.svg"> <a href="/theorem">勾股定理</a>',
    '附图 <img src="https://cdn.example/1.svg"> <a href="/1.svg?large">查看原图</a>',
    `(点击：7) <img src="${P}"> <a href="comment?id=1">查看评论</a>`,
    // a picture between lines, or one that leads to itself
    `渡口<br><a href="/s/1"><img src="${P}"></a><br>的新照片`,
    `渡口<a href="${P}"><img src="${P}"></a>的新照片`,
    `<img onclick="show()" alt="渡口的清晨" src="${P}">`,
    `<img onclick="show()" alt="读书分享会现场" src="${P}">`,
    `<img onclick="show()" alt="收藏的邮票" src="${P}">`,
    `<a href="https://site.example/click/how-a-lock-clicks.html"><img src="${P}" width="640"></a>`,
    `渡口<a href="/s/1"><img src="${P}" width="640"></a>的新照片`,
  ])('leaves %s', (html) => {
    const plain = `<p>${html}</p>`
    expect(runStep(dropDecorativeImages, plain)).toMatchObject({ taken: [], html: plain })
  })

  it('drops a magnifying glass or a small copy that leads to the picture beside it', () => {
    const large = `<img src="${P}">`
    const glass = `<a href="${P}"><img src="https://site.example/images/searching.png"></a>`
    expect(runStep(dropDecorativeImages, `<p>${glass}${large}</p>`).html).toBe(`<p>${large}</p>`)
    // words beside it stay
    const named = `<p><a href="${P}">渡口<img src="https://site.example/images/searching.png"></a>${large}</p>`
    expect(runStep(dropDecorativeImages, named).html).toBe(`<p><a href="${P}">渡口</a>${large}</p>`)
    // the large one is nowhere else
    expect(runStep(dropDecorativeImages, `<p>${glass}</p>`).taken).toEqual([])
  })

  it.each([
    '<img class="emoji" alt="😀" src="https://s.w.org/images/core/emoji/13/72x72/1f600.png">',
    '<img src="https://site.example/static/image/smiley/default/smile.gif" alt="[微笑]">',
    '<img src="https://site.example/expression/e12@2x.png" width="22" height="22">',
  ])('keeps the emoticon %s in its line', (html) => {
    const result = runStep(dropDecorativeImages, `<p>好${html}的</p>`)
    expect(result.taken).toEqual([])
    expect(result.html).toContain('data-jd-inline')
  })
})
