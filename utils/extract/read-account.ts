import { areOrdinaryWords } from '../text/are-ordinary-words.ts'
import { findDates } from '../text/dates.ts'
import { labelField } from '../text/mark-labels.ts'
import { parseNames } from '../text/names.ts'
import { namesSomebody } from '../text/people.ts'
import { isPersonName } from '../text/person-name.ts'
import { isPublisher, tidySource } from '../text/publishers.ts'
import { AGE } from '../text/relative-time.ts'
import { isBrand } from '../text/title.ts'
import { toSimplified } from '../text/to-simplified.ts'
import type { Printed } from './printed.ts'

/** Takes a text that may name the account, the paper or the author; people go to the authors. */
export function readAccount(text: string, isAuthor: boolean, printed: Printed): void {
  // a label whose value stands elsewhere: "即時新聞："
  if (/[:：]$/.test(text)) return
  // "原创 河边看云 2024-07-16"
  const isOriginal = /^原[创創]/.test(text)
  const name = tidySource(text)
    .replace(/^(?:原[创創] ?|转载 ?|由 |作者[是为為] )/, '')
    // "<a>青石Lab</a>・王晓明"
    .replace(/^[・·•] ?/, '')
    // "河边看云发布于 2024-07-16"
    .replace(/ ?(?:[发發][布佈表]|上[传傳]|[编編][辑輯]|提交|更新)[于於]$/, '')
    // the picture's text and the name: "河边看云河边看云"
    .replace(/^(\p{L}{2,12})\1$/u, '$1')
  if (name.length < 2 || name.length > 30 || /[，。！？：:；（()）>]/.test(name)) return
  const simplified = toSimplified(name)
  // the word of a label whose value stands in the next element: 撰文
  if (
    NO_NAME.test(simplified) ||
    labelField(simplified, true) ||
    !namesSomebody(name) ||
    findDates(name).length > 0 ||
    IS_AGE.test(name) ||
    !(/\p{L}{2}/u.test(name) || isBrand(name))
  )
    return
  // "人民日报中央厨房 韩庆 董志雯"
  const [paper = '', ...others] = name.split(' ')
  if (others.length > 0 && !isPersonName(paper) && others.every(isPersonName)) printed.accounts.push(paper)
  const people = parseNames(name).filter(isPersonName)
  // the channel: 房地产, 石油; a user may be called 时光
  if (areOrdinaryWords(people.length > 0 || isAuthor ? people : [name])) return
  if (people.length > 0 && people.length <= 6) printed.authors.push(...people)
  else if (name.length <= 24) {
    printed.accounts.push(name)
    if (isAuthor || (isOriginal && !isPublisher(name))) printed.users.push(name)
  }
}

/** When it was published, beside a label: "发布于 11个月前". */
const IS_AGE = new RegExp(`^${AGE}$`)

/** Words that stand in elements so marked and are no names: buttons, columns, roles. */
export const NO_NAME =
  /^(?:关注|已关注|选择|订阅|微信|微博|举报|关于(?:我们?|本站|作者)?|精选|置顶|(?:HKT ?){1,3}|.*责任编辑.*|特稿|深度|特写|访谈|观点|专题|专栏|发自.{2,8}|加入最爱|手机版|电脑版|归档|分类|标签|搜索|留言板?|友链|友情链接|更多|(?:查看|更多|全部|所有|TA的|[他她]的).{0,6}(?:文章|作品|帖子)|注册|首页|打印|官方|认证|优质|.{0,4}作者(?:专栏|列表|中心)?|发表|作者简介|返回|正文|(?:查[阅看]|阅读|点击)(?:原文|全文|详情)|进入|我有话说|头条号|通知|通知公告|公告|动态|[要港]闻|新闻|国内|国际|社会|财经|体育|娱乐|科技|时政|教育|健康|生活|标题|看板|地方|两岸|政治|产经|产业|(?:即时|实时|最新|热门|头条)新闻|快讯|往期回顾|返回.{1,4}|版面导航|标题导航|[上下]一[版期篇条页]\d?|放大|缩小|默认|参与互动|只看.{1,6}|倒序浏览|显示全部楼层|阅读模式|楼主|写文章|原文(?:地址|链接)|来自[^的]{1,12}|[Bb][Yy]|\d{1,3} ?min(?:ute)?s? read|Licensed under|(?:Posted|Updated|Published) (?:on|by)|[OoIi][Nn]|[Aa][Tt]|(?:Published in|Written by).{0,40}|[^，。]{1,4}[账帐][号户]|(?:请|立即|未)?登[录入](?:[/／]注册)?|(?:个人|会员|用户)中心|我的主页|游客|本站原创|在线客服|加入我们|zhihu|weibo|github|twitter|大|中|小|\+|@|第.{1,5}版|.*记者.*|.*(?:报导|(?<!经济)报道))$/
