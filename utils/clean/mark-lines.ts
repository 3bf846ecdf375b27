import { textOf } from '../dom/block-text.ts'
import { labelHere } from '../text/find-label.ts'
import { labelField, namesNewsroom, OF_PEOPLE } from '../text/mark-labels.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { isNameByRole } from '../text/person-name.ts'
import type { RepostMarks } from '../text/repost-marks.ts'
import { readsSame } from '../text/space.ts'
import { toSimplified } from '../text/to-simplified.ts'
import { lineReason } from './line-reason.ts'
import type { Provenance } from './step.ts'

/** A line inside a block, with the nodes that make it up; the `<br>` behind it is the last of them. */
export interface BlockLine {
  nodes: ChildNode[]
  text: string
}

/**
 * The lines that `<br>` makes in a block. Where one element wraps them all, the lines are those inside it.
 * @returns one line when the block has no `<br>`.
 */
export function linesOf(block: Element): BlockLine[] {
  let holder = block
  while (holder.childElementCount === 1 && holder.firstElementChild?.querySelector('br') && onlyChild(holder))
    holder = holder.firstElementChild
  const lines: BlockLine[] = []
  let nodes: ChildNode[] = []
  const flush = () => {
    if (nodes.length > 0) lines.push({ nodes, text: textOfNodes(nodes) })
    nodes = []
  }
  for (const node of holder.childNodes) {
    nodes.push(node)
    if (node.nodeName === 'BR') flush()
  }
  flush()
  return lines
}

const onlyChild = (element: Element) =>
  [...element.childNodes].every((node) => node.nodeType === 1 || !/\S/.test(node.nodeValue ?? ''))

const textOfNodes = (nodes: readonly ChildNode[]) =>
  nodes
    .map((node) =>
      node.nodeType === 1 ? textOf(node as Element) : node.nodeType === 3 ? node.nodeValue : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Files what marks say under the provenance of the article: the first publisher is the source, further ones are the
 * chain of reposts.
 */
export function fileMarks(marks: Partial<RepostMarks>, provenance: Provenance): void {
  for (const source of marks.sources ?? []) {
    if (!provenance.source) provenance.source = source
    else add(provenance.via, source, provenance.source)
  }
  for (const author of marks.authors ?? []) add(provenance.authors, author)
  for (const editor of marks.editors ?? []) add(provenance.editors, editor)
  provenance.originalTitle ??= marks.originalTitle ?? null
  if (marks.license)
    provenance.license = provenance.license ? `${provenance.license}\n${marks.license}` : marks.license
}

function add(list: string[], value: string, besides?: string): void {
  if (![...list, besides ?? ''].some((known) => readsSame(known, value))) list.push(value)
}

/** The marks of a text that is one line or several; null when any of its lines is ordinary text. */
export function marksOf(text: string): RepostMarks[] | null {
  const lines = text.split('\n')
  const marks = lines.map(
    (line) =>
      parseMarkLine(line) ?? besidePrompts(line) ?? (lines.length > 1 ? marksBeside(line, lines) : null),
  )
  return marks.every((mark) => mark !== null) ? marks : null
}

/** Longest line of a credit that its neighbour tells, and the longest names in it (characters). */
const LONGEST_CREDIT = 16
const LONGEST_NAME = 4

/** A role and a name without a colon, which words of other kinds may be as well, "视频 王敏"; 录制 周二 is a day. */
const ROLE_AND_NAME = /^(\p{Script=Han}{1,5}) (?!周[一二三四五六日末]$)(\p{Script=Han}{2,4})$/u

/** A credit with the colon that is left out among others; null for any other line. */
function creditOf(text: string): string | null {
  if (text.length > LONGEST_CREDIT) return null
  const [, role = '', name = ''] = ROLE_AND_NAME.exec(text) ?? []
  const isRole = OF_PEOPLE.has(labelField(toSimplified(role), true))
  if (isRole && isNameByRole(name)) return `${role}：${name}`
  // a bare name is who signs the story
  return labelHere(text) !== null ? text : null
}

/** Duties that no club, cast or app has, of one who checks a text: "审核 王敏"; "审核：三天" is a step. */
const CHECKS =
  /^(?:责任?编辑?|责任校对|[初复终一二三]审|[一二三初]校|审核|校对|审校|校审|核稿|审签|签发)[:： ] ?(?!周[一二三四五六日末]$)(\p{Script=Han}{2,4})$/u

const isCheck = (line: string) => isNameByRole(CHECKS.exec(toSimplified(line))?.[1] ?? '')

/** Most lines of credits above or below one. */
const MOST_CREDITS = 4

/** The lines of credits around one, without a gap. */
export function creditsAround(lines: readonly string[], index: number): string[] {
  const around: string[] = []
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= MOST_CREDITS; at += step) {
      const line = lines[at]
      if (line === undefined) break
      around.push(line)
      if (creditOf(line) === null) break
    }
  return around
}

/**
 * The marks of a line beside one of the newsroom: "后期：杭州湾" below "责编：宫羽" is a pen name, where it might be a topic if
 * it stood alone or beside the cast of a play.
 * @param text the line.
 * @param beside the lines of credits around it.
 * @param next those of them that touch it.
 */
export function marksBeside(
  text: string,
  beside: readonly string[],
  next: readonly (string | undefined)[] = beside,
): RepostMarks | null {
  const credit = creditOf(text)
  if (credit === null) return null
  for (const near of beside) {
    if (near === text || !namesNewsroom(near)) continue
    // with a colon here and none there they are no rows of one list
    if (credit !== text && /[:：]/.test(near)) continue
    // "设计 简约" beside "编辑 方便", "后期：两天" two rows below "审核：三天": what is said of an app, and steps
    const isNext = labelHere(text) !== null && next.includes(near)
    if (!isNext && !isCheck(near)) continue
    const known = near.length <= LONGEST_CREDIT * 2 ? parseMarkLine(near) : null
    if (!known || known.license) continue
    const both = parseMarkLine(`${near} ${credit}`)
    const people = (marks: RepostMarks) => [...marks.authors, ...marks.editors]
    const others = both ? people(both).filter((name) => !people(known).includes(name)) : []
    const isName = isNext ? (name: string) => name.length <= LONGEST_NAME : isNameByRole
    if (both && others.length > 0 && others.every(isName)) return both
  }
  return null
}

/** Longest line of a mark and of what the site asks for (characters). */
const LONGEST = 120

/**
 * The mark of a line whose other sentences ask the reader for something: "青石新闻，未经授权不得转载。新闻报料：021-00001024",
 * or whose other brackets are buttons: "【我要纠错】【责任编辑：王敏】".
 */
function besidePrompts(line: string): RepostMarks | null {
  if (line.length > LONGEST) return null
  const sentences = line.split(/(?<=。)(?=.)|(?<=[】\]）)]) ?(?=[【[（(])/)
  if (sentences.length < 2) return null
  // most sentences are no marks, and that is told faster than what they ask for
  const marks = sentences.map((sentence) => parseMarkLine(sentence))
  const isPrompt = (sentence: string) => /^(?:prompt|tools)$/.test(lineReason(sentence.trim()) ?? '')
  const mark = marks.findIndex(
    (found, index) => found && sentences.every((sentence, other) => other === index || isPrompt(sentence)),
  )
  return marks[mark] ?? null
}

/** A point of a list: "1、…", "（二）…", "③…". */
export const NUMBERED = /^[（(]?(?:\d{1,2}|[一二三四五六七八九])[、.．）)]|^[①②③④⑤⑥]/
