import { readFileSync } from 'node:fs'

export interface JiebaWord {
  word: string
  /** How often it stands in jieba's texts. */
  frequency: number
  /** Its part of speech, in jieba's letters: n, v, nr. */
  kind: string
}

let words: JiebaWord[] | undefined

/** The words of jieba's dictionary (MIT), in its order. */
export function jiebaWords(): readonly JiebaWord[] {
  const file = new URL('../../node_modules/@node-rs/jieba/dict.txt', import.meta.url)
  words ??= readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => {
      const [word = '', frequency, kind = ''] = line.split(' ')
      return { word, frequency: Number(frequency), kind }
    })
  return words
}
