import { isNobody } from './not-people.ts'
import { isPlace } from './places.ts'
import {
  isJoinedName,
  LONG_SURNAMES,
  LONG_WORDLIKE_SURNAMES,
  SURNAMES,
  WORDLIKE_SURNAMES,
} from './surnames.ts'

/**
 * What no name is spelt with that is written after its sound; two papers of one house, "齐鲁晚报·齐鲁壹点", and the parts of
 * a column, "新春走基层·记者手记", are tied by the same dot.
 */
const NO_FOREIGN_NAME =
  /[报報网網闻聞刊社的了在与與]|[记記]者|手[记記]|故事|[时時]代|[关關]注|第.[集期]|征程|中[国國]|工匠|基[层層]|建功|[专專][栏欄题題]/

/** How names of organisations and places of three characters or four end. */
const ORGANISATION =
  /[市区區会會网網报報社局厅廳县縣镇鎮站店厂廠馆館院部队隊台臺办辦]$|^..(?:[卫衛][视視]|新[闻聞]|[财財][经經]|[资資][讯訊]|[周週]刊|[传傳]媒|[观觀]察|公司|大[学學]|小[学學]|中[学學])$/

/**
 * Whether a text is the name of one Chinese person: two to four Han characters after a known family name ("刘 飞" with
 * the inner space of justified print too), or a foreign name with its dot ("让·雅克·卢梭").
 */
export function isPersonName(text: string): boolean {
  const name = text.replace(/ /g, '')
  if (/^\p{Script=Han}{1,7}(?:[·•・．]\p{Script=Han}{1,7}){1,3}$/u.test(name))
    return !NO_FOREIGN_NAME.test(name)
  if (!/^\p{Script=Han}{2,6}$/u.test(name) || isNobody(name) || isPlace(name)) return false
  // "于北京": where a letter was written
  if (name.startsWith('于') && isPlace(name.slice(1))) return false
  // "高先生": somebody a story speaks of
  if (/^.(?:先生|女士|小姐|老师|老師|同学|同學|师傅|師傅|记者|記者)$/.test(name)) return false
  if (isJoinedName(name)) return true
  // "党办", "纪委": offices
  if (name.length === 2) return SURNAMES.has(name.charAt(0)) && !/[办辦委]$/.test(name)
  // "商协会", "华龙网", "高新区", "东方卫视": organisations and places whose first characters are a family name too
  if (ORGANISATION.test(name)) return false
  if (LONG_SURNAMES.test(name)) return name.length <= 4
  return name.length === 3 && SURNAMES.has(name.charAt(0))
}

/** Whether a text may be the name of a Tibetan, an Uyghur or a Mongol, written after its sound: 多吉占堆, 阿依古丽. */
export const isSpeltBySound = (name: string): boolean => BY_SOUND.test(name)
const BY_SOUND =
  /^[阿艾买提江古丽尔木拜合吐逊热依力扎西卓玛次仁旦增多吉达杰占堆索朗平措罗布央金德格桑尼边巴顿珠洛丹嘎其图孟和乌兰那日苏斯琴娜花敖登瓦拉姆白米克拖哈根莫吾都沙赛比娅汗孜别萨朝鲁宝音雅才让东知卡加贡曲珍群培强久旺普坚赞云晋美土年]{3,5}$/

/** Whether a word behind somebody's role is a name, after a family name that words begin with too. */
export const isNameByRole = (word: string): boolean =>
  isPersonName(word) ||
  (/^\p{Script=Han}{2,3}$/u.test(word) &&
    WORDLIKE_SURNAMES.has(word.charAt(0)) &&
    !isNobody(word) &&
    !ORGANISATION.test(word)) ||
  (/^\p{Script=Han}{3,4}$/u.test(word) && LONG_WORDLIKE_SURNAMES.test(word))

/** Whether a word of three characters in front of names can be one: none of an office, a place or a button. */
export const isRareName = (word: string) =>
  /^\p{Script=Han}{3}$/u.test(word) &&
  !ORGANISATION.test(word) &&
  !isNobody(word) &&
  !/[部室组組队隊科处處所院校村乡鄉省州办辦委团團]$|^[本该該]/.test(word)
