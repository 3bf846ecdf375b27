import { findDates } from '../text/dates.ts'
import { parseMarkLine, scanMarks } from '../text/mark-line.ts'
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
  /^(?:相关(?:推荐|阅读|新闻|链接|报道|文章|专题)|相關(?:新聞|報導|文章|閱讀)|延伸(?:阅读|閱讀)|推荐(?:阅读|新闻)|猜你喜欢|热门(?:推荐|新闻|文章|评论)|更多(?:新闻|精彩|内容)|为您推荐|大家都在看|网友评论|網友評論|最新评论|全部评论|我要评论|评论区|发表评论|上一篇|下一篇|关于我们|聯絡我們|联系我们|网站地图|友情链接|版权声明|返回顶部|返回首页|扫一扫|扫描二维码)|(?:ICP备|ICP证|公网安备|许可证编号|版权所有.{0,20}(?:网|報|报|社|中心|公司)|Copyright|All Rights Reserved|违法和不良信息举报)/i

/** A line of this length with a full stop is the story. */
const STORY = 50
const isStory = (line: string) => line.length >= STORY && /[。！？.!?]/.test(line) && !UNDER.test(line)

/** Longest headline of a plain text. */
const LONGEST_TITLE = 80

/**
 * Takes a plain text apart: flattened portal pages have their frame as lines above and under the article. Every line is
 * in one of the parts; nothing is lost.
 */
export function readPlainText(text: string): PlainText {
  const lines = joinWrapped(text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028]/))
  const firstStory = Math.max(0, lines.findIndex(isStory))
  const lastStory = lines.findLastIndex(isStory)
  const under = lines.findIndex((line, index) => index > lastStory && UNDER.test(line))
  const end = under < 0 ? lines.length : under
  const title = titleLine(lines, firstStory)
  return {
    title: title < 0 ? null : (lines[title] ?? null),
    before: lines.slice(0, Math.max(0, title)),
    article: lines.slice(title + 1, end),
    after: lines.slice(end),
  }
}

/** The headline: the line above the one with date and source, else a short first line. */
function titleLine(lines: readonly string[], firstStory: number): number {
  const canBeTitle = (line: string | undefined) =>
    line !== undefined &&
    line.length >= 4 &&
    line.length <= LONGEST_TITLE &&
    !/[。；;，,]$/.test(line) &&
    !/[>＞›»|]\s*$|^您?的?(?:位置|当前位置)/.test(line)
  const head = lines.findIndex(
    (line, index) => index <= firstStory && line.length <= 120 && !isStory(line) && isHeadLine(line),
  )
  for (let index = head - 1; index >= 0 && index >= head - 3; index--)
    if (canBeTitle(lines[index]) && !parseMarkLine(lines[index] ?? '')) return index
  const first = lines[0]
  const followed = lines.length > 1 && firstStory > 0
  return followed && canBeTitle(first) && !isStory(first ?? '') && first !== undefined && first.length <= 60
    ? 0
    : -1
}

/** Whether a line has what stands under a headline: a labelled source or author, or a date with a clock. */
function isHeadLine(line: string): boolean {
  const marks = scanMarks(line)
  if (marks.sources.length + marks.authors.length > 0 && marks.spare.length <= 20) return true
  return findDates(line).some((date) => date.length * 2 >= line.length)
}

/** Paragraphs that were broken at a fixed width are joined; all other lines stay as they are. Empty lines go. */
function joinWrapped(lines: readonly string[]): string[] {
  const result: string[] = []
  let group: string[] = []
  const flush = () => {
    const widths = group.slice(0, -1).map((line) => line.length)
    const widest = Math.max(...widths, 0)
    const wrapped = group.length > 2 && widest >= 30 && widths.every((width) => width >= widest * 0.8)
    if (wrapped)
      result.push(group.reduce((a, b) => (/[\p{Script=Latin},.;]$/u.test(a) ? `${a} ${b}` : a + b)))
    else result.push(...group)
    group = []
  }
  for (const line of lines) {
    const text = oneLine(line)
    // an indented line begins a paragraph
    if (!text || /^[ \t\u3000]/.test(line)) flush()
    if (text) group.push(text)
  }
  flush()
  return result
}
