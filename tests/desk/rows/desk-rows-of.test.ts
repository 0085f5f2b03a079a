import { describe, expect, it } from 'vitest'
import type { DeskRow } from '../../../src/desk/api/rows.ts'
import { EN_FILE, ES_FILE, LOCK_FILE, PATH, walkWith } from '../edit/walk.ts'

const namesOf = (rows: readonly DeskRow[]) =>
  rows.map(({ kind, number }) => (number === null ? kind : `${kind} ${number}`))

describe('the rows of an article', () => {
  it('are numbered as the margin of its pages, headings and notes by themselves', async () => {
    const walk = await walkWith({}, false)
    walk.edit(ES_FILE, (text) => `${text}\nFin.[^1]\n\n[^1]: Nota.\n`)
    walk.edit(EN_FILE, (text) => `${text}\nEnd.[^1]\n\n[^1]: Note.\n`)
    expect(namesOf(await walk.rows())).toEqual([
      ...[
        'title',
        'description',
        'paragraph 1',
        'heading 1',
        'paragraph 2',
        'item 3',
        'item 4',
        'paragraph 5',
        'footnote 1',
      ],
    ])
  })

  it('hold texts without their marks, with what a reader sees of them', async () => {
    const walk = await walkWith({}, false)
    walk.edit(EN_FILE, (text) => text.replace('Two dogs pass.', '**Two** [dogs](https://example.org/) `pass`.'))
    expect((await walk.row('heading')).translation[0]?.text).toBe('Who Passes')
    expect((await walk.row('paragraph', 2)).translation[0]).toMatchObject({
      text: '**Two** [dogs](https://example.org/) `pass`. The cat looks on.',
      shown: [
        { text: 'Two', mark: 'strong' },
        { text: ' ' },
        { text: 'dogs', mark: 'link' },
        { text: ' ' },
        { text: 'pass', mark: 'code' },
        { text: '. The cat looks on.' },
      ],
    })
  })

  it('can only be read where blocks share lines', async () => {
    const walk = await walkWith({}, false)
    walk.edit(EN_FILE, (text) => text.replace('- The cat sleeps.', '- The cat sleeps.\n\n  - Below.\n\n  It does.'))
    expect((await walk.row('item', 3)).translation[0]?.readOnly).toBe('This part is edited in a text editor')
    expect((await walk.row('item', 4)).translation[0]?.readOnly).toBe('This part is edited in a text editor')
  })

  it('have nothing opposite in an article of one edition', async () => {
    const walk = await walkWith({ [EN_FILE]: null }, false)
    const rows = await walk.rows()
    expect(namesOf(rows).slice(0, 3)).toEqual(['title', 'description', 'paragraph 1'])
    expect(rows.every(({ state, translation }) => state === 'todo' && translation.length === 0)).toBe(true)
  })
})

describe('the state of a row', () => {
  const stateOf = async (walk: Awaited<ReturnType<typeof walkWith>>) => (await walk.row('paragraph', 2)).state
  const change = (text: string) => text.replace('Two dogs', 'Three dogs').replace('dos perros', 'tres perros')

  it('is done where both sides are what was recorded, marks aside', async () => {
    const walk = await walkWith()
    walk.edit(EN_FILE, (text) => text.replace('Two dogs', '*Two* dogs'))
    expect(await stateOf(walk)).toBe('done')
  })

  it('is done of what is paired where nothing is recorded', async () => {
    const walk = await walkWith({}, false)
    expect(await stateOf(walk)).toBe('done')
  })

  it('is behind where the source is another, also where both are', async () => {
    const walk = await walkWith()
    walk.edit(ES_FILE, change)
    expect(await stateOf(walk)).toBe('behind')
    walk.edit(EN_FILE, change)
    expect(await stateOf(walk)).toBe('behind')
  })

  it('is work where only the translation is another', async () => {
    const walk = await walkWith()
    walk.edit(EN_FILE, change)
    expect(await stateOf(walk)).toBe('work')
  })

  it('is todo of the source’s own words, of which nothing is shown', async () => {
    const walk = await walkWith({}, false)
    walk.edit(EN_FILE, (text) =>
      text.replace(/The street is .*/, 'La calle mide 300 metros. Nadie la cruza con prisa.'),
    )
    expect(await walk.row('paragraph')).toMatchObject({ state: 'todo', translation: [{ text: '', shown: [] }] })
  })
})

describe('an article', () => {
  it('can only be read where its `sync.lock` cannot, in the words of the check', async () => {
    const walk = await walkWith({ [LOCK_FILE]: 'nothing\n' }, false)
    const { readOnly } = await walk.article()
    expect(readOnly).toMatch(new RegExp(`^${PATH}/sync.lock:1: Missing`))
  })

  it('can only be read where an edition cannot', async () => {
    const walk = await walkWith({}, false)
    walk.edit(EN_FILE, (text) => text.replace('---\n', ''))
    expect((await walk.article()).readOnly).toMatch(new RegExp(`^${EN_FILE}:1: Missing`))
  })

  it('tells how far its rows are beside what pages take from it', async () => {
    const walk = await walkWith()
    walk.edit(ES_FILE, (text) => text.replace('El gato mira.', 'El gato no mira nada.'))
    await walk.desk.wrote([ES_FILE])
    const digest = walk.desk.newsroom()?.digests.find(({ summary }) => summary.key === 'quiet-street')
    const { id } = await walk.row('paragraph', 2)
    expect(digest?.outline?.rows).toEqual({
      counts: { done: 6, behind: 1, todo: 0, work: 0 },
      next: { id, kind: 'paragraph', number: 2 },
    })
  })
})
