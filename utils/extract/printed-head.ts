import { isPersonName } from '../text/person-name.ts'
import { lonePeople } from './lone-people.ts'
import { isStory, type PageLine } from './page-lines.ts'
import type { Printed } from './printed.ts'
import { better, isDateLine } from './printed-dates.ts'
import { readLines } from './printed-lines.ts'
import { besideDates } from './printed-names.ts'
import { isSigned } from './printed-tail.ts'

/** Lines above the headline that may belong to it: kickers, dates and the paper's name. */
const ABOVE = 5
/** Lines below the headline that may belong to it: standing heads, dates, buttons, the lead. */
const BELOW = 16
/** Shorter lines with a full stop may be the page's own (characters). */
const MIN_SENTENCE = 15
/** Below the date so many sentences are the story. */
const MAX_SENTENCES = 2

const isSentence = ({ text, linkedLength }: PageLine) =>
  text.length >= MIN_SENTENCE && /[。！？]$/.test(text) && linkedLength === 0

/**
 * Reads what is printed near the headline.
 * @param lines the lines of the page.
 * @param at index of the headline, or of the first line of the story where the page shows no headline.
 */
export function readHead(lines: readonly PageLine[], at: number, now: Date | null): Printed {
  let end = at + 1
  const above = readLines(lines.slice(Math.max(0, at - ABOVE), at), now, /^H[1-6]$/)
  let dated = above.published !== null || above.signed !== null
  let sentences = dated ? 1 : 0
  const inStory = lines[at] !== undefined && isStory(lines[at])
  while (end < lines.length && end <= at + BELOW) {
    const line = lines[end]
    const isEnd = line && isStory(line) && (dated || inStory || !isOverByline(lines, end))
    if (!line || isEnd || (inStory && isSigned(line, lines[end + 1]))) break
    // a notice has short paragraphs and a date of its own; the lead is one sentence
    if (dated && isSentence(line) && ++sentences >= MAX_SENTENCES) break
    dated ||= isDateLine(line)
    end++
  }
  const below = readLines(withoutCard(lines.slice(at + 1, end)), now, /^H[2-6]$/)
  const visits = lines.slice(0, at).filter(({ text }) => VISIT.test(text))
  const isVisitor = (name: string) =>
    visits.length > 1 && visits.some(({ text }) => text.startsWith(`${name} `))
  const accounts = [...below.accounts, ...above.accounts.filter((name) => !isVisitor(name))]
  const users = [...below.users, ...above.users.filter((name) => !isVisitor(name))]
  const menu = lines.slice(0, Math.max(0, at - ABOVE))
  return {
    sources: below.sources.length > 0 ? below.sources : above.sources,
    accounts,
    users,
    channels: accounts.filter(
      (name) => !users.includes(name) && menu.some(({ text, linked }) => text === name && linked),
    ),
    newsroom: below.newsroom ?? above.newsroom,
    authors: below.authors.length > 0 ? below.authors : above.authors,
    photographers: below.photographers,
    people: lonePeople(lines, at + 1, end),
    beside: besideDates(lines, at + 1, end),
    editors: [...new Set([...below.editors, ...above.editors])],
    originalTitle: below.originalTitle ?? above.originalTitle,
    license: null,
    published: better(below.published ?? (inStory ? null : timeBehind(lines[at])), above.published),
    modified: below.modified ?? above.modified,
    signed: below.signed ?? above.signed,
    reprinted: below.reprinted ?? above.reprinted,
    monthDay: below.monthDay ?? above.monthDay,
    relative: below.relative ?? above.relative,
  }
}

/** The label of a day in the card of who posted a text, in forums: 注册时间, and on the next line 2021-3-1. */
const OF_CARD = /^(?:注[册冊]|最[后後]登[录錄])(?:时间|時間|日期)?[:：]?$/

/** Lines without the days of such a card. */
const withoutCard = (lines: readonly PageLine[]) =>
  lines.filter((_, i) => !OF_CARD.test(lines[i - 1]?.text ?? ''))

/** Who has read a text and when, in a list beside it: "河边看云 1月16日". */
const VISIT = /^\S{1,16} \d{1,2}月\d{1,2}日$/

/** Whether a paragraph stands above the by-line, as its summary: soon below it stands that, and then the story. */
const isOverByline = (lines: readonly PageLine[], index: number) => {
  const below = lines.slice(index + 1, index + 1 + BELOW)
  const byline = below.findIndex(isByline)
  return byline >= 0 && byline < TO_BYLINE && below.findIndex(isStory) > byline
}
/** The by-line is one of so many lines below it. */
const TO_BYLINE = 3

/** Whether a line is a `<time>` and who wrote, with no link: no card of another article, no post and no appointment. */
function isByline({ text, dates, runs, linkedLength, block }: PageLine): boolean {
  const [time] = dates
  if (!time || linkedLength > 0 || block.closest('blockquote,aside,li')) return false
  const rest = (text.slice(0, time.index) + text.slice(time.index + time.length)).trim()
  const isNamed = runs.some((run) => run.text === rest && run.element.closest('[class*="author" i]'))
  return (
    (rest === '' || isPersonName(rest) || isNamed) &&
    runs.some(({ element }) => element.closest('time') !== null)
  )
}

/**
 * The time behind a headline, in its element: "渡口的早晨 2024-07-16 08:30", "渡口的早晨 发布时间：2024-07-16 浏览：12". A day
 * at the end may be the headline's, unless it stands in an element of its own with its label.
 */
function timeBehind(line: PageLine | undefined): string | null {
  const time = line?.dates.at(-1)
  if (!line || !time || time.index === 0) return null
  const isLast = time.index + time.length === line.text.length
  const isApart =
    !isLast || line.runs.some(({ text }) => TIME_LABEL.exec(text.split(/\d/, 1)[0] ?? '')?.index === 0)
  if (isApart && TIME_LABEL.test(line.text.slice(0, time.index))) return time.iso
  return isLast && time.iso.length > 10 ? time.iso : null
}
const TIME_LABEL = /(?:发布|發佈|发表|發表)(?:时间|時間|日期)[:：] ?$/
