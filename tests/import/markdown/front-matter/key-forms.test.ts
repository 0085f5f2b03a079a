import { describe, expect, it } from 'vitest'
import type { DocumentFacts } from '../../../../src/import/document.ts'
import { readText } from '../read.ts'

type Row = [written: string, facts: DocumentFacts, told?: string[]]

/** What one or two keys say, and what of them is told because it has no place here. */
const read = async (written: string) => {
  const { facts, told } = await readText(`---\ntitle: A\n${written}\n---\nText.`)
  const { title: _title, ...others } = facts
  return { facts: others, told: told.map((each) => each.replace('front-matter-key ', '')) }
}
const holds = (what: string, rows: Row[]) =>
  describe(what, () => {
    it.each(rows)('%s', async (written, facts, told = []) => {
      expect(await read(written)).toEqual({ facts, told })
    })
  })

holds('days', [
  ['date: 1773446400', { date: '2026-03-14' }],
  ['date: 1773446400000', { date: '2026-03-14' }],
  ['date: 20260314', {}, ['date: 20260314']],
  ['date: 9999999999999', {}, ['date: 9999999999999']],
  ['date: 03/04/2026', {}, ['date: 03/04/2026']],
  ['date: [2026]', {}, ['date: 2026']],
  ['published: 2026-03-14', { date: '2026-03-14' }],
])

holds('what is not public yet', [
  ['draft: "yes"', { draft: true }],
  ['borrador: sí', { draft: true }],
  ['draft: off', {}],
  ['draft: perhaps', {}, ['draft: perhaps']],
  ['draft: 1', {}, ['draft: 1']],
  ['published: false', { draft: true }],
  ['status: pending', { draft: true }],
  ['estado: publicado', {}],
  ['status: archived', {}, ['status: archived']],
  ['status: {now: draft}', {}, ['status']],
])

holds('people', [
  ['author: {firstname: Ana, apellidos: Ruiz, login: 7}', { authors: ['7'] }, ['author.firstname', 'author.apellidos']],
  ['author: {nombres: Ana, apellidos: Ruiz, web: x}', { authors: ['Ana Ruiz'] }, ['author.web']],
  ['author: {family: Ruiz}', { authors: ['Ruiz'] }],
  ['author: {url: "https://a.example/"}', {}, ['author']],
  ['author: https://a.example/ana', {}, ['author: https://a.example/ana']],
  ['author: "[[people/ana|Ana Ruiz]]"', { authors: ['Ana Ruiz'] }],
  ['author: By Ana Ruiz <ana@a.example>', { authors: ['Ana Ruiz'] }],
  ['author: redaccion; mquiroga', { authors: ['redaccion', 'mquiroga'] }],
  ['author: Ana Ruiz; mquiroga', { authors: ['Ana Ruiz', 'mquiroga'] }],
  ['author: mquiroga | aruiz', { authors: ['mquiroga', 'aruiz'] }],
  ['author: [Ana Ruiz, null, 2026]', { authors: ['Ana Ruiz', '2026'] }],
  [
    'author: Ana Ruiz\nbio: Es periodista.',
    { authors: ['Ana Ruiz'], bios: [{ name: 'Ana Ruiz', text: 'Es periodista.' }] },
  ],
  ['bio: Es periodista.', { bios: [{ name: undefined, text: 'Es periodista.' }] }],
  [
    'authors: [Ana Ruiz, Tom Hale]\nbio: Escriben.',
    { authors: ['Ana Ruiz', 'Tom Hale'], bios: [{ name: undefined, text: 'Escriben.' }] },
  ],
])

holds('corrections', [
  ['corrections: It said 41.', { corrections: [{ text: 'It said 41.' }] }],
  [
    'corrections: [{date: 2026-03-16, text: It said 41.}, {note: It said 42.}]',
    { corrections: [{ date: '2026-03-16', text: 'It said 41.' }, { text: 'It said 42.' }] },
  ],
  ['corrections: [{date: 2026-03-16}]', {}, ['corrections']],
])

holds('the picture of an article', [
  ['cover: "[[crane.jpg|300]]"', { photo: { source: 'crane.jpg' } }],
  ['cover: "![[crane.jpg]]"', { photo: { source: 'crane.jpg' } }],
  ['cover: "![A crane](<crane.jpg> \'At night\')"', { photo: { source: 'crane.jpg', alt: 'A crane' } }],
  ['cover: "![](crane.jpg)"', { photo: { source: 'crane.jpg' } }],
  ['cover: My crane.JPG', { photo: { source: 'My crane.JPG' } }],
  ['cover: a crane', {}, ['cover: a crane']],
  ['cover: "img/{{ crane }}.jpg"', {}, ['cover: img/{{ crane }}.jpg']],
  ['cover: true', {}, ['cover: true']],
  ['cover: {alt: A crane}', {}, ['cover']],
  [
    'cover: {src: crane.jpg, pie: "<em>La</em> grúa <b> </b>", width: 300, lazy: true, deep: {a: 1}}',
    { photo: { source: 'crane.jpg', caption: '*La* grúa' } },
    ['cover.width', 'cover.lazy'],
  ],
  ['cover: {src: crane.jpg, caption: "<br>"}', { photo: { source: 'crane.jpg' } }, ['cover.caption']],
  [
    'resources: [{src: a.jpg, name: other}, {src: b.jpg, name: cover-image}, c.jpg]',
    { photo: { source: 'b.jpg' } },
    ['resources.name', 'resources.a.jpg', 'resources.c.jpg'],
  ],
  ['images: [{alt: nothing}]', {}, ['images']],
  ['images: []', {}],
])

holds('where a text first appeared', [
  ['original: https://hoja.example/puerto', { original: { url: 'https://hoja.example/puerto' } }],
  [
    'original: {lang: pt-BR, outlet: A Folha, url: "https://folha.example/porto", title: O porto, date: 2026-03-14, pages: 3}',
    {
      original: {
        language: 'pt',
        outlet: 'A Folha',
        url: 'https://folha.example/porto',
        title: 'O porto',
        date: '2026-03-14',
      },
    },
    ['original.pages'],
  ],
  [
    'original: {source: A Folha, canonical: "https://folha.example/porto"}',
    { original: { outlet: 'A Folha', url: 'https://folha.example/porto' } },
  ],
  ['original: yes', {}, ['original: yes']],
  ['original_language: pt', { original: { language: 'pt' } }],
  ['idioma original: inglés\ntítulo original: The port', { original: { language: 'en', title: 'The port' } }],
  ['original_language: 7', {}, ['original_language: 7']],
  ['source: https://hoja.example/puerto', { original: { url: 'https://hoja.example/puerto' } }],
  ['fuente: La Hoja', { original: { outlet: 'La Hoja' } }],
])

holds('addresses', [
  ['aliases: /old/port/', { aliases: ['/old/port/'] }],
  ['aliases: [/old/port/, 7, {a: b}]', { aliases: ['/old/port/', '7'] }, ['aliases.[object Object]']],
  ['permalink: https://a.example/blog/the-port/', { original: { url: 'https://a.example/blog/the-port/' } }],
  ['permalink: /', {}, ['permalink: /']],
  ['permalink: false', {}, ['permalink: false']],
])

holds('words', [
  ['description: 1984', { description: '1984' }],
  ['description: "{{ excerpt }}"', {}, ['description']],
  ['description: |\n  Un pueblo\n  cuenta.', { description: 'Un pueblo cuenta.' }],
  ['lang: 7', {}, ['lang: 7']],
  ['lang: pt', {}, ['lang: pt']],
  [
    'tags: [{name: ports}, {title: rivers}, {label: towns}, {slug: cranes}, {id: 7}, "#mud", "[[topics/rail|rail]]"]',
    { topics: ['ports', 'rivers', 'towns', 'cranes', 'mud', 'rail'] },
  ],
  ['tags: ports; rivers,, towns', { topics: ['ports', 'rivers', 'towns'] }],
  ['weight: [1, two]', {}, ['weight: 1, two']],
  [`notes: ${'x'.repeat(90)}`, {}, [`${`notes: ${'x'.repeat(90)}`.slice(0, 80)}…`]],
])

describe('front matter that is not what it claims to be', () => {
  it('is read line by line, and what says nothing is told with its line', async () => {
    const { facts, told, dropped } = await readText(
      '---\ntitle: A: b\n# a remark\n{\ntags:\n- ports\n- "rivers"\n  deep: down\ntitle: Again\naliases: [/old/, "/older/"]\ndraft: true\n}\n---\nText.',
    )
    expect(facts).toMatchObject({
      title: 'A: b',
      topics: ['ports', 'rivers'],
      aliases: ['/old/', '/older/'],
      draft: true,
    })
    expect(told).toEqual(['front-matter-key deep: down', 'front-matter-key title: Again'])
    expect(dropped.map(({ line }) => line)).toEqual([8, 9])
  })

  it.each<[what: string, file: string, facts: DocumentFacts]>([
    ['nothing', '---\n---\nText.', {}],
    ['nothing but a remark', '---\n# none\n---\nText.', {}],
    ['numbers of TOML', '+++\ntitle = 1984\nweight = 9007199254740993\n+++\nText.', { title: '1984' }],
    ['far too deep', `---\ntitle: A\na: ${'{b: '.repeat(9)}1${'}'.repeat(9)}\n---\nText.`, { title: 'A' }],
    ['a key that is no key', '{"title": "A", "__proto__": {"draft": true}}\n\nText.', { title: 'A' }],
  ])('may be %s', async (_, file, facts) => {
    const { text, ...others } = await readText(file)
    expect([others.facts, text]).toEqual([facts, 'Text.'])
  })
})
