/** A work and who made it: "一等奖《盐湖上的电工》作者：王警". */
const WORK = /》[^《》]{0,24}作者[:：]/

/** Fewer works are no list. */
const MIN_WORKS = 3

/**
 * Whether the lines of a story list works with their authors, as reports on prizes do: a line 作者：… among them is then
 * not about the story.
 */
export const isListOfWorks = (lines: readonly string[]): boolean =>
  lines.filter((line) => WORK.test(line)).length >= MIN_WORKS
