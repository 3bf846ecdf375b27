import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { extractArticle } from '../../utils/extract/extract-article.ts'
import { takeSnapshot } from '../../utils/extract/snapshot.ts'

/** Milliseconds of one extraction of the page, the fastest of some runs in turn. */
export interface ExtractionCost {
  ours: number
  readability: number
  defuddle: number
  /** Ours on the page's content once, four and sixteen times; null where it was not asked for. */
  grown: [number, number, number] | null
}

const RUNS = 4

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const ours = () => extractArticle(takeSnapshot(document), { url: location.href, window })

/**
 * Times the whole pipeline, bare Readability on a clone and Defuddle on a clone, one after the other in each run, so that
 * what else the machine does falls on all three.
 * @param growth whether to repeat the page's content as well, which changes the page.
 */
export function timeExtraction(growth: boolean): ExtractionCost {
  const best = {
    ours: Number.POSITIVE_INFINITY,
    readability: Number.POSITIVE_INFINITY,
    defuddle: Number.POSITIVE_INFINITY,
  }
  for (let i = 0; i < RUNS; i++) {
    best.ours = Math.min(best.ours, time(ours))
    best.readability = Math.min(
      best.readability,
      time(() => new Readability(document.cloneNode(true) as Document).parse()),
    )
    best.defuddle = Math.min(
      best.defuddle,
      time(() => new Defuddle(document.cloneNode(true) as Document, { url: location.href }).parse()),
    )
  }
  // sixteen times a big page says no more than sixteen times a small one, and takes minutes
  const isSmall = document.querySelectorAll('*').length < 1500
  return { ...best, grown: growth && isSmall ? grow() : null }
}

function grow(): [number, number, number] {
  const content = [...document.body.childNodes]
  const repeat = (times: number) => {
    for (let i = 0; i < times; i++) document.body.append(...content.map((node) => node.cloneNode(true)))
    return Math.min(time(ours), time(ours))
  }
  return [repeat(0), repeat(3), repeat(12)]
}
