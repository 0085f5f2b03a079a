import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const nested =
  (depth: number, mark = '[') =>
  (text: string) =>
    text.replace(
      '\n---\n',
      `\naliases: ${'['.repeat(8)}${depth > 8 ? mark : ''}${'['.repeat(Math.max(0, depth - 9))}${']'.repeat(depth)}\n---\n`,
    )

describe('yaml-depth', () => {
  it('accepts eight levels', () => accepts('yaml-depth', { [ES]: nested(8) }))

  it('rejects the ninth, and thousands', () => {
    const problems = rejects('yaml-depth', { [EN]: nested(7000, '⟦⟧['), [ES]: nested(9, '⟦⟧[') })
    expect(problems[1]?.message).toBe('Unexpected list or mapping 9 levels deep, expected 8 at most')
  })
})
