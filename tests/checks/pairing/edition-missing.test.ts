import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { pageText } from '../../support/page-text.ts'
import { swap } from '../../support/swap.ts'

const here = 'original: {language: es, outlet: infobae, url: "https://www.infobae.com/america/2026/03/10/el-autobus/"}'
const allowed = 'allow: [{check: edition-missing, reason: The essay is about a Spanish pun.}]'
const withFacts = (original: string) => swap(['translators:', `authors: [ana-ruiz]\n${original}\ntranslators:`])

describe('edition-missing', () => {
  it.each([
    ['both editions', {}],
    ['a translation whose original stands in an outlet', { [ES]: null, [EN]: withFacts(here) }],
    ['its absence with a reason', { [CLOCK_ES]: null, [CLOCK_EN]: swap(['license:', `${allowed}\nlicense:`]) }],
    [
      'two drafts',
      {
        [CLOCK_EN]: swap(['license:', 'draft: true\nlicense:']),
        [CLOCK_ES]: swap(['translators:', 'draft: true\ntranslators:']),
      },
    ],
    ['an edition that is there but cannot be read', { [EN]: 'No front matter.' }],
    [
      'a page in both languages',
      { 'pages/about/index.es.md': pageText('nosotros'), 'pages/about/index.en.md': pageText('about') },
    ],
  ])('accepts %s', (_what, changes) => accepts('edition-missing', changes))

  it('rejects two articles with one edition each', () => {
    const problems = rejects('edition-missing', {
      [EN]: null,
      [ES]: (text) => `⟦⟧${text}`,
      [CLOCK_EN]: null,
      [CLOCK_ES]: (text) => `⟦⟧${text}`,
    })
    expect(problems.map(({ message, severity }) => [severity, message])).toEqual([
      ['error', 'Missing English edition, expected `index.en.md` beside `index.es.md`'],
      ['error', 'Missing English edition, expected `index.en.md` beside `index.es.md`'],
    ])
  })

  it.each([
    ['no address', 'original: {language: es, outlet: infobae}'],
    ['no outlet', 'original: {language: es}'],
    ['the original in a third language', here.replace('language: es', 'language: pt')],
  ])('rejects a translation alone with %s', (_what, original) => {
    const facts = withFacts(original)
    const [problem] = rejects('edition-missing', { [ES]: null, [EN]: (text) => `⟦⟧${facts(text)}` })
    expect(problem?.message).toContain('Missing Spanish edition')
  })

  it('rejects a page in one language', () => {
    rejects('edition-missing', { 'pages/about/index.en.md': `⟦⟧${pageText('about')}` })
  })

  it('warns where the article alone is a draft', () => {
    const draft = swap(['license:', 'draft: true\nlicense:'])
    const [problem] = rejects('edition-missing', { [CLOCK_ES]: null, [CLOCK_EN]: (text) => `⟦⟧${draft(text)}` })
    expect(problem?.severity).toBe('warning')
  })

  it('warns where the other edition is a draft', () => {
    const [problem] = rejects('edition-missing', { [CLOCK_ES]: swap(['translators:', 'draft: ⟦true⟧\ntranslators:']) })
    expect(problem?.severity).toBe('warning')
    expect(problem?.message).toBe(
      'Unexpected draft, expected the Spanish edition to be published because `index.en.md` is',
    )
  })
})
