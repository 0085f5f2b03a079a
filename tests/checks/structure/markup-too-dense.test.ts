import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('markup-too-dense', () => {
  it.each([
    ['a long paragraph with many marks', 'Una *palabra* y [otra](https://example.org/) y `código`. '.repeat(200)],
    ['a long list', '- Una parada.\n'.repeat(1000)],
    ['many quotations', '> Una cita.\n\nUna respuesta.\n\n'.repeat(300)],
    ['much code', `\`\`\`\n${'a_b * c[d] < e_f\n'.repeat(200)}\`\`\``],
  ])('accepts %s', (_what, body) => accepts('markup-too-dense', { [ES]: withBody(body) }))

  it.each([
    ['emphasis', '*a_ ', 8000],
    ['emphasis of two kinds', '*_', 8000],
    ['brackets', '[', 10_000],
    ['ends of links', 'a]', 10_000],
    ['links', '[a](', 5000],
    ['code spans', '`a``', 10_000],
    ['tags', '<a ', 10_000],
  ])('rejects a paragraph of %s', (_what, mark, times) => {
    const line = mark.repeat(times)
    rejects('markup-too-dense', { [ES]: withBody(`Uno.\n\n⟦${line}⟧`) })
  })

  it('rejects too many lines that go on below a mark', () => {
    rejects('markup-too-dense', { [ES]: withBody(`> a\n${'a\n'.repeat(2448)}⟦a⟧\n${'a\n'.repeat(500)}`) })
  })

  it('takes a line of other white space for part of the paragraph, as the parser does', () => {
    rejects('markup-too-dense', { [ES]: withBody(`⟦*a_ *a_⟧\n${'\u00a0\n*a_ *a_\n'.repeat(3000)}`) })
  })

  it('rejects too many quotations and headings that are underlined, at the line where it is enough', () => {
    const [english, spanish] = rejects('markup-too-dense', {
      [ES]: withBody(`${'> a\n\nb\n\n'.repeat(1225)}⟦> a⟧\n\nb\n\n${'> a\n\nb\n\n'.repeat(500)}`),
      [EN]: withBody(`${'a\n=\n\n'.repeat(1414)}a\n⟦=⟧\n\n${'a\n=\n\n'.repeat(500)}`),
    })
    expect(spanish?.message).toBe(english?.message)
    expect(english?.message).toBe(
      'Unexpected number of marks, expected fewer: with so many of them the text takes too long to read',
    )
  })
})
