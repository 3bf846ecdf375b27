import { areOrdinaryWords } from '../text/are-ordinary-words.ts'
import { closeGaps, NAME_IN_LATIN, NAME_SIGNS } from '../text/people.ts'
import { isPersonName } from '../text/person-name.ts'

/** Signs and words in front of a name that stands alone: "◎王晓明", "☉王晓明", "□ 王晓明", "By 王晓明". */
export const BEFORE_NAME = new RegExp(`^(?:[${NAME_SIGNS}]|[（(［[【〔]|by(?= )|By(?= )|BY(?= ))\\s?`)

/** Words in Latin letters that stand below headlines and are nobody's name. */
const NO_LATIN_NAME =
  /facebook|twitter|google|share|email|\bprint|\bcopy|follow|photo|getty|linkedin|whatsapp|telegram|weibo|wechat|subscribe|login|reuters|bloomberg|click|view|\b(?:line|news|times|post|daily|online|taiwan|hong kong|china|chinese|asia|japan|english|editors?|staff|team|blog|official|admin|network|media|magazine|studio|group|of|this|you|may|also|the|on|to|and|with|in|for|part|chapter|sidebar|navigation|article|directory|related|licensed?|posted|last|modified|updated|published|key|getting|read|min|words?)\b/i

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
  return names.length <= 6 && names.every(isName) && !areOrdinaryWords(names) ? names : []
}
