import { textOf } from '../dom/block-text.ts'
import { isCaptionText } from '../images/caption.ts'
import { fieldsOfSheets } from '../text/data-sheets.ts'
import { isTopic } from '../text/heads-topic.ts'
import { isOfLaterStory } from '../text/later-story.ts'
import { isListOfWorks, rowsOfStations } from '../text/list-of-works.ts'
import { signedBy } from '../text/people.ts'
import { isPersonName } from '../text/person-name.ts'
import type { RepostMarks } from '../text/repost-marks.ts'
import { blockElements } from './block-elements.ts'
import { isChromeWords } from './chrome-words.ts'
import { cutGlued, takeLines } from './cut-marks.ts'
import { endsArticle, isStrayCredit } from './ends-article.ts'
import { licenceCard } from './licence-card.ts'
import { lineReason } from './line-reason.ts'
import { creditsAround, fileMarks, marksBeside, marksOf, NUMBERED } from './mark-lines.ts'
import { marksBelowLabels } from './marks-below-labels.ts'
import type { CleanContext, Step } from './step.ts'

/** Blocks at the head that may be marks; the first paragraph of the story ends the head sooner. */
const HEAD = 6
/** Blocks at the end that may be marks even where the last long paragraph stands behind them. */
const TAIL = 8
/** A block of this length with the end of a sentence is the story (characters). */
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
    const blocks = blockElements(root).filter((b) => LINE.test(b.tagName) && !b.closest('figure,table'))
    const texts = blocks.map((block) => textOf(block))
    // read from both ends: what stands amid the story, which begins with no caption and no abstract, need not be read for marks
    const first = texts.findIndex((text) => isStory(text) && !isCaptionText(text) && !ABSTRACT.test(text))
    const last = texts.findLastIndex(isStory)
    const head = Math.min(headEnd(texts), first < 0 ? blocks.length : first)
    const tail = Math.max(0, Math.min(blocks.length - TAIL, last + 1), head)
    // dividers count only where nothing but marks and the page's frame follows them
    let end = blocks.length
    while (end > tail && endsArticle(blocks[end - 1] as Element, texts[end - 1] ?? '', context.home)) end--

    const belowLabels = new Map([
      ...marksBelowLabels(texts, tail),
      ...licenceCard(texts, tail, context.title),
    ])
    const points = pointsOfNotice(texts, tail)
    const isSaid = lineOfSpeaker(texts)
    const ofWorks = isListOfWorks(texts)
    const isRow = rowsOfStations(texts)
    const isOfSheet = fieldsOfSheets(texts)
    const edited = editorLines(texts)
    /** The marks that a block is from end to end; null where any of it is the story's. */
    const marksAt = (index: number): readonly Partial<RepostMarks>[] | null => {
      const block = blocks[index] as Element
      const text = texts[index] as string
      const inTail = index >= tail
      const known = belowLabels.get(index)
      if (known) return known
      const mayBeStray = index < head || (inTail && index >= end - 1)
      if (mayBeStray && isStrayCredit(block, text) && !isAmidCredits(texts, index)) return []
      if (inTail && isKnownName(text, context.names)) return []
      if (index === end - 1 && index > last) {
        const authors = signature(texts, index)
        if (authors.length > 0) return [{ authors }]
      }
      if (points.has(index)) return [{ license: text }]
      if (
        (index >= head && !inTail && !edited.has(index)) ||
        isSaid(text) ||
        (ofWorks && /^作者[:：]/.test(text))
      )
        return null
      if (isRow(text) || isOfSheet(index)) return null
      const atEnd = index >= end
      const next = [texts[index - 1], texts[index + 1]]
      const beside = marksOf(text) ? null : marksBeside(text, creditsAround(texts, index), next)
      const marks = beside ? [beside] : marksOf(text)
      const areWanted = marks?.every((mark) => wanted(mark, atEnd || (index > last && END.test(text))))
      // the by-line of one of several stories is no mark of the page
      if (areWanted && index > head && marks?.every(namesWritersOnly) && isOfLaterStory(texts, index))
        return null
      const isOverStory = () => isStory(texts[index + 1] ?? '')
      const isHeading =
        (OF_FIGURES.test(text) && isOverStory()) ||
        (/^H[1-6]$/.test(block.tagName) &&
          ((/[:：]$/.test(text) && !atEnd) || (isTopic(text) && isOverStory())))
      return areWanted && !isHeading && !block.querySelector('img') ? marks : null
    }
    for (const [index, block] of blocks.entries()) {
      const marks = marksAt(index)
      if (marks) {
        for (const mark of marks) fileMarks(mark, context.provenance)
        if (belowLabels.has(index)) takePortrait(block, blocks[index + 1], context.take)
        context.take(block, 'repostMark')
        continue
      }
      const text = texts[index] as string
      if (text.includes('\n') && !isRow(text) && !isOfSheet(index))
        takeLines(block, context, index <= first || index < head, index >= last)
      if (index >= last || index >= tail) cutGlued(block, text, context)
    }
  },
}

/** Index behind the head, whose buttons and counters do not count: a later step knows them. */
function headEnd(texts: readonly string[]): number {
  let left = HEAD
  for (const [index, text] of texts.entries()) {
    if (isFrame(text)) continue
    if (left === 0) return index
    left--
  }
  return texts.length
}

/** Whether a text is buttons and counters, a label and its number maybe on two lines, or another line of the page. */
const isFrame = (text: string) => isChromeWords(text) || lineReason(text) !== null

const namesPeople = (line: string) =>
  marksOf(line)?.every(({ authors, editors }) => authors.length + editors.length > 0) === true

/** The heading over a paragraph of where figures are from. */
const OF_FIGURES = /^(?:[资資]料|[数數][据據])[来來]源[:：]$/

/** Who edited the story. */
const EDITED_BY = /^(?:責任編輯|责任编辑|核稿編輯|核稿编辑|責編|责编)[:：] ?(\p{Script=Han}{2,4})$/u

/**
 * Indices of the lines that name the editors right below a paragraph, wherever a note on the book or on who wrote it follows:
 * the only such lines, beside no other label. Those of books in a list say more of each, other roles are told of in stories.
 */
function editorLines(texts: readonly string[]): ReadonlySet<number> {
  const lines = texts.flatMap((text, i) => (isPersonName(EDITED_BY.exec(text)?.[1] ?? '') ? [i] : []))
  const [first = 0, last = 0] = [lines[0], lines.at(-1)]
  const above = texts[first - 1] ?? ''
  const areTheirs =
    last - first + 1 === lines.length &&
    isStory(above) &&
    !/[:：]$/.test(above) &&
    !/^\p{Script=Han}{2,6} ?[:：]/u.test(texts[last + 1] ?? '')
  return new Set(areTheirs ? lines : [])
}

/** Whether a line names people among others that do: 摄影：王敏 below 文字：李楠 is said of the whole story. */
const isAmidCredits = (texts: readonly string[], index: number) =>
  namesPeople(texts[index] ?? '') && creditsAround(texts, index).some(namesPeople)

/** Takes the picture between a label and the name below it: 文章作者, the portrait, 王敏. */
function takePortrait(label: Element, name: Element | undefined, take: CleanContext['take']) {
  const next = label.nextElementSibling
  if (next?.tagName === 'FIGURE' && next.nextElementSibling === name) take(next, 'imageAvatar')
}

const isStory = (text: string) => text.length >= STORY && /[。！？!?]/.test(text) && marksOf(text) === null

/** The abstract, below which the marks of the head may stand. */
const ABSTRACT = /^[【[]?(?:摘要|提要|[内內]容提要|[导導][读讀]|核心提示)[】\]:：]/

/** "—— END ——", "（全文完）", whatever stands below it. */
const END = /^[^\p{Script=Han}A-Za-z]{0,12}(?:END|[全本正]文完)[^\p{Script=Han}A-Za-z]{0,12}$/u

/** A role of the newsroom that interviews put in front of what is said. */
const SPEAKER = /^(作者|[记記]者|[编編][辑輯]|主[编編]|翻[译譯]|主持人)[:：]/

/** Tells what somebody says, 编辑：明天见, by sentences of the text that begin with 编辑： as well. */
function lineOfSpeaker(texts: readonly string[]): (text: string) => boolean {
  const roleOf = (text: string) => SPEAKER.exec(text)?.[1] ?? ''
  const speakers = new Set(texts.filter((text) => roleOf(text) && marksOf(text) === null).map(roleOf))
  return (text) => speakers.has(roleOf(text))
}

/** The heading of a note on rights; 重要说明 may head what a visitor is to bring. */
const NOTICE = /^[【[（(]?(?:免责|版权|本网|本站)(?:声明|聲明|说明)[】\]）)]?[:：]?$/

/** Indices of the points below "免责声明：", a line each. */
function pointsOfNotice(texts: readonly string[], tail: number): Set<number> {
  const points = new Set<number>()
  for (let i = tail + 1; i < texts.length; i++)
    if (NUMBERED.test(texts[i] ?? '') && (points.has(i - 1) || NOTICE.test(texts[i - 1] ?? ''))) points.add(i)
  return points
}

/** Who signs the last line of the text, "（王敏）", "●王敏"; several lines with the sign are points of the story. */
function signature(texts: readonly string[], index: number): string[] {
  const text = texts[index] ?? ''
  const isPoint =
    !/^[（(]/.test(text) && texts.slice(0, index).some((other) => other.startsWith(text.charAt(0)))
  return isPoint ? [] : signedBy(text)
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

/** Whether a line is a by-line, with nothing else that is filed. */
const namesWritersOnly = ({ authors, editors, sources, license }: RepostMarks) =>
  authors.length > 0 && editors.length + sources.length === 0 && !license

/** Dividers are taken at the end only: elsewhere they divide parts of the story. */
const wanted = (marks: RepostMarks, atEnd: boolean) => atEnd || !marks.separator
