import { findDates } from '../text/dates.ts'
import { BREAK } from './block-tags.ts'
import { textOf } from './block-text.ts'
import { isAllBold } from './bold.ts'

/** Fewer lines in bold above paragraphs are stressed, and head nothing (blocks). */
const MIN_HEADINGS = 2

/** Longest heading by which the others are known, and longest of these (characters; two of Latin script count as one). */
const MAX_SURE = 30
const MAX_HEADING = 45

/** A shorter paragraph may be a line of its own: a name, a label (characters). */
const MIN_PARAGRAPH = 30

/**
 * The lines that head the parts of a text: numbers alone, with what the part is called below them; else those that are
 * counted, 一、登记 二、缴费, as offices write; else those all in bold, as most news set them, if some are beyond doubt;
 * else those between paragraphs, as papers print them.
 * @returns the lines of each heading.
 */
export function headingLines(blocks: readonly Element[]): Element[][] {
  const numbered = numberedHeadings(blocks)
  if (numbered.length > 0) return numbered
  const counted = countedHeadings(blocks)
  if (counted) return counted.map((line) => [line])
  const bold = boldHeadings(blocks)
  return (bold.length > 0 ? bold : plainHeadings(blocks)).map((line) => [line])
}

/** The number of a part on a line of its own: 01, 2. */
const NUMBER = /^0?[1-9]\d?$/

/** Empty where the numbers do not count from one, or follow each other. */
function numberedHeadings(blocks: readonly Element[]): Element[][] {
  const numbers = blocks.filter((block) => block.tagName === 'P' && NUMBER.test(textOf(block)))
  const areCounted = numbers.every((number, i) => Number(textOf(number)) === i + 1)
  if (!areCounted || numbers.length < MIN_HEADINGS || aboveText(new Set(numbers)).length < numbers.length)
    return []
  return numbers.map((number) => {
    const name = number.nextElementSibling as Element
    return name.tagName === 'P' && isLine(name) ? [number, name] : [number]
  })
}

/** The number of a part: 一、总则, 第二章 职责; 一、二线城市 are none. */
const COUNTED =
  /^(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|第[一二三四五六七八九十]{1,3}[章编編])/
const FIRST_TWO = [/^第?一/, /^第?二/]

/** Part of the counted paragraphs that are headings, where they are: others go on with their text, 三、时间：周日. */
const MIN_COUNTED = 2 / 3

/** Null where parts are not counted, or the page has several texts under headings in bold, some with such parts. */
function countedHeadings(blocks: readonly Element[]): Element[] | null {
  const counted = blocks.filter((block) => block.tagName === 'P' && COUNTED.test(textOf(block)))
  const lines = aboveText(new Set(counted.filter((block) => isLine(block) && !/[：:]/.test(textOf(block)))))
  if (lines.length < counted.length * MIN_COUNTED) return null
  if (!FIRST_TWO.every((number) => lines.some((line) => number.test(textOf(line))))) return null
  const ofParts = new Set(counted)
  const [bold] = boldHeadings(blocks.filter((block) => !ofParts.has(block)))
  const first = blocks.find((block) => block === bold || block === lines[0])
  return first === bold ? null : lines
}

function boldHeadings(blocks: readonly Element[]): Element[] {
  const bold = blocks.filter((block) => block.tagName === 'P' && isAllBold(block))
  const lines = new Set(bold.filter(isLine))
  if (bold.some((block) => !lines.has(block) && /？$/.test(textOf(block)))) return []
  // who speaks, before each question: 渡口日报：请谈谈撑船的经历
  const speakers = Map.groupBy(lines, (line) => /^[^：:]{1,8}(?=[：:])/.exec(textOf(line))?.[0])
  speakers.delete(undefined)
  if ([...speakers.values()].some(({ length }) => length > 2)) return []
  // the same name again heads what its bearer says
  const sameText = Map.groupBy(lines, (line) => textOf(line))
  const headings = new Set(aboveText(lines).filter((line) => sameText.get(textOf(line))?.length === 1))
  if ([...headings].filter(isSure).length < MIN_HEADINGS) return []
  // two lines of one heading, or a heading over the first of its parts; at the top they are a deck
  const isUpper = (line: Element) => {
    const [above, below] = [line.previousElementSibling, line.nextElementSibling]
    return above !== null && !lines.has(above) && below !== null && headings.has(below)
  }
  return [...lines].filter((line) => headings.has(line) || isUpper(line))
}

/** Signs that no such heading has: 王敏：, “早。”, ▲渡口的早晨. */
const NO_PLAIN = /[！？”」）)]$|^[（(【[▲△▼●◆■“「]|[：:]/

/**
 * Lines between paragraphs; of those below a picture only where it has a caption. Empty where other lines are as many, as
 * in verse and lists, and where a line comes twice, as the names of those who speak do.
 */
function plainHeadings(blocks: readonly Element[]): Element[] {
  const paragraphs = blocks.filter((block) => block.tagName === 'P')
  const lines = paragraphs.filter(
    (block) => isLine(block) && !isAllBold(block) && !NO_PLAIN.test(textOf(block)),
  )
  const isBetween = (line: Element, shortest: number) => {
    const [above, below] = [line.previousElementSibling, line.nextElementSibling]
    return (
      (isSentence(above, shortest) || (shortest === 0 && isCaptioned(above))) &&
      isSentence(below, shortest) &&
      [line.previousSibling, line.nextSibling].every((node) => node?.nodeValue !== BREAK)
    )
  }
  const headings = new Set(lines.filter((line) => isBetween(line, 0)))
  const sure = [...headings].filter(
    (line) => lengthOf(textOf(line)) <= MAX_SURE && isBetween(line, MIN_PARAGRAPH),
  )
  const others = paragraphs.slice(0, -LAST).filter((block) => !isSentence(block) && !headings.has(block))
  const isRepeated = new Set([...headings].map((line) => textOf(line))).size < headings.size
  return sure.length < MIN_HEADINGS || headings.size <= others.length || isRepeated ? [] : [...headings]
}

/** At the end stand names, dates and marks (paragraphs). */
const LAST = 3

/** Whether a block is a paragraph that ends with a sentence. */
const isSentence = (block: Element | null, shortest = 0) =>
  block?.tagName === 'P' && textOf(block).length >= shortest && /[。！？…][”’」』）)]?$/.test(textOf(block))

/** Length of a text without what stands in brackets. */
const lengthOf = (text: string) => text.replace(/[（(][^（()）]*[）)]/g, '').replace(/[!-~]{2}/g, ' ').length

/** A line without a sentence, links and pictures that is no date, mark, subtitle or name of a table. */
function isLine(block: Element): boolean {
  if (block.querySelector('img,a,br')) return false
  const text = textOf(block)
  return (
    lengthOf(text) <= MAX_HEADING &&
    /\p{L}/u.test(text) &&
    !/[。；]|[，、：:…,;.]$|^——|^[表图圖]\s?[\d一二三四五]|^(?:END|The End|[全本正]?文?完)$/i.test(text) &&
    findDates(text)[0]?.length !== text.length
  )
}

/** Those of some lines directly below which something else stands. */
const aboveText = (lines: ReadonlySet<Element>) =>
  [...lines].filter((line) => {
    const next = line.nextElementSibling
    return next && !lines.has(next) && line.nextSibling?.nodeValue !== BREAK
  })

/** Whether a line in bold heads something: below a picture it may be the caption, and a question may be asked. */
const isSure = (line: Element) =>
  lengthOf(textOf(line)) <= MAX_SURE &&
  !/[？！]$|^(?:记者|記者|主持人|[问問答]|[QA]\d{0,2})\s?[：:]/.test(textOf(line)) &&
  (line.previousElementSibling?.tagName !== 'FIGURE' || isCaptioned(line.previousElementSibling)) &&
  isTold(line.nextElementSibling)

const isCaptioned = (block: Element | null) =>
  block?.tagName === 'FIGURE' && block.querySelector('figcaption') !== null

/** Whether a block is what headings stand over: a paragraph, a list, a table, a quotation, pictures above one of these. */
function isTold(block: Element | null): boolean {
  if (block?.tagName === 'FIGURE') return isTold(block.nextElementSibling)
  if (block?.tagName === 'P' && !isAllBold(block))
    return (
      (textOf(block).length >= MIN_PARAGRAPH && /[。！？”]/.test(textOf(block))) ||
      isTold(block.nextElementSibling)
    )
  return block !== null && /^(?:UL|OL|TABLE|BLOCKQUOTE)$/.test(block.tagName)
}
