import { textOf } from '../dom/block-text.ts'
import { isRelatedHeading } from './frame-headings.ts'
import { LIST_SIGN, leadsToFile, linkShare } from './link-share.ts'

/** A list or line amid the story of nothing but headlines of the same site, which no text before it announces. */
export function isTeaserOnly(block: Element, before: Element | undefined, home: string): boolean {
  if (
    !/^(?:UL|OL|P|BLOCKQUOTE)$/.test(block.tagName) ||
    block.querySelector('img') ||
    ANNOUNCES.test(before ? textOf(before) : ':')
  )
    return false
  if (before && /^H[1-6]$/.test(before.tagName)) return false
  return (
    linkShare(block, home) > 0.95 &&
    textOf(block)
      .split('\n')
      .every((item) => item.length >= MIN_HEADLINE && !/[。！？]$/.test(item) && !WORK.test(item))
  )
}

/** The end of a text that says what follows: 详见：   点击下方跳转旧文 */
const ANNOUNCES = /[：:]$|^[点點][击擊](?:下方|以下)(?:[链鏈]接|跳[转轉]|查看)[^，。！？]{0,10}$/

/** A book and who made it. */
const WORK = /^《[^》]{1,30}》[^。]{0,24}[著编編译譯绘繪]$/

/** Whether a block names another article and leads there. */
export function isTeaser(block: Element, home: string): boolean {
  if (block.tagName === 'FIGURE') return block.querySelector('a') !== null || textOf(block) === ''
  const share = linkShare(block, home)
  return share > 0.6 || (share > 0.2 && textOf(block).length < MAX_TEASER)
}

/** A list under a heading may hold teasers; longer text is the story again (characters). */
const MAX_TEASER = 80

/**
 * A list of other articles with a summary of each: every item begins with the link of its headline, which is no book's title.
 * @param home address of the site that the links lead to; null where any will do.
 */
export function isTeaserList(block: Element, home: string | null): boolean {
  const items = [...block.children]
  return (
    /^(?:UL|OL)$/.test(block.tagName) &&
    items.length >= MIN_LINKS &&
    items.every((item) => {
      const link = item.querySelector('a[href]')
      const headline = link && (home === null || linkShare(link, home) > 0) ? textOf(link) : ''
      return (
        headline.length >= MIN_HEADLINE &&
        !headline.startsWith('《') &&
        textOf(item, MIN_HEADLINE).startsWith(headline.slice(0, MIN_HEADLINE))
      )
    })
  )
}

/** A heading and the links below it in one block, a line each, maybe with a sign. */
export function isHeadedList(block: Element, text: string): boolean {
  const [heading = '', ...lines] = text.split('\n')
  if (lines.length === 0 || !isRelatedHeading(heading)) return false
  const links = new Set([...block.querySelectorAll('a[href]')].map((link) => textOf(link)))
  return lines.every((line) => links.has(line) || links.has(line.replace(LIST_SIGN, '')))
}

/** Whether each line of a block is a link to an article: to no file, no book and not to be read as an address. */
export function areLinks(block: Element): boolean {
  const links = [...block.querySelectorAll('a[href]')]
  const headlines = new Set(links.map((link) => textOf(link)))
  return (
    links.length > 0 &&
    !leadsToFile(block) &&
    textOf(block)
      .split('\n')
      .every((line) => headlines.has(line.replace(LIST_SIGN, '')) && !/:\/\/|^《/.test(line))
  )
}

/** Links that make a list under a heading of its own. */
export const MIN_LINKS = 3

/** Shorter links are names of things (characters). */
const MIN_HEADLINE = 10
