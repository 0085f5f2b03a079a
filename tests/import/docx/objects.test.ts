import { describe, expect, it } from 'vitest'
import { tidyBody } from '../../../src/import/settle/tidy-body.ts'
import { writeMarkdown } from '../../../src/write/write-markdown.ts'
import { PHOTO } from '../../support/newsroom.ts'
import { p, r, readWord, type WordFileParts } from './word-file.ts'

type Row = [what: string, body: string, markdown: string, dropped?: string[], parts?: WordFileParts]

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruct = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const field = (instruction: string, shown: string) =>
  `${mark('begin')}${instruct(instruction)}${mark('separate')}${shown}${mark('end')}`
const run = (content: string, looks = '') => `<w:r><w:rPr>${looks}</w:rPr>${content}</w:r>`
const drawn = (inside: string, attributes = '') =>
  run(`<w:drawing><wp:inline><wp:docPr ${attributes}/>${inside}</wp:inline></w:drawing>`)
const blip = (id: string, own = '') =>
  `<pic:pic><pic:nvPicPr><pic:cNvPr ${own}/></pic:nvPicPr><a:blip r:embed="${id}"/></pic:pic>`
const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`
const files = { 'media/a.png': PHOTO, 'media/b.png': PHOTO }
const styles =
  '<w:style w:type="paragraph" w:styleId="Fecha"><w:name w:val="Date"/></w:style><w:style w:type="paragraph" w:styleId="Bajada"><w:name w:val="Bajada"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Pie"><w:name w:val="Pie de foto"/></w:style><w:style w:type="paragraph" w:styleId="Grande"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>'

const FIELDS: Row[] = [
  ['a link to a place alone is its words', p(field('HYPERLINK \\l "dos"', r('el río'))), 'el río', ['bookmark']],
  [
    'a link with marks that mean nothing here',
    p(field('HYPERLINK "https://a.example/" \\m \\n', r('río'))),
    '[río](https://a.example/)',
  ],
  [
    'a place without quotation marks',
    p(field('HYPERLINK "https://a.example/" \\l dos', r('río'))),
    '[río](https://a.example/#dos)',
  ],
  ['a place that nothing names', p(field('HYPERLINK "https://a.example/" \\l', r('río'))), '[río](https://a.example/)'],
  [
    'an address that says its place itself',
    p(`<w:hyperlink r:id="link1" w:anchor="dos">${r('río')}</w:hyperlink>`),
    '[río](https://a.example/#uno)',
    [],
    { links: ['https://a.example/#uno'] },
  ],
  [
    'an address and a place',
    p(`<w:hyperlink r:id="link1" w:anchor="dos">${r('río')}</w:hyperlink>`),
    '[río](https://a.example/#dos)',
    [],
    { links: ['https://a.example/'] },
  ],
  ['a link that leads nowhere is its words', p(`<w:hyperlink>${r('río')}</w:hyperlink>`), 'río'],
  ['words around marks that nothing began', p(mark('separate') + instruct('PAGE') + r('Uno') + mark('end')), 'Uno'],
  [
    'what a simple field shows, but for numbers of pages',
    p(
      `<w:fldSimple w:instr="DATE">${r('Hoy')}</w:fldSimple><w:fldSimple w:instr="PAGE">${r('7')}</w:fldSimple><w:fldSimple>${r('.')}</w:fldSimple>`,
    ),
    'Hoy.',
  ],
  [
    'an instruction after what is shown',
    p(`${mark('begin')}${instruct('SEQ Figura')}${mark('separate')}${r('3')}${instruct('PAGE')}${mark('end')}`),
    '3',
  ],
]
const WORDS: Row[] = [
  [
    'letters of fonts that draw signs in their places',
    p(run('<w:t>\uf061\uf0b4</w:t>', '<w:rFonts w:ascii="Symbol"/>')),
    'α×',
  ],
  [
    'letters of a font that nobody knows as they are',
    p(run('<w:t>\uf061</w:t>', '<w:rFonts w:ascii="Dibujos"/>')),
    '\uf061',
  ],
  [
    'a sign by its place in Unicode',
    p(run('<w:sym w:font="Arial" w:char="00E9"/><w:sym w:char="xyz"/><w:sym/>') + r('l')),
    'él',
  ],
  [
    'a sign of a font that nobody knows is nothing',
    p(r('Uno') + run('<w:sym w:font="Dibujos" w:char="F061"/>')),
    'Uno',
  ],
  ['a break that is hidden is none', p(r('Uno') + run('<w:br/>', '<w:vanish/>') + r(' dos')), 'Uno dos'],
  [
    'a note that is hidden is none',
    p(r('Uno.') + run('<w:footnoteReference w:id="1"/>', '<w:vanish/>')),
    'Uno.',
    [],
    { footnotes: `<w:footnote w:id="1">${p('Nota.')}</w:footnote>` },
  ],
  ['a change of the form of a paragraph is told of nobody', p(`<w:ins w:id="1"/><w:del w:id="2"/>${r('Uno')}`), 'Uno'],
  [
    'an equation on lines of its own',
    p('<m:oMathPara><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></m:oMathPara>'),
    'a=b',
  ],
  [
    'a link that struck words would cut',
    p(`${r('Va ', '<w:strike/>')}<w:hyperlink r:id="link1">${r('el ', '<w:strike/>')}${r('río')}</w:hyperlink>`),
    '~~Va~~ [~~el~~ río](https://a.example/)',
    [],
    { links: ['https://a.example/'] },
  ],
  [
    'a bold link with a word that is not',
    p(`<w:hyperlink r:id="link1">${r('el ', '<w:b/>')}${r('río')}</w:hyperlink>${r(' sube', '<w:b/>')}`),
    '[**el** río](https://a.example/) **sube**',
    [],
    { links: ['https://a.example/'] },
  ],
]
const OBJECTS: Row[] = [
  [
    'an equation of old',
    p(run('<w:object><o:OLEObject ProgID="Equation.3"/></w:object>') + r('Uno.')),
    'Uno.',
    ['equation Equation.3'],
  ],
  ['an object that says nothing of itself', p(run('<w:object/>') + r('Uno.')), 'Uno.', ['embed']],
  [
    'a chart',
    p(
      drawn('<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic>') +
        r('Uno.'),
    ),
    'Uno.',
    ['embed chart'],
  ],
  [
    'a text box within a text box, once',
    p(
      run(`<w:pict><v:shape>${box(p('Uno.') + p(run(`<w:pict>${box(p('dos.'))}</w:pict>`)))}</v:shape></w:pict>`) +
        r('Tres.'),
    ),
    'Tres.',
    ['text-box Uno. dos.'],
  ],
  ['another document', `<w:altChunk r:id="x"/>${p('Uno.')}<w:subDoc r:id="y"/>`, 'Uno.', ['embed ×2']],
  [
    'paragraphs that were deleted and moved away',
    `<w:del w:id="1">${p('No.')}</w:del>${p('Uno.')}<w:moveFrom w:id="2">${p('No.')}</w:moveFrom>`,
    'Uno.',
    ['tracked-change ×2'],
  ],
  [
    'hidden words, the first of very many',
    p(r('Uno.') + r('x'.repeat(400), '<w:vanish/>')),
    'Uno.',
    [`hidden-text ${'x'.repeat(300)}…`],
  ],
]
const PICTURES: Row[] = [
  [
    'by its own name, where several are one drawing',
    p(drawn(blip('media/a.png', 'descr="Una grúa"') + blip('media/b.png', 'title="Un muelle"'), 'descr="Dibujo"')),
    '![Una grúa](a.png)\n\n![Un muelle](b.png)',
    [],
    { files },
  ],
  [
    'of old Word',
    p(run('<w:pict><v:shape alt="Una grúa"><v:imagedata r:id="media/a.png"/></v:shape></w:pict>')),
    '![Una grúa](a.png)',
    [],
    { files },
  ],
  ['that no relation names', p(drawn(blip('gone')) + r('Uno.')), 'Uno.', [], { files }],
  [
    'before and behind the words',
    p(drawn(blip('media/a.png')) + r('Uno.') + drawn(blip('media/b.png'))),
    '![](a.png)\n\nUno.\n\n![](b.png)',
    [],
    { files },
  ],
  [
    'with one line below it',
    p(drawn(blip('media/a.png'))) + p('La grúa.', 'Pie') + p('Otra línea.', 'Pie'),
    '![](a.png "La grúa.")\n\nOtra línea.',
    [],
    { files, styles },
  ],
  ['without the line below another text', p('Uno.') + p('La grúa.', 'Pie'), 'Uno.\n\nLa grúa.', [], { styles }],
]

describe.each<[string, Row[]]>([
  ['fields and links of a Word file', FIELDS],
  ['words of a Word file', WORDS],
  ['objects of a Word file, which are told', OBJECTS],
  ['a picture of a Word file', PICTURES],
])('%s', (_, rows) => {
  it.each(rows)('%s', async (_what, body, markdown, told = [], parts = {}) => {
    const read = await readWord(body, parts)
    expect(writeMarkdown(tidyBody(read.body).body, '', 'nothing')).toBe(`${markdown}\n`)
    expect(
      read.dropped.map(({ kind, what = '', count }) =>
        `${kind} ${what}${count > 1 ? ` ×${count}` : ''}`.trim().replace('  ', ' '),
      ),
    ).toEqual(told)
  })
})

describe('what styles say above a text', () => {
  const head = p('Un pueblo cuenta.', 'Bajada') + p('2026-03-14', 'Fecha')

  it('is a day, where it is written as machines do', async () => {
    const { facts, markdown } = await readWord(head + p('ayer', 'Fecha') + p('Texto.'), { styles })
    expect(facts).toEqual({ description: 'Un pueblo cuenta.', date: '2026-03-14' })
    expect(markdown).toBe('ayer\n\nTexto.\n')
  })

  it('is a description below the first heading, and a heading below the second', async () => {
    const body =
      p('El río', 'Grande') + p('Un pueblo cuenta.', 'Bajada') + p('Texto.') + p('Los camiones', 'Bajada') + p('Texto.')
    const { facts, markdown } = await readWord(body, { styles })
    expect(facts.description).toBe('Un pueblo cuenta.')
    expect(markdown).toBe('# El río\n\nTexto.\n\n## Los camiones\n\nTexto.\n')
  })
})
