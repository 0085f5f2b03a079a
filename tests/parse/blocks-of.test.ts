import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/parse/blocks-of.ts'
import { parseBody } from '../../src/parse/parse-body.ts'

const blocks = (markdown: string) => blocksOf(parseBody(markdown, { line: 1, offset: 0 }).root)
const told = (markdown: string) => blocks(markdown).map(({ kind, depth, text }) => [kind, depth, text])

describe('blocksOf', () => {
  it.each([
    [
      'headings with their levels',
      '## Uno\n\nDos\n===',
      [
        ['heading', 2, 'Uno'],
        ['heading', 1, 'Dos'],
      ],
    ],
    ['paragraphs, white space folded', 'Uno  *dos*\n`tres`\\\ncuatro', [['paragraph', 0, 'Uno dos tres cuatro']]],
    [
      'items one by one, with their depth',
      '- Uno\n\n  dos\n  1. Tres\n- Cuatro',
      [
        ['item', 1, 'Uno dos'],
        ['item', 2, 'Tres'],
        ['item', 1, 'Cuatro'],
      ],
    ],
    ['items with what they hold', '- Uno\n  > dos\n\n  ```\n  tres\n  ```', [['item', 1, 'Uno dos tres']]],
    [
      'no empty items',
      '-\n- Uno\n- - Dos',
      [
        ['item', 1, 'Uno'],
        ['item', 2, 'Dos'],
      ],
    ],
    ['a quotation whole', '> Uno\n>\n> - dos\n>\n> > tres', [['quotation', 0, 'Uno dos tres']]],
    ['a table whole, its cells apart', '| a | b |\n|---|---|\n| c | d |', [['table', 0, 'a b c d']]],
    [
      'code',
      '    a = 1\n\n```js\nb\n```',
      [
        ['code', 0, 'a = 1'],
        ['code', 0, 'b'],
      ],
    ],
    [
      'pictures alone as figures',
      '![Un *bus*](a.jpg "Pie")\n\n![Dos][b] ![Tres](c.jpg)\n\n[b]: b.jpg',
      [
        ['figure', 0, 'Un bus'],
        ['figure', 0, 'Dos Tres'],
      ],
    ],
    [
      'pictures in a sentence as part of it',
      'Uno ![dos](a.jpg).\n\n[![Tres](a.jpg)](b.html)',
      [
        ['paragraph', 0, 'Uno dos.'],
        ['paragraph', 0, 'Tres'],
      ],
    ],
    [
      'no rules, definitions and HTML',
      '***\n\n<div>a</div>\n\n[a]: b\n\nUno <b>dos</b>',
      [['paragraph', 0, 'Uno dos']],
    ],
  ])('tells %s', (_what, markdown, expected) => expect(told(markdown)).toEqual(expected))

  it('puts notes last, by their first marks, those without one at the end', () => {
    expect(told('[^c]: C.\n\nUno.[^b]\n\n[^a]: A.\n\nDos.[^a]\n\n[^b]: B.[^d]\n\n[^d]: D.\n\n[^b]: Otra.')).toEqual([
      ['paragraph', 0, 'Uno.'],
      ['paragraph', 0, 'Dos.'],
      ['footnote', 0, 'B.'],
      ['footnote', 0, 'A.'],
      ['footnote', 0, 'D.'],
      ['footnote', 0, 'C.'],
    ])
  })

  it('numbers them, and says where they stand: an item ends where lists below it begin', () => {
    const [item, below] = blocks('- Uno\n  dos\n  - Tres')
    expect([item?.index, item?.place.start, item?.place.end.line]).toEqual([0, { line: 1, column: 1, offset: 0 }, 2])
    expect([below?.index, below?.place.start]).toEqual([1, { line: 3, column: 3, offset: 14 }])
  })
})
