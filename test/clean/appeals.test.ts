import { describe, expect, it } from 'vitest'
import { isAccount, isAppeal, isPublicNotice } from '../../utils/clean/appeals.ts'
import { inBothScripts } from '../text/both-scripts.ts'

const APPEALS = [
  '按赞「渡口日报」粉专，更多船上的事不错过',
  // to report, to write, to correct
  '渡口日报报料电话0990-000000，或登录“渡口”客户端报料',
  '如果您有新闻线索，请来信 xiansuo@news.example',
  '欢迎各科室投稿，稿件一经采用即付稿酬。',
  '看到文中有错别字？选中后告诉我们。',
  '本页面有问题，请致电0990-000000反映，我们会尽快更正。',
  // to follow, to load, to pay
  '想看更多河堤上的事，请爷爷奶奶下载“渡口”APP',
  '为防走失，请将“渡口手记”设为星标',
  '轻点蓝色字，关注一座会放风筝的小城',
  '支持独立媒体，每月只要一杯豆浆钱',
  '追踪我们的 Instagram 看更多河堤',
  '您的浏览器版本过低，建议升级后访问本站。',
  // to like and to tell
  '点赞、在看、转发，让更多人知道河堤上的风筝',
  '喜欢这篇文章吗？快帮〈渡口之声〉粉丝团按个赞！',
  '阅读之前，麻烦您点击一下“关注”，感谢您的支持',
  '觉得不错，记得分享给身边的朋友',
  '如果你觉得我的文章写得不错、对你有帮助的话记得Facebook按赞支持一下！',
  '如果您觉得本文对您有帮助，不妨请我喝杯咖啡',
  '想听的话：Apple Podcasts｜Spotify｜小宇宙',
  '—— 感谢阅读 ——',
  '好的故事，需要你的支持',
  '优质的新闻离不开读者的支持',
  '每月 HK$80，与我们同行',
  '置顶公众号，不错过每一只风筝',
  '想看更多渡口的内容，快下载渡口App！',
  '先别划走，看完记得点个赞',
  '读完别急着离开，在评论区说说你的河堤',
  '想抢先知道河堤上的事？下载渡口早报App，或扫描二维码。',
  '更多河堤报道，请下载渡口客户端',
  '按赞「渡口日报」粉专，更多故事不错过',
]

const STORIES = [
  '按赞「渡口日报」粉专的人，我们都见过。',
  '有关部门提醒市民，下载App要通过正规渠道。',
  '老师记得每一个投稿的孩子。',
  '给您带来不便，感谢您的支持。',
  '孩子们需要你的支持和陪伴。',
  '别走，他在雨里喊。',
  '看完了戏，他抢先走出门去。',
  '我把稿件寄给了编辑部，附上一句话：请多指教。',
  '「我們總是能在大水之後團結起來，現在看到這些，令人不安。」他說。',
  '支持本地农户，就是支持我们自己的餐桌。',
  '如发现可疑线索，请拨打110。',
  '展览持续到月底，欢迎前来。',
  '报名请登录本站，或致电渡口管理处。',
  '本报今天起推出系列报道，敬请关注。',
  '加入他们的行列吧，河堤需要你。',
  '用户可在小程序里预约。',
  '打开“渡口”App，点击首页的“预约”。',
  '请每天步行三十分钟，喝水8杯。',
  '请旅客从本站东出口进站候车。',
  '请告诉我们，河的名字',
  '“别忘了投稿。”韩老师合上了书。',
  '答：请告诉我们，哪里还有渡口。',
  '请在看完杂志后放回原处。',
  '有意者请加微信 dukou01',
  '升级版小程序亮相，可查船期',
  '订阅制独立媒体如何生存',
  '感谢大家的支持！',
  '会议将重点关注渡口的改造，本刊编辑部派人参加了。',
]

describe('isAppeal', () => {
  it.each(inBothScripts(APPEALS))('is one: %s', (line) => expect(isAppeal(line)).toBe(true))
  it.each(inBothScripts(STORIES))('is none: %s', (line) => expect(isAppeal(line)).toBe(false))
})

describe('isAccount', () => {
  it.each(
    inBothScripts(['微博：@渡口日报', '头条号：渡口网', '联系邮箱：a@news.example', 'IG：dukou.daily']),
  )('is one: %s', (line) => expect(isAccount(line)).toBe(true))
  it.each(inBothScripts(['微信：一个改变了渡口的软件，用了十年。', '邮箱：', '信箱里有三封信']))(
    'is none: %s',
    (line) => expect(isAccount(line)).toBe(false),
  )
})

describe('isPublicNotice', () => {
  it.each(
    inBothScripts([
      '※提醒您：禁止酒驾 饮酒过量有害健康',
      '《渡口电视》提醒您 家庭暴力请拨打113，保护自己和家人',
      '珍惜生命，自杀不能解决问题，安心专线：1925；生命线：1995',
    ]),
  )('is one: %s', (line) => expect(isPublicNotice(line)).toBe(true))
  it.each(
    inBothScripts([
      '禁止酒驾，是他每天对司机说的第一句话。',
      '警方提醒您：诈骗分子常常要求保密，遇到这种情况请拨打110。',
      '医生提醒您：吸烟有害健康，最好现在就开始戒烟。',
      '反诈骗、反毒品热线：165',
      '吸烟有害健康的标语贴满了走廊。',
      '自杀防治中心的专线由三位老人轮流接听，夜里也有人在。',
    ]),
  )('is none: %s', (line) => expect(isPublicNotice(line)).toBe(false))
})
