import { isImageCredit } from '../images/caption.ts'
import { withoutGlosses } from '../text/glosses.ts'
import { gluedMarks } from '../text/glued-marks.ts'
import { isListOfWorks } from '../text/list-of-works.ts'
import { parseMarkLine } from '../text/mark-line.ts'
import { isPersonName } from '../text/names.ts'
import { signedBy } from '../text/people.ts'
import { isEmptyMarks, type RepostMarks } from '../text/repost-marks.ts'
import { oneLine } from '../text/space.ts'
import { blockElements } from './block-elements.ts'
import { textOf } from './block-text.ts'
import { isRelatedHeading } from './frame-headings.ts'
import { goesOn } from './goes-on.ts'
import { lineReason } from './line-reason.ts'
import { linkShare } from './link-share.ts'
import { fileMarks, linesOf, marksOf } from './mark-lines.ts'
import type { CleanContext, Step } from './step.ts'

/** Blocks at the head that may be marks; the first paragraph of the story ends the head sooner. */
const HEAD = 6
/** Blocks at the end that may be marks even where the last long paragraph stands behind them. */
const TAIL = 8
/** A block of this length with the end of a sentence is the story. */
const STORY = 40

/** What can be a mark line: paragraphs, headings and items, not captions, cells or code. */
const LINE = /^(?:P|H[1-6]|LI|BLOCKQUOTE|DD|DT)$/

/**
 * Moves the marks that reposting leaves (来源, 责任编辑, 原标题, 版权 …; the grammar is `utils/text/mark-line.ts`) from the
 * head and the tail of the body into the provenance. Lines of a block are taken one by one; marks in brackets at the end
 * of a paragraph are cut off it. Dividers and end marks go where nothing but marks and the page's frame follows them.
 */
export const moveRepostMarks: Step = {
  id: 'move-repost-marks',
  chineseOnly: true,
  run(root, context) {
    dropBehindEditors(root, context)
    dropNotice(root, context)
    moveTable(root, context)
    const blocks = blockElements(root).filter((b) => LINE.test(b.tagName) && !b.closest('figure,table'))
    const texts = blocks.map((block) => textOf(block))
    // read from both ends: what stands amid the story need not be read for marks
    const isStory = (text: string) =>
      text.length >= STORY && /[。！？!?]/.test(text) && marksOf(text) === null
    const first = texts.findIndex(isStory)
    const last = texts.findLastIndex(isStory)
    const head = Math.min(HEAD, first < 0 ? blocks.length : first)
    const tail = Math.max(0, Math.min(blocks.length - TAIL, last + 1), head)
    // dividers count only where nothing but marks and the page's frame follows them
    let end = blocks.length
    while (end > tail && endsArticle(blocks[end - 1] as Element, texts[end - 1] ?? '', context.url)) end--

    const named = valuesBelowLabels(texts, tail)
    const ofWorks = isListOfWorks(texts)
    let inNotice = false
    // 编辑：明天见, where 编辑： begins sentences as well: somebody who speaks
    const speakers = new Set(
      texts.flatMap((text) => {
        const role = SPEAKER.exec(text)?.[1]
        return role && marksOf(text) === null ? [role] : []
      }),
    )
    const isOfWork = (text: string) => ofWorks && /^作者[:：]/.test(text)
    for (const [index, block] of blocks.entries()) {
      const text = texts[index] ?? ''
      const inHead = index < head
      const inTail = index >= tail
      const atEnd = index >= end
      const below = named.get(index)
      if (below) {
        fileMarks(below, context.provenance)
        context.take(block, 'repostMark')
        const name = blocks[index + 1]
        if (name) context.take(name, 'repostMark')
        texts[index + 1] = ''
        continue
      }
      if (
        (inHead && isStrayCredit(block, text)) ||
        (inTail && ((index >= end - 1 && isStrayCredit(block, text)) || isKnownName(text, context.names)))
      ) {
        context.take(block, 'repostMark')
        continue
      }
      const signed = index === end - 1 && index > last ? signedBy(text) : []
      // several lines with the sign are points of the story
      if (
        signed.length > 0 &&
        (/^[（(]/.test(text) || !texts.slice(0, index).some((other) => other.startsWith(text.charAt(0))))
      ) {
        fileMarks({ authors: signed }, context.provenance)
        context.take(block, 'repostMark')
        continue
      }
      // "免责声明：" and its points, a line each
      if (inNotice && NUMBERED.test(text)) {
        fileMarks({ license: text }, context.provenance)
        context.take(block, 'repostMark')
        continue
      }
      inNotice = inTail && NOTICE.test(text)
      if (inHead || inTail) {
        const speaker = SPEAKER.exec(text)?.[1]
        const marks = isOfWork(text) || (speaker && speakers.has(speaker)) ? null : marksOf(text)
        const heads = /^H[1-6]$/.test(block.tagName) && /[:：]$/.test(text) && !atEnd
        if (
          marks?.every((mark) => wanted(mark, atEnd || (index > last && END.test(text)))) &&
          !heads &&
          !block.querySelector('img')
        ) {
          for (const mark of marks) fileMarks(mark, context.provenance)
          context.take(block, 'repostMark')
          continue
        }
      }
      if (text.includes('\n')) takeLines(block, context, index <= first || inHead, index >= last)
      if (index >= last || inTail) cutGlued(block, text, context)
    }
  },
}

/** "—— END ——", "（全文完）", whatever stands below it. */
const END = /^[^\p{L}]{0,12}(?:END|[全本正]文完)[^\p{L}]{0,12}$/u

/** A role of the newsroom that interviews put in front of what is said. */
const SPEAKER = /^(作者|[记記]者|[编編][辑輯]|主[编編]|翻[译譯]|主持人)[:：]/

/** Whether a block is no part of the story and may stand below it: marks, the page's frame, links to other articles. */
const endsArticle = (block: Element, text: string, url: string) =>
  text === '' ||
  marksOf(text) !== null ||
  lineReason(text) !== null ||
  isStrayCredit(block, text) ||
  isRelatedHeading(text) ||
  linkShare(block, url) > 0.95

/** A table below the story whose rows are all marks: 编辑, 审核, 统筹, a row each. */
function moveTable(root: Element, context: CleanContext): void {
  const table = [...root.children].findLast((child) => child.tagName === 'TABLE')
  if (!table) return
  const rows = [...table.querySelectorAll('tr')].map((row) => textOf(row)).filter(Boolean)
  const marks = rows.map(parseMarkLine)
  if (rows.length === 0 || !marks.every((mark) => mark !== null)) return
  for (const mark of marks) fileMarks(mark, context.provenance)
  context.take(table, 'repostMark')
}

/**
 * A notice below the story that goes on to the end, a point a line: "某某网版权与内容销售的声明：", "1、…", "2、凡本网注明…". One
 * of its points must be a note on rights.
 */
function dropNotice(root: Element, context: CleanContext): void {
  const blocks = [...root.children]
  const at = blocks.findLastIndex((block) => NOTICE_TITLE.test(textOf(block)))
  if (at <= 0) return
  const notice = blocks.slice(at)
  const points = notice
    .slice(1)
    .map((block) => textOf(block))
    .filter((text) => text !== '' && lineReason(text) === null)
  const isPoint = (text: string) => NUMBERED.test(text) || marksOf(text) !== null
  if (!points.every(isPoint) || !points.some((text) => parseMarkLine(text)?.license)) return
  for (const block of notice) context.take(block, 'repostMark')
  fileMarks({ license: points.join('\n') }, context.provenance)
}
const NOTICE_TITLE =
  /^[^，。！？：:]{0,20}(?:版权|免责|转载)[^，。！？：:]{0,20}(?:声明|聲明|说明|须知)[:：]?$/

/** The heading of a note on rights, and its points; 重要说明 may head what a visitor is to bring. */
const NOTICE = /^[【[（(]?(?:免责|版权|本网|本站)(?:声明|聲明|说明)[】\]）)]?[:：]?$/
const NUMBERED = /^[（(]?(?:\d{1,2}|[一二三四五六七八九])[、.．）)]|^[①②③④⑤⑥]/

/** The editor's line ends an article when at least this part of the text stands before it. */
const BEFORE_EDITORS = 0.5

/**
 * What stands behind the line of the editor in brackets, "(责编：盖纯、张祎)", is the portal's: teasers with their
 * summaries. Further marks stay for the rules below.
 */
function dropBehindEditors(root: Element, { take }: CleanContext): void {
  const children = [...root.children]
  const texts = children.map((child) => textOf(child))
  const whole = texts.reduce((sum, text) => sum + text.length, 0)
  let before = 0
  for (const [index, text] of texts.entries()) {
    before += text.length
    if (before < whole * BEFORE_EDITORS || !EDITORS_LINE.test(text) || parseMarkLine(text) === null) continue
    // a paragraph behind the other is the story again
    const behind = texts.slice(index + 1).filter((line) => line !== '' && marksOf(line) === null)
    const paragraphs = behind.filter((line) => line.length >= STORY && /[。！？]$/.test(line))
    if (goesOn(paragraphs.length, behind.length)) return
    for (const [i, child] of children.entries())
      if (i > index && (texts[i] === '' || marksOf(texts[i] ?? '') === null)) take(child, 'related')
    return
  }
}

const EDITORS_LINE = /^[（(【[](?:责编|責編|责任编辑|責任編輯|编辑|編輯)[^。！？]{2,40}[)）】\]]$/

/**
 * A label alone and its value on the next line: "文章作者", "王敏"; "山城快报记者", "王敏"; "供稿单位：", "市教育局". The marks by
 * the index of the label.
 */
function valuesBelowLabels(texts: string[], tail: number): Map<number, RepostMarks> {
  const found = new Map<number, RepostMarks>()
  for (let i = tail; i + 1 < texts.length; i++) {
    const label = withoutGlosses(texts[i] ?? '')
    const value = withoutGlosses(texts[i + 1] ?? '')
    if (value.length < 2 || value.length > 20) continue
    const withColon = COLON_LABEL.test(label) && !/[:：]/.test(value)
    const marks =
      BARE_LABEL.test(label) || withColon
        ? parseMarkLine(`${label.replace(/[:：]$/, '')}：${value}`)
        : NEWSROOM.test(label) && isPersonName(value.split(' ')[0] ?? '')
          ? parseMarkLine(`${label} ${value}`)
          : null
    if (!marks) continue
    const people = [...marks.authors, ...marks.editors]
    // "视频：" may head a list
    const isFound = withColon
      ? people.every(isPersonName) && people.length + marks.sources.length > 0
      : people.length > 0
    if (isFound) found.set(i++, marks)
  }
  return found
}

const BARE_LABEL = /^(?:文章作者|本文作者|作者|责任编辑|責任編輯|编辑|編輯)$/
/** A label with its colon and nothing behind. */
const COLON_LABEL = /^\p{Script=Han}{2,6} ?[:：]$/u
/** A newsroom whose reporters stand on the next line. */
const NEWSROOM = /^[^，。！？：:“”]{0,18}(?:记者|記者|通讯员|通訊員)$/

/** The credit of a picture that stands at the end of the text, not below a picture. */
function isStrayCredit(block: Element, text: string): boolean {
  const before = block.previousElementSibling
  return (
    isImageCredit(text) && !(before && /^(?:FIGURE|IMG)$/.test(before.tagName)) && !block.querySelector('img')
  )
}

/** What a name alone below the story says more: "青石网新闻", the caption of a code that is gone. */
const KIND = /(?:新闻|新聞|客户端|公众号|官方微信|微信|官方微博|微博|视频号|APP|app)$/

/** The paper's name in brackets below its story, "(中時 )", or with what it publishes: "青石网新闻". */
const isKnownName = (text: string, names: readonly string[]) =>
  text.length <= 30 &&
  names.some(
    (name) =>
      text !== name && [text.replace(/^[（(] ?| ?[)）]$/g, ''), text.replace(KIND, '')].includes(name),
  )

/** Dividers and lines that hold nothing that is filed are taken at the end only. */
const wanted = (marks: RepostMarks, atEnd: boolean) =>
  atEnd || (!marks.separator && (!isEmptyMarks(marks) || marks.editors.length === 0))

/** Takes mark lines off the two ends of a block whose lines `<br>` makes. */
function takeLines(block: Element, context: CleanContext, fromStart: boolean, fromEnd: boolean): void {
  const lines = linesOf(block)
  if (lines.length < 2) return
  const taken = new Map<number, RepostMarks>()
  const scan = (order: number[], dividers: boolean) => {
    for (const i of order) {
      const text = lines[i]?.text
      const mark = text ? parseMarkLine(text) : null
      if (!mark ? text !== '' : mark.separator && !dividers) break
      if (mark) taken.set(i, mark)
    }
  }
  const all = lines.map((_, i) => i)
  if (fromStart) scan(all, false)
  if (fromEnd) scan(all.toReversed(), true)
  for (const [i, mark] of [...taken].sort(([a], [b]) => a - b)) {
    fileMarks(mark, context.provenance)
    for (const node of lines[i]?.nodes ?? []) context.take(node, 'repostMark')
  }
}

/**
 * Cuts a mark in brackets off the end of a paragraph: "…境内反弹。（嘉峪关市委政法委 供稿）". Only where the bracket lies in
 * one text node or is an element of its own, which is how it is written.
 */
function cutGlued(block: Element, text: string, context: CleanContext): void {
  const glued = gluedMarks(text)
  if (!glued) return
  const bracket = text.slice(glued.index).trim()
  // "（摘自《某某简报》2018年第22期）" is a reference, of which the metadata could keep but half
  if (/第 ?\d{1,4} ?[期卷辑]/.test(bracket)) {
    fileMarks(glued.marks, context.provenance)
    return
  }
  let node: ChildNode | null = block.lastChild
  while (node && (node.nodeType === 8 || !/\S/.test(node.textContent ?? ''))) node = node.previousSibling
  while (node && node.nodeType === 1 && oneLine(node.textContent ?? '') !== bracket) {
    node = node.lastChild
    while (node && (node.nodeType === 8 || !/\S/.test(node.textContent ?? ''))) node = node.previousSibling
  }
  if (!node) return
  if (oneLine(node.textContent ?? '') === bracket) context.take(node, 'repostMark')
  else {
    // a no-break space is a space in the text of a block
    const at = node.nodeType === 3 ? (node.nodeValue ?? '').replace(/\s/g, ' ').lastIndexOf(bracket) : -1
    if (at < 0) return
    context.take((node as Text).splitText(at), 'repostMark')
  }
  fileMarks(glued.marks, context.provenance)
}
