import { findDates } from '../text/dates.ts'
import { withoutGlosses } from '../text/glosses.ts'
import { isPersonName } from '../text/person-name.ts'
import { isProvince } from '../text/places.ts'
import { isPublisher } from '../text/publishers.ts'
import { vocabularyLine, wordsAt } from './chrome-words.ts'
import { FILLER, HALF, SURE, weighPieces } from './line-pieces.ts'

/** Where a line stands: a date above the story is the page's, below it may sign the story. */
export type Place = 'head' | 'tail'

/** A form of what a head says besides words of the vocabulary, tried where a piece may begin. */
type Form = [weight: number, pattern: RegExp]

/** What counters and labels print, in Simplified characters and small letters. */
const FORMS: Form[] = [
  // 栏目：民生直通车   分类: 杂谈; others may be those of a notice: 频道：青石一台
  [
    SURE,
    /^(?:(?:所属|所在|文章|本文)(?:频道|类别|专题)|(?:所属|所在|文章|本文)?(?:栏目|专栏|版块|板块|分类|标签)) ?[:：]\s?[^\s，。！？：:|｜·]{1,16}(?=[\s|｜·]|$)/,
  ],
  [
    FILLER,
    /^(?:频道|专题|单元|类别|关键词|版次|版面|期号|期数) ?[:：]\s?[^\s，。！？：:|｜·]{1,16}(?=[\s|｜·]|$)/,
  ],
  // In 杂记   Category: 杂记
  [
    FILLER,
    /^(?:(?:published )?in|categor(?:y|ies)|filed under|posted in|tags?)(?:\s?[:：]\s?| )[^\s，。！？：:|｜·]{1,16}(?=\s?[|｜·]|$)/,
  ],
  // 看板 river
  [SURE, /^看板 ?[a-z][\w-]{1,20}/],
  // what a row of the head ends with, on a line of its own: 国内   小 中 大
  [FILLER, /^(?:国内|国际|要闻|时政|港闻|两岸|社会|财经|体育|娱乐|本地|即时|即时新闻|头条新闻|滚动)(?=\s|$)/],
  [HALF, /^(?:特大|[大中小])(?=\s|$)/],
  // 首发于河湾手记   来自专栏 河湾手记   收录于 河湾手记
  [
    SURE,
    /^(?:首发于|来自专栏|收录于|收入专栏|归[档类]于|分类于|发表在专栏) ?[:：]?\s?[「“]?[^《\s，。！？：:|｜·的\d]{2,14}(?=[\s|｜·]|$)/,
  ],
  // 由 河边看云 发表于   作者 kite88 (小风筝)
  [FILLER, /^由 ?[^\s，。]{1,14} (?=(?:发[表布]|撰写|张贴|提交|上传))/],
  [HALF, /^作者 ?[:：]? ?[a-z]\w{1,14} ?[（(][^（()）]{0,20}[)）]/],
  // 粉丝 1.2万   06.03 10:21
  [SURE, /^(?:粉丝|获赞)(?:数|量)? ?[:：]? ?\d[\d,.]{0,8}[万亿kw]?/],
  // 文章：88, of an account
  [HALF, /^(?:文章|日志|帖子)(?:数|量)? ?[:：] ?\d[\d,.]{0,8}[万kw]?(?=[\s|｜·]|$)/],
  [SURE, /^[01]?\d\.[0-3]?\d \d{1,2}:\d{2}(?![\d:])/],
  // 12 条回复   3 則留言   37 次收看   2 comments   1.2k views
  [
    SURE,
    /^\d[\d,.]{0,8}\s?[万亿kw]?\+?\s?(?:条|则|个|次|篇|人|名)?(?:回复|留言|评论|跟帖|回应|收看|收听|关注者|粉丝)/,
  ],
  [SURE, /^\d[\d,.]{0,8}\s?[km]?\+?\s?(?:comments?|views?|reads?|shares?|likes?|claps?|followers?)(?![a-z])/],
  // 约 4 分钟   4 分钟   预计 4 分钟读完
  [HALF, /^(?:大?约|需|预计|全程)?(?:需|约)?\s?\d{1,3}\s?分钟(?:\d{1,2}\s?秒)?(?:读完|可读完|阅读)?/],
  [HALF, /^\d{2,6}\s?字(?![\p{Script=Han}])/u],
  // 3 小时前   昨天 14:43   刚刚   3 days ago
  [HALF, /^\d{1,3} ?(?:秒|分钟|小时|天|日|周|个?月)前(?![\p{Script=Han}])/u],
  [FILLER, /^(?:今天|昨天|前天|刚刚)(?: ?\d{1,2}[:：]\d{2})?(?![\p{Script=Han}])/u],
  [HALF, /^(?:an?|\d{1,3}) ?(?:min(?:ute)?|hour|hr|day|week|month)s? ago(?![a-z])/],
  // the clock, the day of the week, the zone, the old calendar
  [
    FILLER,
    /^(?:上午|下午|凌晨|早上|中午|晚上|傍晚|[ap]\.?m\.? )? ?\d{1,2} ?[:：] ?\d{2}(?: ?[:：] ?\d{2})?(?: ?[ap]\.?m\b\.?)?/,
  ],
  // the year of the Republic of China: 115-06-03
  [FILLER, /^1[01]\d[-/.年][01]?\d[-/.月][0-3]?\d日?(?!\d)/],
  [FILLER, /^[ap]\.m\./],
  [FILLER, /^https?:\/\/\S{4,120}/],
  [FILLER, /^(?:星期|周|礼拜)[一二三四五六日天](?![\p{Script=Han}])/u],
  [FILLER, /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?(?![a-z])/],
  [
    FILLER,
    /^(?:北京|台北|香港|澳门|当地|美东|新加坡)时间|^(?:hkt|cst|gmt(?:\+\d{1,2})?|utc(?:\+\d{1,2})?)(?![a-z])/,
  ],
  [FILLER, /^(?:农历|夏历|阴历)[\p{Script=Han}]{2,10}(?=\s|$)/u],
  // 发布时间：   最后修改于   Published on
  [
    FILLER,
    /^(?:(?:最[后近新]|首次|初次)?(?:发布|发表|发稿|刊登|刊发|出版|出刊|上架|上稿|上传|录入|添加|张贴|公告|公布|发文|创建|建立|更新|修改|编辑|更改|修订|写作|创作)(?:时间|日期|日|于|在)?|时间|日期|写于|刊于)(?=\s?[:：\d]|\s|$|[今昨前]天|阅读|浏览|字数)[:：]?/,
  ],
  [
    FILLER,
    /^(?:last |first )?(?:published|posted|updated|modified|edit(?:ed)?|created|written)(?: on| at| in| by)?(?![a-z])/,
  ],
  // 来源：青石网, beside what else stands there
  [FILLER, /^(?:来源|作者|编辑|记者|供稿|通讯员|摄影) ?[:：]\s?[^\s，。：:|｜·]{2,14}(?=\s|$)/],
  // IP属地：青海   来自 iPhone 客户端
  [FILLER, /^ip ?(?:属地|归属地)[:：]? ?[^\s，。|｜·]{2,8}/],
  [
    FILLER,
    /^(?:来自|发自|通过) ?(?:iphone|ipad|android|安卓|华为|小米|微博|手机|电脑|网页)[^\s，。|｜·]{0,8}(?: ?客户端| ?网页版)?/,
  ],
  [FILLER, /^(?:原创|置顶|精选|精华|推荐|热门|独家|编译)(?=[\s|｜·\d]|$)/],
  // Web only   Online exclusive
  [FILLER, /^(?:(?:web|online|digital|print) (?:only|exclusive|first)|exclusive|premium)(?=[\s|｜·]|$)/],
  [FILLER, /^[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,4}|^@[\w.-]{2,30}/],
]

/** Where a word ends. */
const WORD_END = /[\s|｜┊·・•●,，/／、>»()（）【】[\]]/

/** The name of somebody who writes it in Latin letters. */
const LATIN_NAME = /^[A-Z][A-Za-z'’.-]{1,20}(?: [A-Z][A-Za-z'’.-]{0,20}){1,3}(?![A-Za-z])/

/** A date that says more than the day. */
const YEAR_OR_CLOCK = /\d{4}|年|\d[:：]\d{2}/

/** When a text was changed, which no signature says. */
const CHANGED = /(?:更新|修改|编辑)(?:时间|日期|于|[:：])|(?:updated|modified|edited)/

/** Completes dates without a year. */
const ANY_DAY = new Date(Date.UTC(2000, 11, 31))

/**
 * How far a line is the frame's: dates, counts with their word, channels, buttons, publishers and the names of who wrote
 * the article.
 * @param text one line, with a blank where one element ends and the next begins.
 * @param names the names of author, source and site.
 * @returns what its pieces weigh together; null where it says anything else.
 */
export function headWeight(text: string, names: readonly string[], place: Place): number | null {
  const line = vocabularyLine(text)
  if (line === null) return null
  const plain = withoutGlosses(text)
  const ofDate = place === 'head' || CHANGED.test(line) ? SURE : FILLER
  const dates = /[\d〇○零]/.test(line) ? findDates(line, ANY_DAY) : []
  return weighPieces(line, (at) => {
    const pieces = wordsAt(line, at)
    for (const { index, length } of dates)
      if (index === at)
        pieces.push({ length, weight: YEAR_OR_CLOCK.test(line.slice(at, at + length)) ? ofDate : FILLER })
    const rest = line.slice(at)
    for (const [weight, pattern] of FORMS) {
      const length = pattern.exec(rest)?.[0].length
      if (length) pieces.push({ length, weight: weight === HALF && place === 'tail' ? FILLER : weight })
    }
    const isWord = at === 0 || WORD_END.test(line.charAt(at - 1))
    const length = isWord ? nameLength(plain.slice(at), names, place) : 0
    if (length > 0) pieces.push({ length, weight: FILLER })
    return pieces
  })
}

/**
 * How long the name is that a text begins with: one of `names`, and above the story of anybody or a publisher, which below it
 * may be the story's (王敏 收藏); 0 without one.
 */
function nameLength(text: string, names: readonly string[], place: Place): number {
  const end = text.search(WORD_END)
  const word = end < 0 ? text : text.slice(0, end)
  if (names.includes(word)) return word.length
  if (place === 'tail') return 0
  if (isPersonName(word) || isProvince(word)) return word.length
  if (word.length > 2 && word.length <= MAX_PUBLISHER && isPublisher(word)) return word.length
  const known = names.find((name) => name.includes(' ') && text.startsWith(name))
  return known?.length ?? LATIN_NAME.exec(text)?.[0].length ?? 0
}
/** Longest name of a publisher (characters). */
const MAX_PUBLISHER = 14
