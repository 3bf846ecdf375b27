import { lineReason } from '../clean/line-reason.ts'
import { withoutGlosses } from '../text/glosses.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { oneLine } from '../text/space.ts'
import { titleLine } from './title-line.ts'

/** A plain text taken apart by lines. */
export interface PlainText {
  /** Null when no line is a headline. */
  title: string | null
  /** Lines above the headline: channel bars, breadcrumbs. */
  before: string[]
  /** Lines of the article, the headline not among them. */
  article: string[]
  /** Lines under the article: recommendations, comments, licence numbers. */
  after: string[]
}

/** Lines that begin what stands under an article on a portal. */
const UNDER =
  /^(?:相关(?:推荐|阅读|新闻|链接|报道|文章|专题)|相關(?:新聞|報導|文章|閱讀)|延伸(?:阅读|閱讀)|[^。]{0,30}更多延伸[阅閱][读讀][:：]$|推荐(?:阅读|新闻|内容)|新[闻聞]推[荐薦]$|热点专题$|猜你喜欢|今日[热熱][门門]$|热门(?:推荐|新闻|文章|评论)|更多(?:新闻|精彩|内容)|为您推荐|大家都在看|网友评论|網友評論|最新评论|全部评论|我要评论|评论区|发表评论|上一篇|下一篇|关于我们|聯絡我們|联系我们|网站地图|友情链接|版权声明|返回顶部|返回首页|扫一扫|扫描二维码)|(?:ICP备|ICP证|公网安备|许可证编号|版权所有.{0,20}(?:网|報|报|社|中心|公司)|Powered by \w|Copyright|All Rights Reserved|违法和不良信息举报)/i

/** A line of this length with a full stop is the story. */
const STORY = 50

/** The start of another story, cut off, and maybe what opens it: 山城的早晨…[详细] */
const TEASER = /[^.]\.{3}$|[^…]…$|[[【（(]\s?(?:[详詳](?:[细細情])|更多|全文)\s?[\]】)）]$/

const HAN = /\p{Script=Han}/u

/** A paragraph of the story, and no note of the page's, however long. */
const isStory = (line: string) =>
  line.length >= STORY &&
  /[。！？]|[.!?](?=\s|$|["”])/.test(line) &&
  !UNDER.test(line) &&
  !TEASER.test(withoutGlosses(line)) &&
  lineReason(line) === null &&
  !parseMarkLine(line)?.license

/** Lines below a heading of recommendations among which the first teaser stands: its title, a number. */
const MAX_TO_TEASER = 2

/** What stood below a picture, which a text has none of: （资料图）, 【相关资料图】; the rules of a table: ---|---, | | */
const NO_TEXT = /^(?:[（(【[]?(?:相[关關])?[资資]料[图圖]片?[】)）\]]?|[: -]{0,20}\|[|: -]{1,80})$/

/** Whether a line says what the one above it does, a caption with its credit: what stood for the picture, and below it. */
const repeatsCaption = (line: string, before: string) =>
  CREDITED.test(line) && line.replace(BULLET, '') === before.replace(BULLET, '')
const CREDITED = /.{6}(?:[摄攝]|供[图圖]|提供|[图圖]片|[资資]料[图圖])[)）。]{0,2}$/
const BULLET = /^[•·▲◀▶▼] ?/

/**
 * The label of a headline: at the foot of sites that copy others, above the address of the page, and at the head of pages
 * for printing, with the button behind it: 标题: 山城的早晨 [打印本页]
 */
const TITLE_LABEL = /^[标標][题題][:：] ?(?=\S{4})/
const PRINT_BUTTON = / \[打印本[页頁]\]$/
const ADDRESS_AT_FOOT = /^地址[:：] ?https?:\/\/\S+$/

/**
 * Takes a plain text apart: flattened portal pages have their frame as lines above and under the article. Every line is
 * in one of the parts; nothing is lost.
 */
export function readPlainText(text: string): PlainText {
  const all = joinWrapped(text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028]/))
  const isText = all.map((line, index) => !NO_TEXT.test(line) && !repeatsCaption(line, all[index - 1] ?? ''))
  const notes = all.filter((_, index) => !isText[index])
  const lines = notes.length === 0 ? all : all.filter((_, index) => isText[index])
  const isChinese = lines.filter((line) => HAN.test(line)).length * 2 > lines.length
  const stories = lines.map((line) => (!isChinese || HAN.test(line)) && isStory(line))
  const firstStory = Math.max(0, stories.indexOf(true))
  const lastStory = stories.lastIndexOf(true)
  const foot = lines.findLastIndex((line, index) => index > 0 && ADDRESS_AT_FOOT.test(line)) - 1
  const isAtFoot = foot > lastStory && TITLE_LABEL.test(lines[foot] ?? '')
  // the site's slogan, as long as a paragraph, may stand below the teasers
  const headsTeasers = (index: number) =>
    firstStory < index &&
    stories.indexOf(true, index) === lastStory &&
    TEASER.test(lines.slice(index + 1, index + 2 + MAX_TO_TEASER).find((line) => line.length >= STORY) ?? '')
  const under = lines.findIndex(
    (line, index) =>
      (UNDER.test(line) && (index > lastStory || headsTeasers(index))) ||
      (index > lastStory && isAtFoot && index === foot),
  )
  const end = under < 0 ? lines.length : under
  const menu = menuEnd(lines)
  const found = isAtFoot
    ? -1
    : titleLine({ lines: lines.slice(menu), stories: stories.slice(menu), isChinese })
  const title = found < 0 ? -1 : found + menu
  const headline = lines[isAtFoot ? foot : title]?.replace(TITLE_LABEL, '').replace(PRINT_BUTTON, '') ?? null
  const main = headline && SUBTITLE.test(headline) ? lines[title - 1] : undefined
  // what a story has above its headline, as a caption, is the story's
  const from = title < 0 ? menu : stories.includes(true) ? Math.min(title, firstStory) : title
  return {
    title: main ? main + headline : headline,
    before: [...lines.slice(0, from).filter((line) => line !== main), ...notes],
    article: lines.slice(from, end).filter((line, index) => index + from !== title && line !== main),
    after: lines.slice(end),
  }
}

/** The second line of a headline: ——来自山城的观察 */
const SUBTITLE = /^[—–]{1,2}\p{Script=Han}/u

/** A menu at the head of a text is at least so many bulleted lines. */
const MIN_MENU = 4
const MENU_ITEM = /^[-•·▪] ?[^，。：:]{2,8}$/

/** Or so many short ones without a sign, some of which say what portals write about; verse has short lines too. */
const MIN_CHANNELS = 8
const MIN_TOPICS = 3
const CHANNEL_NAME = /^\p{Script=Han}{2,5}$/u
const TOPIC =
  /[新要][闻聞]|[资資][讯訊]|[国國][际際內内]|[经經][济濟]|[财財][经經]|[军軍]事|教育|科技|[体體]育|[娱娛][乐樂]|旅[游遊]|[论論][坛壇]|[频頻]道|[专專][题題]|房[产產]|健康/

/** How many lines at the head of a text are a menu. */
function menuEnd(lines: readonly string[]): number {
  const items = lines.findIndex((line) => !MENU_ITEM.test(line))
  if (items >= MIN_MENU) return items
  const channels = lines.findIndex((line) => !CHANNEL_NAME.test(line))
  const topics = lines.slice(0, Math.max(0, channels)).filter((line) => TOPIC.test(line))
  return channels >= MIN_CHANNELS && topics.length >= MIN_TOPICS ? channels : 0
}

/**
 * Takes off a line the rules of a table whose cells the flattening has put side by side: all of them behind a lone cell
 * (山城的早晨 | |), the last one behind several.
 */
function withoutRules(line: string): string {
  const cell = /^([^|]*[^| ]) ?\|[| ]*$/.exec(line)?.[1]
  return cell ?? line.replace(/(?<=^[^|].*) ?\|$/, '')
}

/** Paragraphs that were broken at a fixed width are joined; all other lines stay as they are. Empty lines go. */
function joinWrapped(lines: readonly string[]): string[] {
  const result: string[] = []
  let group: string[] = []
  const flush = () => {
    const widths = group.slice(0, -1).map((line) => line.length)
    const widest = Math.max(...widths, 0)
    const last = group.at(-1)?.length ?? 0
    const wrapped =
      group.length > 2 &&
      widest >= 30 &&
      last <= widest * 1.2 &&
      widths.every((width) => width >= widest * 0.8)
    if (wrapped)
      result.push(group.reduce((a, b) => (/[\p{Script=Latin},.;]$/u.test(a) ? `${a} ${b}` : a + b)))
    else result.push(...group)
    group = []
  }
  for (const line of lines) {
    const text = withoutRules(oneLine(line))
    // an indented line begins a paragraph
    if (!text || /^[ \t\u3000]/.test(line)) flush()
    if (text) group.push(text)
  }
  flush()
  return result
}
