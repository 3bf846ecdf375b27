import type { LoadTables } from './load-converter.ts'

/** A page of the extension loads the tables as a module of its own. */
export const importTables: LoadTables = async (direction) => {
  const module =
    direction === 's2t' ? await import('./dictionaries/s2t.ts') : await import('./dictionaries/t2s.ts')
  return module.default
}
