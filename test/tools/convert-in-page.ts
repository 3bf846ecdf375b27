import s2t from '../../utils/script/dictionaries/s2t.ts'
import t2s from '../../utils/script/dictionaries/t2s.ts'
import { loadConverter, type ViewConverter } from '../../utils/script/load-converter.ts'

let held: ViewConverter | null = null

/**
 * Builds a converter, as a reader does who asks for a view, converts a text twice, and holds the converter until `letGo`.
 * @returns milliseconds of the first conversion with the building, and of the second.
 */
export async function convert(
  view: 'hans' | 'hant-tw',
  text: string,
): Promise<{ first: number; later: number }> {
  const script = view === 'hans' ? 'hant' : 'hans'
  const start = performance.now()
  held = await loadConverter({ view, scripts: [script], load: async (name) => (name === 's2t' ? s2t : t2s) })
  const rewriter = held.forScript(script)
  rewriter?.(text)
  const between = performance.now()
  rewriter?.(text)
  return { first: between - start, later: performance.now() - between }
}

export function letGo(): void {
  held = null
}
