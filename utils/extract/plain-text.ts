import { isLinksLabel } from '../clean/frame-headings.ts'
import { lineReason } from '../clean/line-reason.ts'
import { findDates } from '../text/dates.ts'
import { withoutGlosses } from '../text/glosses.ts'
import { parseMarkLine, scanMarks } from '../text/mark-line.ts'
import { isPublisher } from '../text/publishers.ts'
import { oneLine } from '../text/space.ts'

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

/** Longest headline of a plain text. */
const LONGEST_TITLE = 80

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
  const found = isAtFoot ? -1 : titleLine(lines.slice(menu), stories.slice(menu), isChinese)
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

/** Reasons of frame lines that stand above a headline and, unlike 字号 or 阅读 12, not under it. */
const ABOVE: ReadonlySet<string | null> = new Set(['navigation', 'notice'])

/** Channels, which portals name above the headline: 即时新闻, 通知公告. */
const CHANNEL = /^(?:.{0,4}(?:[新要港][闻聞]|[资資快][讯訊]|公告|[动動][态態]|[频頻]道))$/

/** Paragraphs that may stand above the headline: captions, a summary, a long note of the page's. */
const MAX_ABOVE = 2

/** Lines above a story among which its headline is looked for: each is compared with those before it. */
const MAX_HEAD = 500

/** Lines between the headline and its date, none of which can be a headline: names, buttons. */
const MAX_BETWEEN = 4

/** A shorter line may be repeated without being the headline (characters). */
const MIN_REPEATED = 8

/**
 * The headline: the line above the one with date and source; else one that is printed twice, as breadcrumbs and lists
 * repeat it; else the first line that is not the page's own; else the one over date and source below a caption.
 */
function titleLine(lines: readonly string[], stories: readonly boolean[], isChinese: boolean): number {
  const isPages = (line: string, reason: string | null) =>
    reason !== null ||
    (isChinese && !HAN.test(line)) ||
    /[>＞›»|]\s*$|^您?的?位置|[当當]前位置[:：]|^[•·▪-]\s|首[页頁]$/.test(line) ||
    parseMarkLine(line) !== null
  const canBeTitle = (line: string) =>
    line.length >= 4 && line.length <= LONGEST_TITLE && !/。|[；;，,：:]$|^[（(]更正.*[)）]$/.test(line)
  const over = (isHead: (line: string) => boolean, from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const line = lines[index] ?? ''
      if (line.length > 120 || stories[index] || !isHead(line)) continue
      for (let above = index - 1; above >= 0 && above >= index - 1 - MAX_BETWEEN; above--) {
        const text = lines[above] ?? ''
        if (!stories[above] && canBeTitle(text) && !isPages(text, lineReason(text))) return above
      }
    }
    return -1
  }
  const firstStory = Math.max(0, stories.indexOf(true))
  const overHead = over((line) => isHeadLine(line) && !MASTHEAD.test(line), 1, firstStory + 1)
  if (overHead >= 0) return overHead

  const head = lines.slice(0, Math.min(firstStory, MAX_HEAD))
  const reasons = head.map(lineReason)
  const others = head.map(
    (line, index) => isPages(line, reasons[index] ?? null) || isLinksLabel(line) || isHeadLine(line),
  )
  const repeated = head.findLastIndex(
    (line, index) =>
      !others[index] &&
      line.length >= MIN_REPEATED &&
      canBeTitle(line) &&
      head.slice(0, index).some((before) => before.includes(line)),
  )
  if (repeated >= 0) return repeated
  const lastAbove = reasons.findLastIndex((reason) => ABOVE.has(reason))
  const above = head.slice(0, lastAbove).some((line, i) => /。/.test(line) && !reasons[i]) ? -1 : lastAbove
  const first = (from: number) =>
    others.findIndex((other, index) => index >= from && !other && !CHANNEL.test(head[index] ?? ''))
  const own = [first(above + 1), first(0), others.indexOf(false)].find((index) => index >= 0) ?? -1
  const text = head[own] ?? ''
  if (own >= 0) return canBeTitle(text) && text.length <= 60 ? own : -1

  const nextStories = stories.flatMap((isStory, index) => (isStory ? [index] : []))
  return over(isSureHeadLine, firstStory + 1, nextStories[MAX_ABOVE] ?? lines.length)
}

/** The paper and the day on which it came out, above the headline: 青石日报 2024年07月16日 星期二 */
const MASTHEAD = /^[^:：|]{0,30}\d[日 ]{1,3}[（(]?星期[一二三四五六日天][)）]?$/

/** Whether a line has what stands under a headline: a labelled source or author, a labelled date, or a date with a clock. */
function isHeadLine(line: string): boolean {
  const marks = scanMarks(line)
  if (marks.spare.length <= 20) {
    if (marks.sources.length + marks.authors.length > 0) return true
    if (marks.dates.length > 0 && isPublisher(marks.spare.split(' ')[0] ?? '')) return true
  }
  return (
    (parseMarkLine(line)?.dates.length ?? 0) > 0 ||
    findDates(line).some((date) => date.length * 2 >= line.length)
  )
}

/** The same below a paragraph, where a date alone may be that of an event. */
function isSureHeadLine(line: string): boolean {
  const marks = parseMarkLine(line) ?? scanMarks(line)
  return marks.dates.length > 0 && (marks.sources.length > 0 || marks.dates.some((date) => date.length > 10))
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
