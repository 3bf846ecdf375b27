/** How a word is read, in brackets behind it, as a Chinese text prints it of a Japanese one too: 渡し舟（わたしぶね）. */
const READING = /[（(][\u3041-\u3096\u30a1-\u30fc ・]{1,30}[)）]/g

/** The comma of Chinese; Japanese has 、. Lists of names with their readings are Japanese. */
const COMMA = '，'

/** An address that stands in a text. */
const ADDRESS = /https?:\/\/[\w./?=&#%:;~+-]+/g

/** A whole text without what says nothing of its own language: readings in brackets, addresses. */
export function ownWords(text: string): string {
  const words = text.replace(ADDRESS, '')
  return words.includes(COMMA) ? words.replace(READING, '') : words
}
