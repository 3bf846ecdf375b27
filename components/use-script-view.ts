import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Article } from '../utils/extract/article.ts'
import { type ConversionSettings, type LoadTables, loadConverter } from '../utils/script/load-converter.ts'
import { createScriptSurface, type ScriptSurface } from '../utils/script/script-surface.ts'
import type { ScriptView } from '../utils/script/script-view.ts'

/** What the conversion of an article needs from where it stands. */
export interface ScriptOptions {
  /** The view in which the article opens. */
  view: ScriptView
  settings: ConversionSettings
  load: LoadTables
  /** Gets what keeps a view from being shown; the same function every time. */
  onError: (error: unknown) => void
}

/** Piece of text on the screen: names are converted by rules of their own. */
export type AddPiece = (root: HTMLElement, isNames?: boolean) => () => void

/** An article's pieces of text and the script they are shown in. */
export interface ScriptViewState {
  /** The view that was asked for. */
  view: ScriptView
  /** The view that is on the screen: the one before until the new one is ready. */
  shown: ScriptView
  /** `opening` until the first view is on the screen. */
  progress: 'opening' | 'loading' | 'ready' | 'failed'
  choose: (view: ScriptView) => Promise<void>
  /** Takes up a piece of text that was put on the screen; the result lets go of it. */
  addPiece: AddPiece
}

/** Shows the texts of an article in the script that somebody reads, and goes back and forth without loss. */
export function useScriptView(
  { script, trace }: Pick<Article, 'script' | 'trace'>,
  { view: initial, settings, load, onError }: ScriptOptions,
): ScriptViewState {
  // What a bad converter made Traditional it made so by halves.
  const halfConverted = trace.some(
    ({ step, reason }) => step === 'repair-script' && reason !== 'halfWidthPunctuation',
  )
  const pieces = useMemo(() => new Map<ScriptSurface, boolean>(), [])
  const waiting = useMemo(() => new Set<ScriptSurface>(), [])
  const wanted = useRef(initial)
  const [view, setView] = useState(initial)
  const [shown, setShown] = useState<ScriptView>('found')
  const [progress, setProgress] = useState<ScriptViewState['progress']>(
    initial === 'found' ? 'ready' : 'opening',
  )

  const show = useCallback(
    async (surfaces: ScriptSurface[]) => {
      const target = wanted.current
      try {
        const rest = surfaces.filter((surface) => !surface.showKnown(target))
        if (target !== 'found' && rest.length > 0) {
          const scripts = rest.flatMap((surface) => [...surface.scripts])
          const converter = await loadConverter({
            view: target,
            scripts,
            halfConverted,
            settings,
            load,
          })
          const forNames = { ...converter, forScript: converter.forName }
          for (const surface of rest) {
            if (wanted.current !== target) return
            await surface.show(pieces.get(surface) ? forNames : converter)
          }
        }
        if (wanted.current !== target) return
        setShown(target)
        setProgress('ready')
      } catch (error) {
        // No tables, no conversion: the text as found stays, and the menu says so.
        onError(error)
        if (wanted.current !== target) return
        wanted.current = 'found'
        for (const surface of pieces.keys()) surface.showKnown('found')
        setView('found')
        setShown('found')
        setProgress('failed')
      }
    },
    [pieces, halfConverted, settings, load, onError],
  )

  const choose = useCallback(
    (next: ScriptView) => {
      wanted.current = next
      setView(next)
      setProgress('loading')
      return show([...pieces.keys()])
    },
    [pieces, show],
  )

  const addPiece = useCallback<AddPiece>(
    (root, isNames = false) => {
      const surface = createScriptSurface(root, script)
      pieces.set(surface, isNames)
      waiting.add(surface)
      // What is put on the screen together is converted together: the tables are built once.
      queueMicrotask(() => {
        const batch = [...waiting]
        waiting.clear()
        if (wanted.current !== 'found' && batch.length > 0) show(batch)
      })
      return () => {
        pieces.delete(surface)
        waiting.delete(surface)
      }
    },
    [pieces, waiting, script, show],
  )

  return { view, shown, progress, choose, addPiece }
}

/** The language tag of an article's text in a view: it chooses the shapes of the characters. */
export function languageOf(view: ScriptView, articleLanguage: string): string {
  if (view === 'found') return articleLanguage
  return { hans: 'zh-Hans', 'hant-tw': 'zh-Hant-TW', 'hant-hk': 'zh-Hant-HK', 'hant-twp': 'zh-Hant-TW' }[view]
}
