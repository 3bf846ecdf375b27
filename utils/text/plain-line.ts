import { withoutGlosses } from './glosses.ts'
import { labelField, OF_PEOPLE, spacedField } from './mark-labels.ts'
import { isNameByRole } from './person-name.ts'
import { oneLine } from './space.ts'
import { toSimplified } from './to-simplified.ts'

/** Other signs that are drawn as a colon, as vertical text has it. */
const COLONS = /[︰﹕∶]/g

/** Other signs that are drawn as an upright bar. */
const BARS = /[︱∣│┃ǀ┊⎪❘❙¦⼁〡︳▎▏▕▍]/g

/** Two slashes between a role and a name: "责编 // 王敏"; an address has a colon in front of them. */
const TWO_SLASHES = /(?<=\p{Script=Han} ?)[/／]{2}(?= ?\S)/gu

/**
 * Buttons, the pages of a gallery or the end of the text in front of the marks: "【纠错】编辑：王敏", "【1】 【2】 (责编：王敏)",
 * "【本文结束】如需转载…".
 */
const BUTTON =
  /^(?:(?:[【[](?:(?:我要|内容|內容|文章)?(?:纠错|糾錯)|打印|列印|[关關][闭閉]|[举舉][报報]|收藏|返回|本文结束)[】\]] ?){1,4}|(?:【\d{1,2}】 ?){2,20})/

/** What may be a label in brackets of its own: "【作者】 王敏", "[来源] 青石网", "【通讯员】李楠", "［日期］2024-05-20". */
const BRACKETED = /[【[［〔](\p{Script=Han}{2,8})[】\]］〕] ?[:：]? ?(?=\S)/gu

/** A role, a dash and a name: "撰文——王敏". */
const DASHED =
  /(?<=^|[\s｜，,；;、（(【])(\p{Script=Han}{1,6}) ?[—–―─-]{1,3} ?(?=(\p{Script=Han}{2,4})(?:$|[\s｜，,、；;）)】]))/gu

/** Who is called so may be one of the cast: "记者——王敏". */
const SOMEBODY = /(?:者|员|人|编辑|主编|翻译|策划)｜/

/** A role of one alone, and the name: "撰文——王晓明". */
const ALONE = /^(?:撰文|撰稿|责编|责任编辑|责任校对)｜/

/** "撰文——文采", "编辑——高效，校对——严谨": of two characters it may be a virtue. */
const LONG_NAME = /｜.{3}/

/** One of several whose text it is; 剪辑—王敏、摄影—李楠 made a film. */
const OF_TEXT = /^(?:文|文字|撰文|撰稿|采写|编译|编辑|责编|责任编辑|责任校对|校对|核稿|审核|审校)｜/

/** Buttons behind the marks: "（责任编辑：王敏）【打印】【关闭】", "编辑：王敏 打印本页". */
const BUTTONS_BEHIND =
  /(?:[\s）)】\]]{1,4}[【[（(]?(?:打印(?:[本此]页|本稿|[本此]文)?|[关關][闭閉](?:窗口|[本此]页)?|返回(?:首页|顶部|列表|上一页)?|收藏(?:本文)?|(?:我要)?纠错|举报|分享(?:到 ?[:：]?)?|对文章打分(?: \d{1,5})?|[大中小]|字[号號体體级級]|A ?[-+＋－])(?=[\s】\]）)]|$)){1,6}[】\]）)]?$/

/** Whether a word in such brackets is a label; 【策划】 and 【时间】 may be what a column is called. */
const isLabel = (word: string) =>
  spacedField(word) !== undefined || labelField(toSimplified(word), true) === 'journal'

/** What else stands in such brackets. */
const BUTTON_WORD =
  /^(?:我要)?(?:打印|列印|[关關][闭閉]|收藏|[纠糾][错錯]|[举舉][报報]|返回|分享|推荐|推薦|放大|[缩縮]小|默[认認])/

/** A word in brackets that ends a line. */
const LABEL_LAST = /[【[［〔](\p{Script=Han}{2,8})[】\]］〕]$/u

/** A key of a program, "［编辑］菜单", or who is speaking, unless others stand behind it. */
const SQUARE = /^[［〔]/

/** What only marks have among several, a date or a name; "［记者］您好 ［作者］您好" has none. */
const isSureValue = (value: string) =>
  /(?:19|20)\d{2}/.test(value) || value.trim().split(/[ 、]/).some(isNameByRole)

/** Takes the brackets off labels. Beside one that is sure any other is sure as well: "【来源】青石网 【日期】2024-05-20". */
function openLabels(line: string): string {
  if (!/^[【[［〔]/.test(line)) return line
  const words = [...line.matchAll(BRACKETED)].map(([, word = '']) => word)
  const field = (word: string) => labelField(toSimplified(word), true)
  // "王敏【记者】 李楠【编辑】": the label behind its value; "【来源】菊科 【性味】苦寒": the fields of a herb
  const areLabels = words.some(isLabel) && words.every((word) => field(word) || BUTTON_WORD.test(word))
  if (!areLabels || isLabel(LABEL_LAST.exec(line)?.[1] ?? '')) return line
  if (words.length === 1 ? SQUARE.test(line) : !line.split(BRACKETED).some(isSureValue)) return line
  return line.replace(BRACKETED, (all, word: string) => (field(word) ? ` ${word}：` : all)).trim()
}

/** Puts a bar for the dash between roles and names, where they are no cast. */
function joinDashes(line: string): string {
  if (!/[—–―─-]/.test(line)) return line
  const isRole = (role: string, name: string) =>
    OF_PEOPLE.has(labelField(toSimplified(role), true)) && isNameByRole(name)
  const roles = [...line.matchAll(DASHED)]
  const credits = roles.map(([, role = '', name = '']) => `${toSimplified(role)}｜${name}`)
  const areCredits =
    credits.length > 1
      ? credits.some((credit) => OF_TEXT.test(credit)) && !credits.every((credit) => SOMEBODY.test(credit))
      : ALONE.test(credits[0] ?? '')
  // "导演—王敏，文字—李楠": others of a cast
  if (!areCredits || !credits.some((credit) => LONG_NAME.test(credit))) return line
  if (!roles.every(([, role = '', name = '']) => isRole(role, name))) return line
  return line.replace(DASHED, (_, role: string) => `${role}｜`)
}

/** Words of the newsroom's system that 163 prints between two marks: "本文来源：网易时尚 。内部来源 责任编辑：王敏". */
const INTERNAL = / 。? ?内部来源 ?/

/** A line of marks in other brackets: 〖责任编辑：李楠〗, 『来源：青石日报』 */
const OTHER_BRACKETS = /^[〖『｛]([^〖〗『』｛｝：:]{2,8}[:：][^〖〗『』｛｝]{2,40})[〗』｝]$/

/** Text and pictures by the same people, who stand behind a blank: "（文/图 王晓明）". */
const BOTH = /^([（(【]?)文 ?[/／] ?([图圖]) (?=\p{Script=Han}{2})/u

/** A line as the grammar reads it: without glosses, with one kind of bar and colon. */
export const plainLine = (text: string): string =>
  joinDashes(
    openLabels(
      withoutGlosses(oneLine(text))
        .replace(BARS, '｜')
        .replace(COLONS, '：')
        .replace(/╱/g, '／')
        .replace(OTHER_BRACKETS, '（$1）')
        .replace(TWO_SLASHES, '｜')
        .replace(BOTH, '$1文/$2：')
        .replace(BUTTON, ''),
    )
      .replace(INTERNAL, ' ')
      .replace(BUTTONS_BEHIND, ''),
  )

/** Signs that end or join sentences; no value of a mark holds one. */
export const SENTENCE = /[。！？!?；;…]/
