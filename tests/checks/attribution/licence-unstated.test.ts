import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, EN, ES, problemsWith, rejects, SITE } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const license = 'license: all-rights-reserved\n'
const permission = 'permission: {by: Infobae, date: 2026-03-11}\n'
const siteLicense = { [SITE]: swap(['title:', 'license: CC-BY-4.0\ntitle:']) }
const outletless = swap([license, ''], [permission, ''], ['  outlet: infobae\n', ''])

describe('licence-unstated', () => {
  it.each([
    ['a licence alone', { [ES]: swap([permission, '']) }],
    ['a permission alone', { [ES]: swap([license, '']) }],
    [
      'what the other edition says',
      { [ES]: swap([license + permission, '']), [EN]: swap(['photo:', `${license}photo:`]) },
    ],
    [
      'a licence that is wrong: its own check tells it',
      { [ES]: swap([permission, ''], ['all-rights-reserved', 'ours']) },
    ],
    ['a permission that is wrong', { [ES]: swap([license, ''], ['by: Infobae, ', '']) }],
    ['a summary of one’s own', { [ES]: swap([license + permission, ''], ['  date:', '  use: summary\n  date:']) }],
    ['a text of one’s own', { [CLOCK_EN]: swap(['license: CC-BY-4.0\n', '']) }],
  ])('accepts %s', (_what, changes) => accepts('licence-unstated', { ...siteLicense, ...changes }))

  it('rejects an outlet’s text without either, whatever the site’s licence', () => {
    const changes = {
      [ES]: swap([license + permission, ''], ['outlet: infobae', 'outlet: ⟦infobae⟧']),
      [CLOCK_EN]: swap(
        [
          '{language: en}',
          '{language: en, use: abridged, outlet: ⟦river-review⟧, url: "https://riverreview.example/a"}',
        ],
        ['license: CC-BY-4.0\n', ''],
      ),
    }
    const [problem] = rejects('licence-unstated', { ...siteLicense, ...changes })
    const [mild] = rejects('licence-unstated', changes)
    expect([problem?.severity, mild?.severity]).toEqual(['error', 'warning'])
    expect(problem?.message).toBe('Missing license or permission, expected one of them because the text is an outlet’s')
  })

  it('rejects an original elsewhere whose outlet nobody names', () => {
    rejects('licence-unstated', { [ES]: (text) => outletless(text).replace(/(?<=url: )\S+/, '⟦$&⟧') })
  })

  it('warns while the edition that says so is a draft', () => {
    const [problem] = rejects('licence-unstated', {
      ...siteLicense,
      [ES]: swap([license + permission, 'draft: true\n'], ['outlet: infobae', 'outlet: ⟦infobae⟧']),
      [EN]: swap(['translators:', 'draft: true\ntranslators:']),
    })
    expect(problem?.severity).toBe('warning')
  })

  it('leaves it to one check', () => {
    const changes = { [ES]: swap([license + permission, '']) }
    expect(problemsWith(changes).map(({ check }) => check)).toEqual(['licence-unstated'])
  })
})
