import { labelField, type MarkField, OF_PEOPLE } from './mark-labels.ts'
import { isPersonName } from './person-name.ts'
import { toSimplified } from './to-simplified.ts'

/** Longest role and name. */
const LONGEST_ROLE = 6
const LONGEST_NAME = 4

const HAN = /^\p{Script=Han}+$/u

/** So many roles at least: 策划方案 and 审核程序 are words of which the end reads like a name. */
const MIN_ROLES = 2

/**
 * Roles and people's names from end to end with nothing between them, as elements of their own print them:
 * "作者王晓明编辑李楠", "责任编辑王晓明 审核李楠".
 * @returns null where a line is anything else.
 */
export function gluedRoles(line: string): { field: MarkField; name: string }[] | null {
  const found: { field: MarkField; name: string }[] = []
  for (const stretch of line.split(/[ 、|｜/／]+/).filter(Boolean)) {
    if (!HAN.test(stretch)) return null
    for (let at = 0; at < stretch.length; ) {
      const next = roleAndName(stretch.slice(at))
      if (!next) return null
      found.push({ field: next.field, name: next.name })
      at += next.length
    }
  }
  return found.length >= MIN_ROLES && found.some(({ name }) => name.length > 2) ? found : null
}

function roleAndName(text: string): { field: MarkField; name: string; length: number } | null {
  for (let role = Math.min(LONGEST_ROLE, text.length - 2); role >= 2; role--) {
    const field = labelField(toSimplified(text.slice(0, role)), true)
    if (!field || !OF_PEOPLE.has(field)) continue
    for (let length = LONGEST_NAME; length >= 2; length--) {
      const name = text.slice(role, role + length)
      const rest = text.slice(role + length)
      if (name.length === length && isPersonName(name) && (rest === '' || roleAndName(rest) !== null))
        return { field, name, length: role + length }
    }
  }
  return null
}
