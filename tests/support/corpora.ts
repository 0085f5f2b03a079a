import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { it } from 'vitest'

/** The root of a corpus: a newsroom of real texts that nobody here wrote, beside the checkout where it is. */
export const corpusAt = (name: string): string =>
  fileURLToPath(new URL(`../../../shared/corpora/${name}`, import.meta.url))

const NAMES = ['metadocencia', 'programming-historian']

/** Tests that are run on each corpus; skipped where none is there. */
export const itOfCorpora = it.skipIf(!NAMES.some((name) => existsSync(corpusAt(name)))).each(NAMES)

/** Of so many texts one is looked at. All of them take minutes: `npm run test:texts`. */
export const oneIn = (some: number): number => (process.env.ALL_TEXTS ? 1 : some)

/** Paths of the editions that are looked at, relative to the corpus, in order. */
export const editionsIn = (name: string, some: number): string[] =>
  readdirSync(corpusAt(name), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^articles[\\/].*\.md$/.test(path))
    .sort()
    .filter((_, index) => index % oneIn(some) === 0)
