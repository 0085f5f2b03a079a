import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('outlet-unknown', () => {
  it.each([
    ['an outlet of the newsroom', {}],
    ['any while the newsroom’s file is wrong', { 'newsroom/outlets.yml': 'infobae: {name: Infobae}\n' }],
  ])('accepts %s', (_what, changes) => accepts('outlet-unknown', changes))

  it('rejects outlets that nobody knows', () => {
    const problems = rejects('outlet-unknown', {
      [ES]: swap(['outlet: infobae', 'outlet: ⟦infobea⟧']),
      [CLOCK_EN]: swap(['{language: en}', '{language: en, outlet: ⟦toString⟧, url: "https://clock.example.org/a"}']),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected outlet `infobea`, expected `infobae`',
      'Unexpected outlet `toString`, expected one of newsroom/outlets.yml',
    ])
  })
})
