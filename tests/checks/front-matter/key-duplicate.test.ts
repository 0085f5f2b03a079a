import { describe, expect, it } from 'vitest'
import { accepts, ES, newsroomWith, rejects } from '../../support/newsroom.ts'

describe('key-duplicate', () => {
  it('accepts one key of a name in each mapping', () => accepts('key-duplicate'))

  it('rejects the second, in the front matter, in a mapping of it and in a record', () => {
    const problems = rejects('key-duplicate', {
      [ES]: (text) =>
        text
          .replace('  outlet: infobae\n', '  outlet: infobae\n  ⟦outlet⟧: river-review\n')
          .replace('\n---\n', '\n⟦title⟧: Otro\n---\n'),
      'newsroom/topics.yml': 'transport: {es: Transporte, en: Transport}\n⟦transport⟧: {es: Tren, en: Train}\n',
    })
    expect(problems[1]).toMatchObject({
      message: 'Unexpected second `title`, expected it once: it stands in line 2 already',
      note: 'Keep one of the two and take the other out.',
    })
  })

  it('keeps the first', () => {
    const { articles } = newsroomWith({ [ES]: (text) => text.replace('\n---\n', '\ntitle: Otro\n---\n') })
    expect(articles[0]?.source.frontMatter.title).toBe('El autobús de la noche')
  })
})
