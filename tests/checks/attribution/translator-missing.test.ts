import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { pageText } from '../../support/page-text.ts'
import { swap } from '../../support/swap.ts'

const url = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'
const none = 'translators: [tom-hale]\n'

describe('translator-missing', () => {
  it.each([
    ['translations that name them', {}],
    ['an author who translates', { [EN]: swap(['[tom-hale]', '[ana-ruiz]']) }],
    ['pages', { 'pages/about/index.es.md': pageText('nosotros'), 'pages/about/index.en.md': pageText('about') }],
    ['an empty list: its own check tells it', { [EN]: swap(['[tom-hale]', '[]']) }],
    [
      'a summary, which is a text of our own',
      { [ES]: swap(['  date:', '  use: summary\n  date:']), [EN]: swap([none, '']) },
    ],
  ])('accepts %s', (_what, changes) => accepts('translator-missing', changes))

  it('rejects two translations that nobody made', () => {
    const problems = rejects('translator-missing', {
      [EN]: swap(['---', '⟦---⟧'], [none, '']),
      [CLOCK_ES]: swap(['---', '⟦---⟧'], ['translators: [ana-ruiz]\n', '']),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'Missing translators, expected at least one because this is a translation of index.es.md'],
      ['error', 'Missing translators, expected at least one because this is a translation of index.en.md'],
    ])
  })

  it('rejects a translation whose original stands in an outlet', () => {
    const [problem] = rejects('translator-missing', {
      [ES]: null,
      [EN]: swap(['---', '⟦---⟧'], [none, `original: {language: es, outlet: infobae, url: "${url}"}\n`]),
    })
    expect(problem?.message).toBe(
      'Missing translators, expected at least one because this is a translation of the Spanish original in Infobae',
    )
  })

  it('rejects both editions of an original in a third language', () => {
    const problems = rejects('translator-missing', {
      [ES]: swap(['---', '⟦---⟧'], ['language: es', 'language: pt']),
      [EN]: swap(['---', '⟦---⟧'], [none, '']),
    })
    expect(problems.map(({ message }) => message.slice(-34))).toEqual([
      'the Portuguese original in Infobae',
      'the Portuguese original in Infobae',
    ])
  })
})
