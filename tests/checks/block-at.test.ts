import { expect, it } from 'vitest'
import { EN, ES, problemsWith } from '../support/newsroom.ts'

const told = (changes: Parameters<typeof problemsWith>[0]) =>
  problemsWith(changes).map(({ check, acceptance }) => `${check}: ${/`(.*)`/.exec(acceptance ?? '')?.[1]}`)

it('says how to accept a problem, with the block in which it stands, and then it is accepted', () => {
  const other = (text: string) => text.replace('carries 40', 'carries 45').replace('three trips', 'four trips')
  const found = told({ [EN]: other })
  expect(found).toEqual([
    'number-mismatch: allow: [{check: number-mismatch, block: p-b75e39, reason: …}]',
    'number-mismatch: allow: [{check: number-mismatch, block: li-74be58, reason: …}]',
  ])
  const entries = found.map((each) => /\[(.*)\]/.exec(each)?.[1]?.replace('…', 'So it is.')).join(', ')
  expect(told({ [EN]: (text) => other(text).replace('slug:', `allow: [${entries}]\nslug:`) })).toEqual([])
})

it('says it without a block of what stands in none', () => {
  expect(told({ [ES]: (text) => text.replace('topics: [transport]', 'topics: [trasnport]') })).toEqual([
    'topic-unknown: allow: [{check: topic-unknown, reason: …}]',
  ])
})

it('says it of the title by its own id', () => {
  const found = told({
    [ES]: (text) => text.replace('title: El autobús de la noche\nd', 'title: Los 40 de la noche\nd'),
    [EN]: (text) => text.replace('title: The Night Bus', 'title: The 45 of the Night'),
  })
  expect(found).toEqual(['number-mismatch: allow: [{check: number-mismatch, block: fm-title, reason: …}]'])
})

it('says nothing of what guards safety, of records, and where the note says it', () => {
  expect(told({ [ES]: (text) => text.replace('sale a', 'sa\u202ele a') })).toEqual(['character-bidi: undefined'])
  expect(told({ 'newsroom/topics.yml': 'transport: {es: Transporte, en: Transport, fr: Transport}\n' })).toEqual([
    'key-unknown: undefined',
  ])
  expect(told({ [EN]: null })).toEqual(['edition-missing: undefined'])
})
