import { describe, expect, it, test } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { facing } from '../../support/facing.ts'
import { type Changes, CLOCK_ES, EN, ES, SITE } from '../../support/newsroom.ts'
import { articleAt, fileAt, renderedWith } from '../../support/rendered.ts'
import { swap } from '../../support/swap.ts'

const ES_FILE = 'es/el-autobus-de-la-noche/parrafos/index.html'
const EN_FILE = 'en/the-night-bus/paragraphs/index.html'

/** What each block of the file shows, ids left out. */
const blocksIn = (path: string, changes: Changes): string[] =>
  [...fileAt(renderedWith(changes), path).matchAll(/^<div id="[^"]*"(.*?)>(.*?)<\/div>$/gms)].map(
    ([, attributes = '', html = '']) =>
      `${attributes.replace(/="[a-z]-\w+"/, '').trim()} ${html.replaceAll('\n', '')}`.trim(),
  )

test('an article says where the text of its other edition stands block by block', () => {
  expect(articleAt('/es/el-autobus-de-la-noche/').opposite).toBe('/en/the-night-bus/paragraphs/')
  const changes = { [SITE]: swap(['example.org/', 'example.org/x/']) }
  expect(articleAt('/en/the-night-bus/', changes).opposite).toBe('/x/es/el-autobus-de-la-noche/parrafos/')
  expect(fileAt(renderedWith(changes), EN_FILE)).toContain(
    '<a href="/x/en/the-night-bus/" hreflang="en" data-twin="">English</a>',
  )
})

test('an article without its other edition has no such file', () => {
  const changes = { [CLOCK_ES]: null }
  expect(articleAt('/en/the-town-clock/', changes).opposite).toBeUndefined()
  expect(renderedWith(changes).files.filter(({ path }) => /town-clock.*index/.test(path))).toEqual([])
})

describe('of each numbered block the file of the other edition', () => {
  it('has the block under the same id, in its language', () => {
    const file = fileAt(renderedWith(), EN_FILE)
    expect(file).toContain('<html lang="en">')
    expect(file).toContain('<meta name="robots" content="noindex, follow">')
    const numbers = [
      ...articleAt('/es/el-autobus-de-la-noche/')
        .body()
        .matchAll(/ class="pn" data-n="\d+" href="[^"]*#([^"]+)"/g),
    ]
    expect(numbers.length).toBeGreaterThan(2)
    for (const [, id] of numbers) expect(file).toContain(`<div id="${id}">`)
  })

  it('has no id but those of the blocks, which could stand in the text that it is shown in', () => {
    const noted = 'Uno.[^1] Dos.[^1]\n\n[^1]: Nota.'
    const ids = fileAt(renderedWith(facing(noted, noted)), EN_FILE).match(/<\w+ id="/g)
    expect(new Set(ids)).toEqual(new Set(['<div id="']))
  })

  it.each<[string, string, string, string[]]>([
    [
      'items as a list',
      '3. Uno.\n4. Dos.',
      '3. One.\n4. Two.',
      ['<ol start="3"><li>One.</li></ol>', '<ol start="4"><li>Two.</li></ol>'],
    ],
    ['quotations', '> Dos casas.', '> Two houses.', ['<blockquote><p>Two houses.</p></blockquote>']],
    [
      'not headings, whose twins the page shows',
      '## Uno\n\nDos casas.',
      '## One\n\nTwo houses.',
      ['<p>Two houses.</p>'],
    ],
    [
      'what is typed as HTML as it was typed',
      'Uno <b>dos</b>.',
      'One <img src=x onerror=y>.',
      ['<p>One &lt;img src=x onerror=y>.</p>'],
    ],
  ])('has %s', (_, es, en, blocks) => expect(blocksIn(EN_FILE, facing(es, en))).toEqual(blocks))

  it('leads from within a text to its own page', () => {
    const changes = facing(
      'Hay notas.[^a] [Arriba](#uno)\n\n## Uno\n\n[^a]: Una nota.',
      'There are notes.[^a] [Up](#one)\n\n## One\n\n[^a]: A note.',
    )
    const [block = ''] = blocksIn(EN_FILE, changes)
    expect([...block.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      expect.stringMatching(/^\/en\/the-night-bus\/#n-/),
      '/en/the-night-bus/#uno',
    ])
    for (const [, id] of block.matchAll(/href="[^"#]*#([^"]*)"/g))
      expect(articleAt('/en/the-night-bus/', changes).body()).toContain(` id="${id}"`)
  })

  it('says in the language of its readers where it has nothing', () => {
    const more = swap(['\n## Quién', '\nNadie sabe quién lo conduce ni por qué va tan despacio.\n\n## Quién'])
    expect(blocksIn(EN_FILE, { [ES]: more })).toContain('lang="es" <p class="none">Sin traducción</p>')
    const added = swap(['\n## Who', '\nNobody knows who drives it or why it goes so slowly.\n\n## Who'])
    expect(blocksIn(ES_FILE, { [EN]: added })).toContain('lang="en" <p class="none">Only in English</p>')
  })

  it('tells after which block of several it is to be read', () => {
    const es = 'El autobús sale a las doce de la noche.\n\nVuelve a las seis de la mañana, ya sin nadie.'
    const en = 'The bus leaves at twelve at night. It comes back at six in the morning, with nobody left.'
    expect(blocksIn(EN_FILE, { [ES]: withBody(es), [EN]: withBody(en) })).toEqual([
      expect.stringMatching(/^data-last <p>The bus/),
    ])
  })

  it('shows a picture that both have once, where a caption stands by it', () => {
    const changes = facing('![Un bus](photo.jpg "El ocho")', '![A bus](photo.jpg "Number eight")')
    expect(blocksIn(EN_FILE, changes)).toEqual([expect.stringMatching(/^class="same" <figure><picture>.*Number eight/)])
  })
})

test('a note that stands opposite a paragraph leads back to its mark on the page', () => {
  const note = '[^1]: Véase el informe de 1999 de la Biblioteca Vega, páginas 12 a 34, en https://vega.example/1999.'
  const paragraph = 'See the 1999 report of the Vega Library, pages 12 to 34, at https://vega.example/1999.'
  const changes = facing(`Dos casas.[^1] Tres puertas.[^1]\n\n${note}`, `Two houses. Three doors.\n\n${paragraph}`)
  const marks = [...fileAt(renderedWith(changes), ES_FILE).matchAll(/href="[^"]*#(ref_[^"]*)"/g)].map(([, id]) => id)
  expect(marks).toEqual(['ref_1', 'ref_1_2'])
  for (const id of marks) expect(articleAt('/es/el-autobus-de-la-noche/', changes).body()).toContain(`id="${id}"`)
})
