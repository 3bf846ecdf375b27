import { parseByline } from './byline.ts'
import { PICTURES_BEHIND, peopleOfUnit } from './byline-parts.ts'
import { parseNames } from './names.ts'
import { isPersonName } from './person-name.ts'
import { isPublisher } from './publishers.ts'
import { oneLine } from './space.ts'

/**
 * Authors that the first words of a story name: "青石网通讯员罗毅、记者林思远1月11日报道：…",
 * "新华社北京5月19日电（刘敏、杨华）…". The text is not changed.
 */
export function openingAuthors(text: string): string[] {
  const line = oneLine(text).slice(0, 90)
  // "【記者王曉明／台北報導】" and its like, maybe behind the paper: "（青石傳媒山城新聞）【記者…", "青石時報【王曉明╱…"
  const bracket =
    /^(?:[（(][^（()）]{2,12}[)）] ?|\p{Script=Han}{2,4}[报報])?[【〔[［]([^】〕\]］]{4,40})[】〕\]］]/u.exec(
      line,
    )
  const inside = bracket?.[1] ?? ''
  const named = parseByline(inside) ?? ofPaper(inside) ?? sentBy(inside)
  if (named) return named
  // "（王晓明供稿 党政办编辑）5月20日…": who wrote for a school, in front
  const sent = SENT_IN.exec(line)?.[1]
  if (sent && parseNames(sent).every(isPersonName)) return parseNames(sent)
  // "据新华社记者王晓明报道，": somebody else's report, that the story builds on
  if (/^[据據]/.test(line)) return []
  for (const dateline of line.matchAll(DATELINE_END)) {
    if (dateline.index > 50) break
    // "本报讯 记者王晓明、李华报道：": what stands before the first of two ends is the paper
    const whole = line.slice(0, dateline.index + dateline[0].length - 1).replace(/^.{2,10}?[讯訊] /, '')
    const start = line.slice(0, dateline.index).split(/\d{1,4}[年月日]/)[0] ?? ''
    const names = parseByline(start.replace(/^.{2,10}?[讯訊] /, '')) ?? parseByline(whole)
    if (names) return names
  }
  const behind = BEHIND_DATELINE.exec(line)
  const names = behind ? parseNames(behind[1] ?? '').filter(isPersonName) : []
  if (names.length > 0) return names
  const agency = /^[^。（(]{2,30}(?:电|電|讯|訊|消息) ?[（(]([^（()）]{2,40})[)）]/.exec(line)
  const told = (agency?.[1] ?? '').replace(PICTURES_BEHIND, '')
  // "电影网讯（编译/Rita）": a role and a slash say that it is a name
  const pen =
    /^(?:文|撰文|[编編][译譯]|整理|[采採][写寫]) ?[/／:：] ?(?![A-Z]+$)([A-Za-z][A-Za-z. ]{1,19})$/.exec(told)
  if (pen?.[1]) return [pen[1]]
  const people = /^(?:责任)?(?:编辑|編輯)/.test(told) || PICTURES.test(told) ? [] : parseNames(told)
  // behind roles beside a person's a longer name is one too
  const areNamed = BEHIND_ROLES.test(told) ? people.some(isPersonName) : people.every(isPersonName)
  return people.length > 0 && areNamed ? people : []
}

/** "记者 王晓明 通讯员 张李明远" */
const BEHIND_ROLES =
  /^(?:(?:本[报報刊网網]|首席|见习|見習|实习|實習|特约|特約|全媒体)?(?:记者|記者|通讯员|通訊員) ?\p{Script=Han}{2,4}[、 ]?){2,4}$/u

/** The end of a dateline: "…1月11日报道：", "…电", "…讯". */
const DATELINE_END = /(?:\d{1,2}月)?\d{0,2}日?(?:综合|綜合)?(?:报道|报导|報道|報導|讯|訊|电|電)[：:，, ]/g

/**
 * A report behind the paper's name or dateline, no colon behind the names: "南都讯 记者王晓明 通讯员李思远 昨日…",
 * "青石在线记者 王晓明 昨日…".
 */
const BEHIND_DATELINE =
  /^(?:[^，。：:]{2,20}(?:[讯訊网網報报]|消息) |[^，。：: （(]{2,12}(?=记者 |記者 ))((?:(?:首席|见习|实习|特约|全媒体)?(?:记者|記者|通讯员|通訊員|实习生) ?\p{Script=Han}{2,4}(?:[、 ](?![摄攝]影 )\p{Script=Han}{2,4}(?=[、 ]))* ){1,4})(?![摄攝](?!影 ))/u

/** "青石快報／王曉明": the paper and who wrote it. */
function ofPaper(text: string): string[] | null {
  const [paper = '', name = '', more] = text.split(/ ?[／/╱|｜] ?/)
  return isPublisher(paper) && isPersonName(name) && more === undefined ? [name] : null
}

/** "供稿/文学院 王曉明": the office, and who wrote for it. */
function sentBy(text: string): string[] | null {
  const people = /^供稿[/／:：]/.test(text) ? peopleOfUnit(text.slice(3).trim()) : []
  return people.length > 0 ? people : null
}

/** Who took the pictures: "（李华 摄）". */
const PICTURES = /[摄攝](?:影)?$|^[图圖]/

/** Who sent a story in, in front of the office that edited it, in brackets at its head; alone it may be a place: （安吉供稿）. */
const SENT_IN =
  /^[（(]((?:\p{Script=Han}{2,4}[、 ]){0,3}\p{Script=Han}{2,4}?) ?(?:供稿|撰稿|投稿)[ ，,；;][^（()）]{0,10}(?:[办辦处處院科室馆館]|(?<!编辑|編輯)部)[编編][辑輯][)）]/u
