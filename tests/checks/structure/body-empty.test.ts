import { describe, expect, it } from 'vitest'
import { LOCK, lockOf } from '../../support/lock.ts'
import { accepts, EN, ES, problemsWith, rejects } from '../../support/newsroom.ts'

const emptied =
  (rest: string) =>
  (text: string): string =>
    `${text.slice(0, text.indexOf('\n---\n') + 5)}${rest}`

describe('body-empty', () => {
  it.each([
    ['one word', 'Continuará'],
    ['a picture', '![Un bus.](photo.jpg)'],
    ['HTML, which another check tells', '<p>Hola</p>'],
    ['what the parser refuses, which other checks tell', '> '.repeat(500)],
  ])('accepts %s', (_what, body) => accepts('body-empty', { [ES]: emptied(`\n${body}\n`) }))

  it.each([
    ['nothing', '⟦⟧'],
    ['spaces and line ends', '\n  \n\t\n⟦⟧'],
    ['headings alone', '\n## Uno\n\n## Dos\n⟦⟧'],
    ['definitions and rules', '\n[a]: https://example.org/\n\n***\n⟦⟧'],
  ])('rejects %s', (_what, body) => {
    const [problem] = rejects('body-empty', { [ES]: emptied(body) })
    expect(problem?.message).toBe('Missing text, expected at least one paragraph below the front matter')
  })

  it.each([true, false])('is all that is told of an empty edition, recorded or not (%s)', (isRecorded) => {
    const problems = problemsWith({ [EN]: emptied(''), ...(isRecorded && { [LOCK]: lockOf() }) })
    expect(problems.map(({ check }) => check)).toEqual(['body-empty'])
  })

  it('rejects both editions', () => {
    rejects('body-empty', { [ES]: emptied('⟦⟧'), [EN]: emptied('⟦⟧') })
  })
})
