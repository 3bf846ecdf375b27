import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PageFile, Prediction } from './extract-file.ts'

/** Result of one page: its prediction or the message of what was thrown. */
export interface PageResult {
  page: PageFile
  prediction?: Prediction
  error?: string
}

/**
 * Extracts pages in worker processes, so that a page's memory goes with its worker and both cores are used.
 * @param onResult called once a page, in order of completion.
 * @param workers number of processes.
 */
export async function extractPages(
  pages: PageFile[],
  withHtml: boolean,
  onResult: (result: PageResult) => void,
  workers = 2,
): Promise<void> {
  const queue = [...pages]
  const script = fileURLToPath(new URL('./extract-worker.ts', import.meta.url))
  const runWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = fork(script, [], { serialization: 'advanced' })
      let current: PageFile | undefined
      const next = () => {
        current = queue.shift()
        if (current) worker.send({ page: current, withHtml })
        else worker.disconnect()
      }
      worker.on('message', (result: PageResult) => {
        onResult(result)
        next()
      })
      worker.on('error', reject)
      worker.on('exit', (code) => {
        if (code === 0) return resolve()
        if (current) onResult({ page: current, error: `worker ended with code ${code}` })
        reject(new Error(`worker ended with code ${code} at ${current?.name}`))
      })
      next()
    })
  await Promise.all(Array.from({ length: Math.min(workers, pages.length) }, runWorker))
}
