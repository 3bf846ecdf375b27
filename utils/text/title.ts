import { isPublisher } from './publishers.ts'
import { fold, oneLine, trimEnds } from './space.ts'
import { toSimplified } from './to-simplified.ts'

/**
 * What divides a headline from the names of the channel and the site behind (or before) it. A hyphen between Latin letters
 * or digits is a word's: COVID-19.
 */
const DIVIDER =
  /(?:_{1,3}|\||｜|丨|»|«|›|‹|::|\s@\s|\s／\s?|--+|——|—|–|\s-\s|-\s?(?=\p{Script=Han})|(?<![A-Za-z\d])-\s?(?=[A-Z\d])|－|<|＞|\s·\s)/gu

/** Ends of names of sites, channels and columns; in Simplified characters, as all expressions here that do not say otherwise. */
const SITE_NAME =
  /(?:网|网站|网页|首页|主页|门户|频道|在线|热线|(?:日|晚|早|时|商|周|快|导|学|党|军|新|青年|都市|法制|法治|科技|教育|经济|信息|工人|农民|消费|健康|证券|体育|电子|数字|文汇|光明|解放)报|周刊|杂志|社|中心|新闻|资讯|要闻|博客|专栏|社区|论坛|知乎|平台|客户端|头条|快讯|主办|电视台|广播|集团|公司|协会|学会|委员会|政府|大学|学院|研究院|图书馆|新闻云|电子版|网易|新浪|搜狐|腾讯|凤凰|CNN|BBC|\.com|\.cn|\.net|\.org|在线阅读|公众号|自媒体|专题|栏目|公报|部落格|(?<=[a-z'] )Blog)$/i

/**
 * Names of Taiwan's and Hong Kong's papers and sites, which end as 年報 or 看電視 do: the whole of a short text, in their own
 * characters.
 */
const TRADITIONAL_NAME =
  /^(?!.{0,2}(?:年|季|月|財|海|警|通|匯|彙|情|預|簡|喜|捷|回|電|申|舉|呈)報$)\p{Script=Han}{1,3}報$|^文匯報$|^(?!.{0,2}(?:看|改|為|為|於))\p{Script=Han}{2,4}(?:線上|電視|電台)$/u

/** Sites and papers whose names end as any word may. */
const BRAND =
  /^(?:36氪|虎嗅|钛媒体|雷锋网|IT之家|机核|果壳|少数派|爱范儿|简书|豆瓣|掘金|博客园|开源中国|直播吧|懂球帝|虎扑|手机中国|游民星空|17173|3DMGAME|第一财经|同花顺财经|半月谈|南方周末|中国新闻周刊|百家号|网易订阅|网易号|搜狐号|大风号|企鹅号|百度百科|美国之音|德国之声|哔哩哔哩|bilibili|新头壳|RTHK|TOPick|大纪元|看中国|自由财经|巨亨网|东网即时|风传媒|端传媒|镜传媒|中央社|痞客邦|香港电台|DW|RFI|VOA)$/i

/** Whether a text is the name of a site or a paper that nothing in it tells: 36氪. */
export const isBrand = (text: string): boolean => BRAND.test(toSimplified(text))

/** What may stand behind the name of a site: its name in Latin letters, its other name or its address in brackets. */
const NAME_TAIL = /(?:[（(][^（()）]{2,20}[)）]| ?[A-Z][A-Za-z. ]{1,24}| ?中文)$/

/**
 * Ends of names that an article's subject seldom has: a headline may begin with a university and a dash follow, or end
 * with one behind a dash, 百年老校的新生——青石大学.
 */
const MEDIA_NAME =
  /(?:(?<!互联)网|热线|报|社|刊|频道|新闻|在线|资讯|客户端|电视台|门户|(?:政府|政务|[委局厅办院])门户网站|首页|文章)$/

const isMediaName = (text: string) => MEDIA_NAME.test(toSimplified(text)) || TRADITIONAL_NAME.test(text)

/** What a paper calls its pages on the net: "青石日报数字报-柿子红了". */
const EPAPER = /(?:数字|电子)(?:报|版|报纸|报刊)$/
const isEpaper = (text: string) => EPAPER.test(toSimplified(text))

/** The day behind the headline: "… – DW – 2024年5月20日". */
const DAY = /^(?:19|20)\d{2}[年/.-]?\d{1,2}[月/.-]?\d{1,2}日?$/

/** The number of the page that papers put last: D200807. */
const PAGE_NUMBER = /^[A-Z]\d{6,8}$/

/** A subtitle: "——走进青石大学". */
const SUBTITLE = /^(?:记|访|走进|写在|致|来自|探访|关于|献给|读|评)/

/** The name of a site in Latin letters, behind a headline in Chinese: "… | Qingshi News"; a product or a person has other ends. */
const LATIN_SITE =
  /^(?=[A-Z])[A-Za-z.&' -]{0,24}(?:News|Daily|Times|Post|Online|Net|Network|Media|Press|Journal|Weekly|Today|Radio|TV|Tribune|Magazine|Herald|Paper|Chinese|China|Asia|Taiwan|Hong ?Kong)$/i

/** An office of the state, as its own site is called: "青石市文化和旅游局". */
const OFFICE = /^[^，。：]{2,8}[省市县区州国]\p{Script=Han}{2,9}[局委厅部]$|人民(?:检察院|法院)$/u

/** What a forum's software puts last: Powered by Discuz! */
const POWERED = /^Powered by /i

/** With fewer letters in front of it, what is longer than they is no name of a site: 中国—东盟中心. */
const MIN_HEAD = 6

const isNamed = (part: string) =>
  part.length <= 16 && (isSiteName(part) || isBrand(part) || LATIN_SITE.test(part))

/** Whether a text ends as the names of sites and their parts do, and so may be no headline. */
export const isSiteName = (text: string): boolean =>
  SITE_NAME.test(toSimplified(text)) || TRADITIONAL_NAME.test(text)

/** Words of buttons, ads and states of a page that stand before a headline and are not part of it. */
const PREFIX =
  /^(?:[[【(（「](?:广告|推广|AD|赞助|置顶|精华|推荐|转载|转|原创|荐|图文)[\]】)）」]|打印(?:页面|预览|本页)\s?[:：_|｜-]|(?:广告|推广|AD)[:：|｜]|(?:转载|转|原创|标 {0,2}题) ?[:：|｜丨]|(?:原创|转载)\s)\s*/i

/** Whether {@link tidyTitle} may take anything off the front of a text that begins with a Han character. */
export const mayHavePrefix = (text: string): boolean => /^[广推转原标打]/.test(toSimplified(text.slice(0, 1)))

/** A date set behind the headline in the same element: "… ( 2019年09月27日 )". */
const DATE_BEHIND = /\s?[（(]\s?(?:19|20)\d{2}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?\s?[)）]$/

/** The divider that a part stands behind is no part of it. */
const trimDivider = (text: string) => trimEnds(text, (character) => /[\s_|｜\-–—·@:<>»]/.test(character))

/** Takes words that are no part of the headline off its front: "【广告】", "原创|", and gaps off its ends. */
export function tidyTitle(text: string): string {
  const line = oneLine(text)
  const prefix = PREFIX.exec(toSimplified(line))?.[0] ?? paperBefore(line)
  return line.slice(prefix.length).replace(DATE_BEHIND, '')
}

/** The paper that had the text first, in its brackets in front of the headline: （青石日报）渡口停航三天. Empty without one. */
export function paperBefore(line: string): string {
  const [prefix = '', name = ''] = /^[（(【[]([^（()）【】[\]]{3,10})[)）】\]] ?(?=.{6})/.exec(line) ?? []
  return PAPER.test(name) && isPublisher(name) ? prefix : ''
}
/** Columns are called as papers are, 财经日报, 虎嗅早报, and other words end as publishers do: 通报, 天气预报, 学术论坛 */
const PAPER =
  /^(?!.*(?:[财財][经經]|科技|期[货貨]|外[汇匯]|股|[债債]|基金|原油|[黄黃]金|[游遊][戏戲]|[机機][构構]|行[业業]|[数數][据據]|情(?=[日晚])|[监監][测測]|生[产產]|防汛))(?:\p{Script=Han}{2}|石家庄|石家莊|黑龙江|黑龍江|内蒙古|內蒙古|张家口|張家口|秦皇岛|牡丹江|佳木斯|齐齐哈尔|齊齊哈爾|哈尔滨|哈爾濱|连云港|马鞍山|景德镇|平顶山|驻马店|三门峡|张家界|攀枝花|六盘水|嘉峪关|呼和浩特|乌鲁木齐|鄂尔多斯|呼伦贝尔|解放军)(?:[日晚][报報]|都市[报報]|新[闻聞][网網]|通[讯訊]社)$|^(?:(?:环球|環球|证券|證券|华夏|工商|中國|中国)[时時][报報]|(?:成都|国际|國際|北京|重庆|重慶|西安|河南|山东|山東|香港|每日)商[报報]|(?:科技|期[货貨])日[报報]|(?:经济|經濟)[导導][报報]|(?:东方|東方)早[报報])$|^(?:新[华華]社|中新社|人民[网網]|新[华華][网網]|中新[网網]|光明[网網])$/u

/** A shorter name may be a column's: "深度: 渡口停航三天" (characters). */
const MIN_BLOG = 4

/** A title without the blog in front of it, "The River Lamp: 渡口的早晨来得早". */
function withoutBlog(title: string, siteNames: readonly string[]): string {
  const name = siteNames.find((site) => site.length >= MIN_BLOG && title.startsWith(`${site}: `))
  const rest = name ? title.slice(name.length + 2).trim() : ''
  return fold(rest).length >= MIN_HEAD ? rest : title
}

/**
 * Takes the names of the site and its channels off a document title: "最强“中国芯”本月商用_新浪财经_新浪网" → the
 * headline. A part is taken only while it is a known site name, reads like one, or is a short column name before one
 * that was taken; what stays is never empty.
 * @param siteNames names that the page gives its site elsewhere.
 */
export function stripSite(text: string, siteNames: readonly string[] = []): string {
  const title = withoutBlog(oneLine(text), siteNames)
  const dividers = [...title.matchAll(DIVIDER)]
  const known = new Set(siteNames.map(fold).filter(Boolean))
  const isSite = (part: string) =>
    known.has(fold(part)) ||
    (isSiteName(part) && part.length <= 20) ||
    isBrand(part) ||
    OFFICE.test(toSimplified(part)) ||
    POWERED.test(part) ||
    (NAME_TAIL.test(part) && isNamed(part.replace(NAME_TAIL, ''))) ||
    DAY.test(part) ||
    PAGE_NUMBER.test(part) ||
    (LATIN_SITE.test(part) && /\p{Script=Han}{4}/u.test(title))
  // off the end, the site first and then its columns
  let end = title.length
  let taken = false
  for (const divider of dividers.toReversed()) {
    const part = trimDivider(title.slice(divider.index + divider[0].length, end))
    const head = trimDivider(title.slice(0, divider.index))
    const letters = fold(head).length
    const isKnown = known.has(fold(part))
    if (
      letters < 2 ||
      (/^(?:—|--)/.test(divider[0]) && SUBTITLE.test(toSimplified(part))) ||
      // a dash in Chinese stands before a subtitle, a slash before another subject
      (/^(?:——| ?／ ?)$/.test(divider[0]) && !isKnown && !isMediaName(part) && !isBrand(part)) ||
      (part !== '' && !isKnown && letters < MIN_HEAD && letters < fold(part).length) ||
      !(isSite(part) || part === '' || (taken && part.length <= 8 && head.length > part.length))
    )
      break
    taken = taken || part !== ''
    end = divider.index
  }
  let start = 0
  // off the front ("健康报_数字报刊文章_…", "科学网-…"), only while the rest is the longer part
  for (const divider of dividers) {
    if (divider.index >= end) break
    const part = trimDivider(title.slice(start, divider.index))
    const rest = trimDivider(title.slice(divider.index + divider[0].length, end))
    const isFront = known.has(fold(part)) || ((isMediaName(part) || isEpaper(part)) && part.length <= 12)
    if (!isFront || (rest.length <= part.length && !isEpaper(part))) break
    start = divider.index + divider[0].length
  }
  return tidyTitle(trimDivider(title.slice(start, end)))
}
