import { parseNames } from '../text/names.ts'
import { namesSomebody } from '../text/people.ts'
import { fold } from '../text/space.ts'
import { isLatinName } from './people-of-line.ts'

/** The names in a value of the head that are not the site, an editor, a number or an address. */
export function statedAuthors(values: readonly string[], others: readonly string[]): string[] {
  const known = others
    .map(fold)
    // the site in Latin letters, behind its name in Han: 青石日報QSD
    .flatMap((name) => [name, /(?<=\p{Script=Han})[a-z]{2,10}$/u.exec(name)?.[0] ?? ''])
    .filter((name) => name.length >= 2)
  // "小滿媽的旅行日記" is called after its author
  const isNamedAfter = (other: string, key: string) => other.includes(key) && other.length <= key.length * 2
  const isKnown = (name: string) => {
    const key = fold(name)
    return known.some(
      (other) => isNamedAfter(other, key) || (key.includes(other) && !isFirstNameOf(other, name)),
    )
  }
  return values
    .filter(
      (value) =>
        namesSomebody(value) &&
        !/[，。！？]/.test(value) &&
        !NUMBERS.test(value) &&
        !MAKER.test(value) &&
        value.length <= 40,
    )
    .flatMap((value) => parseNames(value))
    .filter((name) => namesSomebody(name) && !INITIALS.test(name) && !isKnown(name))
}

/** Whether a site, "Anna:// 河边", may be called after somebody's first name, Anna Field. */
const isFirstNameOf = (site: string, name: string) =>
  isLatinName(name) && fold(name.split(' ')[0] ?? '') === site

/** The numbers that a newsroom's system gives its editors: "ck 13465 yh 3724". */
const NUMBERS = /^(?:[a-z]{1,3} ?\d{3,8}(?: |$)){1,3}$/i

/** Who made the site or its software: "Discuz! Team and Comsenz UI Team", "qingshi, http://www.design.example", "品牌策划:青石互动". */
const MAKER =
  /\S制作$|^(?:品牌策划|(?:[网網]站|[网網][页頁]|[页頁]面|平[台臺])(?:[设設][计計]|制作|[开開][发發]|建[设設]|[优優]化|[维維][护護])|技[术術]支持)[:：]|https?:|www\.|\bUI\b|\bdesigned? by\b|\bdesigner\b|discuz|comsenz|dedecms|phpcms|wordpress|powered by/i

/** Of who made the template: `<meta name="author" content="wxm,ln">`. */
const INITIALS = /^[a-z]{1,3}$/
