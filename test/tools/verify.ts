/**
 * Runs every check of the repository in order, all of them even when one fails, and writes what each counted to
 * `.output/checks.json` for `.ci/run`. Exits non-zero when any failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')
const output = path.join(root, '.output')
mkdirSync(output, { recursive: true })

/** Name of a check and the npm script behind it; `counts`: the report in which vitest counts its tests. */
const CHECKS: { name: string; script: string; counts?: string }[] = [
  { name: 'types', script: 'types' },
  { name: 'lint and format', script: 'lint' },
  { name: 'unit tests', script: 'unit', counts: 'unit.json' },
  { name: 'build for Chromium', script: 'build' },
  { name: 'build for Firefox', script: 'build:firefox' },
  { name: 'end-to-end tests', script: 'e2e', counts: 'e2e.json' },
]

const results = CHECKS.map(({ name, script, counts }) => {
  const report = counts && path.join(output, counts)
  if (report) rmSync(report, { force: true })
  console.log(`\n── ${name}`)
  const start = Date.now()
  const { status } = spawnSync('npm', ['run', '-s', script], { cwd: root, stdio: 'inherit' })
  const seconds = (Date.now() - start) / 1000
  if (!report) return { name, seconds, passed: Number(status === 0), failed: Number(status !== 0) }
  const tests = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  const failed = tests?.numFailedTests ?? 0
  // A file that does not load, or a run that dies, fails without a failed test.
  return { name, seconds, passed: tests?.numPassedTests ?? 0, failed: failed || Number(status !== 0) }
})

console.log('')
for (const { name, seconds, passed, failed } of results) {
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`)
}
writeFileSync(path.join(output, 'checks.json'), `${JSON.stringify(results, null, 2)}\n`)
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
