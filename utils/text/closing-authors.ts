import { parseByline } from './byline.ts'
import { parseNames } from './names.ts'
import { isPersonName } from './person-name.ts'
import { AGENCY } from './publishers.ts'
import { oneLine } from './space.ts'

/** A by-line behind the last sentence of a story: "…灯火。”山城晚报记者 王敏". */
const CLOSING = /[。！？”’」] ?([^，。！？：“”]{0,12}(?:记者|記者|通讯员|通訊員) ?[^，。！？：“”]{2,24})$/

/** Authors that the end of a story names without brackets. The text is not changed. */
export function closingAuthors(text: string): string[] {
  const byline = CLOSING.exec(oneLine(text).slice(-60))?.[1] ?? ''
  return /[摄攝]$/.test(byline) ? [] : (parseByline(byline) ?? [])
}

/** "王敏（新华社供本报特稿）", "王敏 新华社专电", "王敏（据新华社）": who wrote a copy of an agency. */
const OF_AGENCY = new RegExp(
  `^((?:\\p{Script=Han}{2,4}[ 、]){0,3}\\p{Script=Han}{2,4}) ?[ （(][据據]?${AGENCY}(?:[供专專特电電][^（()）。，]{0,6})?[)）]?$`,
  'u',
)

/** "青石市妇幼保健院健康教育科 王敏": whoever writes there. */
const OF_UNIT = /^\p{Script=Han}{4,30}(?:院|科|局|校|系|室|公司|中心|大学|大學) {1,4}(\p{Script=Han}{2,3})$/u

/** Who signs the last line of a text behind the place of work or in front of the agency; several such lines are a list. */
export function signedFrom(line: string, before: string): string[] {
  const text = oneLine(line)
  const named =
    OF_AGENCY.exec(text)?.[1] ?? (OF_UNIT.test(oneLine(before)) ? undefined : OF_UNIT.exec(text)?.[1])
  const names = named ? parseNames(named) : []
  return names.every(isPersonName) ? names : []
}
