import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('person-duplicate', () => {
  it.each([
    ['two authors', { [ES]: swap(['[ana-ruiz]', '[ana-ruiz, tom-hale]']) }],
    ['an author who translates', { [EN]: swap(['[tom-hale]', '[ana-ruiz]']) }],
    ['a translator who also reviews', { [EN]: swap(['[tom-hale]', '[tom-hale]\nreviewers: [tom-hale]']) }],
  ])('accepts %s', (_what, changes) => accepts('person-duplicate', changes))

  it('rejects who is named again in the same list', () => {
    const problems = rejects('person-duplicate', {
      [ES]: swap(['[ana-ruiz]', '[ana-ruiz, tom-hale, ⟦ana-ruiz⟧, ⟦ana-ruiz⟧]']),
      [EN]: swap(['[tom-hale]', '[tom-hale]\nreviewers: [ana-ruiz, ⟦ana-ruiz⟧]']),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected `ana-ruiz` again in reviewers, expected everybody once',
      'Unexpected `ana-ruiz` again in authors, expected everybody once',
      'Unexpected `ana-ruiz` again in authors, expected everybody once',
    ])
  })
})
