import type { LoadTables } from '../../utils/script/load-converter.ts'

/** A page of the extension loads the tables as a module of its own. */
export const loadTables: LoadTables = async (direction) => {
  const module =
    direction === 's2t'
      ? await import('../../utils/script/dictionaries/s2t.ts')
      : await import('../../utils/script/dictionaries/t2s.ts')
  return module.default
}
