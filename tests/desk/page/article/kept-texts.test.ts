import { beforeEach, expect, it, vi } from 'vitest'

const texts = new Map<string, unknown>()
vi.doMock('idb-keyval', () => ({
  createStore: () => ({}),
  set: async (key: string, value: unknown) => texts.set(key, value),
  del: async (key: string) => texts.delete(key),
  entries: async () => [...texts],
}))
// Tests share a process: another one may have loaded the page with the browser's own store.
vi.resetModules()
const { newField } = await import('../../../../src/desk/page/article/field.ts')
const { keepText, keptTexts } = await import('../../../../src/desk/page/article/kept-texts.ts')
const { frame } = await import('../../../../src/desk/page/state.ts')

const NEWSROOM = {
  version: 1,
  newsroom: null,
  preview: '',
  machine: null,
  people: [],
  outlets: [],
  topics: [],
  disclaimers: [],
  licences: [],
} as const

const open = (store: string) => {
  frame.value = { ...NEWSROOM, store }
}

/** Types into the same row of the same article as in every other newsroom. */
const type = (text: string) => keepText('night-bus', newField('en', 'p-1', 0, { text, base: 'b', shown: [] }))

const offered = async () => (await keptTexts('night-bus')).map(({ text }) => text)

beforeEach(() => texts.clear())

it('offers what was typed in an article', async () => {
  open('first')
  type('typed')
  expect(await offered()).toEqual(['typed'])
  expect(await keptTexts('last-tram')).toEqual([])
})

it('offers nothing that was typed in another newsroom at the same address, and keeps it for that', async () => {
  open('first')
  type('first')
  open('second')
  expect(await offered()).toEqual([])
  type('second')
  expect(await offered()).toEqual(['second'])
  open('first')
  expect(await offered()).toEqual(['first'])
})
