import { appendFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { BlockHistory } from '../../../src/desk/api/edits.ts'
import type { Saved } from '../../../src/desk/api/rows.ts'
import { emptyFolder } from '../../support/empty-folder.ts'
import { EN_FILE, PATH, type Walk, walkWith } from './walk.ts'

const FILE = `.facing/desk/history/${PATH}.jsonl`
const FIRST = 'The street is 300 metres long. Nobody hurries across it.'

const historyOf = async (walk: Walk) => {
  const { id } = await walk.row('paragraph')
  return (await walk.ask<BlockHistory>(`GET ${PATH}/history?edition=en&block=${id}&part=0`)).entries.map(
    ({ text }) => text,
  )
}

it('has what was replaced, but not what the same person was still typing', async () => {
  const walk = await walkWith()
  for (const text of ['T', 'Th', 'The road.']) await walk.save(await walk.row('paragraph'), text)
  expect(await historyOf(walk)).toEqual([FIRST])
  walk.edit(EN_FILE, (text) => text.replace('The road.', 'The lane.'))
  await walk.save(await walk.row('paragraph'), 'The alley.')
  expect(await historyOf(walk)).toEqual(['The lane.', FIRST])
})

it('keeps what comes after a line that somebody was killed in', async () => {
  const walk = await walkWith()
  await walk.save(await walk.row('paragraph'), 'The road.')
  appendFileSync(join(walk.root, FILE), 'null\n{"edition":"en","bl')
  walk.edit(EN_FILE, (text) => text.replace('The road.', 'The lane.'))
  await walk.save(await walk.row('paragraph'), 'The alley.')
  expect(await historyOf(walk)).toEqual(['The lane.', FIRST])
})

it('forgets the oldest of two million characters', async () => {
  const walk = await walkWith()
  const row = await walk.row('paragraph')
  await walk.save(row, 'The road.')
  const [line = ''] = walk.read(FILE).split('\n')
  const known = { ...JSON.parse(line), at: '2026-01-01T00:00:00.000Z', text: undefined }
  const typed = `${JSON.stringify(known)}\n`.repeat(2000)
  const texts = Array.from({ length: 170 }, (_, index) => `${index} ${'x'.repeat(10_000)}`)
  const replaced = texts.map((text) => `${JSON.stringify({ ...known, text })}\n`)
  writeFileSync(join(walk.root, FILE), [...replaced, typed].join(''))
  for (const text of ['The lane.', 'The alley.']) await walk.save(await walk.row('paragraph'), text)
  const [newest, ...others] = await historyOf(walk)
  expect(newest).toBe('The road.')
  expect(others).toEqual(texts.toReversed().slice(0, others.length))
  expect(others.length).toBeGreaterThan(90)
  expect(walk.read(FILE).length).toBeLessThan(1_050_000)
})

it('writes through no link, and clears away only what it wrote itself', async () => {
  const walk = await walkWith()
  const outside = emptyFolder()
  const letters = Array.from({ length: 60 }, (_, index) => `letter-${index}.json`)
  for (const name of letters) writeFileSync(join(outside, name), '')
  rmSync(join(walk.root, '.facing/desk/operations'), { recursive: true, force: true })
  symlinkSync(outside, join(walk.root, '.facing/desk/operations'), 'junction')
  const { operation } = await walk.save<Saved>(await walk.row('paragraph'), 'The road.')
  expect([operation, readdirSync(outside).length]).toEqual([undefined, 60])

  const other = await walkWith()
  mkdirSync(join(other.root, '.facing/desk'), { recursive: true })
  symlinkSync(outside, join(other.root, '.facing/desk/history'), 'junction')
  const before = other.read(EN_FILE)
  await expect(other.save(await other.row('paragraph'), 'The road.')).rejects.toMatchObject({ code: 'file-unwritable' })
  expect([other.read(EN_FILE), readdirSync(outside).length]).toEqual([before, 60])
})
