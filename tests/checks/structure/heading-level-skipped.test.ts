import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('heading-level-skipped', () => {
  it.each([
    ['one level down, any number up', '## Uno\n\n### Dos\n\n#### Tres\n\n## Cuatro'],
    ['a body without headings', 'Uno.'],
  ])('accepts %s', (_what, body) => accepts('heading-level-skipped', { [ES]: withBody(body) }))

  it.each([
    [
      'two levels down, at the beginning and further on',
      '⟦### Uno⟧\n\n## Dos\n\n⟦##### Tres⟧\n\n##### Cuatro',
      [
        'Unexpected heading of level 3, expected level 2 here',
        'Unexpected heading of level 5, expected levels 2 to 3 here',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('heading-level-skipped', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
