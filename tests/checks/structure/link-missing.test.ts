import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const A = 'https://bus.example.org/noche'
const B = 'https://bus.example.org/dia'

describe('link-missing', () => {
  it.each([
    [
      'links to the same pages, with a label too',
      `El [bus](${A}), el [otro][b].\n\n[b]: ${B}`,
      `The [bus](${A}), the [other](${B}).`,
    ],
    ['a link that stands in another paragraph', `El [bus](${A}).\n\nOtro.`, `The bus.\n\n[Another](${A}).`],
    [
      'links to headings, and between our articles',
      'El [bus](#uno), [torre](../town-clock/index.es.md).',
      'The [bus](#one), [tower](../town-clock/index.en.md).',
    ],
    ['what stands in a block alone', `## Uno\n\nEl [bus](${A}) sale.`, '## One'],
  ])('accepts %s', (_what, es, en) => accepts('link-missing', facing(es, en)))

  it('rejects links that one of the editions lacks', () => {
    const problems = rejects(
      'link-missing',
      facing(`El [bus](${A}).\n\n⟦El otro.⟧\n\n- <${B}>`, `⟦The bus.⟧\n\nThe [other](${B}x).\n\n- ${B}`),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      `Missing link to \`${A}\`, expected it here as in index.es.md:24:4`,
      `Missing link to \`${B}x\`, expected it here as in index.en.md:14:5`,
    ])
  })
})
