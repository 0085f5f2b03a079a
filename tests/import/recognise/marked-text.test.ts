import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/ground/body/plain-text.ts'
import type { DocumentFacts } from '../../../src/import/document.ts'
import { recognise } from '../../../src/import/recognise/recognise.ts'

const PROSE = [
  'El puerto carga uno de cada seis barcos que salen del país, y casi nadie de los que viven allí sabe quién maneja la grúa.',
  'En 2019 el consejo contó 41 camiones por hora en el portón; en mayo de 2024 eran 96, y la ruta no se había ensanchado.',
].join('\n\n')

function read(markdown: string, facts: DocumentFacts = {}) {
  const body: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  const before = structuredClone(body)
  const document = { body, facts, pictures: {}, dropped: [], guessed: [], recognised: [] }
  const read = recognise(document, 'es')
  expect(body).toEqual(before)
  return {
    facts: read.facts,
    said: read.body.children.map((node) => plainText(node)).join('\n\n'),
    recognised: read.recognised,
  }
}

describe('a marked text', () => {
  it.each<[what: string, markdown: string, facts: DocumentFacts]>([
    [
      'the address of a link that says `click here`',
      `Note: This article was originally published in Spanish in *Ribera*. To read the original version, please [click here](https://ribera.example/2026/grua/).\n\n${PROSE}`,
      { original: { language: 'es', outlet: 'Ribera', url: 'https://ribera.example/2026/grua/' } },
    ],
    [
      'the address of the text, not of the outlet',
      `*Publicado originalmente en [Ribera](https://ribera.example/) con el título [Quién mueve la grúa del puerto](https://ribera.example/grua).*\n\n${PROSE}`,
      { original: { outlet: 'Ribera', url: 'https://ribera.example/grua', title: 'Quién mueve la grúa del puerto' } },
    ],
    [
      'an outlet in small letters',
      `${PROSE}\n\nEste artículo se publicó por primera vez en [ribera](https://ribera.example/grua).`,
      { original: { outlet: 'ribera', url: 'https://ribera.example/grua' } },
    ],
    [
      'a bio with its links and italics, not that around it',
      `# El muro\n\nPor **Ana Ruiz**\n\n${PROSE}\n\n---\n\n*Ana Ruiz es profesora y autora de **La orilla**; escribe en [su página](https://ana.example/).*`,
      {
        title: 'El muro',
        authors: ['Ana Ruiz'],
        bios: [
          {
            name: 'Ana Ruiz',
            text: 'Ana Ruiz es profesora y autora de **La orilla**; escribe en [su página](https://ana.example/).',
          },
        ],
      },
    ],
    [
      'bios in a list',
      `${PROSE}\n\n* Ana Ruiz es periodista.\n* Tom Hale es abogado.`,
      {
        authors: ['Ana Ruiz', 'Tom Hale'],
        bios: [
          { name: 'Ana Ruiz', text: 'Ana Ruiz es periodista.' },
          { name: 'Tom Hale', text: 'Tom Hale es abogado.' },
        ],
      },
    ],
    [
      'a bio below its heading',
      `${PROSE}\n\n## Sobre la autora\n\nEnseña historia y escribe sobre puertos. Vive en San Lorenzo.`,
      { bios: [{ name: undefined, text: 'Enseña historia y escribe sobre puertos. Vive en San Lorenzo.' }] },
    ],
    ['a note in a quotation', `> Publicado originalmente en Ribera.\n\n${PROSE}`, { original: { outlet: 'Ribera' } }],
    [
      'lines of one paragraph',
      `# El muro\n\n**Por Ana Ruiz\\\n14 de marzo de 2026**\n\n${PROSE}`,
      { title: 'El muro', authors: ['Ana Ruiz'], date: '2026-03-14' },
    ],
    [
      'lines above notes',
      `${PROSE}[^1]\n\nTraducido por Ana Ruiz\n\n[^1]: Consejo, 2024.`,
      { translators: ['Ana Ruiz'] },
    ],
  ])('gives %s', (_what, markdown, facts) => {
    const { facts: found, said } = read(markdown)
    expect(found).toEqual(facts)
    expect(said.replace('\n\nConsejo, 2024.', '')).toBe(PROSE)
  })

  it.each([
    'Quiroga es economista del transporte.',
    'Dr. Quiroga is a transport economist.',
    'Marta Quiroga. Economista del transporte.',
    'Marta Quiroga currently leads the Institute of Water.',
    'MARTA QUIROGA, economista, dirige el Instituto del Agua.',
  ])('knows the author in %s', (line) => {
    const { facts, said } = read(`# El muro\n\nPor Marta Quiroga\n\n${PROSE}\n\n${line}`)
    expect(facts.bios).toEqual([{ name: 'Marta Quiroga', text: line }])
    expect(said).toBe(PROSE)
  })

  it.each<[line: string, photo: DocumentFacts['photo']]>([
    ['*La grúa del muelle norte. Foto: Ana Ruiz*', { caption: 'La grúa del muelle norte.', credit: 'Ana Ruiz' }],
    ['La grúa del muelle norte (Foto: Ana Ruiz/EFE)', { caption: 'La grúa del muelle norte', credit: 'Ana Ruiz/EFE' }],
    ['La grúa del muelle norte. | Crédito: Ana Ruiz', { caption: 'La grúa del muelle norte.', credit: 'Ana Ruiz' }],
    ['The crane at dawn. Photo by Jane Roe.', { caption: 'The crane at dawn.', credit: 'Jane Roe.' }],
    ['The crane at dawn. Jane Roe/Reuters', { caption: 'The crane at dawn.', credit: 'Jane Roe/Reuters' }],
    ['The crane at dawn (AP Photo/Jane Roe)', { caption: 'The crane at dawn', credit: 'AP Photo/Jane Roe' }],
    ['© Ana Ruiz', { credit: 'Ana Ruiz' }],
    ['Foto: Ana Ruiz', { credit: 'Ana Ruiz' }],
    ['*La grúa de [San Lorenzo](https://s.example/)*', { caption: 'La grúa de [San Lorenzo](https://s.example/)' }],
  ])('takes the line below its first picture: %s', (line, photo) => {
    const { facts, said } = read(`# El muro\n\n![Una grúa](grua.png)\n\n${line}\n\n${PROSE}`)
    expect(facts).toEqual({ title: 'El muro', photo })
    expect(said).toBe(`Una grúa\n\n${PROSE}`)
  })

  it.each([
    ['text below the first picture', `![](a.png)\n\nLa grúa se mueve de noche.\n\n${PROSE}`, {}],
    ['what is below another picture', `![](a.png)\n\n${PROSE}\n\n![](b.png)\n\n*La grúa.*\n\n${PROSE}`, {}],
    [
      'what is below a picture that is not the photo',
      `![](b.png)\n\n*La grúa.*\n\n${PROSE}`,
      { photo: { source: 'a.png' } },
    ],
    ['a heading of the text', `${PROSE}\n\n## Ana Ruiz\n\n${PROSE}`, {}],
    ['the first heading of many', `## Introducción\n\n${PROSE}\n\n## Otra\n\n${PROSE}`, {}],
  ])('leaves %s', (_what, markdown, facts) => {
    const { facts: found, said } = read(markdown, facts)
    expect(found).toEqual(facts)
    expect(said.split('\n\n')).toHaveLength(markdown.split('\n\n').length)
  })

  it('lets the data of the document hold, and takes out lines that say the same', () => {
    const facts = { title: 'El muro', authors: ['Ana Ruiz'], date: '2026-03-14', photo: { credit: 'EFE' } }
    const {
      facts: found,
      said,
      recognised,
    } = read(`# EL MURO\n\nPor Ana Ruiz\n\n15 de marzo de 2026\n\nFoto: EFE\n\n${PROSE}`, facts)
    expect(found).toEqual(facts)
    expect(said).toBe(PROSE)
    expect(recognised.map(({ key }) => key)).toEqual(['title', 'authors', 'date', 'photo.credit'])
  })

  it('leaves lines that say otherwise than the data', () => {
    const facts = { title: 'El muro', authors: ['Ana Ruiz'] }
    const { facts: found, said } = read(`# Otro título\n\nPor Tom Hale\n\n${PROSE}`, facts)
    expect(found).toEqual(facts)
    expect(said).toBe(`Otro título\n\nPor Tom Hale\n\n${PROSE}`)
  })
})
