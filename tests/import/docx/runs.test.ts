import { describe, expect, it } from 'vitest'
import { p, r, readWord, type WordFileParts } from './word-file.ts'

const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const change = 'w:id="1" w:author="Redacción" w:date="2026-03-14T00:00:00Z"'
const raised = '<w:vertAlign w:val="superscript"/>'
const lowered = '<w:vertAlign w:val="subscript"/>'
const styles =
  '<w:style w:type="character" w:styleId="InternetLink"><w:name w:val="Hyperlink"/></w:style><w:style w:type="character" w:styleId="Textoennegrita"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="VerbatimChar"><w:name w:val="Verbatim Char"/><w:rPr><w:rFonts w:ascii="Consolas"/></w:rPr></w:style>'
const RIVER = 'https://river.example/a?x=1&amp;y=2'

const CASES: [what: string, content: string, markdown: string, parts?: WordFileParts][] = [
  [
    'bold and italic, as one where they touch',
    r('Ca', '<w:b/>') + r('sa', '<w:b/>') + r(' y ') + r('río', '<w:i/>'),
    '**Casa** y *río*',
  ],
  ['no blank at the edge of a mark', r('Casa ', '<w:b/>') + r('y') + r(' río', '<w:i/>'), '**Casa** y *río*'],
  ['bold in italic', r('un ', '<w:i/>') + r('gran', '<w:i/><w:b/>') + r(' río', '<w:i/>'), '*un **gran** río*'],
  ['what is switched off', r('no', '<w:b w:val="0"/>') + r(' va', '<w:b w:val="false"/>'), 'no va'],
  [
    'a style of words, with its Spanish id',
    r('Casa', '<w:rStyle w:val="Textoennegrita"/>') + r(' sola'),
    '**Casa** sola',
    { styles },
  ],
  ['code by its font', r('Use ') + r('npm ci', '<w:rFonts w:ascii="Courier New"/>') + r('.'), 'Use `npm ci`.'],
  [
    'code by its style',
    r('Use ') + r('npm ci', '<w:rStyle w:val="VerbatimChar"/>') + r('.'),
    'Use `npm ci`.',
    { styles },
  ],
  ['struck words', r('Son ') + r('cinco', '<w:strike/>') + r(' seis.'), 'Son ~~cinco~~ seis.'],
  ['a comma that is bold by accident', r('Uno') + r(',', '<w:b/>') + r(' dos'), 'Uno, dos'],
  [
    'squares, formulas and ordinals',
    r('m') + r('2', raised) + r(', H') + r('2', lowered) + r('O, 1') + r('er', raised) + r(' y 2') + r('a', raised),
    'm², H₂O, 1er y 2ª',
  ],
  [
    'a link',
    `<w:hyperlink r:id="link1">${r('el río', '<w:u w:val="single"/>')}</w:hyperlink>`,
    '[el río](https://river.example/a?x=1\\&y=2)',
    { links: [RIVER] },
  ],
  [
    'a link cut into two runs and two elements',
    `<w:hyperlink r:id="link1">${r('el ')}</w:hyperlink><w:hyperlink r:id="link1">${r('río')}</w:hyperlink>`,
    '[el río](https://river.example/)',
    { links: ['https://river.example/'] },
  ],
  [
    'a link as a field, with a tip',
    field(' HYPERLINK "https://river.example/b" \\o "El río" \\t "_blank" ', r('el río')),
    '[el río](https://river.example/b)',
  ],
  [
    'a link as a field, with a place',
    field('HYPERLINK "https://river.example/b" \\l "dos"', r('el río')),
    '[el río](https://river.example/b#dos)',
  ],
  [
    'a link whose field LibreOffice ends too early',
    field('HYPERLINK "https://river.example/b"', r('el ')) +
      r('río', '<w:rStyle w:val="InternetLink"/><w:i/>') +
      r('.'),
    '[el *río*](https://river.example/b).',
    { styles },
  ],
  [
    'a link as a simple field',
    `<w:fldSimple w:instr=" HYPERLINK https://river.example/b ">${r('el río')}</w:fldSimple>`,
    '[el río](https://river.example/b)',
  ],
  [
    'what other fields show',
    r('Véase la figura ') + field(' SEQ Figura \\* ARABIC ', r('3')) + r('.'),
    'Véase la figura 3.',
  ],
  ['no page numbers', r('Sigue') + field(' PAGE ', r('7')) + r('.'), 'Sigue.'],
  ['a field whose instruction nothing ends', `<w:r><w:fldChar w:fldCharType="begin"/></w:r>`, 'Después.'],
  [
    'insertions, without deletions',
    `${r('Son ')}<w:del ${change}><w:r><w:delText>cinco</w:delText></w:r></w:del><w:ins ${change}>${r('seis')}</w:ins>.`.replace(
      /\.$/,
      r('.'),
    ),
    'Son seis.',
  ],
  [
    'moved words where they are now',
    `<w:moveFrom ${change}>${r('Ayer ')}</w:moveFrom>${r('llegó ')}<w:moveTo ${change}>${r('ayer')}</w:moveTo>${r('.')}`,
    'llegó ayer.',
  ],
  [
    'content controls, without what asks to be written over',
    `<w:sdt><w:sdtPr><w:alias w:val="Autor"/></w:sdtPr><w:sdtContent>${r('Hay río. ')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Haga clic aquí')}</w:sdtContent></w:sdt>`,
    'Hay río.',
  ],
  [
    'line breaks of both kinds',
    `<w:r><w:t>Uno</w:t><w:br/><w:t>dos</w:t><w:cr/><w:t>tres</w:t></w:r>`,
    'Uno\\\ndos\\\ntres',
  ],
  ['two paragraphs in one', `<w:r><w:t>Uno.</w:t><w:br/><w:br/><w:t>Dos.</w:t></w:r>`, 'Uno.\n\nDos.'],
  ['tabs as blanks', `<w:r><w:tab/><w:t>Uno</w:t><w:tab/><w:t>dos</w:t></w:r>`, 'Uno dos'],
  [
    'hyphens that hold and hyphens that hide',
    `<w:r><w:t>franco</w:t><w:noBreakHyphen/><w:t>ale</w:t><w:softHyphen/><w:t>mán</w:t></w:r>`,
    'franco\u2011alemán',
  ],
  [
    'signs of fonts that draw them',
    `<w:r><w:t xml:space="preserve">sí </w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> </w:t><w:sym w:font="Symbol" w:char="F061"/></w:r>`,
    'sí ✓ α',
  ],
  [
    'a smart tag, a custom tag and a direction',
    `<w:smartTag w:element="x">${r('Buenos ')}</w:smartTag><w:customXml w:element="y">${r('Aires')}</w:customXml><w:bdo w:val="ltr">${r('.')}</w:bdo>`,
    'Buenos Aires.',
  ],
  ['an equation that is a line', `${r('Sea ')}<m:oMath><m:r><m:t>a=b+1</m:t></m:r></m:oMath>${r('.')}`, 'Sea a=b+1.'],
  [
    'the word below a reading aid',
    `<w:r><w:ruby><w:rt>${r('to')}</w:rt><w:rubyBase>${r('Tokio')}</w:rubyBase></w:ruby></w:r>`,
    'Tokio',
  ],
  [
    'a link around bold words with a note outside',
    `<w:hyperlink r:id="link1">${r('el ')}${r('río', '<w:b/>')}</w:hyperlink>${r('.')}`,
    '[el **río**](https://river.example/).',
    { links: ['https://river.example/'] },
  ],
]

describe('runs of a Word file', () => {
  it.each(CASES)('gives %s', async (_what, content, markdown, parts = {}) => {
    const after = markdown === 'Después.' ? p('Después.') : ''
    expect((await readWord(p(content) + after, parts)).markdown).toBe(`${markdown}\n`)
  })
})

describe('what stays out of a run', () => {
  it.each<[what: string, content: string, markdown: string, dropped: unknown[]]>([
    [
      'hidden text',
      r('Uno') + r(' secreto', '<w:vanish/>') + r('.'),
      'Uno.',
      [{ kind: 'hidden-text', what: 'secreto', count: 1 }],
    ],
    [
      'changes',
      `${r('Uno')}<w:del ${change}><w:r><w:delText> dos</w:delText></w:r></w:del><w:ins ${change}>${r('.')}</w:ins>`,
      'Uno.',
      [{ kind: 'tracked-change', count: 2 }],
    ],
    [
      'an equation with forms',
      `${r('Uno')}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>${r('.')}`,
      'Uno.',
      [{ kind: 'equation', what: 'ab', count: 1 }],
    ],
    [
      'links within the text',
      `<w:hyperlink w:anchor="dos">${r('Uno')}${r('.')}</w:hyperlink>`,
      'Uno.',
      [{ kind: 'bookmark', count: 1 }],
    ],
    [
      'lines below words and colours behind them',
      r('Uno', '<w:u w:val="single"/>') + r('.', '<w:highlight w:val="yellow"/>'),
      'Uno.',
      [
        { kind: 'style', count: 1 },
        { kind: 'highlight', count: 1 },
      ],
    ],
    [
      'a spreadsheet inside',
      `<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12" r:id="x"/></w:object></w:r>${r('Uno.')}`,
      'Uno.',
      [{ kind: 'embed', what: 'Excel.Sheet.12', count: 1 }],
    ],
    [
      'the word over a picture of letters',
      `<w:r><w:pict><v:shape><v:textpath string="BORRADOR"/></v:shape></w:pict></w:r>${r('Uno.')}`,
      'Uno.',
      [{ kind: 'text-box', what: 'BORRADOR', count: 1 }],
    ],
    [
      'a text box, once of its two forms',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${p('Destacado.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('Destacado.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('Uno.')}`,
      'Uno.',
      [{ kind: 'text-box', what: 'Destacado.', count: 1 }],
    ],
  ])('tells %s', async (_what, content, markdown, dropped) => {
    const read = await readWord(p(content))
    expect(read.markdown).toBe(`${markdown}\n`)
    expect(read.dropped).toEqual(dropped)
  })
})
