import { areOrdinaryWords } from './are-ordinary-words.ts'
import { parseNames } from './names.ts'
import { isNameByRole, isPersonName } from './person-name.ts'
import { SENTENCE } from './plain-line.ts'
import { oneLine } from './space.ts'
import { toSimplified } from './to-simplified.ts'

/** Values that stand for nobody: the desk, the net, an address. */
const NOBODY =
  /^(?:[文图摄]|[【[]?[大中小]|编辑|记者|作者|时间|日期|来源|发布|佚名|匿名|未知|网络|网路|互联网|网络整理|网友|本站|原创|转载|John Doe|admin|administrator|editor|newsroom|robot|system|root|无|暂无|综合|整理|更新|点击|浏览|阅读|评论|(?:[信消]息)?(?:发布|管理)员|信息员|(?:系统|网站|超级)管理员|自由(?:作家|撰稿人?|业|工作者)|(?:文字|媒体|文史|教育)工作者|不详|小编|待[初复终一二三]审|我要(?:纠错|评论|打印|收藏)|楼主|版主|沙发|本站编辑|编辑部|news|\d+|[A-Z]{0,3}_?\d{2,})$/i

/** Whether a value of an author field names somebody. */
export const namesSomebody = (name: string): boolean =>
  !NOBODY.test(toSimplified(name)) &&
  !/[综綜]合[报報][道导導]$|^https?:|^www\.|^[\w.]+@|提供$|^受访|^[头頭题題封配][图圖面]?[图圖]?片?[来來]自/.test(
    name,
  )

/** Whether a text is a person's name and no word that looks like one: 高原, 房地产. */
export const isSurelyName = (text: string): boolean => isPersonName(text) && !areOrdinaryWords([text])

/** Whether a name is that of a part of the newsroom: "青石网编辑部", "财经中心". */
export const isDesk = (name: string): boolean =>
  /\p{Script=Han}{2}(?:部|中心|频道|栏目|小组|团队)$/u.test(toSimplified(name))

/** Whether a name is that of an office, which audits texts: "办公室", "党委宣传部", "市教育局". */
export const isOffice = (name: string): boolean =>
  !isPersonName(name) &&
  /^\p{Script=Han}{0,14}(?:办公室|宣传部|组织部|统战部|政治部|保卫部|党群部|综合部|人事部|学工部|(?:党|团)委|[党校院区县市政]办|委员会|党支部|政府|[^小]组|总?支|[^部]局|处|科|科室|[大支]队|街道办?|学院|公司)$/u.test(
    toSimplified(name),
  )

/** What somebody is or works at, printed beside the name: "王晓明，青石大学教授", "王晓明 青石市医院 主任医师". */
const POST =
  /(?:大学|学院|研究院|研究所|[医健生养]院|中心|科|教授|研究员|院长|所长|主任|博士|学者|专家|律师|医生|医师|药师|护师|护士长?|技师|营养师|讲师|工程师|会员|委员)$/

/** Whether a word says what somebody is or where they work. */
const isPost = (word: string): boolean => POST.test(toSimplified(word))

/** Whether a word says what somebody is: 主任医师, and no 研究院. */
export const isTitle = (word: string): boolean => isPost(word) && !/[院心科學学]$/.test(word)

/** A name that no list of family names has, "阿依古丽"; 受访者 and 不一样的 are nobody's. */
const isOtherName = (word: string) =>
  /^\p{Script=Han}{3,6}$/u.test(word) &&
  !isPost(word) &&
  !isOffice(word) &&
  !/^[本该該受]|[的了着是不我你他她这那這]|[会會社团團报報网網院校部者]$/.test(word)

/** The people in front of words that only say what they are; any other text as it is. */
export function withoutPosts(text: string): string {
  const words = text.split(' ')
  const others = words.findIndex((word) => !isPersonName(word))
  // behind one name of any kind a place of work and a post: "阿依古丽 青石市医院 主任医师"; "健康码 市医院 研究院" is a list
  const isNamed = words.length > 2 && isOtherName(words[0] ?? '') && isTitle(words.at(-1) ?? '')
  const people = others === 0 && isNamed ? 1 : others
  return people > 0 && words.slice(people).every(isPost) ? words.slice(0, people).join(' ') : text
}

/** The people behind words that only say where they work, "心血管内科 王晓明"; any other text as it is. */
function withoutUnits(text: string): string {
  const words = text.split(' ')
  const people = words.findIndex((word) => !(isPost(word) || isOffice(word)))
  return people > 0 && words.slice(people).every(isNameByRole) ? words.slice(people).join(' ') : text
}

/** What somebody is, in brackets behind the name: "王晓明（青石大学教授、博士生导师）". */
const WHO_IT_IS = /(?<=\p{Script=Han}{2}) ?[（(][^（()）]{4,60}[)）]/gu

/** The address of the author's page behind the name: "河边看云，（https://…）". */
const ADDRESS = /[，,]? ?[（(] ?https?:[^（()）]{0,200}[)）]/

/** A foreigner's name as its bearer writes it, behind the Chinese one: "安娜·菲尔德（Anna Field）". */
export const NAME_IN_LATIN = /(?<=\p{Script=Han}) ?[（(]\p{Script=Latin}[\p{Script=Latin}. '’-]{1,40}[)）]/gu

/** Signs that newspapers put in front of the name of who wrote a text. */
export const NAME_SIGNS = '◎○●☉□■▲△◆◇※*＊▪'

/** Who signs a text on a line of its own: （王敏）, ●王敏 李华. */
const SIGNATURE = new RegExp(`^(?:[（(] ?([^（()）]{2,20})[)）]|[${NAME_SIGNS}] ?([^（()）]{2,20}))$`)

/** The people who sign a text on a line that says nothing else; none where it says anything else. */
export function signedBy(line: string): string[] {
  const signature = SIGNATURE.exec(line)
  const names = signature ? parseNames(signature[1] ?? signature[2] ?? '') : []
  return names.length <= 4 && names.every(isPersonName) && !areOrdinaryWords(names) ? names : []
}

/**
 * The people, desks or accounts that the value of a mark names.
 * @param strict whether each has to be a person's name.
 * @returns null where the value is no list of names.
 */
export function readPeople(value: string, strict: boolean): string[] | null {
  const text = withoutUnits(withoutPosts(oneLine(value).replace(ADDRESS, '').replace(WHO_IT_IS, '')))
  const isList = text.split(/[；;] ?/).every(isPersonName)
  if (!text || text.length > 80 || (SENTENCE.test(text) && !isList) || /[，：“”‘’].{12,}/.test(text))
    return null
  const all = parseNames(text)
  const names = all.some(isPersonName)
    ? all.filter((name) => isPersonName(name) || !POST.test(toSimplified(name)))
    : all
  if (names.length === 0 || names.length > 12) return null
  if (strict) return names.every(isPersonName) ? names : null
  return names.every((n) => n.length <= (/[\p{Script=Latin}]/u.test(n) ? 40 : 18)) ? names : null
}

/** "边 林 柳 云" → "边林 柳云": the same in a line of names between blanks alone. */
export const closeGaps = (text: string): string =>
  text.replace(/(?<=^| )(\p{Script=Han}) (\p{Script=Han})(?= |$)/gu, '$1$2')
