import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const word = (body: string, styles = '') =>
  `<html><head><meta name="ProgId" content="Word.Document"><title>El año del río</title><style>${styles}</style></head><body>${body}</body></html>`
const p = (words: string, style = '', name = 'MsoNormal') => `<p class="${name}" style="${style}">${words}</p>`
const mono = (words: string) => p(`<span style="font-family:'Courier New'">${words}</span>`)

describe('blocks of programs for texts', () => {
  it.each<[what: string, html: string, body: string]>([
    [
      'known by classes alone',
      `<body>${p('Uno.')}${p('Dos.', '', 'MsoQuote')}${p('Tres.')}</body>`,
      'Uno.\n\n> Dos.\n\nTres.',
    ],
    [
      'quotations by their indent',
      word(p('Uno.') + p('Dos.', 'margin-left:36pt') + p('Tres.', 'margin-left:1in') + p('Cuatro.') + p('Cinco.')),
      'Uno.\n\n> Dos.\n>\n> Tres.\n\nCuatro.\n\nCinco.',
    ],
    [
      'no quotation where most is indented',
      word(p('Uno.', 'margin-left:36pt') + p('Dos.', 'margin-left:36pt') + p('Tres.')),
      'Uno.\n\nDos.\n\nTres.',
    ],
    [
      'no quotation where the first line hangs',
      word(p('Uno.') + p('Dos.', 'margin-left:36pt;text-indent:-36pt') + p('Tres.')),
      'Uno.\n\nDos.\n\nTres.',
    ],
    [
      'lines of code as one, with gaps and breaks',
      word(p('Uno.') + mono('a<br>b') + p('&nbsp;') + mono('&nbsp;&nbsp;c') + p('Dos.')),
      'Uno.\n\n```\na\nb\n\n  c\n```\n\nDos.',
    ],
    [
      'code of words that look otherwise too',
      word(p('Uno.') + p('<b><span style="font-family:Consolas">a = 1</span></b>')),
      'Uno.\n\n```\na = 1\n```',
    ],
  ])('are %s', async (_, html, body) => {
    expect((await read(html)).body).toBe(body)
  })

  it('have a title that the file has in its head, and a subtitle by its style', async () => {
    const { facts, recognised } = await read(
      word(p('El año del río') + p('Creció dos metros.', '', 'MsoSubtitle') + p('Texto.')),
    )
    expect(facts).toEqual({ title: 'El año del río', description: 'Creció dos metros.' })
    expect(recognised.map(({ key }) => key)).toEqual(['title', 'description'])
  })

  it('may have a subtitle and no title', async () => {
    const { facts, recognised } = await read(word(p('Creció dos metros.', '', 'MsoSubtitle') + p('Texto.')))
    expect(facts).toEqual({ description: 'Creció dos metros.' })
    expect(recognised).toEqual([{ key: 'description', said: 'Creció dos metros.' }])
  })
})

const gap = '<span style="font:7.0pt \'Times New Roman\'">&nbsp; </span>'
const item = (mark: string, words: string, style = 'margin-left:36.0pt') =>
  `<p class="MsoListParagraph" style="${style};text-indent:-18.0pt">${mark}${gap}${words}</p>`

describe('lists that Word wrote by hand', () => {
  it.each<[what: string, html: string, body: string]>([
    [
      'deep by the level that they say',
      item('·', 'Uno', 'mso-list:l0 level1 lfo1') + item('·', 'Más', 'mso-list:l0 level2 lfo1'),
      '- Uno\n  - Más',
    ],
    ['deep by inches', item('·', 'Uno', 'margin-left:.5in') + item('·', 'Más', 'margin-left:1.0in'), '- Uno\n  - Más'],
    ['of another kind side by side', item('1.', 'Uno') + item('·', 'Dos'), '1. Uno\n\n- Dos'],
    ['no list of a long mark', item('Artículo 14', 'Uno'), 'Artículo 14\u00a0 Uno'],
  ])('are %s', async (_, html, body) => {
    expect((await read(word(p('Hay:') + html + p('Fin.')))).body).toBe(`Hay:\n\n${body}\n\nFin.`)
  })
})

describe('lists and tables of any page', () => {
  it.each<[what: string, html: string, body: string]>([
    ['words in a list that are in no item', '<ul>Uno<li>Dos</li><p>Tres</p></ul>', '- Uno\n- Dos\n- Tres'],
    ['a list in a list without an item', '<ul><ul><li>Uno</li></ul></ul>', '- - Uno'],
    ['a list of old', '<dir><li>Uno</li></dir>', '- Uno'],
    [
      'the way a column stands',
      '<table><tr><th align="right">Año</th><th>Camiones</th></tr><tr><td align="right">2019</td><td>41</td></tr></table>',
      '|  Año | Camiones |\n| ---: | -------- |\n| 2019 | 41       |',
    ],
    [
      'breaks in a cell',
      '<table><tr><td>Uno<br>dos</td><td>b</td></tr><tr><td>c</td><td> </td></tr></table>',
      '| Uno dos | b |\n| ------- | - |\n| c       |   |',
    ],
    [
      'a picture in a cell',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td><img src="g.jpg" alt="Una grúa"></td></tr></table>',
      '| a | b                  |\n| - | ------------------ |\n| c | ![Una grúa](g.jpg) |',
    ],
    ['a paragraph in a paragraph', '<p>Uno.<div><p>Dos.</p></div></p>', 'Uno.\n\nDos.'],
    ['two breaks as an end', '<div>Uno.<br> <br>Dos.</div>', 'Uno.\n\nDos.'],
    [
      'a heading without the sign that links to it',
      '<h2>Uno <a href="#uno">#</a></h2><p>Texto.</p>',
      '## Uno\n\nTexto.',
    ],
    [
      'an address of mail, and none of programs',
      '<p><a href="mailto:a@a.example">Uno</a> <a href="javascript:x()">dos</a></p>',
      '[Uno](mailto:a@a.example) dos',
    ],
  ])('give %s', async (_, html, body) => {
    expect((await read(html)).body).toBe(body)
  })
})

describe('notes', () => {
  it.each<[what: string, html: string, body: string]>([
    [
      'called twice',
      '<p>Uno.<a id="r1" href="#n1">1</a> Dos.<a id="r2" href="#n1">1</a></p><div id="n1"><p><a href="#r1">1</a> Acta.</p></div>',
      'Uno.[^1] Dos.[^1]\n\n[^1]: Acta.',
    ],
    [
      'of several paragraphs in a box',
      '<p>Uno.<a id="r1" href="#n1">1</a></p><div><p id="n1"><a href="#r1">1</a> Acta.</p><p>Folio 2.</p></div><p>Dos.</p>',
      'Uno.[^1]\n\nDos.\n\n[^1]: Acta.\n\n    Folio 2.',
    ],
    [
      'side by side in one box',
      '<p>Uno.<a id="r1" href="#n1">1</a> Dos.<a id="r2" href="#n2">2</a></p><div><p id="n1"><a href="#r1">1</a> Acta.</p><p id="n2"><a href="#r2">2</a> Folio.</p></div>',
      'Uno.[^1] Dos.[^2]\n\n[^1]: Acta.\n\n[^2]: Folio.',
    ],
    [
      'with what leads back at its end',
      '<p>Uno.<a id="r1" href="#n1">*</a></p><p id="n1">Acta. <span><a href="#r1">volver</a> </span></p>',
      'Uno.[^1]\n\n[^1]: Acta.',
    ],
    [
      'no note: a link to a word of the text',
      '<p>Uno.<a id="r1" href="#n1">véase el acta</a></p><p id="n1">Acta. <a href="#r1">1</a></p>',
      'Uno.véase el acta\n\nActa. 1',
    ],
    ['no note: a place that leads nowhere', '<p>Uno.<a href="#n1">1</a></p><p id="n1">Acta.</p>', 'Uno.1\n\nActa.'],
  ])('are %s', async (_, html, body) => {
    expect((await read(html)).body).toBe(body)
  })
})
