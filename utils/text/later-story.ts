/** The by-line of one story of several on a page: "本报讯（记者 王晓明）…". */
const BYLINE_IN_BRACKETS = /^.{0,12}[（(](?:本[报報])?(?:记者|記者|通讯员|通訊員)[^（()）]{2,40}[)）]/

/** Whether a line is the by-line of a story below others that have theirs: its own heading above it and its text below. */
export function isOfLaterStory(texts: readonly string[], index: number): boolean {
  const [above = '', below = ''] = [texts[index - 1], texts[index + 1]]
  return (
    /[。！？]$/.test(below) &&
    above.length <= 40 &&
    !/[。：:]$/.test(above) &&
    texts.slice(0, index).some((text) => BYLINE_IN_BRACKETS.test(text))
  )
}
