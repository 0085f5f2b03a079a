import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, EN, ES, rejects } from '../../support/newsroom.ts'
import { pageText } from '../../support/page-text.ts'
import { swap } from '../../support/swap.ts'

describe('author-missing', () => {
  it.each([
    ['authors in the source', {}],
    [
      'authors that only the translation names',
      { [ES]: swap(['authors: [ana-ruiz]\n', '']), [EN]: swap(['translators:', 'authors: [ana-ruiz]\ntranslators:']) },
    ],
    ['a page without authors', { 'pages/about/index.en.md': pageText('about') }],
    ['authors that are wrong: their own check tells it', { [ES]: swap(['[ana-ruiz]', '{name: Ana}']) }],
    ['a translation whose source cannot be read', { [ES]: 'Sin cabecera.' }],
  ])('accepts %s', (_what, changes) => accepts('author-missing', changes))

  it('rejects two articles that nobody wrote', () => {
    const problems = rejects('author-missing', {
      [ES]: swap(['[ana-ruiz]', '⟦[]⟧']),
      [CLOCK_EN]: swap(['---', '⟦---⟧'], ['authors: [tom-hale]\n', '']),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'Missing authors, expected at least one'],
      ['error', 'Missing authors, expected at least one'],
    ])
  })

  it('rejects a published translation of a draft', () => {
    const [problem] = rejects('author-missing', {
      [ES]: swap(['authors: [ana-ruiz]', 'draft: true']),
      [EN]: swap(['---', '⟦---⟧']),
    })
    expect(problem?.severity).toBe('error')
  })
})
