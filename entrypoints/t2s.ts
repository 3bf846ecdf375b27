import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import tables from '../utils/script/dictionaries/t2s.ts'
import { offerTables } from '../utils/script/table-handover.ts'

/** Loaded into a page only when its reader asks for this conversion. */
export default defineUnlistedScript(() => offerTables('t2s', tables))
