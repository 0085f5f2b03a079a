import { describe, expect, it } from 'vitest'
import type { BlockHistory, BlockSaved } from '../../../src/desk/api/edits.ts'
import { refusal } from '../../support/desk.ts'
import { EN_FILE, ES_FILE, LOCK_FILE, PATH, walkWith } from './walk.ts'

describe('a text that is saved', () => {
  it('changes its line alone, after `open` stands in the line of its row', async () => {
    const walk = await walkWith()
    const [before, lock] = [walk.read(EN_FILE), walk.read(LOCK_FILE)]
    const row = await walk.row('paragraph')
    const old = walk.lockLine(row.id)
    const saved = await walk.save<BlockSaved>(row, 'The street is 300 metres long. Nobody crosses it.')
    expect(walk.read(EN_FILE)).toBe(before.replace('Nobody hurries across it.', 'Nobody crosses it.'))
    expect(walk.read(LOCK_FILE)).toBe(lock.replace(`${old}\n`, `${old}\topen\n`))
    expect(saved.rows.find(({ id }) => id === row.id)).toMatchObject({
      state: 'work',
      translation: [{ text: 'The street is 300 metres long. Nobody crosses it.', base: saved.base }],
    })
  })

  it('keeps byte order mark and line ends', async () => {
    const walk = await walkWith()
    walk.edit(EN_FILE, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)
    const before = walk.read(EN_FILE)
    await walk.save(await walk.row('item', 3), 'The cat is asleep.')
    expect(walk.read(EN_FILE)).toBe(before.replace('The cat sleeps.', 'The cat is asleep.'))
  })

  it('writes nothing where nothing is another', async () => {
    const walk = await walkWith()
    const row = await walk.row('paragraph')
    const before = [walk.read(EN_FILE), walk.read(LOCK_FILE)]
    await walk.save(row, row.translation[0]?.text ?? '')
    expect([walk.read(EN_FILE), walk.read(LOCK_FILE)]).toEqual(before)
  })

  it('finds the block wherever it stands by now, and keeps what others wrote', async () => {
    const walk = await walkWith()
    const row = await walk.row('paragraph', 2)
    walk.edit(EN_FILE, (text) => text.replace('## Who', 'New.\n\n## Who').replace('The cat sleeps.', 'The cat snores.'))
    await walk.save(row, 'Two dogs run.')
    expect(walk.read(EN_FILE)).toContain('New.\n\n## Who Passes\n\nTwo dogs run.\n\n- The cat snores.\n')
  })

  it('is not written over what somebody else wrote there: all three texts are told', async () => {
    const walk = await walkWith()
    const row = await walk.row('paragraph')
    walk.edit(EN_FILE, (text) => text.replace('Nobody hurries across it.', 'It is closed.'))
    const before = walk.read(EN_FILE)
    const told = await refusal(walk.save(row, 'Mine.'))
    expect(told).toMatchObject({
      status: 409,
      code: 'conflict',
      more: {
        was: 'The street is 300 metres long. Nobody hurries across it.',
        now: 'The street is 300 metres long. It is closed.',
        yours: 'Mine.',
      },
    })
    expect(walk.read(EN_FILE)).toBe(before)
    await walk.ask(`PUT ${PATH}/blocks/${row.id}`, { edition: 'en', part: 0, base: told.more.base, text: 'Mine.' })
    expect(walk.line(EN_FILE, 9)).toBe('Mine.')
    const { entries } = await walk.ask<BlockHistory>(`GET ${PATH}/history?edition=en&block=${row.id}&part=0`)
    expect(entries).toEqual([
      { text: 'The street is 300 metres long. It is closed.', at: '2026-03-20T12:00:00.000Z', by: 'Tom Hale' },
    ])
  })

  it('is refused where the block would be another kind', async () => {
    const walk = await walkWith()
    const row = await walk.row('paragraph')
    const before = [walk.read(EN_FILE), walk.read(LOCK_FILE)]
    expect(await refusal(walk.save(row, 'One.\n\nTwo.'))).toMatchObject({ status: 400, code: 'block-kind' })
    expect([walk.read(EN_FILE), walk.read(LOCK_FILE)]).toEqual(before)
  })

  it('sets a title in its own quotation marks, with the comment behind it', async () => {
    const walk = await walkWith()
    await walk.save(await walk.row('title'), 'The Silent Street')
    expect(walk.line(EN_FILE, 2)).toBe("title: 'The Silent Street'   # as it was")
    expect(walk.lockLine('fm-title')).toMatch(/\tThe Quiet Street\topen$/)
  })

  it('writes what the source says too, and the row is behind', async () => {
    const walk = await walkWith()
    const row = await walk.row('paragraph')
    const base = row.source[0]?.base
    const text = 'La calle mide 400 metros. Nadie la cruza con prisa.'
    const saved = await walk.ask<BlockSaved>(`PUT ${PATH}/blocks/${row.id}`, { edition: 'es', part: 0, base, text })
    expect(walk.line(ES_FILE, 10)).toBe(text)
    expect(saved.rows.find(({ id }) => id === row.id)).toMatchObject({
      state: 'behind',
      change: [
        { text: 'La calle mide ' },
        { text: '300', change: 'gone' },
        { text: '400', change: 'come' },
        { text: ' metros. Nadie la cruza con prisa.' },
      ],
    })
  })

  it('is not in step as long as half of it is written', async () => {
    const walk = await walkWith()
    const row = await walk.row('paragraph', 2)
    walk.edit(ES_FILE, (text) => text.replace('El gato mira.', 'El gato no mira nada.'))
    await walk.save(row, 'Two do')
    expect(await walk.row('paragraph', 2)).toMatchObject({ state: 'behind' })
    const { work } = walk.desk.open('quiet-street').article
    expect(work.find(({ language }) => language === 'en')?.changed).toEqual([row.id])
  })
})

describe('a text that is emptied', () => {
  it('takes its lines with it', async () => {
    const walk = await walkWith()
    await walk.save(await walk.row('paragraph', 2), '')
    expect(walk.read(EN_FILE)).toContain('## Who Passes\n\n- The cat sleeps.')
    expect(await walk.row('paragraph', 2)).toMatchObject({ state: 'todo', translation: [{ text: '', base: '' }] })
  })

  it('comes back where it stood', async () => {
    const walk = await walkWith()
    const before = walk.read(EN_FILE)
    const row = await walk.row('paragraph', 2)
    await walk.save(row, '')
    const { base } = await walk.save<BlockSaved>(await walk.row('paragraph', 2), row.translation[0]?.text ?? '')
    expect(walk.read(EN_FILE)).toBe(before)
    expect(base).toBe(row.translation[0]?.base)
  })

  it('has the source’s words in a draft', async () => {
    const walk = await walkWith()
    walk.edit(EN_FILE, (text) => text.replace('date: ', 'draft: true\ndate: '))
    const row = await walk.row('paragraph', 2)
    await walk.save(row, '')
    expect(walk.read(EN_FILE)).toContain('\nPasan dos perros. El gato mira.\n')
    expect(await walk.row('paragraph', 2)).toMatchObject({ state: 'todo', translation: [{ text: '' }] })
  })
})
