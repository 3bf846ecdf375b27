import type { PackedTables } from './packed-tables.ts'

/** A direction of conversion, which is a file of tables: Simplified to Traditional or back. */
export type Direction = 's2t' | 't2s'

const shelf = globalThis as { jingduConversionTables?: Partial<Record<Direction, PackedTables>> }

/**
 * Puts tables where the reader of the same page finds them. The scripts `s2t.js` and `t2s.js` do that in the
 * extension's isolated world, which pages can't see.
 */
export function offerTables(direction: Direction, tables: PackedTables): void {
  shelf.jingduConversionTables = { ...shelf.jingduConversionTables, [direction]: tables }
}

/** Takes the tables that {@link offerTables} left, which leaves none behind; null when there are none. */
export function takeTables(direction: Direction): PackedTables | null {
  const tables = shelf.jingduConversionTables?.[direction] ?? null
  if (tables) delete shelf.jingduConversionTables?.[direction]
  return tables
}
