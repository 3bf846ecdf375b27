const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu
/** A word of a script that has words: letters and digits without a gap, apostrophes inside. */
const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hangul}\p{N}'’]+/gu

/** Han characters that an adult reads a minute on a screen: `Article.readingMinutes` fixes the figure. */
const HAN_A_MINUTE = 400
/** Words of other scripts a minute: `Article.readingMinutes` fixes the figure. */
const WORDS_A_MINUTE = 220

/** Reading time of a text in whole minutes, at least 1. Kana count as Han characters do. */
export function readingMinutes(text: string): number {
  const characters = text.length - text.replace(HAN_OR_KANA, '').length
  const words = text.match(WORD)?.length ?? 0
  return Math.max(1, Math.round(characters / HAN_A_MINUTE + words / WORDS_A_MINUTE))
}
