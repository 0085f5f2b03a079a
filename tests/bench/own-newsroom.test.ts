import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
// @ts-expect-error: a script without types
import { writeNewsroom } from '../../bench/own-newsroom.js'
import { readNewsroom } from '../../src/read/read-newsroom.ts'
import { runJson } from '../support/run-main.ts'

function madeUp(pairs: number): string {
  const root = mkdtempSync(join(tmpdir(), 'own-newsroom-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  writeNewsroom(pairs, root)
  return root
}

it('is the same each time, and more pairs leave those before as they are', () => {
  const [some, more] = [madeUp(3), madeUp(4)]
  const paths = readNewsroom(some).folders.flatMap(({ files }) => files.map(({ path }) => path))
  expect(paths).toHaveLength(6)
  for (const path of paths) expect(readFileSync(join(more, path), 'utf8')).toBe(readFileSync(join(some, path), 'utf8'))
})

it('holds pairs in which nothing is wrong but that nobody states its terms', async () => {
  const { problems, summary } = await runJson('check', '--root', madeUp(12), '--lang', 'en')
  expect(summary).toMatchObject({ articles: 12, editions: 24, errors: 0 })
  expect(new Set(problems.map(({ check }: { check: string }) => check))).toEqual(new Set(['licence-unstated']))
})
