import { send } from '../../utils/messages/send.ts'
import type { LoadTables } from '../../utils/script/load-converter.ts'
import { takeTables } from '../../utils/script/table-handover.ts'

/** Has the background run the script with the tables in this page, and takes what it leaves. */
export const loadTables: LoadTables = async (direction) => {
  await send('script/load', { direction })
  const tables = takeTables(direction)
  if (!tables) throw new Error(`${direction}: no tables`)
  return tables
}
