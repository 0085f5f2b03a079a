import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { writeSynced } from './sync-path.ts'
import { WORK } from './work-names.ts'

/** What a change of a site in place consists of. Paths are relative to the site, each list in the order of its steps. */
export interface Journal {
  /** Hashes of the site's marker before, meanwhile and after: the journal is for no other site. */
  markers: readonly string[]
  /** New and changed files, which lie whole in the work folder. */
  put: readonly string[]
  remove: readonly string[]
}

/** Puts the journal into a work folder, all of it at once. */
export function writeJournal(work: string, { markers, put, remove }: Journal): void {
  const lines = [
    'facing-pages 1',
    ...markers.map((hash) => `marker ${hash}`),
    ...put.map((path) => `put ${path}`),
    ...remove.map((path) => `remove ${path}`),
    '',
  ]
  const draft = join(work, `${WORK.journal}-draft`)
  writeSynced(draft, lines.join('\n'))
  renameSync(draft, join(work, WORK.journal))
}

/** The journal in a work folder, undefined where there is none. */
export function readJournal(work: string): Journal | undefined {
  const path = join(work, WORK.journal)
  if (!existsSync(path)) return undefined
  const lines = readFileSync(path, 'utf8').split('\n')
  const named = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  return { markers: named('marker'), put: named('put'), remove: named('remove') }
}
