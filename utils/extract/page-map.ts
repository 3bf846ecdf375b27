import { BLOCK_TAGS, SILENT_TAGS } from '../clean/block-tags.ts'
import { boxKind } from '../clean/box-kinds.ts'
import { BESIDE_MARK } from '../clean/drop-beside.ts'
import { HIDDEN_MARK } from '../clean/drop-hidden.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { HEADLINE_TAGS, headlineTest } from './headline-test.ts'
import { linesBeside, MAX_SHORT, type MapLine } from './page-sections.ts'
import type { PageReader } from './walk-page.ts'

/** What is known of one element of the page. Sums run over the whole subtree; all lengths are in characters. */
export interface Region {
  element: Element
  /** Index of the parent's region; -1 at the root. */
  parent: number
  /** Index after the last region of the subtree: regions stand in document order. */
  end: number
  /** Text of sentences. */
  good: number
  /** Links, boilerplate and what stands in boxes for comments, lists and the like. */
  noise: number
  /** Lines that are a link and nothing else, or begin with a headline in one. */
  links: number
  /** Short lines that could be either: subheadings, verse, names. */
  neutral: number
  /** Inside a box that is no part of the article. */
  outside: boolean
}

/** The page as it is measured. */
export interface PageMap {
  /** The article's title; may be empty. */
  title: string
  regions: Region[]
  /** Index of the region of the first heading that is the title; -1 without one. */
  headline: number
}

/** A mark that ends or divides sentences; half-width ones count after a Han character only. */
const STOP = /[，。；！？、：…”」』]|(?<=[\u3400-\u9fff\uac00-\ud7af])[,.;!?:]|[.!?,] (?=\S)/

/** Lines of a page's frame: no part of an article though they have sentences. */
const BOILERPLATE =
  /ICP[备证]|公网安备|公安备|许可证|经营许可|Copyright|©|All Rights Reserved|版权所有|著作权所有|不得转载|违法和不良信息|举报电话|法律顾问|网站地图|联系我们|关于我们|隐私政策|用户协议|广告服务|营业执照|自律公约|请登录|登录后|请先登入|我要评论|发表评论|网友评论|自媒体平台|信息存储空间/

/** A link's text that is its address: it weighs nothing, for the line before it may be the text's. */
const ADDRESS = /^\s*(?:https?:\/\/)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?:[/?#]\S*)?\s*$/

/** A run of inline content between two borders of blocks. */
interface Run {
  text: string
  /** Characters in links. */
  linked: number
  /** Characters of links that are addresses, which `linked` leaves out. */
  addresses: number
  /** Characters of the link that it begins with. */
  headline: number
  region: number
}

/** A region that may be the headline, and the text that it begins with; null where it begins with an element. */
interface Headline {
  index: number
  start: string | null
}

/** Measures for every element of a page how much of its text is sentences and how much is frame; see {@link walkPage}. */
export interface MapReader extends PageReader {
  /**
   * The map, once the walk is over.
   * @param title the article's title, to find the headline; may be empty.
   */
  map(title: string): PageMap
}

/** A reader for one walk, which begins at the page's `<body>`. */
export function mapReader(): MapReader {
  const regions: Region[] = []
  const lines: MapLine[] = []
  const headlines: Headline[] = []
  const run: Run = { text: '', linked: 0, addresses: 0, headline: 0, region: 0 }
  /** Indices of the open elements. */
  const path: number[] = []
  /** Indices of the open elements that are blocks. */
  const blocks: number[] = []
  let links = 0
  /** Index of the first region behind a field for comments. */
  let field = Number.POSITIVE_INFINITY
  /** The element that has just begun, as long as nothing of it has been read. */
  let begun: Headline | null = null

  const endRun = (next: number) => {
    const text = run.text.trim().replace(/\s+/g, ' ')
    if (text) {
      const region = regions[run.region] as Region
      const before = region.good
      weigh(text, run, region)
      lines.push({
        text: text.length <= MAX_SHORT ? text : '',
        region: run.region,
        good: region.good - before,
        linked: run.linked * 2 > text.length - run.addresses,
      })
    }
    run.text = ''
    run.linked = 0
    run.addresses = 0
    run.headline = 0
    run.region = next
  }
  return {
    open(element, tagName) {
      const isBlock = BLOCK_TAGS.has(tagName)
      begun = null
      if (tagName === 'TEXTAREA') field = Math.min(field, regions.length)
      if (SILENT_TAGS.has(tagName) || element.hasAttribute(HIDDEN_MARK)) {
        if (isBlock) endRun(run.region)
        return false
      }
      const index = regions.length
      regions.push({
        element,
        parent: path[path.length - 1] ?? -1,
        end: index + 1,
        good: 0,
        noise: 0,
        links: 0,
        neutral: 0,
        outside: false,
      })
      if (HEADLINE_TAGS.has(tagName)) {
        begun = { index, start: null }
        // a heading may begin with an element
        if (tagName.startsWith('H')) headlines.push(begun)
      }
      path.push(index)
      if (isBlock) {
        endRun(index)
        blocks.push(index)
      } else if (tagName === 'A') links++
      return true
    },
    empty(tagName) {
      begun = null
      if (tagName === 'TEXTAREA') field = Math.min(field, regions.length)
      if (tagName === 'BR' || BLOCK_TAGS.has(tagName)) endRun(run.region)
    },
    text(value) {
      if (begun) {
        begun.start = value
        if (headlines[headlines.length - 1] !== begun) headlines.push(begun)
        begun = null
      }
      if (links > 0 && run.text.trim() === '') run.headline = value.trim().length
      run.text += value
      if (links > 0) run[ADDRESS.test(value) ? 'addresses' : 'linked'] += value.trim().length
    },
    close(_, tagName) {
      begun = null
      const index = path.pop() as number
      ;(regions[index] as Region).end = regions.length
      if (tagName === 'A') links--
      else if (blocks[blocks.length - 1] === index) {
        blocks.pop()
        endRun(blocks[blocks.length - 1] ?? 0)
      }
    },
    map(title) {
      const isIt = headlineTest(title)
      const headline =
        headlines.find(({ index, start }) => isIt((regions[index] as Region).element, start))?.index ?? -1
      endAtField(regions, field)
      beginAtHeadline(regions, headline)
      setAside(lines, regions, headline)
      sumUp(regions)
      return { title, regions, headline }
    },
  }
}

/** A shorter link in front of a sentence is a name in it (characters). */
const MIN_HEADLINE = 10

/** Books a run to the region that holds it. */
function weigh(text: string, { linked, addresses, headline }: Run, region: Region) {
  const length = text.length - addresses
  if (linked > length / 2) {
    if (length > 6) region.links++
    region.noise += length
    return
  }
  if (length < 300 && BOILERPLATE.test(toSimplified(text))) {
    region.noise += length
    return
  }
  if (length >= 10 && STOP.test(text)) {
    if (headline >= MIN_HEADLINE) region.links++
    region.good += length - linked
    region.noise += linked
  } else region.neutral += length
}

/** Where so much of the text (part of its sentences) stands in front of a field for comments, that is all of it. */
const MIN_BEFORE_FIELD = 0.6

/** Where so much of the text stands behind the headline, the story is there (part of its sentences). */
const MIN_BEHIND_HEADLINE = 0.6

/** Counts as frame what stands behind the field for comments: lists of other stories and their teasers. */
function endAtField(regions: Region[], field: number) {
  const behind = regions.slice(field)
  if (behind.length === 0 || goodIn(behind) > (1 - MIN_BEFORE_FIELD) * goodIn(regions)) return
  for (const region of behind) {
    region.noise += region.good
    region.good = 0
    region.outside = true
  }
}

/** What is left out counts as frame, but for no more than this part of the story: it may share its box (of their sentences). */
const MAX_WEIGHT = 0.6

const goodIn = (regions: readonly Region[]) => regions.reduce((sum, { good }) => sum + good, 0)

/** How much a character of what is left out counts as frame. */
const weightOf = (left: number, story: number) => Math.min(1, (MAX_WEIGHT * story) / Math.max(1, left))

/** Leaves out what stands in front of the headline, where most of the text stands behind it. */
function beginAtHeadline(regions: Region[], headline: number) {
  if (headline <= 0) return
  const before = regions.slice(0, headline).filter(({ end }) => end <= headline)
  const left = goodIn(before)
  const whole = goodIn(regions)
  if (left > (1 - MIN_BEHIND_HEADLINE) * whole) return
  const weight = weightOf(left, whole - left)
  for (const region of before) {
    region.noise += weight * region.good
    region.good = 0
  }
}

/** Leaves out the comments and other stories behind the story, and marks the boxes that hold nothing else. */
function setAside(lines: readonly MapLine[], regions: Region[], headline: number) {
  const beside = linesBeside(lines, regions, headline)
  if (beside.size === 0) return
  const left = lines.reduce((sum, { good }, i) => sum + (beside.has(i) ? good : 0), 0)
  const weight = weightOf(left, goodIn(regions) - left)
  const kept = regions.map(() => false)
  for (const [i, { region, good }] of lines.entries()) {
    const held = regions[region] as Region
    if (!beside.has(i)) kept[region] = true
    else {
      held.good -= good
      held.noise += weight * good
    }
  }
  for (let r = regions.length - 1; r > 0; r--) if (kept[r]) kept[(regions[r] as Region).parent] = true
  for (const [i, reason] of beside) {
    let box = (lines[i] as MapLine).region
    if (kept[box]) continue
    while (box > 0 && !kept[(regions[box] as Region).parent]) box = (regions[box] as Region).parent
    const { element } = regions[box] as Region
    if (!element.hasAttribute(BESIDE_MARK)) element.setAttribute(BESIDE_MARK, reason)
  }
}

/** Adds every region to its parents; what stands in a box that is not the article counts against it. */
function sumUp(regions: Region[]) {
  const total = goodIn(regions)
  for (let i = regions.length - 1; i >= 0; i--) {
    const region = regions[i] as Region
    const excluded = region.good > 0 && (isTeaserList(regions, i) || isFrame(region, total))
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

/**
 * Whether a region is a box that is not the article, by its name. What holds most of the sentences is the article whatever it
 * is called, but for a disclaimer below a flash of two sentences.
 * @param total characters of sentences on the page.
 */
function isFrame({ element, good }: Region, total: number): boolean {
  const kind = boxKind(element)
  if (kind === null || good < total / 2) return kind !== null
  return (
    kind === 'notice' && total - good >= MIN_FLASH && DISCLAIMS.test(toSimplified(element.textContent ?? ''))
  )
}

/** Characters of sentences of the shortest flash, and what disclaimers say. */
const MIN_FLASH = 40
const DISCLAIMS = /不构成[^。]{0,8}(?:投资|建议|意见)|概不负责|不承担[^。]{0,12}责任/

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
