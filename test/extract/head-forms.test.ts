// @vitest-environment node
import { expect, it } from 'vitest'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'
import { open } from './open.ts'

const TITLE = '青石河上的新桥昨天正式通车'
const SENTENCE = '两岸的居民从此不必再绕行十公里，公交公司同时开出两条新线路，市民出行更加方便了。'
const STORY = [1, 2, 3, 4].map((n) => `<p>第${n}段：${SENTENCE}</p>`).join('')

interface Expected {
  source?: string | null
  authors?: string[]
  published?: string
  /** Words that the story begins with. */
  lead?: string
  /** What stands below the story. */
  end?: string
  /** What stands behind the headline in the title of the page. */
  site?: string
  url?: string
}

it.each<[string, string, Expected]>([
  // the site whose form it is, what stands below the headline there, what it says
  [
    'chinanews',
    '<div class="left-t">2018年07月16日 14:43　来源：<a class="source">中国新闻网</a> <a>参与互动</a></div>',
    {
      source: '中国新闻网',
      published: '2018-07-16T14:43',
      end: '<div class="left_name">【编辑:张三丰】</div>',
    },
  ],
  [
    'wechat, mirrored',
    '<div>青石发布 2024-07-16 14:43 发表于青海</div>',
    { source: '青石发布', published: '2024-07-16T14:43' },
  ],
  [
    'udn',
    '<section><time>2024-07-16 14:43</time> <span>聯合報 記者<a>王曉明</a>／台北即時報導</span></section>',
    { source: '聯合報', authors: ['王曉明'] },
  ],
  [
    'udn on two lines',
    '<div>2024/07/16 14:43</div><div>聯合報 記者<a>王曉明</a>／台北即時報導</div>',
    { source: '聯合報', authors: ['王曉明'] },
  ],
  [
    'yahoo taiwan',
    '<div>2024年7月16日 週二 下午2:43 ·2 分鐘 (閱讀時間)</div>',
    { source: null, published: '2024-07-16T14:43' },
  ],
  [
    'a paper that prints the last change alone',
    '<div>更新時間:2024年7月16日 18:42 內容來源:青石在線</div>',
    { source: '青石在線', published: '2024-07-16T18:42', lead: '<p>青石在線山城7月16日訊', end: '' },
  ],
  ['by', '<div>By 王晓明 2024-07-16 14:43</div>', { source: null, authors: ['王晓明'] }],
  ['yesterday', '<div><p>昨天 14:43 来源：青石日报</p></div>', { source: '青石日报' }],
  [
    'chinanews2',
    '<div class="content_left_time">2021年07月16日 14:43　来源：中国新闻网<div class="tupian_div"></div></div>',
    { source: '中国新闻网', lead: '<p>中新网北京7月16日电 (记者 王晓明)', authors: ['王晓明'] },
  ],
  [
    'xinhua',
    '<div class="h-info"><span class="h-time"> 2018-07-16 14:43:17</span> 来源：<em id="source"> 新华网</em></div>',
    {
      source: '新华网',
      published: '2018-07-16T14:43:17',
      end: '<div class="tiyi1">【纠错】</div><span class="p-jc">责任编辑： 李思远 </span>',
    },
  ],
  [
    'cctv',
    '<div class="info1">来源：央视网 | 2020年07月16日 14:43:17</div>',
    { source: '央视网', published: '2020-07-16T14:43:17', end: '<p>编辑：张三丰</p><p>责任编辑：李思远</p>' },
  ],
  [
    'guancha',
    '<div class="time fix"><span>2018-07-16 14:43:17</span><span>来源：观察者网</span><span>字号：A- A A+</span></div>',
    { source: '观察者网', published: '2018-07-16T14:43:17' },
  ],
  [
    'ltn',
    '<span class="time">2018/07/16 14:43</span>',
    {
      published: '2018-07-16T14:43',
      lead: '<p>〔記者王曉明／台北報導〕',
      authors: ['王曉明'],
      end: '<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　 <a>點我下載APP</a>　 <a>按我看活動辦法</a></p>',
    },
  ],
  [
    'udn',
    '<section class="authors"><time class="article-content__time">2024-07-16 14:43</time><span class="article-content__author">聯合報／ <a href="/a">記者王曉明</a>／台北即時報導</span></section>',
    { published: '2024-07-16T14:43', authors: ['王曉明'] },
  ],
  [
    'tvbs',
    '<div class="author">記者 <a>王曉明</a> 報導<br>責任編輯 <a>李思遠</a> 報導<br>發佈時間：2024/07/16 14:43<br>最後更新時間：2024/07/16 16:00</div>',
    { published: '2024-07-16T14:43', authors: ['王曉明'] },
  ],
  [
    'newtalk',
    '<div class="news_info"><a>新頭殼newtalk</a> | <a>王曉明</a> 綜合報導</div><div>發布 2024.07.16 | 14:43</div>',
    { authors: ['王曉明'], published: '2024-07-16T14:43' },
  ],
  [
    'storm',
    '<span class="info_author">王曉明</span> <span class="info_time">2024-07-16 14:43</span> <span>11800人氣</span>',
    { authors: ['王曉明'], published: '2024-07-16T14:43' },
  ],
  [
    'mingpao',
    '<p class="date">2024年7月16日 星期二 2:43 PM</p>',
    { published: '2024-07-16T14:43', lead: '<p>【明報專訊】', authors: [] },
  ],
  [
    'hk01',
    '<div>撰文：<a>王曉明</a></div><div>出版：<time datetime="2024-07-16T06:43:00.000Z">2024-07-16 14:43</time></div><div>更新：<time datetime="2024-07-16T07:00:00.000Z">2024-07-16 15:00</time></div>',
    { authors: ['王曉明'], published: '2024-07-16T14:43' },
  ],
  [
    'zaobao',
    '<div>发布/ 2024年7月16日 2:43 PM</div><div>文 / <a>王晓明</a></div><div>来自 / <a>联合早报</a></div>',
    { authors: ['王晓明'], published: '2024-07-16T14:43', source: '联合早报' },
  ],
  [
    'rfi',
    '<div>作者： <a>王晓明</a></div><div>发表时间： <time>16/07/2024 - 14:43</time> 更改时间： <time>16/07/2024 - 15:00</time></div>',
    { authors: ['王晓明'], published: '2024-07-16T14:43' },
  ],
  [
    'voa',
    '<div><time datetime="2024-07-16T06:43:00+00:00">2024年7月16日 14:43</time></div><ul><li>王晓明</li></ul>',
    { authors: ['王晓明'] },
  ],
  [
    '36kr',
    '<div><a>王晓明</a> · 2024-07-16 14:43</div>',
    { authors: ['王晓明'], published: '2024-07-16T14:43' },
  ],
  [
    'csdn',
    '<div><span class="link_postdate">2024-07-16 14:43</span> <span class="link_view">108243人阅读</span> <span>评论(5)</span></div>',
    { authors: [], source: null, published: '2024-07-16T14:43' },
  ],
  [
    'wordpress',
    '<span class="cat"><a href="/category/misc" rel="category tag">其它内容</a></span> <span class="date">七月 16th, 2024</span>',
    { authors: [], source: null, published: '2024-07-16' },
  ],
  [
    'butterfly',
    '<div>2024-07-16 | <a class="post-meta-categories" href="/l/a/">原创文章</a> › <a href="/categories/a/Ai/">Ai</a></div>',
    { authors: [], source: null, published: '2024-07-16' },
  ],
  [
    'category as source',
    '<div>2024-07-16 来源：<a href="/tag/qingshi">青石网</a></div>',
    { source: '青石网' },
  ],
  ['time without a year', '<div><a>36氪</a>• 07-16 14:43</div>', { authors: [], source: '36氪' }],
  ['time and place', '<div>7月16日 14:43 青石大厦</div>', { authors: [], source: null }],
  [
    '36kr lead',
    '<div>2024-07-16 14:43</div>',
    { lead: '<p>作者 | 王晓明</p><p>编辑 | 李思远</p>', authors: ['王晓明'] },
  ],
  [
    'huxiu',
    '<div>2024-07-16 14:43</div>',
    {
      lead: '<p>本文来自微信公众号：<a>青石财经（ID：qscj）</a>，作者：王晓明，编辑：李思远，题图来自：视觉中国</p>',
      authors: ['王晓明'],
      source: '青石财经',
    },
  ],
  [
    'huxiu2',
    '<div>2024-07-16 14:43</div>',
    {
      lead: '<p>本文来自微信公众号：青石财经 （ID：qscj），作者：王晓明，原文标题：《新桥》，头图来自：AI生成</p>',
      authors: ['王晓明'],
      source: '青石财经',
    },
  ],
  [
    'cyzone',
    '<div>2024-07-16 14:43</div>',
    {
      lead: '<p>作者丨王晓明</p><p>编辑丨李思远</p><p>来源丨青石财经（ID：qscj）</p>',
      authors: ['王晓明'],
      source: '青石财经',
    },
  ],
  [
    'eastmoney',
    '<div>2024年07月16日 14:43</div><div>来源： 青石网</div><div>编辑：东方财富网</div>',
    { source: '青石网', end: '<p>(文章来源：青石网)</p><p>(责任编辑：73)</p>' },
  ],
  [
    'hexun',
    '<div><span>2018-07-16 14:43:17</span> <a>青石网</a> <span>王晓明</span></div>',
    { source: '青石网', authors: ['王晓明'], end: '<p>(责任编辑：李思远 HF013)</p>' },
  ],
  [
    'jrj',
    '<p class="inftop"><span>2018-07-16 14:43:17</span><span>来源：青石网</span><span>作者：王晓明</span></p>',
    { source: '青石网', authors: ['王晓明'] },
  ],
  [
    'people app',
    '<div>人民日报客户端 王晓明 2018-07-16 14:43 浏览量 1万</div>',
    { source: '人民日报客户端', authors: ['王晓明'] },
  ],
  [
    'sina',
    '<div><span class="date">2018年07月16日 14:43</span> <span class="source ent-source">青石网</span></div>',
    { source: '青石网', end: '<p class="show_author">责任编辑：李思远 SN240 </p>' },
  ],
  [
    'univ1',
    '<div>发布者：王晓明　发布时间：2018-07-16　浏览次数：203</div>',
    { authors: ['王晓明'], published: '2018-07-16' },
  ],
  [
    'univ2',
    '<div>文：王晓明 图：李思远 来源：校团委 发布时间：2018-07-16 阅读：<span>20</span></div>',
    { source: '校团委', published: '2018-07-16' },
  ],
  [
    'univ3',
    '<div>时间：2018-07-16作者：王晓明 点击：203</div>',
    { authors: ['王晓明'], published: '2018-07-16' },
  ],
  [
    'wordpress',
    '<div><a>王晓明</a> • <time datetime="2024-07-16T14:43:00+08:00">2024年7月16日 pm2:43</time> • <a>新闻</a> • 阅读 102</div>',
    { authors: ['王晓明'] },
  ],
  [
    'dedecms',
    '<div class="info"><small>时间:</small>2018-07-16 14:43<small>来源:</small>青石网 <small>作者:</small>王晓明 <small>点击:</small>次</div>',
    { source: '青石网', authors: ['王晓明'], published: '2018-07-16T14:43' },
  ],
  [
    'dedecms2',
    '<div class="info">时间：2018-07-16 14:43来源：青石网 作者：王晓明 点击： 次</div>',
    { source: '青石网', authors: ['王晓明'], published: '2018-07-16T14:43' },
  ],
  [
    'empire',
    '<div>时间:2018-07-16&nbsp; 来源:未知&nbsp; 作者:admin</div>',
    { source: null, authors: [], published: '2018-07-16' },
  ],
  [
    'phpcms',
    '<div>2018-07-16 14:43:17　青石网　王晓明</div>',
    { source: '青石网', authors: ['王晓明'], published: '2018-07-16T14:43:17' },
  ],
  [
    'thepaper',
    '<div class="news_about"><p>澎湃新闻记者 王晓明</p><p>2018-07-16 14:43 <span>来源：澎湃新闻</span></p></div>',
    {
      source: '澎湃新闻',
      authors: ['王晓明'],
      published: '2018-07-16T14:43',
      end: '<div>责任编辑：李思远</div><div>图片编辑：陈晨晨</div><div>校对：赵亮亮</div><div>澎湃新闻报料：021-962866</div><div>澎湃新闻，未经授权不得转载</div>',
    },
  ],
  [
    'thepaper pai',
    '<div>青石发布<br>2018-07-16 14:43 来源：澎湃新闻·澎湃号·政务</div>',
    {
      source: '澎湃新闻·澎湃号·政务',
      end: '<p>特别声明</p><p>本文为澎湃号作者或机构在澎湃新闻上传并发布，仅代表该作者或机构观点，不代表澎湃新闻的观点或立场，澎湃新闻仅提供信息发布平台。</p>',
    },
  ],
  [
    'bjnews',
    '<div><span>新京报 记者 王晓明 编辑 李思远</span> <span>2024-07-16 14:43</span></div>',
    { authors: ['王晓明'], published: '2024-07-16T14:43' },
  ],
  ['nfncb', '<div>南方+ 记者 王晓明 2024-07-16 14:43</div>', { authors: ['王晓明'] }],
  [
    'dahe',
    '<div><span>2024年07月16日14:43</span> <span>来源：大河网</span></div>',
    { source: '大河网', end: '<p>责编：李思远　审核 ：陈晨晨</p>' },
  ],
  [
    'scol',
    '<div>2024-07-16 14:43 来源：四川在线 编辑：李思远</div>',
    { source: '四川在线', lead: '<p>四川在线记者 王晓明 ', authors: ['王晓明'] },
  ],
  [
    'zjol',
    '<div>2024-07-16 14:43 | 来源 浙江在线 | 记者 王晓明 通讯员 李思远</div>',
    { source: '浙江在线', authors: ['王晓明', '李思远'], published: '2024-07-16T14:43' },
  ],
  [
    'a newsroom with its reporters behind the label',
    '<div>2024-07-16　来源:青石日报记者 王晓明 通讯员 李思远</div>',
    { source: '青石日报', authors: ['王晓明', '李思远'] },
  ],
  [
    'reporters of a paper that is not named',
    '<div>2024-07-16　来源：本报记者 王晓明</div>',
    { source: null, authors: ['王晓明'] },
  ],
  [
    'counters',
    '<div>2024-07-16 14:43 来源: 青石体育 <a href="/c">跟贴 2037</a></div>',
    { source: '青石体育' },
  ],
  ['how many have seen it', '<div>2024-07-16 来源：青石医生 2.7 万人看过</div>', { source: '青石医生' }],
  ['a button to subscribe', '<div>2024-07-16 来源：青石财富号 点击订阅</div>', { source: '青石财富号' }],
  [
    'an age beside the date',
    '<div><span>2024年7月16日 14:43</span> <span class="source">11个月前</span></div>',
    { source: null, published: '2024-07-16T14:43' },
  ],
  [
    'a picture with whose it is',
    '<div class="Single-figcaption">（來源：青石影像）</div><div>2024-07-16 14:43</div>',
    { source: null, published: '2024-07-16T14:43' },
  ],
  [
    'a caption with its day',
    '<div><img src="/u/1.jpg"><p class="caption">2024-07-15，渡口夜景。来源：青石影像</p></div><div>2024-07-16 14:43 来源：青石日报</div>',
    { source: '青石日报' },
  ],
  [
    'a head that is called as captions are',
    '<div class="pic-info">2024-07-16 14:43 来源：青石日报</div>',
    { source: '青石日报', published: '2024-07-16T14:43' },
  ],
  [
    'such a head below the picture',
    '<div class="pic"><img src="/u/1.jpg"></div><div class="pic-info">2024-07-16 14:43 来源：青石日报</div>',
    { source: '青石日报', published: '2024-07-16T14:43' },
  ],
  [
    'a caption above its picture',
    '<div><p class="caption">2024-07-15，渡口夜景。来源：青石影像</p><img src="/u/1.jpg"></div><div>2024-07-16 14:43 来源：青石日报</div>',
    { source: '青石日报' },
  ],
  [
    'who wrote it in words',
    '<div><span>2024-07-16</span> <span class="author">作者是 Emmi</span></div>',
    { authors: ['Emmi'] },
  ],
  [
    'a label over a list of names',
    '<div><span>作者：</span><ul><li><a>王晓明</a></li><li><a>禾木</a></li></ul></div><div>2024-07-16 <span>本文字数：1216 字</span></div>',
    { authors: ['王晓明', '禾木'], published: '2024-07-16' },
  ],
  [
    'a link to all that somebody wrote',
    '<div>2024-07-16 <a href="/authors/河边看云">河边看云</a> <a href="/topics/渡口">渡口旧事</a></div>',
    { authors: ['河边看云'], published: '2024-07-16' },
  ],
  [
    'the paper of a reporter',
    '<div>青石日报记者 王晓明</div><div>2024-07-16 14:43</div>',
    { source: '青石日报', authors: ['王晓明'] },
  ],
  [
    'who began a thread',
    '<div>楼主：<a href="/1">河边看云</a> 时间：2024-07-16 14:43 点击：1024 回复：12</div>',
    { authors: ['河边看云'], published: '2024-07-16T14:43' },
  ],
  [
    'the day of American papers',
    '<div>記者王曉明／紐約報導 2024-07-16 14:43 ET</div>',
    { source: null, published: '2024-07-16T14:43' },
  ],
  [
    'labels of links behind the source',
    '<div>来源：<a href="/1">青石周末</a> 2024-07-16 14:43 标签 <a href="/2">旧书</a></div>',
    { source: '青石周末', published: '2024-07-16T14:43' },
  ],
  [
    'the time that Discuz shows on touch',
    '<div>河边看云 | 发表于 <span title="2024-07-16 14:43:18">昨天&nbsp;14:43</span> | 只看该作者</div><div>本帖最后由 河边看云 于 2024-7-17 08:05 编辑</div>',
    { published: '2024-07-16T14:43:18' },
  ],
  [
    'an article of Xueqiu, whose title goes on with its origin',
    '<div>来源：雪球App，作者： 河边看云，（https://xueqiu.com/7281/2918）</div><div>2024-07-16 14:43</div>',
    { authors: ['河边看云'], source: '雪球App', published: '2024-07-16T14:43' },
  ],
  [
    'who began a thread, and how far he has come there',
    '<div><span>楼主：<a href="/1">阿丽的渡口</a> <a href="/lv">Lv 4</a></span><span>时间：2024-07-16 14:43</span><span>回复：12</span></div>',
    { authors: ['阿丽的渡口'], source: null, published: '2024-07-16T14:43' },
  ],
  [
    'the day in Taiwan beside buttons',
    '<div><span>中華民國113年7月16日 05:30</span><a href="#">分享</a><a href="#">字級 A+ A-</a></div>',
    { source: null, published: '2024-07-16T05:30' },
  ],
  [
    'the caption with a day over the date',
    '<figure><img src="/u/1.jpg"><figcaption>2024年7月6日，渡口的夜景。</figcaption></figure><div>更新: 2024-07-16 15:26 首发: 2024-07-16 14:43</div>',
    { published: '2024-07-16T14:43' },
  ],
  [
    'who recommends it',
    '<div><span>推荐人：匿名</span> <span>时间: 2024-07-16 14:43</span></div>',
    { published: '2024-07-16T14:43' },
  ],
  ['whoever takes part', '<div>2024-07-16 来源：青石传播 有 人参与</div>', { source: '青石传播' }],
  [
    'an account and where it writes from',
    '<p class="name">灶台边的阿青</p><p class="time">2024-07-16 14:43 发布于：浙江省</p>',
    { authors: ['灶台边的阿青'], published: '2024-07-16T14:43' },
  ],
  [
    'gmrb',
    '<p>作者：本报记者 王晓明 《 光明日报 》（ 2024年07月16日 04版）</p>',
    { authors: ['王晓明'], published: '2024-07-16' },
  ],
  [
    'rmrb',
    '<h3></h3><h4>本报记者 王晓明</h4><p>《 人民日报 》（ 2024年07月16日 第 04 版）</p>',
    { authors: ['王晓明'], published: '2024-07-16', end: '<p>《 人民日报 》（ 2024年07月16日 04 版）</p>' },
  ],
  [
    'epaper',
    '<p>2024年07月16日 星期二</p><p>本报记者 王晓明</p><p>字数：1024</p>',
    { authors: ['王晓明'], published: '2024-07-16' },
  ],
  [
    'wechat',
    '<div id="meta_content"><span>原创</span> <span>王晓明</span> <a id="js_name">青石财经</a> <em id="publish_time">2024-07-16 14:43</em></div>',
    { source: '青石财经', authors: ['王晓明'] },
  ],
  [
    'toutiao',
    '<div class="article-meta"><span>2024-07-16 14:43</span><span>·</span><span class="name"><a>青石财经</a></span></div>',
    { source: '青石财经', published: '2024-07-16T14:43' },
  ],
  [
    'baijia',
    '<div class="author-name"><a>青石财经</a></div><div><span class="date">发布时间：24-07-16</span><span>14:43</span><span>青石财经官方账号</span></div>',
    { source: '青石财经', published: '2024-07-16T14:43', site: '' },
  ],
  [
    'baijia2',
    '<div><a class="author-name">青石财经</a></div><div>2024-07-16 14:43 <span>北京</span> 青石财经官方账号</div>',
    { source: '青石财经', published: '2024-07-16T14:43', site: '' },
  ],
  [
    'qqnews',
    '<div><span>青石财经</span> <span>2024-07-16 14:43</span> <span>发布于北京</span> <span>青石财经官方账号</span></div>',
    { source: '青石财经', published: '2024-07-16T14:43' },
  ],
  [
    'dongqiudi',
    '<div>王晓明 07-16 14:43</div>',
    { url: 'https://n.example/2024/07/16/1.html', authors: ['王晓明'], published: '2024-07-16T14:43' },
  ],
  [
    'ce',
    '<div>2024年07月16日 14:43&nbsp;&nbsp;&nbsp;来源：经济日报新闻客户端&nbsp;&nbsp;&nbsp;<b>[字号：大 中 小]</b></div>',
    {
      source: '经济日报新闻客户端',
      end: '<p>（经济日报记者 王晓明）</p><p>（责任编辑：李思远）</p>',
      authors: ['王晓明'],
    },
  ],
  ['stnn', '<div>2024-07-16 14:43 星島環球網</div>', { source: '星島環球網' }],
  [
    'takungpao',
    '<div>2024-07-16 04:02:08 大公报</div><div>作者：王晓明</div>',
    { source: '大公报', authors: ['王晓明'] },
  ],
  [
    'wenweipo',
    '<div>2024-07-16 14:43 香港文匯網</div>',
    { source: '香港文匯網', lead: '<p>（香港文匯網記者 王曉明 北京報道）', authors: ['王曉明'] },
  ],
  ['rthk', '<div>2024-07-16 HKT 14:43</div>', { published: '2024-07-16T14:43' }],
  [
    'epochtimes',
    '<div>更新: 2024-07-16 3:00 PM 標籤: 新橋</div>',
    { lead: '<p>【大紀元2024年07月16日訊】（大紀元記者王曉明台灣台北報導）', authors: ['王曉明'] },
  ],
  [
    'ettoday',
    '<time class="date" datetime="2024-07-16T14:43:00+08:00">2024年07月16日 14:43</time>',
    { lead: '<p>▲圖說（圖／記者李思遠攝）</p><p>記者王曉明／台北報導</p>', authors: ['王曉明'] },
  ],
  ['setn', '<time>2024/07/16 14:43:00</time>', { lead: '<p>社會中心／王曉明報導</p>', authors: ['王曉明'] }],
  [
    'nownews',
    '<div>王曉明 2024-07-16 14:43</div>',
    { lead: '<p>[NOWnews今日新聞] ' + '', authors: ['王曉明'] },
  ],
  [
    'cnyes',
    '<div>鉅亨網記者王曉明 台北 2024-07-16 14:43</div>',
    { authors: ['王曉明'], published: '2024-07-16T14:43' },
  ],
  [
    'moneydj',
    '<div>MoneyDJ新聞 2024-07-16 14:43:17 記者 王曉明 報導</div>',
    { authors: ['王曉明'], published: '2024-07-16T14:43:17' },
  ],
  [
    'ctee',
    '<div>2024.07.16 | 14:43</div><div>工商時報 <a>王曉明</a></div>',
    { authors: ['王曉明'], published: '2024-07-16T14:43' },
  ],
  [
    'bnext',
    '<div>2024.07.16 | <a>5G</a></div><div>by 王曉明</div>',
    { authors: ['王曉明'], published: '2024-07-16' },
  ],
])(
  'reads the head of %s',
  (_, below, { lead, end = '', site = '_青石在线', url = 'https://news.example/a/1.html', ...expected }) => {
    const opening = lead === undefined ? '' : lead.endsWith('</p>') ? lead : `${lead}${SENTENCE}</p>`
    const { document, window } = open(
      `<title>${TITLE}${site}</title><h1>${TITLE}</h1>${below}<div class="content">${opening}${STORY}${end}</div>`,
      url,
    )
    ;(window as Window & typeof globalThis).Element.prototype.checkVisibility = () => true
    const extraction = extractArticle(takeSnapshot(document), { url, window, now: null })
    window.close()
    if (!extraction.ok) throw new Error(extraction.failure.kind)
    const { title, source, authors, published } = extraction.article
    expect({ title, source, authors, published }).toMatchObject({ title: TITLE, ...expected })
  },
)
