import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { SCRIPT_VIEWS, type ScriptView } from '../script/script-view.ts'

const readingStateSchema = v.object({
  version: v.literal(1),
  position: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  scriptView: v.nullable(v.picklist(SCRIPT_VIEWS)),
})

/** Where somebody stopped reading a kept article, and in which script. */
export interface ReadingState {
  /** How far it was scrolled: 0 is the top, 1 the end. */
  position: number
  /** The view chosen for this article; null follows the settings. */
  scriptView: ScriptView | null
}

/** The key of an article's reading state: a record of its own, as it changes with every scroll. */
export function readingKey(id: string): string {
  return `reading:${id}`
}

/** @returns the start of the article when nothing (or nothing readable) is stored. */
export async function readReadingState(id: string): Promise<ReadingState> {
  const key = readingKey(id)
  const items = await browser.storage.local.get(key)
  const { success, output } = v.safeParse(readingStateSchema, items[key])
  if (!success) return { position: 0, scriptView: null }
  return { position: output.position, scriptView: output.scriptView }
}

/** Keeps where somebody is in an article. Throws when storage does not take it. */
export async function writeReadingState(id: string, { position, scriptView }: ReadingState): Promise<void> {
  await browser.storage.local.set({ [readingKey(id)]: { version: 1, position, scriptView } })
}
