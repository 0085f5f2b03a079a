import { describe, expect, it } from 'vitest'
import { withBody } from '../support/bodies.ts'
import { EN, ES, newsroomWith } from '../support/newsroom.ts'
import { swap } from '../support/swap.ts'

/** `id: source = translation` of each bead of the night bus. */
function beads(changes: Parameters<typeof newsroomWith>[0] = {}): string[] {
  const article = newsroomWith(changes).articles.find(({ key }) => key === 'night-bus')
  return (article?.beads ?? []).map(({ id, source, translation }) => `${id}: ${source} = ${translation}`)
}
const bodies = (spanish: string, english: string) => ({ [ES]: withBody(spanish), [EN]: withBody(english) })

describe('alignNewsroom', () => {
  it('pairs blocks in order and names them in both editions alike', () => {
    expect(beads()).toEqual(['p1: 0 = 0', 'quien-viaja: 1 = 1', 'p2: 2 = 2', 'li1: 3 = 3', 'li2: 4 = 4'])
  })

  it('begins anew at each heading, so that a missing paragraph shifts only its section', () => {
    const spanish = 'Uno.\n\nDos.\n\n## Más\n\nTres.\n\n> Cita.'
    expect(beads(bodies(spanish, 'One.\n\n## More\n\nThree.\n\n> Quote.'))).toEqual([
      'p1: 0 = 0',
      'p2: 1 = ',
      'mas: 2 = 1',
      'p3: 3 = 2',
      'q1: 4 = 3',
    ])
  })

  it('puts what only the translation has after what precedes it there', () => {
    expect(beads(bodies('Uno.\n\n- Dos.', '> First.\n\nOne.\n\n```\ncode\n```\n\n- Two.\n- Three.'))).toEqual([
      'q1:  = 0',
      'p1: 0 = 1',
      'c1:  = 2',
      'li1: 1 = 3',
      'li2:  = 4',
    ])
  })

  it('pairs an item with a paragraph, but no code with prose', () => {
    expect(beads(bodies('El puerto cerró.', '- The port closed.'))).toEqual(['p1: 0 = 0'])
    expect(beads(bodies('El puerto cerró.', '```\nls -la ports\n```'))).toEqual(['c1:  = 0', 'p1: 0 = '])
  })

  it('names every block of an edition that is alone', () => {
    const original = 'original: {language: es, outlet: infobae, url: "https://www.infobae.com/a/b/"}\n'
    expect(beads({ [ES]: null, [EN]: swap(['translators:', `${original}translators:`]) })).toEqual([
      'p1: 0 = ',
      'who-rides: 1 = ',
      'p2: 2 = ',
      'li1: 3 = ',
      'li2: 4 = ',
    ])
  })

  it('gives ids that are unique and valid in HTML', () => {
    const headings = '## ¿Qué?\n\n## ¡Qué!\n\n## 鐘\n\n## P1\n\nUno.\n\n## Que 2\n\n## Main\n'
    expect(beads(bodies(headings, headings)).map((bead) => bead.split(':')[0])).toEqual([
      'que',
      'que-2',
      'h1',
      'p1',
      'p2',
      'que-2-2',
      'main-2',
    ])
  })

  it('gives no beads to an empty text', () => {
    expect(beads(bodies('', ''))).toEqual([])
  })
})
