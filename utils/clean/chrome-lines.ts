import { withoutGlosses } from '../text/glosses.ts'

/**
 * Whole lines of a portal's frame that stand among the paragraphs, as rows of reason and pattern. A pattern matches
 * from the start of the line; the line must be short (`MAX_LINE`) as the story's own sentences rarely are.
 */
const ROWS: [reason: string, pattern: RegExp][] = [
  // 您的位置：首页>要闻 >  当前位置 | 首页 >>   首页 > 新闻中心 > 正文   您在这里: 首页 › 诗
  [
    'navigation',
    /^(?:您?(?:的|现在的|現在的|所在的?|目前的?)?(?:当前|當前|目前|所在)?(?:位置|在这里|在這裡)|当前位置|當前位置|目前位置)\s*[:：|>›»]/,
  ],
  [
    'navigation',
    /^(?:首页|首頁|网站首页|.{2,12}(?:首页|网|網|频道|新闻中心))\s*(?:>|›|»|&gt;|→|-&gt;|\/)+\s*\S/,
  ],
  ['navigation', /^[\s>›»]*(?:[^\s>›»，。]{2,14}\s*[>›»]+\s*){1,6}(?:正文|列表|详情|.{0,14})$/],
  // 微信扫一扫，… 扫描二维码 … 长按识别 … 用微信扫码
  [
    'prompt',
    /^(?:请|請|微信|打开|打開|用|使用|手机|手機|可|或|欢迎|歡迎|点击|點擊|右侧|立即|更多精彩|APP|[^\u4e00-\u9fff]){0,6}(?:扫一扫|掃一掃|扫码|掃碼|扫描|掃描|长按|長按)(?:.{0,12}(?:二维码|二維碼|下方|上方|左方|右侧|图片|图中))?.{0,24}(?:关注|關注|下载|下載|查看|阅读|閱讀|识别|分享|打开|订阅|加入|咨询|咨詢|添加|体验|APP|小程序|当前页|公众号|二维码|二維碼|安装|进群|领取|参与|全文)/i,
  ],
  [
    'prompt',
    /^(?:更多(?:精彩|资讯|猛料|新闻|内容|详情|信息|行情|关于|好文|相关).{0,20}|欢迎|歡迎|请|請|敬请|点击|點擊|记得|赶快|快来|快點|马上|立即|了解更多.{0,10})?[,，、]?.{0,6}(?:关注|關注|追蹤|订阅|訂閱|添加|搜索|加入|按讚).{0,30}(?:公众号|公眾號|微信号|微信|服务号|订阅号|视频号|粉絲團|粉丝团|粉絲專頁|官微|微博|頻道|群|电子报|電子報|APP|客户端|客戶端|小程序|IG|LINE|Telegram|YouTube|Facebook|Google News).{0,40}$/i,
  ],
  [
    'prompt',
    /^[>→▶►※◎●★☆*【［[（(\s]*(?:立即|点击|點擊|免费|免費|马上|请|請|欢迎|歡迎|安装|安裝|按此|点此|點我|下载|下載|打开|打開|前往|进入|用|在|使用|看更多|快上|即刻)[^。！？]{0,20}(?:下载|下載|安装|安裝|打开|打開|查看|阅读|閱讀|体验|體驗|app|客户端|客戶端)[^。！？]{0,30}$/i,
  ],
  [
    'prompt',
    /^.{0,24}(?:APP|客户端|客戶端|小程序)(?:内|內)?(?:打开|打開|阅读|閱讀|查看|下载|下載|观看)[^。]{0,16}$/i,
  ],
  [
    'prompt',
    /^(?:【?(?:点击|點擊|扫码|長按).{0,16}(?:下载|下載|投票|查看|安装|进入|订阅|报名|购买|購買|领取|关注).{0,16}】?)$/,
  ],
  ['prompt', /^(?:邀請您|歡迎|如果您?(?:喜歡|喜欢)).{0,40}(?:追蹤|按.{0,3}讚|點讚|点赞|粉絲團|粉丝)/],
  [
    'prompt',
    /^.{0,30}(?:请登录|請登入|登录后|登入後|请先登录|註冊會員|注册会员|立即登录|开通会员|成为会员|加入會員|付费会员|付費會員|订阅后|訂閱後).{0,30}$/,
  ],
  [
    'prompt',
    /^.{0,20}(?:投稿|爆料|线索|線索|报料|報料|新闻热线|新聞熱線|提供新聞)[^。]{0,12}(?:邮箱|郵箱|信箱|热线|熱線|电话|電話|微信|[:：@]|请加).{0,50}$/,
  ],
  // 建議您加入中央社付費會員找尋您要的新聞
  ['prompt', /^.{0,40}(?:加入|成为|成為|开通).{0,12}(?:付费|付費|VIP)?(?:会员|會員).{0,20}$/],
  // 更多原创资讯请下载“某某新闻”APP
  [
    'prompt',
    /^[（(]?[^。！？]{0,20}更多(?:原创|精彩|最新|相关)?(?:资讯|内容|新闻|报道|信息)[,，]?(?:请|敬请)(?:下载|关注|登录|点击|访问)[^。！？]{0,40}$/,
  ],
  // 021-22002972或021-22002335；banquan@yicai.example
  ['notice', /^(?:\d{3,4}-\d{7,8}|[或；;、,，\s]|[\w.-]{2,30}@[\w.-]{3,40}){2,8}$/],
  // 本文由 某某号 编辑发布
  ['notice', /^本文由.{1,20}(?:编辑发布|上传发布|授权发布|授权转载)。?$/],
  // 编辑于 2016-08-18
  ['dateline', /^(?:最后)?(?:编辑于|发布于|更新于|发表于)\s?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}.{0,20}$/],
  // 返回腾讯网首页>>   正文已结束，您可以按alt+4进行评论
  ['navigation', /^(?:返回|回到).{1,10}(?:首页|首頁|频道|列表|主页)\s*[>»›]*$/],
  // 返回搜狐，查看更多
  ['navigation', /^返回.{1,8}[,，]?(?:查看更多|阅读更多)$/],
  ['comments', /^以[上下]评论只代表.{0,30}$/],
  ['player', /^.{0,4}正文已结束.{0,30}$/],
  // 本文最后更新于 …，文中所述情况可能已经发生变化   温馨提示：本文图片较多
  ['notice', /^(?:本文|文章)(?:最后|最後)?更新(?:于|於).{0,30}(?:已经|可能|过期|失效).{0,40}$/],
  [
    'notice',
    /^(?:温馨提示|溫馨提示|友情提示|小提示)[:：].{0,20}(?:图片|浏览|加载|流量|Wi-?Fi|打开|阅读本文).{0,40}$/i,
  ],
  // 本文来自微信公众号… stays with the marks of reposting; the prompts under it are these
  ['prompt', /^.{0,16}(?:微信号|微信公众号|公众号|QQ群|微信群|加群)\s*[:：]?\s*[A-Za-z0-9_-]{4,30}.{0,10}$/],
  [
    'player',
    /^(?:您的|你的|当前|您使用的)?.{0,4}(?:浏览器|瀏覽器).{0,10}(?:不支持|无法播放|版本过低|暂时无法|不支援).{0,30}$/,
  ],
  [
    'player',
    /^(?:视频|視頻|音频|影片)?(?:加载失败|加载中|正在加载|载入中|播放失败|无法播放|请稍候|缓冲中).{0,20}$/,
  ],
  ['player', /^(?:若|如)长时间无(?:响应|法显示).{0,20}$|^.{0,8}问题加载中.{0,10}$/],
  [
    'counter',
    /^(?:第?\s*\d{1,3}\s*[/／]\s*(?:共)?\s*\d{1,3}\s*(?:张|张图|页|頁)?|共\s*\d+\s*(?:页|頁|张|条)|\d+\s*(?:条评论|人参与|人参与评论|评论|跟贴|则留言|則留言|次阅读|阅读|浏览|赞|点赞|人气))$/,
  ],
  [
    'counter',
    /^(?:字数总计|字数统计|阅读时长|总篇数|预计阅读|阅读时间|全文约?|本文共?)\s*[:：]?\s*\d[\d,.]*\s*(?:字|分钟|分鐘|min|篇)?.{0,12}$/,
  ],
  [
    'tags',
    /^[【[]?(?:文章)?(?:关键词|关键字|關鍵字|關鍵詞|标签|標籤|文章标签|文章關鍵字|标签云|Tags?|TAGS?|分类专栏|所属分类|分类|相关标签|相关专题|话题|文章分类|个人分类)[】\]]?\s*[:：]/,
  ],
  // 王敏 李楠 字数:
  ['counter', /^(?:[^，。！？：:]{0,20}\s)?字(?:数|數)\s?[:：]\s?\d{0,6}$/],
  ['tags', /^(?:#[^\s#]{1,24}#?\s*){1,20}$/],
  [
    'pagination',
    /^[【[（(<«‹]?\s*(?:上一篇|下一篇|上一条|下一条|上一則|下一則|上一章|下一章|前一篇|后一篇|后一篇|阅读下一篇|下篇|上篇)(?:文章|新闻|日志|博客)?[】\])）>»›]?\s*(?:[:：]|\S)/,
  ],
  // 20190926|国贸|增长率   关于我们 | 广告服务 | 版权声明
  ['tags', /^[^|｜，。；！？：:]{1,16}(?:[|｜][^|｜，。；！？：:]{1,16}){2,12}$/],
  // 1 2 3 ... 5   [1] [2] 下一页
  ['pagination', /^\[?\d{1,2}\]?(?:\s+(?:\[?\d{1,3}\]?|\.{2,3}|…)){1,20}\s*(?:下一页|下一頁|尾页|末页)?$/],
  // 本頁網址：http://… 复制链接   本文链接：https://…
  ['tools', /^(?:本页|本頁|本文|当前页|當前頁|原文|文章|永久)(?:网址|網址|地址|链接|鏈接|連結)\s*[:：]/],
  [
    'notice',
    /^.{0,40}(?:ICP[备備证證]|公网安备|公安备|网站标识码|许可证(?:编?号)?[:：]|经营许可证|经营许可证|Copyright|All Rights Reserved|Powered by)/i,
  ],
  [
    'notice',
    /^(?:技术支持|主办单位|承办单位|主管单位|主办|承办|联系电话|联系地址|违法和?不良信息|不良信息|举报电话|举报邮箱|版权所有|站务邮箱|友情链接|电子信箱|邮政编码)\s*[:：]/,
  ],
  [
    'notice',
    /^(?:关于我们|關於我們|联系我们|网站地图|广告服务|隐私政策|服務條款|私隱|服务条款|用户协议|版权声明|設為首頁|设为首页|加入收藏)(?:\s*[|｜/·丨-]\s*|\s+|$)/,
  ],
  [
    'comments',
    /^(?:网友评论仅供|網友評論僅供|网友评论|网友留言\s|所有评论|文明上网|请您?文明|发言请遵守|以上留言|您要为您发表的|小提示[:：]|跟帖用户自律|评论区|留言規則|您还能输入|此处发布的评论|违反.{0,6}规定者)/,
  ],
  [
    'advert',
    /^(?:【?(?:广告|廣告|推广|推廣|AD|Advertisement|Sponsored(?: Links)?|赞助商(?:链接)?|相关广告)】?)$/i,
  ],
  ['advert', /^.{0,20}(?:为什么显示这个广告|為什麼顯示這個廣告|移除這個廣告|不感兴趣)/],
]

/** Headings of lists of other articles, by their letters only: what follows is links until something else begins. */
const RELATED =
  /^(?:更多|其他|其它|本文|今日|最新|最热|近期|热门|熱門|精彩|编辑|編輯|小编|为您|為您|为你|為你|猜|你|您|我们|大家|值班总编|编辑部|編輯部|编辑台|本站|网友|全站|本网|本週|本周|一周|24小时|相關|相关|延伸|推荐|推薦|往期|精选|精選|原创|特别|科技|财经|体育|娱乐|政治|國際|国际|社會|社会|生活|政經|焦點|聚焦|热点|站内|阅读|閱讀|读者|深度|重磅|同类|系列|热销|作者|该作者|相近|上期|前情|回顾|扩展|拓展|新闻|的|之){0,5}(?:阅读|閱讀|新闻|新聞|文章|链接|連結|連結|报道|報導|報道|推荐|推薦|内容|內容|資訊|资讯|稿件|信息|专题|專題|话题|話題|主题|回顾|排行|排行榜|热点|热榜|热文|热搜|视频|影音|影片|图片|圖片|导读|栏目|博文|日志|帖子|事件|喜欢|喜歡|可能会喜欢|可能喜欢|可能感兴趣|可能还想看|可能還想看|可能會感興趣|也許您會感興趣|感兴趣|感興趣|想看|看点|看點|其他文章|其它文章|最新文章|搜索|都在搜|都在看|在看|最多人閱讀)(?:的文章|的新闻|的内容|更多)?$/

/** The start of a line that names another article: 延伸閱讀：… （相关报道：…）. */
const RELATED_LINE =
  /^[\s【[（(「▶►●※>→◎★☆|＞＊*#-]*(?:延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|相關報導|相關報道|相关文章|相關文章|相关链接|相關連結|推荐阅读|推薦閱讀|更多閱讀|更多阅读|往期回顾|往期推荐|往期精选|更多新聞|更多新闻|更多報導|看更多|看更多新聞|同場加映|你可能还想看|你可能還想看|猜你喜欢|熱門點閱|热门点击|相关专题|相關專題|拓展阅读|扩展阅读|点击阅读|热门推荐|热门文章|文章推荐|精彩推荐|上一篇|下一篇)[\s】\])）」]*[:：｜|／/▶►】＞>]/

/** What portals put above their own recommendations, whatever follows: everything after one goes. */
const END =
  /^(?:文章被以下专栏收录|以下内容(?:为|由).{2,20}(?:为您推荐|推荐)|本文已被以下专栏收录|推荐给你|為您推薦|为您推荐|更多推荐)$/

/** Headings of comments, by their letters and digits only: everything after one goes. */
const COMMENTS =
  /^(?:全部|最新|最热|热门|精彩|精选|网友|網友|读者|讀者|文章|用户|所有|我的|发表|發表|相关|查看|共)?\d{0,6}(?:条|則|则)?(?:评论|評論|留言|跟贴|跟帖|回复|回覆|迴響|讨论|点评|回帖)(?:列表|区|區)?\d{0,6}$/

/** Longest line that is judged (characters). */
const MAX_LINE = 160

/** Longest heading that is judged (characters). */
const MAX_HEADING = 30

/** 视频, 阅读 alone may be headings of the story (letters). */
const MIN_HEADING = 4

function letters(line: string): string {
  return withoutGlosses(line).replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Why a line is part of the frame.
 * @param line one line of visible text.
 * @returns a message key under `reason.`, or null for a line that may be the story's.
 */
export function chromeLine(line: string): string | null {
  if (line.length > MAX_LINE) return null
  const plain = withoutGlosses(line)
  return ROWS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** Whether a line is the heading of a list of other articles. */
export function isRelatedHeading(line: string): boolean {
  const heading = letters(line)
  return line.length <= MAX_HEADING && heading.length >= MIN_HEADING && RELATED.test(heading)
}

/** Whether a line names another article by a label. */
export function isRelatedLine(line: string): boolean {
  return line.length <= MAX_LINE && RELATED_LINE.test(withoutGlosses(line))
}

/** Whether a line begins what the portal recommends below the article. */
export function isRecommendationStart(line: string): boolean {
  return line.length <= MAX_HEADING && END.test(letters(line))
}

/** Whether a line is the heading of the comments. */
export function isCommentsHeading(line: string): boolean {
  return line.length <= MAX_HEADING && COMMENTS.test(letters(line))
}
