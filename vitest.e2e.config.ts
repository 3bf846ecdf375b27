import { defineConfig } from 'vitest/config'

/** End-to-end tests: real browsers, one a file, on the builds under .output (npm run e2e builds first). */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
