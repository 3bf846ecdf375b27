import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PageFile } from './extract-file.ts'

/** A row of a corpus' index. */
export interface IndexRow extends PageFile {
  set: 'article' | 'not-article' | 'other'
  gold: boolean
  lang: string
}

/**
 * Rows of an index.json.
 * @param file its path; the rows' files are relative to its folder.
 */
export function readIndex(file: string): IndexRow[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as IndexRow[]
  return rows.map((row) => ({ ...row, file: path.join(path.dirname(file), row.file) }))
}
