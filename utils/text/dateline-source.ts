import { isPublisher } from './publishers.ts'
import { oneLine } from './space.ts'

/** The first words of a story that are looked at (characters). */
const REACH = 60

/**
 * Forms of a dateline that name the paper or the agency: "【青石快報／記者王曉明報導】", "（青石社記者王曉明山城20日電）"; "青石晚报讯（记者";
 * "青石社山城5月20日电", "据青石社山城20日消息".
 */
const FORMS = [
  /^[【〔[［（(](?:[据據])?(\p{Script=Han}{2,8}?) ?[／/╱|｜]? ?(?:特[派约約])?(?:[记記]者|[编編][译譯])[^】〕\]］）)]/u,
  /^[【〔[［（(](\p{Script=Han}{2,8}?) ?[／/╱|｜] ?\p{Script=Han}{2,4}(?:[／/╱|｜]\p{Script=Han}{2,4})?(?:[报報][导導道])?[】〕\]］）)]/u,
  /^(\p{Script=Han}{2,10}?)(?:快?[讯訊]|消息) ?[（(【]/u,
  /^[（(]?(?:[据據])?(\p{Script=Han}{1,5}?(?:[社报報][网網]?|[网網]))\p{Script=Han}{0,10}?(?:\d{1,2}月)?\d{1,2}日(?:[电電](?![子视視影商话話力动動])|[讯訊]|消息)/u,
]

/** "本报讯", "我社": it does not say which. */
const OF_ITSELF = /^[本我该該]/

/** The paper or agency that the first words of a story name; null where they name none. The text is not changed. */
export function datelineSource(text: string): string | null {
  const line = oneLine(text).slice(0, REACH)
  const names = FORMS.map((form) => form.exec(line)?.[1] ?? '')
  return names.find((name) => isPublisher(name) && !OF_ITSELF.test(name)) ?? null
}
