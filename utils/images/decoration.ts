import { namesOf } from '../dom/names-of.ts'
import { neighbour } from '../dom/neighbour.ts'
import { siteAt } from '../text/host-name.ts'
import { isFile, isFrontPage, isListing } from '../text/url.ts'
import { imageSize } from './image-size.ts'
import { NATURAL_HEIGHT, NATURAL_WIDTH } from './loaded-marks.ts'

/** What a picture is that is no part of the text; each is the end of a message key `reason.image…`. */
export type Decoration =
  | 'Tracker'
  | 'Icon'
  | 'Divider'
  | 'Avatar'
  | 'Advertisement'
  | 'Logo'
  | 'EndMark'
  | 'Template'
  | 'Teaser'

/** Largest side of an icon, in pixels. */
const ICON_SIDE = 64
/** Hosts and paths of visitor counters. */
const TRACKER =
  /\/\/(?:[\w-]{1,63}\.){0,4}(?:hm\.baidu|cnzz|51\.la|scorecardresearch|wrating|beacon\.sina|alexametrics|google-analytics|doubleclick|imrworldwide|irs01|gridsum|miaozhen|admaster|statcounter|d5nxst8fruw4z\.cloudfront)\b|facebook\.com\/tr\?|\/(?:atrk|beacon|pixel|count(?:er)?|stat)\.(?:gif|php|asp)\b/i
/** Names of people's portraits in bylines and comments. */
const AVATAR =
  /(?:^|[/_\s-])(?:avatars?|head-?img|touxiang|user-?face|profile-?pic|author-?(?:img|photo|pic|head))(?:$|[/_\s.?-])/i
const AVATAR_ALT = /^.{0,12}(?:头像|頭像)$/
/** Folders and names of advertisements. */
const ADVERTISEMENT =
  /\/(?:ads?|adv|advert(?:s|isements?)?|guanggao|ggtp)\/|(?:^|[/_.-])(?:ad[_-]?banner|banner[_-]?ad|guanggao|duilian|ads?[_-]?\d{2,4})(?:[_\d.-]|$)|\/\/(?:[\w-]{1,63}\.){0,3}(?:googlesyndication|adsame|allyes|tanx|mediav)\./i
/** The file of what stands in a place for them: `content_ad.jpg`. */
const AD_FILE =
  /[/_-](?:content|article|top|bottom|right|left|side|head(?:er)?|foot(?:er)?)[_-]ads?\.(?:png|gif|jpe?g)(?:$|[?#])/i
/** The server of a site's advertisements: `https://ad.news.example/`. */
export const AD_SERVER = /^(?:https?:)?\/\/(?:ads?|adv|guanggao)\.[\w-]{2,63}\./i
/** What leads on at a click; a script of a picture's own may show it larger. */
const LEADS_ON = 'a[href],[onclick]:not(img),[onclick*="location"],[onclick*="open("]:not([onclick*="this"])'
/** Where a network of advertisements counts who follows a link: `/click.cgi?a=51`, `/adclick.php?id=51`. */
const COUNTED_CLICK = /\/(?:ad_?)?(?:click|clk)(?:through|thru|track)?(?:\.(?:cgi|php|aspx?|jsp|do))?\?/i
/** A random name and the folders of one, of which a part may read as anything: `…-ad73-…`, `/__local/E/AD/73/`. */
const RANDOM =
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{20,}|(?<=\/__local\/)[\da-f](?:\/[\da-f]{2}){2}(?=\/)|(?<=\/a)\/ad(?=\/)|(?<=\/[\da-f]{2})\/ad(?=\/[\da-f]{2}\/)/gi
/** The class of the picture that scripts send along when a page is shared; the page hides it. */
const SHARED_CLASS = /(?:^|\s)(?:wx-?)?share[_-]?(?:pic|img|image|thumb)(?:\s|$)/i
const AD_CLASS = /(?:^|[\s_-])(?:ads?|adbox|adimg|advert(?:isement)?|guanggao|ad-play)(?:$|[\s_-])/i
/** Logos and buttons drawn as vectors. */
const VECTOR_LOGO =
  /(?:logo|icon|brand|share|arrow|btn|button|weixin|wechat|weibo|facebook|twitter|line|print|close|play)[^/]{0,40}\.svg(?:$|[?#])/i
const LOGO_NAME = /(?:^|[/_-])(?:site-?)?logo(?:[_-]?\w{0,12})?\.(?:png|gif|jpe?g|webp)(?:$|[?#])/i
/** Marks and buttons that CMS templates put into a text, by the whole of their file name. */
const PART_NAME =
  /\/(?:end|end[_-]news|(?:xh)?icons?|sprites?|dot|line|arrow|btn|button|close|play|hr|bullet|divider|fengexian|jiantou|smaller|larger|ensmall|enlarge|fontsize|zoom(?:in|out)|(?:go|back)[_-]?(?:to[_-]?)?top(?=\.(?:gif|png))|top(?=\.gif)|print|share(?:[_-]?(?:icon|btn|to))?|audio[_-]?(?:play|pause?)s?)(?:[_-]?(?:bg|icon|btn|top|bottom|left|right|\d{1,3}))?\.(?:png|gif|jpe?g)(?:$|[?#])/i
/**
 * Signs of attached files: `icon/word.png`, UEditor's `fileTypeImages/icon_doc.gif`, and in or before a link to one; a text on
 * such programs shows pictures of them.
 */
const FILE_SIGN =
  /\/(icons?\/|fileTypeImages\/icon_)?(?:word|excel|docx?|xlsx?|pdf|pptx?|rar|zip|txt)\.(?:png|gif|jpe?g)(?:$|[?#])/i
function isFileSign(image: Element, src: string): boolean {
  const sign = FILE_SIGN.exec(src)
  if (sign === null || (imageSize(image).width ?? 0) > BUTTON_SIDE) return false
  const link = image.closest('a') ?? image.nextElementSibling
  return Boolean(sign[1]) || Boolean(link?.textContent?.trim() && isFile(link.getAttribute('href') ?? ''))
}
/** The editor's name of the banners that open and close every text of a paper: 要闻开头图.jpg. */
const BANNER_FILE = /(?:(?:开头|结尾|片头|片尾|页眉|页脚|关注|引导)图|分[割隔]线)\d{0,2}\.(?:jpe?g|png|gif)$/i
/** Folders of a site's design; uploads have a number or a long name, parts of a design a word. */
const TEMPLATE =
  /\/(?:skins?|templates?|themes?|dist|statics|components|include)\/(?:[\w.-]{1,60}\/){0,6}(?![^/]*\d{4})(?![^/]*[0-9a-f]{12})[\w-]{1,30}\.(?:png|gif|jpe?g|svg)(?:$|[?#])/i
/** What a site's own folder of pictures (`images`, `image_02`) holds under these words: buttons, backgrounds, signs. */
const DESIGN_NAME =
  /\/(?:images?|imgs?|icons?|css|styles?)(?:[_-](?!\d{4})[a-z\d]{1,12}){0,2}(?:\/[\w.-]{1,40}){0,4}\/(?:[a-z]{1,12}[_-]){0,3}(?:new|online|down|pre)?(?:icon|btn|button|bg|menu|share|pdf|comm|title|arrow|time|weixin|wechat|weibo|qzone|download)s?(?:[_-][a-z]{1,12}){0,2}\d{0,2}\.(?:png|gif|jpe?g)(?:$|[?#])/i
/** The file of a word in a folder of a site's design, and what only addresses of uploads have: a day, a long number. */
const DESIGN_FILE =
  /^[^?#]{0,200}\/(?:[\w-]{0,16}(?:images?|imgs?)|static|assets|res|public|styles?|css|scripts?)\/(?:[\w.-]{1,30}\/){0,4}(?!(?:pic|photo|image|img|tu)(?:ture|s)?[_-]?\d)[a-z][a-z_-]{1,24}\d{0,2}\.(?:png|gif|jpe?g|webp|svg)(?:$|[?#])/i
const UPLOAD = /(?:19|20)\d{2}[/_-]?\d{2}|\d{5}/

/**
 * Whether an address looks like that of a part of a site's design: `/static/img/app_banner.jpg`. That of a story's picture
 * may look so too; it takes more to tell.
 */
export const isDesignAddress = (src: string): boolean => DESIGN_FILE.test(src) && !UPLOAD.test(src)

/** Largest side of a button's picture, in pixels. */
const BUTTON_SIDE = 120

/** Whether a picture has such an address and is not known to be large: of a button beside it, whatever the folder. */
export function isSmallDesign(image: Element): boolean {
  const { width, height } = imageSize(image)
  return isDesignAddress(image.getAttribute('src') ?? '') && Math.max(width ?? 0, height ?? 0) <= BUTTON_SIDE
}

/** Whether a picture of unknown size stands in a cell that is as narrow as an icon; a width in per cent is none of pixels. */
function isInNarrowCell(image: Element): boolean {
  const width = Number(image.closest('td')?.getAttribute('width') ?? 0)
  return width > 0 && width <= ICON_SIDE
}

/** Where a link leads that passes the page on: the form of a network, with the page's address or title. */
const SHARE_ADDRESS =
  /\/(?:sharer?|shareArticle|cgi_qzshare_onekey|tweet)(?:\.php)?\/?\?(?:[^#]{0,200}&)?(?:url|u|title|t|text|mini)=|\/\/line\.(?:me|naver\.jp)\/R\/(?:msg|share)\b/i
/** What a script passes on, to whatever network: the page's address or title. */
const SHARE_CODE = /^javascript:.{0,600}encodeURIComponent\((?:document\.|window\.)?(?:location|title)/is
/** What buttons drawn as pictures are called: `news_print.gif`, 寄給朋友. */
const BUTTON_NAME =
  /(?:^|[_.-])(?:print|forward|share|e?mail|facebook|twitter|google|plurk|weibo|qzone)(?:[_.-]|$)|^.{0,4}(?:列印|打印|[转轉]寄|寄[给給]|分享|收藏|留言).{0,6}$/i
/** What the buttons over a poem show. */
const NOTES_ALT = /^(?:译文|譯文|注释|註釋|赏析|賞析|拼音|朗读|朗讀|复制|複製)$/
/** The whole `alt` of a picture that runs a script: 分享至微博. */
const PRESSED_ALT =
  /^(?:分享(?:[到至给給].{1,6})?|(?:友善)?列印|打印(?:本[页文稿]|文章)?|收藏(?:本[页文站])?|(?:我要|发表)?留言|[转轉]寄.{0,4}|寄[给給].{0,4})$/
/** Widest picture in a link to another page that is a teaser's, in pixels. */
const TEASER_WIDTH = 200

/**
 * What a picture is, if it is no part of the text.
 * @param image with its real address in `src`.
 * @returns null for a picture of the article.
 */
export function decorationOf(image: Element): Decoration | null {
  const src = image.getAttribute('src') ?? ''
  const alt = (image.getAttribute('alt') ?? '').trim()
  const { width, height } = shownSize(image)
  if (isTiny(width) || isTiny(height) || TRACKER.test(src)) return 'Tracker'
  const known = [width, height].filter((side) => side !== null)
  if (known.length > 0 ? known.every((side) => side <= ICON_SIDE) : isInNarrowCell(image)) return 'Icon'
  if (/\.ico(?:$|[?#])/i.test(src)) return 'Icon'
  if (width && height && height <= 30 && width / height >= 8) return 'Divider'
  if (PART_NAME.test(src) || isFileSign(image, src) || BANNER_FILE.test(alt)) return 'EndMark'
  if (VECTOR_LOGO.test(src) || LOGO_NAME.test(src)) return 'Logo'
  if ((TEMPLATE.test(src) || DESIGN_NAME.test(src)) && !(width && width > TEASER_WIDTH)) return 'Template'
  const link = image.closest('a[href]')
  const href = link?.getAttribute('href') ?? ''
  if (SHARE_ADDRESS.test(href) || SHARE_CODE.test(href)) return 'Icon'
  const names = link && runsScript(link, href) ? [fileOf(src), alt] : isDesignAddress(src) ? [alt] : []
  if (names.some((name) => BUTTON_NAME.test(name))) return 'Icon'
  if (image.hasAttribute('onclick') && PRESSED_ALT.test(alt)) return 'Icon'
  if (NOTES_ALT.test(alt) && isSmallDesign(image)) return 'Icon'
  if (isOfListing(href, src, width)) return 'Teaser'
  if (AD_SERVER.test(src) && image.closest(LEADS_ON)) return 'Advertisement'
  if (AD_FILE.test(src) && /^https?:/.test(href) && siteAt(href) !== siteAt(src)) return 'Advertisement'
  if (COUNTED_CLICK.test(href) || (mayBeBanner(width, height) && isOwnBanner(href, src)))
    return 'Advertisement'
  if (!link && isCovered(image)) return 'Advertisement'
  if (known.length === 0 && (isInWords(image) || isDesign(image, src))) return 'Icon'
  if (SHARED_CLASS.test(image.getAttribute('class') ?? '')) return 'Icon'
  const classes = [image, image.parentElement].map(namesOf)
  const isPhoto =
    width !== null && height !== null && width > TEASER_WIDTH && Math.abs(width / height - 1) > 0.1
  if (!isPhoto && (AVATAR.test(src) || AVATAR_ALT.test(alt) || classes.some((name) => AVATAR.test(name))))
    return 'Avatar'
  if (ADVERTISEMENT.test(src.replace(RANDOM, '')) || classes.some((name) => AD_CLASS.test(name)))
    return 'Advertisement'
  return null
}

/** A picture that is a link to another page between two words of a line: `<a>曹方</a><a><img></a>新专辑`. */
function isInWords(image: Element): boolean {
  const link = image.closest('a[href]')
  if (!link || link.textContent?.trim() || staysOnPage(link.getAttribute('href') ?? '')) return false
  return hasWordBeside(link, 'previousSibling') && hasWordBeside(link, 'nextSibling')
}

/** Whether an empty link to another page lies over a picture that is alone in its box: `<a href="/app/"></a><img>`. */
function isCovered(image: Element): boolean {
  const box = image.parentElement
  if (!box || box.textContent?.trim() || box.querySelectorAll('img').length > 1) return false
  const isCover = (link: Element | null) => {
    const href = link?.localName === 'a' ? (link.getAttribute('href') ?? '') : ''
    return href !== '' && !link?.firstElementChild && !staysOnPage(href)
  }
  const behind = image.nextElementSibling
  // an editor leaves one with an address and nothing else behind the picture
  return isCover(image.previousElementSibling) || (isCover(behind) && behind?.attributes.length !== 1)
}

/** Whether a word stands beside an element, over the blanks between them. */
export function hasWordBeside(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  const node = neighbour(element, side)
  return (
    node !== null &&
    (node.nodeType === 3 || WORD_TAGS.test(node.nodeName)) &&
    /\S/.test(node.textContent ?? '')
  )
}
const WORD_TAGS = /^(?:A|B|EM|FONT|SPAN|STRONG)$/

/** Whether a link leads to the file of a picture. */
export const isPictureFile = (href: string): boolean =>
  /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)(?:$|[?#])/i.test(href)

/** Whether what a picture links to is no other page: the picture itself, larger, or what a script does. */
const staysOnPage = (href: string): boolean => /^(?:#|javascript:)/i.test(href) || isPictureFile(href)

/** Whether a picture is a link to another page. */
export function leadsAway(image: Element): boolean {
  const href = image.closest('a[href]')?.getAttribute('href') ?? ''
  return href !== '' && !staysOnPage(href)
}

/** Whether a link does something on the page: `javascript:print()`, not the `javascript:;` of a picture that grows. */
const runsScript = (link: Element, href: string) =>
  /^javascript:(?!void)\s*\w/i.test(href) || (href.startsWith('#') && link.hasAttribute('onclick'))

const fileOf = (address: string) => address.slice(address.lastIndexOf('/') + 1)

/** A picture that its class calls an arrow, or a background whose file has the short name of a part of the design. */
function isDesign(image: Element, src: string): boolean {
  const own = image.getAttribute('class') ?? ''
  if (/(?:^|[\s_-])arrow(?:\s|$)/i.test(own)) return true
  return (
    /(?:^|\s)bg(?:\s|$)/i.test(own) && /^[a-z]+(?:[_-][a-z]+){0,3}[_-]?\d{0,2}\.\w{3,4}$/i.test(fileOf(src))
  )
}

/** Whether a picture has a banner's shape, as far as its size is known: three times as wide as high. */
const mayBeBanner = (width: number | null, height: number | null) => !width || !height || width >= height * 3

/** Whether a part of a site's design is called a banner and leads to a front page of the site, as that of its app does. */
const isOwnBanner = (href: string, src: string) =>
  /^https?:/.test(href) &&
  isFrontPage(href) &&
  isDesignAddress(src) &&
  BANNER_NAME.test(fileOf(src)) &&
  siteAt(href) === siteAt(src)
const BANNER_NAME =
  /(?:^|[_-])(?:ad(?:img|pic|s)?|app|gzh|khd|kehuduan|guanzhu|xiazai|tuiguang)(?=[_.-])|banner|(?:^|[_-])client|download|plus\./i

/**
 * A small picture in a link that leads to another page; the size may only stand in the name (`-120x80.jpg`). One without
 * a size is the sign of a listing if it leads there.
 */
function isOfListing(href: string, src: string, width: number | null): boolean {
  if (!href || staysOnPage(href)) return false
  const named = /-(\d{2,3})x\d{2,3}\.\w{3,4}(?:$|[?#])/.exec(src)
  const known = width ?? (named ? Number(named[1]) : null)
  return known === null ? isListing(href) : known <= TEASER_WIDTH
}

/** The size on the page: what the markup asks for, else what the file has. */
function shownSize(image: Element) {
  const { width, height } = imageSize(image)
  const asked = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10) || null
  // WeChat notes how wide it shows a picture of any size: the arrows and lines of its layouts
  if (/^\d{1,2}(?:px)?$/.test(image.getAttribute('_width') ?? '')) {
    const shown = asked('_width')
    if (shown && shown <= ICON_SIDE) return { width: shown, height: shown }
  }
  const natural = image.hasAttribute(NATURAL_WIDTH) && image.hasAttribute(NATURAL_HEIGHT)
  // A large file that the page shows small is an icon too.
  if (natural && asked('width') && asked('height') && !/%/.test(image.getAttribute('width') ?? ''))
    return { width: asked('width'), height: asked('height') }
  return { width, height }
}

function isTiny(side: number | null): boolean {
  return side !== null && side <= 2
}

/** Emoticons of the field: WordPress, Weibo, WeChat, forums. */
const EMOJI_NAME =
  /(?:^|[/_.\s-])(?:emoji|emoticons?|smil(?:ey|ies|es)?|expression|face|biaoqing|wp-smiley|qqface)(?:[/_.\s\d-]|$)/i

/** Whether a picture stands for a character in the line. */
export function isEmoji(image: Element): boolean {
  const { width, height } = imageSize(image)
  if ((width ?? 0) > ICON_SIDE || (height ?? 0) > ICON_SIDE) return false
  const alt = image.getAttribute('alt') ?? ''
  const named =
    EMOJI_NAME.test(image.getAttribute('src') ?? '') || EMOJI_NAME.test(image.getAttribute('class') ?? '')
  return (
    /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{EMod}|\u200d|\ufe0f){0,10}$/u.test(alt) ||
    (named && (alt !== '' || width !== null))
  )
}
