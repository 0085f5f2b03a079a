import { describe, expect, it } from 'vitest'
import { accepts, CLOCK_EN, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const method = (value: string) => swap(['date:', `method: ${value}\ndate:`])

describe('method-unexpected', () => {
  it.each([
    ['a translation made by machine', { [EN]: method('machine-edited') }],
    ['a person’s original', { [CLOCK_EN]: method('human') }],
    [
      'a summary of our own',
      { [ES]: (text: string) => method('machine')(swap(['  date:', '  use: summary\n  date:'])(text)) },
    ],
  ])('accepts %s', (_what, changes) => accepts('method-unexpected', changes))

  it('rejects it on an original and on a republication', () => {
    const problems = rejects('method-unexpected', { [CLOCK_EN]: method('⟦machine⟧'), [ES]: method('⟦machine-edited⟧') })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected method `machine-edited`, expected none because this Spanish text is no translation',
      'Unexpected method `machine`, expected none because this English text is no translation',
    ])
  })
})
