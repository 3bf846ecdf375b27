import { findDates } from './dates.ts'
import type { Form } from './mark-form.ts'
import { labelField } from './mark-labels.ts'
import { isPersonName } from './person-name.ts'
import { SENTENCE } from './plain-line.ts'
import { AGENCY, isPublisher, readSources, tidySource } from './publishers.ts'

/** "《光明日报》（2024年05月20日 03版）", "2024年7月16日《聊城日报》1版", "（原载于《人民日报》2019年…第3版）". */
const EDITION =
  /^(?=.*(?:\d ?版|\d日|年第?\d{1,2}期)|[^《〈]{0,4}[载載刊发])[（(【]?(?:原载|原載|刊于|刊於|载|发表于)?[于於]? ?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)? ?[《〈]([^》〉]{2,20})[》〉] ?[（(]? ?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:19|20)\d{2}年第?\d{1,2}期|\d{4,6})? ?(?:星期.)? ?(?:第? ?[A-Z]?\d{1,3} ?版[^）)]{0,10})?[）)】]{0,2}$/
export const inEdition: Form = (line) => {
  const [, paper] = EDITION.exec(line) ?? []
  return paper ? { sources: [paper], dates: findDates(line).map(({ iso }) => iso) } : null
}

/** "原文：青石傳媒 「一家書店的葬禮」": the publisher, and what the text is called there. */
const ORIGINAL_OF = /^原文[:：] ?([^「」《》，。：: ]{2,16}) ?[「《][^」》]{2,60}[」》]$/
export const originalOf: Form = (line) => {
  const [, source = ''] = ORIGINAL_OF.exec(line) ?? []
  return isPublisher(source) ? { sources: [source] } : null
}

/** Where and when it cabled: "北京5月20日电". */
const CABLED = '(?:\\p{Script=Han}{0,8}(?:\\d{1,2}月)?\\d{1,2}日)?[专專]?[电電讯訊]'
/** "（新华社）", "（青石新闻客户端）", "（新华社北京5月20日电）": the publisher alone. */
const NAMED_ALONE = new RegExp(
  `^[（(](?:(${AGENCY})(?:${CABLED})?|((?:新华|新華|人民|中新|光明|央视|央广|央視|央廣|中国|中國|环球|環球|凤凰|鳳凰)[网網]|\\p{Script=Han}{2,12}(?:客户端|客戶端|[日晚早时時][报報]|(?<=\\p{Script=Han}{3})(?<!互联|互聯|物联|因特)[网網]|电视台|電視台)))[)）]$`,
  'u',
)
/** "（据新华社电）"; without brackets it may stand over what the agency says. */
const BY_AGENCY = new RegExp(`^[（(][据據](${AGENCY})(?:${CABLED}|[报報][道导導]|消息)[)）]$`, 'u')
export const publisherAlone: Form = (line) => {
  const [, agency, publisher = agency] = NAMED_ALONE.exec(line) ?? BY_AGENCY.exec(line) ?? []
  return publisher ? { sources: [publisher] } : null
}

/** "青石位 | 公众号 QingshiAI": the account that it is of, as it says itself. */
const OWN_ACCOUNT =
  /^(?!.*(?:[关關]注|[扫掃][码碼描]|更多|[联聯][系繫]|投稿|作者|[图圖]文|合作|[转轉][载載]|首[发發]|出品|排版|[编編][译譯]|策[划劃]|微信 ?[|｜]))([\p{L}\d]{2,12}) ?[|｜] ?(?:微信)?公[众眾][号號] ?[:：]? ?([A-Za-z][\w-]{2,24})$/u
export const ownAccount: Form = (line) => {
  const [, account, id] = OWN_ACCOUNT.exec(line) ?? []
  if (!account || !id) return null
  // "来源 | 公众号 QingshiAI"
  const label = labelField(account, true)
  if (label) return label === 'source' || label === 'first' ? { sources: [id] } : null
  return isPersonName(account) ? { authors: [account] } : { sources: [account] }
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

/** "文章来源: 青石资讯 于 2024-05-20 08:31 - 新闻取自各大媒体，…", of 文学城. */
export const putUp: Form = (line) => {
  const [, source = ''] =
    /^(?:文章|新[闻聞])[来來]源[:：] ?([^，。：:]{2,30}?) ?[于於] ?(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?:$| )/.exec(
      line,
    ) ?? []
  return source ? { sources: [tidySource(source)], dates: findDates(line).map(({ iso }) => iso) } : null
}

/** "原文地址：https://blog.example/1": where the original stands. */
export const originalAt: Form = (_, bare) =>
  /^(?:via|source|转载(?:地址|链接)|轉載(?:地址|連結)|[^，。：:]{0,8}原[文稿](?:地址|[链鏈連][接結结])?|(?:文章|本文|原文)?(?:[来來]源|出[处處])(?:地址|[链鏈連][接結结])?)[:：] ?https?:\/\/\S{4,200}$/i.test(
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
  // 老周、老王 are no publishers
  if (all.length > 1 && all.every((name) => name.length > 2)) return { sources: all.map(tidySource) }
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
export const accordingTo: Form = (line) => {
  const [, list] = ACCORDING.exec(line) ?? []
  if (!list || SENTENCE.test(line)) return null
  // "据新华社北京5月20日电": where and when it was cabled from
  const sources = readSources(list.replace(/(?<=^\p{Script=Han}{2,3}社)\p{Script=Han}{0,6}\d.*$/u, ''))
  // （译自法文）, （据民间传说）, （综合治理）: no publisher is named
  const isNamed = list.split(/[、，, ]/).some((name) => isPublisher(name) || OF_PAPER.test(name))
  return sources.length === 0 || isNamed ? { sources } : null
}
/** Names of papers, accounts and agencies that do not end as such: 青石发布, 澎湃, 新华社北京5月20日电. */
const OF_PAPER =
  /[A-Za-z《]|发布$|^(?:澎湃|南都|界面|央视|财新|每经|第一财经|外媒|\p{Script=Han}{2,3}社\p{Script=Han}{0,6}\d)/u
