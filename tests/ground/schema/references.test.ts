import { expect, it } from 'vitest'
import { referencesIn } from '../../../src/ground/schema/references.ts'

it('finds every reference that front matter holds, in the order of its keys', () => {
  const references = referencesIn({
    disclaimer: 'own-opinion',
    topics: ['transport'],
    original: { language: 'es', outlet: 'infobae', authors: ['eva-sol'] },
    authors: ['ana-ruiz', 'tom-hale'],
    title: 'ana-ruiz',
  })
  expect(references.map(({ kind, id, path }) => `${kind} ${id} ${path.join('.')}`)).toEqual([
    'people ana-ruiz authors.0',
    'people tom-hale authors.1',
    'outlets infobae original.outlet',
    'people eva-sol original.authors.0',
    'topics transport topics.0',
    'disclaimers own-opinion disclaimer',
  ])
})

it('finds nothing where nothing is stated', () => {
  expect(referencesIn({})).toEqual([])
})
