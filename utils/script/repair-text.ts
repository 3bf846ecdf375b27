import { findShiftedRuns, mayBeShifted, privateUse } from './byte-shift.ts'
import { createCharacterModel } from './character-model.ts'
import type { GlossVerdict } from './glosses.ts'
import { converterGlosses, judgeGlosses } from './glosses.ts'
import type { ShiftContext } from './shift-decoder.ts'

/** One change of a text, or a place that should be changed and is not certain. */
export interface TextRepair {
  /** Offsets in the text as found, UTF-16 units. */
  start: number
  end: number
  /**
   * `gloss`: one that the converter wrote, `shown` is empty; `decoded`: shifted bytes that were put together again;
   * `uncertain`: shifted bytes that stay as they are, as what they were is not certain.
   */
  kind: 'gloss' | 'decoded' | 'uncertain'
  shown: string
}

/** Finds the repairs of each text of a page. */
export interface PageRepair {
  verdict: GlossVerdict
  /** In order, without overlaps. */
  repairsOf(text: string): TextRepair[]
}

/** The stretches of a text that no shift can have touched, for learning the page's words. */
function surelyRight(text: string, verdict: GlossVerdict): string {
  const pieces: string[] = []
  let index = 0
  for (const { start, end } of converterGlosses(text, verdict)) {
    pieces.push(text.slice(index, start))
    index = end
  }
  pieces.push(text.slice(index))
  // From a swallowed bracket or a split mark to the next ASCII below the letters nothing is sure.
  return pieces
    .join('')
    .replace(/\?(?:\s?\p{Script=Latin}{1,6}\s?\)|[。；！？;!](?=\P{ASCII}))[^\s!-?]*/gu, '\n')
}

/**
 * Judges a page and prepares its repair; a healthy page costs one regular expression.
 * @param texts all texts of the page: the article's blocks, its title, byline, captions.
 */
export function judgePage(texts: readonly string[]): PageRepair {
  const verdict = judgeGlosses(texts)
  if (!verdict.family) return { verdict, repairsOf: () => [] }
  let context: ShiftContext | null = null
  const shiftContext = () => {
    context ??= {
      model: createCharacterModel(texts.map((text) => surelyRight(text, verdict))),
      glossed: verdict.glossed,
      privateUseKept: texts.some((text) => privateUse.test(text)),
    }
    return context
  }
  return {
    verdict,
    repairsOf(text) {
      const runs = mayBeShifted(text) ? findShiftedRuns(text, shiftContext()) : []
      const glosses = converterGlosses(text, verdict).filter(
        ({ start, end }) => !runs.some((run) => start < run.end && run.start < end),
      )
      return [
        ...runs.map(
          ({ start, end, decoded }): TextRepair => ({
            start,
            end,
            kind: decoded === null ? 'uncertain' : 'decoded',
            shown: decoded ?? text.slice(start, end),
          }),
        ),
        ...glosses.map(({ start, end }): TextRepair => ({ start, end, kind: 'gloss', shown: '' })),
      ].sort((a, b) => a.start - b.start)
    },
  }
}

/** A text with its repairs made. */
export function withRepairs(text: string, repairs: readonly TextRepair[]): string {
  let repaired = ''
  let index = 0
  for (const { start, end, shown } of repairs) {
    repaired += text.slice(index, start) + shown
    index = end
  }
  return repaired + text.slice(index)
}
