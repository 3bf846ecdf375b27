import { parseNames } from '../text/names.ts'
import { namesSomebody } from '../text/people.ts'
import { fold } from '../text/space.ts'
import { isLatinName } from './lone-people.ts'

/** The names in a value of the head that are not the site, an editor, a number or an address. */
export function statedAuthors(values: readonly string[], others: readonly string[]): string[] {
  const known = others
    .map(fold)
    // the site in Latin letters, behind its name in Han: 青石日報QSD
    .flatMap((name) => [name, /(?<=\p{Script=Han})[a-z]{2,10}$/u.exec(name)?.[0] ?? ''])
    .filter((name) => name.length >= 2)
  // "小滿媽的旅行日記" is called after its author, "Anna:// 河边" after the first name of Anna Field
  const isKnown = (name: string) =>
    known.some(
      (other) =>
        (other.includes(fold(name)) && other.length <= name.length * 2) ||
        (fold(name).includes(other) && !(isLatinName(name) && name.split(' ').map(fold).includes(other))),
    )
  return values
    .filter(
      (value) =>
        namesSomebody(value) && !/[，。！？]/.test(value) && !NUMBERS.test(value) && value.length <= 40,
    )
    .flatMap((value) => parseNames(value))
    .filter((name) => namesSomebody(name) && !INITIALS.test(name) && !isKnown(name))
}

/** The numbers of the editors in the system: "ck 13465 yh 3724". */
const NUMBERS = /^(?:[a-z]{1,3} ?\d{3,8}(?: |$)){1,3}$/i

/** Of who made the template: `<meta name="author" content="wxm,ln">`. */
const INITIALS = /^[a-z]{1,3}$/
