import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('block-extra', () => {
  it.each([
    [
      'blocks that pair',
      '## Uno\n\nViajan enfermeras, panaderos y más gente.',
      '## One\n\nNurses, bakers and others ride it.',
    ],
    ['a short line of the translation alone', '## Uno', 'Photo: Ana\n\n## One'],
    ['what only the source has', 'Viajan enfermeras, panaderos y más gente.\n\n## Uno', '## One'],
  ])('accepts %s', (_what, es, en) => accepts('block-extra', facing(es, en)))

  it('rejects blocks that the translation adds', () => {
    const problems = rejects(
      'block-extra',
      facing(
        'Sale a las doce.\n\n## Uno\n\n## Dos',
        'It leaves at midnight.\n\n⟦Nurses, bakers and others ride it.⟧\n\n## One\n\n## Two\n\n⟦```\nlet a\n```⟧',
      ),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected paragraph `Nurses, bakers and others ride it.`, expected one in the source too, after index.es.md:24',
      'Unexpected code block `let a`, expected one in the source too, after index.es.md:28',
    ])
  })
})
