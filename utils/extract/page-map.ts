import { HIDDEN_MARK } from '../clean/drop-hidden.ts'
import { BLOCK_TAGS, SILENT_TAGS } from '../dom/block-tags.ts'
import { oneLine } from '../text/space.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { isBoilerplate } from './boilerplate.ts'
import { countOnce } from './count-once.ts'
import { HEADLINE_TAGS, headlineTest } from './headline-test.ts'
import { beginAtHeadline, endAtField, setAside } from './leave-out.ts'
import { MAX_SHORT, type MapLine } from './page-sections.ts'
import { goodIn, type Region } from './region.ts'
import { sumUp } from './sum-regions.ts'
import type { PageReader } from './walk-page.ts'

/** The page as it is measured. */
export interface PageMap {
  /** The article's title; may be empty. */
  title: string
  regions: Region[]
  /** Index of the region of the first heading that is the title; -1 without one. */
  headline: number
}

/** A mark that ends or divides sentences; half-width ones count after a Han character only. */
const STOP = /[，。；！？、…”」』]|(?<=[\u3400-\u9fff\uac00-\ud7af])[,.;!?]|[.!?,] (?=\S)/

/** A colon alone may stand in a line of the text, 考试时间：6月7日上午, or behind a label of the page's own: 发布时间：2024-05-20 08:31. */
const COLON = /：|(?<=[\u3400-\u9fff\uac00-\ud7af]):/
const OF_PAGE =
  /作者 ?[:：][^《》]{0,14}[记記]者|(?:[来來稿]源|出[处處]|[编編][辑輯]|位置) ?[:：]|(?:[发發][布佈表稿]|更新|上[传傳])(?:[时時][间間]|日期|[单單]位)?[:：]|(?:[浏瀏][览覽]|[点點][击擊閱]|[阅閱][读讀])[次量数數]{0,2}[:：] ?\d/

const isSentence = (text: string) => STOP.test(text) || (COLON.test(text) && !OF_PAGE.test(text))

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
  leadingLink: number
  region: number
}

/** A region that may be the headline, and the text that it begins with; null where it begins with an element. */
interface Headline {
  index: number
  start: string | null
  /** Whether it is a link or in one, as an item of a list is; a heading is the headline in a link as well. */
  linked: boolean
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
  const run: Run = { text: '', linked: 0, addresses: 0, leadingLink: 0, region: 0 }
  /** Indices of the open elements. */
  const path: number[] = []
  /** Indices of the open elements that are blocks. */
  const blocks: number[] = []
  /** Where each paragraph stands. */
  const paragraphs = new Map<string, MapLine[]>()
  let links = 0
  /** Index of the first region behind a field for comments. */
  let field = Number.POSITIVE_INFINITY
  /** The element that has just begun, as long as nothing of it has been read. */
  let begun: Headline | null = null

  const endLine = (text: string) => {
    const region = regions[run.region] as Region
    const before = region.good
    weigh(text, run, region)
    const line = {
      text: text.length <= MAX_SHORT ? text : '',
      region: run.region,
      good: region.good - before,
      linked: run.linked * 2 > text.length - run.addresses,
      rank: Number(/^H([1-6])$/.exec(region.element.tagName)?.[1] ?? 7),
    }
    lines.push(line)
    if (text.length < MIN_TOLD || line.good === 0) return
    const others = paragraphs.get(text)
    if (others) others.push(line)
    else paragraphs.set(text, [line])
  }
  const endRun = (next: number) => {
    const text = oneLine(run.text)
    if (text) endLine(text)
    run.text = ''
    run.linked = 0
    run.addresses = 0
    run.leadingLink = 0
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
        aside: 0,
        links: 0,
        neutral: 0,
        outside: false,
      })
      if (HEADLINE_TAGS.has(tagName)) {
        begun = { index, start: null, linked: tagName === 'A' || (links > 0 && !tagName.startsWith('H')) }
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
      if (links > 0 && run.text.trim() === '') run.leadingLink = value.trim().length
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
      countOnce(paragraphs.values(), lines, regions)
      const isIt = headlineTest(title)
      const find = (amongLinks: boolean) =>
        headlines.find(
          ({ index, start, linked }) =>
            linked === amongLinks && isIt((regions[index] as Region).element, start),
        )?.index ?? -1
      const isOver = (index: number) => goodIn(regions.slice(index)) > goodIn(regions.slice(0, index))
      const shown = find(false)
      const first = find(true)
      // blogs link their headlines, and so does a list below the story
      const link = first >= 0 && isOver(first) ? first : -1
      // the headline said again below the story, not as a heading; what a site says of itself above is shorter
      const isRepeated =
        link >= 0 &&
        shown > link &&
        !regions[shown]?.element.tagName.startsWith('H') &&
        goodIn(regions.slice(link, shown)) > Math.max(MIN_STORY, goodIn(regions.slice(shown)))
      const headline = shown >= 0 && !isRepeated ? shown : link
      discountHeadline(regions, headline)
      endAtField(regions, field)
      beginAtHeadline(regions, headline)
      setAside(lines, regions, headline)
      sumUp(regions, headline)
      return { title, regions, headline }
    },
  }
}

/** Characters of sentences between two headlines that are a story. */
const MIN_STORY = 100

/** A heading that is the headline is no sentence of the story: it must not speak for the box around both. */
function discountHeadline(regions: readonly Region[], headline: number) {
  if (headline < 0) return
  for (const region of regions.slice(headline, (regions[headline] as Region).end)) {
    region.neutral += region.good
    region.good = 0
  }
}

/** A shorter paragraph may be said again (characters). */
const MIN_TOLD = 30

/** A shorter link in front of a sentence is a name in it (characters). */
const MIN_HEADLINE = 10

/** Books a run to the region that holds it. */
function weigh(text: string, { linked, addresses, leadingLink }: Run, region: Region) {
  const length = text.length - addresses
  if (linked > length / 2) {
    if (length > 6) region.links++
    region.noise += length
    return
  }
  if (length < 300 && isBoilerplate(toSimplified(text))) {
    region.noise += length
    return
  }
  if (length >= 10 && isSentence(text)) {
    // with a gap behind it: a sentence goes on with its link
    if (leadingLink >= MIN_HEADLINE && text.charAt(leadingLink) === ' ') region.links++
    region.good += length - linked
    region.noise += linked
  } else {
    region.neutral += length - linked
    region[linked >= MIN_HEADLINE || linked * 2 >= length ? 'noise' : 'aside'] += linked
  }
}
