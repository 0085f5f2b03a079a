import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const credit = '  credit: Estudio Norte\n'
const file = (name: string) => swap(['  alt: A', `  file: ${name}\n  alt: A`])

describe('photo-credit-missing', () => {
  it.each([
    ['a credit', {}],
    ['the same photo in both editions, credited once', { [EN]: file('photo.jpg') }],
    [
      'a credit that only the other edition has',
      { [ES]: swap([credit, '']), [EN]: swap(['  alt: A', '  credit: Norte Studio\n  alt: A']) },
    ],
    ['one that is wrong: its own check tells it', { [ES]: swap(['Estudio Norte', '"  "']) }],
  ])('accepts %s', (_what, changes) => accepts('photo-credit-missing', changes))

  it('rejects photos without credit: the source’s does not hold for another photo', () => {
    const problems = rejects('photo-credit-missing', {
      [ES]: swap(['photo:', '⟦photo⟧:'], [credit, '']),
      [EN]: swap(['photo:', '⟦photo⟧:'], ['  alt: A', '  file: other.jpg\n  alt: A']),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'Missing photo.credit, expected the name of who made the photo'],
      ['error', 'Missing photo.credit, expected the name of who made the photo'],
    ])
  })
})
