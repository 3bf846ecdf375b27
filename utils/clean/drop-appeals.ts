import { textOf } from '../dom/block-text.ts'
import { withoutSigns } from '../text/space.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { isAccount, isAppeal, isPublicNotice } from './appeals.ts'
import { callOf } from './call-words.ts'
import { endsArticle } from './ends-article.ts'
import { isBesideHotlines, isHotlines } from './hotlines.ts'
import { lineReason } from './line-reason.ts'
import { fileMarks, marksOf } from './mark-lines.ts'
import { opensStory } from './opens-story.ts'
import type { Step } from './step.ts'

/** What a head asks for, or points at: a story may begin as an appeal does, 支持独立媒体的人越来越多. */
const CALLS = /[▲▼↑↓⬆⬇👆👇⭐★☆▶►]|点[击按]|关注|订阅|追踪|下载|扫码|扫描|长按|星标|升级|登[录入]|注册/u

/** A head has no more lines (blocks). */
const MAX_HEAD = 8

/** What a line outside the story is; null for the story itself. */
type Kind = 'prompt' | 'notice' | 'account' | 'frame' | null

/**
 * Takes out what the publisher asks of its readers above and below the story, amid it where that is a link, and what it tells
 * them below each story of a kind.
 */
export const dropAppeals: Step = {
  id: 'drop-appeals',
  chineseOnly: true,
  run(root, { take, home, provenance }) {
    const below: { block: Element; kind: Kind }[] = []
    let block = root.lastElementChild
    let textBelow = ''
    for (; block?.previousElementSibling; block = block.previousElementSibling) {
      const text = textOf(block)
      const kind = kindOf(block, text, textBelow, home)
      if (!kind) break
      if (text === '') continue
      below.push({ block, kind })
      textBelow = text
    }
    const story = block
    // addresses alone may be what the story is about
    const isFrame = below.some(({ kind }) => kind !== 'account')
    for (const { block, kind } of below) {
      if (kind === 'frame' || (kind === 'account' && !isFrame)) continue
      for (const line of textOf(block).split('\n'))
        for (const mark of marksOf(line) ?? []) fileMarks(mark, provenance)
      for (const part of partsOf(block)) take(part, kind === 'notice' ? kind : 'prompt')
    }
    let isHead = true
    for (const [index, block] of [...root.children].entries()) {
      if (block === story) break
      if (index === MAX_HEAD) isHead = false
      if (!isHead && !block.querySelector('a')) continue
      const text = textOf(block)
      const isCalled = (isHead && CALLS.test(toSimplified(text))) || endsInLink(block, text)
      if (text !== '' && isCalled && text.split('\n').every(isAppeal)) take(block, 'prompt')
      else isHead &&= !opensStory(text)
    }
  },
}

/** What goes of a block: not the photographs that stand in front of its text; one picture is that of the code to be scanned. */
function partsOf(block: Element): ChildNode[] {
  if (block.querySelectorAll('img').length < 2) return [block]
  const isPicture = (node: Node) =>
    node.nodeType === 1 &&
    ((node as Element).matches('img') || (node as Element).querySelector('img') !== null)
  return [...block.childNodes].filter((node) => !isPicture(node) && /\S/.test(node.textContent ?? ''))
}

/** Whether a paragraph ends in the link that it asks to follow, but for signs behind it. */
function endsInLink(block: Element, text: string): boolean {
  const link = block.tagName === 'P' ? [...block.querySelectorAll('a')].at(-1) : undefined
  const linked = link ? textOf(link) : ''
  const isCall = isAppeal(linked) || callOf(linked) !== null
  return isCall && withoutSigns(text).endsWith(withoutSigns(linked))
}

/** How a paper's notice begins that goes on in the next line: 《青石日報》提醒您：   ※提醒您 */
const REMINDS =
  /^[※★◎☆●]?\s?(?:(?<=[※★◎☆●]\s?)|[《「【]?[^，。：:！？》」】]{1,12}(?:[报報刊]|新[闻聞][网網云雲]?|[电電][视視])[》」】]? ?)(?:提醒|[关關]心)[您你][:：]?$/

/** What a block is of whose lines some are this and some are that. */
const STRONGEST = ['notice', 'prompt', 'account'] as const

function kindOf(block: Element, text: string, textBelow: string, home: string): Kind {
  if (endsArticle(block, text, home)) return 'frame'
  // a list may be instructions, a quotation is the story's
  if (!/^(?:P|H[1-6])$/.test(block.tagName)) return null
  const lines = text.split('\n')
  const before = block.previousElementSibling ? textOf(block.previousElementSibling) : ''
  const whole = REMINDS.test(before) ? [before, ...lines] : lines
  if (whole.length === 2 && REMINDS.test(whole[0] ?? '') && isPublicNotice(whole.join(''))) return 'notice'
  const around = [before.split('\n').at(-1) ?? '', ...lines, textBelow.split('\n')[0] ?? ''].map(toSimplified)
  const kinds = lines.map((line, index) => kindOfLine(line, around[index] ?? '', around[index + 2] ?? ''))
  return kinds.includes(null) ? null : (STRONGEST.find((kind) => kinds.includes(kind)) ?? null)
}

function kindOfLine(line: string, above: string, below: string): Kind {
  if (isAppeal(line) || lineReason(line) === 'prompt') return 'prompt'
  if (isPublicNotice(line)) return 'notice'
  const plain = toSimplified(line)
  if (isHotlines(plain) || isBesideHotlines(plain, above, below)) return 'notice'
  if (isAccount(line)) return 'account'
  return marksOf(line) ? 'frame' : null
}
