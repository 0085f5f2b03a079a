import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const url = 'https://www.infobae.com/america/2026/03/10/el-autobus-de-la-noche/'
const saying = (lines: string) => swap(['translators:', `${lines}\ntranslators:`])

describe('fact-mismatch', () => {
  it.each([
    ['facts that stand once', {}],
    [
      'the same facts twice',
      { [EN]: saying(`authors: [ana-ruiz]\nlicense: all-rights-reserved\noriginal: {language: es, url: "${url}"}`) },
    ],
    [
      'topics in another order',
      { [ES]: swap(['[transport]', '[transport, cities]']), [EN]: saying('topics: [cities, transport]') },
    ],
    ['an empty list, which says nothing', { [EN]: saying('authors: []\ntopics: []') }],
    ['a fact that only the translation states', { [CLOCK_ES]: saying('topics: [transport]') }],
  ])('accepts %s', (_what, changes) => accepts('fact-mismatch', changes))

  it('rejects another author, with the place of the right one', () => {
    const [problem] = rejects('fact-mismatch', { [EN]: saying('authors: [⟦tom-hale⟧]') })
    expect(problem?.message).toBe('Unexpected authors `tom-hale`, expected `ana-ruiz` as in index.es.md:6:11')
    expect(problem?.related).toEqual([{ file: ES, line: 6, column: 11, message: 'authors of the other edition' }])
  })

  it('rejects one author more', () => {
    const [problem] = rejects('fact-mismatch', { [EN]: saying('authors: ⟦[ana-ruiz, tom-hale]⟧') })
    expect(problem?.message).toBe('Unexpected authors `ana-ruiz, tom-hale`, expected `ana-ruiz` as in index.es.md:6:10')
  })

  it('rejects every fact that differs, key by key', () => {
    const problems = rejects('fact-mismatch', {
      [EN]: saying(
        `original: {language: es, url: ⟦${url}otra/⟧, date: ⟦2026-03-11⟧}\ntopics: ⟦[cities]⟧\npermission: {by: ⟦Nobody⟧, date: 2026-03-11}`,
      ),
      [CLOCK_ES]: saying('license: ⟦MIT⟧'),
    })
    expect(problems.map(({ message }) => message.replace(/`[^`]*`/g, '…'))).toEqual([
      'Unexpected original.url …, expected … as in index.es.md:10:8',
      'Unexpected original.date …, expected … as in index.es.md:12:9',
      'Unexpected topics …, expected … as in index.es.md:13:9',
      'Unexpected permission.by …, expected … as in index.es.md:15:18',
      'Unexpected license …, expected … as in index.en.md:8:10',
    ])
  })

  it('rejects another language of the original: the edition that states more counts as the source', () => {
    const [problem] = rejects('fact-mismatch', { [EN]: saying('original: {language: ⟦en⟧}') })
    expect(problem?.message).toBe('Unexpected original.language `en`, expected `es` as in index.es.md:8:13')
  })
})
