import { describe, expect, it } from 'vitest'
import { withBody } from '../support/bodies.ts'
import { EN, ES, newsroomWith } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

/** `source = translation` of each bead of the night bus. */
function beads(changes: Parameters<typeof newsroomWith>[0] = {}): string[] {
  const article = newsroomWith(changes).articles.find(({ key }) => key === 'night-bus')
  return (article?.beads ?? []).map(({ source, translation }) => `${source} = ${translation}`)
}
const bodies = (spanish: string, english: string) => ({ [ES]: withBody(spanish), [EN]: withBody(english) })

describe('alignArticle', () => {
  it('pairs blocks in order', () => {
    expect(beads()).toEqual(['0 = 0', '1 = 1', '2 = 2', '3 = 3', '4 = 4'])
  })

  it('begins anew at each heading, so that a missing paragraph shifts only its section', () => {
    const spanish = 'Uno.\n\nDos.\n\n## Más\n\nTres.\n\n> Cita.'
    expect(beads(bodies(spanish, 'One.\n\n## More\n\nThree.\n\n> Quote.'))).toEqual([
      '0 = 0',
      '1 = ',
      '2 = 1',
      '3 = 2',
      '4 = 3',
    ])
  })

  it('puts what only the translation has after what precedes it there', () => {
    expect(beads(bodies('Uno.\n\n- Dos.', '> First.\n\nOne.\n\n```\ncode\n```\n\n- Two.\n- Three.'))).toEqual([
      ' = 0',
      '0 = 1',
      ' = 2',
      '1 = 3',
      ' = 4',
    ])
  })

  it('pairs an item with a paragraph, but no code with prose', () => {
    expect(beads(bodies('El puerto cerró.', '- The port closed.'))).toEqual(['0 = 0'])
    expect(beads(bodies('El puerto cerró.', '```\nls -la ports\n```'))).toEqual([' = 0', '0 = '])
  })

  it('gives every block of an edition that is alone a bead', () => {
    const original = 'original: {language: es, outlet: infobae, url: "https://www.infobae.com/a/b/"}\n'
    expect(beads({ [ES]: null, [EN]: swap(['translators:', `${original}translators:`]) })).toEqual([
      '0 = ',
      '1 = ',
      '2 = ',
      '3 = ',
      '4 = ',
    ])
  })

  it('gives no beads to an empty text', () => {
    expect(beads(bodies('', ''))).toEqual([])
  })
})
