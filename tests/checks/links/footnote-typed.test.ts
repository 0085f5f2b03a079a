import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('footnote-typed', () => {
  it.each([
    ['notes', 'Uno[^1].\n\n[^1]: Dos.'],
    ['numbers without a line of their own', 'Uno[1] y dos[2], x² y lista[0].'],
    ['lines without a mark', 'Uno.\n\n(1) Dos.\n\n(2) Tres.'],
    ['years and references', 'Uno (1990).\n\n(1990) fue un año largo.'],
    ['links', '[Uno][1] y dos.\n\n[1]: https://example.org/'],
    ['code', '`lista[1]`\n\n```\n[1] uno\n```'],
  ])('accepts %s', (_what, body) => accepts('footnote-typed', { [ES]: withBody(body) }))

  it.each([
    ['Uno⟦[1]⟧ y dos.[2]\n\n[1] La nota.\n\n[2]: La otra nota.', '[^1]', '2 notes'],
    ['Uno ⟦[1]⟧.\n\n[1] La nota.', '[^1]', '1 note'],
    ['Uno⟦(3)⟧.\n\n(3) La nota.', '[^3]', '1 note'],
    ['**Uno**⟦[1]⟧ y dos[1].\n\n[1] La nota.\n[2] Sin marca.', '[^1]', '1 note'],
    ['Uno⟦¹²⟧.\n\n¹² La nota.', '[^12]', '1 note'],
  ])('rejects %j once', (body, mark, notes) => {
    const [problem] = rejects('footnote-typed', { [ES]: withBody(body) })
    expect(problem?.message).toMatch(/^Unexpected `.*` typed by hand/)
    expect([problem?.message.includes(`\`${mark}\``), problem?.message.includes(notes)]).toEqual([true, true])
  })

  it('rejects marks in lists, quotations and headings of the English text', () => {
    rejects('footnote-typed', {
      [EN]: withBody('## One⟦[1]⟧\n\n- Two[2]\n\n> Three[1]\n\n[1] A note.\n\n[2] Another.'),
    })
  })
})
