import { isPersonName } from './person-name.ts'
import { readMarks } from './read-marks.ts'
import { fold } from './space.ts'
import type { Statement } from './stated-title.ts'
import { isSiteName } from './title.ts'
import {
  isKind,
  isNoHeadline,
  isOverDate,
  isOverStory,
  LONGEST_TITLE,
  MIN_STORY,
  MIN_TITLE,
  type TitleCandidate,
} from './title-candidate.ts'
import { toSimplified } from './to-simplified.ts'

/** Index of the text that is the headline by its place and its name alone, as the head says nothing of it; -1 without one. */
export function unstatedLine(
  candidates: readonly TitleCandidate[],
  statements: readonly Statement[],
  sites: ReadonlySet<string>,
): number {
  const isSlogan = (text: string) =>
    statements.some(({ text: site }) => isSiteName(site) && saysMoreOf(site, text))
  const indices = candidates.flatMap(({ text, linked }, index) =>
    !linked &&
    text.length <= LONGEST_TITLE &&
    fold(text).length >= MIN_TITLE &&
    !isNoHeadline(text) &&
    !isSiteName(text) &&
    !isSlogan(text) &&
    !isBreadcrumb(text) &&
    !DATE_ALONE.test(text)
      ? [index]
      : [],
  )
  const at = (index: number) => candidates[index] as TitleCandidate
  // the text that a date stands under: of two over the same date the higher heading, 活动详情 last
  const isDated = (index: number) =>
    (at(index).heading !== null || at(index).named) && isOverDate(candidates, index)
  const dated = indices.find(isDated)
  if (dated !== undefined) {
    const rank = (index: number) => (isKind(at(index).text) ? 8 : (at(index).heading ?? 7))
    const next = dated + 1
    return indices.includes(next) && isDated(next) && rank(next) < rank(dated) ? next : dated
  }
  const headings = indices.filter((index) => {
    const { heading, named, text } = at(index)
    return (heading === 1 || (named && heading !== null)) && !sites.has(fold(text))
  })
  const [heading] = headings
  if (heading !== undefined && headings.length <= 2) return heading
  // every page of the site is called as the site is: the one text that is marked as a title, or that heads the story
  if (!statements.every(({ text }) => isSiteName(text) || isKeywords(text) || isKind(text))) return -1
  const marked = indices.filter((index) => at(index).named)
  // what is a part of the title was no better headline above
  const isPart = (text: string) => statements.some(({ key }) => key.includes(fold(text)))
  const isOfKind = statements.length > 0 && statements.every(({ text }) => isKind(text))
  const heads = indices.filter(
    (index) =>
      at(index).heading !== null && (isOfKind || isOverStory(candidates, index)) && !isPart(at(index).text),
  )
  // the headings of its parts stand below it and are of a lower rank
  const rankOf = (index: number) => at(index).heading ?? 7
  const areParts = !isOfKind && heads.slice(1).every((index) => rankOf(index) > rankOf(heads[0] ?? 0))
  const [only, another] = marked.length > 0 ? marked : areParts ? heads.slice(0, 1) : heads
  if (only !== undefined && another === undefined) return only
  // 标题：… in the table at the head of official papers
  const labelled = candidates.findIndex(({ text }) => TITLE_LABEL.test(toSimplified(text)))
  if (labelled >= 0) return labelled
  // the text over the one line that has a labelled date and a source, or the time alone
  const lines = (isLine: (text: string) => boolean) =>
    candidates.flatMap(({ text, dated }, index) => (dated && isLine(text) ? [index] : []))
  const datelines = lines(isDateline)
  const times = lines((text) => TIME_ALONE.test(toSimplified(text)))
  const isOver = (index: number | undefined) => index !== undefined && isOverStory(candidates, index)
  const [over, second] = datelines.length > 0 || !isOver(times[0]) ? datelines : times
  if (over === undefined) return personAbove(candidates)
  if (second !== undefined) return -1
  const isHead = (text: string) => !/[。：:]$/.test(text) && readMarks(text).marks.length === 0
  return indices.findLast((index) => index < over && index >= over - 2 && isHead(at(index).text)) ?? -1
}

/** Index of the only heading that is a name, where all that the page tells is of that person and begins so; -1 without one. */
function personAbove(candidates: readonly TitleCandidate[]): number {
  const isName = ({ text, heading, linked }: TitleCandidate) =>
    heading !== null && !linked && isPersonName(text)
  const index = candidates.findIndex(isName)
  const name = candidates[index]?.text ?? ''
  const first = candidates.findIndex(({ text }) => text.length >= MIN_STORY)
  const isOnly =
    index >= 0 && candidates.findLastIndex(isName) === index && first > index && first < index + 4
  return isOnly && candidates[first]?.text.startsWith(name) ? index : -1
}

/** Whether a text names the site among other words that it is advertised with: "新时代 新声音 —— 青石融媒，与你同行" for 青石融媒网. */
function saysMoreOf(site: string, text: string): boolean {
  const name = site.replace(/(?:网|在线|频道|门户|客户端)$/, '')
  return name.length >= MIN_SITE && text.includes(name) && /\s——|——\s|\S\s+\S+\s+\S/.test(text)
}

/** Shorter names are places, which headlines have as well (characters). */
const MIN_SITE = 4

/** "2024年7月16日 08:30": of the page, whatever its element is called. */
const DATE_ALONE = /^[\d\s年月日:：/.()（）-]+$/

/** "标　题：关于停开渡口夜班的通知" */
const TITLE_LABEL = /^标 {0,2}题[:：] ?\S.{7,}$/

/** "发布时间：2017-08-02 来源：青石分局 点击率：1575" */
function isDateline(text: string): boolean {
  const fields = readMarks(text).marks.map(({ field }) => field)
  return fields.includes('date') && fields.includes('source')
}

/** "首页 > 通知公告 > 学生通知 > 正文" */
const isBreadcrumb = (text: string) =>
  /首页|正文/.test(toSimplified(text)) && (text.match(/[>＞»›/]/g)?.length ?? 0) >= 2

/** "2024/07/16 08:30 報導", of the article; the page's own has the day of the week. */
const TIME_ALONE =
  /^(?:19|20)\d{2}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日? ?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:报[导道]|发布|更新))?$/

/** What a site is to be found by, in place of a title: 交通事故_医疗事故_伤残鉴定_某某问. */
const isKeywords = (text: string) => text.split('_').length >= 4
