import { isNameByRole, isPersonName, parseNames } from './names.ts'
import { isPlace, PLACE } from './places.ts'
import { plainLine, SENTENCE } from './plain-line.ts'
import { isPublisher } from './publishers.ts'
import { oneLine } from './space.ts'

/** The roles by which newsrooms name their reporters. */
const REPORTER =
  /(?:特约|特約|特派|见习|見習|实习|實習|首席|资深|驻地|全媒体|全媒體|摄影|攝影|融媒体|高级|本报|本報){0,3}(?:(?:记者|記者)站?|通讯员|通訊員|评论员|評論員|作者|撰稿人?|主笔|采访人员|实习生|實習生)/g

/** By-lines that end with the report and its place. */
const REPORTED = [
  // "石涛/安怡（综合报导）"
  /^((?:\p{Script=Han}{2,4}[／/、 ]){0,3}\p{Script=Han}{2,4}) ?[（(](?:综合|綜合|编译|編譯)(?:报道|报导|報導|報道)[)）]?$/u,
  // "陳駿碩／台北報導", "王威雄 雲林報導", "记者林悅／南市報導", "王曉明／綜合外電"
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
 * Reads a line that is a by-line without colon: "郑报全媒体记者 汪永森", "本报记者 崔 爽", "記者曾羿翔／綜合報導",
 * "陳駿碩／台北報導", "中青报·中青网记者 胡春艳 王鑫昕", "《棱镜》作者 周纯".
 * @returns the names, or null where it is no such line.
 */
export function parseByline(text: string): string[] | null {
  if (text.length > MAX_TEXT || !BYLINE_LETTER.test(text)) return null
  const line = plainLine(text)
    .replace(/^[（(【[「〔［]|[)）】\]」〕］]$/g, '')
    // "山城时报（www.shancheng.example）记者"
    .replace(/[（(](?:www\.|https?:)[^（()）]{0,60}[)）]/, '')
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
      names.length > 0 ? isNameByRole : REPORTED_FROM.test(line) ? isNameOfThree : isPersonName,
    )
    if (people.names.length === 0) return null
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

/** The end of a dateline, which tells that a name stands before it: "…山城十四日電", "…／山城報導". */
const REPORTED_FROM = /日(?:[專专])?[電电]$|[／/]\p{Script=Han}{0,8}[報报][導导道]$/u

/** What may close a by-line: 文, 摄, 报道, "桃園19日電", "桃園傳真 105年3月19日". */
const BYLINE_END =
  /^(?:文|文[/／图摄攝].{0,3}|文 \p{Script=Han}{2,4}[/／](?:图|圖|摄|攝)|[发發]自.{2,12}|\p{Script=Han}{0,6}(?:\d{1,2}日)?(?:综合|綜合)?(?:报道|报导|報道|報導|[专專]?[电電](?![话話影视視文报報邮郵])|传真|傳真).{0,14})?$/u

/** A dateline whose place is not in {@link PLACE}: "陳駿碩石岡20日電". A name has two or three characters, or four. */
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

/** A bracket with a by-line or a dateline inside a paragraph. */
const BRACKETED = /[（(]([^（()）]{2,60})[)）]/g

/**
 * Authors that a paragraph names in brackets: "（记者 裴剑飞）", "（中央社記者邱俊欽桃園19日電）", "（张巨峰）" at the
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
    const writers = parseNames(writer?.[1] ?? both?.[1] ?? '')
    if (byline) names.push(...byline)
    else if (writers.length > 0 && writers.every(isPersonName)) names.push(...writers)
    else if (last && atEnd) {
      const people = parseNames(inside)
      if (people.length > 0 && people.length <= 4 && people.every(isPersonName) && inside.length <= 20)
        names.push(...people)
      else names.push(...peopleOfUnit(inside.replace(TOLD_BY, '')))
    }
  }
  return [...new Set(names)]
}

/** "图书馆 王敏", "文学院 王敏 李楠": whoever writes of a university's doings, behind the office. */
function peopleOfUnit(text: string): string[] {
  const [unit = '', ...people] = text.split(/[ 、]/)
  return UNIT.test(unit) && !isPersonName(unit) && people.length <= 3 && people.every(isPersonName)
    ? people
    : []
}
/** What stands behind the people of an office; behind an agency, and in 据…, it is a place or somebody else: 法新社 金边报道. */
const TOLD_BY = /(?<=^(?![据據])\p{Script=Han}{1,14}[^社團团][ 、].{0,20}) ?(?:[报報][道导導]|供稿|撰稿)$/u
const UNIT = /^\p{Script=Han}{1,14}(?:馆|院|系|部|处|办|科|室|所|站|中心|委|会|社|团|局|队|大学|公司)$/u

/** "王敏（新华社供本报特稿）", "王敏 新华社专电", "王敏（据新华社）": who wrote a copy of an agency. */
const OF_AGENCY =
  /^((?:\p{Script=Han}{2,4}[ 、]){0,3}\p{Script=Han}{2,4}) ?[ （(](?:[据據])?(?:新华|新華|中新|中央|路透|法新|美联|美聯|共同|韩联)社(?:[供专專特电電][^（()）。，]{0,6})?[)）]?$/u

/** "青石市妇幼保健院健康教育科 王敏": whoever writes there. */
const OF_UNIT = /^\p{Script=Han}{4,30}(?:院|科|局|校|系|室|公司|中心|大学|大學) {1,4}(\p{Script=Han}{2,3})$/u

/** Who signs the last line of a text behind the place of work or in front of the agency; several such lines are a list. */
export function signedFrom(line: string, before: string): string[] {
  const text = oneLine(line)
  const named =
    OF_AGENCY.exec(text)?.[1] ?? (OF_UNIT.test(oneLine(before)) ? undefined : OF_UNIT.exec(text)?.[1])
  const names = named ? parseNames(named) : []
  return names.every(isPersonName) ? names : []
}

/** The by-line of one story of several on a page: "本报讯（记者 王晓明）…". */
const OF_STORY = /^.{0,12}[（(](?:本[报報])?(?:记者|記者|通讯员|通訊員)[^（()）]{2,40}[)）]/

/** Whether a line is the by-line of a story below others that have theirs: its own heading above it and its text below. */
export function isOfLaterStory(texts: readonly string[], index: number): boolean {
  const [above = '', below = ''] = [texts[index - 1], texts[index + 1]]
  return (
    /[。！？]$/.test(below) &&
    above.length <= 40 &&
    !/[。：:]$/.test(above) &&
    texts.slice(0, index).some((text) => OF_STORY.test(text))
  )
}

/** A by-line behind the last sentence of a story: "…灯火。”山城晚报记者 王敏". */
const CLOSING = /[。！？”’」] ?([^，。！？：“”]{0,12}(?:记者|記者|通讯员|通訊員) ?[^，。！？：“”]{2,24})$/

/** Authors that the end of a story names without brackets. The text is not changed. */
export function closingAuthors(text: string): string[] {
  const byline = CLOSING.exec(oneLine(text).slice(-60))?.[1] ?? ''
  return /[摄攝]$/.test(byline) ? [] : (parseByline(byline) ?? [])
}

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

/** The same behind those who wrote it: "（记者 王晓明 摄影 李华）". */
const PICTURES_BEHIND =
  /(?<=\p{Script=Han}{2})[ 、，,；;](?:[摄攝][影像]|拍[摄攝]|[图圖]片?|供[图圖])[:： ].{0,40}$/u

/** Who sent a story in, in front of the office that edited it, in brackets at its head; alone it may be a place: （安吉供稿）. */
const SENT_IN =
  /^[（(]((?:\p{Script=Han}{2,4}[、 ]){0,3}\p{Script=Han}{2,4}?) ?(?:供稿|撰稿|投稿)[ ，,；;][^（()）]{0,10}(?:[办辦处處院科室馆館]|(?<!编辑|編輯)部)[编編][辑輯][)）]/u

/**
 * Authors that the first words of a story name: "东方网通讯员龙钢、记者朱贝尔1月11日报道：…",
 * "新华社北京5月19日电（刘艺、杨吉）…". The text is not changed.
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
  return people.length > 0 && people.every(isPersonName) ? people : []
}
