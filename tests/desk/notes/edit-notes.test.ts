import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { DeskRow, RowNote, Saved } from '../../../src/desk/api/rows.ts'
import { checkNewsroom, openNewsroom } from '../../../src/pipeline.ts'
import { deskWith, refusal } from '../../support/desk.ts'
import { TODAY } from '../../support/newsroom.ts'

const PATH = 'articles/night-bus'
const FILE = 'articles/night-bus/notes.yml'

async function notesWith(text?: string) {
  const desk = await deskWith(text === undefined ? {} : { [FILE]: text })
  const article = await desk.ask<Saved>(`GET ${PATH}`)
  const block = article.rows.find(({ kind }) => kind === 'paragraph')?.id ?? ''
  const put = (edit: object) => desk.ask<Saved>(`PUT ${PATH}/notes`, edit)
  const notesOf = ({ rows }: { rows: readonly DeskRow[] }): readonly RowNote[] => rows.flatMap(({ notes }) => notes)
  return { ...desk, article, block, put, notesOf }
}

it('writes notes by who, when and about which row, and takes them out', async () => {
  const { block, put, notesOf, read } = await notesWith()
  const saved = await put({ block, by: 'tom-hale', text: ' Whose bus?\nAsk. ' })
  expect(notesOf(saved)).toEqual([{ by: 'Tom Hale', date: TODAY, text: 'Whose bus?\nAsk.' }])
  await put({ block: 'fm-title', by: 'Visitor', text: 'Too long' })
  expect(read(FILE)).toBe(
    `- block: ${block}\n  by: tom-hale\n  date: ${TODAY}\n  text: |-\n    Whose bus?\n    Ask.\n` +
      `- block: fm-title\n  by: Visitor\n  date: ${TODAY}\n  text: Too long\n`,
  )
  expect(notesOf(await put({ block, remove: 0 })).map(({ text }) => text)).toEqual(['Too long'])
  await put({ block: 'fm-title', remove: 0 })
  expect(read(FILE)).toBe('[]\n')
})

it('shows notes of blocks that are gone, and takes each out by what it says', async () => {
  const note = (text: string) => `- {block: p-gone, by: tom-hale, date: 2026-01-02, text: ${text}}\n`
  const { article, put, notesOf, read } = await notesWith(note('First') + note('Second'))
  const tom = { by: 'Tom Hale', date: '2026-01-02' }
  expect(notesOf(article)).toEqual([])
  expect(article.notes).toEqual(['First', 'Second'].map((text) => ({ block: 'p-gone', ...tom, text })))
  const { notes } = await put({ block: 'p-gone', remove: { ...tom, text: 'Second' } })
  expect(notes.map(({ text }) => text)).toEqual(['First'])
  expect(read(FILE)).toBe(note('First'))
  expect(await refusal(put({ block: 'p-gone', remove: { ...tom, text: 'Second' } }))).toMatchObject({
    code: 'note-gone',
  })
  await put({ block: 'p-gone', remove: { ...tom, by: 'tom-hale', text: 'First' } })
  expect(read(FILE)).toBe('[]\n')
})

it('keeps every line of the notes that others wrote', async () => {
  const own = "# ours\n\n- {by: ana-ruiz, block: 'p-1', date: 2026-01-02, text: Sí}   # settled\n"
  const { block, put, read } = await notesWith(own)
  await put({ block, by: 'tom-hale', text: 'No' })
  expect(read(FILE)).toBe(`${own}- block: ${block}\n  by: tom-hale\n  date: ${TODAY}\n  text: No\n`)
})

it('tells of a file that is no list of notes, and leaves it as it is', async () => {
  const { article, block, put, read } = await notesWith('- block: 1\n- text\n')
  expect(article.problems.map(({ check }) => check)).toContain('notes-unreadable')
  expect(await refusal(put({ block, by: 'tom-hale', text: 'No' }))).toMatchObject({ code: 'notes-unreadable' })
  expect(read(FILE)).toBe('- block: 1\n- text\n')
})

it('refuses what says nothing, and what is about no row', async () => {
  const { root, block, put } = await notesWith()
  expect(await refusal(put({ block, by: 'tom-hale', text: ' ' }))).toMatchObject({ status: 400 })
  expect(await refusal(put({ block: 'p-nothing', by: 'tom-hale', text: 'No' }))).toMatchObject({ status: 409 })
  expect(await refusal(put({ block, remove: 0 }))).toMatchObject({ status: 409 })
  expect(existsSync(join(root, FILE))).toBe(false)
})

it('is nothing to checks', async () => {
  const { root } = await notesWith()
  const problems = () => checkNewsroom(openNewsroom(root, TODAY), 'en')
  const before = problems()
  writeFileSync(join(root, FILE), '- block: 1\n')
  expect(problems()).toEqual(before)
})
