import { describe, expect, it } from 'vitest'
import type { CheckId } from '../../../src/model.ts'
import { accepts, type Changes, problemsWith, rejects, SITE } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const ANA = 'newsroom/people/ana-ruiz.yml'
const TOPICS = 'newsroom/topics.yml'
const DISCLAIMERS = 'newsroom/disclaimers.yml'

describe('what readers see of records', () => {
  it.each<[string, Changes]>([
    ['the same facts', { [ANA]: 'name: Ana Ruiz\nbio: {es: Escribió doce libros., en: She wrote 12 books.}\n' }],
    ['a text in one language, which is told of itself', { [ANA]: 'name: Ana Ruiz\nbio: {es: Escribió 12 libros.}\n' }],
    ['what is no text', { [TOPICS]: 'transport: {es: [40], en: 45}\n' }],
    ['what readers do not see', { 'newsroom/glossary.yml': '- {es: ley 40, en: law 45, kind: term, note: el el}\n' }],
    ['a record that is not YAML', { [DISCLAIMERS]: 'author-opinion: {es: 40, en: "45\n' }],
  ])('accepts %s', (_what, changes) => {
    for (const check of ['number-mismatch', 'word-doubled'] as const) accepts(check, changes)
  })

  it.each<[CheckId, string, string, string]>([
    ['number-mismatch', 'a bio', ANA, 'name: Ana Ruiz\nbio:\n  es: Escribió 42 libros.\n  en: She wrote ⟦43⟧ books.\n'],
    ['date-mismatch', 'a bio', ANA, 'name: Ana Ruiz\nbio: {es: Nació en 2001., en: "She was born in ⟦2010⟧."}\n'],
    [
      'number-mismatch',
      'a role',
      ANA,
      'name: Ana Ruiz\nrole: {es: Jefa de 3 redacciones, en: Head of ⟦13⟧ newsrooms}\n',
    ],
    [
      'name-mismatch',
      'an affiliation',
      ANA,
      'name: Ana Ruiz\naffiliation: {es: Universidad de Stanford, en: University of ⟦Standford⟧}\n',
    ],
    ['word-doubled', 'a bio in Spanish', ANA, 'name: Ana Ruiz\nbio: {es: Escribe ⟦de de⟧ calles., en: She writes.}\n'],
    [
      'block-untranslated',
      'a bio',
      ANA,
      'name: Ana Ruiz\nbio:\n  es: Ana escribe sobre las ciudades y los trenes que no llegan.\n  en: ⟦Ana escribe sobre las ciudades y los trenes que no llegan.⟧\n',
    ],
    ['date-mismatch', 'a topic', TOPICS, 'transport: {es: Desde 2030, en: Since ⟦2023⟧}\n'],
    [
      'number-mismatch',
      'a disclaimer on several lines',
      DISCLAIMERS,
      'author-opinion:\n  es: >-\n    Los 51 son de\n    su autora.\n  en: ⟦>-\n    All 52 are\n    hers.⟧\n',
    ],
    ['spacing', 'a disclaimer', DISCLAIMERS, 'author-opinion: {es: Es de su autora., en: "Hers⟦ ,⟧ all of it."}\n'],
    [
      'acronym-mismatch',
      'the site’s title',
      SITE,
      'url: https://example.org/\nlanguages: [es, en]\ntitle: {es: Notas de la UE, en: Notes from the ⟦UE⟧}\n',
    ],
    [
      'opening-mark-missing',
      'the site’s description',
      SITE,
      'url: https://example.org/\nlanguages: [es, en]\ntitle: {es: A, en: A}\ndescription: {es: Qué pasa⟦?⟧, en: What is up?}\n',
    ],
  ])('rejects by `%s` %s', (check, _what, file, text) => {
    rejects(check, { [file]: text })
  })

  it('says where the other language has it, and stops the site', () => {
    const [problem] = rejects('number-mismatch', { [ANA]: 'name: Ana\nbio: {es: 42 libros., en: ⟦43⟧ books.}\n' })
    expect([problem?.severity, problem?.article, problem?.message]).toEqual([
      'error',
      null,
      'Unexpected `43`, expected `42` as in ana-ruiz.yml:2:11',
    ])
  })

  it('takes the main language of the newsroom for the source, and its locales for those of the texts', () => {
    const english = { [SITE]: swap(['[es, en]', '[en, es]']) }
    rejects('date-mismatch', { ...english, [TOPICS]: 'a: {es: Desde ⟦2030⟧, en: Since 2023}\n' })
    const locales = { [SITE]: swap(['[es, en]', '{es: es-MX, en: en-US}']) }
    accepts('number-mismatch', { ...locales, [TOPICS]: 'a: {es: "Los 1,500", en: "The 1,500"}\n' })
  })

  it('is told every problem of, by the settings', () => {
    const record = { [ANA]: 'name: Ana Ruiz\nbio: {es: Van con con 42 libros., en: "With 43 books."}\n' }
    const off = { [SITE]: swap(['title:', 'checks: {number-mismatch: off, word-doubled: error}\ntitle:']) }
    expect(problemsWith(record).map(({ check }) => check)).toEqual(['word-doubled', 'number-mismatch'])
    expect(problemsWith({ ...record, ...off }).map(({ check, severity }) => `${check}: ${severity}`)).toEqual([
      'word-doubled: error',
    ])
  })
})
