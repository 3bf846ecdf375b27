import { blockElements } from '../../utils/clean/block-elements.ts'
import { type CleanContext, emptyProvenance, type Step } from '../../utils/clean/step.ts'
import type { Trace } from '../../utils/extract/article.ts'
import { sanitizeAll } from '../../utils/extract/sanitize.ts'
import { traceRecorder } from '../../utils/extract/trace-recorder.ts'
import type { Site } from '../../utils/sites/site.ts'

/** What a step did to a piece of markup. */
export interface Cleaned {
  html: string
  trace: Trace[]
  context: CleanContext
}

/** Runs one step over markup, as the pipeline does. */
export function clean(
  step: Step,
  html: string,
  {
    title = '标题',
    url = 'https://news.example/a/1.html',
    site = null,
    names = [],
    headlines = [],
    published = null,
  }: {
    title?: string
    url?: string
    site?: Site | null
    names?: string[]
    headlines?: string[]
    published?: string | null
  } = {},
): Cleaned {
  const root = document.createElement('article')
  root.innerHTML = html
  const recorder = traceRecorder(root, url)
  recorder.step = step.id
  const context: CleanContext = {
    url,
    home: url,
    base: url,
    title,
    headlines,
    names,
    published,
    site,
    provenance: emptyProvenance(),
    take: (node, reason) => recorder.take(node, reason),
    note: (reason, text) => recorder.note(reason, text),
  }
  step.run(root, context)
  const taken = recorder.finish(blockElements(root))
  const safe = sanitizeAll(
    taken.map(({ box }) => box),
    window,
  )
  const trace = taken.map(({ box: _, ...part }, i) => ({ ...part, html: safe[i] || null }))
  return { html: root.innerHTML, trace, context }
}
