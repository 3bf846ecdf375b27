import { parseNames } from './names.ts'
import { isNameByRole, isPersonName } from './person-name.ts'
import { isPlace, PLACE } from './places.ts'
import { plainLine, SENTENCE } from './plain-line.ts'

/** A newsroom whose reporters stand on the next line: "山城快报记者". */
export const NEWSROOM = /^[^，。！？：:“”]{0,18}(?:记者|記者|通讯员|通訊員|特约撰稿人|特約撰稿人)$/

/** The roles by which newsrooms name their reporters. */
const REPORTER =
  /(?:特约|特約|特派|见习|見習|实习|實習|首席|资深|驻地|全媒体|全媒體|摄影|攝影|融媒体|高级|本报|本報){0,3}(?:(?:记者|記者)站?|通讯员|通訊員|评论员|評論員|作者|撰稿人?|主笔|采访人员|实习生|實習生)/g

/** By-lines that end with the report and its place. */
const REPORTED = [
  // "石磊/安怡（综合报导）"
  /^((?:\p{Script=Han}{2,4}[／/、 ]){0,3}\p{Script=Han}{2,4}) ?[（(](?:综合|綜合|编译|編譯)(?:报道|报导|報導|報道)[)）]?$/u,
  // "林曉峰／台北報導", "李思遠 雲林報導", "记者林悅／南市報導", "王曉明／綜合外電"
  /^(?:記者|记者)?([^／/]{2,24})[／/ ].{0,8}(?:報導|报道|报导|報道|綜合外電|综合外电)$/,
  // "國際中心／王曉明報導", "聯合報／ 記者王曉明／台北即時報導", "青石日報 / 編譯王曉明 / 綜合外電": the newsroom in front
  /^[^／/ ]{2,14} ?[／/] ?(?:特派)?(?:記者|记者|編譯|编译)?([^／/]{2,12}?)(?: ?[／/ ].{0,8})?(?:報導|报道|报导|報道|外電|外电)$/,
  // "經濟日報 記者王曉明、李思遠／台北報導"
  /^[^／/ ]{2,8} (?:特派)?(?:記者|记者)([^／/ ]{2,24})[／/].{0,8}(?:報導|报道|报导|報道)$/,
  // "青石新聞王曉明、李思遠南投報導": the station in front without a gap
  /^\p{Script=Han}{2,6}(?:新聞|新闻|電視|电视)((?:\p{Script=Han}{3}、){0,3}\p{Script=Han}{3})\p{Script=Han}{2}(?:報導|报道|报导|報道)$/u,
  // "王曉明 李思遠 報導 / 山城市", the place behind
  /^((?:\p{Script=Han}{2,4}[ 、]){0,3}\p{Script=Han}{2,4}) ?(?:[综綜]合|[采採][访訪]|[摄攝]影)?[报報][道导導] ?[/／|｜-] ?\p{Script=Han}{2,8}$/u,
  // "王晓明 李思远 摄影报道(青石图片库)"
  /^((?:\p{Script=Han}{2,4}[ 、]){0,3}\p{Script=Han}{2,4}) ?[摄攝]影[报報][道导導](?:[（(][^（()）]{2,12}[)）]?)?$/u,
  // "21世纪经济报道 王晓明 北京报道"
  /^\S{2,14} ((?:\p{Script=Han}{2,3} ){1,4})\p{Script=Han}{2,4}(?:報導|报道|报导|報道)$/u,
]

/** Each word of {@link REPORTER} and {@link REPORTED} has one of these; most lines have none and need no reading. */
const BYLINE_LETTER = /[者员員撰笔道导導生译譯]|外[電电]/

/** Longest line that is read, with addresses and buttons that do not count (characters). */
const MAX_TEXT = 160

/**
 * Reads a line that is a by-line without colon: "青报全媒体记者 王晓明", "本报记者 崔 敏", "記者王曉明／綜合報導",
 * "林曉峰／台北報導", "青石报·青石网记者 王晓明 李思远", "《山城》作者 周敏".
 * @returns the names, or null where it is no such line.
 */
export function parseByline(text: string): string[] | null {
  if (text.length > MAX_TEXT || !BYLINE_LETTER.test(text)) return null
  const line = plainLine(text)
    .replace(/^[（(【[「〔［]|[)）】\]」〕］]$/g, '')
    // "山城时报（www.shancheng.example）记者"
    .replace(/[（(](?:www\.|https?:)[^（()）]{0,60}[)）]/, '')
    // "青石社“青石视点”记者王晓明": the column
    .replace(/(?<=[社报報网網台])[“「"][^”」"，。]{2,10}[”」"](?=(?:特[约約])?[记記]者)/u, '')
    // "青石傳媒2024.10.24 王曉明/高雄報導"
    .replace(/^[\p{L} ]{2,16}(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? ?(?=\S)/u, '')
    // "记 者 王晓明 通 讯 员 李华"
    .replace(/(?<=^| )(?:记 者|記 者|通 讯 员|通 訊 員)(?= )/g, (role) => role.replaceAll(' ', ''))
    .replace(PHOTOGRAPHER_BEHIND, (tail, name) => (isPersonName(name) ? '' : tail))
    .trim()
  if (line.length > 60 || SENTENCE.test(line) || /[，：“”]/.test(line) || EDITOR.test(line)) return null
  for (const form of REPORTED) {
    const named = form.exec(line)?.[1] ?? ''
    // "记者 王晓明 通讯员 李华 摄影报道": a second role comes behind the first name, and is read below
    const isName = REPORTER_FIRST.test(line) ? isNameOfThree : isPersonName
    const names = /通[讯訊][员員]/.test(named) ? [] : parseNames(named).filter(isName)
    if (names.length > 0) return names
  }
  const roles = [...line.matchAll(REPORTER)]
  const first = roles[0]
  if (!first || first.index > 18) return null
  // "王晓明 青石融媒记者 李华": who stands before the newsroom wrote it as well
  const before = NAMES_BEFORE.exec(line.slice(0, first.index))?.[1]?.trim().split(' ') ?? []
  const names = before.every(isPersonName) ? before : []
  for (const [i, role] of roles.entries()) {
    const value = line.slice(role.index + role[0].length, roles[i + 1]?.index ?? line.length)
    // between two roles the newsroom of the second may stand; "文/图", "摄", "报道" close a by-line
    const people = peopleAtStart(
      value,
      names.length > 0 ? isNameByRole : NAMED_BY_ROLE.test(line) ? isNameOfThree : isPersonName,
    )
    if (people.names.length === 0) {
      // "青石日报记者 王晓明 通讯员 翔交宣": the pen name of an office
      if (names.length === 0 || i < roles.length - 1 || !/^ ?\p{Script=Han}{2}宣$/u.test(value)) return null
      names.push(value.trim())
      continue
    }
    // "鉅亨網記者王曉明 台北"
    if (i === roles.length - 1 && !BYLINE_END.test(people.rest) && !isPlace(people.rest)) return null
    names.push(...people.names)
  }
  return [...new Set(names)]
}

/** Who took the pictures, behind the reporters: "青石晚报记者 王晓明 摄影李华". */
const PHOTOGRAPHER_BEHIND = /(?<=[记記]者.{2,14}) ?[摄攝]影 ?(\p{Script=Han}{2,3})$/u

/** Names, and the newsroom whose reporter is named behind it. */
const NAMES_BEFORE =
  /^((?:\p{Script=Han}{2,3} ){1,3})\p{Script=Han}{0,6}(?:[报報网網台臺]|融?媒体?|[电電][视視]|[广廣]播)$/u

/** "責任編輯 王敏 報導": in no by-line. */
const EDITOR = /^(?:责任|責任)?(?:编辑|編輯)(?!中心|部)|^[责責][编編]/

const REPORTER_FIRST = /^[记記]者/

/** Whether a word behind the first role is a name; of two characters it may be a word, "记者线索／综合报道". */
const isNameOfThree = (word: string) => isPersonName(word) || (word.length === 3 && isNameByRole(word))

/**
 * What tells that a name stands there: the end of a dateline, "…山城十四日電", "…／山城報導", and a slash in front of nothing else,
 * "本刊记者/王晓明".
 */
const NAMED_BY_ROLE =
  /日(?:[專专])?[電电]$|[／/]\p{Script=Han}{0,8}[報报][導导道]$|^本[报報刊][记記]者[／/]\p{Script=Han}{2,4}$/u

/** What may close a by-line: 文, 摄, 报道, "桃園19日電", "桃園傳真 105年3月19日". */
const BYLINE_END =
  /^(?:文|[采採编編]|文[/／图摄攝].{0,3}|文 \p{Script=Han}{2,4}[/／](?:图|圖|摄|攝)|[发發]自.{2,12}|\p{Script=Han}{0,6}(?:\d{1,2}日)?(?:综合|綜合)?(?:报道|报导|報道|報導|[专專]?[电電](?![话話影视視文报報邮郵])|传真|傳真).{0,14})?$/u

/** A dateline whose place is not in {@link PLACE}: "林曉峰石岡20日電". A name has two or three characters, or four. */
const DATELINE =
  /^(\p{Script=Han}{4,9}?)(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:[專专]?[電电]|傳真|传真)/u

/**
 * Characters of the name at the start of a dateline: what its place leaves, which has two characters or three, and up to
 * six where it is spelt after its sound: "王曉明約翰尼斯堡4日專電".
 */
function namedInDateline(text: string): number {
  const run = DATELINE.exec(text)?.[1] ?? ''
  const isNamed = (length: number, longest: number) =>
    run.length - length >= 2 && run.length - length <= longest && isPersonName(run.slice(0, length))
  return [3, 2, 4].find((length) => isNamed(length, 3)) ?? (isNamed(3, 6) ? 3 : 0)
}

/** Names in front of a text, separated by blanks or commas. */
function peopleAtStart(text: string, isName: (word: string) => boolean): { names: string[]; rest: string } {
  const names: string[] = []
  let rest = text.replace(/^[\s:：|｜丨/／,]+/, '')
  for (let turn = 0; turn < 12; turn++) {
    const inDateline = namedInDateline(rest)
    const before = rest.slice(0, PLACE.exec(rest.slice(0, 7))?.index || inDateline)
    const piece = /^\p{Script=Han}{2,4} ?$|^\p{Script=Han} \p{Script=Han} ?$/u.test(before)
      ? [before, before]
      : (/^(\p{Script=Han}{1,4}(?:[·•・]\p{Script=Han}{1,6}){1,3})/u.exec(rest) ??
        /^(\p{Script=Han} \p{Script=Han})(?=$|[ 、,，）)／/])/u.exec(rest) ??
        /^(\p{Script=Han}{2,4}?)(?=$|[ 、,，）)／/|｜\d]|报道|报导|報導|報道|攝|摄|[发發]自)/u.exec(rest))
    const name = piece?.[1]?.trim()
    if (!piece || !name || !isName(name)) break
    names.push(name.replace(/ /g, ''))
    rest = rest.slice(piece[0]?.length ?? 0).replace(/^[ 、,，/／|｜]+/, '')
    // what is left is the place, which may read like a name: 石岡
    if (inDateline) break
  }
  return { names, rest }
}
