import { closeGaps, NAME_IN_LATIN, NAME_SIGNS } from '../text/people.ts'
import { isPersonName } from '../text/person-name.ts'
import { headWeight } from './head-line.ts'

/** Buttons behind a name: "王敏 · Follow". */
const FOLLOW = /\s?[·•・]?\s?[+＋]?\s?(?:Follow(?:ing)?|关注(?:作者)?|關注|追蹤(?:作者)?|追踪)$/

/** "（中時 ）", "☉王敏" */
const AROUND_NAME = new RegExp(`^[（(${NAME_SIGNS}] ?| ?[)）]$`, 'g')

/** What divides names; where one is in Latin letters, commas: "ANNA FIELD, 王敏". */
const DIVIDERS = [/[ 、，,／/·・|｜]+/, / ?[、，,／/·・|｜] ?/]

/** Whether a line is names, one of them known, and what they are: "青石日报 王渡口 李晓", "王敏・独立分析师". */
export function namesKnown(text: string, names: readonly string[]): boolean {
  const bare = text
    .replace(FOLLOW, '')
    .replace(/^by /i, '')
    .replace(NAME_IN_LATIN, '')
    .replace(AROUND_NAME, '')
  if (names.includes(bare)) return true
  return DIVIDERS.some((divider) => {
    const words = closeGaps(bare).split(divider).filter(Boolean)
    const isKnown = (word: string) => names.includes(word)
    const isBeside = (word: string) =>
      isPersonName(word) || (isKnown(words[0] ?? '') && WHAT_THEY_ARE.test(word))
    return words.some(isKnown) && words.every((word) => isKnown(word) || isBeside(word))
  })
}

/** A newsroom whose by-line names nobody: "大陸新聞中心／綜合報導", "新华社记者" */
export const DESK_REPORTED =
  /^\p{Script=Han}{2,8}(?:(?:中心|[組组])[／/] ?\p{Script=Han}{0,4}(?:[報报][導导道]|外[電电])|[社报報](?:首席)?[记記]者)$/u

/** What somebody is, beside the name: "王敏・独立分析师". */
const WHAT_THEY_ARE =
  /^[^，。！？；：、]{0,12}(?:记者|記者|编辑|編輯|作者|评论员|評論員|分析师|分析師|研究员|研究員|撰稿人|专栏作家|專欄作家|主笔|主筆|教授|博主|创作者|創作者|摄影师|攝影師)$/

/** What somebody is, below the name: "BBC中文記者", "BBC環球旅遊", "某某大学教授". */
export const ROLE =
  /^BBC[^，。！？；：、]{1,12}$|^[^，。！？；：、]{0,14}(?:记者|記者|编辑|編輯|评论员|評論員|撰稿人|主笔|特派员|特派員|教授|研究员|中文(?:网|網)?)$/

/** The weight of what stands behind the name of an account that may be followed: `<a>河灯手记</a><a>关注</a>`. */
export function accountWeight([name = '', ...rest]: readonly string[]): number | null {
  const row = rest.join(' ')
  return name.length <= MAX_ACCOUNT && !/[：:，、]/.test(name) && FOLLOWED.test(row)
    ? headWeight(row, [], 'head')
    : null
}
const FOLLOWED = /[关關]注|追[踪蹤]|[订訂][阅閱]|粉[丝絲]|follow|subscri/i
/** Longest name of an account (characters). */
const MAX_ACCOUNT = 14
