import { lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Newsroom } from '../../src/model.ts'
import { buildSite } from '../../src/publish/build-site.ts'
import { filesBelow } from '../../src/publish/files-below.ts'
import { sourceOf } from './source.ts'

/** Path of a site's folder that is not there yet, in a folder that goes with the test. */
export function newOut(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'web')
}

/** Builds the site of the newsroom. */
export const build = (newsroom: Newsroom, out: string) => buildSite(sourceOf(newsroom), { out, drafts: false })

/** Every file of a folder with its content, so that two can be compared byte by byte. */
export const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries([...filesBelow(folder)].map((path) => [path, readFileSync(join(folder, path), 'latin1')]))

/** When each file of a folder was written. */
export const timesOf = (folder: string): Record<string, number> =>
  Object.fromEntries([...filesBelow(folder)].map((path) => [path, lstatSync(join(folder, path)).mtimeMs]))
