import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, type Changes, EN, rejects } from '../../support/newsroom.ts'

describe('enumeration-duplicate', () => {
  it.each([
    ['an enumeration of different things', 'Van a Perú, Panamá y Chile.', 'They go to Peru, Panama, and Chile.'],
    ['names of which one ends as another', 'Vieron Nueva York, York y Leeds.', 'They saw New York, York and Leeds.'],
    ['what the other edition repeats too', 'Nunca, nunca, y nunca más.', 'Never, never, and never again.'],
    ['words that differ in capitals', 'Use foobar, Foobar y FOOBAR.', 'Use foobar, Foobar and FOOBAR.'],
    ['a word that returns in another clause', 'Llegó el tren, cargado de trenes, y el tren partió.', 'One.'],
    ['what is said twice for stress', 'Volvió, otra y otra vez.', 'It came back, again and again.'],
    ['references', 'Véase García, A., García, B. y López, C.', 'One.'],
  ])('accepts %s', (_what, es, en) => accepts('enumeration-duplicate', facing(es, en)))

  it.each([
    [
      'an item that is there again, wherever the enumeration begins',
      'En países como Panamá, ⟦Panamá⟧ y Perú.\n\nDe noche, en Lima, vio perros, gatos, ⟦perros⟧ y loros.\n\n- Tres.',
      'One.\n\nTwo.\n\n- Welcoming nurses, bakers, clerks and ⟦bakers⟧.',
      [
        'Unexpected `bakers` again, expected each item of the enumeration once',
        'Unexpected `Panamá` again, expected each item of the enumeration once',
        'Unexpected `perros` again, expected each item of the enumeration once',
      ],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('enumeration-duplicate', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })

  it('rejects it with an advice on the text opposite only where there is one', () => {
    const notes = (changes: Changes) => rejects('enumeration-duplicate', changes).map(({ note }) => note)
    const es = 'En Lima vio perros, gatos, ⟦perros⟧ y loros.'
    expect(notes(facing(es, 'One.'))[0]).toMatch(/^See what the text opposite names here/)
    const alone = 'One of the two should probably be another word; if not, delete the second.'
    expect(notes({ ...facing(es, ''), [EN]: null })).toEqual([alone])
    expect(notes(facing(`Uno.\n\n## Dos\n\nTres.\n\n| a |\n|---|\n| ${es} |`, 'One.\n\n## Two\n\nThree.'))).toEqual([
      alone,
    ])
  })
})
