import { defineConfig } from 'vitest/config'

/** Part of what is measured in a browser: the newsrooms that are built for it, and its files. */
const project = (name: string, setup: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, globalSetup: ['tests/support/compile-assets.js', `tests/pages/support/${setup}.ts`] },
})

/** The built pages in a real browser; `npm test` runs none of it. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 240_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      project('pages', 'build-newsrooms', ['tests/pages/*.test.ts']),
      project('corpora', 'build-corpora', ['tests/pages/corpora/*.test.ts']),
      project('shots', 'build-newsrooms', ['tests/pages/shots/*.ts']),
    ],
  },
})
