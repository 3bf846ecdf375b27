import { textOf } from '../dom/block-text.ts'
import { findDates } from '../text/dates.ts'
import { isPersonName } from '../text/person-name.ts'
import { isAllBold } from './bold.ts'
import { BREAK } from './place-marks.ts'

/** Fewer such lines are stressed, or stand alone, and head nothing (blocks). */
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
const isNumber = (block: Element) => NUMBER.test(textOf(block))

/** Empty where the numbers do not count from one, head no text, or stand amid a sentence as those of pages do. */
function numberedHeadings(blocks: readonly Element[]): Element[][] {
  const numbers = blocks.filter((block) => block.tagName === 'P' && isNumber(block))
  const isHeading = (number: Element, i: number) => {
    const above = number.previousElementSibling
    return (
      Number(textOf(number)) === i + 1 &&
      (above?.tagName !== 'P' || isSentence(above) || isAllBold(number)) &&
      isTold(number.nextElementSibling, isNumber, 1)
    )
  }
  // of lists and exams each number has a paragraph and no more
  const length = blocks.indexOf(numbers.at(-1) as Element) - blocks.indexOf(numbers[0] as Element)
  const areParts = length >= MIN_PART * (numbers.length - 1)
  if (numbers.length < MIN_HEADINGS || !areParts || !numbers.every(isHeading)) return []
  const names = numbers.map((number) => number.nextElementSibling as Element)
  const areNamed =
    names.every(isNameOfPart) && new Set(names.map((name) => textOf(name))).size === names.length
  return numbers.map((number, i) => (areNamed ? [number, names[i] as Element] : [number]))
}

/** Blocks of a part with its number. */
const MIN_PART = 3

/** Whether a line below the number of a part says what that is called, and neither what somebody says nor whose picture it is. */
const isNameOfPart = (line: Element) =>
  line.tagName === 'P' &&
  isLine(line) &&
  !/[：:，]|^“[^”]*”$/.test(textOf(line)) &&
  !SAID.test(textOf(line)) &&
  isTold(line.nextElementSibling, isNumber, 1)

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

/** So many plain lines are headings; two may be sentences without their stop, but where one has two parts: 没打疫苗 都有糖尿病. */
const MIN_PLAIN = 3
const IN_PARTS = /^(\S{3,}) (\S{3,})$/
const hasParts = (line: Element) => {
  const [, one = '', two = ''] = IN_PARTS.exec(textOf(line)) ?? []
  return one.length !== two.length
}

/** What begins or ends a sentence rather than a heading: 我当时愣住了, 总之推荐, 船停了——. */
const SAID = /^(?:我|你|他|她|它|咱|可是|但是?|然后|总之|顺便|真的|那时|那天)|[了吧过啊呢吗的~～—]$/

/** Signs that no such heading has: 王敏：, “早。”, ▲渡口的早晨, #渡口#, A. 渡口, 第一条 …, 冰糖 30克, 王敏 摄, 电话 0990-000000. */
const NO_PLAIN =
  /[！？”」》）)#＃↓?!]$|^[（(【[▲△▼↑①-⑳●◆■“「@#＃]|[：:=]|^[A-Da-dＡ-Ｄ][.．、 ]|^第.{1,4}[条條]|\d ?(?:克|勺|毫升|斤|两)$|(?:适量|少许|[摄攝]|供[图圖]|截[图圖]|[电電]|女士|先生|[编編][辑輯]部)$|^(?:[电電][话話]|地址|[邮郵]箱|[网網]址|咨[询詢]|[联聯]系|市民|[网網]友|[读讀]者) /

/** Whether a line that nothing sets apart may be a heading. */
const isPlainLine = (block: Element) =>
  isLine(block) && /\p{Script=Han}/u.test(textOf(block)) && !isAllBold(block) && !NO_PLAIN.test(textOf(block))

/** A name, maybe behind where its bearer lives: 王敏, 江北区 李楠. */
const isName = (line: Element) => isPersonName(textOf(line).split(' ').at(-1) ?? '')

/**
 * Lines between paragraphs; of those below a picture only where it has a caption. Empty where other lines are as many, as
 * in verse and lists, and where the lines are names of those who speak or sign.
 */
function plainHeadings(blocks: readonly Element[]): Element[] {
  const paragraphs = blocks.filter((block) => block.tagName === 'P')
  const isBetween = (line: Element, shortest: number) => {
    const [above, below] = [line.previousElementSibling, line.nextElementSibling]
    return (
      (isSentence(above, shortest) || (shortest === 0 && (above === null || isCaptioned(above)))) &&
      isSentence(below, shortest) &&
      [line.previousSibling, line.nextSibling].every((node) => node?.nodeValue !== BREAK)
    )
  }
  const headings = new Set(paragraphs.filter((line) => isPlainLine(line) && isBetween(line, 0)))
  const sure = [...headings].filter(
    (line) =>
      lengthOf(textOf(line)) <= MAX_SURE &&
      !/[，,].*[，,]/.test(textOf(line)) &&
      !SAID.test(textOf(line)) &&
      isBetween(line, MIN_PARAGRAPH),
  )
  const others = paragraphs.slice(0, -LAST).filter((block) => !isSentence(block) && !headings.has(block))
  const isRepeated = new Set([...headings].map((line) => textOf(line))).size < headings.size
  const areNames = [...headings].filter(isName).length * 2 > headings.size
  const areFew = headings.size < MIN_PLAIN && !sure.some(hasParts)
  const isNone =
    sure.length < MIN_HEADINGS || areFew || headings.size <= others.length || isRepeated || areNames
  return isNone ? [] : [...headings]
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

/** A shorter sentence below a line in bold goes on with what that says (characters). */
const MIN_SENTENCE = 15

/** Between a heading and the text of its part so many labels may stand (paragraphs). */
const MAX_BETWEEN = 12

/**
 * Whether a block is what headings stand over: a paragraph, a list, a table, a quotation, labels or pictures above one of these.
 * @param isNext whether a paragraph is the next heading.
 * @param shortest sentence that may be all of a part (characters).
 */
function isTold(first: Element | null, isNext = isAllBold, shortest = MIN_SENTENCE): boolean {
  let between = 0
  for (let block = first; block && between <= MAX_BETWEEN; block = block.nextElementSibling) {
    if (block.tagName === 'FIGURE') continue
    if (block.tagName !== 'P') return /^(?:UL|OL|TABLE|BLOCKQUOTE)$/.test(block.tagName)
    if (isNext(block)) return false
    const { length } = textOf(block)
    if (length >= MIN_PARAGRAPH && /[。！？”]/.test(textOf(block))) return true
    // a line in bold may stress what a short sentence answers
    if (isSentence(block)) return length >= shortest
    between++
  }
  return false
}
