import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const sentence = 'Otra parada, otra espera, otra vuelta. '

/** The mark stands where the body begins, right below the front matter. */
const withLong =
  (body: string, mark = '') =>
  (text: string): string =>
    `${text.slice(0, text.indexOf('\n---\n') + 5)}${mark}${body}\n`

describe('body-too-long', () => {
  it('accepts the longest of essays, in one paragraph', () =>
    accepts('body-too-long', { [ES]: withLong(sentence.repeat(3000)) }))

  it('rejects books, whatever is in them', () => {
    const problems = rejects('body-too-long', {
      [ES]: withLong(sentence.repeat(4000), '⟦⟧'),
      [EN]: withLong(`${sentence}\n\n`.repeat(4000), '⟦⟧'),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected length of 164,001 characters, expected 131,072 at most',
      'Unexpected length of 156,001 characters, expected 131,072 at most',
    ])
  })
})
