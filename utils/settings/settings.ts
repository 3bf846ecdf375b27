import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { createQueue } from '../queue/create-queue.ts'
import { SCRIPT_VIEWS } from '../script/script-view.ts'

/** Where the settings stand in `storage.local`. */
export const SETTINGS_KEY = 'settings'
/** For a version to come that has to tell these settings from its own; until then every field falls back by itself. */
const SETTINGS_VERSION = 1

const scriptViewSchema = v.picklist(SCRIPT_VIEWS)

/** Every field has a fallback of its own, so that a damaged one costs no other. */
const settingsSchema = v.object({
  theme: v.fallback(v.picklist(['auto', 'light', 'sepia', 'dark']), 'auto'),
  /** CSS pixels. */
  fontSize: v.fallback(v.pipe(v.number(), v.minValue(14), v.maxValue(32)), 19),
  /** Width of a line in Han characters. */
  measure: v.fallback(v.pipe(v.number(), v.minValue(24), v.maxValue(52)), 36),
  font: v.fallback(v.picklist(['serif', 'sans']), 'serif'),
  /** How articles are shown on sites without a choice of their own. */
  scriptView: v.fallback(scriptViewSchema, 'found'),
  /** The choice made on a site, by host name. */
  scriptViewBySite: v.fallback(v.record(v.string(), scriptViewSchema), {}),
  glossView: v.fallback(v.picklist(['strip', 'ruby', 'leave']), 'strip'),
  /** Whether quotation marks follow the script: “” in Simplified, 「」 in Traditional. */
  convertQuotes: v.fallback(v.boolean(), false),
  /** Names that no conversion touches. */
  names: v.fallback(v.array(v.string()), []),
  /** The user's own replacements, applied after a conversion. */
  phrases: v.fallback(v.array(v.object({ from: v.string(), to: v.string() })), []),
  /** Host names on which the detector stays silent. */
  disabledHosts: v.fallback(v.array(v.string()), []),
  /** Whether pictures may be asked for with a Referer of their own site, where a host demands it. */
  sendImageReferer: v.fallback(v.boolean(), false),
})

export type Settings = v.InferOutput<typeof settingsSchema>

/** Makes settings of whatever storage holds: a field that is missing or damaged gets its default. */
export function decodeSettings(raw: unknown): Settings {
  const record = typeof raw === 'object' && raw !== null ? raw : {}
  return v.parse(settingsSchema, record)
}

/** Reads the settings, from any context of the extension. */
export async function readSettings(): Promise<Settings> {
  const items = await browser.storage.local.get(SETTINGS_KEY)
  return decodeSettings(items[SETTINGS_KEY])
}

/** Leaving a field for another one changes two settings at once. */
const inTurn = createQueue()

/**
 * Changes some settings and keeps the others.
 * @returns the settings as they are now. Throws when storage does not take them.
 */
export function updateSettings(changes: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = decodeSettings({ ...(await readSettings()), ...changes })
    await browser.storage.local.set({ [SETTINGS_KEY]: { version: SETTINGS_VERSION, ...settings } })
    return settings
  })
}

/**
 * Calls back with the settings whenever they change, in this context or another one.
 * @returns a function that stops watching.
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY]
    if (change) onChange(decodeSettings(change.newValue))
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}
