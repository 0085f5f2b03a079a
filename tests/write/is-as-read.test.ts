import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInput } from '../../src/pipeline.ts'
import { isAsRead } from '../../src/write/is-as-read.ts'
import { EN, ES, editFile, writeNewsroom } from '../support/newsroom.ts'

const entryOf = (root: string, path: string) =>
  readInput(root)
    .files.folders.flatMap(({ files }) => files)
    .find((file) => file.path === path)

test('a file is as it was read', () => {
  const root = writeNewsroom({ [EN]: (text) => `\ufeff${text.replace(/\n/g, '\r\n')}` })
  for (const path of [ES, EN]) expect(isAsRead(root, path, entryOf(root, path))).toBe(true)
  expect(isAsRead(root, 'articles/night-bus/sync.lock', undefined)).toBe(true)
})

test.each<[string, (root: string) => void]>([
  ['has another word', (root) => editFile(root, ES, (text) => text.replace('40', '41'))],
  ['is gone', (root) => rmSync(join(root, ES))],
  ['is no UTF-8 any more', (root) => writeFileSync(join(root, ES), Buffer.from([0xe9, 0x0a]))],
  [
    'became a link',
    (root) => {
      rmSync(join(root, ES))
      symlinkSync(join(root, EN), join(root, ES))
    },
  ],
])('a file is no longer as it was read where it %s', (_what, change) => {
  const root = writeNewsroom()
  const read = entryOf(root, ES)
  change(root)
  expect(isAsRead(root, ES, read)).toBe(false)
})

test('a file that was not there is there', () => {
  const root = writeNewsroom()
  writeFileSync(join(root, 'articles/night-bus/sync.lock'), '')
  expect(isAsRead(root, 'articles/night-bus/sync.lock', undefined)).toBe(false)
})
