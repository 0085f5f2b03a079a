import { expect, it } from 'vitest'
import type { DeskArticle } from '../../../src/desk/api/rows.ts'
import { withTyped } from '../../../src/desk/suggest/check/with-typed.ts'
import { deskWith } from '../../support/desk.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, EN } from '../../support/newsroom.ts'

const CASES: [what: string, changes: () => Changes][] = [
  ['of which nothing was recorded', () => ({})],
  ['that is in step', () => ({ [LOCK]: lockOf() })],
  ['of one edition', () => ({ [EN]: null })],
]

it.each(CASES)('files are checked as they are then written, of an article %s', async (_, changes) => {
  const { desk, ask, read } = await deskWith(changes())
  const { rows } = await ask<DeskArticle>('GET articles/night-bus')
  const { id: block = '', source } = rows.find(({ kind }) => kind === 'paragraph') ?? {}
  const [{ text, base } = { text: '', base: '' }] = source ?? []
  const typed = { edition: 'es' as const, block, part: 0, text: text.replace('doce', 'once') }
  const files = withTyped(desk.open('night-bus').article, typed, 'en') ?? new Map()
  const { block: id, ...edit } = typed
  await ask(`PUT articles/night-bus/blocks/${id}`, { ...edit, base })
  expect(files.size).toBeGreaterThan(0)
  expect([...files.keys()].map((path) => [path, read(path)])).toEqual([...files])
})
