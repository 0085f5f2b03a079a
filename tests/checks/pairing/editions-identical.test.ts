import { describe, expect, it } from 'vitest'
import { TEXTS, withBody } from '../../support/bodies.ts'
import { accepts, CLOCK_EN, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'

const code = '```sh\nfor light in $(ls lights); do echo "$light is on and the others are off"; done\n```'

describe('editions-identical', () => {
  it.each([
    ['a text and its translation', { [ES]: withBody(TEXTS.es), [EN]: withBody(TEXTS.en) }],
    ['the same few words', { [ES]: withBody('Infobae, 2026'), [EN]: withBody('Infobae, 2026') }],
    ['the same program', { [ES]: withBody(code), [EN]: withBody(code) }],
  ])('accepts %s', (_what, changes) => accepts('editions-identical', changes))

  it('rejects a copy, on the side that is in the wrong language', () => {
    const [first] = TEXTS.es.split('\n\n')
    const [start] = TEXTS.en.split('\n\n')
    const problems = rejects('editions-identical', {
      [ES]: withBody(TEXTS.es),
      [EN]: withBody(TEXTS.es.replace(first ?? '', `⟦${first}⟧`)),
      [CLOCK_EN]: withBody(TEXTS.en),
      [CLOCK_ES]: withBody(TEXTS.en.replace(start ?? '', `⟦${start}⟧`)),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected text, the same as in `index.es.md`, expected its translation into English',
      'Unexpected text, the same as in `index.en.md`, expected its translation into Spanish',
    ])
  })

  it('rejects a copy in the file of the source', () => {
    const [start] = TEXTS.en.split('\n\n')
    const copy = { [ES]: withBody(TEXTS.en.replace(start ?? '', `⟦${start}⟧`)), [EN]: withBody(TEXTS.en) }
    rejects('editions-identical', copy)
    accepts('language-unexpected', { [ES]: withBody(TEXTS.en), [EN]: withBody(TEXTS.en) })
  })
})
