import { toSimplified } from './to-simplified.ts'

/** A field and its value, maybe behind the sign of a list: "出版社：青石出版社". */
const FIELD = /^[•·▪*-]? ?([\p{Script=Han}A-Za-z]{2,8}) ?[:：] ?\S.{0,60}$/u

/** Fields that books, films and papers have, and no article. */
const OF_SHEET =
  /^(?:书名|片名|剧名|歌名|论文题目|出版社|出版单位|ISBN|定价|装帧|开本|片长|上映(?:时间|日期))$/i

/** What the newsroom says of the text, beside such data too. */
const OF_NEWSROOM = /^(?:来源|稿源|责任?编辑?|编辑|审核|校对|[初复终]审)$/

/** Fewer fields in a row are none. */
const MIN_FIELDS = 2

/**
 * Tells the texts that are data of something that a story is about, 书名：… 作者：… 出版社：…, a field a line: whose 作者 and 摄影
 * they name did not write the story.
 * @param texts blocks in reading order, each one line or several.
 * @returns whether the text at an index holds such a field.
 */
export function fieldsOfSheets(texts: readonly string[]): (index: number) => boolean {
  const lines = texts.flatMap((text, index) => text.split('\n').map((line) => ({ line, index })))
  const fields = lines.map(({ line }) => {
    const field = toSimplified(FIELD.exec(line)?.[1] ?? '')
    return OF_NEWSROOM.test(field) ? '' : field
  })
  const found = new Set<number>()
  for (let from = 0; from < lines.length; from++) {
    let end = from
    while (fields[end]) end++
    if (end - from >= MIN_FIELDS && fields.slice(from, end).some((field) => OF_SHEET.test(field)))
      for (const { index } of lines.slice(from, end)) found.add(index)
    from = end
  }
  return (index) => found.has(index)
}
