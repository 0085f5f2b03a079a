import { describe, expect, it } from 'vitest'
import { accepts, problemsWith, rejects } from '../../support/newsroom.ts'

describe('file-misplaced', () => {
  it.each([
    ['a file about the articles', { 'articles/README.md': 'Cómo escribir.' }],
    ['what a system leaves', { 'articles/.DS_Store': 'x', 'articles/night-bus/.cache/a': 'x' }],
  ])('accepts %s', (_what, changes) => accepts('file-misplaced', changes))

  it('rejects editions in articles/ and pages/ themselves', () => {
    const problems = rejects('file-misplaced', { 'articles/index.es.md': '⟦⟧Hola.', 'pages/EN.md': '⟦⟧Hello.' })
    expect(problems.map(({ severity, message }) => [severity, message.slice(0, 43)])).toEqual([
      ['warning', 'Unexpected file `articles/index.es.md`, exp'],
      ['warning', 'Unexpected file `pages/EN.md`, expected it '],
    ])
  })

  it('rejects a folder in an article', () => {
    const problems = problemsWith({ 'articles/night-bus/town-clock/index.es.md': 'Hola.' })
    expect(
      problems.filter(({ check }) => check === 'file-misplaced').map(({ file, article }) => [file, article]),
    ).toEqual([['articles/night-bus/town-clock', 'night-bus']])
  })
})
