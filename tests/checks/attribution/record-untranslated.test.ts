import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const DISCLAIMERS = 'newsroom/disclaimers.yml'
const ANA = 'newsroom/people/ana-ruiz.yml'
const TOM = 'newsroom/people/tom-hale.yml'

describe('record-untranslated', () => {
  it.each([
    ['what is there in both languages', {}],
    [
      'no disclaimer and no bios',
      { [ES]: swap(['disclaimer: author-opinion\n', '']), [DISCLAIMERS]: null, [ANA]: 'name: Ana Ruiz\n' },
    ],
    [
      'a bio in the edition',
      {
        [TOM]: 'name: Tom Hale\nbio: {es: Traduce.}\n',
        [CLOCK_EN]: null,
        [CLOCK_ES]: null,
        [EN]: swap(['translators:', 'bios: {tom-hale: Translates.}\ntranslators:']),
      },
    ],
    [
      'a disclaimer in the language of the only edition',
      { [EN]: null, [DISCLAIMERS]: 'author-opinion: {es: Es su opinión.}\n' },
    ],
  ])('accepts %s', (_what, changes) => accepts('record-untranslated', changes))

  it('rejects a disclaimer and bios that the edition’s language lacks', () => {
    const problems = rejects('record-untranslated', {
      [DISCLAIMERS]: 'author-opinion: {en: All opinions are hers.}\n',
      [ES]: swap(['disclaimer: author-opinion', 'disclaimer: ⟦author-opinion⟧']),
      [TOM]: 'name: Tom Hale\nbio: {es: Tom Hale traduce.}\n',
      [EN]: swap(['translators: [tom-hale]', 'translators: ⟦[tom-hale]⟧']),
      [CLOCK_EN]: swap(['authors: [tom-hale]', 'authors: ⟦[tom-hale]⟧']),
    })
    expect(problems.slice(0, 2).map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Missing `bio.en` of `tom-hale`, expected the bio in English because this edition credits them'],
      [
        'error',
        'Missing `author-opinion.es` in newsroom/disclaimers.yml, expected the disclaimer in Spanish because this edition shows it',
      ],
    ])
  })
})
