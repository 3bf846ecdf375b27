import { isPersonName } from './person-name.ts'

/** "图书馆 王敏", "文学院 王敏 李楠": whoever writes of a university's doings, behind the office. */
export function peopleOfUnit(text: string): string[] {
  const [unit = '', ...people] = text.split(/[ 、]/)
  return UNIT.test(unit) && !isPersonName(unit) && people.length <= 3 && people.every(isPersonName)
    ? people
    : []
}
const UNIT = /^\p{Script=Han}{1,14}(?:馆|院|系|部|处|办|科|室|所|站|中心|委|会|社|团|局|队|大学|公司)$/u

/** Who took the pictures, behind those who wrote the text: "（记者 王晓明 摄影 李华）". */
export const PICTURES_BEHIND =
  /(?<=\p{Script=Han}{2})[ 、，,；;](?:[摄攝][影像]|拍[摄攝]|[图圖]片?|供[图圖])[:： ].{0,40}$/u
