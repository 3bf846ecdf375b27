import type { Form } from './mark-form.ts'
import { originSentence } from './origin-sentence.ts'
import {
  authorOfAccount,
  byline,
  bylineInBrackets,
  compiledBy,
  givenBy,
  interviewer,
  ofAccount,
  picturesFrom,
  postedBy,
  roleBehind,
  rolesGlued,
  sentFrom,
  signedAs,
  slashedRole,
  tookPart,
} from './people-forms.ts'
import { noMarks, type RepostMarks } from './repost-marks.ts'
import { rolesInBrackets } from './role-runs.ts'
import {
  accordingTo,
  combined,
  datedPublisher,
  inEdition,
  originalAt,
  originalOf,
  ownAccount,
  passedOn,
  publisherAlone,
  putUp,
} from './source-forms.ts'

/** "（本文系某某基金项目的阶段性成果）", "参考文献略": what journals say below a paper. */
const OF_JOURNAL =
  /^[（(](?:本文|本研究|[该該]文)(?:系|为|為|是|得到|受)[^。！？]{4,100}(?:基金|[项項]目|[课課][题題])[^。！？]{0,60}(?:成果|[资資]助|支持)。?[)）]$|^[（(]?(?:参考文献|參考文獻|注释|註釋|脚注|腳註)[^，。]{0,4}略。?[)）]?$/
const ofJournal: Form = (line) => (OF_JOURNAL.test(line) ? {} : null)

const FORMS: readonly Form[] = [
  originSentence,
  authorOfAccount,
  inEdition,
  originalOf,
  publisherAlone,
  passedOn,
  datedPublisher,
  putUp,
  givenBy,
  originalAt,
  combined,
  compiledBy,
  accordingTo,
  roleBehind,
  slashedRole,
  signedAs,
  tookPart,
  postedBy,
  interviewer,
  ofAccount,
  ownAccount,
  picturesFrom,
  byline,
  sentFrom,
  bylineInBrackets,
  rolesGlued,
  rolesInBrackets,
  ofJournal,
]

/**
 * What each form of a line has that is marks without a label: a name in brackets of titles, words of reprinting, the word
 * of a by-line, a role at the end. Most lines of a page have none of it.
 */
const FORM_PLACE =
  /[《〈]|^[（(](?:[转轉]|(?:文|[图圖]文|文字|[撰采採][文写寫稿]) )|^(?:19|20)\d{2}[-/.年].{4,16}:\d{2} |期[)）]?$|成果|[资資]助|支持|略|^(?:作者|[编編審审][辑輯核]|[责責校][任编編对對]|[摄攝]影|[监監][制製]|文字|[撰供]稿)[\u4e00-\u9fff]{2}|^[【（(]?本文由|^[【[（(](?:[对對][话話]|[专專][访訪]|[访訪][谈談])[／/｜]|^原[创創] |^原文(?:..)?[:：]|^[（(].{2,12}(?:社(?:.{0,16}[电電讯訊])?|客[户戶]端|[报報]|[网網]|[视視][台臺])[)）]$|[转轉摘选選理合编編享译譯发發]自|[载載]|公号|公众号|[公微].{1,2}[号號] ?[:：｜/／]|刊登|[综綜]合|[据據]|供稿|[记記作]者|[讯訊论論][员員]|撰稿|主笔|采访人员|[习習]生|参与|[贡貢][献獻]|^[（(]?(?:[本内內]文|文[中内內]|文章).{1,6}[均皆都]由|[报報][道导導]|[／/](?:文字整理|整理|[采採撰编編][写寫]|撰稿|[执執][笔筆]|口述)[)）]?$|[ /／](?:来稿|投稿|核稿[编編][辑輯]|[责責]任?[编編][辑輯]?|[编編][辑輯]?|校[对對]|[审審]核|文|文并摄|文图|图|撰文|[编編][译譯]|译)[)）】\]]?$/

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
