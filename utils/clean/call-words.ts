import { withoutGlosses } from '../text/glosses.ts'
import { remembered } from '../text/remembered.ts'
import { toSimplified } from '../text/to-simplified.ts'

/**
 * What a button or a link of a site asks its reader to do: to vote, to turn the pictures of a gallery, to follow an account,
 * to join or pay the site, to load its app, to buy or ask for the price, to sign in, to copy code, to listen.
 */
export type Call = 'vote' | 'play' | 'turn' | 'follow' | 'join' | 'app' | 'shop' | 'enter' | 'copy'

/** How a call begins, before its verb. */
const LEAD =
  '(?:立即|立刻|马上|即刻|免费|我要|我也要|我来|现在|前往|点击|点此|点我|快来|快速|一键|一起|开始|去|定期定额|单笔|小额|[+＋] ?)'
const DEED =
  '(?:赞助|捐款|捐助|打赏|赞赏|支持|订阅|订购|开启|启用|打开|加入|追踪|关注|按赞|回报|联[系络]|告诉|分享给)'
const OBJECT =
  '(?:我们|本[刊站网报]|好友|朋友|(?:付费|免费|vip)?会员|订户|赞助(?:者|人|伙伴|会员)?|伙伴|电子报|通讯|周报|早报|晚报|(?:line|官方)?(?:频道|[账帐]号|群组?)|社群|社团|粉丝(?:专?页|团)|推[播送]|通知|提醒|作者|创作者?|编辑[台部室])'

/** What is sold, and on what terms. */
const TERMS = '(?:特惠|优惠|限时|特价|折扣|低价|超值|折后|拼团|团购|秒杀|极速|预约|在线|网上|官方)'
const GOODS =
  '(?:此|本|这本|该|纸本|纸质|实体|电子|同款|好|单人|全套)?(?:书籍?|商品|好物|宝贝|产品|课程?|专辑|周边|券|优惠券|红包|套餐|年卡|月卡|同款|房|车|版)'
/** What a dealer or an agent offers. */
const VISITS = '(?:看房|看车|试驾|试听|试读|带看|到店|量房|选房|买房|买车)'
const PRICE = '(?:最低|成交|优惠|参考|落地|实时|最新)?[底报售房]?价格?'

/** What members get, and what one may compare before one pays. */
const PLANS = '(?:(?:订阅|会员|订户|付费|赞助|vip)(?:方案|套餐|计划|权益|优惠|内容|详情|价格|服务))'

/** What a gallery shows. */
const SHOWN = '(?:图片|照片|组图|图集|大图|原图|高清图|相片?|图)'

/** A call in small letters: a verb with what it is about, whatever leads to it. */
const form = (pattern: string) => new RegExp(`^(?:${pattern})$`)

const CALLS: [Call, RegExp][] = [
  [
    'vote',
    form(
      `(?:${LEAD}|确认|参与|参加|送出|提交|进入|继续){0,2}(?:投票|提交|送出|评分)(?:投票|答案|意见|评分|问卷|测试|结果)?|(?:立即|马上|开始|我要|我来|来|去|参与|参加|进入){1,2}(?:答题|作答|竞猜|测试|测验|挑战|测一测|答一答|猜一猜|选一选|pk)|(?:查看|看)(?:投票|测试|调查)?结果`,
    ),
  ],
  ['vote', /^(?:[很没]?有?|没有)(?:帮助|用处?)$|^(?:vote|submit|start quiz|take the quiz)$/],
  [
    'turn',
    form(
      `[上下前后]一[张幅图]|(?:点击|按|点|轻触)?(?:查看|浏览|看|睇)[晒齐清]?(?:全部|所有|更多|其余|其他|完整|全套)? ?(?:\\d{1,3} ?[张幅])? ?${SHOWN}|(?:点击|按|点|轻触)${SHOWN}?可?(?:放大|查看大图|看大图|查看更多)|全[屏萤]幕?(?:查看|浏览|观看)?|[‹›«»←→◀]`,
    ),
  ],
  [
    'play',
    form(
      `(?:点击|立即|马上|开始|继续)?(?:播放|暂停|收听|聆听|朗读|重试|刷新|试听)(?:音频|视频|影片|语音|本[文期]|全文|完整版)?|听(?:全文|本文|文章|新闻|报道|报导|语音)|[▶►]`,
    ),
  ],
  ['copy', /^(?:一键|点击)?复制(?:代码|全部|内容)?$|^copy(?: code)?$/],
  ['follow', /^[+＋]? ?(?:已?(?:关注|追踪|订阅)(?:他|她|ta|作者|[账帐]号)?|follow(?:ing)?|subscribe)$/],
  [
    'follow',
    /^(?:查看|浏览|进入|访问)(?:更多|全部|所有|[他她]的|ta的?|作者|该)?(?:文章|作品|专[栏题]|合集|微博|评分|回答|主页)$/,
  ],
  [
    'join',
    form(
      `${LEAD}{1,2}${DEED}|${LEAD}{0,2}(?:${DEED}|成为|开通|购买|升级|续费)${OBJECT}{1,2}|${LEAD}粉丝(?:专?页|团)|${LEAD}{0,2}(?:查看|选择|了解|比较|浏览|解锁)(?:全部|所有|更多)?${PLANS}`,
    ),
  ],
  ['join', /^(?:定期定额支持|[打赞]赏(?:支持|作者|一下)?|sign up|subscribe now|donate|join us)$/],
  [
    'app',
    form(
      '(?:立即|马上|免费|点击|点此|去)?(?:下载|打开|安装|开启|启动)(?:看看|体验|阅读|使用|app|客户端)?|(?:去|在|到|用)?(?:app|客户端)内?(?:看看|打开|阅读|查看)',
    ),
  ],
  [
    'shop',
    form(
      `(?:${LEAD}|${TERMS}){0,2}(?:购买|选购|抢购|预购|下单|领券(?:购买|下单|抢购)?|询价|(?:购买?|买|抢购?|选购|订购|换购|加购|领取?)${GOODS})|${LEAD}{0,2}(?:预约|申请|免费|电话)${VISITS}|${LEAD}?(?:询|问|查|查看|获取|了解)${PRICE}`,
    ),
  ],
  [
    'shop',
    /^(?:(?:立即|在线|马上|免费|电话|拨打)?(?:咨询|通话|致电)(?:底价|客服|律师|专家|医生|(?:置业)?顾问|经纪人|中介|电话)?|免费(?:报价|领取|试用|设计|估价|测评|开户)|(?:立即|极速|一键|马上)开户|(?:[变降]价|开盘)通知|[+＋加]{1,2} ?自选股?|(?:立即|马上)(?:买入|交易)|[加放]入(?:购物[车篮]|自选股?)|直达链接|去(?:看看|逛逛)|查看商品|(?:查看|看)(?:行情|走势|k线|个股)|[去到上在](?:京东|淘宝|天猫|当当|拼多多|亚马逊|博客来|诚品|momo|官网|商城|书店|旗舰店|微店|小程序)(?:购买|选购|下单|抢购|看看)|(?:buy|shop|order) now|add to cart|get tickets)$/,
  ],
  [
    'enter',
    form(
      '(?:立即|马上|免费|会员|请|去)?(?:登[录入]|注册|解锁(?:文章|全文)?)|(?:微信|手机号?|qq|微博)登[录入]|(?:查看|看|选择|比较)(?:全部|所有)?方案|(?:log|sign) ?in',
    ),
  ],
]

/** What stands around a call, and how many have done so: 有用 (128)   📣 立即投票 >> */
const SIGNS = /^[^\p{Script=Han}\w+＋▶►‹›«»←→◀]{1,3}(?=\p{L})|(?<=\p{L}) ?[!！>＞»›→~〉]{1,3}$/gu
const COUNT = /\s?[(（]?\d[\d.,]{0,8}[万k]?[)）]?$/

/** Longest text of a button (characters). */
const MAX_CALL = 20

/** What the text of a button or link asks for, of two that a stroke divides the first; null for any other text. */
export const callOf = (text: string): Call | null =>
  text === '' || text.length > MAX_CALL ? null : callOfShort(text)

const callOfShort = remembered((text): Call | null => {
  const calls = toSimplified(withoutGlosses(text))
    .toLowerCase()
    .split(/[／/|｜]/)
    .map(callOfPart)
  return calls.every(Boolean) ? (calls[0] ?? null) : null
})

function callOfPart(part: string): Call | null {
  const plain = part.replace(COUNT, '').replace(SIGNS, '').trim()
  return plain === '' ? null : (CALLS.find((row) => row[1].test(plain))?.[0] ?? null)
}
