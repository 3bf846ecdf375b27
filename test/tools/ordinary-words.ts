/**
 * `npm run ordinary-words`: generates `utils/text/ordinary-words.ts`, the words that look like people's names, from the
 * dictionary of jieba (MIT). `test/text/ordinary-words.test.ts` says when the file is out of date.
 */
import { Converter } from 'opencc-js'
import { LONG_SURNAMES, SURNAMES } from '../../utils/text/surnames.ts'
import { type JiebaWord, jiebaWords } from './jieba-words.ts'
import { writeTable } from './write-table.ts'

/**
 * How often a word of so many characters stands in jieba's texts at least: of two, rarer ones are people's as well; of
 * three a few times are enough.
 */
const MIN_FREQUENCY = new Map([
  [2, 100],
  [3, 10],
])

/**
 * Kinds of words, in jieba's letters: nouns, verbs, adjectives and the like. Among its places (ns), idioms (i, l),
 * numerals (m) and days (t) stand people as well.
 */
const OF_WORDS = /^(?:n|nz|j|v|vn|vd|a|an|ad|b|d|z|f|s|c)$/

/**
 * Jieba takes many words for names (nr) and places: 卫星, 师范. They are words where as many longer words as these hold them,
 * 人造卫星 and 卫星城. Behind a family name of two characters such words are of novels: 公孙止见.
 */
const MAY_BE_WORDS = /^(?:nrt?|ns|t)$/
const MIN_LONGER = 8

/** Words of which no figure of the dictionary says that they are none. */
const BY_HAND = '夏季 夏天 海关 海鲜 温泉 古城 雷达 阿里 强军 荣获 龙虾 许可证 车厘子'.split(' ')

const toTraditional = Converter({ from: 'cn', to: 't' })

/** How many longer words hold each text of `length` characters. */
function countLonger(length: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { word, kind } of jiebaWords()) {
    if (word.length <= length || !(OF_WORDS.test(kind) || /^[il]$/.test(kind))) continue
    for (let at = 0; at <= word.length - length; at++) {
      const part = word.slice(at, at + length)
      // 白白胖胖 once, and only what may be a name
      if (SURNAMES.has(part.slice(0, 1)) && word.indexOf(part) === at)
        counts.set(part, (counts.get(part) ?? 0) + 1)
    }
  }
  return counts
}

/**
 * Words of `length` characters that begin with a family name, in both scripts, grouped by it: the name, then the rest of
 * each word.
 */
export function generateOrdinaryWords(length: number): string {
  const groups = new Map<string, string[]>()
  const longer = countLonger(length)
  const isOrdinary = ({ word, frequency, kind }: JiebaWord) =>
    word.length === length &&
    SURNAMES.has(word.slice(0, 1)) &&
    frequency >= (MIN_FREQUENCY.get(length) ?? 0) &&
    (OF_WORDS.test(kind) ||
      (MAY_BE_WORDS.test(kind) && !LONG_SURNAMES.test(word) && (longer.get(word) ?? 0) >= MIN_LONGER))
  const words = jiebaWords()
    .filter(isOrdinary)
    .map(({ word }) => word)
  for (const word of new Set([...words, ...BY_HAND.filter((word) => word.length === length)])) {
    for (const form of new Set([word, toTraditional(word)])) {
      const [first = '', ...rest] = form
      groups.set(first, [...(groups.get(first) ?? []), rest.join('')])
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([surname, rests]) => surname + rests.sort().join(''))
    .join(' ')
}

if (import.meta.main) {
  writeTable({
    path: 'utils/text/ordinary-words.ts',
    script: 'ordinary-words',
    origin: 'the dictionary of jieba (MIT)',
    doc: [
      'Words in both scripts that begin with a family name and are nobody: groups divided by spaces, and in a group behind the family name the',
      'rest of each word, of one character and of two.',
    ],
    constants: { ofTwo: generateOrdinaryWords(2), ofThree: generateOrdinaryWords(3) },
  })
}
