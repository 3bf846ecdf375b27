import { textOf } from '../dom/block-text.ts'
import { bracketedAuthors } from '../text/bracketed-authors.ts'
import { parseByline } from '../text/byline.ts'
import { closingAuthors, signedFrom } from '../text/closing-authors.ts'
import { datelineSource } from '../text/dateline-source.ts'
import { openingAuthors } from '../text/opening-authors.ts'
import { blockElements } from './block-elements.ts'
import { isRelatedHeading } from './frame-headings.ts'
import { lineReason } from './line-reason.ts'
import { fileMarks } from './mark-lines.ts'
import type { Step } from './step.ts'

/** Paragraphs from either end that by-lines stand in. */
const REACH = 3

/** Blocks that a summary in points may put in front of the by-line. */
const SUMMARY = 10

/** Headings of what a story has behind its end, besides those of links: "【新闻背景】". */
const BACKGROUND =
  /^[^\p{Script=Han}A-Za-z]{0,6}(?:新[闻聞]背景|背景[资資]料|名[词詞]解[释釋])[^\p{Script=Han}A-Za-z]{0,3}$/u

/** A paragraph of the story, maybe with a by-line behind its last sentence. */
const PARAGRAPH = /^.{40,}[。！？][”」』]?(?:[（(][^（()）]{2,60}[)）])?$/

/** Whether a story ends above a line. */
const endsBefore = (line: string) => isRelatedHeading(line) || BACKGROUND.test(line)

/**
 * Notes the authors, and the paper, that the story itself names at its head and its end: "（记者 王晓明）", "新华社北京5月19日电（刘敏、杨华）",
 * "（王晓明）". They are part of its wording, so nothing is taken out.
 */
export const noteBylines: Step = {
  id: 'note-bylines',
  chineseOnly: true,
  run(root, { provenance }) {
    const blocks = blockElements(root).filter(
      (block) => !block.closest('figure,table,pre') && textOf(block).length > 3,
    )
    const texts = blocks.map((block) => textOf(block))
    // the page's own lines below the story are no part of it
    let end = texts.length
    while (end > 0 && lineReason(texts[end - 1] ?? '') !== null) end--
    const isOfPage = (block: Element) =>
      block.querySelector('a') !== null || lineReason(textOf(block)) !== null
    const lastParagraph = texts.findLastIndex((text) => PARAGRAPH.test(text))
    const endsStory = blocks.slice(lastParagraph + 1).every(isOfPage)
    for (const [index, text] of texts.entries()) {
      const last =
        index >= end - REACH || (endsStory && index === lastParagraph) || endsBefore(texts[index + 1] ?? '')
      // "《山城》作者 王敏" on a line of its own below the summary
      const byline = index <= SUMMARY && text.length <= 40 ? parseByline(text) : null
      if (byline) fileMarks({ authors: byline }, provenance)
      if (index > REACH && !last) continue
      if (index <= REACH) provenance.dateline ??= datelineSource(text)
      const opening = index <= REACH ? openingAuthors(text) : []
      const closing = last ? closingAuthors(text) : []
      const signed = index === end - 1 && text.length <= 40 ? signedFrom(text, texts[index - 1] ?? '') : []
      fileMarks({ authors: [...opening, ...bracketedAuthors(text, last), ...closing, ...signed] }, provenance)
    }
  },
}
