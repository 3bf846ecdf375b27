import { detectScript } from './detect-script.ts'
import type { ViewConverter } from './load-converter.ts'
import type { Rewrite, Rewriter, RewrittenPart } from './rewrite.ts'
import { joined, placeAfter } from './rewrite.ts'
import type { Script } from './script.ts'
import type { ScriptView } from './script-view.ts'
import { textRuns } from './text-runs.ts'

/** Attributes whose text is read by people; the tip of a repaired stretch is text as found and stays. */
const shownAttributes = ['alt', 'title', 'aria-label']

/** A text of the surface as it was found, with what it shows in each view so far. */
interface SurfaceText {
  found: string
  script: Script
  /** By view; null where the view changes nothing. */
  shown: Map<ScriptView, Rewrite | null>
  write(rewrite: Rewrite | null): void
}

/** The texts of a piece of a page, and the script they are shown in. The text as found is never lost. */
export interface ScriptSurface {
  /** The scripts that stand in it, for loading what a view needs. */
  scripts: ReadonlySet<Script>
  /**
   * Shows a view that was shown before, or the text as found, at once.
   * @returns false if the view needs a converter first.
   */
  showKnown(view: ScriptView): boolean
  /**
   * Shows a view, converting what was not converted before.
   * @param pause is awaited after every few milliseconds of work, so that the page stays smooth.
   */
  show(converter: ViewConverter, pause?: () => Promise<unknown>): Promise<void>
}

/** Texts longer than this are converted in parts, so that no part takes longer than a frame. */
const longText = 4000

/** Divides a long text at the ends of sentences, where no phrase reaches across; a short one stays whole. */
function sentences(text: string): string[] {
  if (text.length <= longText) return [text]
  const parts: string[] = []
  let start = 0
  while (start < text.length) {
    const end = text.slice(start + longText).search(/(?<=[。！？\n])/)
    const to = end < 0 ? text.length : start + longText + end
    parts.push(text.slice(start, to))
    start = to
  }
  return parts
}

/**
 * Work between pauses, in milliseconds: half of a frame at 60 Hz. The first stretch is longer: an article of usual length
 * is done in it, and laid out once instead of after each stretch, and the fonts of the other script come in at once.
 */
const slice = { first: 30, next: 8 }

/**
 * Takes up the texts of an element for showing them in other scripts. Nothing changes until a view is shown, and
 * only text nodes and the attributes `alt`, `title`, `aria-label` ever do: no element is added, moved or replaced.
 * @param root holds the article as it was found; changing its structure afterwards needs a new surface.
 * @param script of the whole article, for texts too short to tell.
 */
export function createScriptSurface(root: Element, script: Script): ScriptSurface {
  const texts: SurfaceText[] = []
  const scriptOf = (text: string): Script => {
    // A headline of kanji in a Japanese article looks Chinese.
    if (script === 'ja' || script === 'ko') return script
    const own = detectScript(text)
    return own === 'none' ? script : own
  }
  for (const { nodes, text } of textRuns(root)) {
    const starts: number[] = []
    let start = 0
    for (const node of nodes) {
      starts.push(start)
      start += node.data.length
    }
    texts.push({
      found: text,
      script: scriptOf(text),
      shown: new Map(),
      write(rewrite) {
        for (const [index, node] of nodes.entries()) {
          const from = starts[index] as number
          const to = starts[index + 1] ?? text.length
          const data = rewrite
            ? rewrite.text.slice(placeAfter(rewrite, from), placeAfter(rewrite, to))
            : text.slice(from, to)
          if (node.data !== data) node.data = data
        }
      },
    })
  }
  for (const element of [root, ...root.querySelectorAll(shownAttributes.map((name) => `[${name}]`).join())]) {
    if (element.closest('[translate=no], [lang^=ja], [lang^=ko], mark[title]')) continue
    for (const name of shownAttributes) {
      const found = element.getAttribute(name)
      if (!found) continue
      texts.push({
        found,
        script: scriptOf(found),
        shown: new Map(),
        write: (rewrite) => element.setAttribute(name, rewrite?.text ?? found),
      })
    }
  }
  let latest: ScriptView = 'found'
  return {
    scripts: new Set(texts.map((text) => text.script)),
    showKnown(view) {
      if (view !== 'found' && texts.some((text) => !text.shown.has(view))) return false
      latest = view
      for (const text of texts) text.write(text.shown.get(view) ?? null)
      return true
    },
    async show({ view, forScript }, pause = () => new Promise((resolve) => setTimeout(resolve))) {
      latest = view
      let until = performance.now() + slice.first
      const isTimeUp = () => performance.now() >= until
      /** Whether to go on: unless another view was asked for meanwhile, which writes then. */
      const afterPause = async () => {
        await pause()
        until = performance.now() + slice.next
        return latest === view
      }
      for (const text of texts) {
        if (!text.shown.has(view)) {
          const rewriter = forScript(text.script)
          const parts: RewrittenPart[] = []
          for (const part of rewriter ? sentences(text.found) : []) {
            parts.push({ length: part.length, ...(rewriter as Rewriter)(part) })
            if (isTimeUp() && !(await afterPause())) return
          }
          const rewrite = rewriter && joined(parts)
          text.shown.set(view, rewrite?.text === text.found ? null : rewrite)
        }
        text.write(text.shown.get(view) ?? null)
        if (isTimeUp() && !(await afterPause())) return
      }
    },
  }
}
