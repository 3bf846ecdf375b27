import { ofThree, ofTwo } from './ordinary-words.ts'

/** The words of a generated table, each `length` characters behind the first of its group. */
function* wordsOf(table: string, length: number): Generator<string> {
  for (const [first = '', ...rest] of table.split(' '))
    for (let at = 0; at < rest.length; at += length) yield first + rest.slice(at, at + length).join('')
}

let words: Set<string> | undefined

/** Whether a text of two or three characters that looks like somebody's name is a word: 房地产, 高科技, 明星. */
export function isOrdinaryWord(text: string): boolean {
  words ??= new Set([...wordsOf(ofTwo, 1), ...wordsOf(ofThree, 2)])
  return words.has(text)
}
