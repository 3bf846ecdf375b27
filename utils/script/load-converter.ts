import { bylineSpans, particleSpans, surnameSpans } from './conversion-repairs.ts'
import { createConverter } from './convert.ts'
import { addressSpans, withFixedSpans, wordSpans } from './fixed-spans.ts'
import type { PackedTables } from './packed-tables.ts'
import { matchPacked } from './packed-tables.ts'
import type { Phrase } from './phrase-table.ts'
import { phraseSpans } from './phrase-table.ts'
import { convertQuotes } from './quotes.ts'
import type { Rewriter } from './rewrite.ts'
import { inOrder } from './rewrite.ts'
import type { Script } from './script.ts'
import type { ScriptView } from './script-view.ts'
import type { Direction } from './table-handover.ts'

/** What a reader may set about conversion. */
export interface ConversionSettings {
  /** Whether quotation marks change with the script: “” in Simplified, 「」 in Traditional. */
  quotes: boolean
  /** Names and words that are never converted. */
  names: readonly string[]
  /** The reader's own phrases, applied to the converted text last. */
  phrases: readonly Phrase[]
}

/** What is done when nothing is set. */
export const defaultConversionSettings: ConversionSettings = {
  quotes: false,
  names: [],
  phrases: [],
}

/** Gets the tables of a direction: by message and handover in a page, by import in a page of the extension. */
export type LoadTables = (direction: Direction) => Promise<PackedTables>

/** Converts texts of an article for one view. */
export interface ViewConverter {
  view: Exclude<ScriptView, 'found'>
  /** How a text of this script is rewritten; null when it stays as it is (Japanese, the same script). */
  forScript(script: Script): Rewriter | null
  /** The same for a name alone, as in a byline, where the first character is a surname. */
  forName(script: Script): Rewriter | null
}

/**
 * The directions that a text of a script passes for a view. Text in the script of the view stays; text that mixes
 * both, or that a bad converter left half converted, is made Simplified first.
 */
function directionsFor(
  script: Script,
  view: Exclude<ScriptView, 'found'>,
  halfConverted = false,
): Direction[] {
  if (script === 'ja' || script === 'ko' || script === 'none') return []
  if (view === 'hans') return script === 'hans' ? [] : ['t2s']
  if (script === 'hans') return ['s2t']
  return script === 'mixed' || halfConverted ? ['t2s', 's2t'] : []
}

/** Which scripts stand in a text, and which tables they need. */
interface LoadOptions {
  view: Exclude<ScriptView, 'found'>
  /** Scripts of the article's texts: `scriptsOf` of its surface, or the article's own. */
  scripts: Iterable<Script>
  /** Whether script repair found the page damaged: its Traditional is then half Simplified. */
  halfConverted?: boolean
  settings?: ConversionSettings
  load: LoadTables
}

/**
 * Loads what a view needs and makes its converter. The converter holds megabytes for S→T: let go of it when the
 * texts are converted; a surface keeps what it shows.
 * @throws what `load` throws.
 */
export async function loadConverter({
  view,
  scripts,
  halfConverted = false,
  settings = defaultConversionSettings,
  load,
}: LoadOptions): Promise<ViewConverter> {
  const needed = new Set([...scripts].flatMap((script) => directionsFor(script, view, halfConverted)))
  const plain = new Map<Direction, Rewriter>()
  const bylines = new Map<Direction, Rewriter>()
  for (const direction of needed) {
    const packed = await load(direction)
    const variants = packed.variants[view]
    const converter = createConverter({
      segmentation: 'chain',
      chain: [matchPacked(packed), ...(variants ? [variants] : [])],
    })
    const repairs = direction === 't2s' ? [particleSpans] : [surnameSpans]
    const spans = (text: string) => repairs.flatMap((find) => find(text))
    plain.set(direction, withFixedSpans(converter, spans))
    bylines.set(direction, direction === 's2t' ? withFixedSpans(converter, bylineSpans) : converter)
  }
  const keepNames = wordSpans(settings.names)
  const lastly = withFixedSpans((text) => ({ text, at: null }), phraseSpans(settings.phrases))
  const quotes: Rewriter = (text) => ({
    text: settings.quotes ? convertQuotes(text, view === 'hans' ? 'hans' : 'hant') : text,
    at: null,
  })
  const make = (by: ReadonlyMap<Direction, Rewriter>) => (script: Script) => {
    if (script === 'ja' || script === 'ko' || script === 'none') return null
    const rewriters = directionsFor(script, view, halfConverted).flatMap(
      (direction) => by.get(direction) ?? [],
    )
    // Names divide the text that is converted; a pair of quotes around one is still a pair.
    return inOrder([
      withFixedSpans(inOrder(rewriters), (text) => [...addressSpans(text), ...keepNames(text)]),
      quotes,
      withFixedSpans(lastly, addressSpans),
    ])
  }
  return { view, forScript: make(plain), forName: make(bylines) }
}
