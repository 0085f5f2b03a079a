import { expect, it } from 'vitest'
import type { BlockSaved } from '../../../src/desk/api/edits.ts'
import type { DeskRow, Saved } from '../../../src/desk/api/rows.ts'
import { savedNow } from '../../../src/desk/rows/saved-now.ts'
import { deskWith, refusal } from '../../support/desk.ts'
import { deskAt } from '../../support/desk-at.ts'
import { LOCK, lockOf } from '../../support/lock.ts'
import { type Changes, EN, editFile, TODAY } from '../../support/newsroom.ts'

const PATH = 'articles/night-bus'
const FIFTY: Changes = { [EN]: (text) => text.replace('40 passengers', '50 passengers') }
const REASON = 'El original se equivoca.'

/** A desk in a newsroom with the changes, the row of the first paragraph, and what it does of a reason. */
async function allowIn(changes: Changes) {
  const desk = await deskWith(changes)
  const { rows } = await desk.ask<{ rows: DeskRow[] }>(`GET ${PATH}`)
  const block = rows.find(({ kind }) => kind === 'paragraph')?.id
  const allow = (check: string, reason = REASON) =>
    desk.ask<Saved>(`POST ${PATH}/allow`, { edition: 'en', check, reason, ...(block && { block }) })
  return { ...desk, allow, block }
}

const problemsOf = ({ rows, problems }: Pick<Saved, 'rows' | 'problems'>) =>
  [...problems, ...rows.flatMap((row) => row.problems)].map(({ check }) => check)

it('writes the reason with the check and the block, the last of the front matter', async () => {
  const { allow, block, read } = await allowIn(FIFTY)
  const before = read(EN)
  const saved = await allow('number-mismatch', ` ${REASON}\n`)
  const entry = `allow:\n  - check: number-mismatch\n    block: ${block}\n    reason: ${REASON}\n`
  expect(read(EN)).toBe(before.replace('\n---\n', `\n${entry}---\n`))
  expect(problemsOf(saved)).toEqual([])
})

it('keeps the entries that are there, and asks for no block where the problem is of none', async () => {
  const own = "allow: # ours\n  - {check: number-mismatch, reason: 'So'}\n"
  const { root, ask, read } = await deskWith({ 'articles/town-clock/index.es.md': null })
  editFile(root, 'articles/town-clock/index.en.md', (text) => text.replace('license', `${own}license`))
  await ask('POST articles/town-clock/allow', { edition: 'en', check: 'edition-missing', reason: 'Only here: yes' })
  const added = '  - check: edition-missing\n    reason: "Only here: yes"\n'
  expect(read('articles/town-clock/index.en.md')).toContain(`${own}${added}license`)
})

it('tells the problem again when the block says something else', async () => {
  const { root, allow, ask } = await allowIn({ ...FIFTY, [LOCK]: lockOf() })
  expect(problemsOf(await allow('number-mismatch'))).toEqual([])
  editFile(root, EN, (text) => text.replace('50 passengers', '60 passengers'))
  expect(problemsOf(await ask<Saved>(`GET ${PATH}`))).toContain('number-mismatch')
})

it('hides it after a restart too, as long as the row, still at work, is not reworded', async () => {
  const { root, ask, allow, block } = await allowIn({ ...FIFTY, [LOCK]: lockOf() })
  const { rows } = await ask<Saved>(`GET ${PATH}`)
  const base = rows.find(({ id }) => id === block)?.translation[0]?.base
  const typed = (text: string, from = base) =>
    ask<BlockSaved>(`PUT ${PATH}/blocks/${block}`, { edition: 'en', part: 0, base: from, text })
  const saved = await typed('The bus leaves at twelve and returns at six. It carries 60 passengers.')
  expect(problemsOf(saved)).toContain('number-mismatch')
  expect(problemsOf(await allow('number-mismatch'))).toEqual([])
  const again = () => deskAt(root, TODAY)
  expect(problemsOf(savedNow(await again(), 'night-bus'))).toEqual([])
  await typed('The bus leaves at twelve and returns at six. It carries 70 passengers.', saved.base)
  expect(problemsOf(savedNow(await again(), 'night-bus'))).toContain('number-mismatch')
})

it('refuses what gives no reason, guards safety or is not there, and writes nothing', async () => {
  const { allow, read } = await allowIn({ [EN]: (text) => text.replace('date: 2026-03-14', 'date: soon') })
  const before = read(EN)
  expect(await refusal(allow('value-unexpected'))).toMatchObject({ status: 400, code: 'allow-safety' })
  expect(await refusal(allow('number-mismatch'))).toMatchObject({ status: 409, code: 'problem-gone' })
  expect(await refusal(allow('value-unexpected', ' \n'))).toMatchObject({ status: 400, code: 'reason-missing' })
  expect(read(EN)).toBe(before)
})
