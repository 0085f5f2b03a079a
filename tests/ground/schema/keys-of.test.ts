import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { keysOf } from '../../../src/ground/schema/keys-of.ts'
import { SCHEMAS, type SchemaName, schemaOfFile } from '../../../src/ground/schema/schemas.ts'
import { LANGUAGES } from '../../../src/model.ts'

const NAMES = Object.keys(SCHEMAS) as SchemaName[]

describe('the keys of schemas', () => {
  it.each(NAMES)('of %s all have a text in both languages, and no other has', (name) => {
    const paths = keysOf(SCHEMAS[name]).map(({ path }) => path.join('.'))
    for (const language of LANGUAGES) {
      const texts = textsOf(language).keys[name]
      expect(Object.keys(texts)).toEqual(paths)
      expect(Object.values(texts).filter((text) => text.trim() === '' || text.includes('\n'))).toEqual([])
    }
  })

  it('are those within lists, records and choices too, with whether they must be there', () => {
    const keys = keysOf(SCHEMAS['front-matter'])
    const required = keys.filter(({ isRequired }) => isRequired).map(({ path }) => path.join('.'))
    expect(required).toEqual([
      'title',
      'description',
      'slug',
      'date',
      'original.language',
      'permission.by',
      'permission.date',
      'corrections.date',
      'corrections.text',
      'allow.check',
      'allow.reason',
    ])
  })
})

describe('the schema of a file', () => {
  it.each([
    ['articles/night-bus/index.es.md', 'front-matter'],
    ['pages/about/index.en.md', 'front-matter'],
    ['newsroom/site.yml', 'site'],
    ['newsroom/people/ana-ruiz.yml', 'person'],
    ['newsroom/outlets.yml', 'outlets'],
    ['newsroom/glossary.yml', 'glossary'],
  ])('%s is %s', (path, name) => expect(schemaOfFile(path)).toBe(name))

  it.each([
    'articles/night-bus/index.fr.md',
    'articles/index.es.md',
    'articles/night-bus/old/index.es.md',
    'newsroom/person.yml',
    'newsroom/people/old/ana-ruiz.yml',
    'newsroom/constructor.yml',
    'newsroom/addresses.lock',
    'README.md',
  ])('%s has none', (path) => expect(schemaOfFile(path)).toBeUndefined())
})
