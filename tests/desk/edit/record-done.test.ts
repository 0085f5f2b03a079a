import { describe, expect, it } from 'vitest'
import type { Saved } from '../../../src/desk/api/rows.ts'
import { refusal } from '../../support/desk.ts'
import { EN_FILE, ES_FILE, LOCK_FILE, PATH, walkWith } from './walk.ts'

const statesOf = ({ rows }: Pick<Saved, 'rows'>) => rows.map(({ state }) => state).join(' ')

describe('done', () => {
  it('writes the line of its row as it stands, and no other', async () => {
    const walk = await walkWith()
    const lock = walk.read(LOCK_FILE)
    const row = await walk.row('paragraph')
    await walk.save(row, 'The street is 300 metres long. Nobody crosses it.')
    const saved = await walk.ask<Saved>(`POST ${PATH}/done`, { blocks: [row.id] })
    const [, es, en, ...rest] = walk.lockLine(row.id)?.split('\t') ?? []
    expect([es, en]).toEqual([expect.stringMatching(/^[\da-f]{12}$/), expect.stringMatching(/^[\da-f]{12}$/)])
    expect(rest).toEqual([
      'La calle mide 300 metros. Nadie la cruza con prisa.',
      'The street is 300 metres long. Nobody crosses it.',
    ])
    const others = (text: string) => text.split('\n').filter((line) => !line.startsWith(row.id))
    expect(others(walk.read(LOCK_FILE))).toEqual(others(lock))
    expect(statesOf(saved)).toBe('done done done done done done done')
  })

  it('keeps the reason for which a changed source still holds', async () => {
    const walk = await walkWith()
    const row = await walk.row('paragraph', 2)
    walk.edit(ES_FILE, (text) => text.replace('El gato mira.', 'El gato no mira nada.'))
    const before = walk.read(EN_FILE)
    await walk.ask(`POST ${PATH}/done`, { blocks: [row.id], reason: ' Dice lo\nmismo ' })
    expect(walk.lockLine(row.id)).toMatch(
      /\tPasan dos perros\. El gato no mira nada\.\tTwo dogs pass\. The cat looks on\.\treason: Dice lo mismo$/,
    )
    expect(walk.read(EN_FILE)).toBe(before)
    const empty = walk.ask(`POST ${PATH}/done`, { blocks: [row.id], reason: ' ' })
    expect(await refusal(empty)).toMatchObject({ status: 400, code: 'reason-missing' })
  })

  it('is refused of what has nothing opposite, unless somebody says why', async () => {
    const walk = await walkWith()
    walk.edit(ES_FILE, (text) => `${text}\nUn párrafo más, sin traducir.\n`)
    const row = await walk.row('paragraph', 5)
    const done = (more = {}) => walk.ask<Saved>(`POST ${PATH}/done`, { blocks: [row.id], ...more })
    expect(await refusal(done())).toMatchObject({ status: 400, code: 'nothing-opposite' })
    expect(statesOf(await done({ reason: 'Solo aquí' }))).not.toContain('todo')
  })

  it('can be taken back', async () => {
    const walk = await walkWith()
    const row = await walk.row('paragraph')
    await walk.save(row, 'Another street.')
    const lock = walk.read(LOCK_FILE)
    const { operation } = await walk.ask<Saved>(`POST ${PATH}/done`, { blocks: [row.id] })
    await walk.ask(`POST ${PATH}/undo`, { operation })
    expect(walk.read(LOCK_FILE)).toBe(lock)
    expect(await refusal(walk.ask(`POST ${PATH}/undo`, { operation }))).toMatchObject({ code: 'undo-gone' })
  })
})

describe('the first done of an article', () => {
  const begun = async () => {
    const walk = await walkWith({}, false)
    const row = await walk.row('paragraph')
    await walk.save(row, 'The street is long.')
    return { ...walk, row }
  }

  it('asks whether the rest is up to date, however much was saved before', async () => {
    const { ask, row, article, read } = await begun()
    expect(read(LOCK_FILE).split('\n')).toHaveLength(3)
    expect(await article()).toMatchObject({ isRecorded: false })
    const told = await refusal(ask(`POST ${PATH}/done`, { blocks: [row.id] }))
    expect(told).toMatchObject({ status: 409, code: 'rest-unasked' })
  })

  it('records all where it is', async () => {
    const { ask, row, read } = await begun()
    const saved = await ask<Saved>(`POST ${PATH}/done`, { blocks: [row.id], rest: 'record' })
    expect(statesOf(saved)).toBe('done done done done done done done')
    expect(read(LOCK_FILE)).not.toContain('\topen')
    expect(saved.isRecorded).toBe(true)
  })

  it('leaves the rest open where it is not', async () => {
    const { ask, row, read } = await begun()
    const saved = await ask<Saved>(`POST ${PATH}/done`, { blocks: [row.id], rest: 'open' })
    expect(statesOf(saved)).toBe('work work done work work work work')
    expect(read(LOCK_FILE).match(/\topen$/gm)).toHaveLength(6)
  })
})
