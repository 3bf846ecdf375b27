import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PageFile } from './extract-file.ts'

/** A row of a corpus' index. */
export interface IndexRow extends PageFile {
  charset: string
  /** `article` is Chinese, `other` an article of another language. */
  set: 'article' | 'not-article' | 'other'
  /** Whether somebody has written down what the article is. */
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

/** The rows of the index in a folder; null where there is no corpus. */
export function corpusRows(folder: string): IndexRow[] | null {
  const index = path.join(folder, 'index.json')
  return existsSync(index) ? readIndex(index) : null
}
