import { authorOfAccount, editorsIn, fromAccount } from './account-forms.ts'
import { parseByline } from './byline.ts'
import { assignMark } from './collect-marks.ts'
import { findDates } from './dates.ts'
import { gluedRoles } from './glued-roles.ts'
import {
  DONE_SINCE,
  givenBy,
  leaveOf,
  speaksOfItself,
  titledFrom,
  titleOf,
  withLeave,
} from './leave-forms.ts'
import { type Form, parsePeople } from './mark-form.ts'
import { labelField, type MarkField } from './mark-labels.ts'
import { isPersonName, parseNames } from './names.ts'
import { namesSomebody } from './people.ts'
import { SENTENCE } from './plain-line.ts'
import { isPublisher, readSources, tidySource } from './publishers.ts'
import { noMarks, type RepostMarks } from './repost-marks.ts'

/** "本文转载自：青石日报，作者王晓明", "本文来自《青石周刊》，作者：王晓明，原题《…》": the author behind a comma. */
const FROM_AUTHOR =
  /^(?:本文|(?:本篇|以下)?文章|稿件|原文)(?:已?[经經获獲](?:作者)?授[权權])?(?:[转轉][载載]?自|[来來]自|[来來]源[于於]?|[摘选選]自|首[发發][于於]|原[载載][于於]?)[:： ]?([^，,。:：]{2,20})[，,] ?(?:原文)?作者[:： ]?([^，。,（(:：]{2,12})(?:[（(][^（()）]{1,30}[)）])?(?:[，,。](原(?:文?[标標]|[题題])[^。]{0,60}|[^。]{0,40})。?)?$/
const fromAuthor: Form = (_, bare) => {
  const [, source = '', author, behind = ''] = FROM_AUTHOR.exec(bare) ?? []
  const authors = author ? parsePeople(author) : null
  const originalTitle = titleOf(behind.replace(/[)）]$/, ''))
  return authors && { sources: [tidySource(source)], authors, editors: editorsIn(bare), originalTitle }
}

/** "本文分享自青石云社区《渡口的三种写法》，作者：青石团队。": the place, what the text is called there and who wrote it. */
const SHARED_FROM =
  /^本文分享自([^《》，。：:]{2,16})《[^》]{2,80}》[，,] ?(?:原文)?作者[:：] ?([^，。：:]{2,24})。?$/
const sharedFrom: Form = (_, bare) => {
  const [, source, author] = SHARED_FROM.exec(bare) ?? []
  return source && author ? { sources: [tidySource(source)], authors: parseNames(author) } : null
}

/** "本文来自青石日报，青石资讯经授权发布，版权归原作者所有。", "原文刊於《青石評論》，經作者同意轉載": with leave of whom it is from. */
const FROM_GIVER =
  /^(?:本文|原文|稿件|(?:本篇|以下)?文章)(?:最[初早先])?(?:[转轉][载載]?自|[来來]自|[来來]源[于於]|(?:原|首?刊|刊?[载載]|首[发發]|刊登|[发發]表)[载載]?[于於在])[:： ]?[《「“]?([^，,。:：（(》」”]{2,20})[》」”]?[，,](?:[^，。]{0,12}[经經获獲]?授[权權](?:[发發][布佈]|[转轉][载載]|刊登|刊[载載]|使用)(?:[，,。].{0,40})?|已?[经經获獲]得?原?作者(?:同意|允[许許]|[许許]可)(?:[转轉][载載]|刊登|刊[载載])。?[)）]?)$/
const fromGiver: Form = (_, bare) => {
  const [, giver] = FROM_GIVER.exec(bare) ?? []
  return giver ? { sources: [tidySource(giver)] } : null
}

/** "《光明日报》（2024年05月20日 03版）", "2024年7月16日《聊城日报》1版", "（原载于《人民日报》2019年…第3版）". */
const EDITION =
  /^[（(【]?(?:原载|原載|刊于|刊於|载|发表于)?(?:于|於)?\s?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?\s?[《〈]([^》〉]{2,20})[》〉]\s?[（(]?\s?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?\s?(?:星期.)?\s?第?\s?[A-Z]?\d{1,3}\s?版?[^）)]{0,10}[）)】]{0,2}$/
/** "（本文原载《青石研究》2024年第3期，注释从略）", "本文刊于2024年5月20日《青石日报》A6版": an issue, with a note behind it. */
const ISSUE =
  /^(?=[（(]|本文|原[文载載])[（(]?(?:本文|原文)?(?:最[初早先])?(?:原载|原載|刊?[载載]|刊[发發登]?[于於]|[发發]表[于於]|摘自|选自|選自|首[发發刊][于於]|[转轉][载載]自|節選自|节选自)[于於]? ?(?:(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)? ?[《〈]([^》〉]{2,20})[》〉][，, ]?[^《》。！？]{0,24}[期版辑日号](?![后後])([^《》。！？]{0,24})。?[)）]?$/
/** "青石研究 2024年3期": an issue and nothing else. */
const ISSUE_ALONE = /^《?([^，。！？：:《》 ]{2,20})》? (?:19|20)\d{2}年第?\d{1,2}期$/

const inIssue: Form = (line) => {
  const [, paper, behind = ''] = EDITION.exec(line) ?? ISSUE.exec(line) ?? ISSUE_ALONE.exec(line) ?? []
  // "原文发表于《青石文学》1983年第2期，那年他二十三岁。": the story goes on
  const clauses = behind
    .replace(/[)）]$/, '')
    .split(/[，,；;]/)
    .slice(1)
  if (!clauses.every((clause) => DONE_SINCE.test(clause) || /^ ?第? ?[A-Z]?\d/.test(clause))) return null
  const author = /[，,] ?作者[:： ]?([^，。（()）]{2,12})[)）]?$/.exec(line)?.[1]
  const authors = (author && parsePeople(author)) || []
  return paper ? { sources: [paper], authors, dates: findDates(line).map(({ iso }) => iso) } : null
}

/** "（本文同步刊载于《青石评论》）", "本文同時發表於「青石評論」" */
const ALSO_IN =
  /^(?:本文|原文|文章)?(?:同[步时時]|首[度次]|亦)(?:刊[载載登发發]|[发發]表|[发發]布|刊)[于於在][《「“]([^》」”，。]{2,20})[》」”][)）]?。?$/

/** "转载自青石晚报", "（本文选自青石网）", a publisher. */
const reprinted: Form = (line, bare) => {
  const [, named = ''] =
    /^[（(]?(?:本文|文章)?(?:转载自|轉載自|转自|轉自|摘自|选自|選自|节选自|節選自|摘编自|摘編自)([^，。！？：:（(]{2,24}?)[)）]?$/.exec(
      line,
    ) ?? []
  const [, paper] = ALSO_IN.exec(bare) ?? []
  if (paper && speaksOfItself(line, bare)) return { sources: [paper] }
  const source = tidySource(named)
  return isPublisher(source) ? { sources: [source] } : null
}

/** "原文：青石傳媒 「一家書店的葬禮」": the publisher, and what the text is called there. */
const ORIGINAL_OF = /^原文[:：] ?([^「」《》，。：: ]{2,16}) ?[「《][^」》]{2,60}[」》]$/
const originalOf: Form = (line) => {
  const [, source = ''] = ORIGINAL_OF.exec(line) ?? []
  return isPublisher(source) ? { sources: [source] } : null
}

/** "（新华社）", "（青石新闻客户端）": the publisher alone. */
const NAMED_ALONE =
  /^[（(]((?:新华|新華|中新|中央|路透|法新|美联|美聯|共同|韩联)社|\p{Script=Han}{2,12}(?:客户端|客戶端|[日晚早时時][报報]|(?<!互联|互聯|物联|因特)[网網]|电视台|電視台))[)）]$/u
const publisherAlone: Form = (line) => {
  const [, publisher] = NAMED_ALONE.exec(line) ?? []
  return publisher ? { sources: [publisher] } : null
}

/** "（转青石区政府网站信息）" */
const passedOn: Form = (line) => {
  const [, source] =
    /^[（(][转轉](?:[载載]?自)?([^（()），。：:]{3,20}?)(?:信息|消息|稿件|报道|報導)[)）]$/.exec(line) ?? []
  return source && /(?:[网網]站?|[报報]社?|社|台|局|委|[办辦]|府|公众号|客户端)$/.test(source)
    ? { sources: [tidySource(source)] }
    : null
}

/** "2024年05月20日 08:30:00 青石新闻网": when and where it was published, the clock included. */
const datedPublisher: Form = (line) => {
  const [, publisher = ''] =
    /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2}:\d{2} {1,4}(\p{Script=Han}{3,14})(?<![频頻]道)$/u.exec(
      line,
    ) ?? []
  return isPublisher(publisher) ? { sources: [publisher] } : null
}

/** "原文地址：https://blog.example/1": where the original stands. */
const originalAt: Form = (_, bare) =>
  /^(?:via|source|转载(?:地址|链接)|轉載(?:地址|連結)|原文(?:地址|[链鏈連][接結结])?|(?:文章|本文)?(?:[来來]源|出[处處])(?:地址|[链鏈連][接結结])?)[:：] ?https?:\/\/\S{4,200}$/i.test(
    bare,
  )
    ? {}
    : null

/** "文章综合自：青石观察、山城中医、河东发布等": whatever they are called. */
const COMBINED_FROM =
  /^(?:本文|文章|内容|稿件|信息)?(?:[综綜]合|整理|[编編][译譯])自[:：] ?([^，。！？：:]{3,120}?)(?:等)?$/
/** What stands between them: a blank in "The New York Times" is the name's own. */
const BETWEEN_NAMES = /、|(?<=[\p{Script=Han}》]) (?=[\p{Script=Han}《])/u

/** "综合新华社、央视新闻", all of them publishers. */
const combined: Form = (line) => {
  const [, named] = COMBINED_FROM.exec(line) ?? []
  const all = named?.split(BETWEEN_NAMES) ?? []
  if (all.length > 1) return { sources: all.map(tidySource) }
  const [, list = ''] =
    /^(?:本文)?(?:(?:[综綜]合|整理|[编編][译譯])自|综合)[:：]? ?([^，。！？：:]{3,60}?)(?:等)?(?:报道|消息)?$/.exec(
      line,
    ) ?? []
  const sources = list.split(/[、 ]/)
  return sources.length > 1 && sources.every(isPublisher) ? { sources } : null
}

/** "(综合整理自澎湃新闻、智东西、雷锋网等)", "（据新华社）", "（编译自路透社）", "（据央视新闻客户端报道）". */
const ACCORDING =
  /^[（(【]?(?:综合整理自|綜合整理自|编辑整理自|整理自|綜合自|综合自|整理自|摘编自|[编編翻]?[译譯]自(?!己)|本文综合|综合|綜合|据|據)(?:自|据)?[：:]?([^，。！？,]{2,40}?)(?:等)?(?:综合)?(?:报道|報道|報導|消息|综合|整理|电|電|讯|訊)?[）)】]$/
const TRANSLATED = /^[（(【]?[编編翻]?[译譯]自/
const accordingTo: Form = (line) => {
  const [, list] = ACCORDING.exec(line) ?? []
  if (!list || SENTENCE.test(line)) return null
  // （译自法文）, （编译自祖父留下的日记）: no publisher is named
  if (TRANSLATED.test(line) && !isPublisher(list) && !/[A-Za-z《]/.test(list)) return null
  return { sources: readSources(list) }
}

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
const slashedRole: Form = (line) => {
  const [, names] = PEOPLE_BEFORE_SLASH.exec(line) ?? []
  const authors = names ? parsePeople(names) : null
  return authors && { authors }
}

/** Longest line of a name and the role behind it. */
const LONGEST_SUFFIXED = 44

const roleBehind: Form = (line) => {
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

/** "作者王敏编辑李楠": roles and names with nothing between them, as elements of their own have them. */
const rolesGlued: Form = (line) => {
  const marks = noMarks()
  const roles = line.length <= LONGEST_SUFFIXED ? gluedRoles(line) : null
  const read = roles?.every(({ field, name }) => assignMark({ field, value: name }, marks, [], false))
  return read ? marks : null
}

/** "（本文系某某基金项目的阶段性成果）", "参考文献略": what journals say below a paper. */
const OF_JOURNAL =
  /^[（(](?:本文|本研究|[该該]文)(?:系|为|為|是|得到|受)[^。！？]{4,100}(?:基金|[项項]目|[课課][题題])[^。！？]{0,60}(?:成果|[资資]助|支持)。?[)）]$|^[（(]?(?:参考文献|參考文獻|注释|註釋|脚注|腳註)[^，。]{0,4}略。?[)）]?$/
const ofJournal: Form = (line) => (OF_JOURNAL.test(line) ? {} : null)

/** The paper or agency in front of a by-line: "青石報／ 記者王曉明／台北即時報導", "青石社／ 東京23日綜合外電報導". */
const NEWSROOM_BEFORE = /^([^／/，。：: ]{2,8})[／/] ?/
const REPORTED_BY =
  /^[^／/]{2,8}[／/] ?[^／/，。：:]{0,8}(?:\d{1,2}日)?(?:[综綜]合)?(?:外[电電])?(?:[报報][导導道]|[专專][电電])$/

const byline: Form = (line) => {
  const authors = parseByline(line)
  const newsroom = NEWSROOM_BEFORE.exec(line)?.[1] ?? ''
  const sources = isPublisher(newsroom) ? [newsroom] : []
  if (authors) return { authors, sources }
  return sources.length > 0 && REPORTED_BY.test(line) ? { sources } : null
}

/** "青石時報【王曉明╱山城報導】" */
const BYLINE_IN_BRACKETS = /^([^，。：:【〔 ]{2,8})[【〔]([^】〕]{4,30})[】〕]$/
const bylineInBrackets: Form = (line) => {
  const [, paper = '', inside = ''] = BYLINE_IN_BRACKETS.exec(line) ?? []
  const authors = isPublisher(paper) ? parseByline(inside) : null
  return authors && { authors, sources: [paper] }
}

/** "青石新闻记者 王敏 综合 山城时报（记者 李楠）、《渡口》杂志等": who put it together from others. */
const COMPILED_BY =
  /^[^，。！？：:（(]{2,12}(?:记者|記者) ?(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,3}) (?:综合|綜合)自? ?([^，。！？：:（(、]{3,14})[（(、][^。！？：:]{1,150}$/u
const compiledBy: Form = (line) => {
  const [, names = '', first = ''] = COMPILED_BY.exec(line) ?? []
  const authors = isPublisher(first) ? parsePeople(names) : null
  return authors?.every(isPersonName) && authors.length > 0 ? { authors } : null
}

/** "（李华参与采写）", "本报记者王敏、李华对本文亦有贡献": who else took part, and nothing else. */
const TOOK_PART =
  /^[（(]?([^，。！？：:（()）]{2,40}?)(?:参与(?:了?本文)?(?:采写|采访|撰写|写作)|对(?:本文|此文)[亦也]有贡献)。?[)）]?$/
const tookPart: Form = (line) => {
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
const postedBy: Form = (line) => {
  const [, name] = POSTED_BY.exec(line) ?? ORIGINAL_BY.exec(line) ?? []
  const [, writer] = WRITTEN_BY.exec(line) ?? []
  if (writer && isPersonName(writer)) return { authors: [writer] }
  return name && namesSomebody(name) && !isPublisher(name) ? { authors: parseNames(name) } : null
}

const FORMS: readonly Form[] = [
  fromAccount,
  authorOfAccount,
  fromAuthor,
  sharedFrom,
  fromGiver,
  titledFrom,
  inIssue,
  reprinted,
  originalOf,
  publisherAlone,
  passedOn,
  datedPublisher,
  withLeave,
  givenBy,
  leaveOf,
  originalAt,
  combined,
  compiledBy,
  accordingTo,
  roleBehind,
  slashedRole,
  tookPart,
  postedBy,
  byline,
  bylineInBrackets,
  rolesGlued,
  ofJournal,
]

/**
 * What each form of a line has that is marks without a label: a name in brackets of titles, words of reprinting, the word
 * of a by-line, a role at the end. Most lines of a page have none of it.
 */
const FORM_PLACE =
  /[《〈]|^[（(][转轉]|^(?:19|20)\d{2}[-/.年].{4,16}:\d{2} |期[)）]?$|成果|[资資]助|支持|略|^(?:作者|[编編審审][辑輯核]|[责責校][任编編对對]|[摄攝]影|[监監][制製]|文字|[撰供]稿)[\u4e00-\u9fff]{2}|^[【（(]?本文由|^原文(?:..)?[:：]|^[（(].{2,12}(?:社|客[户戶]端|[报報]|[网網]|[视視][台臺])[)）]$|[转轉摘选選理合编編享译譯]自|[载載]|公号|公众号|微信[号號] ?[:：]|刊登|[综綜]合|[据據]|供稿|[记記作]者|[讯訊论論][员員]|撰稿|主笔|采访人员|[习習]生|参与|贡献|[报報][道导導]|[／/](?:文字整理|整理|[采採撰编編][写寫]|撰稿|[执執][笔筆]|口述)[)）]?$|[ /／](?:来稿|投稿|核稿[编編][辑輯]|[责責]任?[编編][辑輯]?|[编編][辑輯]?|校[对對]|[审審]核|文|文并摄|文图|图|撰文|[编編][译譯]|译)[)）】\]]?$/

/** Whether a line may have one of the forms; cheap, as most lines of a page have none. */
export const mayHaveForm = (line: string): boolean => FORM_PLACE.test(line)

/** The marks of a line that has one of the forms, the first that fits; see {@link Form}. */
export function readForm(line: string, bare: string): RepostMarks | null {
  for (const form of FORMS) {
    const marks = form(line, bare)
    if (marks) return { ...noMarks(), ...marks }
  }
  return null
}
