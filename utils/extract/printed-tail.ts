import { behindHeadline, DAY_AND_COUNT } from '../clean/headline-lines.ts'
import { marksBelowLabels } from '../clean/marks-below-labels.ts'
import { NEWSROOM } from '../text/byline.ts'
import { fieldsOfSheets } from '../text/data-sheets.ts'
import { findDates } from '../text/dates.ts'
import { isTopic } from '../text/heads-topic.ts'
import { isOfLaterStory } from '../text/later-story.ts'
import { isListOfWorks, rowsOfStations } from '../text/list-of-works.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { mayNoteRights } from '../text/rights-note.ts'
import { isStory, type PageLine } from './page-lines.ts'
import { peopleOf } from './people-of-line.ts'
import { nothingPrinted, type Printed } from './printed.ts'
import { isDateLine, readDates, statedTime } from './printed-dates.ts'
import { MAX_CREDIT, sourcesOf } from './printed-lines.ts'

/** Lines below a story that say when it was published. */
const DATED_BELOW =
  /^.{0,6}(?:[编編][辑輯][于於]|[创創]建(?:[于於]|[时時][间間])|发布于|發佈於|发表于|發表於|[发發][布佈](?:[时時][间間]|日期)|最后编辑|posted|published)|^(?:\d{4}-)?\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$|^[（(]\d{4}-\d{2}-\d{2} \d{2}:\d{2}[)）](?: [^，。]{0,8})?$/i

/** "发表于 2024-05-20 08:31 | 只看该作者", with the hour; a text of a book says 发表于2018年3月1日. */
const POSTED = /^[发發]表[于於] ?(?:19|20)\d{2}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}/

/** The time below a post and where it was, however long the comments below are: "编辑于 2024-05-20 08:31・青石". */
const EDITED =
  /^(?:[编編][辑輯]|[发發][布佈])[于於] ?(?:19|20)\d{2}-\d{2}-\d{2} \d{2}:\d{2}(?: ?[·・•].{1,12})?$/

/** The label of such a date alone on its line. */
const DATE_LABEL = /^(?:(?:发布|發佈|发表|發表|创建|建立|更新|编辑|修改)(?:于|於|时间|時間|日期))[:：]?$/

/** Of the text, not of all that a site has: 本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议. */
const OF_TEXT = /本[文篇]/

/** The office that signs a notice, on the line above the day on which it did. */
const SIGNER =
  /^\p{Script=Han}{2,30}(?:[局委厅廳部府处處科院校会會]|[办辦]公[室厅廳]|公司|[大中小][学學]|[学學]院|中心|[领領][导導]小[组組])$/u

/** Whether an office signs a notice on a line, with the day on the next. */
export const isSigned = (line: PageLine, next: PageLine | undefined) =>
  next !== undefined && SIGNER.test(line.text) && next.dates[0]?.length === next.text.length

/**
 * Reads the mark lines below the story: "本文来源：网易体育 作者：山中客", "责任编辑：王敏". The first line that names a
 * field counts.
 * @param from index of the line behind the head.
 * @param title the headline, which a line may repeat.
 */
export function readTail(lines: readonly PageLine[], from: number, now: Date | null, title = ''): Printed {
  const printed = nothingPrinted()
  const stories = lines.flatMap((line, index) => (index >= from && isStory(line) ? [index] : []))
  const first = stories[0] ?? lines.length
  const middle = stories[stories.length >> 1] ?? from
  const texts = lines.slice(from).map(({ text }) => text)
  const ofWorks = isListOfWorks(texts)
  const isRow = rowsOfStations(texts)
  const isOfSheet = fieldsOfSheets(texts)
  const belowLabels = marksBelowLabels(texts, middle - from)
  // the last line of the credits that name who wrote it, one below the other: 文字：王敏, 摄影：李楠
  let credited = -1
  for (const [offset, line] of lines.slice(from).entries()) {
    if (line.text.length > 120) continue
    const after = from + offset > middle
    const above = lines[from + offset - 1]
    const next = lines[from + offset + 1]
    // "发布于" and the day on the next line
    if (after && !printed.published && DATE_LABEL.test(line.text) && next && isDateLine(next)) {
      const text = `${line.text} ${next.text}`
      readDates(text, findDates(text), statedTime(next), now, printed)
    }
    // behind the card of its author a forum prints when a post was put there, over the text
    const isOfPost = from + offset < first && POSTED.test(line.text)
    const isAlone = from + offset > first && EDITED.test(line.text)
    // "编辑于 2025-04-22 18:07": blogs print the time below the text
    if (
      (after || isOfPost || isAlone) &&
      !printed.published &&
      !printed.modified &&
      DATED_BELOW.test(line.text)
    )
      readDates(line.text, line.dates, statedTime(line), now, printed)
    const isDayAlone = line.dates[0]?.length === line.text.length
    const isCounted =
      (above && isStory(above) && !isDayAlone && DAY_AND_COUNT.test(line.text)) ||
      DAY_AND_COUNT.test(behindHeadline(line.text, title))
    if (after && ((above && isSigned(above, line)) || isCounted))
      printed.signed ??= line.dates[0]?.iso ?? null
    // of linked lines, which below a story are legion, nothing else is read
    if (line.linked && !mayNoteRights(line.text)) continue
    const marks = belowLabels.get(offset)?.[0] ?? parseMarkLine(line.text)
    if (marks?.license && (OF_TEXT.test(line.text) || marks.editors.length > 0))
      printed.license ??= marks.license
    if (line.linked) continue
    if (after && next && printed.authors.length === 0 && NEWSROOM.test(line.text))
      printed.authors.push(...peopleOf(next.text))
    if (!marks || isRow(line.text) || isOfSheet(offset)) continue
    // the heading of a part: 来源：一个老问题
    if (line.heading && next && isTopic(line.text) && isStory(next)) continue
    if (printed.editors.length < 6) printed.editors.push(...marks.editors)
    if (marks.license) {
      if (after && printed.authors.length === 0) printed.authors.push(...marks.authors)
      continue
    }
    if (printed.sources.length === 0) printed.sources.push(...sourcesOf(line, marks))
    // in the story itself such a line is the credit of a picture
    const isTheirs = marks.authors.length > 0 && !isOfLaterStory(texts, offset)
    const goesOn = credited === offset - 1 && line.text.length <= MAX_CREDIT
    if (after && !ofWorks && isTheirs && (printed.authors.length === 0 || goesOn)) {
      printed.authors.push(...marks.authors)
      credited = offset
    }
    printed.originalTitle ??= marks.originalTitle
  }
  return printed
}
