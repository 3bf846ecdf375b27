import {
  creditField,
  LAST_LATIN,
  LAST_LETTERS,
  labelField,
  type MarkField,
  spacedField,
} from './mark-labels.ts'
import { isPersonName } from './person-name.ts'
import { toSimplified } from './to-simplified.ts'

/** What stands between a label and its value. */
const SEPARATOR = /[:：﹕︰/／|｜丨．‧]|(?<=\S)[·•・](?=[^\s·•・]{2,4}(?:[\s，,、]|$))/g

/** Signs that are set in front of labels: "■编辑 王敏 ■审核 李华". */
const BOLD_SIGNS = '■◆●★☆▲△○□◇◎▪▌►▶▷✦※'
/** Those and the signs of lists and notes, as the inside of a character class. */
export const SIGNS = `${BOLD_SIGNS}·•・*＊#＃`

/** Longest label with its gaps. */
const REACH = 16

/** The text without the gaps that justified print puts into short labels: "来　源". */
const compact = (text: string) => text.replace(/[ \u3000]+/g, '').replaceAll('／', '/')

interface LabelAt {
  field: MarkField
  start: number
  /** Index behind the separator and the blanks after it. */
  end: number
}

/**
 * The first label of a text. A label ends at a separator; the longest word that ends there counts. Labels of one
 * character, and labels before a slash or a bar, need a boundary in front ("北京图" is no 图).
 * @param atStart only a label at the very start.
 */
function findLabel(text: string, atStart: boolean): LabelAt | null {
  SEPARATOR.lastIndex = 0
  for (let match = SEPARATOR.exec(text); match; match = SEPARATOR.exec(text)) {
    if (atStart && match.index > REACH) return null
    const head = toSimplified(text.slice(Math.max(0, match.index - REACH), match.index))
    const slash = !/[:：﹕︰]/.test(match[0])
    const label = labelEndingAt(head, slash, atStart && head.length === match.index)
    if (!label) continue
    // "文 / 王晓明": between blanks a slash is a list's, "新闻 / 图片", but behind somebody's role
    const spaced =
      slash && !/[|｜丨]/.test(match[0]) && /^\s/.test(text.slice(match.index + 1, match.index + 2))
    if (spaced && !(SLASHED.has(label.field) && namesWhat(text.slice(match.index + 1)))) continue
    if (/[a-z] ?$/i.test(head) && !NAME_BEHIND.test(text.slice(match.index + 1, match.index + 9))) continue
    const start = match.index - label.length
    // "文/图：" — the slash belongs to the label
    if (slash && /^[文图圖] ?[:：]/.test(text.slice(match.index + 1))) continue
    const blanks = /^[ \u3000]*/.exec(text.slice(match.index + 1))?.[0].length ?? 0
    return { field: label.field, start, end: match.index + 1 + blanks }
  }
  return null
}

/** What may stand before a slash and a blank: "文 / 王晓明", "来源/ 青石日报", the value in an element of its own. */
const SLASHED: ReadonlySet<MarkField> = new Set<MarkField>([
  'source',
  'via',
  'authors',
  'byline',
  'pictures',
  'crew',
  'editors',
])

const isLabel = (word: string) => labelField(toSimplified(word), true) !== undefined

/** Whether a value stands there, and no other entry of a list: "图片 / 视频 / 文字", "设计 / 制造 / 安装". */
function namesWhat(behind: string): boolean {
  const [, word = ''] = /^ {0,4}([^\s/／]{1,12})/.exec(behind) ?? []
  if (word === '' || isLabel(word)) return false
  // between two slashes stands the next label, or one of several people
  return behind
    .split(/ [/／] /)
    .slice(0, -1)
    .every((part) => isPersonName(part.trim()) || isLabel(/[^\s]{1,12}$/.exec(part)?.[0] ?? ''))
}

/** What an English label is followed by where it is one; a sentence goes on in small letters. */
const NAME_BEHIND = /^ ?(?:[^a-z\s]|https?:)/

/** A text that ends as a label does: "…来　源 ". */
const ENDS_AS_LABEL = new RegExp(`[${LAST_LETTERS}${LAST_LATIN}][ \\u3000]*$`, 'i')

function labelEndingAt(
  head: string,
  slash: boolean,
  whole: boolean,
): { field: MarkField; length: number } | null {
  if (!ENDS_AS_LABEL.test(head)) return null
  if (whole) {
    const field = labelField(compact(head), true)
    return field ? { field, length: head.length } : null
  }
  for (let length = head.length; length > 0; length--) {
    const piece = head.slice(-length)
    if (piece !== piece.trimStart()) continue
    const word = compact(piece)
    const before = head.slice(0, -length)
    const boundary = before === '' ? length < REACH : /[^\p{L}\p{N}]$/u.test(before)
    const field = labelField(word, boundary)
    if (!field) continue
    if (boundary || (word.length > 1 && (!slash || endsWithName(before)))) return { field, length }
  }
  return null
}

/** Somebody's name in front of the label without a gap: "文／王晓明攝影／李华". */
const NAMED_BEFORE = /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,4})$/u
const endsWithName = (text: string) => isPersonName(NAMED_BEFORE.exec(text)?.[1] ?? '')

/** A role of `spacedField` and a blank, a bar or a dot instead of the colon. */
const ROLE = `(\\p{Script=Han}{1,12}[${LAST_LETTERS}])(?: {1,4}| ?[|｜丨．‧] ?| [·•・] )(?=[^\\s—–/／|｜丨:：-])`
const ROLE_HERE = new RegExp(`^${ROLE}`, 'u')
const ROLE_LATER = new RegExp(`[\\s|｜丨,，;；、/／${BOLD_SIGNS}]${ROLE}`, 'gu')
/**
 * When it was published or changed, in front of a day and nothing of a sentence: "更新于2024-05-20", "更新：2024-05-20 08:31".
 */
const DATED =
  '(?:最[后後近])?(?:更新|[发發][布佈表]|[编編][辑輯]|修改|刊[登发發])(?:[于於]|[时時][间間]|日期)?[:：]? ?(?=(?:19|20)\\d{2} {0,2}[-/.年] {0,2}\\d{1,2} {0,2}[-/.月] {0,2}\\d{1,2} ?[日号號]?(?:$|[\\s)）】\\]|｜丨]|T?\\d{1,2}[:：]\\d))'
const DATED_HERE = new RegExp(`^${DATED}`)
const DATED_LATER = new RegExp(`[\\s|｜丨,，;；、/／]${DATED}`)
/** English words that need no sign: "Photos by Li Nan". */
const CREDIT =
  '([A-Za-z]{4,12} by(?= \\S)|(?:Photographer|Editor|Writer|Author|Reporter|Via)(?= \\p{Script=Han})) '
const CREDIT_HERE = new RegExp(`^${CREDIT}`, 'u')
const CREDIT_LATER = new RegExp(`[\\s|｜丨,，;；、/／]${CREDIT}`, 'u')
/** Labels that are read aloud, in front of what is shown: "Author, 王晓明", "Reporting from, 曼谷". */
const READ_ALOUD = /^(Author|Writer|Reporter|Role|Reporting from|Image source), (?=\p{Script=Han})/u
/** A newsroom in front of the label: "云报客户端记者：田静", "南都见习记者：". */
const NEWSROOM_LABEL =
  /^[\p{L}\p{N}·+]{2,14}?((?:记者|記者)站?|通讯员|评论员|[编編][辑輯]|[责責][编編]) ?[:：] ?/u
/** Labels that need no colon, at the start of a stretch: "本文来源于 北京商报", "本文转自《人民日报》", "本文經授權轉載自小鎮月刊". */
const FROM_HERE =
  /^(?:(?:本文|(?:本篇|以下)?文章|稿件|原文)(?:(?:已)?[经經]?(?:作者)?授[权權])?(?:来源于|來源於|转自|转载自|轉載自|摘自|选自|来自|源自|首发于|首發於|原载于|原載於|刊登于|刊登於|刊于|[首原]刊[于於](?=[《「“]))|(?:来源于|转载自|轉載自|转自|摘自|首发于|原载于?|原載|刊于|[编編翻][译譯]自|[摘综綜整節节][编編合理選选]自|[综綜]合整理自)(?= |[《【“])|原刊[于於](?=《[^《》]{1,20}》(?:[\d，,。）)]|$))|本文首[发發](?=[^，。：:的了一]{1,14}(?:[报報网網刊社台]|APP|App|客户端|客戶端|公众号|公眾號|[头頭][条條]|新[闻聞]|[观觀]察|[财財][经經])(?:[，,）)]|$)))[ :：]{0,3}(?!其(?![他它])|[个個]人)/

/**
 * What a line needs to hold a label in any of the forms below: the end of a label before a separator or a blank, a
 * headline in brackets, or one of the words of {@link FROM_HERE}. Most lines of a page have none.
 */
const LABEL_PLACE = new RegExp(
  `[${LAST_LETTERS}][ \\u3000:：﹕︰/／|｜丨·•・．‧—–-]|[${LAST_LATIN}] ?[:：/／|｜丨．‧]|[a-z] by |^[A-Z][a-z ]{3,13}, [\\u4e00-\\u9fff]|[ra] [\\u4e00-\\u9fff]|[于於间間期新布佈表辑輯改](?:19|20)\\d{2}|[题題標标为為是系] ?[《〈「『]|[来來]源[于於]|[转載载摘选来源译譯编編选選合理]自|首[发發][于於]|原[载載]|[首刊原]刊?登?[于於]|本文首[发發]`,
  'i',
)

/** Whether any part of a line can be a label; false for certain, true for a reading. */
export const mayHoldLabel = (line: string): boolean => LABEL_PLACE.test(line)

/**
 * The label that a text begins with, in any of its forms.
 * @returns what its value is and where that begins; null without one.
 */
export function labelHere(text: string): { field: MarkField; end: number } | null {
  // "原标题《山城的早晨》", "原题为《山城的早晨》" need no colon
  const title = /^(?:原标题|原標題|原题|原題)(?:为|為|是|系)?[:：]? ?(?=[《〈「『])/.exec(text)
  if (title) return { field: 'originalTitle', end: title[0].length }
  const from = FROM_HERE.exec(text)
  if (from) return { field: 'via', end: from[0].length }
  const dated = DATED_HERE.exec(text)
  if (dated) return { field: 'date', end: dated[0].length }
  const label = findLabel(text, true)
  if (label?.start === 0) return label
  const role = ROLE_HERE.exec(text)
  const field = role && spacedField(role[1] ?? '')
  if (role && field) return { field, end: role[0].length }
  const credit = CREDIT_HERE.exec(text)
  const credited = credit && creditField(credit[1] ?? '')
  // "Editor 编辑": a list of words
  if (credit && credited && !isLabel(text.slice(credit[0].length)))
    return { field: credited, end: credit[0].length }
  const aloud = READ_ALOUD.exec(text)
  if (aloud) return { field: creditField(aloud[1] ?? '') ?? 'other', end: aloud[0].length }
  const newsroom = NEWSROOM_LABEL.exec(text)
  return newsroom ? { field: spacedField(newsroom[1] ?? '') ?? 'byline', end: newsroom[0].length } : null
}

/** Where the next mark begins: the end of the text when there is none. */
export function nextLabel(text: string): number {
  let at = findLabel(text, false)?.start ?? text.length
  ROLE_LATER.lastIndex = 0
  for (let role = ROLE_LATER.exec(text); role && role.index < at; role = ROLE_LATER.exec(text)) {
    if (spacedField(role[1] ?? '')) at = role.index + 1
    ROLE_LATER.lastIndex = role.index + 1
  }
  const dated = DATED_LATER.exec(text)
  if (dated && dated.index < at) at = dated.index + 1
  const credit = CREDIT_LATER.exec(text.slice(0, at))
  if (credit && creditField(credit[1] ?? '')) at = credit.index + 1
  const title = text.slice(0, at).search(/[，,；; ](?:原标题|原標題|原题|原題)(?:为|為)? ?[《〈「『]/)
  return title < 0 ? at : title + 1
}

/** A label that stands on a line of its own: "来源：", "作者". */
export const BARE_LABEL = /^[\p{Script=Han} ]{1,8}[:：]$/u
