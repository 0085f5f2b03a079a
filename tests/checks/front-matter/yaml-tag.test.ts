import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('yaml-tag', () => {
  it('accepts exclamation marks in a text', () => {
    accepts('yaml-tag', {
      [ES]: (text) => text.replace('El autobús de', '"!El autobús! de').replace('noche\n', 'noche"\n'),
    })
  })

  it('rejects tags that would make code or bytes of text', () => {
    const problems = rejects('yaml-tag', {
      [EN]: (text) => text.replace('The Night Bus', '⟦!!binary⟧ SGVsbG8='),
      [ES]: (text) => text.replace('El autobús de la noche', '⟦!!js/function⟧ "function () {}"'),
    })
    expect(problems[1]?.message).toBe('Unexpected tag `!!js/function`, expected a plain value')
  })
})
