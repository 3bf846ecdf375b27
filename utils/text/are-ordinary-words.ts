import { ofThree, ofTwo } from './ordinary-words.ts'

/** The words of a generated table, each `length` characters behind the first of its group. */
function* wordsOf(table: string, length: number): Generator<string> {
  for (const [first = '', ...rest] of table.split(' '))
    for (let at = 0; at < rest.length; at += length) yield first + rest.slice(at, at + length).join('')
}

let words: Set<string> | undefined

/**
 * Whether texts that look like names are words, all of them: 房地产, 高科技, 高血压. One name among them makes names of the
 * others, 王敏 高原; and behind somebody's role a word is a name: 记者 高原.
 */
export function areOrdinaryWords(texts: readonly string[]): boolean {
  words ??= new Set([...wordsOf(ofTwo, 1), ...wordsOf(ofThree, 2)])
  return texts.length > 0 && texts.every((text) => words?.has(text))
}
