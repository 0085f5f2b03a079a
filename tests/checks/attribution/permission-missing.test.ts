import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, EN, ES, rejects, SITE } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const permission = 'permission: {by: Infobae, date: 2026-03-11}\n'
const reserved = 'license: all-rights-reserved\n'

describe('permission-missing', () => {
  it.each([
    ['a permission', {}],
    ['a licence that allows translations', { [ES]: swap([permission, ''], ['all-rights-reserved', 'CC-BY-SA-4.0']) }],
    ['a text of one’s own', { [CLOCK_EN]: swap(['CC-BY-4.0', 'CC-BY-ND-4.0']) }],
    ['a summary of one’s own', { [ES]: swap([permission, ''], ['  date:', '  use: summary\n  date:']) }],
    [
      'a permission that is wrong: its own check tells it',
      { [ES]: swap([permission, 'permission: {note: Nos dijeron que sí.}\n']) },
    ],
    [
      'a permission that the translation names',
      { [ES]: swap([permission, '']), [EN]: swap(['translators:', `${permission}translators:`]) },
    ],
  ])('accepts %s', (_what, changes) => accepts('permission-missing', changes))

  it.each(['all-rights-reserved', 'CC-BY-ND-4.0', 'CC-BY-NC-ND-3.0-IGO'])(
    'rejects a translation under %s',
    (license) => {
      const [problem] = rejects('permission-missing', {
        [ES]: swap([permission, ''], ['all-rights-reserved', `⟦${license}⟧`]),
      })
      expect(problem?.severity).toBe('error')
      expect(problem?.message).toBe(
        `Missing permission, expected it because \`${license}\` forbids the translation \`index.en.md\``,
      )
    },
  )

  it('leaves a text whose licence nobody states to `licence-unstated`, whatever the site’s', () =>
    accepts('permission-missing', {
      [SITE]: swap(['title:', `${reserved}title:`]),
      [ES]: swap([permission, ''], [reserved, '']),
    }))

  it('rejects both of two articles', () => {
    rejects('permission-missing', {
      [ES]: swap([permission, ''], ['all-rights-reserved', '⟦all-rights-reserved⟧']),
      [CLOCK_EN]: swap(
        ['{language: en}', '{language: en, outlet: river-review, url: "https://riverreview.example/a"}'],
        ['CC-BY-4.0', '⟦CC-BY-ND-4.0⟧'],
      ),
    })
  })

  it('warns while the translation is a draft', () => {
    const [problem] = rejects('permission-missing', {
      [ES]: swap([permission, '']),
      [EN]: swap(['---', '⟦---⟧'], ['translators:', 'draft: true\ntranslators:']),
    })
    expect(problem?.severity).toBe('warning')
  })
})
