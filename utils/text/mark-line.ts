import { parseByline } from './byline.ts'
import { collectMarks } from './collect-marks.ts'
import { findDates } from './dates.ts'
import { labelHere, mayHoldLabel } from './find-label.ts'
import { withLeave } from './leave-forms.ts'
import { mayHaveForm, readForm } from './mark-forms.ts'
import { namesNewsroom, OF_PEOPLE } from './mark-labels.ts'
import { isPersonName, parseNames } from './names.ts'
import { isDesk, isTitle } from './people.ts'
import { plainLine, SENTENCE } from './plain-line.ts'
import { isPublisher, readSources, tidySource } from './publishers.ts'
import { type Reading, readMarks } from './read-marks.ts'
import { remembered } from './remembered.ts'
import { noMarks, type RepostMarks } from './repost-marks.ts'
import { isClausesOfRights } from './rights-clauses.ts'
import { beginsRightsNote, forbidsReprint, isRightsNote, mayNoteRights } from './rights-note.ts'
import { toSimplified } from './to-simplified.ts'

/** "转载请注明来源：青石网 （责编：王敏）": who edited it, behind a note on rights. */
const EDITORS_BEHIND = / ?[（(](?:责任编辑|責任編輯|责编|責編|编辑|編輯)[:：] ?([^（()）：:]{2,30})[)）]$/

/** "责任编辑：王敏 青石新闻，未经授权不得转载。": the same in front. */
const EDITORS_BEFORE =
  /^[（(]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯)[:：] ?([^（()）：:，。 ]{2,4}(?:[、 ][^（()）：:，。 ]{2,4})?)[)）]? (?=\S)/

/** When something takes place, not when the text was published: "时间：2024年5月20日 08:30". */
const APPOINTMENT = /^(?:时间|時間|日期)[:：][^:：]{0,24}(?:[:：]\d{2}){0,2}[^:：]{0,12}$/

/** A role, a dot and a name alone, as in a verse, and the button of a film: "作者·李白", "▶ 视频：王敏". */
const OF_STORY = /^[^\s:：·•・]{1,8}[·•・][^\s:：·•・]{2,8}$|^\s*[▶►▷🎬📺]\ufe0f? ?(?:视频|視頻)/u

/** Longest line that can be marks; longer ones are text. A note on rights may be longer. */
const LONGEST = 200
const LONGEST_LICENSE = 600

/** Dividers and end marks, each a whole line: `--`, `***`, `————`, END, "- END -", 完, （完）, 全文完, 正文到此结束. */
const SEPARATOR_LINE =
  /^(?:[-—–_=*＊·•.。~～#＃■◆▲△▼▽●○─━…\s]{2,80}|[-—–─━\s]{1,20}\[ ?(?:THE )?END ?\][-—–─━\s]{1,20}|[▲△▼▽↓↑]{1,8}|(?:[👇👆☟☝⬇⬆]\ufe0f?\s?){1,8}|\/{2}|[-—–_=*·•~～─━【（(\s]{0,20}(?:THE |The |the |T H E {1,3})?(?:END|End|end|E[ .]N[ .]D|FIN|Fin|fin)[-—–_=*·•~～─━】）)\s.。]{0,20}|[-—–_=*·•/（(【\s]{0,10}(?:全 ?文 ?完|本 ?文 ?完|正文完|本章完|完结|完結|完|终|全文结束|(?:全文|本文|正文|文章)[到至]此[结結]束)[-—–_=*·•/）)】\s。]{0,10})$/u

/** What PTT notes of a change: "※ 編輯: kite88 (203.0.113.9 臺灣), 05/20/2024 10:02:11". */
const FORUM_EDIT = /^※ ?(?:编辑|編輯)[:：] ?\w{1,20} [（(]\d/

/** Brackets, decorations and 编者按 off the start of a line, for finding what it begins with. */
const undressed = (line: string) =>
  line
    .replace(/^[\s（(【[〔［<＊*※■◆▲△▼▽●◎○★☆▌·•#|｜\-—_]+/, '')
    // “转载请注明出处”——: what a story quotes
    .replace(/^“(?=[^”]{0,600}$|[^”]{0,600}”.?$)/, '')
    // “特别声明：以上内容为自媒体平台“山城号”用户上传并发布…, of which the next line, in English, closes the quotation
    .replace(/^“(?=(?:特别|特別)[声聲]明[:：])/, '')
    .replace(/^[编編]者按[:：】\]] ?/, '')

/** What divides the parts of a line, each of which says something of its own. */
const PARTS = / {0,3}[|｜丨] {1,3}| [·•] /

/**
 * Reads a line that is marks from end to end.
 * @param text one line or one short block.
 * @returns null when anything of it is ordinary text.
 */
export const parseMarkLine = remembered((text: string): RepostMarks | null => {
  const marks = parseWhole(text)
  if (marks || text.length > LONGEST || !mayNoteRights(text)) return marks
  const line = plainLine(text)
  const bare = undressed(line)
  if (isClausesOfRights(toSimplified(bare))) return { ...noMarks(), ...leaveBefore(bare), license: line }
  // "CC BY-NC-SA 4.0 | 最后修改：2024-05-20": a note on rights beside other marks
  const parts = text.split(PARTS).filter(Boolean)
  return parts.length > 1 ? joinMarks(parts.map(parseWhole)) : null
})

/** What several marks say together; null where one of them is none, or none is a note on rights. */
function joinMarks(parts: readonly (RepostMarks | null)[]): RepostMarks | null {
  const joined = noMarks()
  for (const part of parts) {
    if (!part || part.separator) return null
    for (const key of ['sources', 'authors', 'editors', 'dates'] as const) joined[key].push(...part[key])
    joined.originalTitle ??= part.originalTitle
    joined.license ??= part.license
  }
  return joined.license ? joined : null
}

function parseWhole(text: string): RepostMarks | null {
  // "（編輯：王敏）1130716": the date of CNA
  const line = plainLine(text).replace(/(?<=[)）])\d{7}$/, '')
  if (!line) return null
  if (line.startsWith('※') && FORUM_EDIT.test(line)) return null
  if (SEPARATOR_LINE.test(line)) return { ...noMarks(), separator: true }
  const edited = EDITORS_BEFORE.exec(line)
  if (edited?.[1] && mayNoteRights(line)) {
    const [editors, note] = [parseNames(edited[1]), parseWhole(line.slice(edited[0].length))]
    if (note?.license && editors.every(isPersonName))
      return { ...note, editors: [...editors, ...note.editors] }
  }
  const bare = undressed(line)
  if (
    line.length <= LONGEST_LICENSE &&
    mayNoteRights(line) &&
    !/[？?]$/.test(line) &&
    (beginsRightsNote(bare) || isRightsNote(line) || forbidsReprint(line))
  ) {
    // "转载请注明来源：中国社会科学网" names the source as well
    const [behind = '', editors = ''] = EDITORS_BEHIND.exec(line) ?? []
    const note = line.slice(0, line.length - behind.length)
    const source = /(?:注明|註明)(?:来源|來源|出处|来自)?[:： ]([^，。:：\-/]{2,20})$/.exec(note)?.[1]
    const sources = source ? [tidySource(source)] : statedBefore(bare)
    // "声明：本文来自微信公众号青石财经，作者：王晓明，授权…转载发布。"
    const declared = /^(?:特别|特別|版[权權])?[声聲]明[:：] ?(.+)/.exec(bare)?.[1]
    const formed = declared ? readForm(declared, declared) : leaveBefore(bare)
    return { ...noMarks(), sources, editors: parseNames(editors), ...formed, license: note }
  }
  const mayBeLabelled = mayHoldLabel(line)
  if (line.length > LONGEST || !(mayBeLabelled || mayHaveForm(line))) return null
  const formed = readForm(line, bare)
  if (formed) return formed
  if (!mayBeLabelled || APPOINTMENT.test(line) || OF_STORY.test(text)) return null
  const original = ORIGINAL_BEHIND.exec(line)
  if (original) {
    const named = parseWhole(line.slice(0, original.index))
    const people = [...(named?.authors ?? []), ...(named?.editors ?? [])]
    return people.length > 1 && people.every(isPersonName) ? named : null
  }
  const reading = readMarks(line)
  const station = stationBefore(line, reading)
  // "青石网记者 王敏 来源：青石日报": a by-line without colon beside marks; "青石网讯 记者：王敏": the newsroom
  const isNewsroom =
    station !== null ||
    (NEWSROOM.test(reading.spare.replace(/[】\]）) ]{1,3}[（(]?$/, '')) &&
      reading.marks.every(({ field }) => field !== 'crew' && OF_PEOPLE.has(field)))
  const beside =
    reading.spare && reading.marks.length > 0 ? (isNewsroom ? [] : parseByline(reading.spare)) : null
  if ((reading.spare && !beside) || (reading.marks.length === 0 && reading.dates.length === 0)) return null
  const { marks, sound, pictures } = collectMarks(reading, namesNewsroom(line))
  if (reading.marks.length === 1 && mayHeadATopic(line, marks, pictures)) return null
  marks.authors.push(...(beside ?? []))
  if (station) marks.sources.push(station)
  // counters alone are chrome, not marks; dates alone are marks only beside others
  return sound && reading.marks.length > 0 && !reading.marks.every((m) => m.field === 'other') ? marks : null
}

/** The newsroom in front of its people: "青石网讯", "山城晚报消息". */
const NEWSROOM = /^\p{Script=Han}{2,10}(?:[讯訊]|消息|[报報][道导導])$/u

/** What a translation has behind those who made it, "翻译：王敏 校对：李楠 原文：The Old Bridge"; one may have turned a verse. */
const ORIGINAL_BEHIND = / 原文(?:[标標][题題])?[:：] ?[^。！？：:]{2,80}$/

/** The station or paper in front of its reporters, a gap between: "青石电视台 记者：王敏 剪辑：李楠". */
function stationBefore(line: string, { marks, spare }: Reading): string | null {
  const isBefore = /^\p{Script=Han}{3,12}$/u.test(spare) && line.startsWith(`${spare} `) && isPublisher(spare)
  const areTheirs = marks[0]?.field === 'byline' && marks.every(({ field }) => OF_PEOPLE.has(field))
  return isBefore && areTheirs ? spare : null
}

/** Who gives pictures: 受访者提供, 视觉中国. */
const GIVER =
  /(?:提供|供[图圖]|[资資]料[图圖]|档案照?|檔案照?|受[访訪]者|[资資]料|[网網][络絡路]|[视視][觉覺]中[国國]|图虫创意|作者)$/

/** Labels that are said of people and nothing else. */
const SAID_OF_PEOPLE =
  /^(?:[^:：]{0,4}(?:供图|供圖|作者|记者|記者|编辑|編輯|责编|責編|责任|責任|校对|校對|通讯员|通訊員)|文 ?[/／|｜丨])/

/** A work in which the text appeared and no word behind it; 摘自 and 选自 may stand below a quotation of the story. */
const NAMED_ONLY =
  /(?:首[发發][于於]|原[载載][于於]?|刊登?[于於]|[转轉][载載]?自)[^《》]{0,12}《[^《》]{1,20}》(?:[^《》的，]{0,16}[期版号號日])?[)）]?$/

/** What somebody says who is called by their role, and what no name begins or ends with: "编辑：明天见". */
const SAID =
  /^(?:[你您我他她咱]|[明今昨后後]天|[谢謝]{2}|多[谢謝]|再[见見]|好[的吧啊]|是[的啊]|不[是会會行用能要知]|[没沒]有|[当當]然|可以|明白)|[吗嗎呢吧啊呀嘛了]$/

/** The number of an account behind its name, of which no topic has one: "出品 | 河边看云（ID：hbky）". */
const ACCOUNT_NUMBER = /[（(](?:ID|微信号?|公众号)[:： ]/i

/** "原文来自 青石观察"; 文章来自生活 may be said. */
const OWN_TEXT = /^(?:本文|原文|稿件|文章)(?:[转轉摘选選][载載]?自|[来來]自|[来來]源[于於]) \S{3,20}$/

/** "原创： 路远编译 青石研究": two names, as WeChat prints them. */
const AUTHOR_AND_ACCOUNT = /^原[创創] ?[:：] ?\S+ \S/

/** Two words of a list as well, what is chosen and what is not. */
const BETWEEN_BLANKS = /^(?:[来來]源|[编編][辑輯]) [/／](?: \S{2})?$/

/** Where a file is, behind the word for what is done with it. */
const PATH = /^\S{1,4} (?:[~.]{1,2}\/|\/\S{0,40}[/.])/

/** Roles of who checks and edits. */
const CHECKED_BY = /^[^:：]{0,3}[审審编編校][^:：]{0,2}[:：]/

/** English labels that are words as well. */
const ENGLISH_TOPIC =
  /^(?:words|text|story|sources?|via|images?|pictures?|photos?|video|camera|design|art|layout) ?[:：]/i

/** Whether a name is of somebody, as far as its form says. */
const isSomebody = (name: string) =>
  isPersonName(name) ||
  isPublisher(name) ||
  isDesk(name) ||
  /[A-Za-z\d]/.test(name) ||
  /^[小老阿]\S/.test(name)

/** The same where no sign stands before it: a Latin word in front of one that is no name is none, 签发 ECC 证书; 排版 Echo 王敏 is. */
function isNamed(name: string): boolean {
  const behind = /[A-Za-z\d] (\p{Script=Han}{2,})$/u.exec(name)?.[1]
  return isSomebody(name) && (behind === undefined || isPersonName(behind) || behind === '老师')
}

/**
 * Whether the label of a line that is one mark may be a topic or a speaker, as nobody that is known to be one stands
 * behind it: "摄影：一种观看的方式", "发布：新版地图", "编辑：明天见", and without a colon "签发 仪式", "作者 简介".
 */
function mayHeadATopic(
  line: string,
  { authors, editors, sources }: RepostMarks,
  pictures: readonly string[],
): boolean {
  const names = [...authors, ...pictures, ...editors]
  // "执行 /usr/bin/weather.sh"
  if (PATH.test(line)) return true
  // "来源 / 目标", "编辑 / 打印"
  if (BETWEEN_BLANKS.test(line)) return ![...names, ...sources].some(isSomebody)
  // "Words: 春天", "Source: 河水与码头"
  if (ENGLISH_TOPIC.test(line) && !/https?:/.test(line)) return ![...names, ...sources].some(isSomebody)
  // "本文首发于《青石周末》"
  if (sources.length > 0 && NAMED_ONLY.test(line)) return false
  if (names.length === 1 && editors.some((name) => SAID.test(name) && !isPersonName(name))) return true
  // "原文来自 青石观察": the page speaks of itself
  if (OWN_TEXT.test(line)) return false
  if (!/[:：/／|｜丨]/.test(line))
    return names.length + sources.length > 0 && ![...names, ...sources].some(isNamed)
  if (ACCOUNT_NUMBER.test(line)) return false
  // somebody with a post: "审核：阿依古丽 青石市医院 主任医师"; "拍摄：新手爸妈 产科 护士" is told
  const words = line.split(' ')
  if (words.length > 2 && isTitle(words.at(-1) ?? '') && !names.some((name) => name.includes(' ')))
    return !CHECKED_BY.test(line) && !SAID_OF_PEOPLE.test(line) && !names.some(isSomebody)
  if (names.length === 0 || sources.length > 0 || SAID_OF_PEOPLE.test(line) || AUTHOR_AND_ACCOUNT.test(line))
    return false
  return !names.some((name) => name.length < 4 || isSomebody(name) || GIVER.test(name))
}

/** "本文获《青石周刊》授权转载，作者王晓明。如需转载，请联系原作者。": whose leave it has, in front of a note on rights. */
function leaveBefore(note: string): Pick<RepostMarks, 'sources' | 'authors'> | null {
  const [first = '', second] = note.split(/(?<=。)(?=.)/)
  const { sources = [], authors = [] } = (second && withLeave(first, first)) || {}
  return sources.length > 0 ? { sources, authors } : null
}

/** "文章来源：青石网，如有侵权请联系删除。": the source in front of a note on rights. */
function statedBefore(bare: string): string[] {
  const label = labelHere(bare)
  if (!label || !/^(?:first|source|via)$/.test(label.field)) return []
  return readSources(/^[^，。,；;、]{2,24}(?=[，。,；;])/.exec(bare.slice(label.end))?.[0] ?? '')
}

const endOfDates = (text: string) => {
  const last = findDates(text).at(-1)
  return last ? last.index + last.length : 0
}

/** Whose a picture is, in brackets behind the words of its caption. */
const CAPTION_CREDIT = /\p{L} ?[（(](?:图片?|圖片?)?[来來]自[:：]/u

/** The marks of a line, who gave its pictures where it names nobody else, and the text that belongs to no mark. */
export type ScannedMarks = RepostMarks & { photographers: string[]; spare: string }

/**
 * Reads what marks a line near the headline holds, among whatever else stands on it (counters, buttons, the name of
 * the site).
 */
export function scanMarks(text: string): ScannedMarks {
  const line = plainLine(text).slice(0, 400)
  const reading = readMarks(line)
  const { marks, sound, pictures } = collectMarks(reading, namesNewsroom(line))
  // "主持人：王敏", "DOI：每篇论文都有的一个编号"
  const isTold =
    !sound && reading.marks.every(({ field, value }) => /^(?:stage|journal)$/.test(field) && value !== '')
  if (OF_STORY.test(text) || isTold || (reading.marks.length === 1 && mayHeadATopic(line, marks, pictures)))
    return { ...noMarks(), photographers: [], spare: line }
  // "新桥下的渡口。摄影：王晓明": behind a sentence it is said of one picture
  const isCaption = SENTENCE.test(reading.spare)
  const isCredit = reading.marks.every(({ field }) => field === 'pictures')
  const photographers = isCredit && !isCaption ? marks.authors : []
  if (isCredit || isCaption) marks.authors = marks.authors.filter((name) => !pictures.includes(name))
  // "发布时间：2024-05-03 08:15 青石网": what stands behind the date
  const behind = reading.marks
    .filter(({ field }) => field === 'date')
    .map(({ value }) => value.slice(endOfDates(value)))
    // "2024-05-03 08:15 发表于青海": where WeChat says that the account is
    .filter((rest) => !/\d/.test(rest) && !/^ ?(?:发表|發表|发布|發佈)[于於]/.test(rest))
  // "河口的旧桥（来自：青石影像）": of the picture above
  if (CAPTION_CREDIT.test(line)) marks.sources = []
  return { ...marks, photographers, spare: [reading.spare, ...behind].join(' ').trim() }
}
