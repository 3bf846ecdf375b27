import { toSimplified } from '../text/to-simplified.ts'
import { BLOCK_TAGS } from './block-tags.ts'
import { textOf } from './block-text.ts'
import { lineReason } from './line-reason.ts'
import type { Reason } from './reasons.ts'

/**
 * Boxes of a page that are no part of its article, told by class name, id or role. Rows are tried in order.
 * A name counts from one delimiter to the next (`share-bar`, `art_share`), so that `shareholder` or `hotel` do not.
 */
const KINDS: [reason: Reason, pattern: RegExp][] = [
  // words for screen readers: 圖像加註文字
  ['hidden', names(`visually-?hidden sr-only screen-?reader(?:-text)? assistive-?text`)],
  // comments, also with their forms: `comment-list`, `commentBox`, `post-comments`, `pinglun`, 163's `tie-area`
  [
    'comments',
    names(
      `comments? comment-?(?:list|box|area|wrap|form|module|content|section|main|head|bd) pinglun pl-?box
      discuss(?:ion)? gentie tie-area repl(?:y|ies)(?:list|box|area)? liuyan message-?board guestbook cmnt
      cmt wrap-?cmnt hotcomment hot-?comments? disqus fb-?comments`,
    ),
  ],
  // lists of other articles
  [
    'related',
    names(
      `related? (?:jp-?)?related-?posts? tj relate-?(?:list|news|box|read|article|d)s? relevant xiangguan
      xgyd xgxw xg-?(?:news|list|read) recommend(?:s|ed|ation)? recommend-?(?:box|list|news|read|article)
      tuijian guess guess-?(?:you-?)?like more-?(?:news|article|read|story|stories)
      hot-?(?:news|list|rank|article|topic|read|words?) extend-?read yanshen news-?list top-?list
      rank(?:ing)? rank-?(?:list|box|news) paihang ranklist most-?read read-?more also-?like
      you-?may-?like outbrain taboola essential pgc-card`,
    ),
  ],
  // `shareHide` of CNA is a picture that is not shared
  [
    'share',
    names(
      `shares?(?!-Hide) share-?(?:box|bar|list|btns?|buttons?|area|wrap|to|icon|icons|con|tool|link)
      bd-?share bdsharebuttonbox jiathis(?:-\\w+)? bshare(?:-\\w+)? social
      social-?(?:share|links?|icons?|bar|box|media) sns sns-?(?:share|box|bar) fenxiang fx
      addthis(?:-\\w+)? sharethis toolbar-?share`,
    ),
  ],
  [
    'navigation',
    names(
      `nav navs nav-?bar navigation main-?nav sub-?nav crumbs? bread-?crumbs? breadcrumb-?\\w* daohang
      weizhi location current-?(?:position|location) position dqwz path menu menu-?bar channel-?nav
      site-?map site-?nav top-?bar header-?nav mianbao`,
    ),
  ],
  [
    'pagination',
    names(
      `prev-?next pre-?next post-?nav(?:igation)? article-?nav next-?(?:article|post|news|page)
      prev-?(?:article|post|news) up-?down pager page-?(?:nav|bar|list|box|num|turn|link)s? pagination
      paging shangxia sxp neighbo(?:u)?rs? pn-?list`,
    ),
  ],
  [
    'tools',
    names(
      `tool-?bar tools tool-?box font-?(?:size|set|tool|zoom) font-?size-?\\w+ zihao print
      print-?(?:btn|box|link) dayin article-?tools? post-?tools? action-?bar opera?t(?:e|ion)s? toolbox
      fav favorite fixed-?(?:bar|tool) back-?top go-?top totop feedback correct jiucuo
      like-?(?:box|btn|area) post-ratings dianzan zan praise vote-?box emotion mood xinqing ding digg reward dashang
      shang donat(?:e|ion)(?:-?(?:box|block|area|wrap))? (?:post|article|blog)-?ai(?:-?\\w+)?
      aimg-?tip ai-?(?:summary|abstract|explanation|digest|assistant|reader|gpt|chat)(?:-?(?:box|card|wrap|container))?`,
    ),
  ],
  [
    'tags',
    names(
      `tags tag-?(?:list|box|cloud|links?|area|wrap|con) keywords? keyword-?(?:list|box) key-?word
      (?:article|arc|art|post|news)-?tags? hot-?tags? (?:article-)?hash-?tags? biaoqian
      label-?(?:list|box) topics?`,
    ),
  ],
  [
    'advert',
    names(
      `ads?
      ad-?(?:box|wrap|wrapper|area|con|content|container|banner|slot|unit|text|label|left|right|top|bottom|img|pic|block|item|video|module)
      adv advert(?:s|isement|ising|iser)? ad_?\\d+ adsbygoogle google-?ads? gg guanggao sponsor(?:ed|s)?
      sponsored-?\\w+ promo promotion banner commercial dfp gpt ad-?tip otherContent_?\\w* hzh_?\\w*
      tuiguang appendQr_?\\w* app-?(?:kaihu|down)\\w*`,
    ),
  ],
  [
    'prompt',
    names(
      `qr-?code qr qr-?(?:box|img|wrap|con) erweima ewm ewm-?\\w+ wei-?xin-?(?:box|code|ewm|qr)
      wx-?(?:code|qr|follow|tg|share) blk-?wxfollow wx-?tg-?\\w* follow follow-?(?:us|box|wrap|me) guanzhu
      subscribe subscription newsletter app-?(?:download|down|tip|guide|open|bar|promo)
      download-?(?:app|bar|box|client) open-?app login login-?(?:box|tip|bar|wrap|mask) sign-?in register
      pay-?wall pay-?(?:box|layer|tips?) vip-?\\w* pop pop-?up popup-?\\w* modal dialog mask layer
      tips?-?(?:box|layer) cookie-?\\w* gdpr subscribe-?\\w+`,
    ),
  ],
  [
    'notice',
    names(
      `copyright copy-?right banquan disclaimer statement shengming mianze footer foot footer-?\\w*
      foot-?(?:er|bar|link|nav|con|box) bottom-?(?:bar|nav|link) post-?copyright\\w*
      article-?copyright\\w* licen[cs]e-?(?:box|info|card|wrap) (?:post|article)-?licen[cs]e icp beian (?:left|right|side)-?contact`,
    ),
  ],
  [
    'sidebar',
    names(
      `side aside side-?bar side-?(?:box|nav|right|left|col|con|tool|wrap)
      right-?(?:bar|side|col|column|box|con|content|main|part|nav) sidebar-?\\w* widget widgets
      widget-?\\w+ search search-?(?:box|bar|form|wrap) weather calendar`,
    ),
  ],
  [
    'player',
    names(
      `video-?(?:js|player|ad|control|controls|tips?|info|bar) player
      player-?(?:box|wrap|control|controls|tip|con) jw-?player prism-?player vjs-\\w+ audio-?player tts
      tts-?\\w+ yuyin bofang`,
    ),
  ],
  [
    'author',
    names(
      `(?:author|doctor|expert)-?(?:card|info|box|bio|profile|intro|detail|desc) about-?author
      about-?the-?author user-?(?:card|info|profile|box) profile-?card media-?(?:card|info|intro)`,
    ),
  ],
]

/** Names that hold the article although one of the rows above may fit: `article-content`, `TRS_Editor`. */
const INSIDE = new RegExp(
  [
    'article[-_]*(?:content|body|text|detail|main|con|txt)',
    'art[-_]?(?:ibody|text|content|body|main|con)',
    'content[-_]?(?:article|text|body|main|detail|txt)',
    'TRS_?(?:Editor|UEDITOR)',
    '(?:post|entry|news|story|main|detail|text|view|page|blog|rich_media|caas|paragraph)[-_]*(?:content|body|text|article|txt|con|detail)',
    'zhengwen|endText|vsbcontent|js_content|RichText|contentText|content_?all|(?<!card_)con_?text|view_?content|pages_content',
  ].join('|'),
  'i',
)

const ALL_INSIDE = new RegExp(INSIDE.source, 'gi')

/** Of the names above, those that nothing but the text itself is called by. */
const TIGHT =
  /(?:^|[\s_-])(?:TRS_?(?:Editor|UEDITOR)|artibody|article-?_?(?:body|text|txt)|articlebody|js_content|rich_media_content|endText|vsbcontent\w*|v_news_content|zhengwen|caas-body|post_?-?(?:body|text)|entry-content|news_?-?(?:text|txt|body)|contentText|text_?content|pages_content|RichText|post-content|article_?-?content|content_?text|news_?-?content|markdown-body|htmledit_views|t_f|postmessage_\d+|content_views|mainContent|main-?text|main-?body)(?:$|[\s_-])/i

/** Between two borders: the start or end, a space, `-`, `_`, a digit, or a change to an upper-case letter. */
function names(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.split(/\s+/).join('|')})(?=$|[\\s_\\d-])`, 'i')
}

/** A map, since the page writes the role: `constructor` is in every object. */
const ROLES = new Map<string, Reason>([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['complementary', 'sidebar'],
  ['contentinfo', 'notice'],
  ['dialog', 'prompt'],
  ['alertdialog', 'prompt'],
  ['search', 'sidebar'],
])

const TAGS: Record<string, Reason> = {
  NAV: 'navigation',
  FOOTER: 'notice',
  ASIDE: 'sidebar',
  DIALOG: 'prompt',
}

/** `camelCase` and `snake_case` as `camel-Case` and `snake-case`, so that the rows see their words. */
const spreadOut = (names: string) => names.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-')

/**
 * Whether an element's own name says that it is no part of the article.
 * @returns the reason, or null.
 */
export function boxKind(element: Element): Reason | null {
  if (element.tagName === 'FOOTER' && isAttribution(element)) return null
  const byTag = TAGS[element.tagName] ?? ROLES.get(element.getAttribute('role') ?? '')
  if (byTag) return unlessText(element, byTag)
  if (element.tagName === 'FIELDSET' && isOnRights(element)) return 'notice'
  const own = ownNames(element)
  if (own === '') return null
  if (isAuthorCard(element)) return 'author'
  const known = kindsByName.get(own)
  if (known !== undefined) return unlessText(element, known)
  const spread = spreadOut(own)
  const kind = INSIDE.test(own) ? partKind(own) : (KINDS.find((row) => row[1].test(spread))?.[0] ?? null)
  if (kindsByName.size > MAX_KNOWN) kindsByName.clear()
  kindsByName.set(own, kind)
  return unlessText(element, kind)
}

/** Whether the legend of a box says that it is on rights, as forums set theirs below each post: 山城论坛 - 论坛版权. */
const isOnRights = (fieldset: Element) =>
  LEGEND.test(fieldset.querySelector(':scope > legend')?.textContent ?? '')
const LEGEND = /^[^，。]{0,20}(?:(?:论坛|論壇|社[区區])版[权權]|免[责責][声聲]明)\s*$/

/** Whether a foot of a quotation may say whose words they are: short, and nothing that a frame says. */
function isAttribution(footer: Element): boolean {
  if (footer.parentElement?.tagName !== 'BLOCKQUOTE' || ownNames(footer) !== '') return false
  const text = textOf(footer, MAX_ATTRIBUTION + 1)
  return (
    text.length <= MAX_ATTRIBUTION &&
    lineReason(text) === null &&
    !/[|｜\n©]|^[^—-].*[:：]|\d[天小分个個]|回[复覆]|[举舉][报報]|版[权權]|[点點][赞讚贊]|收藏|上一篇|[Rr]eply|[Ss]hare|[Pp]owered/.test(
      text,
    )
  )
}
/** Longest name of somebody with what they wrote (characters). */
const MAX_ATTRIBUTION = 80

/** The card of an author by its parts, whatever it is called: a portrait, the name and a motto, in one line. Guests have one each. */
function isAuthorCard(card: Element): boolean {
  const portrait = card.firstElementChild
  if (portrait?.localName !== 'img' || !/avatar/i.test(ownNames(portrait)) || card.childElementCount > 4)
    return false
  if (
    [card.previousElementSibling, card.nextElementSibling].some(
      (other) => other?.className === card.className,
    )
  )
    return false
  const parts = [...card.children].slice(1)
  return (
    parts.every((part) => !BLOCK_TAGS.has(part.tagName)) && parts.some((part) => MOTTO.test(ownNames(part)))
  )
}
const MOTTO = /(?:^|[\s_-])(?:bio|motto|signature)(?:$|[\s_-])/i

/**
 * The kind of a box by its name, unless it is text: newspapers' systems call the caption of a picture so,
 * `imgComment_content`, editions of the classics their notes, and magazines explain something at the side.
 */
const unlessText = (element: Element, kind: Reason | null) =>
  (kind === 'comments' && (/^FIG/.test(element.tagName) || ANNOTATION.test(textOf(element, MAX_LABEL)))) ||
  (kind === 'sidebar' && isExplainer(element))
    ? null
    : kind

/** Whether a box between two paragraphs is prose alone; what a site has at the side is links, and asks for something. */
const isExplainer = (box: Element) =>
  [box.previousElementSibling, box.nextElementSibling].every((beside) => beside?.tagName === 'P') &&
  !box.querySelector('a[href],form,input,button,select') &&
  !ASKS.test(toSimplified(box.textContent ?? '')) &&
  [...box.querySelectorAll('p')].some((p) => /。/.test(p.textContent ?? '') && textOf(p).length >= MIN_PROSE)
const ASKS =
  /订阅|关注|扫[描码]|公众号|客户端|投稿|征集|邮箱|本[站报刊网]|作者简介|赞助|捐款|支持我们|联系我们|欢迎/
/** A shorter paragraph explains little (characters). */
const MIN_PROSE = 60

/** 【注释】①里：…   译文：… */
const ANNOTATION =
  /^(?:[【[]?(?:[注註][释釋解疏]|[译譯]文|[评評赏賞]析|[解导導][读讀]|按[语語]|集[注註]|校[注註記记])(?:[】\]:：\n]|$))/u
const MAX_LABEL = 4

/** A part that is called by the article's name: `article-content-reward`, `post-content__share`. */
function partKind(own: string): Reason | null {
  const rest = own.replace(ALL_INSIDE, '#')
  const isPart = (pattern: RegExp) => {
    const at = pattern.exec(rest)?.index ?? 0
    return rest[at - 1] === '#' && rest[at] !== ' '
  }
  return KINDS.find((row) => isPart(row[1]))?.[0] ?? null
}

/** Pages repeat few names thousands of times; the answer depends on the name alone. */
const kindsByName = new Map<string, Reason | null>()
const MAX_KNOWN = 5000

/** How much an element's own name says that it holds the article: 0 nothing, 1 the article and more, 2 its text. */
export function insideGrade(element: Element): 0 | 1 | 2 {
  if (element.getAttribute('itemprop') === 'articleBody') return 2
  const own = ownNames(element)
  if (own !== '' && TIGHT.test(own)) return 2
  return element.tagName === 'ARTICLE' || (own !== '' && INSIDE.test(own)) ? 1 : 0
}

/**
 * Class names and id of an element, and the id of the heading that it names as its label; longer than anybody writes by
 * hand means none. The id of a heading is where links to it lead, made of what it says: `<h2 id="print">`.
 */
function ownNames(element: Element): string {
  const classes = element.getAttribute('class') ?? ''
  const id = /^H[1-6]$/.test(element.tagName) ? '' : element.id
  const label = element.getAttribute('aria-labelledby') ?? ''
  const own = id || label ? `${classes} ${id} ${label}` : classes
  return own.length > 300 ? '' : own
}
