/**
 * Runs every check of the repository in order, all of them even when one fails, and writes what each counted and which
 * tests failed to `.output/checks.json` for `.ci/run`. Exits non-zero when any failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { JsonTestResult, JsonTestResults } from 'vitest/node'

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
  if (!report)
    return { name, seconds, passed: Number(status === 0), failed: Number(status !== 0), failures: [] }
  const tests: JsonTestResults | null = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  const failures = (tests?.testResults ?? []).flatMap(failuresOf)
  const failed = tests?.numFailedTests ?? 0
  // A file that does not load, or a run that dies, fails without a failed test.
  return {
    name,
    seconds,
    passed: tests?.numPassedTests ?? 0,
    failed: failed || Number(status !== 0),
    failures,
  }
})

/** What failed in a file of tests, a line each: the test and the first line of what it says. */
function failuresOf({ name, message, assertionResults }: JsonTestResult): string[] {
  const file = path.relative(root, name)
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  const lines = failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}: ${failureMessages?.[0] ?? ''}`,
  )
  return [...lines, ...(message ? [`${file}: ${message}`] : [])].map((text) => text.split('\n')[0] as string)
}

console.log('')
for (const { name, seconds, passed, failed, failures } of results) {
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`)
  for (const failure of failures) console.log(`    ${failure}`)
}
writeFileSync(path.join(output, 'checks.json'), `${JSON.stringify(results, null, 2)}\n`)
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
