import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects, SITE } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const switchedOn = {
  [SITE]: swap(['languages: [es, en]', 'languages: [es, en]\nchecks: {emphasis-mismatch: warning}']),
}

describe('emphasis-mismatch', () => {
  it('accepts everything where nobody has switched it on', () =>
    accepts('emphasis-mismatch', facing('El *bus* sale.', 'The bus leaves.')))

  it.each([
    ['as much emphasis', 'El *bus* **sale**.', '**The bus** *leaves*.'],
    ['no emphasis', 'El bus sale.', 'The bus leaves.'],
  ])('accepts %s', (_what, es, en) => accepts('emphasis-mismatch', { ...facing(es, en), ...switchedOn }))

  it('rejects less of it and more of it', () => {
    const problems = rejects('emphasis-mismatch', {
      ...facing('El *bus* **sale**.\n\nVuelve.', '⟦The bus *leaves*.⟧\n\n⟦It **is** back.⟧'),
      ...switchedOn,
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Unexpected 1 emphasis, expected 2 as opposite'],
      ['warning', 'Unexpected 1 emphasis, expected 0 as opposite'],
    ])
  })
})
