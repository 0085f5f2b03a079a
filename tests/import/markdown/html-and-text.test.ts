import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

type Row = [what: string, source: string, text: string, told: string[]]

const OTHERS: Row[] = [
  [
    'WordPress',
    '[caption id="a" width="3"]<img src="a.jpg" alt="A" /> La grúa.[/caption]\n\n[gallery ids="1,2"]\n\n[su_note]Uno.[/su_note]',
    '![A](a.jpg "La grúa.")\n\nUno.',
    ['shortcode gallery ids="1,2"', 'shortcode su\\_note'.replace('\\', '')],
  ],
  [
    'CriticMarkup',
    'Uno {++dos ++}{--tres --}{~~cuatro~>cinco~~}{>>ojo<<}.',
    'Uno dos cinco.',
    ['tracked-change ×3', 'comment'],
  ],
  [
    'abbreviations and comments by definition',
    'La ONU.\n\n*[ONU]: Organización de las Naciones Unidas\n\n[//]: # (No publicar)',
    'La ONU.',
    ['style *[ONU]: Organización de las Naciones Unidas', 'comment'],
  ],
  [
    'a table of contents of links',
    '## Contenido\n\n- [Uno](#uno)\n- [Dos](#dos)\n\n## Uno\n\nA.\n\n## Dos\n\nB.',
    '## Uno\n\nA.\n\n## Dos\n\nB.',
    ['menu Uno Dos'],
  ],
  [
    'references',
    '[Uno][a] y ![b][].\n\n[a]: https://a.example "T"\n[b]: b.jpg',
    '[Uno](https://a.example "T") y ![b](b.jpg).',
    [],
  ],
]

const HTML: Row[] = [
  [
    'words and their marks',
    'Uno <b>dos *tres*</b><br>m<sup>2</sup> <u>cuatro</u> <a href="https://a.example">cinco</a>.',
    'Uno **dos _tres_**\\\nm² cuatro [cinco](https://a.example).',
    ['html <u>'],
  ],
  [
    'a figure',
    '<figure>\n<img src="a.jpg" alt="A">\n<figcaption>La <i>grúa</i></figcaption>\n</figure>',
    '![A](a.jpg "La grúa")',
    [],
  ],
  [
    'Markdown between tags',
    '<div align="center">\n\nUno **dos**.\n\n- tres\n\n</div>',
    'Uno **dos**.\n\n- tres',
    ['html <div>'],
  ],
  [
    'what is hidden below a summary',
    '<details>\n<summary>Más</summary>\n\nUno.\n\n</details>',
    'Más\n\nUno.',
    ['html <details>', 'html <summary>'],
  ],
  [
    'what is run or embedded',
    'Uno.\n\n<script>alert(1)</script>\n\n<iframe src="https://v.example/1"></iframe>\n\n<!-- nota -->',
    'Uno.',
    ['comment', 'script', 'embed https://v.example/1'],
  ],
  [
    'a list and a table',
    '<ul><li>a</li><li>b</li></ul>\n\n<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '- a\n- b\n\n| A | B |\n| --- | --- |\n| 1 | 2 |',
    [],
  ],
  ['a tag that does not end', 'Uno <em>dos.\n\nTres.', 'Uno *dos.*\n\nTres.', []],
  [
    'blocks of WordPress',
    '<!-- wp:paragraph -->\n<p>Uno <strong>dos</strong>.</p>\n<!-- /wp:paragraph -->',
    'Uno **dos**.',
    ['comment ×2'],
  ],
]

const TEXT: Row[] = [
  [
    'code',
    '`{{< x >}}` y `[[a]]`\n\n```\n:::note\n{% x %}\n==b==\n```',
    '`{{< x >}}` y `[[a]]`\n\n```\n:::note\n{% x %}\n==b==\n```',
    [],
  ],
  ['what a backslash makes text', '\\{{ x }} y \\[[a]] y \\=\\=b\\=\\=', '{{ x }} y \\[\\[a]] y ==b==', []],
  [
    'operators and brackets',
    'a == b y c == d, 2^10, [[1]], {x} y {1, 2}, 10:30:20, Dijo [sic].',
    'a == b y c == d, 2^10, \\[\\[1]], {x} y {1, 2}, 10:30:20, Dijo \\[sic].',
    [],
  ],
  ['lines that are broken only in the file', 'Uno\ndos  \ntres.', 'Uno dos\\\ntres.', []],
]

describe.each(Object.entries({ OTHERS, HTML }))('marks of %s', (_group, rows) => {
  it.each(rows)('%s', async (_what, source, text, told) => {
    const read = await readText(source)
    expect(read.text).toBe(text)
    expect(read.told).toEqual(told)
  })
})

describe('what looks like a mark and is text', () => {
  it.each(TEXT)('%s', async (_what, source, text, told) => {
    const read = await readText(source)
    expect(read.text).toBe(text)
    expect(read.told).toEqual(told)
  })
})
