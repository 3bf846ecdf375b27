import { parseByline } from './byline.ts'
import { collectMarks } from './collect-marks.ts'
import { labelHere, mayHoldLabel } from './find-label.ts'
import { mayHeadATopic } from './heads-topic.ts'
import { mayHaveForm, readForm } from './mark-forms.ts'
import { namesNewsroom, OF_PEOPLE } from './mark-labels.ts'
import { parseNames } from './names.ts'
import { originSentence } from './origin-sentence.ts'
import { isPersonName } from './person-name.ts'
import { plainLine } from './plain-line.ts'
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

/** "团委、学生处供稿 摄影/王晓明 编辑/李楠": the office that sent it in, in front of its people. */
const GIVEN_BEFORE =
  /^[（(]?((?!.{0,12}[他她我你给給])(?:\p{Script=Han}{2,16}、){0,3}\p{Script=Han}{1,16}[局台委办辦部院校队隊会會司镇鎮乡鄉心站处處科室系馆館]) ?供稿 (?=\S)/u

/** "（江苏广电总台 记者/王敏 李楠 盐城台/李华 编辑/陈敏）": the credits of broadcasters, whose people stand behind their station. */
const OF_STATIONS =
  /^[（(][\p{Script=Han}·]{4,24} ((?:[记記]者|[编編][导導]|通[讯訊][员員])[/／][^（()）]{2,60})[)）]$/u
const STATION_BEFORE = / \p{Script=Han}{2,6}[台臺][/／]/gu

/** Where the figures of a table are from, and in what they count: "（来源：青石统计局，单位：亿元）". */
const OF_TABLE =
  /(?<=^|[\s，,；;（(、])单位[:：] ?(?:[千百十万亿]{0,3}(?:元|人|吨|个|辆|件|户|度|公[顷斤里]|平方米|美元)|%)(?=[）)，,。；;\s]|$)/

/** When something takes place, not when the text was published: "时间：2024年5月20日 08:30". */
const APPOINTMENT = /^(?:时间|時間|日期)[:：][^:：]{0,24}(?:[:：]\d{2}){0,2}[^:：]{0,12}$/

/** A role, a dot and a name alone, as in a verse, and the button of a film: "作者·李白", "▶ 视频：王敏". */
export const VERSE_OR_FILM = /^[^\s:：·•・]{1,8}[·•・][^\s:：·•・]{2,8}$|^\s*[▶►▷🎬📺]\ufe0f? ?(?:视频|視頻)/u

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
    .replace(/^📌 ?/u, '')
    .replace(/^[\s（(【[〔［<＊*※■◆▲△▼▽●◎○★☆▌·•#|｜\-—_]+/, '')
    // “转载请注明出处”——: what a story quotes
    .replace(/^“(?=[^”]{0,600}$|[^”]{0,600}”.?$)/, '')
    // “特别声明：以上内容为自媒体平台“山城号”用户上传并发布…, of which the next line, in English, closes the quotation
    .replace(/^“(?=(?:特别|特別)[声聲]明[:：])/, '')
    .replace(/^[编編]者?[按注註][:：】\]] ?/, '')

/** "來源：獨立評論 https://opinion.example/52": where it stands there. */
const ADDRESS_BEHIND = /^(.{2,8}[:：] ?[^:：，。]{2,30}?) {1,4}https?:\/\/[^\s，。]{4,180}$/

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
  const line = plainLine(text)
    .replace(/(?<=[)）])\d{7}$/, '')
    .replace(ADDRESS_BEHIND, '$1')
  if (!line) return null
  if (line.startsWith('※') && FORUM_EDIT.test(line)) return null
  if (SEPARATOR_LINE.test(line)) return { ...noMarks(), separator: true }
  const edited = EDITORS_BEFORE.exec(line)
  if (edited?.[1] && mayNoteRights(line)) {
    const [editors, note] = [parseNames(edited[1]), parseWhole(line.slice(edited[0].length))]
    if (note?.license && editors.every(isPersonName))
      return { ...note, editors: [...editors, ...note.editors] }
  }
  const given = GIVEN_BEFORE.exec(line)
  if (given) {
    const rest = parseWhole(line.slice(given[0].length))
    if (rest && rest.authors.length + rest.editors.length > 0)
      return { ...rest, sources: [...readSources(given[1] ?? ''), ...rest.sources] }
  }
  const [, credits = ''] = OF_STATIONS.exec(line) ?? []
  const people = credits && parseWhole(credits.replace(STATION_BEFORE, ' '))
  if (people && people.authors.length > 0) return people
  if (OF_TABLE.test(toSimplified(line))) return null
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
    const formed = readForm(declared ?? line, declared ?? bare) ?? leaveBefore(bare)
    return { ...noMarks(), sources, editors: parseNames(editors), ...formed, license: note }
  }
  const mayBeLabelled = mayHoldLabel(line)
  if (line.length > LONGEST || !(mayBeLabelled || mayHaveForm(line))) return null
  const formed = readForm(line, bare)
  if (formed) return formed
  if (!mayBeLabelled || APPOINTMENT.test(line) || VERSE_OR_FILM.test(text)) return null
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
  if (reading.marks.length === 1 && mayHeadATopic(line.replace(DATE_BEFORE, ''), marks, pictures)) return null
  marks.authors.push(...(beside ?? []))
  if (station) marks.sources.push(station)
  // counters alone are chrome, not marks; dates alone are marks only beside others
  return sound && reading.marks.length > 0 && !reading.marks.every((m) => m.field === 'other') ? marks : null
}

/** The day in front of a label: "2024-05-20 08:31 作者：河边看云". */
const DATE_BEFORE = /^(?:19|20)\d{2}[\d\s:：年月日/.-]{4,20}/

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

/** "本文获《青石周刊》授权转载，作者王晓明。如需转载，请联系原作者。": whose leave it has, in front of a note on rights. */
function leaveBefore(note: string): Pick<RepostMarks, 'sources' | 'authors'> | null {
  const [first = '', second] = note.split(/(?<=。)(?=.)/)
  const { sources = [], authors = [] } = (second && originSentence(first, first)) || {}
  return sources.length > 0 ? { sources, authors } : null
}

/** "文章来源：青石网，如有侵权请联系删除。": the source in front of a note on rights. */
function statedBefore(bare: string): string[] {
  const label = labelHere(bare)
  if (!label || !/^(?:first|source|via)$/.test(label.field)) return []
  return readSources(/^[^，。,；;、]{2,24}(?=[，。,；;])/.exec(bare.slice(label.end))?.[0] ?? '')
}
