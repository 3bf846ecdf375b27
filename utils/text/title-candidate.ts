import { toSimplified } from './to-simplified.ts'

/** Longest headline (characters). */
export const LONGEST_TITLE = 160

/** A text of the page that may be the headline. */
export interface TitleCandidate {
  text: string
  /** Rank of the heading, 1 to 6; null for other elements. */
  heading: number | null
  /** Whether class or id say that it is the title, or its own style sets it as one. */
  named: boolean
  /** Whether it is the text of a link, as in lists and breadcrumbs. */
  linked: boolean
  /** Whether it is a link to the front page of the site. */
  leadsHome: boolean
  /** Whether it is short and holds a date, as what stands under a headline. */
  dated: boolean
}

/** Texts of headings that are no headlines: slogans of sites, boxes, states. */
const NO_HEADLINE =
  /^(?:(?:目录|菜单|分享|广告|搜索(?:[:：…]| ?search)?|扫一扫)$|404(?:$|[^\p{L}\d]|页)|(?:全部导航|logo|首页|新闻中心|导航|分享来源|友情链接|联系我们|关于我们|上一篇|下一篇|登录|menu|navigation)(?:$|[^\p{Script=Han}])|(?:更多|相关|推荐|热门|正文|评论|网友评论).{0,4}$)|(?:门户网站|官方网站|政府网站|首页)$/iu

/** Counts over a story, "4 人参与 1 评论", and a breadcrumb, "> 新闻 > 渡口". */
const COUNTS =
  /^(?:\d[\d,.]{0,8}[万+]? ?(?:人参与|人评论|条?评论|次?阅读|次?浏览|个?赞|分享|收藏)[ ·|]{0,3}){1,4}$|^[>»›＞]/

/** Where a text is from: 来源：青石App，作者：河边看云 */
const ORIGIN = /^(?:来源|稿源|作者|责编|责任编辑)[:：]/

/** A number to call, maybe behind the sign of an icon font. */
const PHONE = /^[^\p{L}\d]{0,6}(?!(?:19|20)\d{2}\D)(?:\d{3,4}[- ]?){2,3}\d{0,4}$/u

/** Whether a text is what stands near headlines and is none: a counter, an origin, a number to call. */
export const isNoHeadline = (text: string) => {
  const simplified = toSimplified(text.trim())
  return (
    NO_HEADLINE.test(simplified) ||
    COUNTS.test(simplified) ||
    ORIGIN.test(simplified) ||
    PHONE.test(simplified)
  )
}

/** Letters of the shortest headline that is told by its text; with fewer it may be any word of a page. */
export const MIN_TITLE = 6

/** Whether the second or third line below a candidate prints a date. */
export const isOverDate = (candidates: readonly TitleCandidate[], index: number) =>
  candidates
    .slice(index + 1, index + 3)
    .some(({ text, dated }) => dated && !OF_TODAY.test(toSimplified(text)))

/** The day on which a page is read, below the name of the site: "2024年7月16日 星期二 晴 24℃". */
const OF_TODAY = /今天是|农历|℃|°C/

/** Length from which a text is the story's (characters). */
export const MIN_STORY = 60

/** Whether one of the next lines is the story's. */
export const isOverStory = (candidates: readonly TitleCandidate[], index: number) =>
  candidates.slice(index + 1, index + 4).some(({ text }) => text.length >= MIN_STORY)

/** What kind of page it is: 行业资讯详情, 新闻详情 / News detail. */
export const isKind = (text: string) =>
  /^[^，。：:《“]{0,8}(?:详情|内容)页?(?: ?[/／|] ?[A-Za-z ]{1,24})?$/.test(toSimplified(text.trim()))

/** A channel of which a site makes an `h1`, the headline below it in an element that is called a title. */
const CHANNEL =
  /^(?:新闻|资讯|新闻报道|新闻资讯|新闻中心|公告|通知|通知公告|公告公示|公示公告|(?:新闻|工作|学校|校园|公司|企业|行业|政务|媒体|最新)?(?:动态|要闻)|简讯|news)$/i
/** Whether a text is the name of such a channel. */
export const isChannel = (text: string) => CHANNEL.test(toSimplified(text))
