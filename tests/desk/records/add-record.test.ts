import { expect, it } from 'vitest'
import type { Choice } from '../../../src/desk/api/list.ts'
import { deskWith, refusal } from '../../support/desk.ts'

async function records(changes = {}) {
  const desk = await deskWith(changes)
  return { ...desk, add: (asked: object) => desk.ask<Choice>('POST records', asked) }
}

it('adds a person with a file of their own, once', async () => {
  const { desk, add, read } = await records()
  expect(await add({ kind: 'person', name: ' Eva  Sol ' })).toEqual({ id: 'eva-sol', name: 'Eva Sol' })
  expect(read('newsroom/people/eva-sol.yml')).toBe('name: Eva Sol\n')
  expect(desk.frame().people).toContainEqual({ id: 'eva-sol', name: 'Eva Sol' })
  expect(await add({ kind: 'person', name: 'eva sól' })).toEqual({ id: 'eva-sol', name: 'Eva Sol' })
})

it('adds an outlet by an address of it, below those that are there', async () => {
  const { add, read } = await records()
  const before = read('newsroom/outlets.yml')
  expect(await refusal(add({ kind: 'outlet', name: 'El Cuaderno' }))).toMatchObject({ code: 'outlet-address' })
  const url = 'https://cuaderno.example/2026/a'
  expect(await add({ kind: 'outlet', name: 'El Cuaderno', url, language: 'es' })).toMatchObject({ id: 'el-cuaderno' })
  const added = 'el-cuaderno:\n  name: El Cuaderno\n  language: es\n  hosts: [cuaderno.example]\n'
  expect(read('newsroom/outlets.yml')).toBe(before + added)
})

it('adds a topic in both languages', async () => {
  const { add, read } = await records({
    'newsroom/topics.yml': '# ours\ntransport: {es: Transporte, en: Transport} # t\n',
  })
  expect(await add({ kind: 'topic', name: 'Salud', other: 'Health', language: 'es' })).toEqual({
    id: 'salud',
    name: 'Health',
  })
  expect(read('newsroom/topics.yml')).toBe(
    '# ours\ntransport: {es: Transporte, en: Transport} # t\nsalud:\n  es: Salud\n  en: Health\n',
  )
  expect(await add({ kind: 'topic', name: 'TRANSPORT' })).toEqual({ id: 'transport', name: 'Transport' })
})

it('adds a term to a glossary that is there or not, and no second translation', async () => {
  const { add, read } = await records()
  await add({ kind: 'term', name: 'cochera', other: 'depot', language: 'es' })
  await add({ kind: 'term', name: 'fare', other: 'tarifa', language: 'en' })
  expect(read('newsroom/glossary.yml')).toBe(
    '- es: cochera\n  en: depot\n  kind: term\n- es: tarifa\n  en: fare\n  kind: term\n',
  )
  await add({ kind: 'term', name: 'Cochera', other: 'depot', language: 'es' })
  const known = await refusal(add({ kind: 'term', name: 'cochera', other: 'garage', language: 'es' }))
  expect(known).toMatchObject({ status: 409, code: 'term-known' })
})

it('adds nothing to a file that cannot be read', async () => {
  const { add, read } = await records({ 'newsroom/topics.yml': 'transport: {es: Transporte}\n' })
  expect(await refusal(add({ kind: 'topic', name: 'Salud' }))).toMatchObject({ code: 'record-unreadable' })
  expect(read('newsroom/topics.yml')).toBe('transport: {es: Transporte}\n')
})
