/** A stretch of the page that holds prose together. Lengths are in Chinese characters, see `weigh`. */
export interface TextBlock {
  /** Prose outside links. */
  text: number
  /** Prose inside links: headlines and summaries that lead elsewhere. */
  linked: number
  /** Pieces of prose outside links: paragraphs, or lines between line breaks. */
  pieces: number
  /** First and last of the text nodes outside links; null in an empty block. */
  first: Text | null
  last: Text | null
  /** The element that holds them; null in an empty block. */
  element: Element | null
}

/** Text nodes looked at: of 300 articles the last line of the last to reach its text is number 2,564. */
const MAX_NODES = 3_000
/** Shorter text nodes are menus, labels and dates; measuring them costs more than they tell. */
const MIN_LENGTH = 16
/** How far above its paragraph a container may stand: page builders wrap each paragraph in up to three boxes. */
const LEVELS = 4
/** What a container loses for each level between it and its paragraphs, so that the closest one wins. */
const LEVEL_LOSS = 0.9

const NOT_PROSE = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEXTAREA',
  'OPTION',
  'BUTTON',
  'LABEL',
  'svg',
  'style',
])
const INLINE = new Set(['SPAN', 'FONT', 'B', 'STRONG', 'EM', 'I', 'U', 'SMALL', 'MARK', 'A'])
/** A mark between clauses. Latin marks count before a space only, so that numbers, addresses and code don't. */
const CLAUSE = /[，。！？；：、।؟]|[,.!?;:](?:["'”’)]?\s|$)/
/** Letters of scripts in which a character is a syllable or a word: kana, Han, Hangul. */
const WIDE = /[\u3040-\u9fff\uac00-\ud7af]/

/** Length of a text in Chinese characters: one of them carries about as much as three letters. */
export function weigh(text: string): number {
  const { length } = text.trim()
  return WIDE.test(text) ? length : length / 3
}

/**
 * Finds the block of a page that holds the most prose, in at most `MAX_NODES` steps. Reads only.
 * Returns it with the prose of the whole page, in and outside links.
 */
export function measureText(root: Element): { block: TextBlock; linked: number } {
  const blocks = new Map<Element, TextBlock & { level: number }>()
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let linked = 0
  for (let visited = 0; visited < MAX_NODES && walker.nextNode(); visited++) {
    const node = walker.currentNode as Text
    if (node.length < MIN_LENGTH) continue
    let element = node.parentElement as Element
    if (NOT_PROSE.has(element.tagName)) continue
    const { data } = node
    if (!CLAUSE.test(data)) continue
    const weight = weigh(data)
    let inLink = false
    while (INLINE.has(element.tagName) && element !== root) {
      inLink ||= element.tagName === 'A'
      element = element.parentElement as Element
    }
    if (NOT_PROSE.has(element.tagName)) continue
    inLink ||= element.parentElement?.tagName === 'A'
    if (inLink) linked += weight
    for (let level = 0; level <= LEVELS; level++) {
      let block = blocks.get(element)
      if (!block) {
        block = { element, text: 0, linked: 0, pieces: 0, first: null, last: null, level }
        blocks.set(element, block)
      }
      if (level > block.level) block.level = level
      if (inLink) block.linked += weight
      else {
        block.text += weight
        block.pieces++
        block.first ??= node
        block.last = node
      }
      if (element === root) break
      element = element.parentElement as Element
    }
  }
  let best: TextBlock = { element: null, text: 0, linked: 0, pieces: 0, first: null, last: null }
  let most = 0
  for (const block of blocks.values()) {
    const worth = (block.text - block.linked) * LEVEL_LOSS ** block.level
    if (worth > most) {
      best = block
      most = worth
    }
  }
  return { block: best, linked }
}
