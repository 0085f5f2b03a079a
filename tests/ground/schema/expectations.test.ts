import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { textsOf } from '../../../src/ground/messages/index.ts'
import { frontMatter } from '../../../src/ground/schema/front-matter.ts'
import { disclaimers, glossary, outlets, person, topics } from '../../../src/ground/schema/records.ts'
import { site } from '../../../src/ground/schema/site.ts'

const SCHEMAS: Record<string, z.ZodType> = { frontMatter, site, person, outlets, topics, disclaimers, glossary }
const ODD = [
  null,
  5,
  true,
  '',
  ' ',
  'x y',
  'a\nb',
  [],
  [5],
  ['a b'],
  [{}],
  [{ check: 5, es: 5 }],
  {},
  { es: 5 },
  { a: 5 },
  { a: {} },
]
const KEYS = [
  'es',
  'en',
  'name',
  'hosts',
  'language',
  'url',
  'date',
  'text',
  'use',
  'kind',
  'note',
  'reason',
  'by',
  'authors',
]

/** Odd values, alone and as every key of a mapping, two levels deep. */
function* odd(): Iterable<unknown> {
  yield* ODD
  for (const value of ODD) {
    const keyed = Object.fromEntries(KEYS.map((key) => [key, value]))
    yield* [keyed, [keyed], { a: keyed }]
  }
}

describe('what schemas say', () => {
  it.each(Object.entries(SCHEMAS))('is always one of the expectations: %s', (_, schema) => {
    const shape = 'shape' in schema ? Object.keys(schema.shape as object) : []
    const inputs = [...odd()].flatMap((value) => [value, ...shape.map((key) => ({ [key]: value }))])
    const said = inputs.flatMap((input) => schema.safeParse(input).error?.issues ?? [])
    const others = said.filter(
      ({ code, message }) => code !== 'unrecognized_keys' && !Object.hasOwn(textsOf('en').expects, message),
    )
    expect(said.length).toBeGreaterThan(50)
    expect(others.map(({ code, path, message }) => ({ code, path, message })).slice(0, 5)).toEqual([])
  })
})
