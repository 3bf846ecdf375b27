import { areOrdinaryWords } from './are-ordinary-words.ts'
import { parseByline } from './byline.ts'
import { PICTURES_BEHIND, peopleOfUnit } from './byline-parts.ts'
import { parseNames } from './names.ts'
import { isPersonName } from './person-name.ts'
import { authorsOf, roleRuns } from './role-runs.ts'
import { oneLine } from './space.ts'

/** A bracket with a by-line or a dateline inside a paragraph. */
const BRACKETED = /[（(]([^（()）]{2,60})[)）]/g

/**
 * Authors that a paragraph names in brackets: "（记者 王晓明）", "（中央社記者王曉明桃園19日電）", "（王晓明）" at the
 * end. The text is not changed: these by-lines are part of the story's wording.
 * @param last whether a bare name in brackets at the very end counts, as it does in the last paragraph.
 */
export function bracketedAuthors(text: string, last = false): string[] {
  const line = oneLine(text)
  const names: string[] = []
  for (const match of line.matchAll(BRACKETED)) {
    const inside = (match[1] ?? '').replace(PICTURES_BEHIND, '')
    // behind it the date as CNA has it: "（編譯：王曉明）1120221"
    const atEnd = /^.?(?:\d{7})?$/.test(line.slice(match.index + match[0].length))
    if (/摄|攝|[圖图](?![綜综報报書书]|\d)/.test(inside) && !/文/.test(inside)) continue
    const byline = parseByline(inside)
    // "（作者：王晓明，系青石大学教授）", "（作者王晓明系青石大学教授）", "（采写：王晓明；文中人名为化名）"
    const writer =
      /^(?:(?:本文)?作者[:： ]{0,2}|(?:采写|採寫|撰文|撰稿|整理)[:：] ?)([^，,；;:：]{2,12}?)(?:[，,；;]|系|为|是|单位)/.exec(
        inside,
      )
    // "（文/图 王晓明 李思远）"
    const both = /^(?:文[/／]?[图圖]|[图圖][/／]?文)[:：/／ ] ?([^:：，。]{2,20})$/.exec(inside)
    // "（文/青石之家 王晓明）"
    const ofPaper = /^文[/／|｜] ?\S{2,10} (\p{Script=Han}{2,4})$/u.exec(inside)
    const writers = parseNames(writer?.[1] ?? both?.[1] ?? ofPaper?.[1] ?? '')
    // "（文字 王晓明 摄影 李楠）", "（王晓明／文 李楠／图）"
    const runs = byline || !atEnd ? null : roleRuns(inside)
    if (byline) names.push(...byline)
    else if (runs) names.push(...authorsOf(runs))
    else if (writers.length > 0 && writers.every(isPersonName)) names.push(...writers)
    else if (last && atEnd) {
      const people = parseNames(inside)
      const areNames = people.length > 0 && people.every(isPersonName) && !areOrdinaryWords(people)
      if (areNames && people.length <= 4 && inside.length <= 20) names.push(...people)
      else names.push(...peopleOfUnit(inside.replace(TOLD_BY, '')))
    }
  }
  return [...new Set(names)]
}

/** What stands behind the people of an office; behind an agency, and in 据…, it is a place or somebody else: 法新社 金边报道. */
const TOLD_BY = /(?<=^(?![据據])\p{Script=Han}{1,14}[^社團团][ 、].{0,20}) ?(?:[报報][道导導]|供稿|撰稿)$/u
