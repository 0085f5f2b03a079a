import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { SiteFacts } from '../model.ts'
import type { SiteFault } from './check-site/built-site.ts'
import { factsOfFile, hasFacts } from './check-site/facts-of-file.ts'
import type { FileFacts } from './check-site/file-facts.ts'
import { proveSite } from './check-site/prove-site.ts'
import { filesBelow } from './files-below.ts'

export type { SiteFault } from './check-site/built-site.ts'

/** Files that are read before others get a turn. */
const FILES_A_TURN = 500

/**
 * Proves a built site against the publishing rules before it takes the place of the old one: every file is read, every
 * page once. `folder` is absolute. What it finds is a bug of ours, but for the faults that are `inText`. Throws what the
 * disk throws.
 */
export async function checkSite(folder: string, facts: SiteFacts): Promise<SiteFault[]> {
  const files = new Set(filesBelow(folder))
  const known = new Map<string, FileFacts>()
  const read = (file: string) => factsOfFile(file, readFileSync(join(folder, file), 'utf8'), facts.url)
  for (const file of files) {
    if (!hasFacts(file)) continue
    known.set(file, read(file))
    if (known.size % FILES_A_TURN === 0) await setImmediate()
  }
  return proveSite({ facts, files, factsOf: (file) => known.get(file) ?? read(file) }).faults
}
