import { findDates } from './dates.ts'
import { isProvince, PLACE_BEHIND } from './places.ts'
import { oneLine, trimEnds } from './space.ts'
import { toSimplified } from './to-simplified.ts'

/** News agencies, as a pattern without captures. */
export const AGENCY = '(?:新华|新華|中新|中央|路透|法新|美联|美聯|共同|韩联|韓聯)社'

/** The end of the name of a publisher, in Simplified characters; none are 旅行社, 合作社, 阳台, 古琴台 and 烟台. */
const PUBLISHER =
  /(?:报|网|(?<!旅行|合作|[旅茶棋])社|(?<![琴阳舞讲柜窗晒站看吧前后亭平烟邢五]|(?<![山广])东)台|刊|客户端|新闻|在线|频道|公众号|传媒|头条|论坛|电视|广播|杂志)$/

/** What a column or a desk of any newsroom is called: 即时新闻, 体育频道. */
const COLUMN =
  /^(?:即时|实时|最新|滚动|突发|热点|热门|焦点|头条|重点|国内|国际|社会|地方|本地|时政|政治|财经|体育|娱乐|生活|两岸)(?:新闻|频道)$/

/** Whether a name ends like that of a paper, a channel or a site. */
export function isPublisher(name: string): boolean {
  const simplified = toSimplified(name)
  return PUBLISHER.test(simplified) && !COLUMN.test(simplified)
}

/** Whether a name is a paper's, an agency's or a station's, and no channel's: 社会新闻, 财经频道. */
export const isPaper = (name: string): boolean =>
  /^\p{Script=Han}{2,8}(?:[报報社网網]|[周週]刊|[杂雜][志誌]|[电電][视視][台臺]|客[户戶]端)$/u.test(name)

/** The publishers that stand in the value of a source mark; none for "网络" and the like. */
export function readSources(value: string): string[] {
  const source = tidySource(value)
  // "来源：网络", "未知", "文章出处：公司动态": that is no publisher
  if (source.length < 2 || source.length > longestOf(source) || /^[a-z]{1,3}$/.test(source)) return []
  // "转载┊打印┊举报": buttons in a row
  if (BESIDE_SOURCE.test(source)) return []
  if (
    /^(?:于|发表于|发布于|网络|互联网|网上|网路|整理自网络|未知|不详|不明|其他|其它|本站|原创|自创|转载|暂无|佚名|(?:无|综合|本网|(?:网友)?投稿|编辑|报道|报导|消息|整理|admin|(?:公司|行业|企业|最新|热门|产品)(?:动态|新闻|资讯|知识|公告))$)/i.test(
      toSimplified(source),
    )
  )
    return []
  // "来源：综合新华社、人民日报"
  const combined = /^[综綜]合[自:：]? ?(.+)$/.exec(source)?.[1]?.split(/[、,，]/) ?? []
  if (combined.length > 1 && combined.every(isPublisher)) return combined
  // "中国青年报客户端 中国青年网", "青石日报、山城晚报": publishers side by side
  const words = source.split(/[ 、]/)
  return words.length > 1 && words.every((word) => word.length > 2 && isPublisher(word)) ? words : [source]
}

/** Longest name of a publisher (characters); a body's in Latin letters is longer. */
const longestOf = (source: string) => (LATIN_BODY.test(source) ? 80 : 40)
const LATIN_BODY =
  /^(?=.*\b(?:School|Universit|College|Department|Faculty|Institut|Ministry|Office|Bureau|Cent(?:er|re)|Association|Society|Agency|Press|News|Council)).[^\p{Script=Han}]*$/u

/** Takes off a source what is printed with it: a repeated label, the edition, the address, the note that it is original. */
export function tidySource(value: string): string {
  let source = oneLine(value)
  const host = HOST.exec(source)?.[1]
  if (host) return host
  for (const date of findDates(source).reverse())
    if (!/[（(]/.test(source.slice(Math.max(0, date.index - 2), date.index)))
      source = source.slice(0, date.index) + source.slice(date.index + date.length)
  const words = withoutAccount(withoutNote(source).replace(EDITION_TAIL, '').replace(PLACE_BEHIND, ''))
    // "青石学院|0": the number of the source in the site's own list
    .replace(/(?<=[\p{L}\p{N}）)]) ?[|｜]\d{1,3}(?= |$)/u, '')
    .replace(BUTTONS_BEHIND, '')
    .replace(COUNT_BEHIND, '')
    // "青石日报 山城网收集": the site that took it over
    .replace(/(?<=\S) [^\s，。]{2,12} ?(?:收集|采集|收录)$/, '')
    // the word of a label whose value stands in links: "青石周末 标签"
    .replace(/(?<=\S{2}) (?:标签|標籤|关键[词字]|關鍵[詞字]|作者|编辑|編輯|时间|時間)$/, '')
    // "青石市人民政府 发布开发区：青石经济开发区": a label of the site's own
    .replace(/(?<=\S{4}) \p{Script=Han}{2,8}[:：].{0,60}$/u, '')
    // "青石新聞網－編輯"
    .replace(/(?<=\p{Script=Han}{3}) ?[－—–-] ?(?:編輯|编辑|記者|记者)$/u, '')
    // "青石网独家稿件", "为青石网稿件"
    .replace(/^[为為是](\S{2,16}?)(?:[独獨]家|原[创創])?稿件$/, '$1')
    .replace(/^(\S{2,16}?)(?:[独獨]家|原[创創])稿件$/, '$1')
    // "青石动漫[整理]"
    .replace(/(?<=\S{2}) ?[[［【（(](?:整理|编译|編譯|综合|綜合|转载|轉載)[\]］】）)]?$/, '')
    // "青石网 娱乐综合"
    .replace(/(?<=\p{Script=Han}{2}) (?:娱乐|娛樂|体育|體育|财经|財經|国际|國際|社会|社會)?[综綜]合$/u, '')
    // "青石网原创"
    .replace(/^(\S{2,20})原[创創]$/, (all, name: string) => (isPublisher(name) ? name : all))
    // "青石日报官方账号", as Baijiahao prints it
    .replace(/(?<=.)官方(?:账号|帳號|微博|微信)$/, '')
    // "青石网 Published in 新闻" of Joomla, "青石网 于 2024-05-20"
    .replace(/(?<=.) (?:Published in .{1,24}|[于於])$/, '')
    .replace(/^(?:来源|來源|稿源|文章来源|[转轉][载載]?自(?![然由])|[转轉][载載](?=自然)) ?[:：]? ?/, '')
    .replace(/ ?[（(]? ?(?:https?:\/\/|www\.)[\w./%?=&-]{0,200}(?: ?[)）])?/, '')
    .split(' ')
  // what stands beside it: "新华社 举报", "人民网 原创稿", "大 中 小"
  while (words.length > 1 && isBesideSource(words.at(-1) ?? '')) words.pop()
  return (
    trimEnds(words.join(' '), (character) => /[\s:：|｜丨/／,，、。.【】[\]“"—–_~-]/.test(character))
      // "《青石日报》第3版", "《青石周刊》2024年第3期": the name alone
      .replace(/^[《「『]([^《》「」『』]{2,20})[》」』](?:第?[^《》]{0,14}[版期号]|\d{4,8})?$/, '$1')
      // "青石日报 第3版", "青石晚报A07版", "青石週刊第1024期"
      .replace(ISSUE_BEHIND, '')
      // "青石发现网（作者授权发布）"
      .replace(/[（(][^（()）]{0,6}(?:授权|授權)[^（()）]{0,8}[)）]$/, '')
      .replace(/^([^“]*)”/, '$1')
      // "青石日报（编辑：李明）" up to the next mark
      .replace(/[（(]$/, '')
      .replace(/^[（(]([^（()）]*)$/, '$1')
      .replace(/^([^（(]*)[）)]$/, '$1')
      .trim()
  )
}

/** What was done to the text, behind where it is from: "，注释从略", "，有删改", "，标题为编者所加". */
const NOTE_BEHIND =
  / ?[，,；;（(] ?(?:[转轉][载載])?(?:(?:原文)?(?:注释|註釋|脚注|腳註|参考文献|參考文獻)[^，。（()）]{0,6}略|[原内內]?[文容]?[有略已][所经經获獲]?(?:授[权權]|删|刪|改动|改動|增删|缩减|調整|调整)[^，。（()）]{0,6}|(?:原文)?[标標][题題][为為系由][^，。（()）]{1,12})[)）]?$| [-–—] [^-–—。]{0,24}不代表[^。]{0,8}立[场場][！!]?$/

/** A source without such a note: "《青石研究》2024年第3期，注释从略", "青石周刊（有删节）". */
export const withoutNote = (source: string): string => source.replace(NOTE_BEHIND, '')

/** The page of a newspaper or the number of a magazine behind its name. */
const ISSUE_BEHIND =
  /(?<=\p{L}) ?[，,]?(?:第 ?[A-Z]?\d{1,4}(?:[-－]\d{1,3})? ?[版期號号]|(?:[A-Z]?\d{2,3}|(?<= )\d) ?版|(?:19|20)\d{2}年(?:度)?第?\d{1,2}[期輯辑卷])(?:[：:][^，。]{0,12})?$/u

/** The address of a site in place of its name: "www.qingshi.example", "http://www.qingshi.example/". */
const HOST = /^(?:https?:\/\/)?(www(?:\.[\w-]{1,40}){2,4})\/?$/

/** An edition after a source: "中国青年报 （ 2020年05月30日 01 版）". */
const EDITION_TAIL = /\s?[（(]\s?(?:19|20)\d{2}[^（()）]{4,30}[)）]$/

/**
 * Buttons in brackets behind a source, of which the last bracket may be gone: "青石晚报【大 中 小】【打印", "中国新闻网 参与互动
 * ( 0 )".
 */
const BUTTONS_BEHIND =
  / ?(?:[【[（(] ?(?:字[号體体]|大|放大|打印|列印|[关關][闭閉]|收藏|纠错|我要|推荐|分享)(?= ?[大中小】\])）【]|$)| 参与互动 ?[（(]).{0,60}$| 下[载載]$|(?: 进入 ?\S{2,8})? 手机看\S{2,3}$| 有 ?\d{0,7} ?人[参參][与與]$| [扫掃](?:[码碼]|一[扫掃]|描).{0,12}$/

/** How many have read it: "青石日报 12034人阅读", "青石日报0条评论", "青石新闻 浏览 10.8w", "青石医生 2.7 万人看过". */
const COUNT_BEHIND =
  / (?:[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊]|[热熱]度) ?[\d.]{1,8} ?[万萬wW]?\+?$| [\d.]{1,8} ?[万萬wW]?\+? ?[阅閱][读讀]量?$|(?: ?[已共]?有)? ?(?<![\d.,])[\d.,]{1,9} ?[万萬]?[条條人次]{1,2} ?(?:看[过過]|(?:[参參][与與])?[评評][论論]|[点點][评評]|跟[贴帖]|[阅閱][读讀]|[浏瀏][览覽]|[参參][与與]|[点點][击擊])$/

/** A publisher and the words behind it: "工商時報 王曉明", "聯合報 記者王曉明／台北即時報導". */
export function behindPublisher(text: string): { publisher: string; words: string[] } | null {
  const [publisher = '', ...words] = text.split(' ')
  return words.length > 0 && isPublisher(publisher) ? { publisher, words } : null
}

/** A button may be printed twice, once for its picture: "参与互动参与互动". */
const isBesideSource = (word: string) =>
  BESIDE_SOURCE.test(word.replace(/^(.{2,8})\1$/, '$1')) ||
  LETTER_SIZE.test(word) ||
  isProvince(word.replace(/^[来來]自/, ''))

/** A button for the size of letters, its sign beside it: 放大⊕, 缩小⊙, 默认○, 字号+, T大. */
const LETTER_SIZE =
  /^(?:放大|[缩縮]小|默[认認]|[预預][设設]|字[号號体體级級][大小]?|T[大小])[^\p{Script=Han}\w]{0,2}$/u

/** The number of an account behind its name: "青石财经（ID：qscj）". */
const ACCOUNT_ID = / ?[（(] ?(?:微信)?(?:ID|号|公众号)[:： ] ?[^（()）]{1,40}[)）]/i

/** What an account is, before its name: "微信公众号“青石财经”", "公众号：青石财经"; 微信 may be a link. */
const ACCOUNT = /^(?:微信 ?)?(?:公众号|公眾號|公号|订阅号)(?:[:：“「 ]{1,3}|$)/

/** The same behind a name in quotation marks: “青石财经”微信号. */
const ACCOUNT_BEHIND =
  /^[“「"]([^“”「」"]{2,20})[”」"] ?(?:官方)?(?:微信(?:公众号|公眾號|号|號)?|公众号|公眾號|微博|[头頭][条條][号號])$/

/** Takes the kind and the number of an account off its name: "微信公众号“青石财经”（ID：qscj）". */
export const withoutAccount = (text: string): string =>
  text.replace(ACCOUNT_ID, '').replace(ACCOUNT, '').replace(ACCOUNT_BEHIND, '$1')

/** Buttons, counters and notes that stand behind the name of a source. */
const BESIDE_SOURCE =
  /^(?:|原创稿|原创|作者|时间|時間|日期|发布时间|發布時間|阅读|责编|编辑|责任编辑|举报|分享到?[:：]?|打印|收藏|关注|已关注|\+关注|(?:资讯|频道|专栏|点击|點擊)?[订訂][阅閱]|说两句|[报爆]料|(?:条)?评论|参与互动(?:[（(]\d{0,6}[)）])?|(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊閱]|[评評][论論]|跟[帖贴]|[查观觀]看|人[气氣]|[热熱]度)[数數量次]{0,2}(?:[（(]\d{0,7}[)）])?|打印本页|关闭窗口|关闭|返回|纠错|字号|字体|我要纠错|大|中|小|[+-]|A[-+]?(?:A[-+]?)?|\d{1,7}|\d{2}-\d{2}|\d{2}:\d{2})$/
