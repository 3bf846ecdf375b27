import { importTables } from '../script/import-tables.ts'
import { loadConverter } from '../script/load-converter.ts'

/** Makes texts alike that a search takes for the same. */
export type SearchFold = (text: string) => string

/** Takes upper case for lower, full width for half. */
export const foldForms: SearchFold = (text) => text.normalize('NFKC').toLowerCase()

/**
 * Takes Traditional for Simplified as well: who types 咖啡数据 finds 咖啡數據.
 * @throws what the import of the tables throws.
 */
export async function loadScriptFold(): Promise<SearchFold> {
  const { forScript } = await loadConverter({ view: 'hans', scripts: ['hant'], load: importTables })
  const convert = forScript('hant')
  return (text) => foldForms(convert ? convert(text).text : text)
}
