import { isChromeWords } from '../clean/chrome-words.ts'
import { CAPTION_CLASS } from '../images/caption.ts'
import { monthAndDay } from '../text/dates.ts'
import { BARE_LABEL } from '../text/find-label.ts'
import { withoutGlosses } from '../text/glosses.ts'
import { withoutPosts } from '../text/people.ts'
import { isOfData } from './line-of-data.ts'
import { isStory, type PageLine } from './page-lines.ts'
import { peopleOf } from './people-of-line.ts'

/**
 * By-lines without a label: lines of people's names directly below the headline, beside the date or directly above the
 * story. One name of two characters may be any word ("高清"), one in Latin letters any button: they count beside a date only.
 */
export function lonePeople(lines: readonly PageLine[], from: number, end: number): string[] {
  for (let index = from; index < end; index++) {
    const line = lines[index]
    const names =
      line && line.text.length <= 80 ? peopleOf(withoutOffice(withoutPosts(line.marks.spare))) : []
    const first = names[0]
    // "责任编辑：" above it says whose the name is
    if (
      !line ||
      !first ||
      COLUMN.test(line.text) ||
      isOfData(line) ||
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
    // who is to be seen on the picture above
    const isCaption = CAPTION_CLASS.test(line.block.getAttribute('class') ?? '')
    if (beside || (sure && close && !isCaption) || glued) return names
  }
  return []
}

/** The office in front of a name, without a gap: "青石市秦水区价格认证中心王晓明". */
const OFFICE = /^\p{Script=Han}{4,40}(?:中心|委员会|公司|大学|学院|协会|集团)(?=\p{Script=Han}{3}$)/u
const withoutOffice = (text: string) => text.replace(OFFICE, '')

/** The name of a column in brackets of its own: "【山城·旧事】". A foreigner's stands in none. */
const COLUMN = /^[【［[〔][^】］\]〕]{0,20}[·•・．][^】］\]〕]{1,20}[】］\]〕]$/
