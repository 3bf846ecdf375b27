import { defineConfig } from 'vitest/config'

const files = (name: string) => `test/e2e/${name}.test.ts`
/** Tests that hold a time: each runs with the machine to itself. */
const TIMED = ['huge-pages', 'popup-speed'].map(files)

const shared = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } as const

/** End-to-end tests: real browsers, one a file, on the builds under .output (npm run verify builds first). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'timed',
          include: TIMED,
          maxWorkers: 1,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'browsers',
          include: [files('*')],
          exclude: TIMED,
          // Browsers wait more than they work: two of them keep two cores busy.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
