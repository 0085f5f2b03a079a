import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('image-missing', () => {
  it.each([
    ['the same pictures', '![Un bus.](photo.jpg)', '![A bus.](photo.jpg)'],
    [
      'a version of a picture in each language',
      '![Un mapa.](mapa-es.png) y ![Un plano.](plano.png)',
      '![A map.](map.png) and ![A plan.](plan.png)',
    ],
    ['a picture that stands elsewhere', '![Un bus.](photo.jpg)\n\n## Uno', '## One\n\n![A bus.](photo.jpg)'],
  ])('accepts %s', (_what, es, en) => accepts('image-missing', facing(es, en)))

  it('rejects pictures that one of the editions lacks, within a paragraph and alone', () => {
    const problems = rejects(
      'image-missing',
      facing('El ![bus](photo.jpg) sale.\n\n## Uno\n\n⟦![Un mapa.](mapa.png)⟧', '⟦The bus leaves.⟧\n\n## One'),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing picture `photo.jpg`, expected it here as in index.es.md:24:4',
      'Unexpected picture `mapa.png`, expected it in the other edition too',
    ])
  })
})
