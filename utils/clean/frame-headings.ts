import { withoutGlosses } from '../text/glosses.ts'
import { remembered } from '../text/remembered.ts'
import { lettersOf, trimEnds } from '../text/space.ts'
import { toSimplified } from '../text/to-simplified.ts'

/** Headings of lists of other articles, by their letters only: what follows is links until something else begins. */
const RELATED =
  /^(?:更多|其他|其它|这个(?:类别|分类|栏目)|此分类|本栏目|本文|今日|昔日|最新|最热|近期|热门|精彩|编辑|小编|为您|为你|猜|你|您|我们|大家|值班总编|编辑部|编辑台|本站|网友|全站|本网|视频|影音|图集|本周|一周|24小时|相关|延伸|推荐|往期|精选|原创|特别|科技|财经|体育|娱乐|政治|国际|社会|生活|政经|焦点|聚焦|热点|站内|阅读|读者|深度|重磅|同类|系列|热销|作者|该作者|相近|主题|上期|前情|回顾|扩展|拓展|新闻|的|之){0,5}(?:阅读|新闻|文章|链接|连结|报道|报导|推荐|内容|资讯|稿件|信息|专题|话题|主题|回顾|排行|排行榜|热点|热榜|热文|热搜|视频|影音|影片|图片|导读|栏目|博文|日志|帖子|事件|喜欢|可能会喜欢|可能喜欢|可能感兴趣|可能有兴趣|也可能感兴趣|也可能喜欢|可能还想看|可能会感兴趣|也许您会感兴趣|感兴趣|想看|看点|搜索|都在搜|都在看|在看|最多人阅读)(?:的文章|的新闻|的内容|更多|请看这里|请看|看这里|点这里)?$|^(?:大家|网友|读者|其他人)[也还](?:在看|看了|读了)$|^(?:本周|今日|一周)?(?:热文|热榜|热读|点击排行榜?)top\d{1,2}$|^相关(?:解读|咨询|问答|问题)$|^(?:评论|点击|收藏)排行榜?$|^往期(?:精彩|精选|好文|荐读)$|^另请参阅$|^我的(?:更多|其[他它]|最新)(?:文章|日志|博文)$|^更多精彩$|^更多(?:.{2,8}|(?=.*[a-z]).{2,14})(?:新闻|报导|报道|资讯|影片|短片)$|^看更多(?:文章|新闻|报导|报道)$|^(?:recent|latest|related|popular|similar|more)(?:posts|articles|stories|news)$|^seealso$|^recentlyupdated$|^furtherreading$|^you(?:may|might)alsolike$|^you(?:may|might)(?:also)?beinterestedin(?:(?:the(?:se|following)|other)(?:articles|stories|posts|news))?$|^[你您](?:可能|也许|或许)?[也还会]{0,2}(?:有|感)兴趣(?:阅读)?(?:的|以下|下列)(?:文章|内容|新闻|报道)$|^频道精选$|^往下看更多$|^(?:今日|本日|本周)最(?:热门|夯)$/

/** The start of a line that names another article: 延伸閱讀：… （相关报道：…）   相關書摘 ▶…. */
const RELATED_LINE =
  /^[\s【[［〔（(「▶►●※>→◎★☆|＞＊*#-]*(?:延伸阅读|关联阅读|另请参阅|另阅|相关阅读|相关新闻|相关报道|相关报导|相关文章|相关链接|相关连结|推荐阅读|更多阅读|往期回顾|往期推荐|往期精选|更多新闻|更多报[导道]|看更多|看更多新闻|同场加映|[你您](?:可能|也许|或许|应该)[也还都会]{0,3}(?:想看|爱看|感兴趣)|猜[你您](?:喜欢|想看)|热门点阅|热门点击|相关专题|相关图[辑集片]|相关(?:影片|视频)|拓展阅读|扩展阅读|点击阅读|热门推荐|热门文章|文章推荐|精彩推荐|上一篇|下一篇)[\s】\]］〕)）」]*[:：﹕｜|／/▶►】］〕》＞>]|^(?:相关|延伸|推荐)(?:书摘|影片|影音|报[道导]|新闻|文章|阅读) ?[▶►]|^[【[「（(][你您](?:可能|也许|或许|应该)[也还都会]{0,3}(?:喜欢|关心)[】\]」）)]/

/** What portals put above their own recommendations, whatever follows: everything after one goes. */
const END =
  /^(?:文章被以下专栏收录|以下内容(?:为|由).{2,20}(?:为您推荐|推荐)|本文已被以下专栏收录|被以下专[栏题]收[录入](?:发现更多相似内容)?|推荐给你|喜欢此内容的人还喜欢|为您推荐|更多推荐|[喜觉][欢得]这篇(?:文章|报导|报道)吗)$/

/** Headings of comments, by their letters and digits only: everything after one goes. */
const COMMENTS =
  /^(?:全部|最新|最热|热门|精彩|精选|网友|文友|书友|社群|读者|文章|用户|所有|我的|发表|相关|查看|共)?\d{0,6}(?:条|则)?(?:评论|留言|跟贴|跟帖|回复|回响|讨论|点评|回帖)(?:列表|专?区)?(?:\d{0,6}|共\d{1,6}条)$|^(?:全部|所有)评论\d{1,6}条$/

/** By its letters, what portals print over an advertisement or the next article. */
const READ_ON: readonly RegExp[] = [
  // 點擊閱讀下一則新聞   往下看更多新聞
  /^(?:点击)?阅读下一[则篇条](?:新闻|文章)?$|^请?往下(?:看|滑)更多(?:文章|新闻)$/,
  // 请继续往下阅读   我是廣告 請繼續往下閱讀   廣告（請繼續閱讀本文）
  /^(?:(?:我是|这是|以下是|以上是)?广告[^\p{Script=Han}A-Za-z]{0,4})?请(?:继续(?:往下|下滑|向下)?|(?:往下|向下|下滑)继续)(?:阅读|观看)(?:本文|内文|文章|内容)?$/u,
  // 内容未完，请往下滑   文章繼續往下看
  /^(?:(?:内容|文章|正文|报道|本文)(?:继续|未完)[，, ]?请?|请)(?:继续)?(?:往下|向下)(?:继续)?(?:滑动?|看|拉|卷动|阅读|观看)(?:继续阅读)?$/,
  // 广告后请继续阅读   文章在廣告之後還有更多   下滑继续阅读   以下為廣告，請向下滑動繼續閱讀
  /^(?:以[上下]|此处|这里)?[是为]?广告(?:之?后)?[^\p{Script=Han}A-Za-z]{0,2}请?(?:(?:向下|往下|下滑|上滑)(?:滑动?|拉)?)?继续(?:向下|往下)?(?:阅读|观看|浏览)(?:本文|内文|文章)?$/u,
  /^(?:(?:文章|正文|内容|新闻|报道)?(?:在|于)?广告(?:之?后|结束后|下方|下面)还?(?:继续|有)(?:阅读|观看|浏览|内容|更多内容)?|(?:下滑|向下滑动|往下滑)继续(?:阅读|观看))$/,
  // 以下广告，文章未完，请往下滑动
  /^(?:以[上下]|此处|这里)?[是为]?广告[^\p{Script=Han}A-Za-z]{0,4}(?:文章|本文|内容|精彩)?(?:未完|继续|还有更多)[^\p{Script=Han}A-Za-z]{0,2}请?(?:继续)?(?:往下|向下)?(?:滑动?|看|卷动|阅读|观看)?$/u,
  /^(?:advertisement[^\p{Script=Han}A-Za-z]{0,4})?(?:(?:story|article) continues below(?: advertisement)?|(?:continue reading|scroll) below|scroll to continue(?: reading)?)$/iu,
]

/** A label of links: 标签： 热词 相关话题 已投稿到： */
const LINKS_LABEL =
  /^(?:文章|本文|新闻|相关|热门|全站|搜索|TAG)?(?:标签|关键[词字]|热词|热搜词?|话题|分类|主题词|已投稿到)(?:搜索|索引|阅读|导航)?[:：]?$/

/** Longest line that is judged (characters). */
const MAX_LINE = 160

/** Longest heading that is judged (characters); in Latin letters it takes more to say the same. */
const MAX_HEADING = 30
const MAX_LATIN = 60
const maxHeading = (line: string) => (/^[\x20-\x7e]+$/.test(line) ? MAX_LATIN : MAX_HEADING)

/** Longest line that is judged to ask to read on (characters). */
const MAX_READ_ON = 50

/** 视频, 阅读 alone may be headings of the story (letters). */
const MIN_HEADING = 4

const letters = remembered((line) => lettersOf(toSimplified(withoutGlosses(line))).toLowerCase())

/** The number of a part in front of its heading: 7 推荐阅读. */
const NUMBER = /^\d{1,2}(?!小时|\d)/

/** Whether a line is the heading of a list of other articles. */
export function isRelatedHeading(line: string): boolean {
  if (line.length > maxHeading(line)) return false
  const heading = letters(line).replace(NUMBER, '')
  return heading.length >= MIN_HEADING && RELATED.test(heading)
}

/** Whether a line names another article by a label. */
export function isRelatedLine(line: string): boolean {
  return line.length <= MAX_LINE && RELATED_LINE.test(toSimplified(withoutGlosses(line)))
}

/** Whether a line begins what the portal recommends below the article. */
export function isRecommendationStart(line: string): boolean {
  return line.length <= MAX_HEADING && END.test(letters(line))
}

/** Whether a line asks to read on below what the portal has put there: an advertisement, or another article's title. */
export function isReadOn(line: string): boolean {
  if (line.length > MAX_READ_ON) return false
  const text = trimEnds(toSimplified(line), (character) => !/\p{L}/u.test(character))
  return text !== '' && READ_ON.some((form) => form.test(text))
}

/** The heading of a part of a paper by its number: 4 讨论. */
const PART_OF_PAPER = /^\d{1,2}[.、．]? ?讨论$/

/** Whether a line is the heading of the comments beyond doubt: it counts them, or says that they are listed. */
export const isCommentsCount = (line: string): boolean =>
  isCommentsHeading(line) &&
  !PART_OF_PAPER.test(toSimplified(line)) &&
  /\d|^(?:全部|最新|最热|热门|精彩|精选|发表|查看|我的|用户|所有)/.test(letters(line))

/** Whether a line is the label of links to come: tags, channels. */
export const isLinksLabel = (line: string): boolean => LINKS_LABEL.test(toSimplified(line))

/** Whether a line is the heading of the comments. */
export function isCommentsHeading(line: string): boolean {
  return line.length <= MAX_HEADING && COMMENTS.test(letters(line))
}
