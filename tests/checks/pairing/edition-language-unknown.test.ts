import { describe, expect, it } from 'vitest'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('edition-language-unknown', () => {
  it.each([
    ['Spanish and English', {}],
    ['a misnamed edition: that is told by edition-misnamed', { 'articles/night-bus/index.es-AR.md': 'Hola.' }],
    ['a file that is no edition', { 'articles/night-bus/notas.md': 'Hola.' }],
  ])('accepts %s', (_what, changes) => accepts('edition-language-unknown', changes))

  it('rejects editions in other languages', () => {
    const problems = rejects('edition-language-unknown', {
      'articles/night-bus/index.pt.md': '⟦⟧O ônibus da noite.',
      'articles/town-clock/index.zh-Hant.md': '⟦⟧鐘',
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected language `pt` in `index.pt.md`, expected `index.es.md` or `index.en.md`',
      'Unexpected language `zh-Hant` in `index.zh-Hant.md`, expected `index.es.md` or `index.en.md`',
    ])
  })
})
