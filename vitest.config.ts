import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    environment: 'jsdom',
    // Each worker loads jsdom once and makes a context for each file. In other pools each file loads it, which takes two
    // thirds of the whole run.
    pool: 'vmThreads',
    setupFiles: ['test/setup-browser.ts'],
    // A guard against what never ends. Tests that hold a time measure processor time: the machine may be busy.
    testTimeout: 60_000,
    // vitest leaves one core free, which on two cores is half of them
    maxWorkers: '100%',
  },
})
