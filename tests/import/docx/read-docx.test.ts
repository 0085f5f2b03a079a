import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/import/docx/read-docx.ts'
import { Stop } from '../../../src/model.ts'
import { p, r, readWord, wordFile } from './word-file.ts'

const PNG = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])
const drawing = (file: string, description = '', title = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Imagen 1" descr="${description}" title="${title}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${file}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const text = (words: string) => p(`${words} cuenta el consejo, que no da más datos de aquel año.`)
const footnote = (id: number, content: string) => `<w:footnote w:id="${id}">${p(content, 'FootnoteText')}</w:footnote>`
const reference = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`

describe('notes', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('x')}</w:footnote>${footnote(2, `<w:r><w:footnoteRef/></w:r>${r(' Consejo, ')}${r('Cuentas', '<w:i/>')}${r('.')}`)}${footnote(3, 'Otra.')}`
  const endnotes = `<w:endnote w:id="2">${p('Al final.')}</w:endnote>`

  it('are numbered as the text names them, those at the end too', async () => {
    const end = '<w:r><w:endnoteReference w:id="2"/></w:r>'
    const body = p(r('Uno') + reference(3) + r(', dos') + end + r(', tres') + reference(2) + r('.'))
    const { markdown } = await readWord(body, { footnotes, endnotes })
    expect(markdown).toBe(
      'Uno[^1], dos[^2], tres[^3].\n\n[^1]: Otra.\n\n[^2]: Al final.\n\n[^3]: Consejo, *Cuentas*.\n',
    )
  })

  it('stand behind bold words and links, not within', async () => {
    const body = p(`${r('Uno', '<w:b/>')}${reference(3)}${r(' más.')}`)
    expect((await readWord(body, { footnotes })).markdown).toBe('**Uno**[^1] más.\n\n[^1]: Otra.\n')
  })

  it('lose the mark that was typed beside them, and those that are not there', async () => {
    const own = '<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    expect((await readWord(p(r('Uno') + own + reference(9) + r('.')), { footnotes })).markdown).toBe(
      'Uno[^1].\n\n[^1]: Otra.\n',
    )
  })

  it('of a title are the last paragraphs', async () => {
    const { markdown, facts } = await readWord(p(r('El río') + reference(3), 'Title') + p('Texto.'), { footnotes })
    expect([facts.title, markdown]).toEqual(['El río', 'Texto.\n\nOtra.\n'])
  })
})

describe('pictures', () => {
  const files = { 'media/grua.png': PNG, 'media/dibujo.emf': new Uint8Array([1, 0, 0, 0]) }

  it('stand by themselves, with what somebody wrote of them', async () => {
    const { markdown, pictures } = await readWord(
      p(drawing('media/grua.png', 'Una grúa.')) + p(drawing('media/grua.png', '', 'De noche.') + r('Texto.')),
      { files },
    )
    expect(markdown).toBe('![Una grúa.](grua.png)\n\n![De noche.](grua.png)\n\nTexto.\n')
    expect(Object.keys(pictures)).toEqual(['grua.png'])
  })

  it('have the caption below them as their title', async () => {
    const { markdown } = await readWord(p(drawing('media/grua.png')) + p('La grúa.', 'Epgrafe') + p('Texto.'), {
      files,
      styles: '<w:style w:type="paragraph" w:styleId="Epgrafe"><w:name w:val="caption"/></w:style>',
    })
    expect(markdown).toBe('![](grua.png "La grúa.")\n\nTexto.\n')
  })

  it.each([
    'Imagen que contiene grúa&#10;&#10;Descripción generada automáticamente',
    'A crane&#10;&#10;Description automatically generated',
    'C:\\fotos\\grua.jpg',
    'IMG_2034.JPG',
    'Picture 3',
  ])('have no description that a program wrote: %s', async (description) => {
    const { markdown, dropped } = await readWord(p(drawing('media/grua.png', description)), { files })
    expect(markdown).toBe('![](grua.png)\n')
    expect(dropped).toEqual([expect.objectContaining({ kind: 'picture-description', count: 1 })])
  })

  it('in the form of old Word are read too', async () => {
    const pict =
      '<w:r><w:pict><v:shape alt="Una grúa."><v:imagedata r:id="media/grua.png" o:title="x"/></v:shape></w:pict></w:r>'
    expect((await readWord(p(pict), { files })).markdown).toBe('![Una grúa.](grua.png)\n')
  })

  it('that no browser shows, or that are outside, stay out and are told', async () => {
    const { markdown, dropped } = await readWord(
      p(drawing('media/dibujo.emf')) + p(drawing('link1').replace('r:embed', 'r:link')) + p('Texto.'),
      { files, links: ['https://outside.example/a.png'] },
    )
    expect(markdown).toBe('Texto.\n')
    expect(dropped).toEqual([
      { kind: 'picture', what: 'dibujo.emf', count: 1 },
      { kind: 'picture', what: 'https://outside.example/a.png', count: 1 },
    ])
  })
})

describe('what a document says of itself', () => {
  it('is in its styles', async () => {
    const { facts, markdown, recognised } = await readWord(
      p('El puerto', 'Title') +
        p('que nadie nombra', 'Title') +
        p('Un pueblo cuenta.', 'Subtitle') +
        p('Ana Ruiz', 'Author') +
        p('Texto.'),
    )
    expect(facts).toEqual({
      title: 'El puerto que nadie nombra',
      description: 'Un pueblo cuenta.',
      authors: ['Ana Ruiz'],
    })
    expect(recognised.map(({ key }) => key)).toEqual(['title', 'description', 'authors'])
    expect(markdown).toBe('Texto.\n')
  })

  it.each([
    ['El río', 'El río'],
    ['Microsoft Word - Documento1', undefined],
    ['nota_final_v2', undefined],
    ['nota.docx', undefined],
    ['Document1', undefined],
  ])('is the title in its properties, where that is one: %s', async (title, expected) => {
    expect((await readWord(text('Uno'), { title })).facts.title).toBe(expected)
  })

  it('is no title of its properties where the text has one', async () => {
    const { facts, markdown } = await readWord(p('El río sube', 'Heading1') + p('Texto.'), { title: 'Plan de marzo' })
    expect([facts.title, markdown]).toEqual([undefined, '# El río sube\n\nTexto.\n'])
  })
})

describe('lines that stand out', () => {
  const bold = (words: string, size = '') => p(r(words, `<w:b/>${size && `<w:sz w:val="${size}"/>`}`))

  it('become headings, the first the title, and are told', async () => {
    const body = bold('El puerto que nadie nombra', '36') + text('Uno') + bold('Los camiones') + text('Dos')
    const { body: root, guessed } = await readWord(body)
    expect(root.children.map((node) => (node.type === 'heading' ? node.depth : node.type))).toEqual([
      1,
      'paragraph',
      2,
      'paragraph',
    ])
    expect(guessed).toEqual([
      { as: 'title', said: 'El puerto que nadie nombra' },
      { as: 'heading', said: 'Los camiones' },
    ])
  })

  it('become headings by their size alone, the larger above the smaller', async () => {
    const large = (words: string, size: string) => p(r(words, `<w:sz w:val="${size}"/>`))
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const body = text('Cero') + large('El río', '36') + text('Uno') + large('El puente', '28') + text('Dos')
    const { body: root } = await readWord(body, { styles })
    expect(root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))).toEqual([2, 3])
  })

  it.each([
    ['a sentence', text('Uno') + bold('El río sube.') + text('Dos')],
    ['the last line', text('Uno') + bold('El río sube')],
    ['a credit', text('Uno') + bold('Foto: Lucía Ferrando') + text('Dos')],
    [
      'questions of an interview',
      ['¿Cuándo empezó?', '¿Quién lo vio?', '¿Y ahora?'].map((asked) => bold(asked) + text('Uno')).join(''),
    ],
  ])('do not where they are %s', async (_what, body) => {
    expect((await readWord(body)).guessed).toEqual([])
  })
})

describe('what stands around the text', () => {
  it('is told', async () => {
    const { markdown, dropped } = await readWord(p('Texto.'), {
      header: p('BORRADOR'),
      footer: p(''),
      comments: '<w:comment w:id="0"/><w:comment w:id="1"/>',
    })
    expect(markdown).toBe('Texto.\n')
    expect(dropped).toEqual([
      { kind: 'comment', count: 2 },
      { kind: 'header', what: 'BORRADOR', count: 1 },
    ])
  })
})

describe('a table of contents that nothing ends', () => {
  it('takes no text with it', async () => {
    const contents = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o "1-3"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>Uno 1</w:t></w:r>`
    const { markdown, dropped } = await readWord(p(contents) + p('Uno', 'Heading1') + p('Texto.'))
    expect([markdown, dropped]).toEqual(['# Uno\n\nTexto.\n', [{ kind: 'menu', count: 1 }]])
  })
})

describe('forms of files', () => {
  const STRICT = 'http://purl.oclc.org/ooxml'
  it.each([
    [
      'the strict form',
      `<w:document xmlns:w="${STRICT}/wordprocessingml/main"><w:body>${p(r('Casa', '<w:b/>'))}</w:body></w:document>`,
    ],
    [
      'other prefixes',
      `<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body>${p(r('Casa', '<w:b/>')).replaceAll('w:', 'ns0:')}</ns0:body></ns0:document>`,
    ],
    [
      'no prefix for elements',
      `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body>${p(
        r('Casa', '<w:b/>'),
      )
        .replaceAll(/(<\/?)w:/g, '$1')
        .replaceAll('w:val', 'q:val')}</body></document>`,
    ],
  ])('%s is read', async (_what, document) => {
    expect((await readWord('', { document })).markdown).toMatch(/^(?:\*\*Casa\*\*)\n$/)
  })

  it('UTF-16 is read', async () => {
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('Añil.')}</w:body></w:document>`
    const utf16 = Buffer.from(`\ufeff${document}`, 'utf16le')
    const read = await readDocx(zipSync({ 'word/document.xml': utf16 }), { name: 'a.docx' })
    expect(read.body.children).toHaveLength(1)
  })
})

describe('files that are refused', () => {
  const whole = (document: string) => wordFile('', { document })
  it.each<[what: string, bytes: Uint8Array, code: string]>([
    ['another ZIP', zipSync({ 'hola.txt': strToU8('hola') }), 'docx-other'],
    ['a document of something else', whole('<x/>'), 'docx-other'],
    ['an entity', whole('<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><w>&e;</w>'), 'docx-entity'],
    ['text that is cut', whole('<w:document><w:body>'), 'docx-xml'],
    ['characters that are none', zipSync({ 'word/document.xml': new Uint8Array([60, 255, 254, 62]) }), 'docx-xml'],
    ['a text within a text, 2,000 deep', whole(`${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`), 'docx-xml'],
    ['a text within a text, 50,000 deep', whole(`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`), 'docx-xml'],
  ])('%s', async (_what, bytes, code) => {
    const refused = await Promise.resolve()
      .then(() => readDocx(bytes, { name: 'a.docx' }))
      .catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Stop)
    expect((refused as Stop).code).toBe(code)
  })
})
