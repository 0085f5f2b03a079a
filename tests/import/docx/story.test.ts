import { describe, expect, it } from 'vitest'
import { item, p, r, readWord, type WordFileParts } from './word-file.ts'

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const level = (at: number, form: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', 'o')}${level(2, 'bullet', '\uf0a7')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', ' ')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`
const styles = [
  style('Ttulo1', 'heading 1'),
  style('Ttulo2', 'Título 2'),
  style('Ladillo', 'Mi ladillo', '<w:basedOn w:val="Ttulo2"/>'),
  style('Nivel', 'Sección', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
  style('Cita', 'Quote', '<w:rPr><w:i/></w:rPr>'),
  style('Rueda', 'Rueda', '<w:basedOn w:val="Otra"/>'),
  style('Otra', 'Otra', '<w:basedOn w:val="Rueda"/>'),
  style('Cdigo', 'HTML con formato previo'),
  style('TDC1', 'toc 1'),
  style('Pregunta', 'Pregunta', '<w:rPr><w:b/></w:rPr>'),
].join('')
const indented = (left: number) => `<w:ind w:left="${left}"/>`
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(content)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const text = (words: string) => p(`${words} cuenta el consejo, que no da más datos de aquel año.`)

const CASES: [what: string, body: string, markdown: string, parts?: WordFileParts][] = [
  [
    'headings by name, by what they are based on and by level',
    p('Uno', 'Ttulo1') +
      p('Dos', 'Ttulo2') +
      p('Tres', 'Ladillo') +
      p('Cuatro', 'Nivel') +
      p('Cinco', '', '<w:outlineLvl w:val="1"/>') +
      p('Texto.'),
    '# Uno\n\n## Dos\n\n## Tres\n\n### Cuatro\n\n## Cinco\n\nTexto.',
    { styles },
  ],
  [
    'headings by their ids where no style is there',
    p('Uno', 'Heading1') + p('Dos', 'Ttulo2') + p('Texto.'),
    '# Uno\n\n## Dos\n\nTexto.',
  ],
  [
    'a heading without its bold, on one line',
    p(`${r('Uno', '<w:b/>')}<w:r><w:br/></w:r>${r('dos', '<w:i/>')}`, 'Ttulo1') + p('Texto.'),
    '# Uno *dos*\n\nTexto.',
    { styles },
  ],
  [
    'words in italics within a style that is in italics',
    p(r('Uno ') + r('dos', '<w:i/>'), 'Cita') + p(r('Tres', '<w:i/>'), 'Cita') + p('Texto.'),
    '> Uno *dos*\n>\n> Tres\n\nTexto.',
    { styles },
  ],
  [
    'bold lines as they are where headings have styles',
    p('Uno', 'Ttulo1') + p('Texto.') + p('Dos', 'Ttulo2') + p(r('Tres', '<w:b/>')) + p('Texto.'),
    '# Uno\n\nTexto.\n\n## Dos\n\n**Tres**\n\nTexto.',
    { styles },
  ],
  ['text of a style that is based on itself', p('Texto.', 'Rueda'), 'Texto.', { styles }],
  [
    'quotations by style, in the letters that the style has',
    p('Uno.', 'Cita') + p(r('Dos ') + r('casas', '<w:b/>') + r('.'), 'Cita') + p('Texto.'),
    '> Uno.\n>\n> Dos **casas**.\n\nTexto.',
    { styles },
  ],
  [
    'quotations by their distance from the margin',
    text('Uno') + p('Hay río.', '', indented(720)) + text('Dos'),
    `Uno cuenta el consejo, que no da más datos de aquel año.\n\n> Hay río.\n\nDos cuenta el consejo, que no da más datos de aquel año.`,
  ],
  [
    'no quotation where all of the text stands so',
    p('Uno.', '', indented(720)) + p('Dos.', '', indented(720)),
    'Uno.\n\nDos.',
  ],
  [
    'no quotation of an entry whose first line hangs',
    text('Uno') + text('Dos') + p('Ruiz, A. (2020).', '', '<w:ind w:left="720" w:hanging="720"/>'),
    'Uno cuenta el consejo, que no da más datos de aquel año.\n\nDos cuenta el consejo, que no da más datos de aquel año.\n\nRuiz, A. (2020).',
  ],
  [
    'code by style, with its blank line',
    p('si a:', 'Cdigo') +
      p('', 'Cdigo') +
      p('<w:r><w:tab/><w:t>b()</w:t><w:br/><w:t>c()</w:t></w:r>', 'Cdigo') +
      p('Texto.'),
    '```\nsi a:\n\n\tb()\nc()\n```\n\nTexto.',
    { styles },
  ],
  [
    'code by its letters',
    p(r('npm ci', '<w:rFonts w:ascii="Menlo"/>')) + p(r('npm test', '<w:rFonts w:ascii="Menlo"/>')) + p('Texto.'),
    '```\nnpm ci\nnpm test\n```\n\nTexto.',
  ],
  [
    'words that are bold by the style of the paragraph',
    p('Hay río.', 'Pregunta') + text('Sí'),
    '**Hay río.**\n\nSí cuenta el consejo, que no da más datos de aquel año.',
    { styles },
  ],
  [
    'nested bullets',
    item('uno', 1) + item('uno a', 1, 1) + item('uno a i', 1, 2) + item('dos', 1),
    '- uno\n  - uno a\n    - uno a i\n- dos',
    { numbering },
  ],
  [
    'a paragraph of an item',
    item('uno', 1) + item('sigue', 4) + item('dos', 1),
    '- uno\n\n  sigue\n- dos',
    { numbering },
  ],
  [
    'an indented paragraph between items as part of the first',
    p('Uno.') + p('Dos.') + item('uno', 1) + p('sigue', '', indented(720)) + item('dos', 1),
    'Uno.\n\nDos.\n\n- uno\n\n  sigue\n- dos',
    { numbering },
  ],
  [
    'what is in a deleted end of a paragraph',
    p('Uno ', '', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>') + p('dos.'),
    'Uno dos.',
  ],
  ['a large first letter', p('E', '', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('l río sube.'), 'El río sube.'],
  [
    'a line across the page',
    p('Uno.') + p('', '', '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>') + p('Dos.'),
    'Uno.\n\n---\n\nDos.',
  ],
  ['stars that were typed', p('Uno.') + p('***') + p('Dos.'), 'Uno.\n\n\\*\\*\\*\n\nDos.'],
  [
    'no table of contents',
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Contenido')}${p('Uno 1', 'TDC1')}</w:sdtContent></w:sdt>${p('Uno', 'TDC1')}${p('Texto.')}`,
    'Texto.',
    { styles },
  ],
  [
    'a table with a bold head',
    table(row(cell(r('Año', '<w:b/>')), cell(r('Camiones', '<w:b/>'))), row(cell('2019'), cell('41 | 42'))),
    '| Año | Camiones |\n| --- | --- |\n| 2019 | 41 \\| 42 |',
  ],
  ['what is in the one cell of a table', table(row(`<w:tc>${p('Uno.')}${p('Dos.')}</w:tc>`)), 'Uno.\n\nDos.'],
  [
    'lines of a cell on one line',
    table(
      row(cell('a'), cell('b')),
      row(`<w:tc>${p('uno')}${p('dos')}</w:tc>`, cell('<w:r><w:t>tres</w:t><w:br/><w:t>cuatro</w:t></w:r>')),
    ),
    '| a | b |\n| --- | --- |\n| uno dos | tres cuatro |',
  ],
  [
    'no row that was deleted',
    table(
      row(cell('a'), cell('b')),
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('x')}${cell('y')}</w:tr>`,
      row(cell('c'), cell('d')),
    ),
    '| a | b |\n| --- | --- |\n| c | d |',
  ],
  [
    'bullets typed by hand',
    text('Uno') + p('• cuarenta y uno') + p('') + p('•  noventa y seis'),
    'Uno cuenta el consejo, que no da más datos de aquel año.\n\n- cuarenta y uno\n- noventa y seis',
  ],
  [
    'dialogue as text',
    p('- ¿Desde cuándo? - preguntó.') + p('- Desde ayer - dijo.'),
    '\\- ¿Desde cuándo? - preguntó.\n\n\\- Desde ayer - dijo.',
  ],
]

describe('the story of a Word file', () => {
  it.each(CASES)('gives %s', async (_what, body, markdown, parts = {}) => {
    expect((await readWord(body, parts)).markdown).toBe(`${markdown}\n`)
  })
})

describe('numbered lists', () => {
  const listsOf = async (body: string) =>
    (await readWord(body, { numbering })).body.children.flatMap((node) =>
      node.type === 'list' ? [[node.start, node.children.length]] : [],
    )

  it.each<[what: string, body: string, lists: number[][]]>([
    [
      'go on after a paragraph',
      item('a', 2) + item('b', 2) + p('Texto.') + item('c', 2),
      [
        [1, 2],
        [3, 1],
      ],
    ],
    [
      'begin anew where they say so',
      item('a', 2) + item('b', 2) + item('c', 3) + item('d', 3),
      [
        [1, 2],
        [1, 2],
      ],
    ],
    ['are one over empty lines', item('a', 2) + p('') + item('b', 2), [[1, 2]]],
    ['typed by hand start where they start', p('3. tres') + p('4. cuatro'), [[3, 2]]],
    [
      'typed by hand end where they do not count',
      p('1) a') + p('2) b') + p('1) c') + p('2) d'),
      [
        [1, 2],
        [1, 2],
      ],
    ],
  ])('%s', async (_what, body, lists) => {
    expect(await listsOf(body)).toEqual(lists)
  })

  it('tell letters, for which Markdown has numbers', async () => {
    const { guessed } = await readWord(item('a', 2) + item('primero', 2, 1) + item('segundo', 2, 1), { numbering })
    expect(guessed).toEqual([{ as: 'list', said: 'a) primero' }])
  })
})

describe('merged cells', () => {
  it('leave empty ones, and are told', async () => {
    const { markdown, dropped } = await readWord(
      table(
        row(cell('Año', '<w:gridSpan w:val="2"/>'), cell('Camiones')),
        row(cell('2019', '<w:vMerge w:val="restart"/>'), cell('mayo'), cell('41')),
        row(cell('', '<w:vMerge/>'), cell('junio'), cell('96')),
      ),
    )
    expect(markdown).toBe('| Año | | Camiones |\n| --- | --- | --- |\n| 2019 | mayo | 41 |\n| | junio | 96 |\n')
    expect(dropped).toEqual([
      { kind: 'merged-cell', what: 'Año', count: 1 },
      { kind: 'merged-cell', what: '2019', count: 1 },
    ])
  })
})
