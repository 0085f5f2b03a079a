import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('front-matter-repeated', () => {
  it.each([
    ['a rule and a heading', 'Uno.\n\n---\n\nNota: dos\n---\n\nTres.'],
    ['a rule above words with a colon', 'Uno.\n\n---\nNota: dos.\n\nTres.'],
    ['front matter in code', '```yaml\n---\ntitle: Otro\n---\n```'],
    ['front matter far below a rule', '---\n\ntitle: no\n---'],
  ])('accepts %s', (_what, body) => accepts('front-matter-repeated', { [ES]: withBody(body) }))

  it.each([
    [
      'front matter right below the first, and further down',
      '⟦---\ntitle: Otro\ndate: 2025-04-12\n---⟧\n\nUno.\n\n⟦---\nlayout: post⟧\n\ntags: a\n---\n\nDos.',
      [
        'Unexpected second front matter with `title: Otro`, expected text: only the first one is read',
        'Unexpected second front matter with `layout: post`, expected text: only the first one is read',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('front-matter-repeated', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
