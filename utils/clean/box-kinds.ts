import { BLOCK_TAGS } from '../dom/block-tags.ts'
import { textOf } from '../dom/block-text.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { ALL_INSIDE, INSIDE, KINDS, ROLES, TAGS, TIGHT } from './box-names.ts'
import { lineReason } from './line-reason.ts'
import type { Reason } from './reasons.ts'

/** `camelCase` and `snake_case` as `camel-Case` and `snake-case`, so that the rows see their words. */
const spreadOut = (names: string) => names.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-')

/**
 * Whether an element's own name says that it is no part of the article.
 * @returns the reason, or null.
 */
export function boxKind(element: Element): Reason | null {
  if (element.tagName === 'FOOTER' && isAttribution(element)) return null
  const byTag = TAGS.get(element.tagName) ?? ROLES.get(element.getAttribute('role') ?? '')
  if (byTag) return unlessText(element, byTag)
  if (element.tagName === 'FIELDSET' && isOnRights(element)) return 'notice'
  const own = ownNames(element)
  if (own === '') return null
  if (isAuthorCard(element)) return 'author'
  if (RIGHT.test(own) && isOfLists(element)) return 'sidebar'
  if (CONTENTS.test(own) && isOfAnchors(element)) return 'navigation'
  const known = kindsByName.get(own)
  if (known !== undefined) return unlessText(element, known)
  const spread = spreadOut(own)
  const kind = INSIDE.test(own) ? partKind(own) : (KINDS.find((row) => row[1].test(spread))?.[0] ?? null)
  if (kindsByName.size > MAX_KNOWN) kindsByName.clear()
  kindsByName.set(own, kind)
  return unlessText(element, kind)
}

/** The column beside a text, which is called after it and holds lists: `article-content-right`. */
const RIGHT = /(?<![a-z])(?:content|text|con)[-_]right(?:$|\s)/i
const isOfLists = (box: Element) =>
  box.querySelector('ul,ol') !== null && !box.querySelector('p') && !/[。，]/.test(box.textContent ?? '')

/** A table of contents: links that lead to the page itself, or its label alone, which a script may yet fill. That of a book is text. */
const CONTENTS =
  /(?:^|\s)(?:(?:ez-|article-|post-)?toc(?:-(?:auto|static|list|box|container|wrap|wrapper|mobile(?:-wrapper)?))?|table-of-contents)(?:$|\s)/i
function isOfAnchors(box: Element): boolean {
  if (/^H[1-6]$/.test(box.tagName) || /[。，]/.test(box.textContent ?? '')) return false
  const links = [...box.querySelectorAll('a')]
  const areLinked = [...box.querySelectorAll('li')].every((item) => item.querySelector('a'))
  if (links.length === 0) {
    const text = textOf(box)
    return areLinked && (text === '' || CONTENTS_LABEL.test(text))
  }
  return areLinked && links.every((link) => link.getAttribute('href')?.includes('#'))
}
/** What a table of contents is called on the page. */
export const CONTENTS_LABEL =
  /^[【[]?(?:文章|本文|全文|内容|內容|快速)?(?:目[录錄次](?:导航|導航)?|大[纲綱]|[导導][航览覽]|toc|(?:table of )?contents)[】\]]?[:：]?(?: ?(?:[[【]?(?:隐藏|隱藏|显示|顯示|hide|show|toggle)[\]】]?|[▲▼▾]))?$/i

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
 * `imgComment_content`, editions of the classics their notes, magazines explain something at the side, papers tell how their
 * readers voted, and medicine has its CTA.
 */
const unlessText = (element: Element, kind: Reason | null) =>
  (kind === 'comments' && (/^FIG/.test(element.tagName) || ANNOTATION.test(textOf(element, MAX_LABEL)))) ||
  (kind === 'sidebar' && isExplainer(element)) ||
  (kind === 'control' && !asksToVote(element)) ||
  (kind === 'prompt' && isAboutCta(element))
    ? null
    : kind

/** A box of prose with nothing to press or to scan: on coronary CT angiography, not a call to action. */
const isAboutCta = (box: Element) =>
  /(?:^|[\s_-])cta/i.test(ownNames(box)) &&
  /CT.*。/s.test(box.textContent ?? '') &&
  !box.querySelector('a,button,form,input,img')

/** Whether a box asks its readers to vote: with something to choose from, a question over links, other controls. */
function asksToVote(box: Element): boolean {
  const text = box.textContent ?? ''
  if (box.tagName === 'TABLE' || text.includes('。')) return false
  if (box.querySelector('input[type=radio],input[type=checkbox]')) return true
  if (/[？?]/.test(text) && box.querySelector('a')) return true
  return !text.includes('，') && box.querySelector('input,label,button,form') !== null
}

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
  const rest = own.replace(ALL_INSIDE, '#').replace(PART, '-')
  const isPart = (pattern: RegExp) => {
    const at = pattern.exec(rest)?.index ?? 0
    return rest[at - 1] === '#' && rest[at] !== ' '
  }
  return KINDS.find((row) => isPart(row[1]))?.[0] ?? null
}

/** What names of the form `post-content__tags` call no part of the text; `__banner` and `--side` may be one. */
const PART =
  /__(?=(?:share|tags?|tag-list|comments?|related|reward|qr-?code|copyright|pagenav|pagination|recommend\w*|ads?|social(?!-(?:embed|post))|subscribe|toolbar|newsletter)(?:$|\s|[_-]))/gi

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
  if (own.length > 300) return ''
  return COUNTED.test(own) && !PLACED.test(own) ? own.replace(SHORT, '') : own
}

/** Class names that a tool has counted off, `gn gf gg gh paragraph-image`, `gf gg`: what they spell says nothing. */
const COUNTED = /(?:(?:^|\s)[a-z]{1,2}(?=\s|$)){4}|^[a-z]{1,2}(?: [a-z]{1,2})+$/
/** What adverts are called beside places, `ad fl`, and what else floats: `gg fl`, `fl gg mt`. */
const PLACED =
  /^(?=(?:.* )?ad(?: |$))(?:(?:ad|[lmrw]|bd|bg|hd|pc|sm|xs|md|lg|xl|c[bflt]|f[lr]|t[cl]|[mp][blrt])(?: |$))+$|^(?:gg|fx|tj|qr) (?:c[bfl]|f[lr])$|^f[lr] gg m[blrt]$/
const SHORT = /(?:^|\s)[a-z]{1,2}(?=\s|$)/g
