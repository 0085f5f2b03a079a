import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, problemsWith, rejects } from '../../support/newsroom.ts'

const allowing = (check: string) => (text: string) =>
  text.replace('\n---\n', `\nallow: [{check: ${check}, reason: nos gusta}]\n---\n`)

describe('allow-safety', () => {
  it('accepts a check that does not guard safety', () => accepts('allow-safety', { [ES]: allowing('date-future') }))

  it('rejects checks that do, in both editions', () => {
    const problems = rejects('allow-safety', {
      [EN]: allowing('⟦character-bidi⟧'),
      [ES]: allowing('⟦file-symlink⟧'),
    })
    expect(problems[0]?.message).toBe(
      'Unexpected `character-bidi` in allow, expected a check that does not guard safety',
    )
  })

  it('does not silence them', () => {
    const found = problemsWith({ [ES]: (text) => allowing('character-bidi')(text).replace('sale', 'sa\u202ele') })
    expect(found.map(({ check }) => check)).toEqual(['allow-safety', 'character-bidi'])
  })
})
