import { join } from 'node:path'
import { expect, it } from 'vitest'
import { oneByOne, type WorkOnFolders } from '../../src/follow/follow-newsroom.ts'
import { openSession } from '../../src/lsp/newsroom-session.ts'
import type { Told } from '../../src/lsp/told.ts'
import { typedText } from '../../src/lsp/typed-text.ts'
import { CLOCK_EN, EN, FILES, TODAY, writeNewsroom } from '../support/newsroom.ts'

const MANY = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `articles/clock-${index}/index.en.md`,
    String(FILES[CLOCK_EN]).replace('slug: the-town-clock', `slug: clock-${index}`),
  ]),
)

/** A newsroom that is opened, and what is told of it; nothing is worked on before `goOn`. */
function openLarge(files: Record<string, string>, others = MANY) {
  const root = writeNewsroom(others)
  const texts = new Map(Object.entries(files))
  const told: Told[] = []
  const bugs: unknown[] = []
  let goOn = () => {}
  const asked = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const workOn: WorkOnFolders = async (...work) => {
    await asked
    await oneByOne(...work)
  }
  const openTexts = () =>
    new Map([...texts].map(([path, text]) => [path, { uri: join(root, path), version: 1, typed: typedText(text) }]))
  const tell = (one: Told) => void told.push(one)
  const onBug = (error: unknown) => void bugs.push(error)
  const now = () => TODAY
  const session = openSession({ root, language: 'en', now, tool: undefined, workOn, openTexts, tell, onBug })
  session.touch([''])
  return { session, texts, told, bugs, goOn }
}

const checksOf = (told: Told | undefined, path: string) => told?.problems.get(path)?.map(({ check }) => check)
const wrong = String(FILES[EN]).replace('40 passengers', '41 passengers')
const broken = wrong.replace('The bus', 'The [bus](/nowhere/)')

it('tells what is wrong in what is open before all is looked at, then all', async () => {
  const { session, told, bugs, goOn } = openLarge({ [EN]: broken })
  await expect.poll(() => told.length).toBe(1)
  expect([...(told[0]?.problems.keys() ?? [])].filter((path) => !path.startsWith('articles/night-bus/'))).toEqual([])
  expect(checksOf(told[0], EN)).toEqual(['number-mismatch'])
  goOn()
  await session.settled()
  expect(told).toHaveLength(2)
  expect(checksOf(told[1], EN)?.sort()).toEqual(['link-broken', 'number-mismatch'])
  expect(bugs).toEqual([])
  session.close()
})

it('tells what is opened and typed meanwhile, as it is then', async () => {
  const { session, texts, told, goOn } = openLarge({})
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(told).toEqual([])
  texts.set(EN, wrong)
  session.touch([EN])
  await expect.poll(() => checksOf(told[0], EN)).toEqual(['number-mismatch'])
  texts.set(EN, String(FILES[EN]))
  session.touch([EN])
  await expect.poll(() => told.length).toBe(2)
  expect(told[1]?.changed).toEqual([EN])
  expect(checksOf(told[1], EN)).toBe(undefined)
  goOn()
  await session.settled()
  expect(told).toHaveLength(3)
  session.close()
})

it('tells of a small newsroom once', async () => {
  const { session, told, goOn } = openLarge({ [EN]: broken }, {})
  goOn()
  await session.settled()
  expect(told).toHaveLength(1)
  session.close()
})
