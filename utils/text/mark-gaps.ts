/** Chinese marks that have their gap in them. Brackets and quotation marks may hold a blank that is to be filled in. */
const MARK = '，。、；：？！'

/** White space of one line, or one no-break space: several, and wide spaces, stand for something, the next paragraph, a column. */
const SPACE = '(?:[ \\t\\r\\n]+|\\u00a0)(?!\\s)'

const GAP = new RegExp(`(?<=[${MARK}])${SPACE}|(?<=[\\p{L}\\p{N}”’」』》）】])${SPACE}(?=[${MARK}])`, 'gu')

/** What a text has that has such a gap: quick to tell. */
const MAY_HAVE_GAP = new RegExp(`[${MARK}]\\s|\\s[${MARK}]`)

/** A text without white space beside Chinese marks: "渡口 ，早晨" reads "渡口，早晨". */
export const withoutMarkGaps = (text: string): string =>
  MAY_HAVE_GAP.test(text) ? text.replace(GAP, '') : text
