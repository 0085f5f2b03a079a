import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('text-lost', () => {
  it.each([
    ['rows with as many cells as the header, or fewer', '| a | b |\n| --- | --- |\n| c | d |\n| e |'],
    ['cells beyond it that are empty', '| a | b |\n| --- | --- |\n| c | d | |'],
    ['marks of cells that are text', '| a |\n| --- |\n| b \\| c |'],
    [
      'definitions that are used',
      '[a][b], ![c][d] y [e].\n\n[b]: https://b.example\n[d]: d.jpg\n[e]: https://e.example',
    ],
    ['one that only a note uses', 'A[^1].\n\n[^1]: [b].\n\n[b]: https://b.example'],
    ['code with a language', '```js\nx\n```'],
  ])('accepts %s', (_what, body) => accepts('text-lost', { [ES]: withBody(body) }))

  it.each([
    [
      'cells beyond the header, in either edition',
      '| a | b |\n| --- | --- |\n| c | d | ⟦*e*⟧ |\n| f | g | ⟦h | i⟧ |',
      [
        ['error', 'Unexpected cell `e` in a row of more cells than the header, expected 2: pages do not show it'],
        ['error', 'Unexpected cell `h i` in a row of more cells than the header, expected 2: pages do not show it'],
      ],
    ],
    [
      'cells of a table in a list',
      '- a\n\n  | b |\n  | --- |\n  | c | ⟦d⟧ |',
      [['error', 'Unexpected cell `d` in a row of more cells than the header, expected 1: pages do not show it']],
    ],
    [
      'definitions that nothing uses, a run of them once',
      'Uno [c].\n\n⟦[Foto]: Archivo⟧\n[b]: https://b.example\n\n[c]: https://c.example\n\n> ⟦[//]: # (preguntar)⟧',
      [
        [
          'warning',
          'Unexpected `[Foto]:` and 1 more below it that no link or picture uses, expected their labels in the text: pages do not show it',
        ],
        [
          'warning',
          'Unexpected `[//]:` that no link or picture uses, expected its label in the text: pages do not show it',
        ],
      ],
    ],
    [
      'a label that is defined twice',
      '[a] y [b].\n\n[a]: https://a.example\n⟦[A]: https://c.example⟧\n[b]: https://b.example\n⟦[b]: https://b.example⟧',
      [
        ['error', 'Unexpected `[A]:`, expected one alone: what uses it leads where the one of line 22 does'],
        ['warning', 'Unexpected `[b]:`, expected one alone: what uses it leads where the one of line 24 does'],
      ],
    ],
    [
      'words behind a language',
      '⟦⟧```js Así se hace\nx\n```',
      [
        [
          'warning',
          'Unexpected `Así se hace` behind the language of the code, expected the language alone: pages do not show it',
        ],
      ],
    ],
  ])('rejects %s', (_what, body, found) => {
    for (const file of [ES, EN]) {
      const problems = rejects('text-lost', { [file]: withBody(body) })
      expect(problems.map(({ severity, message }) => [severity, message.replace(/line \d+/, '')])).toEqual(
        found.map(([severity, message]) => [severity, message?.replace(/line \d+/, '')]),
      )
    }
  })
})
