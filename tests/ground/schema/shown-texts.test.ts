import { expect, test } from 'vitest'
import * as z from 'zod'
import { frontMatter } from '../../../src/ground/schema/front-matter.ts'
import { person, topics } from '../../../src/ground/schema/records.ts'
import { shown } from '../../../src/ground/schema/shown.ts'
import { shownTexts } from '../../../src/ground/schema/shown-texts.ts'
import { bilingual, line } from '../../../src/ground/schema/values.ts'

const paths = (schema: z.ZodType, data: unknown) =>
  shownTexts(schema, data).map(({ path, text }) => `${path.join('.')}: ${text}`)

test('the texts of an edition are those that its schema says readers see', () => {
  const stated = {
    title: 'T',
    slug: 's',
    photo: { file: 'f.jpg', alt: 'A', caption: 'C', credit: 'X' },
    corrections: [
      { date: '2026-01-01', text: 'One' },
      { date: '2026-01-02', text: 'Two' },
    ],
    bios: { ana: 'B' },
    allow: [{ check: 'spacing', reason: 'R' }],
  }
  expect(paths(frontMatter, stated)).toEqual([
    'title: T',
    'photo.alt: A',
    'photo.caption: C',
    'corrections.0.text: One',
    'corrections.1.text: Two',
    'bios.ana: B',
  ])
})

test('the texts of a record are those that it says in both languages', () => {
  expect(paths(topics, { a: { es: 'Á', en: 'A' }, b: { es: 'B' }, c: null })).toEqual(['a.es: Á', 'b.es: B', 'a.en: A'])
  expect(paths(person, { name: 'Ana', role: { es: 'R', en: 3 }, bio: 'B' })).toEqual(['role.es: R'])
})

test('a key that is new is among them by its schema alone', () => {
  const schema = z.strictObject({ motto: bilingual.optional(), lists: z.array(z.object({ label: shown(line) })) })
  const data = { motto: { es: 'Uno', en: 'One' }, lists: [{ label: 'L' }] }
  expect(paths(schema, data)).toEqual(['motto.es: Uno', 'motto.en: One', 'lists.0.label: L'])
})
