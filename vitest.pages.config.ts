import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Part of what is measured in a browser: what is made ready for it, and its files. */
const project = (name: string, setup: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, globalSetup: ['bin/assets-of-sources.mjs', `tests/${setup}.ts`] },
})

/** What takes longest, the longest first. */
const LONGEST = ['switching', 'budgets', 'accessibility']

/** Starts with what takes longest: else one worker would be left alone with it in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return found < 0 ? LONGEST.length : found
    }
    return files.toSorted((one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId))
  }
}

/** The built pages and the desk in a real browser; `npm test` runs none of it. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 360_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      project('pages', 'pages/support/build-newsrooms', ['tests/pages/*.test.ts']),
      project('corpora', 'pages/support/build-corpora', ['tests/pages/corpora/*.test.ts']),
      project('desk', 'desk/walks/support/unpack-for-walks', ['tests/desk/walks/*.test.ts']),
      project('shots', 'pages/support/build-newsrooms', ['tests/pages/shots/*.ts']),
    ],
  },
})
