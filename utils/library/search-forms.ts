import { importTables } from '../script/import-tables.ts'
import { loadConverter } from '../script/load-converter.ts'

/** The forms of a text for a search: two texts are alike where one of the forms is. */
export type SearchForms = (text: string) => string[]

/** A text as it is typed, but for upper case and full width. */
export const typedForm: SearchForms = (text) => [text.normalize('NFKC').toLowerCase()]

/**
 * The same, and in Simplified: who types 咖啡数据 finds 咖啡數據. What is typed stays beside it, because it is converted
 * without the words around it: 著 alone becomes 着, and is 著 in 名著.
 * @throws what the import of the tables throws.
 */
export async function loadScriptForms(): Promise<SearchForms> {
  const { forScript } = await loadConverter({ view: 'hans', scripts: ['hant'], load: importTables })
  const convert = forScript('hant')
  return (text) => [text, convert ? convert(text).text : text].flatMap(typedForm)
}
