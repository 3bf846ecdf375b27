import { BLOCK_TAGS, SILENT_TAGS } from '../clean/block-tags.ts'
import { boxKind } from '../clean/box-kinds.ts'
import { SNAPSHOT_ATTRIBUTES } from './snapshot.ts'

/** What is known of one element of the page. Sums run over the whole subtree; all lengths are in characters. */
export interface Region {
  element: Element
  /** Index of the parent's region; -1 at the root. */
  parent: number
  /** Index after the last region of the subtree: regions stand in document order. */
  end: number
  depth: number
  /** Text of sentences. */
  good: number
  /** Links, boilerplate and what stands in boxes for comments, lists and the like. */
  noise: number
  /** Lines that are a link and nothing else. */
  links: number
  /** Short lines that could be either: subheadings, verse, names. */
  neutral: number
  /** Inside a box that is no part of the article. */
  outside: boolean
}

/** The page as {@link mapPage} sees it. */
export interface PageMap {
  regions: Region[]
  /** Index of the region of the first heading that is the title; -1 without one. */
  headline: number
}

/** Marks that end or divide sentences; half-width ones count after a Han character only. */
const STOPS = /[，。；！？、：…”」』]|(?<=[\u3400-\u9fff\uac00-\ud7af])[,.;!?:]|[.!?,] (?=\S)/g

/** Lines of a page's frame: no part of an article though they have sentences. */
const BOILERPLATE =
  /ICP[备備证證]|公网安备|公安备|许可证|經營許可|Copyright|©|All Rights Reserved|版权所有|版權所有|著作權所有|不得转载|違法和不良信息|违法和不良信息|举报电话|舉報電話|法律顾问|网站地图|联系我们|關於我們|关于我们|隐私政策|用户协议|广告服务|营业执照|自律公约|请登录|登录后|請先登入|我要评论|发表评论|網友評論|网友评论|自媒体平台|信息存储空间/

/** A run of inline content between two borders of blocks. */
interface Run {
  text: string
  linked: number
  region: number
}

/**
 * Measures the page in one walk: for every element how much of its text is sentences and how much is frame.
 * Linear in the number of nodes. Changes nothing.
 * @param title the article's title, to find the headline; may be empty.
 */
export function mapPage(body: Element, title: string): PageMap {
  const regions: Region[] = []
  const wanted = squash(title)
  let headline = -1
  const run: Run = { text: '', linked: 0, region: 0 }
  /** Indices of the open elements. */
  const path: number[] = []
  /** Indices of the open elements that are blocks. */
  const blocks: number[] = []
  let links = 0

  const endRun = (next: number) => {
    const text = run.text.trim().replace(/[\s\u3000\u00a0]+/g, ' ')
    if (text) weigh(text, run.linked, regions[run.region] as Region)
    run.text = ''
    run.linked = 0
    run.region = next
  }

  let node: Node = body
  while (true) {
    let descend = false
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? ''
      run.text += text
      if (links > 0) run.linked += text.trim().length
    } else if (node.nodeType === 1) {
      const element = node as Element
      const { tagName } = element
      const index = regions.length
      const parent = path.at(-1) ?? -1
      regions.push({
        element,
        parent,
        end: index + 1,
        depth: path.length,
        good: 0,
        noise: 0,
        links: 0,
        neutral: 0,
        outside: false,
      })
      const silent = SILENT_TAGS.has(tagName) || element.hasAttribute(SNAPSHOT_ATTRIBUTES.hidden)
      if (tagName === 'BR') endRun(run.region)
      // text behind `<hr>` or an empty box is not theirs but of the box around them
      else if (BLOCK_TAGS.has(tagName)) endRun(silent || !element.firstChild ? (blocks.at(-1) ?? 0) : index)
      if (!silent && headline < 0 && wanted.length > 3 && isHeadline(element, wanted)) headline = index
      if (!silent && element.firstChild) {
        descend = true
        path.push(index)
        if (BLOCK_TAGS.has(tagName)) blocks.push(index)
        if (tagName === 'A') links++
      }
    }
    if (descend && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node !== body && !node.nextSibling) {
      node = node.parentNode as Node
      close(node as Element)
    }
    if (node === body) break
    node = node.nextSibling as Node
  }
  endRun(0)

  function close(element: Element) {
    const index = path.pop() as number
    const region = regions[index] as Region
    region.end = regions.length
    if (element.tagName === 'A') links--
    if (blocks.at(-1) === index) {
      blocks.pop()
      endRun(blocks.at(-1) ?? 0)
    }
  }

  sumUp(regions)
  return { regions, headline }
}

/** Books a run to the region that holds it. */
function weigh(text: string, linked: number, region: Region) {
  const { length } = text
  if (linked > length / 2) {
    if (length > 6) region.links++
    region.noise += length
    return
  }
  if (length < 300 && BOILERPLATE.test(text)) {
    region.noise += length
    return
  }
  const stops = text.match(STOPS)?.length ?? 0
  if (stops > 0 && length >= 10) {
    region.good += length - linked
    region.noise += linked
  } else region.neutral += length
}

/** Adds every region to its parents; what stands in a box that is not the article counts against it. */
function sumUp(regions: Region[]) {
  const total = { good: 0 }
  for (const { good } of regions) total.good += good
  for (let i = regions.length - 1; i >= 0; i--) {
    const region = regions[i] as Region
    const excluded =
      region.good > 0 &&
      (isTeaserList(regions, i) || (region.good < total.good / 2 && boxKind(region.element) !== null))
    if (excluded) {
      region.noise += region.good
      region.good = 0
      for (let inner = i; inner < region.end; inner++) (regions[inner] as Region).outside = true
    }
    const parent = regions[region.parent]
    if (!parent) continue
    parent.good += region.good
    parent.noise += region.noise
    parent.links += region.links
    parent.neutral += region.neutral
  }
}

/** Fewer entries than this are no list. */
const MIN_TEASERS = 4

/** The text of a teaser is short: more is an article (characters). */
const MAX_TEASER = 600

/** Entries are alike: none has more of the list's text than this part. */
const MAX_ENTRY = 0.4

/**
 * Whether a region is a list of other articles: most of its children are alike, each a linked headline with a summary.
 * The children's sums must be final.
 */
function isTeaserList(regions: Region[], index: number): boolean {
  const { end, links } = regions[index] as Region
  if (links < MIN_TEASERS) return false
  const whole = (regions[index] as Region).good
  let teasers = 0
  let teaserText = 0
  for (let i = index + 1; i < end; i = (regions[i] as Region).end) {
    const { links: own, good } = regions[i] as Region
    if (good > MAX_ENTRY * whole) return false
    if (own === 0 || own > 4 || good > MAX_TEASER) continue
    teasers++
    teaserText += good
  }
  return teasers >= MIN_TEASERS && teaserText > 0.7 * whole
}

function squash(text: string): string {
  return text.replace(/[\s\u3000\u00a0\p{P}]+/gu, '')
}

/** What {@link squash} leaves. */
const LETTER = /[^\s\p{P}]/u

const HEADLINE_TAGS = new Set(['H1', 'H2', 'H3', 'DIV', 'P', 'SPAN', 'TD', 'STRONG', 'B', 'FONT'])

/** Text of an element that is read to tell whether it is the headline (characters). */
const MAX_HEADLINE = 300

/** Whether an element is the page's headline: it shows the title and little else. */
function isHeadline(element: Element, wanted: string): boolean {
  if (!HEADLINE_TAGS.has(element.tagName)) return false
  const { firstChild } = element
  if (!firstChild || (firstChild.nodeType !== 3 && !element.tagName.startsWith('H'))) return false
  // most elements begin with another letter than the title
  const letter = firstChild.nodeType === 3 ? LETTER.exec(firstChild.nodeValue ?? '')?.[0] : undefined
  if (letter !== undefined && !wanted.startsWith(letter)) return false
  const text = squash(startOf(element))
  return (
    text.length > 3 &&
    text.length <= wanted.length * 1.3 &&
    (text === wanted || wanted.startsWith(text) || text.startsWith(wanted))
  )
}

/** The start of an element's text; a box around the whole page is not read for it. */
function startOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  let text = ''
  for (let node = walker.nextNode(); node && text.length < MAX_HEADLINE; node = walker.nextNode())
    text += node.nodeValue
  return text.slice(0, MAX_HEADLINE)
}
