import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, problemsWith } from '../../support/newsroom.ts'

const empty = (changes: Parameters<typeof problemsWith>[0]) =>
  problemsWith(changes).filter(({ check }) => check === 'article-empty')

describe('article-empty', () => {
  it.each([
    ['articles with editions', {}],
    ['a folder whose only edition has another name: that is told by edition-misnamed', { 'articles/ferry/ES.md': 'x' }],
    ['a folder whose edition cannot be read', { 'articles/ferry/index.es.md': '' }],
  ])('accepts %s', (_what, changes) => accepts('article-empty', changes))

  it('rejects folders without an edition, whatever else they hold', () => {
    const problems = empty({ [ES]: null, [EN]: null, 'articles/ferry/notes.txt': 'Preguntar al capitán.' })
    expect(problems.map(({ file, article, severity }) => [file, article, severity])).toEqual([
      ['articles/ferry', 'ferry', 'error'],
      ['articles/night-bus', 'night-bus', 'error'],
    ])
    expect(problems[0]?.message).toBe('Missing editions, expected `index.es.md` or `index.en.md` in this folder')
  })

  it('rejects an empty folder of a page', () => {
    expect(empty({ 'pages/about/photo.jpg': 'x' }).map(({ file }) => file)).toEqual(['pages/about'])
  })
})
