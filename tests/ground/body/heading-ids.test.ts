import { describe, expect, it } from 'vitest'
import { headingIds } from '../../../src/ground/body/heading-ids.ts'
import { editionOf } from '../../support/edition-of.ts'

describe('headingIds', () => {
  it.each([
    ['## ¿Quién viaja?', ['quién-viaja']],
    ['## Uno\n\n### Uno\n\n> ## *Uno* `dos`', ['uno', 'uno-1', 'uno-dos']],
    ['## constructor\n\n## __proto__', ['constructor', 'proto']],
  ])('%j', (markdown, ids) => expect([...headingIds(editionOf(markdown).edition.body).keys()]).toEqual(ids))
})
