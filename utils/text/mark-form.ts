import { parseNames } from './names.ts'
import { isPersonName } from './person-name.ts'
import type { RepostMarks } from './repost-marks.ts'

/**
 * A form of a line that is marks without a label of `mark-labels.ts`.
 * @param bare the line without decorations at its start.
 * @returns null where the line has another form.
 */
export type Form = (line: string, bare: string) => Partial<RepostMarks> | null

/** The names in a text, where all of them are people's. */
export function parsePeople(text: string): string[] | null {
  const names = parseNames(text)
  return names.length > 0 && names.every(isPersonName) ? names : null
}
