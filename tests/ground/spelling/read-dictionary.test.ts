import { describe, expect, it } from 'vitest'
import { readDictionary } from '../../../src/ground/spelling/read-dictionary.ts'

const AFF = `SET UTF-8
TRY aeolsrcmtd
NOSUGGEST !
REP 1
REP v b
PFX P Y 1
PFX P 0 re .
SFX S Y 2
SFX S 0 s [aeo]
SFX S 0 es [^aeo]
SFX V Y 3
SFX V ar amos ar
SFX V ar ado/S ar
SFX V r ba ar
`
const DIC = '5\nárbol/S\nmesa/S\ncantar/VP\nLima\nmeca/!\n'

describe('readDictionary', () => {
  const { knows, suggest } = readDictionary(AFF, DIC)

  it('knows words, forms with a beginning, an ending and a second ending', () => {
    const words = [
      'árbol',
      'árboles',
      'mesas',
      'cantamos',
      'recantar',
      'recantaba',
      'cantado',
      'cantados',
      'Mesas',
      'MESAS',
      'Lima',
    ]
    expect(words.filter((word) => !knows(word))).toEqual([])
  })

  it('knows no other forms', () => {
    const words = ['árbols', 'mesaes', 'cantars', 'remesa', 'lima', 'cantaamos', 'constructor', '', 'a'.repeat(100_000)]
    expect(words.filter(knows)).toEqual([])
  })

  it('suggests what is one slip away: a usual mistake, an accent, letters exchanged, too many, too few, another', () => {
    expect(suggest('arbol')).toEqual(['árbol'])
    expect(suggest('msea')).toEqual(['mesa'])
    expect(suggest('cantava')).toEqual(['cantaba'])
    expect(suggest('mesaa')).toEqual(['mesa', 'mesas'])
    expect(suggest('mexa')).toEqual(['mesa'])
    expect(suggest('mea')).toEqual(['mesa'])
    expect(suggest('zzzz')).toEqual([])
  })
})
