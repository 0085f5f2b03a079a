import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { unpackBrowser } from '../../../pages/support/unpack-browser.ts'

/** Before all: the browser. */
export default async function setup(project: TestProject) {
  const scratch = mkdtempSync(join(tmpdir(), 'walks-'))
  project.provide('browser', await unpackBrowser(scratch))
  return () => rmSync(scratch, { recursive: true })
}
