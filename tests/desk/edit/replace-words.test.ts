import { describe, expect, it } from 'vitest'
import type { FoundPlaces } from '../../../src/desk/api/edits.ts'
import type { Saved } from '../../../src/desk/api/rows.ts'
import { refusal } from '../../support/desk.ts'
import { EN_FILE, EN_TEXT, LOCK_FILE, PATH, walkWith } from './walk.ts'

const CAT = { edition: 'en', find: 'cat', with: 'hen', matchCase: false, wholeWords: true }

describe('find and replace', () => {
  it('finds whole words with what stands around them', async () => {
    const walk = await walkWith()
    const { places } = await walk.ask<FoundPlaces>(`POST ${PATH}/replace`, CAT)
    expect(places.map(({ before, found, after }) => `${before}[${found}]${after}`)).toEqual([
      'Two dogs pass. The [cat] looks on.',
      'The [cat] sleeps.',
      'The other [cat] does not.',
    ])
    const count = async (more: object) =>
      (await walk.ask<FoundPlaces>(`POST ${PATH}/replace`, { ...CAT, ...more })).places.length
    expect(await count({ find: 'CAT', matchCase: true })).toBe(0)
    expect(await count({ find: 'street', wholeWords: false })).toBe(3)
    expect(await count({ find: 'treet' })).toBe(0)
  })

  it('finds signs as they are written', async () => {
    const signs = 'On 4/7 (at 5-6) it cost $3.50 + 10%.'
    const walk = await walkWith({ [EN_FILE]: EN_TEXT.replace('The cat sleeps.', signs) })
    for (const find of ['4/7', '5-6', '(at', '$3.50', '+ 10%', '-']) {
      const { places } = await walk.ask<FoundPlaces>(`POST ${PATH}/replace`, { ...CAT, find, wholeWords: false })
      expect(places.map(({ found }) => found)).toEqual([find])
    }
    expect((await walk.ask<FoundPlaces>(`POST ${PATH}/replace`, { ...CAT, find: '3?5' })).places).toEqual([])
  })

  it('writes the places that were chosen, and takes all back at once', async () => {
    const walk = await walkWith()
    const [before, lock] = [walk.read(EN_FILE), walk.read(LOCK_FILE)]
    const { places } = await walk.ask<FoundPlaces>(`POST ${PATH}/replace`, CAT)
    const chosen = places.slice(1).map(({ block, part, start, end, base }) => ({ block, part, start, end, base }))
    const { operation } = await walk.ask<Saved>(`POST ${PATH}/replace`, { ...CAT, places: chosen })
    expect(walk.read(EN_FILE)).toBe(
      before.replace('The cat sleeps', 'The hen sleeps').replace('other cat', 'other hen'),
    )
    expect(walk.read(LOCK_FILE).match(/\topen$/gm)).toHaveLength(2)
    await walk.ask(`POST ${PATH}/undo`, { operation })
    expect([walk.read(EN_FILE), walk.read(LOCK_FILE)]).toEqual([before, lock])
  })

  it('writes nothing where one of the places is another by now', async () => {
    const walk = await walkWith()
    const { places } = await walk.ask<FoundPlaces>(`POST ${PATH}/replace`, CAT)
    walk.edit(EN_FILE, (text) => text.replace('The cat sleeps', 'A cat sleeps'))
    const before = walk.read(EN_FILE)
    const chosen = places.map(({ block, part, start, end, base }) => ({ block, part, start, end, base }))
    expect(await refusal(walk.ask(`POST ${PATH}/replace`, { ...CAT, places: chosen }))).toMatchObject({
      code: 'conflict',
    })
    expect(walk.read(EN_FILE)).toBe(before)
  })

  it('writes nothing where places in one text were found in two states of it', async () => {
    const walk = await walkWith()
    const find = { ...CAT, find: 's', wholeWords: false }
    const inRow = async () =>
      (await walk.ask<FoundPlaces>(`POST ${PATH}/replace`, find)).places
        .filter(({ before, found, after }) => `${before}${found}${after}`.includes('cat sleeps'))
        .map(({ block, part, start, end, base }) => ({ block, part, start, end, base }))
    const [first] = await inRow()
    walk.edit(EN_FILE, (text) => text.replace('The cat sleeps', 'A cat sleeps'))
    const [, last] = await inRow()
    const before = walk.read(EN_FILE)
    expect(await refusal(walk.ask(`POST ${PATH}/replace`, { ...find, places: [last, first] }))).toMatchObject({
      code: 'conflict',
    })
    expect(walk.read(EN_FILE)).toBe(before)
  })
})
