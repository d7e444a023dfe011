// Which tests there are, by what they need: nothing, the repository, a database, a browser.
import { defineConfig } from 'vitest/config'

const database = './src/server/db/test-global-setup.ts'
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

export default defineConfig({
  test: {
    watch: false,
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['tests/rooms.test.ts', 'tests/house/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        oxc,
        test: {
          name: 'unit',
          include: ['src/{domain,curriculum,print,web}/**/*.test.{ts,tsx}', 'tests/support/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['src/{server,demo}/**/*.test.ts', 'tests/{access,attack,sync,crash,input}/**/*.test.ts'],
          globalSetup: [database],
          // The crash suites mostly wait for processes to die and to start.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc,
        test: {
          name: 'browser',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: [database, './bin/test-browser.ts'],
          // A journey waits for its page half of the time.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
