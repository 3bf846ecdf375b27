import { readFileSync } from 'node:fs'
import path from 'node:path'

const assets = path.join(import.meta.dirname, '../../assets')

/** A style sheet with those that it imports in their places, as the build has it. */
const read = (file: string): string =>
  readFileSync(file, 'utf8').replace(/@import "(.+?)";/g, (_, name: string) =>
    read(path.join(path.dirname(file), name)),
  )

/** The style sheets that the overlay puts on a page. */
export const overlayStyles = ['theme.css', 'reader.css', 'article.css']
  .map((name) => read(path.join(assets, name)))
  .join('\n')
