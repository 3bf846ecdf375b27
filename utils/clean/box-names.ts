import type { Reason } from './reasons.ts'

/**
 * Boxes of a page that are no part of its article, told by class name, id or role. Rows are tried in order.
 * A name counts from one delimiter to the next (`share-bar`, `art_share`), so that `shareholder` or `hotel` do not.
 */
export const KINDS: [reason: Reason, pattern: RegExp][] = [
  // words for screen readers, 圖像加註文字, and over what the mouse points at
  ['hidden', names(`visually-?hidden sr-only screen-?reader(?:-text)? assistive-?text hover-?hint`)],
  // what WordPress prints above and below a post
  ['dateline', names(`post-?meta-?data`)],
  // comments, also with their forms: `comment-list`, `commentBox`, `post-comments`, `pinglun`, 163's `tie-area`
  [
    'comments',
    names(
      `comments? comment-?(?:list|box|area|wrap|form|module|content|section|main|head|bd) pinglun pl-?box
      discuss(?:ion)? gentie tie-area repl(?:y|ies)(?:list|box|area)? liuyan message-?board guestbook cmnt
      cmt wrap-?cmnt hot-?comments? disqus fb-?comments`,
    ),
  ],
  // lists of other articles
  [
    'related',
    names(
      `related? (?:jp-?)?related-?posts? tj relate-?(?:list|news|box|read|article|d)s? relevant xiangguan
      related(?:card|box|list|news|articles?|links?|reads?|stor(?:y|ies)|content)
      xgyd xgxw xg-?(?:news|list|read) recommend(?:s|ed|ation)? recommend-?(?:box|list|news|read|article)
      tuijian guess guess-?(?:you-?)?like more-?(?:news|article|read|story|stories)
      hot-?(?:news|list|rank|article|topic|read|words?) extend-?read yanshen news-?list top-?list
      rank(?:ing)? rank-?(?:list|box|news) paihang most-?read read-?more also-?like
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
      addthis(?:-\\w+)? sharethis toolbar-?share sharedaddy sd-(?:like|sharing)`,
    ),
  ],
  [
    'navigation',
    names(
      `nav navs nav-?bar navigation main-?nav sub-?nav crumbs? bread-?crumbs? breadcrumb-?\\w* daohang
      weizhi location current-?(?:position|location) position(?!-(?:relative|absolute|static|sticky|fixed|top|bottom|left|right|center))
      dqwz path menu menu-?bar channel-?nav skip-?(?:links?|nav|to-?(?:content|main)) site-?map site-?nav top-?bar header-?nav mianbao`,
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
      print-?(?:btn|box|link) dayin article-?tools? post-?tools? action-?bar opera?t(?:e|ion)s?
      fav favorite fixed-?(?:bar|tool) back-?top go-?top totop feedback correct jiucuo
      like-?(?:box|btn|area) post-ratings dianzan zan praise vote-?box emotion mood xinqing ding digg reward dashang
      shang donat(?:e|ion)(?:-?(?:box|block|area|wrap))? (?:post|article|blog)-?ai(?:-?\\w+)?
      mw-editsection mw-jump-link aimg-?tip ai-?(?:summary|abstract|explanation|digest|assistant|reader|gpt|chat)(?:-?(?:box|card|wrap|container))?`,
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
      fb-(?:page|like|follow|send) wx-?(?:code|qr|follow|tg|share) blk-?wxfollow wx-?tg-?\\w* follow follow-?(?:us|box|wrap|me) guanzhu
      subscribe subscription newsletter app-?(?:download|down|tip|guide|open|bar|promo)
      kg-signup-card cta cta-?(?:box|card|wrap(?:per)?|block|btn|button)
      download-?(?:app|bar|box|client) open-?app login login-?(?:box|tip|bar|wrap|mask) sign-?in register
      pay-?wall pay-?(?:box|layer|tips?) vip-?\\w* pop pop-?up popup-?\\w* modal dialog mask(?!-image) layer
      tips?-?(?:box|layer) cookie-?\\w* gdpr subscribe-?\\w+`,
    ),
  ],
  [
    'notice',
    names(
      `ambox copy-?right banquan disclaimer statement shengming mianze foot footer-?\\w*
      foot-?(?:er|bar|link|nav|con|box) bottom-?(?:bar|nav|link) post-?copyright\\w*
      article-?copyright\\w* licen[cs]e-?(?:box|info|card|wrap) (?:post|article)-?licen[cs]e icp beian (?:left|right|side)-?contact`,
    ),
  ],
  // but Elementor's and SiteOrigin's widgets, of which whole pages are built
  [
    'sidebar',
    names(
      `side(?!-by-side) aside side-?bar side-?(?:box|nav|right|left|col|con|tool|wrap)
      right-?(?:bar|side|col|column|box|con|content|main|part|nav) sidebar-?\\w*
      (?<!elementor-|so-)widget(?!.{0,40}sow-)-?\\w* search search-?(?:box|bar|form|wrap) weather calendar`,
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
  // the last one: what is called so may only tell of a vote
  ['control', names(`polls? votes? (?:poll|vote)-?(?:card|wrap|area|widget|module) toupiao`)],
]

/** Names that hold the article although one of the rows above may fit: `article-content`, `TRS_Editor`. */
export const INSIDE = new RegExp(
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

export const ALL_INSIDE = new RegExp(INSIDE.source, 'gi')

/** Of the names above, those that nothing but the text itself is called by: `article-content`, not `article-content-left`. */
export const TIGHT =
  /(?:^|[\s_-])(?:TRS_?(?:Editor|UEDITOR)|artibody|article-?_?(?:body|text|txt)|articlebody|js_content|rich_media_content|endText|vsbcontent\w*|v_news_content|zhengwen|caas-body|post_?-?(?:body|text)|entry-content|news_?-?(?:text|txt|body)|contentText|text_?content|pages_content|RichText|post-content|article_?-?content|content_?text|news_?-?content|markdown-body|htmledit_views|t_f|postmessage_\d+|content_views|mainContent|main-?text|main-?body)(?:$|\s|[_-](?!(?:left|wrap|wrapper|box|container|outer|area|col|column)(?:$|[\s_-])))/i

/** Between two borders: the start or end, a space, `-`, `_`, a digit, or a change to an upper-case letter. */
function names(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.split(/\s+/).join('|')})(?=$|[\\s_\\d-])`, 'i')
}

/** Kinds by role and by tag: maps, since the page writes either, and `constructor` is in every object. */
export const ROLES = new Map<string, Reason>([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['complementary', 'sidebar'],
  ['contentinfo', 'notice'],
  ['dialog', 'prompt'],
  ['alertdialog', 'prompt'],
  ['search', 'sidebar'],
])

export const TAGS = new Map<string, Reason>([
  ['NAV', 'navigation'],
  ['FOOTER', 'notice'],
  ['ASIDE', 'sidebar'],
  ['DIALOG', 'prompt'],
  // cards of WeChat, which those who copy its articles keep
  ['MP-COMMON-PROFILE', 'prompt'],
  ['MP-COMMON-MPAUDIO', 'player'],
  ['MP-COMMON-VIDEOSNAP', 'player'],
  ['MP-COMMON-PRODUCT', 'advert'],
  ['MP-COMMON-MINIPROGRAM', 'advert'],
])
