import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('topic-unknown', () => {
  it.each([
    ['topics of the newsroom', {}],
    ['no topics', { [ES]: swap(['topics: [transport]\n', '']) }],
    ['any while the newsroom’s file is wrong', { 'newsroom/topics.yml': 'transport: Transporte\n' }],
  ])('accepts %s', (_what, changes) => accepts('topic-unknown', changes))

  it('rejects topics that nobody knows, each where it stands', () => {
    const problems = rejects('topic-unknown', {
      [ES]: swap(['[transport]', '[⟦transprot⟧, transport, ⟦constructor⟧]']),
      [CLOCK_EN]: swap(['license:', 'topics:\n  - ⟦clocks⟧\nlicense:']),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected topic `transprot`, expected `transport`',
      'Unexpected topic `constructor`, expected one of newsroom/topics.yml',
      'Unexpected topic `clocks`, expected one of newsroom/topics.yml',
    ])
  })
})
