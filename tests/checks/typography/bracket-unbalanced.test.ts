import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('bracket-unbalanced', () => {
  it.each([
    [
      'insertions, within insertions too',
      'El autobús (de noche [y de día]) sale.',
      'The bus (at night [and by day]) leaves.',
    ],
    ['numbers of a list', 'Primero: a) uno; b) dos; iv) tres.', '1) one, 2) two'],
    ['intervals', 'En el intervalo [3,5;4,9) y en (0,1].', 'In [3.5, 4.9) and (0, 1].'],
    ['faces', 'Llegó a tiempo :) y luego ;-(.', 'It came on time :).'],
    ['what is alone in both editions', 'El signo ( y el ].', 'The sign ( and the ].'],
    ['code and links', 'Escriba `f(` o lea [esto](https://example.org/a).', 'One.'],
  ])('accepts %s', (_what, es, en) => accepts('bracket-unbalanced', facing(es, en)))

  it.each([
    [
      'brackets that nothing closes or opens',
      'El autobús ⟦(⟧de noche sale.\n\n- Vuelve a las seis⟦)⟧.',
      'One.\n\n- Two.\n- The sign ⟦(⟧= of ⟦[⟧equality.',
      [
        'Unexpected `(` alone, expected its `)` in the same paragraph',
        'Unexpected `[` alone, expected its `]` in the same paragraph',
        'Unexpected `(` alone, expected its `)` in the same paragraph',
        'Unexpected `)` alone, expected its `(` in the same paragraph',
      ],
    ],
    [
      'what is opened within a pair and before it',
      'El ⟦[⟧autobús (de ⟦[⟧noche) sale.',
      'The bus.',
      Array(2).fill('Unexpected `[` alone, expected its `]` in the same paragraph'),
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('bracket-unbalanced', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })
})
