import { parseByline } from './byline.ts'
import { assignMark, collectMarks } from './collect-marks.ts'
import { findDates } from './dates.ts'
import { labelHere, mayHoldLabel } from './find-label.ts'
import type { MarkField } from './mark-labels.ts'
import { isPersonName, parseNames } from './names.ts'
import { isDesk } from './people.ts'
import { plainLine, SENTENCE } from './plain-line.ts'
import { isPublisher, readSources, tidySource } from './publishers.ts'
import { readMarks } from './read-marks.ts'
import { noMarks, type RepostMarks } from './repost-marks.ts'
import { beginsRightsNote, forbidsReprint, isRightsNote, mayNoteRights } from './rights-note.ts'

/** When something takes place, not when the text was published: "时间：2024年5月20日 08:30". */
const APPOINTMENT = /^(?:时间|時間|日期)[:：][^:：]{0,24}(?:[:：]\d{2}){0,2}[^:：]{0,12}$/

/** Longest line that can be marks; longer ones are text. A note on rights may be longer. */
const LONGEST = 200
const LONGEST_LICENSE = 600

/** Dividers and end marks, each a whole line: `--`, `***`, `————`, END, "- END -", 完, （完）, 全文完. */
const SEPARATOR_LINE =
  /^(?:[-—–_=*＊·•.。~～#＃■◆▲△▼▽●○─━…\s]{2,80}|[▲△▼▽↓↑]{1,8}|(?:[👇👆☟☝⬇⬆]\ufe0f?\s?){1,8}|\/{2}|[-—–_=*·•~～─━【（(\s]{0,20}(?:THE |The |the )?(?:END|End|end)[-—–_=*·•~～─━】）)\s.。]{0,20}|[-—–_=*·•/（(【\s]{0,10}(?:全文完|本文完|正文完|本章完|完结|完結|完|终|全文结束)[-—–_=*·•/）)】\s。]{0,10})$/u

/** "《光明日报》（2024年05月20日 03版）", "2024年7月16日《聊城日报》1版", "（原载于《人民日报》2019年…第3版）". */
const EDITION =
  /^[（(【]?(?:原载|原載|刊于|刊於|载|发表于)?(?:于|於)?\s?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?\s?[《〈]([^》〉]{2,20})[》〉]\s?[（(]?\s?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?\s?(?:星期.)?\s?第?\s?[A-Z]?\d{1,3}\s?版?[^）)]{0,10}[）)】]{0,2}$/
/** "（本文原载《青石研究》2024年第3期，注释从略）": an issue of a journal, with a note behind it. */
const ISSUE =
  /^(?=[（(]|本文|原[载載])[（(]?(?:本文|原文)?(?:原载|原載|刊?载|刊于|刊於|刊发于|发表于|發表於|摘自|选自)于? ?[《〈]([^》〉]{2,20})[》〉][，, ]?[^《》。！？]{0,24}[期版辑日号][^《》。！？]{0,24}[)）]?$/
/** "青石研究 2024年3期": an issue and nothing else. */
const ISSUE_ALONE = /^《?([^，。！？：:《》 ]{2,20})》? (?:19|20)\d{2}年第?\d{1,2}期$/
/** "转载自青石晚报", a publisher. */
const REPRINTED = /^[（(]?(?:转载自|轉載自|转自|轉自|摘自|选自)([^，。！？：:（(]{2,20}?)[)）]?$/
/** "（新华社）", "（青石新闻客户端）": the publisher alone. */
const NAMED_ALONE =
  /^[（(]((?:新华|新華|中新|中央|路透|法新|美联|美聯|共同|韩联)社|\p{Script=Han}{2,12}(?:客户端|客戶端|[日晚早时時][报報]|(?<!互联|互聯|物联|因特)[网網]|电视台|電視台))[)）]$/u
/** "本文獲授權轉載自《青石報》，原文連結", "本文經《青石報》授權轉載": with leave. */
const WITH_LEAVE =
  /^(?:本文|文章)?已?(?:[获獲經经由](?:得)?(?:[《「“]([^》」”，。]{2,20})[》」”]|合作媒[体體])?(?:授[权權])?|授[权權])(?:转载|轉載|刊登|刊载)(?:自|於|于)?(?:[《「“]([^》」”，。]{2,20})[》」”])?(?:[，,][^。]{0,40})?。?$/
/** "综合新华社、央视新闻", all of them publishers. */
const COMBINED = /^(?:本文)?综合(?:自)?[:：]? ?([^，。！？：:]{3,60}?)(?:等)?(?:报道|消息)?$/
/** "(综合整理自澎湃新闻、智东西、雷锋网等)", "（据新华社）", "（据央视新闻客户端报道）". */
const ACCORDING =
  /^[（(【]?(?:综合整理自|綜合整理自|编辑整理自|整理自|綜合自|综合自|整理自|摘编自|本文综合|综合|綜合|据|據)(?:自|据)?[：:]?([^，。！？,]{2,40}?)(?:等)?(?:综合)?(?:报道|報道|報導|消息|综合|整理|电|電|讯|訊)?[）)】]$/

/**
 * What each form of a line has that is marks without a label: a name in brackets of titles, words of reprinting, the word
 * of a by-line, a role at the end. Most lines of a page have none of it.
 */
const FORM_PLACE =
  /[《〈]|期$|^[（(].{2,12}(?:社|客[户戶]端|[报報]|[网網]|[视視][台臺])[)）]$|[转轉摘选選理合编編]自|[载載]|公号|公众号|刊登|[综綜]合|[据據]|供稿|[记記作]者|[讯訊论論][员員]|撰稿|主笔|采访人员|[习習]生|[报報][道导導]|[ /／](?:来稿|投稿|核稿[编編][辑輯]|[责責]任?[编編][辑輯]?|[编編][辑輯]?|校[对對]|[审審]核|文|文并摄|文图|图|撰文|[编編][译譯]|译)[)）】\]]?$/

/** Roles that stand after the name: "嘉峪关市委政法委 供稿", "洪詩宸/編輯", "田静/文", "雷桐苏/摄", "李四 摄". */
const SUFFIX_ROLE: [MarkField, RegExp][] = [
  ['contributor', /^(.{2,40}?)[ /／]{1,3}(?:供稿|来稿|投稿)$/],
  [
    'editors',
    /^(.{2,20}?)[ /／]{1,3}(?:責任編輯|责任编辑|核稿編輯|核稿编辑|編輯|编辑|责编|責編|校对|審核|审核|编|編)$/,
  ],
  ['authors', /^(.{2,40}?)[ /／]{1,3}(?:文|文并摄|文\/图|文图|撰文|编译|編譯|译)$/],
]

/** The paper or agency in front of a by-line: "青石報／ 記者王曉明／台北即時報導", "青石社／ 東京23日綜合外電報導". */
const NEWSROOM_BEFORE = /^([^／/，。：: ]{2,8})[／/] ?/
/** "青石時報【王曉明╱山城報導】" */
const BYLINE_IN_BRACKETS = /^([^，。：:【〔 ]{2,8})[【〔]([^】〕]{4,30})[】〕]$/
const REPORTED_BY =
  /^[^／/]{2,8}[／/] ?[^／/，。：:]{0,8}(?:\d{1,2}日)?(?:[综綜]合)?(?:外[电電])?(?:[报報][导導道]|[专專][电電])$/

/** Brackets, decorations and 编者按 off the start of a line, for finding what it begins with. */
const undressed = (line: string) =>
  line.replace(/^[\s“（(【[〔［<＊*※■◆▲●▌·•#|｜\-—_]+/, '').replace(/^[编編]者按[:：】\]] ?/, '')

/**
 * "本文来自微信公众号“青石财经”（ID：qscj），作者：王晓明，经授权发布。": a sentence of its own that names where the text
 * is from, as technology sites set it.
 */
const FROM_ACCOUNT =
  /^(?:本文|(?:本篇|以下)?文章|内容)?(?:来自|来源于|转自|(?:授权|已获授权)?转载自|首发于|来源[:：]?) ?(?:微信)?(?:公众号|公号)[:： ]?[“"「【]?([^”"」】，,。:：（(]{2,20})[”"」】]?(?:[（(][^（()）]{1,40}[)）])?(?:[，,] ?(?:原文)?作者[:： ]{0,2}([^，。,（(]{2,20})(?:[（(][^（()）]{1,30}[)）])?)?(?:[，,。][^。]{0,40}。?)?$/

/** "本文来自青石日报，青石资讯经授权发布，版权归原作者所有。": with leave of whom it is from. */
const FROM_GIVER =
  /^(?:本文|(?:本篇|以下)?文章)(?:转自|转载自|来自|来源于)[:： ]?([^，,。:：（(]{2,20})[，,][^，。]{0,12}[经获]授权(?:发布|转载|刊登|刊载)(?:[，,。].{0,40})?$/

/** "本文转载自：青石日报，作者王晓明", "本文来自《青石周刊》，作者：王晓明，原题《…》": the author behind a comma. */
const FROM_AUTHOR =
  /^(?:本文|(?:本篇|以下)?文章|稿件|原文)(?:转自|转载自|来自|来源于|来源|摘自|选自|首发于|原载于?|原载)[:： ]?([^，,。:：]{2,20})[，,] ?(?:原文)?作者[:： ]?([^，。,（(:：]{2,12})(?:[（(][^（()）]{1,30}[)）])?(?:[，,。][^。]{0,40}。?)?$/

/**
 * Reads a line that is marks from end to end.
 * @param text one line or one short block.
 * @returns null when anything of it is ordinary text.
 */
export function parseMarkLine(text: string): RepostMarks | null {
  // "（編輯：王敏）1130716": the date of CNA
  const line = plainLine(text).replace(/(?<=[)）])\d{7}$/, '')
  if (!line) return null
  if (SEPARATOR_LINE.test(line)) return { ...noMarks(), separator: true }
  const bare = undressed(line)
  if (
    line.length <= LONGEST_LICENSE &&
    mayNoteRights(line) &&
    !/[？?]$/.test(line) &&
    (beginsRightsNote(bare) || isRightsNote(line) || forbidsReprint(line))
  ) {
    // "转载请注明来源：中国社会科学网" names the source as well
    const source = /(?:注明|註明)(?:来源|來源|出处|来自)?[:： ]([^，。:：\-/]{2,20})$/.exec(line)?.[1]
    return { ...noMarks(), license: line, sources: source ? [tidySource(source)] : statedBefore(bare) }
  }
  const mayBeLabelled = mayHoldLabel(line)
  if (line.length > LONGEST || !(mayBeLabelled || FORM_PLACE.test(line))) return null
  const account = FROM_ACCOUNT.exec(bare)
  if (account)
    return {
      ...noMarks(),
      sources: [tidySource(account[1] ?? '')],
      authors: account[2] ? parseNames(account[2]) : [],
    }
  const from = FROM_AUTHOR.exec(bare)
  const writers = from ? parseNames(from[2] ?? '') : []
  if (writers.length > 0 && writers.every(isPersonName))
    return { ...noMarks(), sources: [tidySource(from?.[1] ?? '')], authors: writers }
  const given = FROM_GIVER.exec(bare)?.[1]
  if (given) return { ...noMarks(), sources: [tidySource(given)] }
  const edition = EDITION.exec(line)
  const issue = edition ?? ISSUE.exec(line) ?? ISSUE_ALONE.exec(line)
  if (issue) return { ...noMarks(), sources: [issue[1] ?? ''], dates: findDates(line).map((d) => d.iso) }
  const reprinted = REPRINTED.exec(line)?.[1] ?? ''
  if (isPublisher(reprinted)) return { ...noMarks(), sources: [reprinted] }
  const alone = NAMED_ALONE.exec(line)?.[1]
  if (alone) return { ...noMarks(), sources: [alone] }
  const leave = WITH_LEAVE.exec(bare)
  const giver = leave?.[1] ?? leave?.[2]
  if (giver) return { ...noMarks(), sources: [giver] }
  if (leave) return { ...noMarks(), license: line }
  const combined = COMBINED.exec(line)?.[1]?.split(/[、 ]/) ?? []
  if (combined.length > 1 && combined.every(isPublisher)) return { ...noMarks(), sources: combined }
  const according = ACCORDING.exec(line)
  if (according && !SENTENCE.test(line)) return { ...noMarks(), sources: readSources(according[1] ?? '') }
  const suffixed = readSuffixRole(line)
  if (suffixed) return suffixed
  const byline = parseByline(line)
  const newsroom = NEWSROOM_BEFORE.exec(line)?.[1] ?? ''
  const sources = isPublisher(newsroom) ? [newsroom] : []
  if (byline) return { ...noMarks(), authors: byline, sources }
  const bracketed = BYLINE_IN_BRACKETS.exec(line)
  const reporters = isPublisher(bracketed?.[1] ?? '') ? parseByline(bracketed?.[2] ?? '') : null
  if (reporters) return { ...noMarks(), authors: reporters, sources: [bracketed?.[1] ?? ''] }
  if (sources.length > 0 && REPORTED_BY.test(line)) return { ...noMarks(), sources }
  if (!mayBeLabelled || APPOINTMENT.test(line)) return null
  const reading = readMarks(line)
  // "青石网记者 王敏 来源：青石日报": a by-line without colon beside marks
  const beside = reading.spare && reading.marks.length > 0 ? parseByline(reading.spare) : null
  if ((reading.spare && !beside) || (reading.marks.length === 0 && reading.dates.length === 0)) return null
  const { marks, sound, pictures } = collectMarks(reading)
  if (reading.marks.length === 1 && mayHeadATopic(line, marks, pictures)) return null
  marks.authors.push(...(beside ?? []))
  // counters alone are chrome, not marks; dates alone are marks only beside others
  return sound && reading.marks.length > 0 && !reading.marks.every((m) => m.field === 'other') ? marks : null
}

/** Who gives pictures: 受访者提供, 视觉中国. */
const GIVER = /(?:提供|供[图圖]|受[访訪]者|[资資]料|[网網][络絡路]|[视視][觉覺]中[国國]|图虫创意|作者)$/

/** Labels that are said of people and nothing else. */
const SAID_OF_PEOPLE =
  /^[^:：]{0,4}(?:供图|供圖|作者|记者|記者|编辑|編輯|责编|責編|责任|責任|校对|校對|通讯员|通訊員)/

/** A work in which the text appeared and no word behind it; 摘自 and 选自 may stand below a quotation of the story. */
const NAMED_ONLY =
  /(?:首[发發][于於]|原[载載][于於]?|刊登?[于於]|[转轉][载載]?自)[^《》]{0,12}《[^《》]{1,20}》(?:[^《》的，]{0,16}[期版号號日])?[)）]?$/

/** What somebody says who is called by their role, and what no name begins or ends with: "编辑：明天见". */
const SAID =
  /^(?:[你您我他她咱]|[明今昨后後]天|[谢謝]{2}|多[谢謝]|再[见見]|好[的吧啊]|是[的啊]|不[是会會行用能要知]|[没沒]有|[当當]然|可以|明白)|[吗嗎呢吧啊呀嘛了]$/

/** "原创： 路远编译 青石研究": two names, as WeChat prints them. */
const AUTHOR_AND_ACCOUNT = /^原[创創] ?[:：] ?\S+ \S/

/** Whether a name is of somebody, as far as its form says. */
const isSomebody = (name: string) =>
  isPersonName(name) ||
  isPublisher(name) ||
  isDesk(name) ||
  /[A-Za-z\d]/.test(name) ||
  /^[小老阿]\S/.test(name)

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
  // "本文首发于《青石周末》"
  if (sources.length > 0 && NAMED_ONLY.test(line)) return false
  if (names.length === 1 && editors.some((name) => SAID.test(name) && !isPersonName(name))) return true
  if (!/[:：/／|｜丨]/.test(line))
    return names.length + sources.length > 0 && ![...names, ...sources].some(isSomebody)
  if (names.length === 0 || sources.length > 0 || SAID_OF_PEOPLE.test(line) || AUTHOR_AND_ACCOUNT.test(line))
    return false
  return !names.some((name) => name.length < 4 || isSomebody(name) || GIVER.test(name))
}

/** "文章来源：青石网，如有侵权请联系删除。": the source in front of a note on rights. */
function statedBefore(bare: string): string[] {
  const label = labelHere(bare)
  if (!label || !/^(?:first|source|via)$/.test(label.field)) return []
  return readSources(/^[^，。,；;、]{2,24}(?=[，。,；;])/.exec(bare.slice(label.end))?.[0] ?? '')
}

/** Longest line of a name and the role behind it. */
const LONGEST_SUFFIXED = 44

function readSuffixRole(line: string): RepostMarks | null {
  if (line.length > LONGEST_SUFFIXED || /[:：]/.test(line) || SENTENCE.test(line)) return null
  // "（市教育局供稿）": in brackets no gap is needed
  const bare = line
    .replace(/^[（(【[](.{2,20})供稿[)）】\]]$/, '$1 供稿')
    .replace(/^[（(【[]|[)）】\]]$/g, '')
  if (!/[ /／]/.test(bare)) return null
  for (const [field, form] of SUFFIX_ROLE) {
    const match = form.exec(bare)
    if (!match) continue
    const marks = noMarks()
    const ranked: [number, string][] = []
    if (assignMark({ field, value: match[1] ?? '' }, marks, ranked))
      return { ...marks, sources: ranked.map(([, source]) => source) }
  }
  return null
}

const endOfDates = (text: string) => {
  const last = findDates(text).at(-1)
  return last ? last.index + last.length : 0
}

/** The marks of a line, and the text that belongs to none of them. */
export type ScannedMarks = RepostMarks & { spare: string }

/**
 * Reads what marks a line near the headline holds, among whatever else stands on it (counters, buttons, the name of
 * the site).
 */
export function scanMarks(text: string): ScannedMarks {
  const line = plainLine(text).slice(0, 400)
  const reading = readMarks(line)
  const { marks, pictures } = collectMarks(reading)
  if (reading.marks.length === 1 && mayHeadATopic(line, marks, pictures)) return { ...noMarks(), spare: line }
  // "发布时间：2024-05-03 08:15 青石网": what stands behind the date
  const behind = reading.marks
    .filter(({ field }) => field === 'date')
    .map(({ value }) => value.slice(endOfDates(value)))
    // "2024-05-03 08:15 发表于青海": where WeChat says that the account is
    .filter((rest) => !/\d/.test(rest) && !/^ ?(?:发表|發表|发布|發佈)[于於]/.test(rest))
  return { ...marks, spare: [reading.spare, ...behind].join(' ').trim() }
}
