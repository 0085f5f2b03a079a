import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('spacing', () => {
  it.each([
    [
      'spaces as they should be',
      'Uno, dos (tres); «cuatro». El 3,5 y el 1.5.',
      'One, two (three); “four”. The 3.5 … end.',
    ],
    ['spaces where something else stood between', 'Uno ![Un bus.](photo.jpg) dos.', 'One ![A bus.](photo.jpg) two.'],
    ['names that both editions write so', 'En csv,conf y Node.js.', 'At csv,conf and Node.js.'],
    ['the end of a line', 'Uno,\ndos\ntres.', 'One,\ntwo.'],
  ])('accepts %s', (_what, es, en) => accepts('spacing', facing(es, en)))

  it.each([
    [
      'what is too much and what is missing',
      'Uno⟦ ,⟧ dos⟦,⟧tres ⟦( ⟧cuatro) y⟦  ⟧cinco⟦ ,⟧que fue.⟦  ⟧Seis.',
      'It ends⟦.⟧The next begins⟦ ;⟧ so.',
      [
        'Unexpected `.`, expected `. `',
        'Unexpected ` ;`, expected `;`',
        'Unexpected ` ,`, expected `,`',
        'Unexpected `,`, expected `, `',
        'Unexpected `( `, expected `(`',
        'Unexpected 2 spaces, expected one',
        'Unexpected ` ,`, expected `, `',
        'Unexpected 2 spaces, expected one',
      ],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('spacing', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })
})
