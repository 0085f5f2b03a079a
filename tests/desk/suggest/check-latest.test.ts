import { expect, test } from 'vitest'
import type { TypedAnswer, TypedBlock } from '../../../src/desk/api/edits.ts'
import type { DeskArticle } from '../../../src/desk/api/rows.ts'
import { type DeskOfTest, deskWith } from '../../support/desk.ts'
import { CLOCK_EN, CLOCK_ES, EN, ES } from '../../support/newsroom.ts'

/** What is told of a text in a row of the English edition. */
async function typed({ ask }: DeskOfTest, row: number, text: string, key = 'night-bus'): Promise<TypedAnswer> {
  const { rows } = await ask<DeskArticle>(`GET articles/${key}`)
  const block = rows.filter(({ id }) => !id.startsWith('fm-'))[row]?.id ?? ''
  const body: TypedBlock = { edition: key === 'night-bus' ? 'en' : 'es', block, part: 0, text }
  return ask(`POST articles/${key}/check`, body)
}

const FIRST = 'The bus leaves at twelve and comes back at six. It carries 40 passengers.'

test('problems of what is typed stand in its text, and nothing is written', async () => {
  const desk = await deskWith()
  const before = [EN, ES].map(desk.read)
  const { problems } = await typed(desk, 0, FIRST.replace('40', '50'))
  expect(problems).toMatchObject([
    { check: 'number-mismatch', severity: 'error', edition: 'en', part: 0, start: 59, end: 61 },
  ])
  expect(problems[0]?.message).toMatch(/50.*40/)
  expect((await typed(desk, 0, FIRST)).problems).toEqual([])
  expect([EN, ES].map(desk.read)).toEqual(before)
})

test('what is typed is at work, and not out of date', async () => {
  const desk = await deskWith()
  const { problems } = await typed(desk, 0, 'The bus leaves at twelve')
  expect(problems.map(({ check }) => check)).not.toContain('translation-outdated')
})

test('what the source has is offered, and what is known of other articles', async () => {
  const desk = await deskWith({
    [CLOCK_EN]: (text) => `${text}\nThe bus leaves at twelve and comes back at six.\n`,
    [CLOCK_ES]: (text) => `${text}\nEl autobús llega.\n`,
  })
  const { insert, memory } = await typed(desk, 2, 'El auto', 'town-clock')
  expect(insert.map(({ text, isThere }) => [text, isThere])).toContainEqual(['doce', false])
  expect(memory[0]).toMatchObject({
    percent: 100,
    article: 'night-bus',
    insert: 'El autobús sale a las doce y vuelve a las seis.',
  })
})

test('the newest text of a field is the answer to all that were asked before', async () => {
  const desk = await deskWith()
  const texts = ['50', '60', '40'].map((number) => FIRST.replace('40', number))
  const answers = await Promise.all(texts.map((text) => typed(desk, 0, text)))
  expect(answers.map(({ problems }) => problems)).toEqual([[], [], []])
})

test('a row that is gone has nothing to be told', async () => {
  const { ask } = await deskWith()
  const gone = { edition: 'en', block: 'p-000000', part: 0, text: 'x' }
  expect(await ask('POST articles/night-bus/check', gone)).toEqual({ version: 1, problems: [], insert: [], memory: [] })
})
