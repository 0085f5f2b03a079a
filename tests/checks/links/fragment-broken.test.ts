import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('fragment-broken', () => {
  it.each([
    [
      'names of headings, as written and percent-encoded',
      '## Quién viaja\n\nVéase [arriba](#quién-viaja) y [allí](#qui%C3%A9n-viaja).',
    ],
    ['the second heading of a text', '## Notas\n\n## Notas\n\nVéase [abajo](#notas-1).'],
    ['a heading of another edition', '## Uno\n\nVéase [el reloj](../town-clock/index.es.md).'],
    ['addresses on the web', '[Uno](https://example.org/#nada)'],
  ])('accepts %s', (_what, body) => accepts('fragment-broken', { [ES]: withBody(body) }))

  it.each([
    [
      'names that no heading has, in links and definitions',
      '## Quién viaja\n\nVéase [arriba](⟦#quien-viaj⟧) y [allí][a].\n\n[a]: ⟦#Quién⟧',
      [
        'Unexpected `#quien-viaj`, expected a heading of this text, perhaps `#quién-viaja`',
        'Unexpected `#Quién`, expected a heading of this text, perhaps `#quién-viaja`',
      ],
    ],
    [
      'names that no heading of the other edition has',
      'Véase [el reloj](⟦../town-clock/index.es.md#torre⟧).',
      ['Unexpected `#torre`, expected a heading of articles/town-clock/index.es.md'],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('fragment-broken', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
