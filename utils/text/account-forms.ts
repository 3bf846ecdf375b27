import { type Form, parsePeople } from './mark-form.ts'
import { parseNames } from './names.ts'
import { namesSomebody } from './people.ts'
import { tidySource } from './publishers.ts'

/**
 * "本文来自微信公众号“青石财经”（ID：qscj），作者：王晓明，经授权发布。": a sentence of its own that names where the text
 * is from, as technology sites set it.
 */
const FROM_ACCOUNT =
  /^(?:本文|(?:本篇|以下)?文章|内容)?(?:来自于?|来源于|转自|分享自|(?:授权|已获授权)?转载自|首发于|来源[:：]?) ?(?:微信)?(?:公众号|公号)[-–—:： ]{0,3}[“"「【]?([^”"」】，,。:：（(]{2,20})[”"」】]?(?:[（(][^（()）]{1,40}[)）])?(?:[，,] ?(?:原文)?作者[:： ]{0,2}([^，。,（(]{2,20})(?:[（(][^（()）]{1,30}[)）])?)?(?:[，,。][^。]{0,40}。?)?$/
export const fromAccount: Form = (_, bare) => {
  const [, account, author] = FROM_ACCOUNT.exec(bare) ?? []
  return account
    ? { sources: [tidySource(account)], authors: author ? parseNames(author) : [], editors: editorsIn(bare) }
    : null
}

/** Who edited it, behind the author: "（本文首发于青石报，作者｜王晓明，编辑｜李楠）". */
const EDITORS_IN = /[，,；;] ?(?:责任|責任)?(?:编辑|編輯|责编|責編)[:：｜| ] ?([^，。,；;（()）]{2,12})/
export const editorsIn = (line: string) => parsePeople(EDITORS_IN.exec(line)?.[1] ?? '') ?? []

/**
 * "作者：河边看云，微信公众号：河灯手记", "作者：河边看云，七年渡口经验；微信号：河灯学堂", "作者：王晓明；来源公众号：河灯手记（ID：hdsj）；本文由
 * @河灯手记 授权发布于青石网。": who wrote it and the account.
 */
const OF_ACCOUNT =
  /^(?:本文)?作者 ?[:：] ?([^，,。；;：:（( ]{2,16})(?:[，,；;] ?[^，,。；;：:]{2,30})?[，,；; ] ?((?:来源|來源)?(?:微信)?(?:公众号|公眾號|公号)|微信[号號]) ?[:：] ?([^，,。；;：:（(]{2,24})(?:[（(](?:ID|微信[号號])?[:： ]?[\w-]{2,30}[)）])?(?:[；;。] ?本文由[^：:。]{4,60})?[。；;]?$/
export const authorOfAccount: Form = (_, bare) => {
  const [, author = '', label = '', account = ''] = OF_ACCOUNT.exec(bare) ?? []
  const authors = parseNames(author).filter(namesSomebody)
  if (authors.length === 0) return null
  // a number to write to names nobody
  return { authors, sources: /公/.test(label) ? [tidySource(account)] : [] }
}
