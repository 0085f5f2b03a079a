import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, CLOCK_ES, EN, ES, problemsWith, rejects } from '../../support/newsroom.ts'
import { pageText } from '../../support/page-text.ts'
import { swap } from '../../support/swap.ts'

const none = swap(['original: {language: en}\n', ''])

describe('original-missing', () => {
  it.each([
    ['the original in the source', {}],
    [
      'one that only the translation names',
      { [CLOCK_EN]: none, [CLOCK_ES]: swap(['translators:', 'original: {language: en}\ntranslators:']) },
    ],
    ['a page', { 'pages/about/index.en.md': pageText('about') }],
    ['one that is wrong: its own check tells it', { [CLOCK_EN]: swap(['{language: en}', 'English']) }],
    ['a translation whose source cannot be read', { [ES]: '---\ntitle: "El\n---\n' }],
  ])('accepts %s', (_what, changes) => accepts('original-missing', changes))

  it('rejects articles without any', () => {
    const problems = rejects('original-missing', {
      [CLOCK_EN]: (text) => `⟦---⟧${none(text).slice(3)}`,
      [ES]: (text) => `⟦---⟧${text.replace(/original:\n(?: {2}.*\n)+/, '').slice(3)}`,
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing original, expected at least `original: {language: es}`',
      'Missing original, expected at least `original: {language: en}`',
    ])
  })

  it('does not guess which edition is the translation', () => {
    const problems = problemsWith({ [CLOCK_EN]: none, [EN]: swap(['translators: [tom-hale]\n', '']) })
    expect(problems.map(({ check, file }) => [check, file])).toEqual([
      ['translator-missing', EN],
      ['original-missing', CLOCK_EN],
    ])
  })
})
