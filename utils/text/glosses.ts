import { PINYIN_LETTERS } from './pinyin-letters.ts'

/** Readings that a bad converter writes behind characters: "點(diǎn)擊", "責(zé)任編輯". */
const GLOSS = new RegExp(`(?<=\\p{Script=Han})[（(][${PINYIN_LETTERS}]{1,7}[)）]`, 'gu')

/** A text without the readings that are glossed behind its characters, for reading what it says. */
export const withoutGlosses = (text: string): string =>
  text.includes('(') || text.includes('（') ? text.replace(GLOSS, '') : text
