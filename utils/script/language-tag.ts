import type { Script } from './script.ts'

/** Regions whose Traditional differs in its characters' shapes; Macao writes as Hong Kong does. */
const regions: Readonly<Record<string, 'TW' | 'HK'>> = { TW: 'TW', HK: 'HK', MO: 'HK' }

/**
 * The language tag of a text, by its script. A region is named for Traditional text only, and only when the page says
 * one in its own tag (`zh-TW`, `zh-Hant-HK`) or, failing that, with its country's domain: characters don't tell Taiwan
 * from Hong Kong on real pages. What a page says of the script itself is not believed.
 * @param declared the page's own tag; null if it has none.
 * @param host host name of the page.
 * @returns null for `none`: there only the page knows.
 */
export function languageTag(script: Script, declared: string | null, host: string): string | null {
  if (script === 'none') return null
  if (script === 'ja' || script === 'ko') return script
  if (script !== 'hant') return script === 'hans' ? 'zh-Hans' : 'zh'
  const said = /^zh[-_](?:hant[-_])?(tw|hk|mo)$/i.exec(declared ?? '')?.[1]
  const domain = /\.(tw|hk|mo)$/i.exec(host)?.[1]
  const region = regions[(said ?? domain ?? '').toUpperCase()]
  return region ? `zh-Hant-${region}` : 'zh-Hant'
}
