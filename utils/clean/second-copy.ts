/*
 * What the second copy of a story is told by, among the blocks of a page (`drop-second-copy.ts`) and among the lines of a
 * plain text (`story-end.ts`) alike.
 */

/** One paragraph alone is a story that is told twice only if it is so long (characters). */
export const LONG_PARAGRAPH = 80

/** Part of the first copy that the second one has at least: notices may follow the first. */
export const MIN_SHARE = 0.8
