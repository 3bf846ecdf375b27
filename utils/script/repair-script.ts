import { withoutMarkGaps } from '../text/mark-gaps.ts'
import { needsFullWidth, toFullWidth } from './punctuation.ts'
import type { TextRepair } from './repair-text.ts'
import { judgePage, withRepairs } from './repair-text.ts'
import type { GlossView } from './script-view.ts'
import type { TextRun } from './text-runs.ts'
import { textRuns } from './text-runs.ts'

/** What repair did to a page, or could not do; for the trace. */
export interface RepairNote {
  /** Message key under `reason.`. */
  reason: 'glosses' | 'shiftedBytes' | 'uncertainBytes' | 'halfWidthPunctuation'
  /** An example: the text as found. */
  text: string
}

/** The outcome of a repair. */
export interface ScriptRepair {
  /** Whether anything under the root changed. */
  changed: boolean
  /** Markup under the root as it was found; null where nothing changed. */
  found: string | null
  notes: RepairNote[]
  /** Repairs a text of the same page that stands elsewhere: the title, a name, a caption. */
  repairText(text: string): string
}

const REASONS = [
  ['gloss', 'glosses'],
  ['decoded', 'shiftedBytes'],
  ['uncertain', 'uncertainBytes'],
] as const

/** How a repair is done. */
interface RepairOptions {
  /** Texts of the page outside the root, which share its verdict: title, byline, source. */
  texts?: readonly string[]
  /** What happens to glosses; they are taken out when nothing is said. */
  glosses?: GlossView
}

/**
 * Repairs what converters did to an article: glosses behind characters, shifted bytes, half-width punctuation.
 * Whether anything is done is decided for the page as a whole; a page that needs nothing stays byte for byte.
 * Doing it again changes nothing. A stretch that was decoded, or that is damaged and stays, is put into a `<mark>`
 * whose `title` is the text as found.
 * @param root the article, in a copy of the page; it is changed.
 */
export function repairScript(
  root: Element,
  { texts = [], glosses = 'strip' }: RepairOptions = {},
): ScriptRepair {
  const runs = textRuns(root)
  const alts = Array.from(root.querySelectorAll('[alt]'), (element) => element.getAttribute('alt') ?? '')
  const all = [...texts, ...runs.map((run) => run.text), ...alts]
  const { verdict, repairsOf } = judgePage(all)
  const wanted = (text: string) =>
    repairsOf(text).filter(({ kind }) => kind !== 'gloss' || glosses !== 'leave')
  // to decode a text takes its time
  const known = new Map(all.map((text) => [text, wanted(text)]))
  const repairsIn = (text: string) => known.get(text) ?? wanted(text)
  const repaired = (text: string) => withRepairs(text, repairsIn(text))
  const punctuated = needsFullWidth([...known.keys()].map(repaired))
  if (!verdict.family && !punctuated)
    return { changed: false, found: null, notes: [], repairText: (text) => text }

  const found = root.innerHTML
  const examples: Partial<Record<TextRepair['kind'], string>> = {}
  let changed = false
  if (verdict.family) {
    for (const run of runs) {
      for (const repair of repairsIn(run.text).toReversed()) {
        examples[repair.kind] = run.text.slice(Math.max(0, repair.start - 1), repair.end)
        changed = true
        applyRepair(run, repair, glosses)
      }
    }
  }
  const repairText = (text: string) => {
    const done = repaired(text)
    return punctuated ? withoutMarkGaps(toFullWidth(done)) : done
  }
  if (punctuated) {
    for (const { nodes, text } of textRuns(root)) {
      changed = writeMarks(nodes, text, toFullWidth(text)) || changed
    }
  }
  for (const element of root.querySelectorAll('[alt]')) {
    const alt = element.getAttribute('alt') ?? ''
    const now = repairText(alt)
    if (now !== alt) {
      element.setAttribute('alt', now)
      changed = true
    }
  }
  const notes: RepairNote[] = []
  for (const [kind, reason] of REASONS) {
    const text = examples[kind]
    if (text !== undefined) notes.push({ reason, text })
  }
  if (punctuated && changed) notes.push({ reason: 'halfWidthPunctuation', text: '' })
  return { changed, found: changed ? found : null, notes, repairText }
}

/**
 * Writes a text with other marks, of the same length, into the nodes that hold it, without the gaps that half-width marks have
 * behind them; says whether any changed.
 */
function writeMarks(nodes: readonly Text[], text: string, now: string): boolean {
  if (now === text) return false
  let changed = false
  let start = 0
  for (const node of nodes) {
    const data = now.slice(start, start + node.data.length)
    start += data.length
    // What stays damaged stays as it is.
    if (node.data === data || node.parentElement?.closest('mark[title]')) continue
    node.data = withoutMarkGaps(data)
    changed = true
  }
  return changed
}

/** The part of a repair that lies in one text node. */
interface Part {
  node: Text
  start: number
  end: number
}

function partsOf({ nodes }: TextRun, { start, end }: TextRepair): Part[] {
  const parts: Part[] = []
  let before = 0
  for (const node of nodes) {
    const from = Math.max(0, start - before)
    const to = Math.min(node.data.length, end - before)
    if (from < to) parts.push({ node, start: from, end: to })
    before += node.data.length
  }
  return parts
}

/** Makes one repair. Called from the last repair of a run to the first, so that offsets in front stay true. */
function applyRepair(run: TextRun, repair: TextRepair, glosses: GlossView): void {
  const parts = partsOf(run, repair)
  const found = run.text.slice(repair.start, repair.end)
  const [first, ...others] = parts
  if (!first) return
  if (repair.kind === 'uncertain') {
    for (const part of parts) wrap(part, 'mark', found)
    return
  }
  const character = Array.from(first.node.data.slice(0, first.start)).at(-1)
  if (repair.kind === 'gloss' && glosses === 'ruby' && others.length === 0 && character) {
    const ruby = wrap({ ...first, start: first.start - character.length }, 'ruby', null)
    const reading = ruby.ownerDocument.createElement('rt')
    reading.textContent = found.slice(1, found.indexOf(')')).trim()
    ruby.replaceChildren(character, reading)
    return
  }
  for (const { node, start, end } of others) node.deleteData(start, end - start)
  if (repair.kind === 'gloss') first.node.deleteData(first.start, first.end - first.start)
  else wrap(first, 'mark', found).textContent = repair.shown
}

/** Puts part of a text node into a new element. The node keeps what stands in front of it. */
function wrap({ node, start, end }: Part, tag: string, title: string | null): Element {
  const inside = node.splitText(start)
  inside.splitText(end - start)
  const element = node.ownerDocument.createElement(tag)
  if (title !== null) element.setAttribute('title', title)
  inside.replaceWith(element)
  element.append(inside)
  return element
}
