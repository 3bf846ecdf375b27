import { isPublisher } from './publishers.ts'

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

/** A station and its reporters: "青石电视台 记者：王敏". */
const OF_STATION = /^(\p{Script=Han}{3,12}) \p{Script=Han}{2,8}[:：]/u
const isOfStation = (line: string) => isPublisher(OF_STATION.exec(line)?.[1] ?? '')

/** Tells stations and their reporters in a list of places of work, of who won a prize; one alone is the credit of the story. */
export function rowsOfStations(texts: readonly string[]): (text: string) => boolean {
  const lines = texts.flatMap((text) => text.split('\n'))
  const areRows = lines.filter((line) => OF_STATION.test(line)).length > 1
  return (text) => areRows && text.split('\n').some(isOfStation)
}
