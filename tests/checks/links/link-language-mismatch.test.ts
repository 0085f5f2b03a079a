import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'

describe('link-language-mismatch', () => {
  it.each([
    ['editions in the language of the text', 'Véase [el reloj](../town-clock/index.es.md).'],
    ['the other edition of the same article', 'Véase [la traducción](index.en.md).'],
    ['articles that are not there', 'Véase [el faro](../lighthouse/index.en.md).'],
  ])('accepts links to %s', (_what, body) => accepts('link-language-mismatch', { [ES]: withBody(body) }))

  it('accepts links to the only edition of an article', () =>
    accepts('link-language-mismatch', {
      [CLOCK_ES]: null,
      [ES]: withBody('Véase [el reloj](../town-clock/index.en.md).'),
    }))

  it('rejects links to the other language where there is one in this', () => {
    const problems = rejects('link-language-mismatch', {
      [ES]: withBody('Véase [el reloj](⟦../town-clock/index.en.md⟧).'),
      [EN]: withBody('See [the clock](⟦../town-clock/index.es.md⟧).'),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        'Unexpected link to `../town-clock/index.es.md`, expected `index.en.md`: that article is there in English',
      ],
      [
        'warning',
        'Unexpected link to `../town-clock/index.en.md`, expected `index.es.md`: that article is there in Spanish',
      ],
    ])
  })
})
