import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, CLOCK_ES, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const url = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'

describe('original-incomplete', () => {
  it.each([
    ['an outlet with its address', {}],
    [
      'the address in the other edition',
      {
        [CLOCK_EN]: swap(['{language: en}', '{language: en, outlet: river-review}']),
        [CLOCK_ES]: swap([
          'translators:',
          'original: {language: en, url: "https://riverreview.example/a"}\ntranslators:',
        ]),
      },
    ],
    ['an address that is wrong: its own check tells it', { [ES]: swap([url, '[1, 2]']) }],
  ])('accepts %s', (_what, changes) => accepts('original-incomplete', changes))

  it('rejects an outlet without address, and an address without outlet', () => {
    const problems = rejects('original-incomplete', {
      [ES]: swap([`  url: ${url}\n`, ''], ['outlet: infobae', 'outlet: ⟦infobae⟧']),
      [CLOCK_EN]: swap(['{language: en}', '{language: en, url: ⟦"https://riverreview.example/a"⟧}']),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing original.url, expected it beside original.outlet',
      'Missing original.outlet, expected it beside original.url',
    ])
  })
})
