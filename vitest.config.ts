import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // No test changes a module; loading all of them anew for each file takes most of the time.
    isolate: false,
    // Left to itself it spares a processor.
    maxWorkers: '100%',
    // Whole sites are built on machines that are busy with other things.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // These need a browser (`npm run test:pages`, `npm run test:desk`) and what npm installs (`npm run test:packages`).
    exclude: ['tests/pages/**', 'tests/desk/walks/**', 'tests/packages/**'],
    globalSetup: 'bin/assets-of-sources.mjs',
    coverage: {
      // The scripts of the browser (`client.js`, `reader.ts`, the desk's page) run in contexts of their own, which are not counted.
      include: ['src/**/*.ts', 'layouts/*.ts', 'layouts/**/*.tsx'],
      exclude: ['src/desk/page/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 96, branches: 92, functions: 97, lines: 96 },
    },
  },
})
