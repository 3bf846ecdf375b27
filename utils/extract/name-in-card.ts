import { isBefore } from '../dom/order.ts'
import { withoutWww } from '../text/host-name.ts'
import { namesSomebody } from '../text/people.ts'
import { oneLine } from '../text/space.ts'
import { isStatement } from './statement-fields.ts'

/**
 * The author's name in the card that blogs set beside their posts, where it is the only one: the microformat `author vcard`,
 * `author-name` of themes, beside the portrait of a blog's owner; without a card, as it stands at the foot of the first
 * article, "by anna".
 */
export function nameInCard(page: Element, url: string): string[] {
  const cards = [...page.querySelectorAll(NAME_IN_CARD)].filter((name) => !name.closest(OF_OTHERS))
  const named = cards.length > 0 ? cards : besidePortraits(page, url)
  const names = new Set(
    (named.length > 0 ? textsOf(named) : namesAtFoot(page).filter(namesSomebody)).filter(isName),
  )
  return names.size === 1 ? [...names] : []
}

const textsOf = (elements: Iterable<Element>) =>
  Array.from(elements, (name) => oneLine(name.textContent ?? ''))

const NAME_IN_CARD =
  '.author.vcard .fn,.author-card .author-name,.author--card .author--name,.site-author-name'

const COMMENTS = ':is([class*="comment" i],[id*="comment" i],[class*="pinglun" i]):not(body)'
/** Boxes and items of comments and other articles; a theme says of its `body` that comments are open. */
export const OF_OTHERS = `footer,li,${COMMENTS}`

function namesAtFoot(page: Element): string[] {
  const article = page.querySelector('article')
  if (!article || article.closest(`${OF_OTHERS},aside,[class*="relat" i]`)) return []
  const inFoot = (selector: string) => textsOf(article.querySelectorAll(`:scope > footer ${selector}`))
  return [
    ...inFoot('.author.vcard').flatMap((text) => /^by (\S+(?: \S+)?)$/i.exec(text)?.[1] ?? []),
    ...inFoot('.author.vcard a[rel~="author"]'),
  ]
}

/** What makes the pages of a blog of one person: a meta that says so, a link in its foot. */
const ENGINE = [
  ...['Hexo', 'Hugo', 'Jekyll', 'Typecho'].map((name) => `meta[name="generator" i][content^="${name}" i]`),
  ...['hexo.io', 'gohugo.io', 'jekyllrb.com', 'typecho.org'].map(
    (host) => `:is(footer,[class*="foot" i],[id*="foot" i]) a[href*="${host}"]`,
  ),
].join(',')
const PORTRAIT = 'img[class*="avatar" i],img[id*="avatar" i],img[src*="/avatar." i]'
const NAME = '.nickname,.nick-name,#name'
/** How far around a portrait the name may stand (elements). */
const MAX_AROUND = 4
/** Portraits that are looked around (elements). */
const MAX_PORTRAITS = 100

/** The names beside portraits on the pages of a blog, none of them linked to another site, as those of friends are. */
function besidePortraits(page: Element, url: string): Element[] {
  if (!page.querySelector(ENGINE)) return []
  const portraits = [...page.querySelectorAll(PORTRAIT)].filter((portrait) => !portrait.closest(OF_OTHERS))
  return portraits.slice(0, MAX_PORTRAITS).flatMap((portrait) => {
    let box = portrait.parentElement
    for (let depth = 0; box && depth < MAX_AROUND; depth++, box = box.parentElement) {
      const name = box.querySelector(NAME)
      if (!name) continue
      const isOfOther =
        name.closest(OF_OTHERS) ||
        leadsElsewhere(portrait, url) ||
        HEADS_OTHERS.test(headingOver(portrait, box))
      return isOfOther ? [] : [name]
    }
    return []
  })
}

/** Whether a portrait is a link to another site, by way of this one too, or to one of many who are at home on this one. */
function leadsElsewhere(portrait: Element, url: string): boolean {
  const href = portrait.closest('a')?.getAttribute('href') ?? ''
  if (!href.includes('//')) return false
  const to = URL.parse(href, url)
  const own = withoutWww(URL.parse(url)?.host ?? '')
  return !to || withoutWww(to.host) !== own || to.search.includes('//') || OF_USER.test(to.pathname)
}
const OF_USER = /\/(?:u|users?|space|members?)(?:\/|$)|\d/i

/** What the box of others is called, of many who write there as well: 友情链接, 最近访客, 读者评价, 本站作者, 热门作者 */
const HEADS_OTHERS =
  /友|本站作者|[热熱][门門]|[链鏈連][接結结]|[访訪]客|留言|[评評][价價论論]|推[荐薦]|friend|link|visitor/i
function headingOver(portrait: Element, box: Element): string {
  const heading = box.querySelector('h2,h3,h4')
  return heading && isBefore(heading, portrait) ? oneLine(heading.textContent ?? '') : ''
}

/** A name with its day beside it is no name. */
const isName = (text: string) => isStatement(text) && !/\d/.test(text)
