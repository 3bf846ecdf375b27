import { withoutGlosses } from '../text/glosses.ts'
import { toSimplified } from '../text/to-simplified.ts'

/**
 * What a button or a link of a site asks its reader to do: to vote, to turn the pictures of a gallery, to subscribe to a
 * column, to follow an account, to join or pay the site, to load its app, to buy, to sign in, to copy code, to
 * listen.
 */
export type Call = 'vote' | 'play' | 'turn' | 'column' | 'follow' | 'join' | 'app' | 'shop' | 'enter' | 'copy'

const LEAD =
  '(?:立即|立刻|马上|即刻|免费|我要|我也要|现在|前往|点击|点此|点我|快来|快速|一键|定期定额|单笔|小额|[+＋] ?)'
const DEED =
  '(?:赞助|捐款|捐助|打赏|赞赏|支持|订阅|订购|开启|启用|打开|加入|追踪|关注|按赞|回报|联[系络]|告诉|分享给)'
const OBJECT =
  '(?:我们|本[刊站网报]|好友|朋友|(?:付费|免费|VIP)?会员|订户|赞助(?:者|人|伙伴|会员)?|伙伴|电子报|通讯|周报|早报|晚报|(?:LINE|官方)?(?:频道|[账帐]号|群组?)|社群|社团|粉丝(?:专?页|团)|推[播送]|通知|提醒|作者|创作者?|编辑[台部室])'

const CALLS: [Call, RegExp][] = [
  [
    'vote',
    /^(?:我要|立即|马上|确认|参与|送出|提交)?(?:投票|提交|送出|评分)(?:投票|答案|意见|评分|问卷)?$|^(?:[很没]?有?|没有)(?:帮助|用处?)$|^(?:vote|submit)$/i,
  ],
  [
    'turn',
    /^(?:[上下前后]一[张幅图]|(?:查看|看)(?:全部|所有|更多)(?:图片|照片|组图)|全[屏萤]幕?(?:查看|浏览|观看)?|[‹›«»←→◀])$/,
  ],
  ['play', /^(?:点击|立即)?(?:播放|暂停|收听|聆听|朗读|重试|刷新)(?:音频|视频|本文|全文)?$|^[▶►]$/],
  ['copy', /^(?:一键|点击)?复制(?:代码|全部|内容)?$|^copy(?: code)?$/i],
  ['column', /^[+＋]? ?订阅本?(?:专栏|栏目|合集|专题|标签|关键[词字])$/],
  ['follow', /^[+＋]? ?(?:已?(?:关注|追踪|订阅)(?:他|她|ta|作者|[账帐]号)?|follow(?:ing)?|subscribe)$/i],
  ['follow', /^(?:查看|浏览)(?:更多|全部|所有|[他她]的|作者|该)?(?:文章|作品|专[栏题]|合集|微博|评分|回答)$/],
  [
    'join',
    new RegExp(
      `^(?:${LEAD}{1,2}${DEED}|${LEAD}{0,2}(?:${DEED}|成为)${OBJECT}{1,2}|${LEAD}粉丝(?:专?页|团))[!！>＞»›]{0,3}$`,
      'i',
    ),
  ],
  ['join', /^(?:定期定额支持|[打赞]赏(?:支持|作者|一下)?|sign up|subscribe now|donate|join us)$/i],
  [
    'app',
    /^(?:立即|马上|免费|点击|点此)?(?:下载|打开|安装|开启)(?:看看|体验|app|客户端)?$|^去?app(?:看看|打开)$/i,
  ],
  [
    'shop',
    /^(?:询底?价|(?:立即|在线|马上|免费)?咨询(?:底价|客服|律师|专家|医生|顾问)?|免费(?:报价|试听|领取|试用|设计|估价|测评)|[+＋加]{1,2} ?自选|(?:立即|马上|去|我要|点击)?(?:购买|选购|抢购|下单|领券|询价|预约试驾)|[加放]入购物[车篮]|直达链接|去(?:看看|逛逛)|查看商品|获取底价|buy now|add to cart)$/i,
  ],
  ['enter', /^(?:立即|马上|免费|会员|请|去)?(?:登[录入]|注册|解锁(?:文章|全文)?)$|^(?:log|sign) ?in$/i],
]

/** How many have done so: 有用 (128) */
const COUNT = /\s?[(（]?\d[\d.,]{0,8}[万Kk]?[)）]?$/

/** Longest text of a button (characters). */
const MAX_CALL = 16

/** What the text of a button or link asks for; null for any other text. */
export function callOf(text: string): Call | null {
  if (text === '' || text.length > MAX_CALL) return null
  const plain = toSimplified(withoutGlosses(text)).replace(COUNT, '')
  return CALLS.find((row) => row[1].test(plain))?.[0] ?? null
}
