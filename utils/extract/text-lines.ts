import { isPictureName } from '../clean/chrome-lines.ts'
import { oneLine } from '../text/space.ts'

/** The lines of a plain text. */
export interface DocumentLines {
  lines: string[]
  /** What stood in place of pictures and between the cells of tables. */
  notes: string[]
  /** The day that an archive put in front of the text. */
  day: string | undefined
}

/** What stood below a picture, which a text has none of: （资料图）, 【相关资料图】; the rules of a table: ---|---, | | */
const NO_TEXT = /^(?:[（(【[]?(?:相[关關])?[资資]料[图圖]片?[】)）\]]?|[: -]{0,20}\|[|: -]{1,80})$/

/** Whether a line repeats the one above it, a caption with its credit: the first stood in place of the picture, the second below it. */
const repeatsCaption = (line: string, before: string) =>
  CREDITED.test(line) && line.replace(BULLET, '') === before.replace(BULLET, '')
const CREDITED = /.{6}(?:[摄攝]|供[图圖]|提供|[图圖]片|[资資]料[图圖])[)）。]{0,2}$/
const BULLET = /^[•·▲◀▶▼] ?/

/** The day that archives of texts put in front of the first line, whatever that is: date 2024-07-16 ▲渡口的早晨 */
const DAY_OF_ARCHIVE = /^\s*date ((?:19|20)\d{2}-\d{2}-\d{2}) (?=\S)/

/** The lines of a text document. */
export function linesOf(document: string): DocumentLines {
  const [archived = '', day] = DAY_OF_ARCHIVE.exec(document) ?? []
  const all = joinWrapped(document.slice(archived.length).split(/\r\n|[\n\r\u2028]/))
  const isText = all.map(
    (line, i) => !NO_TEXT.test(line) && !isPictureName(line) && !repeatsCaption(line, all[i - 1] ?? ''),
  )
  return { lines: all.filter((_, i) => isText[i]), notes: all.filter((_, i) => !isText[i]), day }
}

/**
 * Takes off a line the rules of a table whose cells the flattening has put side by side: all of them behind a lone cell
 * (山城的早晨 | |), the last one behind several.
 */
function withoutRules(line: string): string {
  const cell = /^([^|]*[^| ]) ?\|[| ]*$/.exec(line)?.[1]
  return cell ?? line.replace(/(?<=^[^|].*) ?\|$/, '')
}

/** Paragraphs that were broken at a fixed width are joined, and a day and its day of the week; all other lines stay as they are. Empty lines go. */
function joinWrapped(lines: readonly string[]): string[] {
  const result: string[] = []
  let group: string[] = []
  const flush = () => {
    const widths = group.slice(0, -1).map((line) => line.length)
    const widest = Math.max(...widths, 0)
    const last = group.at(-1)?.length ?? 0
    const wrapped =
      group.length > 2 &&
      // lines that are all sentences are paragraphs
      !group.every((line) => /[。！？…][”」』）]?$/.test(line)) &&
      widest >= 30 &&
      last <= widest * 1.2 &&
      widths.every((width) => width >= widest * 0.8)
    if (wrapped)
      result.push(group.reduce((a, b) => (/[\p{Script=Latin},.;]$/u.test(a) ? `${a} ${b}` : a + b)))
    else result.push(...group)
    group = []
  }
  for (const line of lines) {
    const text = withoutRules(oneLine(line))
    // an indented line begins a paragraph
    if (!text || /^[ \t\u3000]/.test(line)) flush()
    if (text) group.push(text)
  }
  flush()
  return result.reduce<string[]>((joined, line) => {
    const above = joined.at(-1) ?? ''
    if (WEEKDAY.test(line) && DAY.test(above)) joined[joined.length - 1] = `${above} ${line}`
    else joined.push(line)
    return joined
  }, [])
}

/** A day, and the day of the week on a line below it. */
const DAY = /^(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)$/
const WEEKDAY = /^(?:星期|[周週])[一二三四五六日天]$/
