import { send } from '../../utils/messages/send.ts'
import type { LoadTables } from '../../utils/script/load-converter.ts'
import type { PackedTables } from '../../utils/script/packed-tables.ts'
import { type Direction, takeTables } from '../../utils/script/table-handover.ts'

/** Tables are there to be taken once: conversions that start close together share what the first of them takes. */
const loading = new Map<Direction, Promise<PackedTables>>()

/** Has the background run the script with the tables in this page, and takes what it leaves. */
export const loadTables: LoadTables = (direction) => {
  const running = loading.get(direction)
  if (running) return running
  const tables = load(direction).finally(() => loading.delete(direction))
  loading.set(direction, tables)
  return tables
}

async function load(direction: Direction): Promise<PackedTables> {
  await send('script/load', { direction })
  const tables = takeTables(direction)
  if (!tables) throw new Error(`${direction}: no tables`)
  return tables
}
