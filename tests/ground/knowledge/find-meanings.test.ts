import { describe, expect, it } from 'vitest'
import { findMeanings } from '../../../src/ground/knowledge/find-meanings.ts'
import { LEXICON } from '../../../src/ground/knowledge/lexicon.ts'

const pairs: [string, string][] = [
  ['trabajaban', 'worked'],
  ['gobiernos', 'governments'],
  ['desarrollando', 'developing'],
  ['mujeres', 'women'],
  ['ano', 'years'],
  ['pequenas', 'small'],
  ['bibliotecas', 'libraries'],
  ['velocidad', 'speed'],
  ['escribieron', 'writing'],
  ['deudas', 'debts'],
  // "page" is a word of 'hoja' and the stem of 'págin-' too
  ['pagina', 'page'],
  ['hojas', 'pages'],
  ['tiempo', 'time'],
  ['trabajo', 'work'],
  ['lengua', 'languages'],
  ['palabras', 'words'],
]

const strangers: [string, string][] = [
  ['puerto', 'fish'],
  ['leon', 'reading'],
  ['usted', 'uses'],
  ['deuda', 'speed'],
]

const share = (spanish: string, english: string): boolean =>
  findMeanings(spanish, 'es').some((meaning) => findMeanings(english, 'en').includes(meaning))

describe('findMeanings', () => {
  it.each(pairs)('knows that %s may be %s', (spanish, english) => expect(share(spanish, english)).toBe(true))
  it.each(strangers)('does not take %s for %s', (spanish, english) => expect(share(spanish, english)).toBe(false))
  it('gives each entry once, in order', () => {
    const meanings = findMeanings('quien', 'es')
    expect(meanings).toEqual([...new Set(meanings)].sort((a, b) => a - b))
    expect(meanings.length).toBeGreaterThan(1)
  })
  it('knows no word that it was not told', () => expect(findMeanings('xyzzy', 'en')).toEqual([]))
})

describe('LEXICON', () => {
  it('holds entries of one form, each first word once', () => {
    expect(LEXICON.filter((entry) => !/^[^=,\s]+(,[^=,\s]+)*=[^=,\s]+(,[^=,\s]+)*$/.test(entry))).toEqual([])
    const heads = LEXICON.map((entry) => entry.slice(0, entry.indexOf('=')))
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([])
  })
})
