import { expect, it } from 'vitest'
import type { DeskDetails, DetailsEdit } from '../../../src/desk/api/details.ts'
import type { BlockHistory } from '../../../src/desk/api/edits.ts'
import type { Language } from '../../../src/model.ts'
import { deskWith, refusal } from '../../support/desk.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, EN, ES, editFile } from '../../support/newsroom.ts'

const PATH = 'articles/night-bus/details'

/** A desk and what it does of the night bus's details. */
async function detailsWith(changes: Changes = {}) {
  const desk = await deskWith(changes)
  const get = () => desk.ask<DeskDetails>(`GET ${PATH}`)
  const { editions } = await get()
  const put = (edition: Language, set: DetailsEdit['set'], base = editions[edition]?.base ?? '') =>
    desk.ask<DeskDetails>(`PUT ${PATH}`, { edition, base, set })
  return { ...desk, get, put, editions }
}

/** What of a text is another after an edit, line by line. */
const changedLines = (before: string, after: string): string[] => {
  const known = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !known.has(line))
}

it('tells values by path, what both share, and where each problem is', async () => {
  const { get } = await detailsWith({ [EN]: (text) => text.replace('date: 2026-03-14', 'date: soon') })
  const details = await get()
  expect(details.source).toBe('es')
  expect(details.editions.es?.values).toMatchObject({
    title: 'El autobús de la noche',
    authors: ['ana-ruiz'],
    'original.outlet': 'infobae',
    'photo.credit': 'Estudio Norte',
  })
  expect(details.editions.en?.values).toMatchObject({ date: 'soon', 'photo.alt': 'A lit bus in an empty street.' })
  expect(details.shared).toEqual(expect.arrayContaining(['authors', 'original.url', 'license']))
  expect(details.problems).toMatchObject([{ check: 'value-unexpected', edition: 'en', field: 'date', row: null }])
})

it('changes no byte but those of the key, its marks and comments kept', async () => {
  const line = 'translators: [tom-hale]   # until June'
  const { put, read, editions } = await detailsWith({
    [EN]: (text) =>
      `\ufeff${text
        .replace('title: The Night Bus', "title: 'The Night Bus'")
        .replace('translators: [tom-hale]', line)
        .replaceAll('\n', '\r\n')}`,
  })
  const before = read(EN)
  const { editions: now } = await put('en', { title: 'The Last Bus' })
  expect(read(EN)).toBe(before.replace("'The Night Bus'", "'The Last Bus'"))
  expect(now.en?.base).not.toBe(editions.en?.base)
  await put('en', { translators: ['tom-hale', 'eva-sol'] }, now.en?.base)
  expect(read(EN)).toContain('\r\ntranslators: [tom-hale, eva-sol]   # until June\r\n')
})

it('puts a key where it is to stand, and takes away what says nothing', async () => {
  const { put, read } = await detailsWith()
  const before = read(ES)
  const { editions } = await put('es', { 'photo.license': 'CC-BY-4.0', topics: [], 'permission.note': ' Por carta ' })
  expect(changedLines(before, read(ES))).toEqual([
    'permission: {by: Infobae, date: 2026-03-11, note: Por carta}',
    '  license: CC-BY-4.0',
  ])
  expect(read(ES)).not.toContain('topics')
  expect(read(ES)).toContain('  credit: Estudio Norte\n  license: CC-BY-4.0\n---')
  await put(
    'es',
    { 'photo.file': null, 'photo.alt': '', 'photo.caption': null, 'photo.credit': null, 'photo.license': null },
    editions.es?.base,
  )
  expect(read(ES)).not.toContain('photo')
})

it('refuses what cannot stand there, at its field, and writes nothing', async () => {
  const { put, read } = await detailsWith()
  const before = read(EN)
  const empty = await refusal(put('en', { date: '', title: 'Other' }))
  expect(empty).toMatchObject({ status: 400, code: 'details-wrong' })
  expect(empty.more.problems).toMatchObject([{ check: 'key-missing', field: 'date', edition: 'en' }])
  const wrong = await refusal(put('en', { date: '2026-02-30', 'original.url': 'x' }))
  expect(wrong.more.problems).toMatchObject([{ check: 'value-unexpected', field: 'date' }])
  expect(await refusal(put('en', { colour: 'red' }))).toMatchObject({ status: 400, code: 'detail-unknown' })
  expect(await refusal(put('en', { 'title.x': 'red' }))).toMatchObject({ status: 400, code: 'detail-unknown' })
  expect(read(EN)).toBe(before)
})

it('leaves a draft what is to be completed', async () => {
  const { put, read } = await detailsWith({ [EN]: (text) => text.replace('date:', 'draft: true\ndate:') })
  const { editions } = await put('en', { title: '' })
  expect(read(EN)).toContain('title:\ndescription:')
  await put('en', { title: 'The Bus', draft: false }, editions.en?.base)
  expect(read(EN)).toContain('title: The Bus\n')
  expect(read(EN)).not.toContain('draft')
})

it('writes nothing over front matter that somebody else has changed', async () => {
  const { root, put, read } = await detailsWith()
  editFile(root, EN, (text) => text.replace('title: The Night Bus', 'title: The Bus at Night'))
  const before = read(EN)
  const conflict = await refusal(put('en', { slug: 'the-bus' }))
  expect(conflict).toMatchObject({ status: 409, code: 'conflict' })
  expect(conflict.more.now).toMatchObject({ editions: { en: { values: { title: 'The Bus at Night' } } } })
  expect(read(EN)).toBe(before)
})

it('opens the line of a title that is recorded', async () => {
  const { put, read } = await detailsWith({ [LOCK]: lockOf() })
  const lines = (open: string) =>
    read(LOCK)
      .split('\n')
      .filter((line) => line.startsWith('fm-') && line.endsWith('\topen') === (open === 'open'))
      .map((line) => line.slice(0, line.indexOf('\t')))
  expect(lines('open')).toEqual([])
  await put('en', { title: 'The Bus', 'photo.credit': 'Somebody' })
  expect(lines('open')).toEqual(['fm-title'])
  expect(lines('not')).toContain('fm-description')
})

it('has what was replaced in the history, and takes it back, its line too', async () => {
  const { ask, put, read } = await detailsWith({ [LOCK]: lockOf() })
  const history = async (block: string) =>
    (await ask<BlockHistory>(`GET articles/night-bus/history?edition=en&block=${block}&part=0`)).entries
  const [edition, lock] = [read(EN), read(LOCK)]
  const { operation } = await put('en', { title: 'The Last Bus', translators: ['eva-sol'] })
  expect(await history('fm-title')).toMatchObject([{ text: 'The Night Bus', by: 'Tom Hale' }])
  expect(await history('fm-translators')).toMatchObject([{ text: '["tom-hale"]' }])
  expect(await history('fm-slug')).toEqual([])
  expect(read(LOCK)).not.toBe(lock)
  await ask('POST articles/night-bus/undo', { operation })
  expect([read(EN), read(LOCK)]).toEqual([edition, lock])
  expect(await refusal(ask('POST articles/night-bus/undo', { operation }))).toMatchObject({ code: 'undo-gone' })
})

it('does not mind what became of the text below', async () => {
  const { root, put, read } = await detailsWith()
  editFile(root, EN, (text) => text.replace('Nurses', 'Bakers'))
  await put('en', { slug: 'the-bus' })
  expect(read(EN)).toContain('slug: the-bus\n')
  expect(read(EN)).toContain('Bakers, bakers')
})
