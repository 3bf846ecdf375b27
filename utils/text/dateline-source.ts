import { isPublisher } from './publishers.ts'
import { oneLine } from './space.ts'

/** The first words of a story that are looked at (characters). */
const REACH = 60

/** How a report is called behind the name of who brings it: 【环球网报道】, 【明報專訊】. */
const REPORTED = '(?:[综綜]合)?(?:[报報][道导導]|[专專]?[讯訊])'

/** The end of an agency's, a paper's or a site's name, where 官网, 预报, 社区 and 网站 are none. */
const NAME_END =
  '(?:[社报報][网網]?|[网網])(?<!(?:[官电電在有据據上]|互联|互聯)[网網]|[预預据據通年财財喜捷海电電情板][报報]|上报|[\\u4e00-\\u9fff]上報)(?![站球上友传傳信络絡民店区區科会會保局业業告道网網])'

const { raw } = String

/**
 * Forms of a dateline that name the paper or the agency: "【青石快報／記者王曉明報導】", "（青石社記者王曉明山城20日電）"; "【青石报讯】"; "【青石社2024年5月20日讯】";
 * "（文/青石网 王晓明）"; "青石晚报讯（记者", "青石网消息："; "青石社山城5月20日电", "据青石社山城20日消息"; "据青石社电".
 */
const FORMS = [
  raw`^[【〔[［（(][据據]?(\p{Script=Han}{2,8}?) ?[／/╱|｜]? ?(?:${REPORTED})? ?(?:特[派约約])?(?:[记記]者|[编編][译譯])[^】〕\]］）)]`,
  raw`^[【〔[［（(](\p{Script=Han}{2,8}?) ?[／/╱|｜] ?\p{Script=Han}{2,4}(?:[／/╱|｜]\p{Script=Han}{2,4})?(?:[报報][导導道])?[】〕\]］）)]`,
  raw`^[【〔[［（(](\p{Script=Han}{1,7}?${NAME_END})${REPORTED}[】〕\]］）)]`,
  raw`^[【〔[［（(](\p{Script=Han}{2,8}?)(?:北京[时時][间間])?(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:${REPORTED}|[電电])[】〕\]］）)]`,
  raw`^[（(]文 ?[/／] ?(\p{Script=Han}{2,8}) \p{Script=Han}{2,4}[）)]`,
  raw`^(\p{Script=Han}{2,10}?)(?:快?[讯訊]|消息) ?[（(【]`,
  raw`^[据據]?(\p{Script=Han}{1,7}?${NAME_END})(?:[讯訊]|消息)[：:]`,
  raw`^[（(【]?[据據]?(\p{Script=Han}{1,8}?${NAME_END})\p{Script=Han}{0,10}?(?:\d{1,2}月)?\d{1,2}日(?:[电電](?![子视視影商话話力动動])|[讯訊]|消息)`,
  raw`^[（(]?[据據](\p{Script=Han}{1,6}社)[电電](?![子视視影商话話力动動])`,
].map((form) => new RegExp(form, 'u'))

/**
 * "本报讯", "我社", "晚报记者", "当时的报社记者", and a channel of any newsroom: it does not say which. 从化日报, 看看新闻 and
 * 看中国 are names.
 */
const OF_ITSELF =
  /^[本我该該]|^(?:[日晚早晨时時商周週][报報]|[报報]社|[电電][视視][台臺]?)$|的|[从從](?!化)|(?<!看)看(?![看中])|^..[频頻]道$|^(?:公共|新[闻聞]|文化|生活|[经經][济濟]|都市|影[视視]|[综綜]合|科教|[体體]育|教育|民生|法[制治]|三[农農]|[资資][讯訊]){2}[频頻]道$/

/** The paper or agency that the first words of a story name; null where they name none. The text is not changed. */
export function datelineSource(text: string): string | null {
  const line = oneLine(text).slice(0, REACH)
  const names = FORMS.map((form) => form.exec(line)?.[1] ?? '')
  return names.find((name) => isPublisher(name) && !OF_ITSELF.test(name)) ?? null
}

/** "青石日报记者 王晓明", "作者：青石网全媒体记者王晓明": the paper in front of what its reporter is. */
const REPORTER_OF =
  /^(?:作者|文)?[:：/／|｜ ]{0,3}(\p{Script=Han}{2,10}?) ?(?:全媒[体體]|融媒[体體]?|[见見][习習]|[实實][习習]|首席|特[约約派]|[资資]深)?[记記]者[:： ]{0,2}\p{Script=Han}/u

/** The paper whose reporter a by-line names; null where it does not say which. */
export function newsroomOf(byline: string): string | null {
  const name = REPORTER_OF.exec(byline)?.[1] ?? ''
  const isPaper = isPublisher(name) && !OF_ITSELF.test(name) && !/^(?:[原前]|曾任)/.test(name)
  return isPaper && !OF_PICTURE.test(byline) ? name : null
}
/** Of a picture alone, which the reporter of another paper may have taken: "新华社记者 王晓明 图"; not 文摄, text and pictures. */
const OF_PICTURE =
  /[记記]者[:： ]{0,2}[\p{Script=Han}·]{2,4}(?:[ ／/](?:[图圖]片?|供[图圖])|(?:[ ／/]|(?<!文))[摄攝]影?)[)）]?$/u
