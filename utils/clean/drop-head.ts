import { textOf } from '../dom/block-text.ts'
import { fold, foldsTo } from '../text/space.ts'
import { headlineLines } from './headline-lines.ts'
import { lineReason } from './line-reason.ts'
import { opensStory } from './opens-story.ts'
import type { Step } from './step.ts'

/** A menu is at least this many lines in a row, each of at most so many characters. */
const MIN_MENU = 4
const MAX_ENTRY = 6

/** Channels, of which a portal's menu has one at least; verse of short lines has none. */
const CHANNEL =
  /^(?:网站)?(?:首页|首頁|[新要][闻聞]|[时時]政|[国國][内內际際]|社[会會]|[财財][经經]|[体體]育|[娱娛][乐樂]|科技|教育|[军軍]事|[视視][频頻听聽]|[图圖][片说說]|[评評][论論]|[锐銳][评評]|[论論][坛壇]|博客|房[产產]|汽[车車]|旅[游遊]|文化|[专專][题題]|直播|生活|地方|[热熱][线線])$/

/** A sentence with the stop of Latin letters, at least so long (characters). */
const LATIN_STOP = /[.!?]["”』」]?$/
const MIN_SENTENCE = 30

/** The texts in front of the first such sentence; none without one, as in verse. */
const aboveLatin = (texts: readonly string[]) =>
  texts.slice(
    0,
    Math.max(
      0,
      texts.findIndex((text) => text.length >= MIN_SENTENCE && LATIN_STOP.test(text)),
    ),
  )

/** Lines of five characters or more, all as long as the first: 床前明月光 is no entry of a menu. */
const isRegularVerse = ([first = '', ...lines]: readonly string[]) =>
  first.length >= 5 && lines.every((line) => line.length === first.length)

/** Shortest line over a headline that may lead up to it (characters). */
const MIN_KICKER = 8

/** Whether a line over the headline leads up to it, and no way through the site. */
function isKicker(block: Element): boolean {
  const text = textOf(block)
  return text.length >= MIN_KICKER && !block.querySelector('a') && lineReason(text) === null
}

/**
 * Takes out what stands before the story on flattened pages: everything above the repeated headline, and menus, which
 * are several very short lines in a row.
 */
export const dropHead: Step = {
  id: 'drop-head',
  chineseOnly: true,
  run(root, { title, headlines, take }) {
    const wanted = fold(title)
    const others = headlines.map(fold)
    const blocks = [...root.children]
    const texts: string[] = []
    let head = 0
    // nothing behind the first sentence is read
    for (const block of blocks) {
      const text = textOf(block)
      texts.push(text)
      if (!opensStory(text)) continue
      head = texts.length - 1
      break
    }
    // where sentences end with the stops of Latin letters, the headline stands among the first blocks
    const above = texts.some((text) => /[。！？]/.test(text)) ? texts.slice(0, head) : aboveLatin(texts)
    const headline =
      wanted === ''
        ? -1
        : above.findIndex((text, i) => foldsTo(text, wanted) || headlineLines(above, i, wanted) > 0)
    for (let i = 0; i < headline; i++) {
      const block = blocks[i] as Element
      const text = texts[i] ?? ''
      if (others.some((other) => foldsTo(text, other))) take(block, 'titleRepeat')
      else if (text !== '') take(block, i === headline - 1 && isKicker(block) ? 'outside' : 'navigation')
    }
    let from = Math.max(0, headline + 1)
    for (let i = from; i <= head; i++) {
      const text = texts[i] ?? ''
      if (i < head && text !== '' && text.length <= MAX_ENTRY && !/[，。！？：:]/.test(text)) continue
      const lines = texts.slice(from, i)
      if (lines.length >= MIN_MENU && lines.some((line) => CHANNEL.test(line)) && !isRegularVerse(lines))
        for (const entry of blocks.slice(from, i)) take(entry, 'navigation')
      from = i + 1
    }
  },
}
