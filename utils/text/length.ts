const HAN = /\p{Script=Han}/gu
/** A word of a script that has words: letters and digits without a gap, apostrophes inside. */
const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hangul}\p{N}'’]+/gu
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Han characters that an adult reads a minute on a screen: `Article.readingMinutes` fixes the figure. */
const HAN_A_MINUTE = 400
/** Words of other scripts a minute: `Article.readingMinutes` fixes the figure. */
const WORDS_A_MINUTE = 220

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Reading time of a text in whole minutes, at least 1. Kana count as Han characters do. */
export function readingMinutes(text: string): number {
  const characters = count(text, HAN) + count(text, KANA)
  return Math.max(1, Math.round(characters / HAN_A_MINUTE + count(text, WORD) / WORDS_A_MINUTE))
}
