/**
 * `npm run common-pairs`: generates `utils/script/common-pairs.ts`, which characters are common in Chinese and
 * which stand together in words, from the dictionary of jieba (MIT). `test/script/score-script.test.ts` says when
 * the file is out of date.
 */
import { jiebaWords } from './jieba-words.ts'
import { writeTable } from './write-table.ts'

/** How many characters and pairs are kept: more of them decoded no more runs of the pages they were tried on. */
const kept = { characters: 3000, pairs: 9000 }

/**
 * The table: groups divided by spaces, the commonest first; in a group a character and those that follow it in
 * words, the commonest first.
 */
export function generateCommonPairs(): string {
  const characters = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const { word, frequency } of jiebaWords()) {
    if (!/^\p{Script=Han}+$/u.test(word)) continue
    let before = ''
    for (const character of word) {
      characters.set(character, (characters.get(character) ?? 0) + frequency)
      if (before) pairs.set(before + character, (pairs.get(before + character) ?? 0) + frequency)
      before = character
    }
  }
  const byFrequency = (counts: ReadonlyMap<string, number>, count: number) =>
    [...counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, count)
      .map(([key]) => key)
  const followers = new Map<string, string>()
  for (const pair of byFrequency(pairs, kept.pairs)) {
    const [first, second] = Array.from(pair) as [string, string]
    followers.set(first, (followers.get(first) ?? '') + second)
  }
  return byFrequency(characters, kept.characters)
    .map((character) => character + (followers.get(character) ?? ''))
    .join(' ')
}

if (import.meta.main) {
  writeTable({
    path: 'utils/script/common-pairs.ts',
    script: 'common-pairs',
    origin: 'the dictionary of jieba (MIT)',
    doc: [
      'Common characters and those that follow each in words: groups divided by spaces, the commonest first, and in a group',
      'after its character the ones that follow it, the commonest first.',
    ],
    constants: { commonPairs: generateCommonPairs() },
  })
}
