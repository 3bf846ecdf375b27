import { type ConversionSettings, defaultConversionSettings } from '../utils/script/load-converter.ts'
import type { Settings } from '../utils/settings/settings.ts'

/** What the settings say about conversion. */
export function conversionSettings({ convertQuotes, names, phrases }: Settings): ConversionSettings {
  return {
    ...defaultConversionSettings,
    quotes: convertQuotes,
    names,
    phrases: phrases.map(({ from, to }) => [from, to]),
  }
}
