import { assignMark } from './assign-mark.ts'
import { parseByline } from './byline.ts'
import { gluedRoles } from './glued-roles.ts'
import { type Form, parsePeople } from './mark-form.ts'
import { labelField, type MarkField } from './mark-labels.ts'
import { parseNames } from './names.ts'
import { isSurelyName, namesSomebody } from './people.ts'
import { isPersonName } from './person-name.ts'
import { SENTENCE } from './plain-line.ts'
import { isPublisher, tidySource } from './publishers.ts'
import { noMarks } from './repost-marks.ts'

/** Roles that stand after the name: "嘉峪关市委政法委 供稿", "洪詩宸/編輯", "田静/文", "雷桐苏/摄", "李四 摄". */
const SUFFIX_ROLE: [MarkField, RegExp][] = [
  ['contributor', /^(.{2,40}?)[ /／]{1,3}(?:供稿|来稿|投稿)$/],
  [
    'editors',
    /^(.{2,20}?)[ /／]{1,3}(?:責任編輯|责任编辑|核稿編輯|核稿编辑|編輯|编辑|责编|責編|校对|審核|审核|编|編)$/,
  ],
  ['authors', /^(.{2,40}?)[ /／]{1,3}(?:文|文并摄|文\/图|文图|撰文|编译|編譯|译)$/],
]

/**
 * "王晓明/整理": people, as 网络 puts things together too. Behind a blank, 王晓明 整理, these words may begin a sentence; between
 * blanks or behind a bar stand channels, "文史 | 口述".
 */
const PEOPLE_BEFORE_SLASH =
  /^[（(]?([^／/|｜，。：:（()）]{2,24})[／/](?:(?:文字)?整理|[采採][写寫]|[撰编編][写寫]|撰稿|[执執][笔筆]|口述)[)）]?$/
export const slashedRole: Form = (line) => {
  const [, names] = PEOPLE_BEFORE_SLASH.exec(line) ?? []
  const authors = names ? parsePeople(names) : null
  return authors && { authors }
}

/**
 * Works stand so as well, with who wrote them: 孔乙己（作者为鲁迅）, 江雪（作者为唐代诗人柳宗元）, 白云（作者为四年级二班李晓明）. Who
 * writes on them may sign so: 清代文学研究者, 明史专家
 */
const DYNASTY = '[秦汉漢晋晉隋唐宋辽遼金元明清][代朝]'
/** An era that is over: a name may follow it, of the others what somebody was. */
const PAST = `(?:[东東西][汉漢晋晉]|[初盛中晚]唐|[北南]宋|${DYNASTY})`
const OF_PAST = new RegExp(`${PAST}$`)
const OF_ERA = new RegExp(`^(?:${PAST}|(?:先秦|五|[古近现現当當])[代朝])`)
const OF_POET = new RegExp(`${DYNASTY}(?:[诗詩词詞]人|文[学學]家|[画畫]家|[书書]法家)$`)
function isPoet(office: string): boolean {
  const [first = ''] = office.split(/[，,]/)
  const clause = first.replace(/^(?:[我中][国國])?(?:著名|[伟偉]大)?的?/, '')
  const namesOne = (length: number) => {
    const before = clause.slice(0, -length)
    return (
      (/[家人臣]$|^[近现現当當]代$/.test(before) || OF_PAST.test(before)) &&
      isPersonName(clause.slice(-length))
    )
  }
  return (
    OF_POET.test(clause) ||
    (OF_ERA.test(clause) && !/[者家师師授员員]$|[博硕碩]士后?$/.test(clause) && [2, 3, 4].some(namesOne))
  )
}
const OF_PUPIL = /(?:年[级級]|班)\p{Script=Han}{0,4}$/u
const OF_ADULT = /教[师師授]|老[师師]|主任|[组組][长長]|[记記]者|[医醫]生|[护護]士|[编編][辑輯]|[学學][员員]/
const isOfWork = (office: string) =>
  isPoet(office) || (OF_PUPIL.test(office) && !OF_ADULT.test(office)) || isSurelyName(office)

/** "王晓明（作者为青石大学教授）": who wrote a column, as it says at its end. */
export const signedAs: Form = (line) => {
  const [, name = '', office = ''] =
    /^([\p{L}·]{2,12}) ?[（(](?:本文)?作者(?:[为為系係是]|[现現]任)([^（()）。]{2,40})[)）]$/u.exec(line) ??
    []
  return isPersonName(name) && !isOfWork(office) ? { authors: [name] } : null
}

/** Longest line of a name and the role behind it. */
const LONGEST_SUFFIXED = 44

export const roleBehind: Form = (line) => {
  if (line.length > LONGEST_SUFFIXED || /[:：]/.test(line) || SENTENCE.test(line)) return null
  // "（市教育局供稿）": in brackets no gap is needed
  const bare = line
    .replace(/^[（(【[](.{2,20})供稿[)）】\]]$/, '$1 供稿')
    // "青石市气象台供稿": nor behind an office
    .replace(/^(\p{Script=Han}{2,18}[局台委办辦部院校社队隊会會司镇鎮乡鄉心站])供稿$/u, '$1 供稿')
    .replace(/^[（(【[]|[)）】\]]$/g, '')
  if (!/[ /／]/.test(bare)) return null
  for (const [field, form] of SUFFIX_ROLE) {
    const match = form.exec(bare)
    // "Editor 编辑": a list of words
    if (!match || labelField(match[1] ?? '', true)) continue
    const marks = noMarks()
    const ranked: [number, string][] = []
    if (assignMark({ field, value: match[1] ?? '' }, marks, ranked))
      return { ...marks, sources: ranked.map(([, source]) => source) }
  }
  return null
}

/** "作者王晓明编辑李思远": roles and names with nothing between them, as elements of their own have them. */
export const rolesGlued: Form = (line) => {
  const marks = noMarks()
  const roles = line.length <= LONGEST_SUFFIXED ? gluedRoles(line) : null
  const read = roles?.every(({ field, name }) => assignMark({ field, value: name }, marks, [], false))
  return read ? marks : null
}

/** "【对话/青石网 王晓明】": who asks, and for which paper. */
const INTERVIEWER =
  /^[【[（(](?:对话|對話|专访|專訪|访谈|訪談)[／/｜](\S{2,8}) (\p{Script=Han}{2,4})[】\])）]$/u
export const interviewer: Form = (line) => {
  const [, paper = '', name = ''] = INTERVIEWER.exec(line) ?? []
  return isPublisher(paper) && isPersonName(name) ? { authors: [name] } : null
}

/** "原创 王晓明 河边看云": who wrote it, and the account, as WeChat prints them. */
const BY_ACCOUNT = /^原[创創] (\p{Script=Han}{3}) [^\s，。：:的]{2,12}$/u
export const ofAccount: Form = (line) => {
  const author = BY_ACCOUNT.exec(line)?.[1] ?? ''
  return isSurelyName(author) ? { authors: [author] } : null
}

/** "西风 王晓明 发自 山城": who wrote it and where, pen names among them. */
const SENT_FROM =
  /^(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,3}) [发發]自 ?(?!.*(?:心|肺腑))\p{Script=Han}{2,6}$/u
export const sentFrom: Form = (line) => {
  const authors = SENT_FROM.exec(line)?.[1]?.split(/[、 ]/) ?? []
  return authors.some(isPersonName) && !authors.some(isPublisher) ? { authors } : null
}

/** The paper or agency in front of a by-line: "青石報／ 記者王曉明／台北即時報導", "青石社／ 東京23日綜合外電報導". */
const NEWSROOM_BEFORE = /^([^／/，。：: ]{2,8})[／/] ?/
const REPORTED_BY =
  /^[^／/]{2,8}[／/] ?[^／/，。：:]{0,8}(?:\d{1,2}日)?(?:[综綜]合)?(?:外[电電])?(?:[报報][导導道]|[专專][电電])$/

export const byline: Form = (line) => {
  // "来源:青石日报记者 王晓明", "（文章来源:…": a mark
  if (/^[（(【]?(?:\p{Script=Han}{2})?[来來稿]源[:：]/u.test(line)) return null
  const authors = parseByline(line)
  const newsroom = NEWSROOM_BEFORE.exec(line)?.[1] ?? ''
  const sources = isPublisher(newsroom) ? [newsroom] : []
  if (authors) return { authors, sources }
  return sources.length > 0 && REPORTED_BY.test(line) ? { sources } : null
}

/** "青石時報【王曉明╱山城報導】" */
const BYLINE_IN_BRACKETS = /^([^，。：:【〔 ]{2,8})[【〔]([^】〕]{4,30})[】〕]$/
export const bylineInBrackets: Form = (line) => {
  const [, paper = '', inside = ''] = BYLINE_IN_BRACKETS.exec(line) ?? []
  const authors = isPublisher(paper) ? parseByline(inside) : null
  return authors && { authors, sources: [paper] }
}

/** "青石新闻记者 王敏 综合 山城时报（记者 李楠）、《渡口》杂志等": who put it together from others. */
const COMPILED_BY =
  /^[^，。！？：:（(]{2,12}(?:记者|記者) ?(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,3}) (?:综合|綜合)自? ?([^，。！？：:（(、]{3,14})[（(、][^。！？：:]{1,150}$/u
export const compiledBy: Form = (line) => {
  const [, names = '', first = ''] = COMPILED_BY.exec(line) ?? []
  const authors = isPublisher(first) ? parsePeople(names) : null
  return authors && { authors }
}

/** "内文图片均由青石大学提供": of all pictures of the text, not of the one above. */
const PICTURES_FROM =
  /^[（(]?(?:[本内內]文|文[中内內]|文章)(?:所有|全部)?(?:[图圖]片?|照片|配[图圖]|[视視][频頻])[均皆都]由[^，。！？：:]{2,20}(?:提供|供[图圖]|授[权權](?:使用)?)。?[)）]?$/
export const picturesFrom: Form = (line) => (PICTURES_FROM.test(line) ? {} : null)

/** "（李华参与采写）", "本报记者王敏、李华对本文亦有贡献": who else took part, and nothing else. */
const TOOK_PART =
  /^[（(]?([^，。！？：:（()）]{2,40}?)(?:[参參][与與](?:了?本文)?(?:[采採][写寫訪访]|撰[写寫]|[写寫]作)|[对對](?:本文|此文|本[报報][道导導])[亦也]?有(?:[报報][道导導]|研究|[采採][访訪]|翻[译譯])?[贡貢][献獻])。?[)）]?$/
export const tookPart: Form = (line) => {
  const [, names] = TOOK_PART.exec(line) ?? []
  const authors = names ? parsePeople(names) : null
  return authors && { authors }
}

/** "本文由 河边看云 于 2024年05月20日 发表在 网络": below posts of WordPress in Chinese. */
const POSTED_BY =
  /^本文由 ?([^，。：:]{2,16}?) ?[于於] ?(?:19|20)\d{2}[年/.-][^，。]{3,20}?(?:[发發][表布佈])[在于於]?[^，。！？]{0,30}$/
/** "本站原创文章，于2024年05月20日由 河边看云 发布，转载请注明出处": the same in other words. */
const ORIGINAL_BY =
  /^本[站文篇]原[创創](?:文章)?[，,] ?[于於] ?(?:19|20)\d{2}[年/.-][^，。由]{3,14}[，,]? ?由 ?([^，。：:]{2,16}?) ?[发發][表布佈](?=$|[，。])/
/** "【本文由王晓明取材并修改自青石百科】": who wrote it, and from what, in brackets of its own. */
const WRITTEN_BY =
  /^[【（(]本文由 ?(\p{Script=Han}{3}) ?(?:[编編][写寫译譯]|整理|翻[译譯]|取材)(?:[并並][^，。！？：:【】自]{2,6})?自[^，。！？：:【】]{2,20}[】）)]$/u
export const postedBy: Form = (line) => {
  const [, name] = POSTED_BY.exec(line) ?? ORIGINAL_BY.exec(line) ?? []
  const [, writer] = WRITTEN_BY.exec(line) ?? []
  if (writer && isPersonName(writer)) return { authors: [writer] }
  return name && namesSomebody(name) && !isPublisher(name) ? { authors: parseNames(name) } : null
}

/** "本文由 青石译社 原创编译，青石开源 荣誉推出": who translated a text and who gives it. */
const GIVEN_BY =
  /^本文由 ?[^，。：:]{2,20} ?(?:原[创創]|组织|組織)?(?:[编編翻][译譯]|[译譯]制|整理|校[译譯])[，,] ?[^，。：:]{2,20} ?(?:[荣榮][誉譽])?(?:推出|出品|首发|首發)。?$/
export const givenBy: Form = (line) => (GIVEN_BY.test(line) ? { license: line } : null)

/**
 * "作者：河边看云，微信公众号：河灯手记", "作者：河边看云，七年渡口经验；微信号：河灯学堂", "作者：王晓明；来源公众号：河灯手记（ID：hdsj）；本文由
 * @河灯手记 授权发布于青石网。": who wrote it and the account.
 */
const OF_ACCOUNT =
  /^(?:本文)?作者 ?[:：｜/／] ?([^，,。；;：:（( ]{2,16})(?:[，,；;] ?[^，,。；;：:]{2,30})?[，,；; ] {0,2}((?:来源|來源)?(?:微信)?(?:公众号|公眾號|公号)|微信[号號]) ?[:：｜/／] ?([^，,。；;：:（(]{2,24})(?:[（(](?:ID|微信[号號])?[:： ]?[\w-]{2,30}[)）])?(?:[；;。] ?本文由[^：:。]{4,60})?[。；;]?$/
export const authorOfAccount: Form = (_, bare) => {
  const [, author = '', label = '', account = ''] = OF_ACCOUNT.exec(bare) ?? []
  const authors = parseNames(author).filter(namesSomebody)
  if (authors.length === 0) return null
  // a number to write to names nobody
  return { authors, sources: /公/.test(label) ? [tidySource(account)] : [] }
}
