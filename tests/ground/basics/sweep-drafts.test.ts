import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { sweepDrafts } from '../../../src/ground/basics/sweep-drafts.ts'

it('deletes what killed processes left, and nothing that may be in use', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const old = new Date(Date.now() - 2 * 60 * 60 * 1000)
  for (const name of ['a.json', 'a.json.4711', 'b.json.4712', '.index.es.md.9']) {
    writeFileSync(join(folder, name), '')
    if (name !== 'b.json.4712') utimesSync(join(folder, name), old, old)
  }
  sweepDrafts(folder, '.index.es.md.')
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.json.4711', 'b.json.4712'])
  sweepDrafts(folder)
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json.4712'])
  sweepDrafts(join(folder, 'none'))
})
