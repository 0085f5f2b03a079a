import { describe, expect, it } from 'vitest'
import type { NamedBio } from '../../../src/import/document.ts'
import {
  disclaimerOf,
  findPerson,
  personNamed,
  recordBook,
  settleBios,
} from '../../../src/import/settle/record-book.ts'
import { RECORDS } from './settle.ts'

describe('people', () => {
  it('are found by id, by name and among those who were added', () => {
    const book = recordBook(RECORDS)
    expect(personNamed('Eva  Paz', book)).toBe('eva-paz')
    expect(book.people.get('eva-paz')).toEqual({ name: 'Eva Paz' })
    expect(['tom-hale', 'Ána Ruíz', 'eva paz', 'Nobody'].map((name) => findPerson(name, book))).toEqual([
      'tom-hale',
      'ana-ruiz',
      'eva-paz',
      undefined,
    ])
  })

  it.each<[what: string, bio: NamedBio, own: object | undefined, added: object | undefined]>([
    ['of “the author” is the first one’s', { name: undefined, text: 'Autora.' }, { 'ana-ruiz': 'Autora.' }, undefined],
    ['by the last name', { name: 'Hale', text: 'Reportero.' }, { 'tom-hale': 'Reportero.' }, undefined],
    [
      'of somebody who is added stands with them',
      { name: 'Paz', text: 'Vive lejos.' },
      undefined,
      { es: 'Vive lejos.' },
    ],
    [
      'that is known already is not said again',
      { name: 'Ana Ruiz', text: 'Ana Ruiz escribe sobre rios.' },
      undefined,
      undefined,
    ],
    ['of somebody else is none of the article’s', { name: 'Luz Mar', text: 'Nada.' }, undefined, undefined],
  ])('have bios: one %s', (_, bio, own, added) => {
    const book = recordBook(RECORDS)
    const credited = ['ana-ruiz', 'tom-hale', personNamed('Eva Paz', book)]
    expect(settleBios([bio], credited, 'es', book)).toEqual(own)
    expect(book.people.get('eva-paz')?.bio).toEqual(added)
  })

  it('have a second bio in the article alone', () => {
    const book = recordBook(RECORDS)
    const id = personNamed('Eva Paz', book)
    const bios = ['Vive lejos.', 'Vive lejos.', 'Canta.'].map((text) => ({ name: 'Eva Paz', text }))
    expect(settleBios(bios, [id], 'es', book)).toEqual({ 'eva-paz': 'Canta.' })
    expect(settleBios(undefined, [id], 'es', book)).toBeUndefined()
    expect(settleBios([{ name: undefined, text: 'Canta.' }], [], 'es', book)).toBeUndefined()
  })
})

describe('disclaimers', () => {
  it('are found by their words in the language', () => {
    expect(disclaimerOf('es su opinion.', 'es', recordBook(RECORDS))).toBe('house')
    expect(disclaimerOf('It is their opinion.', 'en', recordBook(RECORDS), 'half')).toBe('house')
  })

  it('get the language that they lack, of the article whose other edition comes', () => {
    const book = recordBook(RECORDS)
    expect(disclaimerOf('It is only theirs.', 'en', book, 'half')).toBe('half')
    expect(book.disclaimers.get('half')).toEqual({ es: 'Solo es suya.', en: 'It is only theirs.' })
    expect(disclaimerOf('It is only theirs.', 'en', book)).toBe('half')
  })

  it('are added where none has the words, and where that of the article says something else', () => {
    const book = recordBook(RECORDS)
    expect(disclaimerOf('Nobody else said it.', 'en', book, 'house')).toBe('author-opinion')
    expect(book.disclaimers.get('author-opinion')).toEqual({ en: 'Nobody else said it.' })
    expect(disclaimerOf('Nadie más lo dijo.', 'es', book, 'author-opinion')).toBe('author-opinion')
    expect(disclaimerOf('Otra cosa.', 'es', book, 'gone')).toBe('author-opinion-2')
  })
})
