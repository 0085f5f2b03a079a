import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('footnote-missing', () => {
  it.each([
    ['the same notes', 'Uno[^1] y dos[^2].\n\n[^1]: A.\n[^2]: B.', 'One[^1] and two[^2].\n\n[^1]: A.\n[^2]: B.'],
    ['notes with other labels', 'Uno[^nota].\n\n[^nota]: A.', 'One[^note].\n\n[^note]: A.'],
    ['a mark that stands in another paragraph', 'Uno[^1].\n\nDos.\n\n[^1]: A.', 'One.\n\nTwo[^1].\n\n[^1]: A.'],
  ])('accepts %s', (_what, es, en) => accepts('footnote-missing', facing(es, en)))

  it('rejects marks that one of the editions lacks', () => {
    const problems = rejects(
      'footnote-missing',
      facing(
        'Uno[^1].\n\nDos[^2].\n\nTres[^3].\n\n[^1]: A.\n[^2]: B.\n[^3]: C.',
        '⟦One.⟧\n\nTwo[^2].\n\n⟦Three.⟧\n\n[^2]: B.',
      ),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing mark of the note `[^1]`, expected it here as in index.es.md:24:4',
      'Missing mark of the note `[^3]`, expected it here as in index.es.md:28:5',
    ])
  })

  it('rejects an edition without notes once', () => {
    rejects('footnote-missing', facing('Uno[^1].\n\nDos[^2].\n\n[^1]: A.\n[^2]: B.', '⟦One.⟧\n\nTwo.'))
  })
})
