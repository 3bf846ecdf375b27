/** Chinese marks that have their gap in them. Brackets and quotation marks may hold a blank that is to be filled in. */
const MARK = '，。、；：？！'

/**
 * Behind a mark white space of one line, or one no-break space: several, and wide spaces, stand for something, the next
 * paragraph, a column, and so does one in front of a label, 姓名： 年龄：. In front of a mark a no-break space is to be filled in.
 */
const GAP = new RegExp(
  `(?<=[${MARK}])(?:[ \\t\\r\\n]+|\\u00a0)(?!\\s|\\S{1,6}[：:])|(?<=[\\p{L}\\p{N}”’」』》）】])[ \\t\\r\\n]+(?=[${MARK}])`,
  'gu',
)

/** What a text has that has such a gap: quick to tell. */
const MAY_HAVE_GAP = new RegExp(`[${MARK}]\\s|\\s[${MARK}]`)

/** A text without white space beside Chinese marks: "渡口 ，早晨" reads "渡口，早晨". */
export const withoutMarkGaps = (text: string): string =>
  MAY_HAVE_GAP.test(text) ? text.replace(GAP, '') : text
