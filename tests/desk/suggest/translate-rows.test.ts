import { chmodSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { DeskDetails, DetailsEdit } from '../../../src/desk/api/details.ts'
import type { MachineSaved } from '../../../src/desk/api/edits.ts'
import type { DeskArticle } from '../../../src/desk/api/rows.ts'
import { isMachineMade } from '../../../src/sync/is-machine-made.ts'
import { type DeskOfTest, deskWith, refusal } from '../../support/desk.ts'
import { EN, ES } from '../../support/newsroom.ts'

const LOCK = 'articles/night-bus/sync.lock'

/** A desk with a translation that was only begun. */
async function begun(): Promise<DeskOfTest> {
  const desk = await deskWith({ [EN]: null, [LOCK]: null })
  await desk.ask('POST articles', { translate: 'night-bus', to: 'en', translators: ['tom-hale'] })
  await desk.desk.wrote([EN, LOCK])
  return desk
}

/** A program for `--machine` that does this with what it is asked. */
function program({ root, desk }: DeskOfTest, does: string): void {
  const path = join(root, 'translate; touch hacked.mjs')
  writeFileSync(
    path,
    `#!${process.execPath}\nlet text = ''\nfor await (const part of process.stdin) text += part\nconst asked = JSON.parse(text)\n${does}\n`,
  )
  chmodSync(path, 0o755)
  desk.machine = path
}

const ECHO =
  "console.log(JSON.stringify({ version: 1, name: 'Echo', blocks: asked.blocks.map(({ id, text }) => ({ id, text: 'In English: ' + text })) }))"

async function todo({ ask }: DeskOfTest): Promise<string[]> {
  const { rows } = await ask<DeskArticle>('GET articles/night-bus')
  return rows.filter(({ state, id }) => state === 'todo' && !id.startsWith('fm-')).map(({ id }) => id)
}

test('what a program translates is in progress, and the edition says so', async () => {
  const desk = await begun()
  program(desk, ECHO)
  const [first = '', second = ''] = await todo(desk)
  const { said, rows } = await desk.ask<MachineSaved>('POST articles/night-bus/machine', { blocks: [first] })
  expect(said).toMatch(/^Echo translated 1 block\. .*machine and a person/)
  expect(rows.find(({ id }) => id === first)).toMatchObject({ state: 'work' })
  expect(rows.find(({ id }) => id === second)).toMatchObject({ state: 'todo' })
  expect(desk.read(EN)).toContain('\nmethod: machine-edited\n')
  expect(desk.read(EN)).toContain('\nIn English: El autobús sale a las doce')
  const line = desk
    .read(LOCK)
    .split('\n')
    .find((each) => each.startsWith(first))
  expect(line).toMatch(/\tIn English: El autobús .*\topen\tmachine$/)
})

test('it is asked for the rows alone, with the glossary, and an address does as well', async () => {
  const desk = await begun()
  const asked: unknown[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    asked.push(JSON.parse(body))
    const blocks = JSON.parse(body).blocks.map(({ id }: { id: string }) => ({ id, text: 'The bus leaves at twelve.' }))
    response.end(JSON.stringify({ version: 1, name: 'Server', blocks }))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((listening) => server.once('listening', listening))
  desk.desk.machine = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const [first = ''] = await todo(desk)
  await desk.ask('POST articles/night-bus/machine', { blocks: [first] })
  expect(asked).toMatchObject([{ version: 1, from: 'es', to: 'en', glossary: [] }])
  expect((asked[0] as { blocks: object[] }).blocks).toEqual([
    { id: `${first}/0`, text: 'El autobús sale a las doce y vuelve a las seis. Lleva 40 pasajeros.' },
  ])
  expect(desk.read(EN)).toContain('The bus leaves at twelve.')
})

test.each([
  ["console.error('no model'); process.exitCode = 3", 'machine-failed', /no model/],
  ["console.log('Good morning')", 'machine-unreadable', /Unexpected answer/],
  [
    "console.log(JSON.stringify({ version: 1, name: 'X', blocks: [{ id: 'fm-title/0', text: 'x' }] }))",
    'machine-unreadable',
    /Unexpected/,
  ],
  ["console.log(JSON.stringify({ version: 1, name: 'X', blocks: [] }))", 'machine-empty', /X translated nothing/],
])('what goes wrong is told, and nothing is written: %s', async (does, code, message) => {
  const desk = await begun()
  program(desk, does)
  const before = [ES, EN, LOCK].map(desk.read)
  const refused = await refusal(desk.ask('POST articles/night-bus/machine', { blocks: await todo(desk) }))
  expect(refused).toMatchObject({ status: 502, code })
  expect(refused.message).toMatch(message)
  expect([ES, EN, LOCK].map(desk.read)).toEqual(before)
})

test('only what is not translated is given away, and only where there is a program', async () => {
  const desk = await deskWith()
  const { rows } = await desk.ask<DeskArticle>('GET articles/night-bus')
  const blocks = rows.map(({ id }) => id)
  expect(await refusal(desk.ask('POST articles/night-bus/machine', { blocks }))).toMatchObject({ code: 'machine-none' })
  program(desk, ECHO)
  expect(await refusal(desk.ask('POST articles/night-bus/machine', { blocks }))).toMatchObject({
    code: 'machine-not-todo',
  })
})

test('what it wrote can be taken back', async () => {
  const desk = await begun()
  program(desk, ECHO)
  const before = [EN, LOCK].map(desk.read)
  const { operation } = await desk.ask<MachineSaved>('POST articles/night-bus/machine', { blocks: await todo(desk) })
  await desk.ask('POST articles/night-bus/undo', { operation })
  expect([EN, LOCK].map(desk.read)).toEqual(before)
})

test('that it translated is taken back in the details with a reason, which stays in its lines when they are done', async () => {
  const desk = await begun()
  program(desk, ECHO)
  const [first = ''] = await todo(desk)
  await desk.ask('POST articles/night-bus/machine', { blocks: [first] })
  const put = async (set: DetailsEdit['set'], more: object = {}) => {
    const { editions } = await desk.ask<DeskDetails>('GET articles/night-bus/details')
    const edit = { edition: 'en', base: editions.en?.base, set, ...more }
    return desk.ask<DeskDetails>('PUT articles/night-bus/details', edit)
  }
  const lineOf = (id: string) =>
    desk
      .read(LOCK)
      .split('\n')
      .find((each) => each.startsWith(id))
  const before = [EN, LOCK].map(desk.read)
  for (const method of [null, 'human'])
    expect(await refusal(put({ method }, { reason: ' ' }))).toMatchObject({ status: 400, code: 'reason-missing' })
  expect([EN, LOCK].map(desk.read)).toEqual(before)
  const { operation } = await put({ method: 'human' }, { reason: 'Translated anew by hand' })
  expect(desk.read(EN)).toContain('\nmethod: human\n')
  expect(lineOf(first)).toMatch(/\topen\tmachine\treason: Translated anew by hand$/)
  await desk.ask('POST articles/night-bus/done', { blocks: [first] })
  expect(lineOf(first)).toMatch(/\tmachine\treason: Translated anew by hand$/)
  expect(lineOf(first)).not.toContain('\topen')
  expect(await refusal(desk.ask('POST articles/night-bus/undo', { operation }))).toMatchObject({ code: 'undo-gone' })
})

test('what somebody says of a machine needs no reason where no line does', async () => {
  const desk = await deskWith({ [EN]: (text) => text.replace('translators:', 'method: machine\ntranslators:') })
  const { editions } = await desk.ask<DeskDetails>('GET articles/night-bus/details')
  await desk.ask('PUT articles/night-bus/details', {
    ...{ edition: 'en', base: editions.en?.base },
    set: { method: null },
  })
  expect(desk.read(EN)).not.toContain('method')
})

test('an article of which nobody reworded a block is told before it is published', async () => {
  const desk = await begun()
  program(desk, ECHO)
  const { rows } = await desk.ask<MachineSaved>('POST articles/night-bus/machine', { blocks: await todo(desk) })
  const { open } = desk.desk
  expect(isMachineMade(open('night-bus').article)).toBe(true)
  const row = rows.find(({ kind }) => kind === 'paragraph')
  const edit = { edition: 'en', part: 0, base: row?.translation[0]?.base, text: 'Other words.' }
  await desk.ask(`PUT articles/night-bus/blocks/${row?.id}`, edit)
  await desk.ask('POST articles/night-bus/done', { blocks: [row?.id] })
  expect(isMachineMade(open('night-bus').article)).toBe(false)
})
