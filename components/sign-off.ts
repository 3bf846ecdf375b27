/** A line that is the day of signing and nothing else: 2026年10月8日, 二〇二六年十月八日, 中華民國115年10月8日. */
const DAY =
  /^(?:中[华華]民[国國]\s?)?(?:\d{2,4}|[〇○零一二三四五六七八九]{4}|[一二三四五六七八九十百]{2,5})\s?年\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?日$/
/** Who signs: a name, not a sentence. */
const NAME = /^[^。！？；：，,:;!?]{2,30}$/
/** Offices that sign together. */
const MAX_NAMES = 3
/** What may stand below a signature, as a list of enclosures does: lines, and characters of each. */
const BELOW = { lines: 4, characters: 60 }

/** Whether a block is a list of hardly more than links: the files that come with a notice. */
const areFiles = (block: Element) =>
  /^[uo]l$/.test(block.localName) &&
  [...block.children].every((item) => lengthOf(item.querySelector('a')) * 2 > lengthOf(item))
const lengthOf = (element: Element | null) => element?.textContent?.length ?? 0

/**
 * Marks the lines at the end of an announcement or a letter that say who signs and when (落款): they stand on the
 * right, which pages say by styles that an article does not keep.
 */
export function markSignOff(root: ParentNode): void {
  const blocks = [...root.children]
  const text = (block: Element | undefined) =>
    block?.localName === 'p' && !block.querySelector('img') ? (block.textContent ?? '').trim() : ''
  const day = blocks.findLastIndex((block) => DAY.test(text(block)))
  const below = blocks.slice(day + 1).filter((block) => !areFiles(block))
  if (day < 1 || below.length > BELOW.lines) return
  if (below.some((block) => (block.textContent ?? '').length > BELOW.characters)) return
  let first = day
  while (day - first < MAX_NAMES && NAME.test(text(blocks[first - 1]))) first--
  // All lines of a list are as short as names.
  if (first === day || first === 0 || NAME.test(text(blocks[first - 1]))) return
  for (const block of blocks.slice(first, day + 1)) block.setAttribute('data-jd-signed', '')
}
