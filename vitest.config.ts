import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    environment: 'jsdom',
    // a jsdom a worker with a context a file: one a file, as other pools have it, takes two thirds of the whole run
    pool: 'vmThreads',
    setupFiles: ['test/setup-browser.ts'],
    // vitest leaves one core free, which on two cores is half of them
    maxWorkers: '100%',
  },
})
