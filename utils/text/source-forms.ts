import { editorsIn } from './account-forms.ts'
import { findDates } from './dates.ts'
import { DONE_SINCE, speaksOfItself, titleOf } from './leave-forms.ts'
import { type Form, parsePeople } from './mark-form.ts'
import { parseNames } from './names.ts'
import { SENTENCE } from './plain-line.ts'
import { isPublisher, readSources, tidySource } from './publishers.ts'

/** "本文转载自：青石日报，作者王晓明", "本文来自《青石周刊》，作者：王晓明，原题《…》": the author behind a comma. */
const FROM_AUTHOR =
  /^(?:本文|(?:本篇|以下)?文章|稿件|原文)(?:已?[经經获獲](?:作者)?授[权權])?(?:[转轉][载載]?自|[来來]自|[来來]源[于於]?|[摘选選]自|首[发發][于於]|原[载載][于於]?)[:： ]?([^，,。:：]{2,20})[，,] ?(?:原文)?作者[:： ]?([^，。,（(:：]{2,12})(?:[（(][^（()）]{1,30}[)）])?(?:[，,。](原(?:文?[标標]|[题題])[^。]{0,60}|[^。]{0,40})。?)?$/
export const fromAuthor: Form = (_, bare) => {
  const [, source = '', author, behind = ''] = FROM_AUTHOR.exec(bare) ?? []
  const authors = author ? parsePeople(author) : null
  const originalTitle = titleOf(behind.replace(/[)）]$/, ''))
  return authors && { sources: [tidySource(source)], authors, editors: editorsIn(bare), originalTitle }
}

/** "本文分享自青石云社区《渡口的三种写法》，作者：青石团队。": the place, what the text is called there and who wrote it. */
const SHARED_FROM =
  /^本文分享自([^《》，。：:]{2,16})《[^》]{2,80}》[，,] ?(?:原文)?作者[:：] ?([^，。：:]{2,24})。?$/
export const sharedFrom: Form = (_, bare) => {
  const [, source, author] = SHARED_FROM.exec(bare) ?? []
  return source && author ? { sources: [tidySource(source)], authors: parseNames(author) } : null
}

/** "本文来自青石日报，青石资讯经授权发布，版权归原作者所有。", "原文刊於《青石評論》，經作者同意轉載": with leave of whom it is from. */
const FROM_GIVER =
  /^(?:本文|原文|稿件|(?:本篇|以下)?文章)(?:最[初早先])?(?:[转轉][载載]?自|[来來]自|[来來]源[于於]|(?:原|首?刊|刊?[载載]|首[发發]|刊登|[发發]表)[载載]?[于於在])[:： ]?[《「“]?([^，,。:：（(》」”]{2,20})[》」”]?[，,](?:[^，。]{0,12}[经經获獲]?授[权權](?:[发發][布佈]|[转轉][载載]|刊登|刊[载載]|使用)(?:[，,。].{0,40})?|已?[经經获獲]得?原?作者(?:同意|允[许許]|[许許]可)(?:[转轉][载載]|刊登|刊[载載])。?[)）]?)$/
export const fromGiver: Form = (_, bare) => {
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

export const inIssue: Form = (line) => {
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
export const reprinted: Form = (line, bare) => {
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
export const originalOf: Form = (line) => {
  const [, source = ''] = ORIGINAL_OF.exec(line) ?? []
  return isPublisher(source) ? { sources: [source] } : null
}

/** "（新华社）", "（青石新闻客户端）": the publisher alone. */
const NAMED_ALONE =
  /^[（(]((?:新华|新華|中新|中央|路透|法新|美联|美聯|共同|韩联)社|\p{Script=Han}{2,12}(?:客户端|客戶端|[日晚早时時][报報]|(?<!互联|互聯|物联|因特)[网網]|电视台|電視台))[)）]$/u
export const publisherAlone: Form = (line) => {
  const [, publisher] = NAMED_ALONE.exec(line) ?? []
  return publisher ? { sources: [publisher] } : null
}

/** "（转青石区政府网站信息）" */
export const passedOn: Form = (line) => {
  const [, source] =
    /^[（(][转轉](?:[载載]?自)?([^（()），。：:]{3,20}?)(?:信息|消息|稿件|报道|報導)[)）]$/.exec(line) ?? []
  return source && /(?:[网網]站?|[报報]社?|社|台|局|委|[办辦]|府|公众号|客户端)$/.test(source)
    ? { sources: [tidySource(source)] }
    : null
}

/** "2024年05月20日 08:30:00 青石新闻网": when and where it was published, the clock included. */
export const datedPublisher: Form = (line) => {
  const [, publisher = ''] =
    /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2}:\d{2} {1,4}(\p{Script=Han}{3,14})(?<![频頻]道)$/u.exec(
      line,
    ) ?? []
  return isPublisher(publisher) ? { sources: [publisher] } : null
}

/** "原文地址：https://blog.example/1": where the original stands. */
export const originalAt: Form = (_, bare) =>
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
export const combined: Form = (line) => {
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
export const accordingTo: Form = (line) => {
  const [, list] = ACCORDING.exec(line) ?? []
  if (!list || SENTENCE.test(line)) return null
  // （译自法文）, （编译自祖父留下的日记）: no publisher is named
  if (TRANSLATED.test(line) && !isPublisher(list) && !/[A-Za-z《]/.test(list)) return null
  return { sources: readSources(list) }
}
