import { extractFile, type PageFile } from './extract-file.ts'
import type { PageResult } from './extract-pages.ts'

process.on('message', ({ page, withHtml }: { page: PageFile; withHtml: boolean }) => {
  let result: PageResult
  try {
    result = { page, prediction: extractFile(page, withHtml) }
  } catch (error) {
    result = { page, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  process.send?.(result)
})
