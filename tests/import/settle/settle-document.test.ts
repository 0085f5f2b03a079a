import { describe, expect, it } from 'vitest'
import type { DocumentFacts } from '../../../src/import/document.ts'
import { settleDocument } from '../../../src/import/settle/settle-document.ts'
import { settleOriginal } from '../../../src/import/settle/settle-original.ts'
import { PHOTO } from '../../support/newsroom.ts'
import { aroundOf, documentOf, pairOf, RECORDS } from './settle.ts'

const WORDS = 'El puente sobre el río está cerrado desde la inundación y el pueblo cuenta las horas que pierde.'
const settle = (facts: DocumentFacts = {}, wishes = {}, around = aroundOf(), markdown = WORDS) =>
  settleDocument(documentOf(markdown, facts), 'docs/Nota de Ríos.es.docx', wishes, around)

describe('the edition that a document becomes', () => {
  it.each<[what: string, facts: DocumentFacts, wishes: object, key: string]>([
    ['what is wished', { title: 'El puente', translationKey: 'bridge' }, { key: 'closed-bridge' }, 'closed-bridge'],
    ['what another system pairs it by', { title: 'El puente', translationKey: 'The Bridge' }, {}, 'the-bridge'],
    ['its title', { title: 'El puente', translationKey: 'es' }, {}, 'el-puente'],
    ['the title that is wished', { title: 'El puente' }, { title: 'El río' }, 'el-rio'],
    ['the name of the document', {}, {}, 'nota-de-rios'],
  ])('is named by %s', (_, facts, wishes, key) => {
    const { path, ...edition } = settle(facts, wishes)
    expect([edition.key, path]).toEqual([key, `articles/${key}/index.es.md`])
  })

  it('goes to the article that is there, in its other language where nothing says which', () => {
    const around = aroundOf([], {
      pair: pairOf({ title: 'The port', original: { language: 'en' } }, { languages: ['en'] }),
    })
    const { path, language, joins, notes } = settle({}, {}, around, '42')
    expect({ path, language, joins }).toEqual({ path: 'articles/port/index.es.md', language: 'es', joins: true })
    expect(notes).toEqual([
      { kind: 'language', language: 'es', by: 'words' },
      { kind: 'date', date: '2026-03-20' },
    ])
  })

  it('has its pictures beside it, and is not asked for what somebody says', () => {
    const around = aroundOf(['photo.credit=Eva Paz'], { beside: (path) => (path === 'crane.jpg' ? PHOTO : undefined) })
    const { files, missing } = settle({ title: 'El puente' }, {}, around, `![Una grúa](crane.jpg)\n\n${WORDS}`)
    expect(Object.keys(files)).toEqual(['articles/el-puente/index.es.md', 'articles/el-puente/crane.jpg'])
    expect(missing.map(({ key }) => key)).toEqual(['description', 'authors'])
  })

  it('lacks a key once, with what the document names for it', () => {
    const { missing, dropped } = settle(
      { original: { outlet: 'La Hoja' } },
      {},
      aroundOf(),
      `${WORDS}\n\n![](a.png)\n\n![](b.png)\n\n<b>\n\n<i>`,
    )
    expect(missing).toContainEqual({ key: 'original.outlet', what: 'La Hoja' })
    expect(missing.filter(({ key }) => key === 'photo.file')).toEqual([{ key: 'photo.file', what: 'a.png' }])
    expect(dropped).toEqual([{ kind: 'html', count: 2 }])
  })

  it.each<[code: string, markdown: string]>([
    ['language-unknown', '42'],
    ['text-missing', '---'],
    ['text-missing', '![](gone.png)'],
  ])('is none: %s', (code, markdown) => {
    expect(() => settle({}, code === 'text-missing' ? { language: 'es' } : {}, aroundOf(), markdown)).toThrow(
      expect.objectContaining({ exit: 3, code }),
    )
  })
})

describe('an original', () => {
  const original = (facts: Pick<DocumentFacts, 'original' | 'translators'>) =>
    settleOriginal(facts, 'en', RECORDS.outlets)

  it.each<[what: string, facts: Pick<DocumentFacts, 'original' | 'translators'>, said: object]>([
    ['is in the language of the text', {}, { language: 'en' }],
    ['is in the other one where somebody translated it', { translators: ['Tom Hale'] }, { language: 'es' }],
    ['is in the language of its outlet', { original: { outlet: 'el litoral' } }, { language: 'es', outlet: 'litoral' }],
    [
      'is found by the host of its address, which is made plain',
      { original: { url: 'http://litoral.example/puente?utm_source=mail ' } },
      { language: 'es', outlet: 'litoral', url: 'https://litoral.example/puente' },
    ],
    [
      'has all that is said of it',
      { original: { language: 'pt', title: 'A ponte', date: '2026-03-14', use: 'abridged' } },
      { language: 'pt', title: 'A ponte', date: '2026-03-14', use: 'abridged' },
    ],
  ])('%s', (_, facts, said) => {
    expect(original(facts).original).toEqual(said)
  })

  it.each<[what: string, named: NonNullable<DocumentFacts['original']>, missing: object[], yaml: string]>([
    [
      'by its name',
      { outlet: 'La Hoja' },
      [{ key: 'original.outlet', what: 'La Hoja' }, { key: 'original.url' }],
      'la-hoja:\n  name: La Hoja\n  language: en\n  hosts: [www.example.org]\n',
    ],
    [
      'by its host',
      { url: 'https://www.hoja.example/puente' },
      [{ key: 'original.outlet', what: 'www.hoja.example' }],
      'hoja-example:\n  name: hoja.example\n  language: en\n  hosts: [www.hoja.example]\n',
    ],
    [
      'by nothing but an address that leads nowhere',
      { url: 'https://user@hoja.example/' },
      [{ key: 'original.outlet', what: '' }, { key: 'original.url' }],
      'outlet:\n  name: ""\n  language: en\n  hosts: [www.example.org]\n',
    ],
  ])('of an outlet that nobody knows is told with what to add: %s', (_, named, missing, yaml) => {
    const settled = original({ original: named })
    expect(settled.missing).toEqual(missing)
    expect(settled.notes).toEqual([expect.objectContaining({ kind: 'outlet-unknown', yaml })])
  })
})
