import { isDesk, isTitle } from './people.ts'
import { isPersonName } from './person-name.ts'
import { isPublisher } from './publishers.ts'
import type { RepostMarks } from './repost-marks.ts'

/**
 * Whether the label of a line that is one mark may be a topic or a speaker, as nobody that is known to be one stands
 * behind it: "摄影：一种观看的方式", "发布：新版地图", "编辑：明天见", and without a colon "签发 仪式", "作者 简介".
 */
export function mayHeadATopic(
  line: string,
  { authors, editors, sources }: RepostMarks,
  pictures: readonly string[],
): boolean {
  const names = [...authors, ...pictures, ...editors]
  // "执行 /usr/bin/weather.sh"
  if (PATH.test(line)) return true
  // "来源 / 目标", "编辑 / 打印"
  if (BETWEEN_BLANKS.test(line)) return ![...names, ...sources].some(isSomebody)
  // "Words: 春天", "Source: 河水与码头"
  if (ENGLISH_TOPIC.test(line) && !/https?:/.test(line)) return ![...names, ...sources].some(isSomebody)
  // "本文首发于《青石周末》"
  if (sources.length > 0 && NAMED_ONLY.test(line)) return false
  if (names.length === 1 && editors.some((name) => SAID.test(name) && !isPersonName(name))) return true
  if (names.length === 1 && authors.some((name) => ANSWER.test(name))) return true
  // "编辑：一个老问题"
  if (editors.some((name) => /^一[个個种種场場]./.test(name))) return true
  // "原文来自 青石观察": the page speaks of itself
  if (OWN_TEXT.test(line)) return false
  if (!/[:：/／|｜丨]/.test(line))
    return names.length + sources.length > 0 && ![...names, ...sources].some(isNamed)
  if (ACCOUNT_NUMBER.test(line) || PRESENTED_BY.test(line)) return false
  // somebody with a post: "审核：阿依古丽 青石市医院 主任医师"; "拍摄：新手爸妈 产科 护士" is told
  const words = line.split(' ')
  if (words.length > 2 && isTitle(words.at(-1) ?? '') && !names.some((name) => name.includes(' ')))
    return !CHECKED_BY.test(line) && !SAID_OF_PEOPLE.test(line) && !names.some(isSomebody)
  if (names.length === 0 || sources.length > 0 || SAID_OF_PEOPLE.test(line) || AUTHOR_AND_ACCOUNT.test(line))
    return false
  return !names.some((name) => name.length < 4 || isSomebody(name) || GIVER.test(name))
}

/** Whether a heading that begins as a mark says something of its subject: "编辑：一个被低估的职业", "作者：机器还是人". */
export const isTopic = (heading: string): boolean =>
  /[:：/／].{0,20}(?:一[个個种種]|[的被了们們]|[还還]是|[为為如]何|[从從].{1,6}到)/.test(heading)

/** Who gives pictures: 受访者提供, 视觉中国. */
const GIVER =
  /(?:提供|供[图圖]|[资資]料[图圖]|档案照?|檔案照?|受[访訪]者|[资資]料|[网網][络絡路]|[视視][觉覺]中[国國]|图虫创意|作者)$/

/** Labels that are said of people and nothing else. */
const SAID_OF_PEOPLE =
  /^(?:[^:：]{0,4}(?:供图|供圖|作者|记者|記者|编辑|編輯|责编|責編|责任|責任|校对|校對|通讯员|通訊員)|文 ?[/／|｜丨])/

/** A work in which the text appeared and no word behind it; 摘自 and 选自 may stand below a quotation of the story. */
const NAMED_ONLY =
  /(?:首[发發][于於]|原[载載][于於]?|刊登?[于於]|[转轉][载載]?自)[^《》]{0,12}《[^《》]{1,20}》(?:[^《》的，]{0,16}[期版号號日])?[)）]?$/

/** What somebody says who is called by their role, how many are wanted, and what no name begins or ends with: "编辑：明天见". */
const SAID =
  /^(?:[你您我他她咱]|[明今昨后後]天|[谢謝]{2}|多[谢謝]|再[见見]|好[的吧啊]|是[的啊]|不[是会會行用能要知]|[没沒]有|[当當]然|可以|明白|不客[气氣])|\d{1,3} ?名$|[什怎][么麼]|[吗嗎呢吧啊呀嘛了]$/

/** What an author says, and nobody is called: "作者：不客气". */
const ANSWER = /^(?:[谢謝]{2}|多[谢謝]|不客[气氣]|再[见見]|好的|是的|不是)$|[吗嗎呢]$/

/** The number of an account behind its name, of which no topic has one: "出品 | 河边看云（ID：hbky）". */
const ACCOUNT_NUMBER = /[（(](?:ID|微信号?|公众号)[:： ]/i

/** Who brings a text out, behind a bar as no heading has it: "出品 | 青石科技". */
const PRESENTED_BY = /^出品 ?[|｜丨] ?(?!.*(?:[如为為]何|怎))[^的一了从從，。]{2,14}$/

/** "原文来自 青石观察"; 文章来自生活 may be said. */
const OWN_TEXT = /^(?:本文|原文|稿件|文章)(?:[转轉摘选選][载載]?自|[来來]自|[来來]源[于於]) \S{3,20}$/

/** "原创： 路远编译 青石研究": two names, as WeChat prints them. */
const AUTHOR_AND_ACCOUNT = /^原[创創] ?[:：] ?\S+ \S/

/** Two words of a list as well, what is chosen and what is not. */
const BETWEEN_BLANKS = /^(?:[来來]源|[编編][辑輯]) [/／](?: \S{2})?$/

/** Where a file is, behind the word for what is done with it. */
const PATH = /^\S{1,4} (?:[~.]{1,2}\/|\/\S{0,40}[/.])/

/** Roles of who checks and edits. */
const CHECKED_BY = /^[^:：]{0,3}[审審编編校][^:：]{0,2}[:：]/

/** English labels that are words as well. */
const ENGLISH_TOPIC =
  /^(?:words|text|story|sources?|via|images?|pictures?|photos?|video|camera|design|art|layout) ?[:：]/i

/** Whether a name is of somebody, as far as its form says. */
const isSomebody = (name: string) =>
  isPersonName(name) ||
  isPublisher(name) ||
  isDesk(name) ||
  /[A-Za-z\d]/.test(name) ||
  /^[小老阿]\S/.test(name)

/** The same where no sign stands before it: a Latin word in front of one that is no name is none, 签发 ECC 证书; 排版 Echo 王敏 is. */
function isNamed(name: string): boolean {
  const behind = /[A-Za-z\d] (\p{Script=Han}{2,})$/u.exec(name)?.[1]
  return isSomebody(name) && (behind === undefined || isPersonName(behind) || behind === '老师')
}
