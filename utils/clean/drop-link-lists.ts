import { textOf, textWithout } from '../dom/block-text.ts'
import { isBefore } from '../dom/order.ts'
import { isListing } from '../text/url.ts'
import { CONTENTS_LABEL } from './box-kinds.ts'
import { callOf } from './call-words.ts'
import { isLinksLabel } from './frame-headings.ts'
import { linkedShare, linkShare, textLength } from './link-share.ts'
import type { CleanContext, Step } from './step.ts'
import { storyTexts } from './story-texts.ts'

/** A list is one of links where at least this part of its text is linked. */
const MIN_LINKED = 0.75

/** Fewer links than this may be a list of sources under an article. */
const MIN_LINKS = 3

/** Takes out lists that hold nothing but links: channels, other articles, tags, the headings of the text itself. */
export const dropLinkLists: Step = {
  id: 'drop-link-lists',
  chineseOnly: true,
  run(root, { take, home }) {
    takeContents(root, take)
    for (const list of root.querySelectorAll('ul,ol,dl,table,div,section')) {
      if (isLabelledTags(list, home) && !isAmidStory(list, root)) {
        take(list, 'tags')
        continue
      }
      const links = list.querySelectorAll('a[href]')
      if (links.length < MIN_LINKS || list.querySelector('figure,h1')) continue
      const linked = linkShare(list, home)
      // a paragraph of people's names with links is text: links of a list are long or stand alone
      if (linked >= MIN_LINKED && textLength(list) / links.length >= 3) take(list, 'related')
      else if (isListOfDated(list)) take(list, 'related')
      else if (linked > 0 && isTagList(list, [...links])) take(list, 'tags')
      else if (list.localName === 'table' && isWidget(list)) take(list, 'related')
    }
  },
}

/** Takes out a table of contents: a list of links within the page, called as headings of the text are, with its own heading. */
function takeContents(root: Element, take: CleanContext['take']) {
  const links = [...root.querySelectorAll(':is(ul, ol) > li > a[href^="#"]')]
  if (links.length < MIN_ENTRIES) return
  const headings = Map.groupBy(root.querySelectorAll('h1,h2,h3,h4,h5,h6'), (heading) => textOf(heading))
  headings.delete('')
  for (const list of new Set(links.map((link) => link.closest('ul,ol')))) {
    // an inner list goes with the one around it
    if (!list || list.parentElement?.closest('ul,ol')) continue
    if (!isContents(list, headings)) continue
    const { parentElement: box } = list
    const label = list.previousElementSibling
    if (
      box &&
      box !== root &&
      !box.querySelector(SHOWN) &&
      CONTENTS_LABEL.test(textWithout(box, [list]).trim())
    )
      take(box, 'navigation')
    else if (label && CONTENTS_LABEL.test(textOf(label))) {
      take(label, 'navigation')
      take(list, 'navigation')
    }
    // what a sentence announces is the story's
    else if (!label || !/[:：]$/.test(textOf(label))) take(list, 'navigation')
  }
}

const SHOWN = 'img,video,iframe'

/** Whether a list has nothing but links to places of the page that are called as they are, each to another. */
function isContents(list: Element, headings: ReadonlyMap<string, readonly Element[]>): boolean {
  const entries = [...list.querySelectorAll('a')]
  const places = new Set(entries.map((entry) => entry.getAttribute('href')))
  return (
    entries.length >= MIN_ENTRIES &&
    places.size === entries.length &&
    entries.every(
      (entry) =>
        /^#./.test(entry.getAttribute('href') ?? '') &&
        headings.get(textOf(entry))?.some((heading) => !list.contains(heading)),
    ) &&
    !list.querySelector(SHOWN) &&
    !/[\p{L}\p{N}]/u.test(textWithout(list, entries))
  )
}
/** One link is no table of contents. */
const MIN_ENTRIES = 2

/** A time and nothing else, in its brackets, behind the sign of an item: ・2024-05-20 08:30:00, (2024-05-20 08:30:00) */
const TIME_ALONE =
  /^[\s・·•(（[【]{0,4}(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s?\d{1,2}:\d{2}(?::\d{2})?[\s)）\]】]{0,4}$/

/** Whether each item of a list is a link and when that was published: other articles, of whatever site. */
function isListOfDated(list: Element): boolean {
  const items = /^[UO]L$/.test(list.tagName) ? [...list.children] : []
  return (
    items.length >= MIN_LINKS &&
    items.every((item) => {
      const link = item.querySelector('a[href]')
      return link !== null && TIME_ALONE.test(textWithout(item, [link]))
    })
  )
}

/** Whether links to what the site has on some matters stand beside each other, the last ones maybe behind an ellipsis. */
function isTagList(list: Element, links: Element[]): boolean {
  if (!links.every((link) => isListing(link.getAttribute('href') ?? ''))) return false
  return !/[\p{L}\p{N}]/u.test(textWithout(list, links))
}

/** Longest tag (characters). */
const MAX_TAG = 12

/** Whether a box is a label, 关键词, with short links beside it, and maybe a button. */
function isLabelledTags(box: Element, home: string): boolean {
  const [label, ...others] = box.children
  if (!label || !isLinksLabel(textOf(label, MAX_TAG)) || textOf(box) === textOf(label)) return false
  const isTag = (part: Element) =>
    part.localName === 'a' && textLength(part) <= MAX_TAG && linkShare(part, home) > 0
  return (
    others.some(isTag) &&
    others.every((part) => isTag(part) || callOf(textOf(part)) !== null) &&
    [...box.childNodes].every((node) => node.nodeType !== 3 || !/[\p{L}\d]/u.test(node.nodeValue ?? ''))
  )
}

/** Whether the story stands above a box as well as below it. */
function isAmidStory(box: Element, root: Element): boolean {
  let isAbove = false
  for (const text of storyTexts(root)) {
    if (box.contains(text)) continue
    if (!isBefore(text, box)) return isAbove
    isAbove = true
  }
  return false
}

/** Longest text of a widget (characters), and the part of it that is linked. */
const MAX_WIDGET = 80
const MIN_WIDGET_LINKED = 0.9

/** Whether a table is a box of links to another site, a search engine's: it has no heads and hardly a word without a link. */
const isWidget = (table: Element) =>
  !table.querySelector('th,caption') &&
  textLength(table) <= MAX_WIDGET &&
  linkedShare(table) >= MIN_WIDGET_LINKED
