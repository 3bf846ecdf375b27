import { type CleanContext, emptyProvenance, type Provenance, type Step } from '../../utils/clean/step.ts'

/** Stands in the place of what a step took. */
const TAKEN = 'taken'

/** What a step did to some markup. */
export interface StepResult {
  html: string
  taken: { reason: string; html: string }[]
  notes: { reason: string; text: string }[]
  provenance: Provenance
}

/** Runs one step over the inside of an article at `https://news.example/2022/a.html`. */
export function runStep(step: Step, html: string): StepResult {
  const document = new DOMParser().parseFromString('<body></body>', 'text/html')
  const root = document.createElement('article')
  root.innerHTML = html
  const result: StepResult = { html: '', taken: [], notes: [], provenance: emptyProvenance() }
  const context: CleanContext = {
    url: 'https://news.example/2022/a.html',
    home: 'https://news.example/2022/a.html',
    base: 'https://news.example/2022/a.html',
    headlines: [],
    title: '渡口的秋天',
    names: ['王渡', '青石网'],
    published: null,
    site: null,
    provenance: result.provenance,
    take(node, reason) {
      result.taken.push({
        reason,
        html: node.nodeType === 1 ? (node as Element).outerHTML : (node.nodeValue ?? ''),
      })
      // as the recorder of the pipeline does
      node.replaceWith(document.createComment(TAKEN))
    },
    note(reason, text) {
      result.notes.push({ reason, text })
    },
  }
  step.run(root, context)
  result.html = root.innerHTML.replaceAll(`<!--${TAKEN}-->`, '')
  return result
}
