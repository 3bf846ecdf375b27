import type { PageFacts } from './page-facts.ts'
import type { Signal } from './signal.ts'

/** Types of Open Graph, schema.org and Chinese portals (`news`) for one text. */
const ARTICLE =
  /^(?:article|news|blog|blogposting|liveblogposting|techarticle|scholarlyarticle|report|\w*newsarticle)$/
/** Types of goods, works, places and people; shops prefix theirs (`ebay-objects:item`, `airbedandbreakfast:listing`). */
const GOODS =
  /^(?:product|offer|softwareapplication|mobileapplication|movie|tvseries|hotel|localbusiness|restaurant|realestatelisting|profile|profilepage)$|^(?:product|video|music)\.|:(?:item|listing|business|product)$/
/** Types of pages that list others. `itemlist` is not one of them: articles use it for what they recommend. */
const LIST = /^(?:collectionpage|searchresultspage)$/
/** 2024-07-16, 2024年7月16日, 2024/7/16, 7月16日, 07-16 08:30. */
const DATE = /(?:19|20)\d\d ?[-年/.] ?\d\d? ?[-月/.] ?\d\d?|\d\d?月\d\d?日|\d\d?-\d\d? \d\d?:\d\d/
/** What precedes names in the lines about a Chinese headline and under a text, in both scripts. */
const BYLINE = /来源|來源|记者|記者|作者|编辑|編輯|责编|責編|撰文|文[／/|｜:：]|通讯员|通訊員/

/** Headlines have at least so many characters; shorter ones are names of sites, sections and goods. */
const HEADLINE = 8

const declares = (page: PageFacts, types: RegExp) => page.declared.some((type) => types.test(type))
const hasDate = (page: PageFacts) => page.dateDeclared || DATE.test(page.lines)
const isArticleAddress = ({ address }: PageFacts) => address === 'dated' || address === 'article'
/** A page's text is at least `least` and less than `below` characters long. */
const textFrom =
  (least: number, below = Number.POSITIVE_INFINITY) =>
  ({ block }: PageFacts) =>
    block.text >= least && block.text < below

/**
 * What speaks for and against an article, in the order in which it is told. From `ARTICLE_SCORE` on a page is one
 * (`detect-article.ts`): text alone never is enough, and a short text needs two or three witnesses.
 */
export const signals: readonly Signal[] = [
  // What the page says of itself. Front pages and lists say `article` too, so that it takes more.
  { id: 'declaredArticle', weight: 3, fires: (page) => declares(page, ARTICLE) },
  { id: 'declaredGoods', weight: -4, fires: (page) => declares(page, GOODS) && !declares(page, ARTICLE) },
  { id: 'declaredList', weight: -4, fires: (page) => declares(page, LIST) },
  // Newspapers sell things too, but say that their articles are articles.
  { id: 'shop', weight: -3, fires: (page) => page.shop && !declares(page, ARTICLE) },
  { id: 'plainText', weight: 2, fires: (page) => page.plainText },

  // The address. A page whose headline is its title is no front page, whatever its address.
  { id: 'datedAddress', weight: 2, fires: (page) => page.address === 'dated' },
  { id: 'articleAddress', weight: 1, fires: (page) => page.address === 'article' },
  { id: 'homeAddress', weight: -2, fires: (page) => page.address === 'home' && page.headline < HEADLINE },
  { id: 'listAddress', weight: -3, fires: (page) => page.address === 'list' },

  // The headline and the lines about it.
  { id: 'headline', weight: 2, fires: (page) => page.headline >= HEADLINE },
  { id: 'byline', weight: 2, fires: (page) => BYLINE.test(page.lines) },
  { id: 'date', weight: 1, fires: hasDate },

  // The text: one more for each doubling. A page without links is a frame that a script has yet to fill: what it
  // declares is all there is to go by.
  { id: 'longText', weight: 4, fires: textFrom(800) },
  { id: 'muchText', weight: 3, fires: textFrom(400, 800) },
  { id: 'text', weight: 2, fires: textFrom(200, 400) },
  { id: 'shortText', weight: 1, fires: textFrom(100, 200) },
  { id: 'noText', weight: -3, fires: (page) => page.block.text < 80 && page.links > 0 },
  {
    id: 'textOverLinks',
    weight: 1,
    fires: ({ block, links }) => block.text >= 300 && block.text >= 20 * links,
  },
  // A description of goods, a letter to clients: a text that nothing else calls an article.
  {
    id: 'textAlone',
    weight: -1,
    fires: (page) =>
      !page.plainText &&
      !declares(page, ARTICLE) &&
      !isArticleAddress(page) &&
      page.headline < HEADLINE &&
      !BYLINE.test(page.lines) &&
      !hasDate(page),
  },

  // A list: what looks like text leads elsewhere, or comes in pieces with a link or a heading each.
  { id: 'linkedText', weight: -2, fires: ({ block }) => block.linked * 4 > block.text },
  { id: 'linksOverText', weight: -2, fires: ({ linked, block }) => linked > 3 * block.text + 200 },
  {
    id: 'summaries',
    weight: -3,
    fires: ({ block, blockLinks, blockHeadings }) =>
      Math.max(blockLinks, blockHeadings * 1.5) > block.pieces * 1.5 + 6,
  },
]
