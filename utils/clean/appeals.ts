import { withoutGlosses } from '../text/glosses.ts'
import { toSimplified } from '../text/to-simplified.ts'

/** What readers are asked to do, where a clause begins with it; 升级版 and 订阅制 are things. */
const VERBS =
  '下载|安装|订阅|关注|置顶|追踪|赞好|按[个一]?赞|点[个一]?赞|转发|分享|收[藏听]|设[为置]|星标|[启开]启|启用|加入|成为|前往|支持|赞助|捐款|投稿|[报爆]料|来稿|回报|回复|告诉我们|联系我们|拨打|致电|升级|更新|登[录入]|注册|选中|抽奖|在看|Follow|加(?=[^，。]{0,14}(?:好友|LINE|微信))|进(?=[^，。]{0,10}群)'

/** 点个“赞”, 点亮在看. */
const LIKED = '(?<![重观优热])点(?:个|亮|一下)?[“"「]?(?:赞|在看|关注)'

/** Somebody is asked to do something. */
const ASKED = new RegExp(
  `请(?!求|教|假|客|帖|来了|到了|愿|示|柬|允许)|欢迎|邀请[您你]|快(?:来|帮|去|上|下载|加入|关注|订阅|追踪)|(?:^|[，,。！!\\s])记得|别忘|赶[紧快]|不妨|麻烦您|辛苦您|建议(?:您|你|升级|使用)|[点按](?:击|选|此|这|我)|${LIKED}|轻[点触]|戳|长按|扫(?:码|描|一扫)|识别[^，。]{0,6}二维码|关注我们(?!的)|(?:打赏|支持)一下|(?:打开|开启)(?=[^，。]{2,14}[，,]?(?:查看|阅读)[全原]文)|(?:需要|离不开)(?:[您你]们?|读者|大家|各位)的(?:\\p{Script=Han}{0,4})?(?:支持|赞助|鼓励|捐款)|别(?:要|[着著]急|急[着著]|忙[着著]|急)?(?:走|划走|离开|退出)|与我们同行|(?<![\\p{L}\\p{N}])(?:或|现在|立[即刻]|马上|即刻|一起|赶快|免费|可以?)?(?:${VERBS})(?![版制型费率度者量]|青少?年)`,
  'u',
)

/** What only the one who publishes a text has or wants. */
const OF_PUBLISHER = new RegExp(
  [
    // what it gets from its readers
    '[报爆]料|(?:新闻|报道)线索|线索[^。]{0,8}(?:采用|采纳|分享|我们|本[网报台])|投[稿书]|来稿|稿件|稿[费酬]|[约征]稿|特约作者|读者(?:调查|问卷)|(?:新闻|读者|发行|订阅|广告)热线|打赏|赞助(?:伙伴|会员|我们|者|本|独立|媒体|[^，。的多]{1,4}媒体(?=$|[，,！!]))|独立媒体|优质的?(?:新闻|报道|报导)|好的?(?:报道|报导|新闻|内容|故事)|独立的?(?:报道|报导|新闻)|与我们同行|月费|年费|(?:每月|每年|每天)(?:只需?|仅)?[^，。]{0,6}(?:\\d ?元|[块$]\\d?)|金额随意|支持我(?:们)?(?=$|[，,。！!])|定期定额|小额(?:捐款|赞助)',
    // what may be wrong with the page
    '纠错|错别?字|错漏|内容有误|页面(?:有|存在)?(?:错误|问题)|[这本]篇?(?:文章|报道|文|稿)[^。]{0,10}(?:错|误|意见|建议|异议|疑问)|广告(?:拦截|屏蔽)|浏览器(?:版本)?(?:过低|过旧)|最佳的?(?:浏览|阅读)(?:效果|体验)',
    // who it is
    '关注我们(?=$|[。！! ]|[，,](?:不|第一|更|获|了解))|关注[^，。]{0,14}(?:媒体?|[账帐]号)矩阵(?:$|[，,！!][^。]{0,4}(?:了解|获取|看|收到))|编辑[部台]|与编辑联系|小编|我们的(?:频道|[账帐]号|公众号|微信|粉丝)|官方(?:[账帐]号|微信|微博|频道)|本(?:网|报|刊|号|公众号)(?!点)|(?:访问|浏览|收藏|关注)本站|本页面(?:有|存在|的)(?:错|问题)',
    // how it reaches them
    '星标|推[送播]|粉丝[团页专]|粉专|交流群|专页|电子报|偏好来源|蓝色?字|防走失|阅读原文|原文阅读|二维码[，,、 ]?关注|后台[”"」]?回复|公众号回复|不(?:错过|漏接|迷路|失联)|(?:避免|防止|以防)失联|抢先(?:[看读听知收]|阅读|知道|了解|接收)|更多[^，。]{0,6}(?:报道|报导|新闻|资讯|好文|内容)[，,]|(?:获取|了解|[查观]?看)更多(?:精彩|资讯|内容|文章)?(?=$|[▼↓>＞！!])|了解更多[^。，]{0,20}[，,]请?点击(?:查看|进入|了解)|(?:[点戳]|打开|开启|登[录入]|App)[^。]{0,16}(?:查看|阅读)(?:全文|完整(?:内容|文章))|(?:阅读|[查观]?看|重温|回顾)[^，。]{0,4}(?:下一|上一?|往)[期篇]|[进入拉](?:[^，。]{0,4}(?:交流|读者|微信|粉丝|备考))?群(?=$|[请需！!，,])|(?:联系|添?加)群主|群已?满|(?:新闻|[早晚日时]报|周刊)[」”》]? ?(?:App|客户端)|(?:下载|安装|打开)[^，。]{1,12}App[^。]{0,12}扫描|第一时间(?:接收|收到|推送|获取)',
    // how they show that they liked it
    `喜欢(?:[这本]篇?(?:文|报)|我们的)|[这本]篇?(?:文章|报道|文)[^。]{0,10}(?:喜欢|赞|有所?帮助)|一键(?:三连|关注)|转发是最|(?:错|误|意见|建议|想法|线索)[^。]{0,10}告诉我们|参与讨论|(?<![现正存])在看(?![到来见着过待守望一书病完台])|${LIKED}|[“"「]关注[”"」]|转发(?:给|分享)|分享给(?:身边|更多|朋友|好友|大家|家人)|(?:看完|读完|文末)[^。]{0,6}别(?:要|[着著]急|急[着著]|忙[着著]|急)?(?:走|划走|离开|退出)|评论区|留言区|加入[^，。]{0,4}会员[，, ]?(?:以)?支持我们|欢迎[^。]{0,6}留言|欢迎(?:电邮|来信|[^，。]{0,4}发送?邮件)[^。]{0,40}告诉我们(?=$|[。！!]|[你您]的(?:想法|看法|意见|建议)|更多)`,
  ].join('|'),
)

/** What it has among others. */
const OF_ANYBODY =
  /App(?![a-z])|客户端|小程序|公众号|视频号|微信[号群]|抖音|快手|小红书|微博|脸书|Instagram|Threads|Telegram|WhatsApp|YouTube|频道|好友|会员|社群|读者群|名片|Podcast|(?<![a-z])(?:IG|LINE|FB)(?![a-z])/i

/** A story that ends in a question: 听说小红书已经请了许多画师来帮助渡口画船，画得又快又好，你认为这必要么？ */
const ENDS_STORY = /^.{30,}[？?]$/

/** Words of a story, of the notice that a text is, of the editor's note above one. */
const TOLD =
  /[“「『](?=[^”」』]*[。！？!?，,])[^”」』]*[”」』]|[“「『][^”」』]{14}|^[问答][：:]|[说称道：][“「]|(?:说|称|[问答说笑]道|表示|指出|认为)[，：。]|[他她它](?!们的支持)|(?:^|[，。：])我(?!们)|记者|据悉|日前|近日|[昨今]日|去年|今年|[万亿]元|\d人次|第\d|(?:了|(?<!错|放)过)(?:[，。；]|$)|有意者|应聘|家属|老人|失踪|广大(?!读者|网友)|各企业|旅客|乘客|渔民|防护|医生|警方|民警|报名|官网|门票|展览|咨询|预约|截[止稿]|将于|请各[单部]|日前将|编者按|推出|系列报道|(?:市民|居民|用户|消费者|企业|公司|村民|学生|游客|家长|患者)(?:可|能|只|需|们|应|作为)/

/** Whether a line has words of a story: what somebody does, says or has done. */
export const isTold = (text: string): boolean => TOLD.test(toSimplified(withoutGlosses(text)))

/** Longest line that is judged (characters). */
const MAX_LINE = 140

/** The shortest paragraph that a request may stand behind (characters). */
const MIN_PARAGRAPH = 40

/** Reactions side by side: 点赞、在看、转发，让好消息传得更远 */
const REACTIONS = /^(?:(?:点赞|在看|转发|分享|收藏|评论|留言|关注)[、，,和与 ]{1,2}){2,6}/

/** How the text itself may have served, and what to do then: 如果我的文章对你有帮助，请按赞支持一下！ */
const IF_LIKED =
  /^(?:本文(?:如果|若|要是)|(?:如果|若|要是|[您你]?觉得)(?=.{0,14}(?:本文|[这此]篇|我的(?:文章|资讯|分享|笔记|教程))))(?!.*(?:[他她说]|老师|主播))[^。！]{0,24}(?:对[您你]们?有(?:所?帮助|用)|不错|有用)[^。！]{0,24}(?:[按点]个?赞|打赏|请我喝|支持一下|点击推荐)[^。！]{0,14}[。！~]?$/

/** What a site says of itself below each text: 海量资讯、精准解读，尽在青石财经APP; 你的支持是我们前进的动力 */
const SLOGAN =
  /^[^。！？]{4,24}[，,] ?尽在[^，。]{2,12}(?:App|客户端)[!！]?$|^(?:[您你]的|有[您你]的?)支持[，,]?(?:就?[是乃])?我们(?:继续)?(?:前进|前行|坚持|努力|创作|更新)[^，。]{0,6}动力[!！~～]?$|^(?:打开|下载)[^，。：:]{0,10}(?:新闻|App|客户端|[日晚早]报|网)[，,](?:阅读|浏览|观看)?体验(?:更佳|更好|更流畅)[!！]?$|^请我们?喝[^，。]{0,3}(?:咖啡|奶茶)[!！~～]?$|^(?:觉得)?(?:好看|不错|有用|喜欢)[，,]?(?:就|请)?点(?:个|一下)?[“"「]?(?:在看|赞)[”"」]?[，,]让更多人[^，。]{2,8}[↓!！]*$/i

/** Where one may listen to it. */
const SOUNDS =
  /Apple ?Podcasts?|Spotify|KKBOX|SoundOn|Firstory|Google ?Podcasts?|YouTube ?Music|小宇宙|喜马拉雅|蜻蜓FM|荔枝FM|网易云音乐|QQ音乐/gi

/** 感谢阅读, ——谢谢观看—— */
const THANKS =
  /^[^\p{Script=Han}A-Za-z]{0,8}(?:非常)?(?:感谢|谢谢)(?:您|你|大家|各位)?的?(?:耐心)?(?:阅读|观看|收看|收听){1,2}[^\p{Script=Han}A-Za-z]{0,8}$/u

/**
 * Whether a line asks its readers for something that its publisher wants: to follow, to report, to correct, to give. Told by what
 * is asked and for what, as the wording has no end. For lines outside the story only: an instruction in it reads the
 * same.
 */
export function isAppeal(text: string): boolean {
  if (text.length > MAX_LINE) return false
  const line = toSimplified(withoutGlosses(text))
  if (THANKS.test(line) || IF_LIKED.test(line) || SLOGAN.test(line)) return true
  if ((line.match(SOUNDS)?.length ?? 0) >= 2) return line.length < 80
  if (REACTIONS.test(line)) return !/。/.test(line)
  if (!ASKED.test(line) || TOLD.test(line) || hasRequestBehind(line)) return false
  return (
    OF_PUBLISHER.test(line) ||
    (OF_ANYBODY.test(line) && !/[。；]$/.test(line) && !STEP_HEADING.test(line) && !ENDS_STORY.test(line))
  )
}

/** The heading of a step: 1、注册会员： */
const STEP_HEADING = /^\d{1,2}[、.．][^，。]{2,20}[:：]$/

/** A paragraph of the story with the request behind its last stop: 昨夜雨停，渡口的船都回来了。>>>更多内容，点击阅读 */
function hasRequestBehind(line: string): boolean {
  const told = line.slice(0, line.lastIndexOf('。') + 1)
  return (
    told.length >= MIN_PARAGRAPH && ![ASKED, OF_PUBLISHER, SPEAKS, OFFERS].some((words) => words.test(told))
  )
}
/** An advert says what there is to have. */
const OFFERS = /限量|优惠|抢购|开售|特价|研修班|火热招生|名额(?:有限|只有)|先到先得/
/** The publisher speaks to its readers, or of itself. */
const SPEAKS = /我们|[您你]|(?:各位|广大)读者|本文|[本出][网站台报刊品]|门户|平台|客户端|App(?![a-z])/i

/** Where to send money to: PayPal: a@news.example   户名：…   捐款方式： */
const PAYMENT =
  /^(?:[（(]?\d[)）.、] ?)?(?:捐款方式|Zelle|PayPal|Venmo|支票抬头|[账帐][号户]|划拨[账帐]号|支付宝[账帐]?号?|收款[人方账帐]|户名)[^，。：:]{0,8}[:：]/i

/** A name of the publisher on another site, or where to write to: 微博：@青石日报, 头条号：青石网, 联系邮箱：… */
const ACCOUNT =
  /^(?:官方|新浪|腾讯|联系|投稿|商务|合作|新闻)?(?:微博|微信(?:公众号|号|视频号)?|公众号|头条号?|今日头条|抖音号?|快手号?|视频号|百家号|企鹅号|大鱼号|搜狐号|网易号|哔哩哔哩|B站|小红书|知乎|网站|网址|邮箱|信箱|电邮|E-?mail|QQ群?|Facebook|FB|脸书|Instagram|IG|Twitter|Telegram|YouTube|LINE(?: ?ID)?|Threads)号?[:：] ?[^，。！？\s][^，。！？]{1,40}$/i

/** 《青石评论 – YouTube新频道》：https://… */
const CHANNEL =
  /^《?[^，。：:]{2,30}(?:频道|专页|社群|群组?)[^，。：:》]{0,10}》?[^，。：:]{0,10}[:：] ?https?:\/\/\S{4,100}$/i

/** Whether a line is an address of the publisher's elsewhere: frame where more of it stands beside. */
export const isAccount = (text: string): boolean =>
  text.length <= 120 &&
  [ACCOUNT, PAYMENT, CHANNEL].some((form) => form.test(toSimplified(withoutGlosses(text))))

/** What papers warn of below some stories, as the law of Taiwan wants it. */
const WARNINGS =
  /酒驾|饮酒过量|未满(?:十八|18)岁|吸烟|抽烟|戒烟|家庭暴力|性[侵骚]|自杀|轻生|珍惜生命|生命线|安心专线|张老师|毒品|反毒|拒毒|儿少|霸凌|诈骗/g
const WARNED = /提醒[您你]|关心[您你]|禁止|有害|有碍|勿|请?拨打?|专线|热线|求[救助]|保护/

/** The paper itself warns, or the wording is the law's. */
const BY_PAPER =
  /^[※★◎☆●]|^[《「【][^》」】]{2,14}[》」】] ?(?:提醒|关心)[您你]|饮酒过量[，,]?有[害碍]健康|珍惜生命|请拨打/

/** Whether a line warns its readers of what the story is about, as the paper does below each such story. */
export function isPublicNotice(text: string): boolean {
  if (text.length > MAX_LINE) return false
  const line = toSimplified(text)
  const warnings = new Set(line.match(WARNINGS)).size
  return (
    warnings > 0 &&
    WARNED.test(line) &&
    !TOLD.test(line) &&
    !/法第|规定|中心提醒/.test(line) &&
    BY_PAPER.test(line) &&
    (/(?:提醒|关心)[您你]/.test(line) || (warnings > 1 && /[:：]|\d{3}/.test(line)))
  )
}
