import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, ES, rejects, SITE } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const none = swap(['license: CC-BY-4.0\n', ''])

describe('license-missing', () => {
  it.each([
    ['a licence of the article', {}],
    ['one of the site', { [CLOCK_EN]: none, [SITE]: swap(['title:', 'license: CC-BY-4.0\ntitle:']) }],
    ['an outlet’s text, of which `licence-unstated` asks', { [ES]: swap(['license: all-rights-reserved\n', '']) }],
    ['one that is wrong: its own check tells it', { [CLOCK_EN]: swap(['CC-BY-4.0', 'CC-BY-5.0']) }],
  ])('accepts %s', (_what, changes) => accepts('license-missing', changes))

  it('warns of articles without any', () => {
    const problems = rejects('license-missing', {
      [CLOCK_EN]: (text) => `⟦---⟧${none(text).slice(3)}`,
      [ES]: swap(['---', '⟦---⟧'], ['license: all-rights-reserved\n', ''], ['  date:', '  use: summary\n  date:']),
    })
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
    expect(problems[0]?.message).toBe('Missing license, expected one because site.yml names none for all articles')
  })
})
