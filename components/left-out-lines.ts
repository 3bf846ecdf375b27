import { i18n } from '#i18n'

/** The most numbers that are named: a file that is no list would fill the screen. */
const MOST = 10

/**
 * Says which lines of a list were left out.
 * @param lines their numbers, from 1.
 * @returns an empty text when there are none.
 */
export function leftOutLines(lines: number[]): string {
  if (lines.length === 0) return ''
  const numbers = lines.slice(0, MOST).join(i18n.t('reader.nameSeparator'))
  return i18n.t('options.phrasesLeftOut', { lines: lines.length > MOST ? `${numbers}…` : numbers })
}
