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
    ['a name of one word', '## Make\n\nUsa make.', '## Make\n\nUse Make.'],
    [
      'the name of a program that only the other text tells',
      '## Windows\n\nAbre el menú.',
      '## Windows\n\nOn Windows, open it.',
    ],
    ['a keyword', '## FILTER\n\nElige filas.', '## FILTER\n\nChoose rows.'],
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

  it('rejects headings of one word, and of words that begin alike in both languages', () => {
    const problems = rejects(
      'heading-untranslated',
      facing(
        '⟦## Introduction⟧\n\nUno.\n\n⟦## Exercise D⟧\n\n⟦## Build tools⟧\n\n## Recursos útiles\n\n## Análisis forense',
        '## Introduction\n\nOne.\n\n## Exercise D\n\n## Build tools\n\n⟦## Recursos útiles⟧\n\n⟦## Análisis forense⟧',
      ),
    )
    expect(problems.map(({ severity, file }) => [severity, file.slice(-5, -3)])).toEqual([
      ['error', 'en'],
      ['error', 'en'],
      ['warning', 'es'],
      ['warning', 'es'],
      ['error', 'es'],
    ])
  })

  it('tells conclusions of either language by their accent', () => {
    rejects('heading-untranslated', facing('## Conclusión\n\n⟦## Conclusion⟧', '## Conclusion\n\n## Conclusion'))
  })

  it('rejects a phrase of the other language that only its text has elsewhere', () => {
    rejects(
      'heading-untranslated',
      facing('## Expresiones regulares\n\nLas expresiones regulares buscan.', '⟦## Expresiones regulares⟧\n\nOne.'),
    )
  })

  it('rejects a heading in the other language that is not the one opposite', () => {
    rejects('heading-untranslated', facing('⟦## What the bus is for⟧', '## Why there is a bus'))
  })
})
