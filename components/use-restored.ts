import { useCallback, useMemo, useState } from 'preact/hooks'
import type { Reason } from '../utils/clean/reasons.ts'
import type { Article, Trace } from '../utils/extract/article.ts'

/** What was taken from an article, and what of it somebody has put back. */
interface Restoring {
  /** Everything that the report lists. */
  trace: Trace[]
  /** What was put back, in the order in which it stood. */
  restored: Trace[]
  /** What was put back last. */
  wanted: Trace | null
  putBack: (trace: Trace) => void
  takeAway: (trace: Trace) => void
}

/**
 * Puts back what was taken, until the article is closed.
 * @param failedPictures how many pictures came from none of their addresses; the report lists that as well.
 */
export function useRestored(article: Article, failedPictures: number): Restoring {
  const [chosen, setChosen] = useState<Trace[]>([])
  const [wanted, setWanted] = useState<Trace | null>(null)
  const restored = useMemo(() => inOrder(chosen, article), [article, chosen])
  const putBack = useCallback(
    (trace: Trace) => {
      setChosen((before) => inOrder([...before, trace], article))
      setWanted(trace)
    },
    [article],
  )
  const takeAway = useCallback(
    (trace: Trace) => setChosen((before) => inOrder(before, article).filter((other) => other !== trace)),
    [article],
  )
  const trace = useMemo(
    () => (failedPictures > 0 ? [...article.trace, failedTrace(article, failedPictures)] : article.trace),
    [article, failedPictures],
  )
  return { trace, restored, wanted, putBack, takeAway }
}

/** How many pictures came from none of their addresses, as the report lists it. */
function failedTrace({ blocks }: Article, failed: number): Trace {
  return {
    step: 'show-pictures',
    reason: 'imageFailed' satisfies Reason,
    text: String(failed),
    place: blocks.length,
    html: null,
  }
}

/** The trace of an article that says the same as a known one: an article that other pages were joined to has new objects. */
function traceIn({ trace }: Article, known: Trace): Trace | undefined {
  const isSame = ({ step, text, html }: Trace) =>
    step === known.step && text === known.text && html === known.html
  return trace.includes(known) ? known : trace.find(isSame)
}

/** The traces of an article that were put back, in its order. */
function inOrder(putBack: Trace[], article: Article): Trace[] {
  const known = new Set(putBack.map((trace) => traceIn(article, trace)))
  return article.trace.filter((trace) => known.has(trace))
}
