import { isChromeWords } from '../clean/chrome-words.ts'
import { CAPTION_CLASS } from '../images/caption.ts'
import { monthAndDay } from '../text/dates.ts'
import { withoutGlosses } from '../text/glosses.ts'
import { isPersonName } from '../text/names.ts'
import { closeGaps, NAME_IN_LATIN, NAME_SIGNS, withoutPosts } from '../text/people.ts'
import { isOfData } from './line-of-data.ts'
import { isStory, type PageLine } from './page-lines.ts'

/**
 * By-lines without a label: lines of people's names directly below the headline, beside the date or directly above the
 * story. One name of two characters may be any word ("高清"), one in Latin letters any button: they count beside a date only.
 */
export function lonePeople(lines: readonly PageLine[], from: number, end: number): string[] {
  for (let index = from; index < end; index++) {
    const line = lines[index]
    const names = line && line.text.length <= 80 ? peopleOf(withoutPosts(line.marks.spare)) : []
    const first = names[0]
    // "责任编辑：" above it says whose the name is
    if (
      !line ||
      !first ||
      COLUMN.test(line.text) ||
      isOfData(line) ||
      CAPTION_CLASS.test(line.block.getAttribute('class') ?? '') ||
      isChromeWords(line.text) ||
      BARE_LABEL.test(withoutGlosses(lines[index - 1]?.text ?? ''))
    )
      continue
    const beside = [lines[index - 1], lines[index + 1], lines[index + 2]].some(
      (near) => near && near.text.length < 60 && (near.dates.length > 0 || monthAndDay(near.text)),
    )
    const story = lines[index + 1]
    const sure = names.length > 1 || (/^\p{Script=Han}{3,}$/u.test(first) && first.length <= 4)
    const close = index <= from + 2 || (story !== undefined && isStory(story))
    // "2024-03-27 05:37王晓明李华": the same names glued to the date
    const glued = lines
      .slice(from, index)
      .some((near) => names.length > 1 && near.dates.length > 0 && near.text.endsWith(names.join('')))
    if (beside || (sure && close) || glued) return names
  }
  return []
}

/** The name of a column in brackets of its own: "【山城·旧事】". A foreigner's stands in none. */
const COLUMN = /^[【［[〔][^】］\]〕]{0,20}[·•・．][^】］\]〕]{1,20}[】］\]〕]$/

/** A label that stands on a line of its own: "来源：", "作者". */
export const BARE_LABEL = /^[\p{Script=Han} ]{1,8}[:：]$/u

/** Signs and words in front of a name that stands alone: "◎王晓明", "☉王晓明", "□ 王晓明", "By 王晓明". */
export const BEFORE_NAME = new RegExp(`^(?:[${NAME_SIGNS}]|[（(［[【〔]|by(?= )|By(?= )|BY(?= ))\\s?`)

/** Words in Latin letters that stand below headlines and are nobody's name. */
const NO_LATIN_NAME =
  /facebook|twitter|line|google|news|share|email|print|copy|follow|photo|getty|linkedin|whatsapp|telegram|weibo|wechat|subscribe|login|times|post|daily|reuters|bloomberg|online|click|view/i

/** A name in Latin letters, the family name maybe in Han: "ANNA FIELD", "J. K. Field", "Peter 陳". */
const LATIN_NAME =
  /^(?=\p{Lu})[\p{Script=Latin}.'’-]{1,21}(?:(?: \p{Script=Latin}[\p{Script=Latin}.'’-]{0,20}){1,3}| \p{Script=Han})$/u

/** Whether a text is somebody's name in Latin letters, first name and family name. */
export const isLatinName = (text: string) => LATIN_NAME.test(text) && !NO_LATIN_NAME.test(text)

/** The people that a short text names when it names nothing else. */
export function peopleOf(text: string): string[] {
  if (text.length > 60) return []
  const bare = text
    .replace(BEFORE_NAME, '')
    .replace(NAME_IN_LATIN, '')
    .replace(/[）)］\]】〕]$/, '')
  const names = /[a-z]/i.test(bare)
    ? bare.split(/[、,，|｜] ?| 和 | and /)
    : (/^\p{Script=Han} \p{Script=Han}(?: \p{Script=Han} \p{Script=Han}){0,3}$/u.test(bare)
        ? closeGaps(bare)
        : bare
      ).split(/[、,，|｜ ]+/)
  const isName = (name: string) => isPersonName(name) || isLatinName(name)
  return names.length <= 6 && names.every(isName) ? names : []
}
