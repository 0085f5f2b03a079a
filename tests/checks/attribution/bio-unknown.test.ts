import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const bios = (lines: string) => swap(['photo:', `bios:\n${lines}\nphoto:`])

describe('bio-unknown', () => {
  it.each([
    ['the author', { [ES]: bios('  ana-ruiz: Escribía sobre trenes.') }],
    ['the author of the source, in the translation', { [EN]: bios('  ana-ruiz: She wrote about trains.') }],
    ['the translator of the other edition', { [ES]: bios('  tom-hale: Traduce.') }],
    ['no bios where the other edition cannot be read', { [ES]: '', [EN]: bios('  ana-ruiz: She wrote about trains.') }],
  ])('accepts %s', (_what, changes) => accepts('bio-unknown', changes))

  it('rejects bios of people who are not credited', () => {
    const problems = rejects('bio-unknown', {
      [ES]: bios('  ⟦ana-riuz⟧: Escribe.\n  ⟦constructor⟧: Nadie.'),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected bio of `ana-riuz`, expected one of `ana-ruiz`',
      'Unexpected bio of `constructor`, expected one of somebody whom the article credits',
    ])
  })
})
