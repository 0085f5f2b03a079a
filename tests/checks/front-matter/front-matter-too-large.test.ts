import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const withAliases =
  (count: number, mark = '') =>
  (text: string) =>
    text
      .replace('---', mark || '---')
      .replace(
        '\n---\n',
        `\naliases: [${Array.from({ length: count }, (_, n) => `el-autobus-${n}`).join(', ')}]\n---\n`,
      )

describe('front-matter-too-large', () => {
  it('accepts some hundred old slugs', () => accepts('front-matter-too-large', { [ES]: withAliases(300) }))

  it('rejects more than 16 KiB, in both editions', () => {
    const problems = rejects('front-matter-too-large', {
      [EN]: withAliases(2000, '⟦---⟧'),
      [ES]: withAliases(1100, '⟦---⟧'),
    })
    expect(problems[1]?.message).toBe('Unexpected 18 KiB of front matter, expected 16 KiB at most')
  })
})
