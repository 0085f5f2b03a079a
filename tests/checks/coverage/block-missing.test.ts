import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('block-missing', () => {
  it.each([
    [
      'blocks that pair',
      '## Uno\n\nViajan enfermeras, panaderos y más gente.',
      '## One\n\nNurses, bakers and others ride it.',
    ],
    ['a short line that is not translated', 'Ana Ruiz\n\n## Uno', '## One'],
    [
      'list items, pictures and notes, of which others tell',
      '- Viajan enfermeras, panaderos y más gente.\n\n![Un bus.](photo.jpg)',
      'One.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('block-missing', facing(es, en)))

  it('rejects blocks of the source without a counterpart', () => {
    const problems = rejects(
      'block-missing',
      facing(
        'Sale a las doce de la noche.\n\n⟦Viajan enfermeras, panaderos y más gente.⟧\n\n## Uno\n\n⟦> Lo dijo ayer una viajera del turno de noche.⟧\n\n## Dos',
        'It leaves at midnight.\n\n## One\n\n## Two',
      ),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing translation of the paragraph `Viajan enfermeras, panaderos y más gente.`, expected it after index.en.md:12',
      'Missing translation of the quotation `Lo dijo ayer una viajera del turno de noche.`, expected it after index.en.md:14',
    ])
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  })

  it('rejects with an error what is missing in a text that is otherwise whole', () => {
    const blocks = (text: string) => Array.from({ length: 24 }, (_, k) => `## ${text} ${k}`).join('\n\n')
    const problems = rejects(
      'block-missing',
      facing(`${blocks('Parada')}\n\n⟦Viajan enfermeras, panaderos y más gente.⟧`, blocks('Stop')),
    )
    expect(problems.map(({ severity }) => severity)).toEqual(['error'])
  })
})
