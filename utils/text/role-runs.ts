import { assignMark } from './assign-mark.ts'
import type { Form } from './mark-form.ts'
import { labelField, type MarkField, OF_PEOPLE } from './mark-labels.ts'
import { isNameByRole } from './person-name.ts'
import { noMarks } from './repost-marks.ts'
import { toSimplified } from './to-simplified.ts'

/** A role and who had it. */
interface Run {
  field: MarkField
  names: string[]
}

/** Longest text in brackets that is roles and names (characters). */
const LONGEST = 60

/** What stands between roles and names. */
const GAPS = /[\s、，,；;|｜/／:：·]+/

/** Whose text it is; of films and pictures alone a story may tell. */
const OF_TEXT: ReadonlySet<MarkField> = new Set<MarkField>(['authors', 'byline'])

/**
 * Roles and people's names in turn with nothing but gaps between them, the role in front, "文 王晓明 李楠 摄影 张博", or behind,
 * "王晓明／文 李楠／图". One of the roles is the writer's.
 * @returns null where a text has anything else.
 */
export function roleRuns(text: string): Run[] | null {
  if (text.length > LONGEST) return null
  const words = text.split(GAPS).filter(Boolean)
  const fields = words.map(roleOf)
  const isBehind = fields[0] === null
  if (isBehind) {
    words.reverse()
    fields.reverse()
  }
  const runs: Run[] = []
  for (const [index, word] of words.entries()) {
    const field = fields[index]
    const last = runs.at(-1)
    // 文/图: two roles of one
    if (field && last?.names.length === 0) last.field = OF_TEXT.has(field) ? field : last.field
    else if (field) runs.push({ field, names: [] })
    else if (last && isNameByRole(word)) last.names.push(word)
    else return null
  }
  if (runs.at(-1)?.names.length === 0 || !runs.some(({ field }) => OF_TEXT.has(field))) return null
  return isBehind ? runs.reverse().map(({ field, names }) => ({ field, names: names.reverse() })) : runs
}

/** The field of a word that is somebody's role; null for any other. */
function roleOf(word: string): MarkField | null {
  const field = labelField(toSimplified(word), true)
  return field && OF_PEOPLE.has(field) ? field : null
}

/** Who wrote and photographed. */
export const authorsOf = (runs: readonly Run[]): string[] =>
  runs.flatMap(({ field, names }) => (OF_TEXT.has(field) || field === 'pictures' ? names : []))

/** A line that is such runs in brackets. */
export const rolesInBrackets: Form = (line) => {
  const inside = /^[（(【[]([^（()）【】[\]]+)[)）】\]]$/.exec(line)?.[1]
  const runs = inside ? roleRuns(inside) : null
  if (!runs) return null
  const marks = noMarks()
  const areRead = runs.every(({ field, names }) =>
    assignMark({ field, value: names.join(' ') }, marks, [], false),
  )
  return areRead ? marks : null
}
