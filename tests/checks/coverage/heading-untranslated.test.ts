import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('heading-untranslated', () => {
  it.each([
    ['headings in their own languages', '## Quién viaja de noche', '## Who rides at night'],
    [
      'names that are the same in both',
      '## Zenodo\n\n### GitHub Desktop\n\nUse GitHub Desktop.',
      '## Zenodo\n\n### GitHub Desktop\n\nUse it.',
    ],
    [
      'what is quoted or linked',
      '## Así es "The end of the road"\n\n## [The House of the Rising Sun](https://example.org/)',
      '## That is "The end of the road"\n\n## [The House of the Rising Sun](https://example.org/)',
    ],
    ['words that both languages have', '## Error total', '## Error total'],
  ])('accepts %s', (_what, es, en) => accepts('heading-untranslated', facing(es, en)))

  it('rejects headings that are left as they are', () => {
    const problems = rejects(
      'heading-untranslated',
      facing(
        '⟦## Who rides at night⟧\n\n⟦## Managing Conflicts⟧\n\n## Lecturas sugeridas',
        '## Who rides at night\n\n## Managing Conflicts\n\n⟦## Lecturas sugeridas⟧',
      ),
    )
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'Unexpected Spanish heading `Lecturas sugeridas`, expected English'],
      ['error', 'Unexpected English heading `Who rides at night`, expected Spanish'],
      ['warning', 'Unexpected English heading `Managing Conflicts`, expected Spanish'],
    ])
  })

  it('rejects a heading in the other language that is not the one opposite', () => {
    rejects('heading-untranslated', facing('⟦## What the bus is for⟧', '## Why there is a bus'))
  })
})
