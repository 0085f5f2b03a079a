import { describe, expect, it } from 'vitest'
import type { DeskRow, Saved } from '../../../src/desk/api/rows.ts'
import { refusal } from '../../support/desk.ts'
import { EN_FILE, LOCK_FILE, PATH, walkWith } from './walk.ts'

const asked = (row: DeskRow, how: string, more = {}) => ({
  do: how,
  edition: 'en',
  block: row.id,
  part: 0,
  base: row.translation[0]?.base,
  ...more,
})

describe('a paragraph', () => {
  it('is parted and joined again, its id with the first part', async () => {
    const walk = await walkWith()
    const [before, lock] = [walk.read(EN_FILE), walk.read(LOCK_FILE)]
    const row = await walk.row('paragraph')
    const at = row.translation[0]?.text.indexOf('Nobody')
    const parted = await walk.ask<Saved>(`POST ${PATH}/arrange`, asked(row, 'split', { at }))
    expect(walk.read(EN_FILE)).toBe(before.replace('long. Nobody', 'long.\n\nNobody'))
    expect(parted.rows.find(({ id }) => id === row.id)?.translation.map(({ text }) => text)).toEqual([
      'The street is 300 metres long.',
      'Nobody hurries across it.',
    ])
    await walk.ask(`POST ${PATH}/done`, { blocks: [row.id] })
    const [ids, es, en, , texts] = walk.lockLine(row.id)?.split('\t') ?? []
    expect(ids).toMatch(new RegExp(`^${row.id}\\+p-[\\da-f]{6}$`))
    expect(es).toBe(lock.match(new RegExp(`^${row.id}\\t(\\w+)`, 'm'))?.[1])
    expect(en).toMatch(/^[\da-f]{12}\+[\da-f]{12}$/)
    expect(texts).toBe('The street is 300 metres long. ¶ Nobody hurries across it.')
    await walk.ask(`POST ${PATH}/arrange`, asked(await walk.row('paragraph'), 'join'))
    await walk.ask(`POST ${PATH}/done`, { blocks: [row.id] })
    expect(walk.read(EN_FILE)).toBe(before)
  })

  it('is parted as it is typed, not yet saved', async () => {
    const walk = await walkWith()
    const text = 'The street is long. Very long.'
    await walk.ask(`POST ${PATH}/arrange`, asked(await walk.row('paragraph'), 'split', { at: 19, text }))
    expect(walk.read(EN_FILE)).toContain('\nThe street is long.\n\nVery long.\n\n## Who')
  })

  it('is taken back to where it was, though others wrote meanwhile', async () => {
    const walk = await walkWith()
    const [before, lock] = [walk.read(EN_FILE), walk.read(LOCK_FILE)]
    const { operation } = await walk.ask<Saved>(
      `POST ${PATH}/arrange`,
      asked(await walk.row('paragraph'), 'split', { at: 31 }),
    )
    walk.edit(EN_FILE, (text) => text.replace('The cat sleeps.', 'The cat snores.'))
    await walk.ask(`POST ${PATH}/undo`, { operation })
    expect(walk.read(EN_FILE)).toBe(before.replace('The cat sleeps.', 'The cat snores.'))
    expect(walk.read(LOCK_FILE)).toBe(lock)
  })
})

describe('an item', () => {
  it('changes places with the next and the one before', async () => {
    const walk = await walkWith()
    const before = walk.read(EN_FILE)
    await walk.ask(`POST ${PATH}/arrange`, asked(await walk.row('item', 3), 'down'))
    expect(walk.read(EN_FILE)).toMatch(/- The other cat does not\.\n- The cat sleeps\.\n$/)
    await walk.ask(`POST ${PATH}/arrange`, asked(await walk.row('item', 3), 'up'))
    expect(walk.read(EN_FILE)).toBe(before)
  })

  it('stays above what is within it, whatever its words', async () => {
    const walk = await walkWith()
    walk.edit(EN_FILE, (text) => text.replace('- The other cat', '  - The other cat'))
    const before = walk.read(EN_FILE)
    const refused = await refusal(walk.ask(`POST ${PATH}/arrange`, asked(await walk.row('item', 3), 'down')))
    expect(refused).toMatchObject({ status: 400, code: 'block-alone' })
    expect(walk.read(EN_FILE)).toBe(before)
  })
})

it('refuses what cannot be done, and what another wrote meanwhile', async () => {
  const walk = await walkWith()
  const row = await walk.row('paragraph')
  const arrange = (how: string, more = {}) => refusal(walk.ask(`POST ${PATH}/arrange`, asked(row, how, more)))
  expect(await arrange('up')).toMatchObject({ status: 400 })
  expect(await arrange('join')).toMatchObject({ status: 400, code: 'block-alone' })
  walk.edit(EN_FILE, (text) => text.replace('hurries', 'runs'))
  expect(await arrange('split', { at: 5 })).toMatchObject({ status: 409, code: 'conflict' })
})
