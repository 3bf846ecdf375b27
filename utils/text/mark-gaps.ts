/** Chinese marks behind which, and those in front of which, the gap is part of the character. */
const BEHIND = '，。、；：？！“‘「『《（【〈'
const BEFORE = '，。、；：？！”’」』》）】〉'

/** White space of one line; wide spaces, and several that do not break, stand for something: the next paragraph, a column. */
const SPACE = '(?:[ \\t\\r\\n]|(?<!\\u00a0)\\u00a0(?!\\u00a0))+'

/** Those in front of a mark only behind Chinese text, as ’ is an apostrophe as well. */
const GAP = new RegExp(
  `(?<=[${BEHIND}])${SPACE}|(?<=[\\p{Script=Han}\\d${BEFORE}])${SPACE}(?=[${BEFORE}])`,
  'gu',
)

/** What a text has that has such a gap: quick to tell. */
const MAY_HAVE_GAP = new RegExp(`[${BEHIND}]\\s|\\s[${BEFORE}]`)

/** A text without white space beside Chinese marks, which have their own: "渡口 ，早晨" reads "渡口，早晨". */
export const withoutMarkGaps = (text: string): string =>
  MAY_HAVE_GAP.test(text) ? text.replace(GAP, '') : text
