import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('front-matter-missing', () => {
  it('accepts an edition that begins with front matter', () => accepts('front-matter-missing'))

  it.each([
    ['a body alone', '⟦El autobús sale a las doce.⟧\n'],
    ['TOML as in Hugo', '⟦+++⟧\ntitle = "El autobús"\n+++\nEl autobús sale a las doce.\n'],
    ['a file of no bytes', '⟦⟧'],
  ])('rejects %s', (_, text) => {
    const [problem] = rejects('front-matter-missing', { [ES]: text })
    expect(problem).toMatchObject({ severity: 'error', article: 'night-bus' })
    expect(problem?.note).toMatch(/`---`/)
  })

  it.each(['⟦⟧', '⟦⟧\n \n'])('rejects an empty file, and says so', (text) => {
    const [problem] = rejects('front-matter-missing', { [ES]: text })
    expect(problem?.message).toBe('Unexpected empty file, expected `---` on the first line')
    expect(problem?.note).toContain('or delete the file')
  })

  it('rejects what stands before it, in both editions', () => {
    const problems = rejects('front-matter-missing', {
      [EN]: (text) => `⟦⟧\n${text}`,
      [ES]: (text) => `⟦<!-- borrador -->⟧\n${text}`,
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected blank line, expected `---` on the first line',
      'Missing front matter, expected `---` on the first line',
    ])
  })
})
