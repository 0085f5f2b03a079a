import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('list-item-missing', () => {
  it.each([
    ['lists of the same items', '- Los lunes hay tres.\n- Los martes, dos.', '- On Mondays three.\n- On Tuesdays two.'],
    ['an item of hardly any letters', '- Los lunes hay tres.\n- Fin.', '- On Mondays three.'],
    ['paragraphs, of which others tell', 'Viajan enfermeras, panaderos y más gente.', '## One'],
  ])('accepts %s', (_what, es, en) => accepts('list-item-missing', facing(es, en)))

  it('rejects items that one of the lists lacks', () => {
    const problems = rejects(
      'list-item-missing',
      facing(
        '- Los lunes hay tres.\n⟦- Los martes, dos.⟧\n\n## Uno\n\n- Cada domingo.',
        '- On Mondays three.\n\n## One\n\n- On Sundays.\n⟦- On Saturdays.⟧',
      ),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing list item opposite `On Saturdays.`, expected it after index.es.md:29',
      'Missing list item opposite `Los martes, dos.`, expected it after index.en.md:12',
    ])
  })
})
