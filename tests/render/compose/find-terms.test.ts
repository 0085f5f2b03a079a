import { expect, it, test } from 'vitest'
import type { Language, Records } from '../../../src/model.ts'
import { findTerms } from '../../../src/render/compose/find-terms.ts'

type Glossary = Records['glossary']

const GLOSSARY: Glossary = [
  { es: 'escala', en: 'scale', kind: 'term' },
  { es: 'escala larga', en: 'long scale', kind: 'term' },
  { es: 'luz', en: 'light', kind: 'term' },
  { es: 'luz', en: 'lamp', kind: 'term' },
  { es: 'bus', en: 'bus', kind: 'term' },
  { es: 'Biblioteca del Congreso', en: 'Library of Congress', kind: 'name' },
  { es: 'Sol', en: 'Sun', kind: 'name' },
  { es: 'EE. UU.', en: 'U.S.', kind: 'acronym' },
  { es: 'I+D', en: 'R&D', kind: 'acronym' },
  { es: '¿por qué?', en: 'why?', kind: 'term' },
  { es: '…', en: '…', kind: 'term' },
]

/** What is found, and the place on the glossary's page that it has. */
const foundIn = (text: string, language: Language, glossary = GLOSSARY) =>
  findTerms(glossary)
    [language](text)
    .map(({ id, start, end }) => `${text.slice(start, end)} ${id}`)

it.each<[what: string, language: Language, text: string, found: string[]]>([
  [
    'plurals and capitals of terms',
    'es',
    'Escalas, luces y buses.',
    ['Escalas t-escala', 'luces t-luz', 'buses t-bus'],
  ],
  ['of terms that overlap the longest', 'es', 'La escala\nlarga y la corta.', ['escala\nlarga t-escala-larga']],
  ['another term where the longest is not there', 'es', 'La escala largamente.', ['escala t-escala']],
  ['whole words alone', 'es', 'Escalada, trasluz, autobús, escalase.', []],
  ['names as they are written', 'es', 'El sol, el Sol, biblioteca del congreso.', ['Sol t-sol']],
  ['names of several words', 'en', 'The Library of Congress.', ['Library of Congress t-biblioteca-del-congreso']],
  ['acronyms with their points', 'es', 'En EE. UU. y en EE UU.', ['EE. UU. t-ee-uu']],
  ['what is escaped', 'en', 'R&amp;D', ['R&amp;D t-id']],
  ['a term with signs around it', 'es', '¿Por qué? Por qué.', ['¿Por qué? t-por-qué']],
  ['of several terms of one name the first', 'es', 'la luz', ['luz t-luz']],
  ['each of several translations', 'en', 'a light, a lamp', ['light t-luz', 'lamp t-luz-1']],
])('finds %s', (_what, language, text, found) => expect(foundIn(text, language)).toEqual(found))

test('many terms take no longer than few', () => {
  const glossary = Array.from({ length: 5000 }, (_, index): Glossary[number] => ({
    es: `ley de palabra${index}`,
    en: `word${index} act`,
    kind: 'term',
  }))
  const text = 'ley de ley de palabra4999 '.repeat(40_000)
  const begun = performance.now()
  expect(foundIn(text, 'es', glossary)).toHaveLength(40_000)
  expect(performance.now() - begun).toBeLessThan(5000)
})
