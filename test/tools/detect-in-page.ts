import { isProbablyReaderable } from '@mozilla/readability'
import { detectArticle } from '../../utils/detect/detect-article.ts'
import type { Verdict } from '../../utils/detect/signal.ts'

/** What `judgePage` finds. Times in milliseconds. */
export interface Judgement {
  verdict: Verdict
  /** The first detection: the code is not compiled yet, the context new. */
  firstMs: number
  /** One of many: the fastest of five batches, which other work on the machine disturbed least. */
  ms: number
  stock: boolean
  stockMs: number
}

/** The browser rounds its clock to 0.1 ms; a batch is long enough to be measured with it. */
const BATCH = 6
const BATCHES = 5

function time(run: () => unknown): number {
  const times = Array.from({ length: BATCHES }, () => {
    const start = performance.now()
    for (let i = 0; i < BATCH; i++) run()
    return (performance.now() - start) / BATCH
  })
  return Math.min(...times)
}

/** Runs in the page: detects, and asks Readability's own test beside it. */
export function judgePage(): Judgement {
  const start = performance.now()
  const verdict = detectArticle(document, location)
  const firstMs = performance.now() - start
  return {
    verdict,
    firstMs,
    ms: time(() => detectArticle(document, location)),
    stock: isProbablyReaderable(document),
    stockMs: time(() => isProbablyReaderable(document)),
  }
}
