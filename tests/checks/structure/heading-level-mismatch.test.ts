import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('heading-level-mismatch', () => {
  it.each([
    ['headings of the same levels', '## Uno\n\n### Dos', '## One\n\n### Two'],
    ['headings that nothing stands opposite', '## Uno\n\n### Dos', '## One'],
  ])('accepts %s', (_what, es, en) => accepts('heading-level-mismatch', facing(es, en)))

  it('rejects another level in the translation, and tells the first of several', () => {
    const problems = rejects(
      'heading-level-mismatch',
      facing('## Uno\n\n## Dos\n\n### Tres\n\n### Cuatro', '⟦### One⟧\n\n## Two\n\n⟦## Three⟧\n\n## Four'),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected heading of level 3, expected level 2 as in index.es.md:24',
      'Unexpected heading of level 2, expected level 3 as in index.es.md:28',
    ])
  })
})
