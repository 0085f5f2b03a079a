import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that nothing is in, until the test is over; its path without links. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'empty-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
