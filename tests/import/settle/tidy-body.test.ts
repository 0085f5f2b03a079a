import type { PhrasingContent, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { resolveReferences } from '../../../src/import/settle/resolve-references.ts'
import { settleLinks } from '../../../src/import/settle/settle-links.ts'
import { tidyBody } from '../../../src/import/settle/tidy-body.ts'
import { parseWithRemark } from '../../../src/parse/parse-body.ts'
import { writeMarkdown } from '../../../src/write/write-markdown.ts'

const tidied = (body: Root) => writeMarkdown(tidyBody(body).body, '', 'nothing').trimEnd()

describe('tidyBody', () => {
  it.each([
    ['headings from 2 on, none skipped', '# A\n\na\n\n### B\n\nb\n\n# C', '## A\n\na\n\n### B\n\nb\n\n## C'],
    ['headings without bold', '## **A** b', '## A b'],
    ['lines across only between blocks', '---\n\na\n\n---\n\n---\n\nb\n\n---', 'a\n\n---\n\nb'],
    ['no HTML', 'a\n\n<div>x</div>\n\nb', 'a\n\nb'],
    ['numbers as they are', '3. a\n4. b', '3. a\n4. b'],
    ['no list, quotation or note around nothing', 'a\n\n> <b></b>\n\n- a\n\n[^1]: <!-- x -->', 'a\n\n- a'],
    [
      'cells as many as there are, some without words',
      '| a | ‎ |\n| - | - |\n| **b** | |',
      '| a | |\n| --- | --- |\n| **b** | |',
    ],
    [
      'links beside each other as they lead',
      '[a](https://a.example/)[b](https://b.example/)',
      '[a](https://a.example/)[b](https://b.example/)',
    ],
  ])('gives %s', (_, before, after) => {
    expect(tidied(parseWithRemark(before))).toBe(after)
  })

  it.each<[what: string, children: Root['children'], after: string]>([
    [
      'blanks outside of marks',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: ' a' },
            { type: 'strong', children: [{ type: 'text', value: ' b ' }] },
            { type: 'text', value: 'c ' },
          ],
        },
      ],
      'a **b** c',
    ],
    [
      'marks that touch as one, none around nothing',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'emphasis', children: [{ type: 'text', value: 'a' }] },
            { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
            { type: 'strong', children: [{ type: 'text', value: ' ' }] },
            { type: 'strong', children: [{ type: 'strong', children: [{ type: 'text', value: 'c' }] }] },
            { type: 'break' },
          ],
        },
      ],
      '*ab* **c**',
    ],
    ['no empty paragraphs', [{ type: 'paragraph', children: [{ type: 'text', value: '\u200b ' }] }], ''],
  ])('gives %s', (_, children, after) => {
    expect(tidied({ type: 'root', children })).toBe(after)
  })

  it('joins very many blanks and marks', () => {
    const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] })
    const marks = Array.from({ length: 20_000 }, () => strong('c'))
    const blanks = strong(`a${' '.repeat(300_000)}b`)
    const { body } = tidyBody({ type: 'root', children: [{ type: 'paragraph', children: [blanks, ...marks] }] })
    const [paragraph] = body.children
    expect(paragraph?.type === 'paragraph' && paragraph.children.length).toBe(1)
  })
})

describe('links', () => {
  const settled = (markdown: string) => settleLinks(resolveReferences(parseWithRemark(markdown)), ['night-bus'])

  it.each([
    ['[a](https://a.example/x?utm_source=b&c=1)', '[a](https://a.example/x?c=1)', ['tracking-link']],
    ['[a](https://www.google.com/url?q=https://a.example/&sa=D)', '[a](https://a.example/)', ['tracking-link']],
    [
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](//c.example)',
      'a b c',
      ['unsafe-link', 'unsafe-link', 'unsafe-link'],
    ],
    ['[a](#nowhere)', 'a', ['bookmark']],
    ['[a](#uno-dos)\n\n## Uno dos', '[a](#uno-dos)\n\n## Uno dos', []],
    [
      '[a](/otra/nota) [b](../night-bus/index.es.md) [c](../no/index.es.md)',
      'a [b](../night-bus/index.es.md) c',
      ['local-link', 'local-link'],
    ],
    ['[a][1] ![b][2]\n\n[1]: mailto:a@a.example\n[2]: b.png', '[a](mailto:a@a.example) ![b](b.png)', []],
  ])('of %s', (before, after, kinds) => {
    const { body, dropped } = settled(before)
    expect(tidied(body)).toBe(after)
    expect(dropped.map(({ kind }) => kind)).toEqual(kinds)
  })
})
