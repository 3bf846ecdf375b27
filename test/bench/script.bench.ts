import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import s2t from '../../utils/script/dictionaries/s2t.ts'
import t2s from '../../utils/script/dictionaries/t2s.ts'
import { loadConverter } from '../../utils/script/load-converter.ts'

// What conversion costs: sizes of the dictionary scripts as built, time until the first article of 3,000 characters is
// converted, time of later ones, and memory while a converter is held.

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const limits = { t2s: 60_000, s2t: 250_000 }

for (const [name, limit] of Object.entries(limits)) {
  const file = fileURLToPath(new URL(`../../.output/chrome-mv3/${name}.js`, import.meta.url))
  if (!existsSync(file)) console.log(`${name}.js: not built`)
  else {
    const { size } = statSync(file)
    console.log(`${name}.js: ${size} bytes (at most ${limit})`)
    if (size > limit) process.exitCode = 1
  }
}

const article = '人民日报记者从会议上了解到，今后一段时间里，干部群众将继续推进发展。'.repeat(90)
for (const [view, script, limit] of [
  ['hans', 'hant', 150],
  ['hant-tw', 'hans', 150],
] as const) {
  collect()
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const converter = await loadConverter({
    view,
    scripts: [script],
    load: async (direction) => (direction === 's2t' ? s2t : t2s),
  })
  const convert = converter.forScript(script)
  convert?.(article)
  const first = performance.now() - start
  const again = performance.now()
  convert?.(article)
  const later = performance.now() - again
  collect()
  const heap = (process.memoryUsage().heapUsed - before) / 1e6
  console.log(
    `${view}: first ${first.toFixed(0)} ms, later ${later.toFixed(1)} ms, ${heap.toFixed(1)} MB held`,
  )
  if (first > limit) process.exitCode = 1
}
