/** What a page is expected to give. */
interface Portal {
  /** The form, named after what is particular about it. */
  name: string
  url?: string
  html: string
  title?: string
  want: Record<string, string | readonly string[] | RegExp | null>
  body: readonly string[]
  /** Blocks that may stay or go. */
  may?: readonly string[]
  images?: number
}

const P: readonly [string, string, string, string] = [
  '昨日上午，青石市文化馆举办首届纸鸢节，来自全市十二个乡镇的三百多名孩子带着自己扎的纸鸢走上河堤，河风正好，天上很快热闹起来。',
  '活动负责人周启明介绍，扎一只纸鸢要经过选竹、削条、糊纸、画彩四道工序，孩子们从上个月就开始准备，材料全部由馆里免费提供。',
  '“我画的是一条鲤鱼，它要游到云里去。”十岁的陆小满说，她和外公一起削了三个晚上的竹条，手上磨出了两个泡，可是一点也不觉得疼。',
  '据了解，纸鸢节将一直持续到本周日，其间还有老匠人现场教学、风筝竞速和夜光表演，市民凭身份证即可免费入场，无需提前预约。',
]
const H: readonly [string, string, string, string] = [
  '昨日上午，青石市文化館舉辦首屆紙鳶節，來自全市十二個鄉鎮的三百多名孩子帶著自己紮的紙鳶走上河堤，河風正好，天上很快熱鬧起來。',
  '活動負責人周啟明介紹，紮一隻紙鳶要經過選竹、削條、糊紙、畫彩四道工序，孩子們從上個月就開始準備，材料全部由館裡免費提供。',
  '「我畫的是一條鯉魚，牠要游到雲裡去。」十歲的陸小滿說，她和外公一起削了三個晚上的竹條，手上磨出了兩個泡，可是一點也不覺得疼。',
  '據了解，紙鳶節將一直持續到本週日，其間還有老匠人現場教學、風箏競速和夜光表演，市民憑身分證即可免費入場，無需提前預約。',
]
const SHORT = [
  '昨日上午，青石市文化馆举办首届纸鸢节，三百多名孩子带着自己扎的纸鸢走上河堤。',
  '扎一只纸鸢要经过选竹、削条、糊纸、画彩四道工序，孩子们从上个月就开始准备。',
  '“我画的是一条鲤鱼，它要游到云里去。”十岁的陆小满说，手上磨出了两个泡。',
  '纸鸢节将一直持续到本周日，其间还有老匠人现场教学、风筝竞速和夜光表演。',
]
const TITLE = '青石市举办首届纸鸢节 三百孩子把云彩放上天'
const TITLE_HANT = '青石市舉辦首屆紙鳶節 三百孩子把雲彩放上天'
const ps = (lines: readonly string[] = P, change = (text: string, _index: number) => text) =>
  lines.map((text, index) => `<p>${change(text, index)}</p>`).join('\n')
const NAV =
  '<div class="top"><a href="/">首页</a> <a href="/news/">新闻</a> <a href="/sport/">体育</a> <a href="/ent/">娱乐</a></div>'
const FOOT =
  '<div class="ft"><p>关于我们 | 联系我们 | 广告服务</p><p>青ICP备12345678号 Copyright © 2024 All Rights Reserved</p></div>'
const page = (title: string, body: string, head = '') =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${NAV}${body}${FOOT}</body></html>`
const bodyPage = (body: string, head = '', title = `${TITLE}_青石网`) => page(title, body, head)
const HEAD = `<h1>${TITLE}</h1><div class="info">2024-05-20 08:31 来源：青石晚报</div>`
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/r/${i}.html">河堤上的第${i}条新闻写了什么</a></li>`,
  ).join('')
const picture = (number = 1) => `<img src="/u/2024/0520/20240520083${number}.jpg">`
const FROM = { source: '青石晚报', published: '2024-05-20T08:31' }

/** Heads, tails and bodies of articles in the forms that portals of the mainland, Taiwan and Hong Kong write; own text. */
export const portals: readonly Portal[] = [
  {
    name: 'people',
    html: page(
      `${TITLE}--社会--山城网`,
      `<div class="path"><a>山城网</a>&gt;&gt;<a>社会</a></div><div class="layout rm_txt"><h1>${TITLE}</h1><div class="channel cf"><div class="col-1-1 fl">2024年05月20日08:31 | 来源：<a href="/">山城网</a>－<a>青石频道</a></div><div class="fr"><a>小字号</a></div></div><div class="rm_txt_con cf"><div class="bza"></div>${ps(P, (t, i) => (i ? t : `山城网青石5月19日电 （记者周启航）${t}`))}<div class="zdfy clearfix"></div><p>（责编：王敏、李娜）</p><div class="edit cf">(责编：王敏、李娜)</div><p><strong>分享让更多人看到</strong></p></div><div class="box_pic"></div><div class="rm_relevant box_news"><h3>推荐阅读</h3><ul><li><a href="/1">某地修通乡村路</a></li><li><a href="/2">另一条新闻的标题</a></li></ul></div></div>`,
      '<meta name="publishdate" content="2024-05-20"><meta name="author" content="100123"><meta name="source" content="来源：山城网－青石频道">',
    ),
    want: {
      source: /^山城网 ?[－-] ?青石频道$|^山城网$/,
      authors: ['周启航'],
      published: '2024-05-20T08:31',
      editors: ['王敏', '李娜'],
    },
    body: [`山城网青石5月19日电 （记者周启航）${P[0]}`, ...P.slice(1)],
  },
  {
    name: 'xinhua',
    html: page(
      `${TITLE}-江声网`,
      `<div class="header domPC"><div class="header-top clearfix"><div class="header-cont"><div class="header-time left"><span class="year"><em>2024</em></span><span class="day"><em>05</em>/<em>20</em></span><span class="time">08:31:22</span></div><div class="source">来源：江声网</div><div class="head-line clearfix"><h1><span class="title">${TITLE}</span></h1></div></div></div></div><div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">${ps(P, (t, i) => (i ? t : `　　江声社青石5月20日电（记者周启航、陆远）${t}`))}<p>　　（完）</p></span></div><div class="columBox"><span class="tiyi1 domPC">【纠错】</span><span class="editor">【责任编辑:王敏】</span></div></div></div>`,
      '<meta name="publishdate" content="2024-05-20">',
    ),
    want: {
      source: '江声网',
      authors: ['周启航', '陆远'],
      published: '2024-05-20T08:31:22',
      editors: ['王敏'],
    },
    body: [`江声社青石5月20日电（记者周启航、陆远）${P[0]}`, ...P.slice(1)],
    may: ['（完）'],
  },
  {
    name: 'cctv',
    html: page(
      `${TITLE}_新闻频道_江视网(jiangshi.example)`,
      `<div class="content_area"><div class="title_area"><h1>${TITLE}</h1><div class="info1"><a>来源：江视新闻客户端</a> | 2024年05月20日 08:31:22</div><div class="info2">字号: <a>A+</a><a>A-</a></div></div><div class="text_area" id="text_area"><div class="content" id="content_area">${ps(P, (t, i) => (i ? '' : '<strong>江视网消息：</strong>') + t)}<p>（总台江视记者 周启航 陆远）</p></div><div class="zebian"><span>编辑：王敏</span> <span>责任编辑：李娜</span></div><div class="saoma">扫一扫 分享到微信</div></div></div>`,
    ),
    want: {
      source: '江视新闻客户端',
      authors: ['周启航', '陆远'],
      published: '2024-05-20T08:31:22',
      editors: ['王敏', '李娜'],
    },
    body: [`江视网消息：${P[0]}`, ...P.slice(1)],
    may: ['（总台江视记者 周启航 陆远）'],
  },
  {
    name: 'chinanews',
    html: page(
      `${TITLE}-江新网`,
      `<div class="content_maincontent_more"><div class="content_left_title">${TITLE}</div><div class="content_left_time">2024-05-20 08:31:22　来源：山城新闻网<span class="date_pl"></span></div><input id="newstitle"><div class="left_zw"><p>　　江新网青石5月20日电 (周启航 陆远)${P[0]}</p>${ps(P.slice(1), (t, i) => (i === 2 ? `${t}(完)` : t))}<div class="adEditor"><div class="left_name"><span>【编辑:王敏】</span></div></div></div><div class="channel"><span>更多精彩内容请进入社会新闻</span></div></div>`,
    ),
    want: {
      source: '山城新闻网',
      authors: ['周启航', '陆远'],
      published: '2024-05-20T08:31:22',
      editors: ['王敏'],
    },
    body: [`江新网青石5月20日电 (周启航 陆远)${P[0]}`, P[1], P[2], `${P[3]}(完)`],
  },
  {
    name: 'netease',
    html: page(
      `${TITLE}|纸鸢|文化馆|青石市_山城网订阅`,
      `<div class="wrapper clearfix" id="container"><div class="post_main"><h1 class="post_title">${TITLE}</h1><div class="post_info">2024-05-20 08:31:22　来源: <a href="https://dy.163.com/v2">青石晚报</a> <span class="post_location">青海</span><a class="post_jubao">举报</a></div><div class="post_content"><div class="post_top"><div class="post_top_tie_count">0</div><div class="post_top_tie_icon">分享至</div></div><div class="post_body"><p>（原标题：${TITLE}）</p>${ps(P)}<p>本文来源：青石晚报 责任编辑：王敏_NB1234</p></div><div class="post_statement">特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“山城号”用户上传并发布，本平台仅提供信息存储服务。<br>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of Shancheng Hao, which is a social media platform and only provides information storage services.</div></div></div></div>`,
    ),
    want: { source: '青石晚报', authors: [], published: '2024-05-20T08:31:22', editors: ['王敏'] },
    body: P,
  },
  {
    name: 'sohu',
    html: page(
      `${TITLE}_纸鸢_文化馆`,
      `<div class="area"><div class="left main"><div class="text"><div class="text-title"><h1>${TITLE}</h1><div class="article-info"><span class="time">2024-05-20 08:31</span> <span data-role="original-link">来源: <a href="//mp.sohu.com">青石晚报</a></span><span>发布于：青海省</span></div></div><article class="article"><p data-role="original-title">原标题：三百只纸鸢上天</p>${ps(P)}<p>来源：青石晚报 作者：周启航<a href="//www.sohu.com"><span>返回江狐，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article><div class="statement">声明：该文观点仅代表作者本人，江狐号系信息发布平台，江狐仅提供信息存储空间服务。</div><div class="bottom-relate-wrapper"><div class="read-wrap">阅读 (<em>123</em>)</div></div></div></div></div>`,
    ),
    want: {
      source: '青石晚报',
      authors: ['周启航'],
      published: '2024-05-20T08:31',
      originalTitle: '三百只纸鸢上天',
    },
    body: P,
  },
  {
    name: 'qq',
    html: page(
      `${TITLE}_山城新闻`,
      `<div class="LEFT"><h1>${TITLE}</h1><div class="left-stick-wp"><div class="author-info"><a>青石晚报</a><p><span>2024-05-20 08:31</span><span>发布于青海</span><span>青石晚报官方账号</span></p></div></div><div class="content-article"><p class="one-p">文｜周启航</p><p class="one-p">编辑｜王敏</p>${ps(P)}<p class="one-p">【版权声明】本作品的版权归青石晚报所有，未经授权不得转载。</p></div></div>`,
    ),
    want: { source: '青石晚报', authors: ['周启航'], published: '2024-05-20T08:31', editors: ['王敏'] },
    body: P,
  },
  {
    name: 'ifeng',
    html: page(
      `${TITLE}_山城资讯_山城网`,
      `<div class="artical"><h1 class="topic-3bY8Hw-9">${TITLE}</h1><div class="info"><span class="time">2024年05月20日 08:31:22</span><span class="source"><span>来源：</span><span><a>青石晚报</a></span></span></div><div class="main_content"><div class="text-3w2e3DBc">${ps(P)}</div><div class="end"><p>责任编辑：王敏 PN123</p></div></div><div class="tip"><span>“特别声明：以上作品内容(包括在内的视频、图片或音频)为山城网旗下自媒体平台“江风号”用户上传并发布，本平台仅提供信息存储空间服务。</span><span>Notice: The content above (including the videos, pictures and audios if any) is uploaded and posted by the user of Jiangfeng Hao, which is a social media platform and merely provides information storage space services.”</span></div></div>`,
    ),
    want: { source: '青石晚报', authors: [], published: '2024-05-20T08:31:22', editors: ['王敏'] },
    body: P,
  },
  {
    name: 'sina',
    html: page(
      `${TITLE}|纸鸢|文化馆_山城财经_山城网`,
      `<div class="main-content w1240"><h1 class="main-title">${TITLE}</h1><div class="top-bar"><div class="date-source"><span class="date">2024年05月20日 08:31</span><a class="source">青石晚报</a></div><div class="page-tools">缩小字体 放大字体 收藏 微博 微信 分享</div></div><div class="article-content-left"><div class="article" id="artibody">${ps(P)}<p>　　山城声明：此消息系转载自山城合作媒体，山城网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。文章内容仅供参考，不构成投资建议。投资者据此操作，风险自担。</p><div class="appendQr_wrap"><p class="appendQr_normal_txt">海量资讯、精准解读，尽在山城财经APP</p></div><p class="article-editor">责任编辑：王敏 </p></div></div></div>`,
    ),
    want: { source: '青石晚报', authors: [], published: '2024-05-20T08:31', editors: ['王敏'] },
    body: P,
  },
  {
    name: 'eastmoney',
    html: page(
      `${TITLE} _ 山城财富网`,
      `<div class="contentwrap"><div class="title">${TITLE}</div><div class="infos"><div class="item">2024年05月20日 08:31</div><div class="item">作者：周启航</div><div class="item">来源： 青石证券报</div></div><div id="ContentBody" class="txtinfos">${ps(P)}<p class="em_media">（文章来源：青石证券报）</p><div class="res-edit">责任编辑：120</div></div><p>郑重声明：山城财富发布此内容旨在传播更多信息，与本站立场无关，不构成投资建议。据此操作，风险自担。</p></div>`,
    ),
    want: { source: '青石证券报', authors: ['周启航'], published: '2024-05-20T08:31' },
    body: P,
  },
  {
    name: 'guancha',
    html: page(
      TITLE,
      `<div class="content"><ul class="row-fluid row-fluid-v2"><li class="left left-main"><h3>${TITLE}</h3><div class="time fix"><span>2024-05-20 08:31:22</span><span>字号：A-A A+</span><span>来源：山城观察网</span></div><div class="content all-txt"><p><strong>【文/山城观察网 周启航】</strong></p>${ps(P)}<p><strong>本文系山城观察网独家稿件，未经授权，不得转载。</strong></p></div><ul class="mark"><li>标签 <a>纸鸢</a></li></ul><div>责任编辑：王敏</div></li></ul></div>`,
    ),
    want: { source: '山城观察网', authors: ['周启航'], published: '2024-05-20T08:31:22', editors: ['王敏'] },
    body: P,
  },
  {
    name: 'thepaper',
    html: page(
      `${TITLE}_江边头条_江浪新闻-The River`,
      `<div class="index_wrapper__L_zqV"><h1 class="index_title__B8mhI">${TITLE}</h1><div class="index_headerContent__sASF4"><div class="index_left__LfzyH"><div>江浪新闻记者 周启航 陆远</div><div class="ant-space"><span>2024-05-20 08:31</span><span>来源：<!-- -->江浪新闻</span></div></div><div>∙ <span>青石</span> ＞ </div></div><div class="index_cententWrap__Jv8jK">${ps(P)}</div><div class="index_copyright__Q8cUX"><div>责任编辑：王敏</div><div>图片编辑：李娜</div><div>校对：张燕</div></div><div class="x">江浪新闻报料：021-962866</div><div>江浪新闻，未经授权不得转载</div><div><a href="/tag/1">纸鸢</a></div></div>`,
    ),
    want: {
      source: '江浪新闻',
      authors: ['周启航', '陆远'],
      published: '2024-05-20T08:31',
      editors: ['王敏', '李娜', '张燕'],
    },
    body: P,
  },
  {
    name: 'jiemian',
    html: page(
      `${TITLE}|江面新闻`,
      `<div class="article-main"><div class="article-header"><h1>${TITLE}</h1><p>孩子们从上个月就开始准备。</p></div><div class="article-info"><p><span class="author"><a>周启航</a></span> · <span class="date" data-article-publish-time="1716165082">2024/05/20 08:31</span><span>来源：<a>江面新闻</a></span><span>字体：宋</span></p></div><div class="article-content"><p>江面新闻记者 | <a>周启航</a></p><p>江面新闻编辑 | <a>王敏</a></p>${ps(P)}<p>（为保护受访者隐私，陆小满为化名。）</p><p class="report-view">未经正式授权严禁转载本文，侵权必究。</p></div></div>`,
    ),
    want: { source: '江面新闻', authors: ['周启航'], published: '2024-05-20T08:31', editors: ['王敏'] },
    body: [...P, '（为保护受访者隐私，陆小满为化名。）'],
  },
  {
    name: 'caixin',
    html: page(
      `${TITLE}_经济频道_江财网`,
      `<div class="comMain"><div id="conTit"><h1>${TITLE}</h1><div id="artInfo">2024年05月20日 08:31　　来源于 江财网　　<a>可以听文章啦！</a></div></div><div id="Main_Content_Val">${ps(P, (t, i) => (i ? '' : '　　【江财网】（记者 周启航）') + t)}</div><div class="pip">责任编辑：<a>王敏</a> | 版面编辑：李娜</div><div class="content-tag">话题：<a>#纸鸢</a></div></div>`,
    ),
    want: { source: '江财网', authors: ['周启航'], published: '2024-05-20T08:31', editors: ['王敏', '李娜'] },
    body: [`【江财网】（记者 周启航）${P[0]}`, ...P.slice(1)],
  },
  {
    name: 'gov',
    html: page(
      `${TITLE}_青石市人民政府`,
      `<div class="ewb-location">当前位置：<a>首页</a>&gt;<a>政务动态</a>&gt;<a>部门动态</a></div><div class="ewb-article"><h3 class="article-title">${TITLE}</h3><div class="article-sources"><p class="l">信息来源：市文化局</p><p class="l">发布时间：2024-05-20 08:31</p><p class="l">浏览次数：<span>123</span></p><p>字体：[<a>大</a> <a>中</a> <a>小</a>]</p></div><div class="article-info"><div id="zoom">${ps(P)}</div></div><div class="ewb-tools"><a>打印</a><a>关闭</a></div><p>分享到：</p><p>扫一扫在手机打开当前页</p></div>`,
      '<meta name="SiteName" content="青石市人民政府"><meta name="ArticleTitle" content="' +
        TITLE +
        '"><meta name="PubDate" content="2024-05-20 08:31"><meta name="ContentSource" content="市文化局">',
    ),
    want: { source: '市文化局', authors: [], published: '2024-05-20T08:31' },
    body: P,
  },
  {
    name: 'univ',
    html: page(
      `${TITLE}-青石大学新闻网`,
      `<div class="arc"><form name="_newscontent_fromname"><div><h1 align="center">${TITLE}</h1><div align="center">发布时间：2024年05月20日　作者：　来源：文学院　点击数：[<span>123</span>]</div><div id="vsb_content"><div class="v_news_content">${ps(P)}<p style="text-align:right">（文/图 周启航　编辑/王敏　审核/李娜）</p></div></div></div></form><p>上一条：<a href="1.htm">学校召开工作会议</a></p><p>下一条：<a href="2.htm">图书馆举办讲座活动</a></p><p>【<a>关闭</a>】</p></div>`,
    ),
    want: { source: '文学院', authors: ['周启航'], published: '2024-05-20', editors: ['王敏', '李娜'] },
    body: P,
  },
  {
    name: 'univ2',
    html: page(
      `${TITLE}-青石大学新闻网`,
      `<div class="arc"><h2>${TITLE}</h2><p>发布者：党委宣传部　发布时间：2024-05-20　浏览次数：10</p><div class="wp_articlecontent">${ps(P)}<p>（撰稿：周启航　摄影：陆远　一审：王敏　二审：李娜　三审：张燕）</p></div></div>`,
    ),
    want: { authors: ['周启航', '陆远'], published: '2024-05-20', editors: ['王敏', '李娜', '张燕'] },
    body: P,
  },
  {
    name: 'wechat',
    url: 'https://account.example/s/abcdef',
    html: page(
      TITLE,
      `<div id="js_article" class="rich_media"><div id="img-content"><h1 class="rich_media_title" id="activity-name">${TITLE}</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link">原创</span><span class="rich_media_meta rich_media_meta_text">周启航</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">青石晚报</a></span><em id="publish_time">2024-05-20 08:31</em><em id="js_ip_wording">青海</em></div><div class="rich_media_content" id="js_content"><section><p><span>点击上方</span><span>“青石晚报”</span><span>关注我们</span></p></section>${ps(P)}<p>END</p><p>来源 | 青石晚报</p><p>记者 | 周启航</p><p>编辑 | 王敏</p><p>责编 | 李娜</p><p>审核 | 张燕</p><p>监制 | 赵刚</p><p>往期推荐</p><p><a href="https://account.example/s/1">上周的大雨下了多少？</a></p><p>喜欢就点个“在看”吧</p></div></div></div>`,
    ),
    want: {
      source: '青石晚报',
      authors: ['周启航'],
      published: '2024-05-20T08:31',
      editors: ['王敏', '李娜', '张燕', '赵刚'],
    },
    body: P,
  },
  {
    name: 'wechat2',
    url: 'https://account.example/s/abcdef',
    html: page(
      TITLE,
      `<div id="img-content"><h1 id="activity-name">${TITLE}</h1><div><a id="js_name">青石发布</a><em id="publish_time">2024年05月20日 08:31</em></div><div id="js_content">${ps(P)}<section><p>—— 完 ——</p><p>素材来源：青石日报、青石广电</p><p>文字：周启航　图片：陆远</p><p>编辑：王敏　校对：李娜　审核：张燕</p><p>投稿邮箱：abc@qs.example</p><p>长按二维码关注我们</p><p>点分享</p><p>点收藏</p><p>点点赞</p><p>点在看</p></section></div></div>`,
    ),
    want: { authors: ['周启航', '陆远'], editors: ['王敏', '李娜', '张燕'] },
    body: P,
  },
  {
    name: 'baijiahao',
    html: page(
      TITLE,
      `<div class="index-module_headerWrap"><div id="header"><div class="sKHSJ">${TITLE}</div><div class="_2eg-p"><a class="author"><p class="author-name">青石晚报</p></a><div><span>2024-05-20 08:31</span><span>青海</span><span>青石晚报官方账号</span></div><button>关注</button></div></div><div class="article-content">${ps(P).replace(/<p>/g, '<div><p><span class="bjh-p">').replace(/<\/p>/g, '</span></p></div>')}</div><div class="report">举报/反馈</div></div>`,
    ),
    want: { source: '青石晚报', published: '2024-05-20T08:31' },
    body: P,
  },
  {
    name: 'zhihu',
    html: page(
      `${TITLE} - 山乎`,
      `<article class="Post-Main"><header class="Post-Header"><h1 class="Post-Title">${TITLE}</h1><div class="Post-Author"><div class="AuthorInfo"><div class="AuthorInfo-head"><span class="UserLink"><a class="UserLink-link">云上的人</a></span></div><div class="AuthorInfo-badgeText">写字的人</div></div><button>关注</button></div><div class="Post-Voters">12 人赞同了该文章</div></header><div class="Post-RichTextContainer"><div class="RichText ztext">${ps(P)}</div></div><div class="ContentItem-time">编辑于 2024-05-20 08:31・IP 属地青海</div><div class="Post-topicsAndReviewer"><a>纸鸢</a><a>文化</a></div></article>`,
    ),
    want: { authors: ['云上的人'] },
    body: P,
  },
  {
    name: 'zaobao',
    html: page(
      `${TITLE} | 山城早报`,
      `<article><h1>${TITLE}</h1><div><a>周启航</a></div><div>发布/2024年5月20日 08:31 AM</div><div class="articleBody">${ps(P, (t, i) => (i ? t : `（青石讯）${t}`))}<p>（记者电邮：zhouqh@qs.example）</p></div><div>相关阅读</div></article>`,
    ),
    want: { authors: ['周启航'], published: '2024-05-20T08:31' },
    body: [`（青石讯）${P[0]}`, ...P.slice(1)],
  },
  {
    name: 'ltn',
    html: page(
      `${TITLE_HANT} - 生活 - 山城時報電子報`,
      `<div class="whitecon articlebody"><h1>${TITLE_HANT}</h1><div class="text boxTitle" data-desc="內文"><span class="time">2024/05/20 08:31</span><div class="photo"><img src="/a/1.jpg" width="800" height="600"><p>三百名孩子放起紙鳶。（記者周啟航攝）</p></div><p>〔記者周啟航／青石報導〕${H[0]}</p><p>${H[1]}</p><p class="appE1121">請繼續往下閱讀...</p><p>${H[2]}</p><p>${H[3]}</p><p class="before_ir">不用抽 不用搶 現在用APP看新聞 保證天天中獎　 <a href="x">點我下載APP</a>　 <a href="y">按我看活動辦法</a></p></div></div>`,
    ),
    want: { authors: ['周啟航'], published: '2024-05-20T08:31' },
    body: [`〔記者周啟航／青石報導〕${H[0]}`, ...H.slice(1)],
  },
  {
    name: 'udn',
    html: page(
      `${TITLE_HANT} | 社會萬象 | 生活 | 山城新聞網`,
      `<section class="article-content__wrapper"><h1 class="article-content__title">${TITLE_HANT}</h1><section class="authors"><time class="article-content__time">2024-05-20 08:31</time><div class="article-content__subinfo"><span class="article-content__author"><a>山城聯合報</a>／ 記者<a>周啟航</a>／青石即時報導</span></div></section><section class="article-content__editor">${ps(H)}<p>延伸閱讀</p><p><a href="/1">紙鳶是怎麼紮的？老匠人親自教你</a></p></section><div class="keywords"><a>紙鳶</a></div></section>`,
    ),
    want: { authors: ['周啟航'], source: /山城聯合報|山城新聞網|null/, published: '2024-05-20T08:31' },
    body: H,
  },
  {
    name: 'ettoday',
    html: page(
      `${TITLE_HANT} | 山城生活新聞 | 山城新聞雲`,
      `<article><header><h1 class="title">${TITLE_HANT}</h1><div class="subtitle_2"><time class="date">2024年05月20日 08:31</time></div></header><div class="story"><p><img src="/a/1.jpg" width="600" height="400"></p><p><strong>▲孩子們放起紙鳶。（圖／記者周啟航攝）</strong></p><p>記者周啟航／青石報導</p>${ps(H)}<p>▼夜光表演。（圖／青石市文化館提供）</p><p><img src="/a/2.jpg" width="600" height="400"></p><p>●本文獲授權轉載自《青石報》，原文<a href="x">連結</a></p><p><strong>►更多新聞請看</strong></p><p><a href="/2">紙鳶的一千年</a></p></div></article>`,
    ),
    want: { authors: ['周啟航'], published: '2024-05-20T08:31' },
    body: H,
  },
  {
    name: 'hk01',
    html: page(
      `${TITLE_HANT}｜山城01｜社會新聞`,
      `<article><h1>${TITLE_HANT}</h1><div>撰文：<a>周啟航</a></div><div>出版：<time>2024-05-20 08:31</time>　更新：<time>2024-05-20 09:00</time></div><div class="article-grid__content">${ps(H)}<p>相關文章：紙鳶的一千年｜老匠人說故事（按圖）</p></div><div><a href="/tag/1">紙鳶</a></div></article>`,
    ),
    want: { authors: ['周啟航'], published: '2024-05-20T08:31', modified: '2024-05-20T09:00' },
    body: H,
  },
  {
    name: 'mingpao',
    html: page(
      `${TITLE_HANT} - 20240520 - 港聞 - 山城明報新聞網`,
      `<div class="colleft"><h1>${TITLE_HANT}</h1><div class="date">2024年5月20日　星期一　8:31 AM</div><div class="article_content">${ps(H, (t, i) => (i ? t : `【山報專訊】${t}`))}<p>相關字詞﹕<a>紙鳶</a> 編輯推介</p><p>山報記者　周啟航</p></div></div>`,
    ),
    want: { authors: ['周啟航'], published: '2024-05-20T08:31' },
    body: [`【山報專訊】${H[0]}`, ...H.slice(1)],
  },
  {
    name: 'hk-inmedia',
    html: page(
      `${TITLE_HANT} | 青石獨立媒體`,
      `<article><h1>${TITLE_HANT}</h1><p>記者：周啟航　責任編輯：王敏　攝影：陸遠</p><p>2024年5月20日</p>${ps(H)}<p>撰文：周啟航</p><p>責任編輯：王敏</p></article>`,
    ),
    want: { authors: ['周啟航', '陸遠'], published: '2024-05-20', editors: ['王敏'] },
    body: H,
  },
  {
    name: 'cna',
    html: page(
      `${TITLE_HANT} | 生活 | 江央社 JYS`,
      `<article class="article"><h1><span>${TITLE_HANT}</span></h1><div class="timeBox"><div class="updatetime"><span>2024/5/20 08:31</span></div></div><div class="paragraph">${ps(H, (t, i) => (i === 0 ? `（江央社記者周啟航青石20日電）${t}` : i === 3 ? `${t}（編輯：王敏）1130520` : t))}</div><div class="paragraph moreArticle"><div class="moreArticle-title">延伸閱讀</div><ul><li><a href="/1">紙鳶的一千年</a></li></ul></div><div class="paragraph"><p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div></article>`,
    ),
    want: { authors: ['周啟航'], published: '2024-05-20T08:31', editors: ['王敏'] },
    body: [`（江央社記者周啟航青石20日電）${H[0]}`, ...H.slice(1)],
  },
  {
    name: 'rfi',
    html: page(
      `${TITLE} - 山广`,
      `<article><p>国际</p><h1>${TITLE}</h1><p class="t-content__chapo">三百多名孩子带着自己扎的纸鸢走上河堤。</p><p>发表时间： <time>20/05/2024 - 08:31</time></p><div>作者： <a>周启航</a></div><div class="t-content__body">${ps(P)}</div><p>电子邮件新闻头条新闻都会在每天的电子邮件新闻中找到。</p><p>下载山广应用程序跟踪国际时事</p></article>`,
    ),
    want: { authors: ['周启航'], published: '2024-05-20T08:31' },
    body: P,
    may: ['三百多名孩子带着自己扎的纸鸢走上河堤。'],
  },
  {
    name: 'dw',
    html: page(
      `${TITLE} – SG – 2024年5月20日`,
      `<article><header><span>文化</span><h1>${TITLE}</h1><span class="author"><a>周启航</a></span><span class="date">2024年5月20日</span></header><p class="teaser">三百多名孩子带着自己扎的纸鸢走上河堤。</p><div class="rich-text">${ps(P, (t, i) => (i ? t : `（山国之声中文网）${t}`))}<p>SG中文有<a>Instagram</a>！欢迎搜寻sg.chinese，看更多深入浅出的图文与影音报道。</p><p>© 2024年山国之声版权声明：本文所有内容受到著作权法保护，如无山国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</p></div></article>`,
    ),
    want: { authors: ['周启航'], published: '2024-05-20' },
    body: [`（山国之声中文网）${P[0]}`, ...P.slice(1)],
    may: ['三百多名孩子带着自己扎的纸鸢走上河堤。'],
  },
  {
    name: 'localportal',
    html: page(
      `${TITLE}_青石新闻网`,
      `<div class="location">您的位置：<a>青石新闻网</a> &gt; <a>社会</a> &gt; 正文</div><div class="wz"><h1>${TITLE}</h1><div class="xx">时间：2024-05-20 08:31　来源：青石晚报　作者：周启航　责任编辑：王敏</div><div class="nr">${ps(P)}<p>（青石晚报·青石新闻网记者 周启航 通讯员 陆远 文/图）</p></div><p>【延伸阅读】</p><ul><li><a href="/1">上周的大雨下了多少</a></li><li><a href="/2">河堤修好了吗</a></li></ul><p>版权声明：凡本网注明来源为“青石新闻网”的文/图等稿件均为本网所有。</p></div>`,
    ),
    want: {
      authors: ['周启航', '陆远'],
      source: '青石晚报',
      published: '2024-05-20T08:31',
      editors: ['王敏'],
    },
    body: P,
    may: ['（青石晚报·青石新闻网记者 周启航 通讯员 陆远 文/图）'],
  },
  {
    name: 'br-indent',
    html: bodyPage(`${HEAD}<div class="con">　　${P.join('<br><br>　　')}<br><br>　　责任编辑：王敏</div>`),
    want: FROM,
    body: P,
  },
  {
    name: 'br-nbsp-ad',
    html: bodyPage(
      HEAD +
        `<div id="zw">&nbsp;&nbsp;&nbsp;&nbsp;${P[0]}<br>&nbsp;&nbsp;&nbsp;&nbsp;${P[1]}<div class="ad"><a href="http://ad.example/"><img src="/ad/300.gif" width=300 height=250></a></div>&nbsp;&nbsp;&nbsp;&nbsp;${P[2]}<br>&nbsp;&nbsp;&nbsp;&nbsp;${P[3]}</div>`,
    ),
    want: FROM,
    body: P,
    images: 0,
  },
  {
    name: 'div-paras',
    html: bodyPage(
      HEAD +
        `<div class="art">${P.map((t) => `<div>${t}</div>`).join('')}<div>【责任编辑：王敏】</div></div>`,
    ),
    want: { ...FROM, editors: ['王敏'] },
    body: P,
  },
  {
    name: 'summary-box',
    html: bodyPage(
      HEAD +
        `<div class="summary"><b>核心提示：</b>三百多名孩子带着自己扎的纸鸢走上河堤，河风正好。</div><div class="art">${ps()}</div>`,
    ),
    want: FROM,
    body: P,
    may: ['核心提示：三百多名孩子带着自己扎的纸鸢走上河堤，河风正好。'],
  },
  {
    name: 'img-centred-caption',
    html: bodyPage(
      HEAD +
        `<div class="art"><p>${P[0]}</p><p style="text-align:center">${picture(1)}</p><p style="text-align:center">孩子们在河堤上放纸鸢</p><p>${P[1]}</p><p align="center">${picture(2)}<br>陆小满和外公。本报记者 周启航 摄</p><p>${P[2]}</p><p>${P[3]}</p></div>`,
    ),
    want: FROM,
    body: P,
    images: 2,
  },
  {
    name: 'img-caption-plain',
    html: bodyPage(
      `${HEAD}<div class="art"><p>${picture(1)}</p><p>孩子们在河堤上放纸鸢。周启航 摄</p>${ps()}</div>`,
    ),
    want: FROM,
    body: P,
    images: 1,
  },
  {
    name: 'img-table-caption',
    html: bodyPage(
      HEAD +
        `<div class="art"><table align="center"><tr><td>${picture(1)}</td></tr><tr><td>孩子们在河堤上放纸鸢</td></tr></table>${ps()}</div>`,
    ),
    want: FROM,
    body: P,
    may: ['孩子们在河堤上放纸鸢'],
    images: 1,
  },
  {
    name: 'img-class-desc',
    html: bodyPage(
      HEAD +
        `<div class="art"><div class="img_wrapper">${picture(1)}<span class="img_descr">孩子们在河堤上放纸鸢</span></div>${ps()}</div>`,
    ),
    want: FROM,
    body: P,
    images: 1,
  },
  {
    name: 'video',
    html: bodyPage(
      HEAD +
        `<div class="art"><div class="video-box"><video src="/v.mp4" poster="/p.jpg">您的浏览器不支持 video 标签</video><p>视频加载中...</p><span>00:00</span><span>/</span><span>01:23</span></div>${ps()}</div>`,
    ),
    want: FROM,
    body: P,
  },
  {
    name: 'related-inside',
    html: bodyPage(
      HEAD +
        `<div class="art"><p>${P[0]}</p><p>${P[1]}</p><p>【延伸阅读】<a href="/1">河堤修好了吗</a></p><p>${P[2]}</p><p>相关报道：<a href="/2">河堤修好了</a></p><p>${P[3]}</p><p><b>相关新闻</b></p><ul>${links(4)}</ul></div>`,
    ),
    want: FROM,
    body: P,
  },
  {
    name: 'related-with-summaries',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps()}<div class="xxx"><h3>大家都在看</h3><div><a href="/1">河堤修好了吗这是个问题</a><p>市民王先生说，河堤去年就该修好了，可是直到今年春天还没有动工……</p></div><div><a href="/2">图书馆今天开放了</a><p>昨天上午，市图书馆新馆正式开放，首日接待读者三千多人次……</p></div></div></div>`,
    ),
    want: FROM,
    body: P,
  },
  {
    name: 'comments',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps()}</div><div class="pl"><h3>网友评论</h3><div class="item"><p>青石网友 2024-05-20 10:00</p><p>我带孩子去了，真的非常热闹，就是停车不太方便，希望明年能多安排几趟公交车，让住得远的人也能来看看。</p></div><div class="item"><p>河边的人 2024-05-20 11:00</p><p>小时候外公也给我扎过纸鸢，那时候没有彩纸，就用旧报纸，一样飞得很高，看到这篇报道想起了很多往事。</p></div></div>`,
    ),
    want: FROM,
    body: P,
  },
  {
    name: 'pagination',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps()}<div class="page"><a href="123.html">1</a> <a href="123_2.html">2</a> <a href="123_3.html">3</a> <a href="123_2.html">下一页</a></div></div>`,
      '',
    ),
    want: FROM,
    body: P,
  },
  {
    name: 'attachments',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps()}<p>附件：<a href="/f/1.doc">1.纸鸢节报名表.doc</a></p><p style="text-align:right">青石市文化局</p><p style="text-align:right">2024年5月20日</p></div>`,
    ),
    want: FROM,
    body: [...P, '附件：1.纸鸢节报名表.doc'],
    may: ['青石市文化局', '2024年5月20日'],
  },
  {
    name: 'subtitle-h2',
    html: bodyPage(
      `<h1>${TITLE}</h1><h2>——首届纸鸢节侧记</h2><div class="info">2024-05-20 08:31 来源：青石晚报 作者：周启航</div><div class="art">${ps()}</div>`,
    ),
    want: { ...FROM, authors: ['周启航'] },
    body: P,
    may: ['——首届纸鸢节侧记'],
  },
  {
    name: 'epaper',
    url: 'https://news.qingshi.example/html/content_2.htm',
    html: bodyPage(
      `<table><tr><td><table><tr><td>第A03版：要闻</td></tr><tr><td><a href="content_1.htm">河堤修好了</a></td></tr><tr><td><a href="content_2.htm">${TITLE}</a></td></tr></table></td><td><table><tr><td>2024年05月20日 星期一</td></tr><tr><td align=center>引题：纸鸢飞起来</td></tr><tr><td align=center><b>${TITLE}</b></td></tr><tr><td align=center></td></tr><tr><td><div id="ozoom"><founder-content>${ps(P, (t, i) => (i ? t : `　　本报讯（记者周启航 通讯员陆远）${t}`))}</founder-content></div></td></tr><tr><td>放大 缩小 默认</td></tr></table></td></tr></table>`,
      '',
      '青石晚报',
    ),
    want: { authors: ['周启航', '陆远'], published: '2024-05-20' },
    body: [`本报讯（记者周启航 通讯员陆远）${P[0]}`, ...P.slice(1)],
    title: TITLE,
  },
  {
    name: 'qa',
    html: bodyPage(
      HEAD +
        `<div class="art"><p>记者：您为什么办纸鸢节？</p><p>${P[1]}</p><p>记者：孩子们喜欢吗？</p><p>${P[2]}</p><p>记者：谢谢。</p><p>周启明：谢谢。</p></div>`,
    ),
    want: FROM,
    body: ['记者：您为什么办纸鸢节？', P[1], '记者：孩子们喜欢吗？', P[2], '记者：谢谢。', '周启明：谢谢。'],
  },
  {
    name: 'flash',
    html: bodyPage(
      `<h1>青石市纸鸢节本周日闭幕</h1><div class="info">2024-05-20 08:31 来源：青石晚报</div><div class="art"><p>青石晚报5月20日电，首届纸鸢节将于本周日闭幕，市民可免费入场。</p></div><div class="side"><h3>热点新闻</h3><ul>${links(12)}</ul></div>`,
      '',
      '青石市纸鸢节本周日闭幕_青石网',
    ),
    want: FROM,
    body: ['青石晚报5月20日电，首届纸鸢节将于本周日闭幕，市民可免费入场。'],
    title: '青石市纸鸢节本周日闭幕',
  },
  {
    name: 'table-data',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps(P.slice(0, 2))}<table border=1><tr><th>项目</th><th>时间</th></tr><tr><td>风筝竞速</td><td>周六上午</td></tr><tr><td>夜光表演</td><td>周六晚上</td></tr></table>${ps(P.slice(2))}</div>`,
    ),
    want: FROM,
    body: [...P.slice(0, 2), '项目时间', '风筝竞速周六上午', '夜光表演周六晚上', ...P.slice(2)],
  },
  {
    name: 'list-items',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps(P.slice(0, 2))}<ul><li>选竹：要三年以上的毛竹</li><li>削条：厚薄要均匀</li><li>糊纸：用皮纸最好</li></ul>${ps(P.slice(2))}</div>`,
    ),
    want: FROM,
    body: [...P.slice(0, 2), '选竹：要三年以上的毛竹', '削条：厚薄要均匀', '糊纸：用皮纸最好', ...P.slice(2)],
  },
  {
    name: 'follow-head',
    html: bodyPage(
      HEAD +
        `<div class="art"><p><img src="/u/top.gif" width="640" height="80"></p><p>点击上方“青石晚报”可订阅哦</p><p>导读</p>${ps()}<p><img src="/u/qr.jpg" width="258" height="258"></p><p>长按识别二维码关注青石晚报</p></div>`,
    ),
    want: FROM,
    body: P,
    may: ['导读'],
    images: 0,
  },
  {
    name: 'disclaimer-long',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps()}<p>　　免责声明：</p><p>　　1、本网内容来自互联网，不对文章中的任何观点负责，内容版权归属原作者所有！</p><p>　　2、本网所有文章（包括转贴文章）的版权均归作者所有，如未注明，纯属作者疏忽。</p><p>　　3、如作者认为侵权，请作者来信告之，我们将在24小时内删除。</p></div>`,
    ),
    want: FROM,
    body: P,
  },
  {
    name: 'finance-stock',
    html: bodyPage(
      HEAD +
        `<div class="art"><p>${P[0].replace('青石市文化馆', '<a href="http://stock.example/600001">青石股份</a>(<a href="#">600001</a>,<a>股吧</a>)')}</p>${ps(P.slice(1))}<p>（责任编辑：王敏 HF013）</p><p>【免责声明】本文仅代表作者本人观点，与山讯网无关。山讯网站对文中陈述、观点判断保持中立，不对所包含内容的准确性、可靠性或完整性提供任何明示或暗示的保证。请读者仅作参考，并请自行承担全部责任。</p></div>`,
    ),
    want: { ...FROM, editors: ['王敏'] },
    body: [P[0].replace('青石市文化馆', '青石股份(600001,股吧)'), ...P.slice(1)],
  },
  {
    name: 'poll',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps()}<div class="mood">您看完这篇文章的感受是？</div><ul class="mood"><li>感动 0</li><li>高兴 3</li><li>难过 0</li></ul></div>`,
    ),
    want: FROM,
    body: P,
  },
  {
    name: 'author-bio',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps()}<p>作者简介：周启航，青石晚报记者，长期关注民间文化，著有《河上的人》等。</p></div>`,
    ),
    want: FROM,
    body: P,
    may: ['作者简介：周启航，青石晚报记者，长期关注民间文化，著有《河上的人》等。'],
  },
  {
    name: 'tw-table',
    html: bodyPage(
      `<div class="b"><h1>${TITLE}</h1><ul class="info"><li>2024-05-20 08:31</li><li>山城聯合報 記者周啟航／青石報導</li></ul><article>${ps(H)}<p>延伸閱讀：</p><p><a href="/1">紙鳶是怎麼紮的？老匠人親自教你</a></p><p><a href="/2">河堤修好了嗎</a></p><p>※ 提醒您：喝酒不開車，開車不喝酒。</p></article></div>`,
    ),
    want: { authors: ['周啟航'] },
    body: H,
    may: ['※ 提醒您：喝酒不開車，開車不喝酒。'],
  },
  {
    name: 'tw-warn',
    html: bodyPage(
      `<div class="b"><h1>${TITLE}</h1><div>2024/05/20 08:31</div><article><p>[山城新聞網]記者周啟航／青石報導</p>${ps(H)}<p>◎關懷弱勢 請撥打1957</p><p>★《青石時報》提醒您，吸菸有害健康</p><p>更多青石新聞</p><p><a href="/2">河堤修好了嗎</a></p><p>追蹤《青石時報》各大社群平台</p></article></div>`,
    ),
    want: { authors: ['周啟航'] },
    body: H,
    may: ['◎關懷弱勢 請撥打1957', '★《青石時報》提醒您，吸菸有害健康'],
  },
  {
    name: 'hk-tail',
    html: bodyPage(
      `<div class="b"><h1>${TITLE}</h1><div>2024-05-20 08:31 更新：2024-05-20 09:00</div><article>${ps(H)}<p>記者：周啟航 責任編輯：王敏</p><p>下載青石新聞App：https://app.qs.example/</p><p>緊貼最新最快新聞資訊，請立即下載青石新聞App</p><p>圖：青石報記者攝</p><p>&gt;&gt;&gt;山島網WhatsApp頻道經已開通，立即加入體驗</p></article></div>`,
    ),
    want: { authors: ['周啟航'], editors: ['王敏'] },
    body: H,
  },
  {
    name: 'nested-editor',
    html: bodyPage(
      HEAD +
        `<div class="TRS_Editor"><style>.TRS_Editor P{line-height:2}</style><div class="Custom_UNIONSTYLE">${ps()}<p align="right">（责编：王敏）</p></div></div>`,
    ),
    want: { ...FROM, editors: ['王敏'] },
    body: P,
  },
  {
    name: 'share-inside',
    html: bodyPage(
      HEAD +
        `<div class="art"><div>分享到：<a>微信</a><a>微博</a></div>${ps()}<div>责任编辑：王敏 <a href="#">纠错</a> <a href="#">打印</a></div><div>[ 青石网官方微博 ]</div></div>`,
    ),
    want: { ...FROM, editors: ['王敏'] },
    body: P,
  },
  {
    // one copy to read, one to print with the office's head; the style sheet that hides one of them is not there
    name: 'print-copy',
    html: bodyPage(
      `<div class="wrap"><div class="read">${HEAD}<div class="con"><div class="zw">${ps()}</div></div></div><div class="print"><div><img src="/static/head.png"><p>QINGSIZ SI YINZMINZ CWNGFUJ</p><p>青石市人民政府</p></div><p>${TITLE}</p><p>2024-05-20 08:31 来源：青石晚报</p><div class="con"><div class="zw">${ps()}</div></div><p>文件下载：</p></div></div>`,
    ),
    want: FROM,
    body: P,
    images: 0,
  },
  {
    // the first paragraph is printed below the headline as well, and a menu parts it from the text
    name: 'first-paragraph-above',
    html: bodyPage(
      `<div class="hd">${HEAD}<div class="st"><p>${P[0]}</p></div></div><ul>${[...Array(14).keys()].map((i) => `<li><a href="/c${i}/">频道之${i}</a></li>`).join('')}</ul><div class="mn"><div class="c">${ps()}</div></div>`,
    ),
    want: FROM,
    body: P,
  },
  {
    // a firm's news in short paragraphs, once for desks and once for phones, its slogan and contact lines below both
    name: 'short-paragraphs-twice',
    html: bodyPage(
      ['desk', 'phone']
        .map(
          (panel) =>
            `<div id="${panel}panel"><div class="a1"><div class="a2 title">${TITLE}</div></div><div class="a1"><div>2024/5/20 8:31:05</div></div><div class="a1"><div>${ps(SHORT)}</div></div><div class="a1">${links(6)}<p>青石纸鸢，一年四季都飞。</p><p>电话：0210-0001024，邮编：000001</p></div></div>`,
        )
        .join(''),
      '',
      '青石纸鸢有限公司',
    ),
    want: { published: '2024-05-20T08:31:05' },
    body: SHORT,
  },
  {
    name: 'toutiao-note',
    html: bodyPage(
      HEAD +
        `<div class="art">${ps()}<p>作品声明：内容取材于网络</p><p>本文首发于青石号，未经许可，不得转载。</p><p>#头条创作挑战赛#</p></div>`,
    ),
    want: FROM,
    body: P,
  },
  {
    name: 'tw-preface',
    html: bodyPage(
      `<div class="container"><article><h1>${TITLE}</h1><ul><li>發佈時間：2024/05/20 08:31</li></ul><div id="preface"><p>生活中心／周啟航報導</p><p>${H[0]}</p></div><div id="newscontent">${ps(H.slice(1))}<p>《青石新聞網》提醒您：<br>內容僅供參考，投資人於決策時應審慎評估風險，並就投資結果自行負責。</p></div></article></div>`,
    ),
    want: { authors: ['周啟航'], published: '2024-05-20T08:31' },
    body: H,
  },
  {
    name: 'tw-messages',
    html: bodyPage(
      `<article class="article-box"><h1>${TITLE}</h1><div class="article-contents"><div class="article-body">${ps(H)}<div class="article-hash-tag"><span class="hash-tag"><a href="/t">#紙鳶</a></span><span class="hash-tag"><a href="/u">#河堤</a></span></div></div></div><div class="message-board"><p>青石網對留言系統使用者發布的文字、圖片或檔案保有片面修改或移除的權利。當使用者使用本網站留言服務時，表示已詳細閱讀並完全了解。</p><ul><li>請勿重複刊登一樣的文章，或大意內容相同、類似的文章</li></ul></div></article>`,
    ),
    want: {},
    body: H,
  },
  {
    name: 'tw-coffee',
    html: bodyPage(
      `<div class="w"><h1>${TITLE}</h1><div>2024-05-20 08:31</div><div id="wrapper">${ps(H)}<p><strong>更多青石獨家內幕：</strong></p><p>‧<a href="/1">河堤路下月起單向通行</a></p><p>‧<a href="/2">文化館的屋頂漏了三年</a></p><p>喜歡這篇文章嗎？</p><p>周啟航喝杯咖啡，</p><p>告訴我這篇文章寫得真棒！</p></div></div>`,
    ),
    want: { published: '2024-05-20T08:31' },
    body: H,
  },
  {
    name: 'tw-summary-over-byline',
    html: bodyPage(
      `<div class="h"><h1>${TITLE}</h1><div>青石市文化館舉辦首屆紙鳶節，三百多名孩子走上河堤，把自己紮的紙鳶放上天，河風正好</div><div>文/<a href="/users/1">周啟航</a> | <span>2024-05-20</span>發表</div></div><div class="field-item">${ps(H)}</div>`,
    ),
    want: { authors: ['周啟航'], published: '2024-05-20', source: null },
    body: H,
    may: ['青石市文化館舉辦首屆紙鳶節，三百多名孩子走上河堤，把自己紮的紙鳶放上天，河風正好'],
  },
  {
    name: 'blogger',
    html: page(
      `紙鳶筆記: ${TITLE_HANT}`,
      `<div class="main"><h2 class="date-header">2024年5月20日 星期一</h2><div class="post"><h3 class="post-title">${TITLE_HANT}</h3><div class="post-body entry-content">${H.join('<br><br>')}</div><div class="post-footer"><span class="post-author">張貼者： <a href="/p"><span>小滿</span></a></span> <span>於 <a href="/1"><abbr title="2024-05-20T08:31:00+08:00">上午8:31</abbr></a></span> <span>沒有留言:</span></div></div></div>`,
    ),
    want: { authors: ['小滿'], published: '2024-05-20' },
    body: H,
  },
  {
    name: 'amp-date-and-picture',
    html: `<!doctype html><html amp lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE} - 青石网</title></head><body><header><a href="/">青石网</a></header><main><h1>${TITLE}</h1><time>2024-05-20</time><amp-img src="/u/2024/0520/20240520.jpg" width="600" height="400"></amp-img>${ps()}</main></body></html>`,
    want: { published: '2024-05-20' },
    body: P,
    images: 1,
  },
  {
    name: 'us-date',
    url: 'https://news.qingshi.example/2024-06-03/seniors/4811234',
    html: bodyPage(
      `<h1>${TITLE}</h1><div><span>06/03/2024</span> <span>青石記者周啟航報道</span></div><div class="entry-content">${ps(H)}</div>`,
    ),
    want: { published: '2024-06-03', authors: ['周啟航'] },
    body: H,
  },
  {
    name: 'slashed-labels',
    html: bodyPage(
      `<h1>${TITLE}</h1><div><div>发布/2024年5月20日 08:31</div><div>来源/<a href="/">青石早报</a></div><div>文/<a href="/by">周启航</a></div></div><div class="articleBody">${ps()}</div>`,
    ),
    want: { published: '2024-05-20T08:31', source: '青石早报', authors: ['周启航'] },
    body: P,
  },
  {
    name: 'overseas-tail',
    html: bodyPage(
      `<h1>${TITLE}</h1><div>2024年5月20日</div><div class="rich-text"><p>【青石时报2024年05月20日讯】（青石时报记者周启航报导）${P[0]}</p>${ps(P.slice(1))}<p>视频推荐 ：</p><p><a href="/v">河堤上的一天</a></p></div>`,
    ),
    want: { published: '2024-05-20', authors: ['周启航'] },
    body: [`【青石时报2024年05月20日讯】（青石时报记者周启航报导）${P[0]}`, ...P.slice(1)],
  },
  {
    name: 'forum-reader',
    html: bodyPage(
      `<table><tr><td><h2>${TITLE}</h2>新闻来源: 青石早报 于2024-05-20 8:31:12 大字阅读 敬请注意：新闻取自各大新闻媒体，新闻内容并不代表本网立场！<div id="shownewsc">${P.join('<br><br>')}</div><p>喜欢河边看云朋友的这个贴子的话，请点这里投票，“赞”助支持！</p><p>评论专区</p></td></tr></table>`,
    ),
    want: { published: '2024-05-20T08:31:12', source: '青石早报' },
    body: P,
  },
  {
    name: 'hk-picture-in-link',
    html: bodyPage(
      `<hgroup><h1>${TITLE}</h1></hgroup><div>2024年5月20日星期一</div><div id="topimage"><a href="/u/1.jpg"><img src="/u/2024/0520/20240520.jpg"></a><p>圖1之1 - 河堤上的紙鳶。</p></div><article class="txt4"><div id="upper"><p>【青石專訊】${H[0]}</p></div><div id="lower">${ps(H.slice(1))}<p>[港聞二]</p></div></article>`,
    ),
    want: { published: '2024-05-20' },
    body: [`【青石專訊】${H[0]}`, ...H.slice(1)],
    images: 1,
  },
]
