/**
 * `npm run ordinary-words`: generates `utils/text/ordinary-words.ts`, the words that look like people's names, from the
 * dictionary of jieba (MIT). `test/text/ordinary-words.test.ts` says when the file is out of date.
 */
import { fileURLToPath } from 'node:url'
import { Converter } from 'opencc-js'
import { SURNAMES } from '../../utils/text/surnames.ts'
import { jiebaWords } from './jieba-words.ts'
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

const toTraditional = Converter({ from: 'cn', to: 't' })

/**
 * Words of `length` characters that begin with a family name, in both scripts, grouped by it: the name, then the rest of
 * each word.
 */
export function generateOrdinaryWords(length: number): string {
  const groups = new Map<string, string[]>()
  for (const { word, frequency, kind } of jiebaWords()) {
    const [surname = ''] = word
    const isOrdinary =
      word.length === length &&
      SURNAMES.has(surname) &&
      frequency >= (MIN_FREQUENCY.get(length) ?? 0) &&
      OF_WORDS.test(kind)
    if (!isOrdinary) continue
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
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
