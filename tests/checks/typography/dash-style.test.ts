import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('dash-style', () => {
  it.each([
    ['one kind of dashes in each edition', 'Sale —dicen— de noche.', 'It leaves – they say – at night.'],
    [
      'hyphens within words and ranges of numbers',
      'El ex-chofer, 5–10 y 1990-1995.',
      'The well-known 5–10 and 764–65.',
    ],
    ['the beginning of speech', '—Ya viene —dijo.', 'One.'],
  ])('accepts %s', (_what, es, en) => accepts('dash-style', facing(es, en)))

  it.each([
    [
      'the first dash of each other kind, and hyphens',
      'Sale —dicen— de noche ⟦-⟧ y vuelve - tarde ⟦--⟧ o no.',
      'It leaves — they say — at night ⟦–⟧ late.',
      [
        'Unexpected `–` as a dash (1 place), expected `—` throughout',
        'Unexpected `-` as a dash (2 places), expected `—` throughout',
        'Unexpected `--` as a dash (1 place), expected `—` throughout',
      ],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('dash-style', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })
})
