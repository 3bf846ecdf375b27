import { type Form, parsePeople } from './mark-form.ts'
import { isPublisher, readSources } from './publishers.ts'

/** Whether a line names the text that it is about, or stands in brackets; "同时刊登于《人民日报》" goes on with a story. */
export const speaksOfItself = (line: string, bare: string): boolean =>
  /^(?:[本此原][文稿]|文章|稿件)/.test(bare) || /^[（(【〔[][^\n]*[)）】〕\]]$/.test(line)

/** "本文獲授權轉載自《青石報》，原文連結", "本文經《青石報》授權轉載": with leave. */
const WITH_LEAVE =
  /^(?:[本此该該原]文|文章|稿件)?已?(?:[获獲經经由](?:得)?(?:[《「“]([^》」”，。]{2,20})[》」”]|合作媒[体體]|原?作者)?(?:授[权權]|同意|允[许許]|[许許]可)?|授[权權])(?:[转轉][载載]|刊登|刊[载載]|[发發][布佈表])(?:自|於|于)?(?:[《「“]([^》」”，。]{2,20})[》」”])?(?:[，,；;]([^。]{0,60}))?。?[)）】]?$/
export const withLeave: Form = (line, bare) => {
  if (!speaksOfItself(line, bare)) return null
  const leave = WITH_LEAVE.exec(bare)
  const giver = leave?.[1] ?? leave?.[2]
  const behind = leave?.[3] ?? ''
  const authors = parsePeople(AUTHOR_BEHIND.exec(behind)?.[1] ?? '') ?? []
  if (giver) return { sources: [giver], authors, originalTitle: titleOf(behind) }
  return leave && { authors, license: line }
}

/** "…授权转载，作者王晓明": who wrote it, behind whose leave it has. */
const AUTHOR_BEHIND = /^(?:原文?)?作者(?:为|為|是|系)?[:：｜ ]{0,2}([^，。,、（(：:]{2,12})/

/** "原文標題：〈一座橋〉", "原題《一座橋》", behind where a text is from. */
export const titleOf = (text: string): string | null =>
  /^原(?:文?[标標][题題]|[题題])(?:为|為)?[:：]? ?[《〈「『]([^》〉」』]{2,80})[》〉」』]$/.exec(text)?.[1] ??
  null

/** "本文原题《渡口》，原载于青石报公众号，标题为编者所加，文字有删节。": what it is called where it is from. */
const TITLED_FROM =
  /^本文原(?:文?[标標][题題]|[题題名])(?:为|為|是)?[:：]? ?[《〈「『“]([^》〉」』”]{2,80})[》〉」』”][，,；; ] ?(?:最[初早先])?(?:原[载載]|首[发發刊]|刊[载載登发發]?|[发發]表|[转轉][载載]自|[摘选選]自|[来來]自|[来來]源)[于於在]?[:： ]? ?([^，。,：:；;）)]{2,30})((?:[，,；;][^，。,；;）)]{2,24}){0,4})。?[)）]?$/
/** What was done to it since. */
export const DONE_SINCE =
  /[标標][题題]|[删刪]|[有经經]修改|改[动動写寫]|[编編]者|[节節][选選录錄]|授[权權][转轉发發刊]|同意|[转轉][载載]|^作者[:： ]?.{2,3}$|略|注[释釋]/
export const titledFrom: Form = (_, bare) => {
  const [, title = '', source = '', since = ''] = TITLED_FROM.exec(bare) ?? []
  const clauses = since.split(/[，,；;]/).filter(Boolean)
  if (!title || !clauses.every((clause) => DONE_SINCE.test(clause))) return null
  const isNamed = /^[《「“]/.test(source) || /公[众眾]?[号號]$/.test(source) || isPublisher(source)
  return isNamed ? { sources: readSources(source), originalTitle: title } : null
}

/** "本文由 青石译社 原创编译，青石开源 荣誉推出": who translated a text and who gives it. */
const GIVEN_BY =
  /^本文由 ?[^，。：:]{2,20} ?(?:原[创創]|组织|組織)?(?:[编編翻][译譯]|[译譯]制|整理|校[译譯])[，,] ?[^，。：:]{2,20} ?(?:[荣榮][誉譽])?(?:推出|出品|首发|首發)。?$/
export const givenBy: Form = (line) => (GIVEN_BY.test(line) ? { license: line } : null)

/** "本文已获王晓明授权转载。": of whom, by a bare name. */
const LEAVE_OF =
  /^(?:(?:[本此该該原]文|文章|稿件)已?[获獲經经]|本文已?由)(?:得|得到)?(?:原?作者)? ?([^，。：:《》「」“” ]{2,12}?) ?(?:本人)?授[权權](?:转载|轉載|刊登|刊载|[发發][布佈表])?(?:[，,；;] ?(原(?:文?[标標][题題]|[题題])[^。]{2,80}))?。?[)）】]?$/
export const leaveOf: Form = (line, bare) => {
  const [, giver = '', title = ''] = LEAVE_OF.exec(bare) ?? []
  if (!giver) return null
  if (isPublisher(giver)) return { sources: [giver], originalTitle: titleOf(title) }
  // 官方, 校方 are nobody's name
  const authors = /方$/.test(giver) ? null : parsePeople(giver)
  // "本文由三位村民授权发表"
  return authors || !/^本文已?由/.test(bare) ? { authors: authors ?? [], license: line } : null
}
