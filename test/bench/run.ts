import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// `npm run bench [-- NAME]`: runs every `*.bench.ts` here in turn, or those whose name has NAME in it. Each prints its
// figures and fails when one of its bounds is not kept.

const folder = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv[2] ?? ''
const files = readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && file.includes(wanted))
const failed = files.filter((file) => {
  console.log(`\n== ${file}`)
  return spawnSync(process.execPath, [folder + file], { stdio: 'inherit' }).status !== 0
})
if (failed.length) console.error(`\nNot within bounds: ${failed.join(', ')}`)
process.exitCode = failed.length ? 1 : 0
