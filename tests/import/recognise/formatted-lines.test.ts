import { describe, expect, it } from 'vitest'
import type { DocumentFacts, SourceDocument } from '../../../src/import/document.ts'
import { recognise } from '../../../src/import/recognise/recognise.ts'
import { parseWithRemark } from '../../../src/parse/parse-body.ts'
import { writeMarkdown } from '../../../src/write/write-markdown.ts'

const LONG =
  'El puerto carga uno de cada seis barcos que salen del país, y casi nadie de los que viven allí sabe nombrar la empresa que maneja la grúa.'
const PROSE = [
  LONG,
  'En 2019 el consejo contó 41 camiones por hora en el portón; en mayo de 2024 eran 96.',
  'Lo que se vende como corredor es un muro: las madres lo cruzan con un silbato.',
].join('\n\n')

function read(markdown: string, facts: DocumentFacts = {}, guessed: SourceDocument['guessed'] = []) {
  const document = { body: parseWithRemark(markdown), facts, pictures: {}, dropped: [], guessed, recognised: [] }
  const found = recognise(document, 'es')
  return { ...found, text: writeMarkdown(found.body, '', 'nothing').trimEnd() }
}

describe('lines above a text with form', () => {
  it.each<[what: string, above: string, facts: DocumentFacts, left?: string]>([
    ['a heading below another one is no title', '## El muro', {}, '## El muro'],
    [
      'a heading that somebody is credited below',
      '## El muro que nadie mira\n\nPor Ana Ruiz',
      { title: 'El muro que nadie mira', authors: ['Ana Ruiz'] },
    ],
    [
      'a name alone below a day',
      '# El muro que nadie mira\n\n3 de mayo de 2026\n\nAna Ruiz',
      { title: 'El muro que nadie mira', date: '2026-05-03', authors: ['Ana Ruiz'] },
    ],
    [
      'two names alone below a day',
      '# El muro que nadie mira\n\n3 de mayo de 2026\n\nAna Ruiz y Tom Hale',
      { title: 'El muro que nadie mira', date: '2026-05-03', authors: ['Ana Ruiz', 'Tom Hale'] },
    ],
    [
      'a name alone above a day',
      '# El Muro Que Nadie Mira\n\nAna Ruiz\n\n14 de marzo de 2026',
      { title: 'El Muro Que Nadie Mira', authors: ['Ana Ruiz'], date: '2026-03-14' },
    ],
    [
      'the name of a place goes with the day',
      '# El muro que nadie mira\n\n3 de mayo de 2026\n\nSan Lorenzo',
      { title: 'El muro que nadie mira', date: '2026-05-03' },
    ],
    [
      'a second name where the author is known',
      '# El muro que nadie mira\n\nPor Eva Paz\n\nAna Ruiz',
      { title: 'El muro que nadie mira', authors: ['Eva Paz'] },
      'Ana Ruiz',
    ],
    [
      'a line in italics below the title',
      '# El muro que nadie mira\n\n*Un pueblo del río cuenta los camiones que pasan de noche*',
      { title: 'El muro que nadie mira', description: 'Un pueblo del río cuenta los camiones que pasan de noche' },
    ],
    [
      'a sentence in italics below the title',
      '# El muro que nadie mira\n\n*Un pueblo del río cuenta los camiones que pasan de noche.*',
      { title: 'El muro que nadie mira' },
      '*Un pueblo del río cuenta los camiones que pasan de noche.*',
    ],
    [
      'a bold line of two lines',
      '# El muro que nadie mira\n\n**Un pueblo del río cuenta\nlos camiones que pasan de noche**',
      { title: 'El muro que nadie mira' },
      '**Un pueblo del río cuenta\nlos camiones que pasan de noche**',
    ],
    [
      'lines that a break divides',
      'Por Ana Ruiz\\\n14 de marzo de 2026',
      { authors: ['Ana Ruiz'], date: '2026-03-14' },
    ],
    ['the lines of a picture', '![](muro.jpg)\\\nFoto: Eva Paz', { photo: { credit: 'Eva Paz' } }, '![](muro.jpg)'],
  ])('%s', (_, above, facts, left) => {
    const found = read(`${above}\n\n${PROSE}`)
    expect(found.facts).toEqual(facts)
    expect(found.text).toBe(left === undefined ? PROSE : `${left}\n\n${PROSE}`)
  })

  it('a heading that its reader guessed is the title', () => {
    const found = read(`## El muro\n\n${PROSE}`, {}, [
      { as: 'heading', said: 'El muro' },
      { as: 'list', said: 'a)' },
    ])
    expect([found.facts, found.text]).toEqual([{ title: 'El muro' }, PROSE])
  })

  it('a name that the foot of the text speaks of', () => {
    const bio = 'Ana Ruiz es periodista y escribe sobre puertos.'
    expect(read(`ANA RUIZ\n\n${PROSE}\n\n${bio}`).facts).toMatchObject({ authors: ['Ana Ruiz'] })
  })
})

describe('what says otherwise than the data of a page', () => {
  it.each<[what: string, line: string, facts: DocumentFacts]>([
    ['another author', 'Por Eva Paz', { authors: ['Ana Ruiz'] }],
    ['another one who took the photo', 'Foto: Eva Paz', { photo: { source: 'a.jpg', credit: 'Ana Ruiz' } }],
    ['another licence', 'Licencia: CC BY-SA 4.0', { license: 'CC-BY-4.0' }],
  ])('stays in the text: %s', (_, line, facts) => {
    const found = read(`# El muro que nadie mira\n\n${line}\n\n${PROSE}`, { title: 'El muro que nadie mira', ...facts })
    expect(found.facts).toEqual({ title: 'El muro que nadie mira', ...facts })
    expect(found.text).toBe(`${line}\n\n${PROSE}`)
  })

  it('goes where it says the same', () => {
    const facts = { title: 'El muro que nadie mira', authors: ['Ana Ruiz'], license: 'CC BY 4.0' }
    const found = read(`# El muro que nadie mira\n\nPor ANA RUIZ\n\nLicencia: CC BY 4.0\n\n${PROSE}`, facts)
    expect([found.facts, found.text]).toEqual([facts, PROSE])
  })
})

describe('lines below a text', () => {
  it.each<[what: string, below: string, facts: DocumentFacts]>([
    [
      'two disclaimers become one',
      'Las opiniones son de su autora.\n\nLas opiniones expresadas aquí no reflejan la posición del medio.',
      {
        disclaimer: 'Las opiniones son de su autora. Las opiniones expresadas aquí no reflejan la posición del medio.',
      },
    ],
    [
      'a bio with a label and no name',
      'Sobre la autora: vive junto al río y escribe desde 1998.',
      { bios: [{ name: undefined, text: 'vive junto al río y escribe desde 1998.' }] },
    ],
  ])('%s', (_, below, facts) => {
    const found = read(`${PROSE}\n\n${below}`)
    expect([found.facts, found.text]).toEqual([facts, PROSE])
  })

  it('tells advertising and buttons that go with it', () => {
    const { dropped, text } = read(`${PROSE}\n\nPUBLICIDAD\n\nCompartir`)
    expect(dropped.map(({ kind }) => kind)).toEqual(['advertising', 'share-bar'])
    expect(text).toBe(PROSE)
  })

  it('leaves a credit in the middle of a long text', () => {
    const middle = `${`${PROSE}\n\n`.repeat(8)}Por Ana Ruiz\n\n${`${PROSE}\n\n`.repeat(8)}`.trimEnd()
    expect(read(middle)).toMatchObject({ facts: {}, text: middle })
  })
})
