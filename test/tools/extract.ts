/** Extracts articles on the command line; `usage` below says how. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { PageFile } from './extract-file.ts'
import { extractPages } from './extract-pages.ts'
import { readIndex } from './read-index.ts'

const usage = `usage: npm run -s extract -- FILE… [--url URL] [--charset C] [--out DIR] [--html]
       npm run -s extract -- --index INDEX.json [--set NAME] [--gold] [--only PREFIX,…] [--out DIR] [--html]`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    charset: { type: 'string' },
    out: { type: 'string' },
    html: { type: 'boolean' },
    index: { type: 'string' },
    set: { type: 'string' },
    gold: { type: 'boolean' },
    only: { type: 'string' },
  },
})

const named: PageFile[] = positionals.map((file) => ({
  name: path.basename(file).replace(/\.[^.]+$/, ''),
  file,
  url: values.url ?? 'https://page.example/',
  charset: values.charset ?? null,
}))
const prefixes = values.only?.split(',')
const indexed = (values.index ? readIndex(values.index) : [])
  .filter((row) => (!values.set || row.set === values.set) && (!values.gold || row.gold))
  .filter((row) => !prefixes || prefixes.some((prefix) => row.name.startsWith(prefix)))
const pages = [...named, ...indexed]
if (pages.length === 0) {
  console.error(usage)
  process.exit(2)
}

const { out } = values
if (out) mkdirSync(out, { recursive: true })
await extractPages(pages, values.html ?? false, ({ page, prediction, error }) => {
  if (error) {
    console.error(`${page.name}: ${error}`)
    process.exitCode = 1
    return
  }
  const json = `${JSON.stringify(prediction, null, 1)}\n`
  if (out) writeFileSync(path.join(out, `${page.name}.json`), json)
  else process.stdout.write(json)
})
