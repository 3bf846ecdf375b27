import { collectMarks } from './collect-marks.ts'
import { findDates } from './dates.ts'
import { mayHeadATopic } from './heads-topic.ts'
import { namesNewsroom } from './mark-labels.ts'
import { VERSE_OR_FILM } from './mark-line.ts'
import { plainLine, SENTENCE } from './plain-line.ts'
import { readMarks } from './read-marks.ts'
import { noMarks, type RepostMarks } from './repost-marks.ts'

/** The marks of a line, who gave its pictures where it names nobody else, and the text that belongs to no mark. */
export type ScannedMarks = RepostMarks & { photographers: string[]; spare: string }

/**
 * Reads what marks a line near the headline holds, among whatever else stands on it (counters, buttons, the name of
 * the site).
 */
export function scanMarks(text: string): ScannedMarks {
  const line = plainLine(text).slice(0, 400)
  const reading = readMarks(line)
  const { marks, sound, pictures } = collectMarks(reading, namesNewsroom(line))
  // "主持人：王敏", "DOI：每篇论文都有的一个编号"
  const isTold =
    !sound && reading.marks.every(({ field, value }) => /^(?:stage|journal)$/.test(field) && value !== '')
  if (
    VERSE_OR_FILM.test(text) ||
    isTold ||
    (reading.marks.length === 1 && mayHeadATopic(line, marks, pictures))
  )
    return { ...noMarks(), photographers: [], spare: line }
  // "新桥下的渡口。摄影：王晓明": behind a sentence it is said of one picture
  const isCaption = SENTENCE.test(reading.spare)
  const isCredit = reading.marks.every(({ field }) => field === 'pictures')
  const photographers = isCredit && !isCaption ? marks.authors : []
  if (isCredit || isCaption) marks.authors = marks.authors.filter((name) => !pictures.includes(name))
  // "发布时间：2024-05-03 08:15 青石网": what stands behind the date
  const behind = reading.marks
    .filter(({ field }) => field === 'date')
    .map(({ value }) => value.slice(endOfDates(value)))
    // "2024-05-03 08:15 发表于青海": where WeChat says that the account is
    .filter((rest) => !/\d/.test(rest) && !/^ ?(?:发表|發表|发布|發佈)[于於]/.test(rest))
  // "河口的旧桥（来自：青石影像）": of the picture above
  if (CAPTION_CREDIT.test(line)) marks.sources = []
  return { ...marks, photographers, spare: [reading.spare, ...behind].join(' ').trim() }
}

const endOfDates = (text: string) => {
  const last = findDates(text).at(-1)
  return last ? last.index + last.length : 0
}

/** Whose a picture is, in brackets behind the words of its caption. */
const CAPTION_CREDIT = /\p{L} ?[（(](?:图片?|圖片?)?[来來]自[:：]/u
