import { describe, expect, test } from 'vitest'
import { citationApa } from '../../../src/render/citation/citation-apa.ts'
import { citationBibtex } from '../../../src/render/citation/citation-bibtex.ts'
import { citationCsl } from '../../../src/render/citation/citation-csl.ts'
import type { Citation, CitedName } from '../../../src/render/citation/citation-of.ts'
import { citationRis } from '../../../src/render/citation/citation-ris.ts'
import { namePartsOf } from '../../../src/render/citation/name-parts.ts'
import { inlinesToText } from '../../../src/render/words/inlines.ts'

const by = (...authors: CitedName[]): Citation => ({
  id: 'bus-en',
  kind: 'newspaper',
  authors,
  translators: [],
  title: 'The Bus',
  container: 'Notebook',
  date: '2021-08-25',
  language: 'en',
  url: 'https://example.org/en/bus/',
  note: undefined,
  original: undefined,
})

const ris = (name: CitedName) => /^AU {2}- (.*)\r$/m.exec(citationRis(by(name)))?.[1]
const bibtex = (name: CitedName) => /^ {2}author = \{(.*)\},$/m.exec(citationBibtex(by(name)))?.[1]
const apa = (name: CitedName) => inlinesToText(citationApa(by(name), 'en'), 'en').split(' (2021')[0]

test.each([
  // English names end with one surname, initials and middle names before it
  ['R. Evan Ellis', 'Ellis, R. Evan', 'Ellis, R. E.'],
  ['R. E. Ellis', 'Ellis, R. E.', 'Ellis, R. E.'],
  ['J.R.R. Tolkien', 'Tolkien, J.R.R.', 'Tolkien, J. R. R.'],
  ['John Ronald Reuel Tolkien', 'Tolkien, John Ronald Reuel', 'Tolkien, J. R. R.'],
  ['David Foster Wallace', 'Wallace, David Foster', 'Wallace, D. F.'],
  ['Laura Ingalls Wilder', 'Wilder, Laura Ingalls', 'Wilder, L. I.'],
  ['Jean-Paul Sartre', 'Sartre, Jean-Paul', 'Sartre, J.-P.'],
  ['Erin N. Bush', 'Bush, Erin N.', 'Bush, E. N.'],
  // Spanish ones with two, whether or not a given name stands before them
  ['Ana Ruiz', 'Ruiz, Ana', 'Ruiz, A.'],
  ['Gabriel García Márquez', 'García Márquez, Gabriel', 'García Márquez, G.'],
  ['Maria Jose Garcia Marquez', 'Garcia Marquez, Maria Jose', 'Garcia Marquez, M. J.'],
  ['María José García Márquez', 'García Márquez, María José', 'García Márquez, M. J.'],
  ['Jorge Luis Borges', 'Borges, Jorge Luis', 'Borges, J. L.'],
  ['Mario Vargas Llosa', 'Vargas Llosa, Mario', 'Vargas Llosa, M.'],
  ['Isabel Allende Llona', 'Allende Llona, Isabel', 'Allende Llona, I.'],
  ['Juan Manuel Santos Calderón', 'Santos Calderón, Juan Manuel', 'Santos Calderón, J. M.'],
  ['Joshua G. Ortiz Baco', 'Ortiz Baco, Joshua G.', 'Ortiz Baco, J. G.'],
  ['Antonio Sánchez-Padial', 'Sánchez-Padial, Antonio', 'Sánchez-Padial, A.'],
  // the conjunction joins two surnames
  ['Ana Ruiz y Picasso', 'Ruiz y Picasso, Ana', 'Ruiz y Picasso, A.'],
  ['José Ortega y Gasset', 'Ortega y Gasset, José', 'Ortega y Gasset, J.'],
  // particles go with what follows them
  ['Ludwig van Beethoven', 'van Beethoven, Ludwig', 'van Beethoven, L.'],
  ['Ursula von der Leyen', 'von der Leyen, Ursula', 'von der Leyen, U.'],
  ['Juan de la Cruz', 'de la Cruz, Juan', 'de la Cruz, J.'],
  ['Juan Carlos de la Fuente', 'de la Fuente, Juan Carlos', 'de la Fuente, J. C.'],
  ['Miguel de Cervantes Saavedra', 'de Cervantes Saavedra, Miguel', 'de Cervantes Saavedra, M.'],
  ['Ana García de la Torre', 'García de la Torre, Ana', 'García de la Torre, A.'],
  ['José Antonio Primo de Rivera', 'Primo de Rivera, José Antonio', 'Primo de Rivera, J. A.'],
  ['José de San Martín', 'de San Martín, José', 'de San Martín, J.'],
  ['Gimena del Rio Riande', 'del Rio Riande, Gimena', 'del Rio Riande, G.'],
  ['Max De Wilde', 'De Wilde, Max', 'De Wilde, M.'],
  ['María de los Ángeles Pérez', 'Pérez, María de los Ángeles', 'Pérez, M. de los Á.'],
  ['María del Carmen Ruiz Soto', 'Ruiz Soto, María del Carmen', 'Ruiz Soto, M. del C.'],
  // what is no part of the name
  ['Dr. Ana Ruiz', 'Ruiz, Ana', 'Ruiz, A.'],
  ['Ana Ruiz, Ph.D.', 'Ruiz, Ana', 'Ruiz, A.'],
  // nobody in person
  ['Redacción Infobae', 'Redacción Infobae', 'Redacción Infobae.'],
  ['Equipo de datos', 'Equipo de datos', 'Equipo de datos.'],
  ['HD CAICYT Lab team', 'HD CAICYT Lab team', 'HD CAICYT Lab team.'],
  // one word has no parts
  ['Voltaire', 'Voltaire', 'Voltaire.'],
  ['屈原', '屈原', '屈原.'],
])('the parts of %s', (name, inverted, short) => {
  const parts = namePartsOf({ name })
  expect([ris(parts), apa(parts)]).toEqual([inverted, short])
  if (!('literal' in parts)) expect(bibtex(parts)).toBe(inverted)
})

test.each(['Martin Luther King Jr.', 'Martin Luther King, Jr.'])('a suffix comes last: %s', (name) => {
  const parts = namePartsOf({ name })
  expect([ris(parts), bibtex(parts), apa(parts)]).toEqual([
    'King, Martin Luther, Jr.',
    'King, Jr., Martin Luther',
    'King, M. L., Jr.',
  ])
})

describe('what the record states goes before what its name seems to say', () => {
  test.each([
    [{ name: 'Mao Zedong', family: 'Mao' }, 'Mao, Zedong'],
    [{ name: 'Ludwig Mies van der Rohe', family: 'Mies van der Rohe' }, 'Mies van der Rohe, Ludwig'],
    [{ name: 'R. Evan Ellis', given: 'Robert Evan' }, 'Ellis, Robert Evan'],
    [{ name: 'Mary Foster Wallace', given: 'Mary' }, 'Foster Wallace, Mary'],
    [{ name: 'Salvatierra Irene', given: 'Irene' }, 'Salvatierra, Irene'],
    [{ name: 'Irene Salvatierra', given: 'Salvatierra' }, 'Irene, Salvatierra'],
    [{ name: 'Gabo', family: 'García Márquez', given: 'Gabriel' }, 'García Márquez, Gabriel'],
    [{ name: 'Martin Luther King Jr.', family: 'King' }, 'King, Martin Luther, Jr.'],
    [{ name: 'Ana Cruz', family: 'de la Cruz', given: 'Ana' }, 'de la Cruz, Ana'],
  ])('%j', (person, name) => expect(ris(namePartsOf(person))).toBe(name))
})

test('an organization has no parts, whatever its name looks like', () => {
  const parts = namePartsOf({ name: 'Banco de España, Madrid', type: 'organization' })
  expect([ris(parts), bibtex(parts), apa(parts), citationCsl(by(parts))[0].author]).toEqual([
    'Banco de España Madrid',
    '{Banco de España, Madrid}',
    'Banco de España, Madrid.',
    [{ literal: 'Banco de España, Madrid' }],
  ])
})

test('CSL says which particles go where the family name stands alone', () => {
  const names = ['Juan de la Cruz', 'Otto von Bismarck', 'Martin Luther King Jr.'].map((name) => namePartsOf({ name }))
  expect(citationCsl(by(...names))[0].author).toEqual([
    { family: 'Cruz', given: 'Juan', 'non-dropping-particle': 'de la' },
    { family: 'Bismarck', given: 'Otto', 'dropping-particle': 'von' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  ])
})

test('BibTeX holds together what it would read as two names', () => {
  expect(bibtex({ family: 'And, Sons', given: 'Ana', particle: '', suffix: '' })).toBe('{And, Sons}, Ana')
})
