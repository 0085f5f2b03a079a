import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const allowing = (entry: string) => (text: string) => text.replace('\n---\n', `\nallow: [${entry}]\n---\n`)

describe('allow-unknown', () => {
  it.each(['edition-missing', 'number-mismatch'])('accepts %s', (check) => {
    accepts('allow-unknown', { [ES]: allowing(`{check: ${check}, reason: Así lo quiso la autora}`) })
  })

  it('rejects checks that do not exist, in both editions', () => {
    const problems = rejects('allow-unknown', {
      [EN]: allowing('{check: ⟦number-missmatch⟧, reason: as printed}, {check: ⟦constructor⟧, reason: so}'),
      [ES]: allowing('{check: ⟦todo⟧, reason: así}'),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected check `number-missmatch` in allow, expected `number-mismatch`',
      'Unexpected check `constructor` in allow, expected the id of a check',
      'Unexpected check `todo` in allow, expected the id of a check',
    ])
  })
})
