import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('name-mismatch of persons who are not there', () => {
  it.each([
    [
      'persons by their initials, and what is no person though a given name begins it',
      'Leyó a Franklin Delano Roosevelt. El día juliano se cuenta del calendario juliano.',
      'She read FDR. The Julian Day is counted from the Julian Calendar.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('name-mismatch', facing(es, en)))

  it.each([
    [
      'one of two persons who is not there',
      'Lo firman Juan Pérez y Ana María Gómez.',
      '⟦It is signed by Juan Pérez⟧.',
      ['Missing `Ana María Gómez`, expected as in index.es.md:24:24'],
    ],
    [
      'persons of a list who are not there, together and without the possessive',
      '⟦Lo revisaron ayer⟧.\n\n⟦Es el cuadro de una mujer⟧.',
      'It was reviewed by Ian Milligan, Mary Wells and James Baker.\n\nIt is Salvador Dalí’s portrait of a woman.',
      [
        'Missing `Ian Milligan, Mary Wells and James Baker`, expected as in index.en.md:12:20',
        'Missing `Salvador Dalí`, expected as in index.en.md:14:7',
      ],
    ],
    [
      'a person whose name is misspelt, once',
      'Lo revisó Admam Cyrmble con todo detalle.',
      'It was reviewed by Adam ⟦Crymble⟧ in detail.',
      ['Unexpected `Crymble`, expected `Cyrmble` as in index.es.md:24:17'],
    ],
  ])('rejects %s', (_what, es, en, expected) => {
    expect(rejects('name-mismatch', facing(es, en)).map(({ message }) => message)).toEqual(expected)
  })
})
