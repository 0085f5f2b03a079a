import { describe, expect, it } from 'vitest'
import type { DocumentFacts } from '../../../src/import/document.ts'
import { settleFrontMatter } from '../../../src/import/settle/settle-front-matter.ts'
import { licenseOf } from '../../../src/import/settle/settle-terms.ts'
import { aroundOf, pairOf } from './settle.ts'

const GIVEN: DocumentFacts = { title: 'El puerto', description: 'Camiones.', date: '2026-03-14', authors: ['Ana Ruiz'] }
const settle = (facts: DocumentFacts, around = aroundOf(), photo?: { file: string; alt?: string; credit?: string }) =>
  settleFrontMatter(facts, 'es', photo, around)

describe('front matter of what a document says', () => {
  it.each<[what: string, facts: DocumentFacts, said: object]>([
    ['words in one line', { title: ' El\n  puerto ' }, { title: 'El puerto', slug: 'el-puerto' }],
    ['no description of blanks', { description: ' \n' }, { description: undefined }],
    ['a slug as it is named', { slug: 'Viejo Puerto' }, { slug: 'viejo-puerto' }],
    ['a slug that is no name of a language', { title: 'Es' }, { slug: 'es-1' }],
    ['no slug of a title without letters', { title: '¿…?' }, { slug: undefined }],
    ['topics by their names, once', { topics: ['puertos', 'Ports'] }, { topics: ['ports'] }],
    ['old addresses', { aliases: ['viejo'] }, { aliases: ['viejo'] }],
    [
      'no list of nothing',
      { aliases: [], topics: [], translators: [] },
      { aliases: undefined, topics: undefined, translators: undefined },
    ],
    ['drafts', { draft: true }, { draft: true }],
    ['nothing of what is no draft', { draft: false }, { draft: undefined }],
    ['a licence by its words', { license: 'CC BY 4.0' }, { license: 'CC-BY-4.0' }],
    ['people once each', { authors: ['Ana Ruiz', 'ana ruiz', 'Eva Paz'] }, { authors: ['ana-ruiz', 'eva-paz'] }],
    [
      'corrections of their day',
      { corrections: [{ date: '2026-03-16', text: 'Eran 41.' }] },
      { corrections: [{ date: '2026-03-16', text: 'Eran 41.' }] },
    ],
    [
      'corrections of the last change',
      { updated: '2026-03-18', corrections: [{ text: 'Eran 41.' }] },
      { corrections: [{ date: '2026-03-18', text: 'Eran 41.' }] },
    ],
    [
      'corrections of today',
      { corrections: [{ text: 'Eran 41.' }] },
      { corrections: [{ date: '2026-03-20', text: 'Eran 41.' }] },
    ],
    ['today where no date is said', { date: undefined as never }, { date: '2026-03-20' }],
    [
      'our own front matter before all else',
      { own: { slug: 'muelle', draft: true, title: 'Otro' } },
      { slug: 'muelle', draft: true, title: 'El puerto' },
    ],
  ])('has %s', (_, facts, said) => {
    const { frontMatter } = settle({ ...GIVEN, ...facts })
    const found = Object.keys(said).map((key) => [key, frontMatter[key as keyof typeof frontMatter]])
    expect(Object.fromEntries(found)).toEqual(said)
  })

  it('tells topics and licences that nobody knows here', () => {
    const { dropped, frontMatter } = settle({ ...GIVEN, topics: ['Grúas', 'Puertos'], license: 'Uso libre' })
    expect(dropped.map(({ what }) => what)).toEqual(['topics: Grúas', 'license: Uso libre'])
    expect(frontMatter).toMatchObject({ topics: ['ports'] })
    expect(frontMatter.license).toBeUndefined()
  })

  it('takes the photo that was found for the one that our front matter describes', () => {
    const own = { photo: { file: 'old.jpg', alt: 'Una grúa', credit: 'Eva Paz' } }
    expect(settle({ ...GIVEN, own }, aroundOf(), { file: 'crane.jpg', alt: 'x' }).frontMatter.photo).toEqual({
      file: 'crane.jpg',
      alt: 'Una grúa',
      credit: 'Eva Paz',
    })
    expect(settle({ ...GIVEN, own }).frontMatter.photo).toEqual({ alt: 'Una grúa', credit: 'Eva Paz' })
  })

  it('tells by its key what is said and cannot stand there, and keeps the rest', () => {
    const { frontMatter, missing } = settle({
      ...GIVEN,
      date: 'ayer',
      aliases: ['viejo', 'http://x y', 'otro'],
      original: { language: 'es', use: 'all' as 'full' },
      corrections: [{ text: '' }],
    })
    expect(missing.filter(({ what }) => what !== undefined)).toEqual([
      { key: 'date', what: 'ayer' },
      { key: 'aliases.1', what: 'http://x y' },
      { key: 'original.use', what: 'all' },
      { key: 'corrections.0', what: '{"date":"2026-03-20","text":""}' },
    ])
    expect(frontMatter).toMatchObject({ aliases: ['viejo', 'otro'], original: { language: 'es' }, corrections: [] })
    expect(frontMatter.date).toBeUndefined()
  })
})

describe('what somebody says with --set', () => {
  it.each<[assignment: string, said: object]>([
    ['draft=true', { draft: true }],
    ['draft=false', { draft: false }],
    ['authors=Tom Hale', { authors: ['tom-hale'] }],
    ['original.outlet=El Litoral', { original: { language: 'es', outlet: 'litoral' } }],
    ['original.outlet=litoral', { original: { language: 'es', outlet: 'litoral' } }],
    ['permission.by=Eva Paz', { title: 'El puerto' }],
    ['bios.ana-ruiz=Ana vive en el puerto.', { bios: { 'ana-ruiz': 'Ana vive en el puerto.' } }],
    ['title=Otro puerto', { title: 'Otro puerto', slug: 'otro-puerto' }],
  ])('counts before the document: %s', (assignment, said) => {
    expect(settle(GIVEN, aroundOf([assignment])).frontMatter).toMatchObject(said)
  })

  it('is told as it was said where it cannot stand there', () => {
    expect(settle(GIVEN, aroundOf(['draft=maybe'])).missing).toContainEqual({ key: 'draft', what: 'maybe' })
  })
})

describe('the other edition of an article', () => {
  const there = {
    authors: ['ana-ruiz'],
    license: 'CC-BY-4.0',
    original: { language: 'es' },
    photo: { file: 'crane.jpg', credit: 'Eva Paz' },
  }
  const pair = pairOf(there)

  it('repeats nothing that the article says, and tells what it says otherwise', () => {
    const facts = {
      ...GIVEN,
      authors: ['Tom Hale'],
      license: 'CC BY 4.0',
      original: { language: 'es', title: 'El puerto' },
    }
    const { frontMatter, notes } = settle(facts, aroundOf([], { pair }))
    expect(Object.keys(frontMatter).filter((key) => key in there)).toEqual([])
    expect(notes).toEqual([
      { kind: 'fact-differs', key: 'authors', value: 'tom-hale' },
      { kind: 'fact-differs', key: 'original.title', value: 'El puerto' },
    ])
  })

  it.each<[what: string, photo: { file: string; alt?: string; credit?: string }, said: object]>([
    [
      'says of the same photo what it shows',
      { file: 'crane.jpg', alt: 'Una grúa', credit: 'Eva Paz' },
      { alt: 'Una grúa' },
    ],
    ['names another maker of it', { file: 'crane.jpg', credit: 'Luz Mar' }, { credit: 'Luz Mar' }],
    ['has a photo of its own whole', { file: 'gate.jpg', credit: 'Eva Paz' }, { file: 'gate.jpg', credit: 'Eva Paz' }],
  ])('%s', (_, photo, said) => {
    expect(settle(GIVEN, aroundOf([], { pair }), photo).frontMatter.photo).toEqual(said)
  })
})

it.each<[words: string, id: string | undefined]>([
  ['CC-BY-SA-4.0', 'CC-BY-SA-4.0'],
  ['CC BY-NC-ND 3.0.', 'CC-BY-NC-ND-3.0'],
  ['Creative Commons BY SA 4', 'CC-BY-SA-4.0'],
  ['cc by', 'CC-BY-4.0'],
  ['CC BY 4.0 Internacional', 'CC-BY-4.0'],
  ['CC BY 9.7', undefined],
  ['CC0', 'CC0-1.0'],
  ['CC 0 1.0', 'CC0-1.0'],
  ['Todos los derechos reservados', 'all-rights-reserved'],
  ['All rights reserved.', 'all-rights-reserved'],
  ['Public use', undefined],
])('knows the licence that words mean: %s', (words, id) => {
  expect(licenseOf(words)).toBe(id)
})
