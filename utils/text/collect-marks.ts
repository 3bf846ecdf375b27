import { assignMark } from './assign-mark.ts'
import { readPeople } from './people.ts'
import { isPersonName } from './person-name.ts'
import { isPublisher } from './publishers.ts'
import type { RawMark, Reading } from './read-marks.ts'
import { noMarks, type RepostMarks } from './repost-marks.ts'

/**
 * What a line that was cut into marks says.
 * @param newsroom whether a label of the line is surely the newsroom's, without which 主持 and 漫画 are the story's.
 * @returns the marks, whether each value can be what its label says, and who gave the pictures, agencies too, of which
 *   only people are authors.
 */
export function collectMarks(
  reading: Reading,
  newsroom: boolean,
): { marks: RepostMarks; sound: boolean; pictures: string[] } {
  const marks = noMarks()
  const ranked: [number, string][] = []
  let sound = true
  const isPoster = ({ field }: RawMark) => Number(field === 'poster')
  for (const mark of reading.marks.toSorted((a, b) => isPoster(a) - isPoster(b)))
    if (mark.field === 'stage' && !newsroom) sound = false
    else sound = assignMark(mark, marks, ranked, reading.marks.length === 1) && sound
  marks.dates.push(...reading.dates)
  marks.sources = [...new Set(ranked.sort((a, b) => a[0] - b[0]).map(([, s]) => s))]
  marks.authors = [...new Set(marks.authors)]
  const editors = [...new Set(marks.editors)]
  // "出品：青石网 策划：王敏": a publisher among people edits nothing
  marks.editors = editors.some(isPersonName) ? editors.filter((name) => !isPublisher(name)) : editors
  const pictures = reading.marks.flatMap(({ field, value }) =>
    field === 'pictures' ? (readPeople(value, false) ?? []) : [],
  )
  return { marks, sound, pictures }
}
