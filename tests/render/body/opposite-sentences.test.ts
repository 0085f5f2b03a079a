import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { rowsOf } from '../../support/facing-rows.ts'
import { articleAt, fileAt, renderedWith } from '../../support/rendered.ts'

/** A row of one block a side as it is written: sentences between marks that say their number, other elements as they are. */
const rowOf = (es: string, en: string): string[] =>
  rowsOf(es, en, [[[0], [0]]]).flatMap(({ source, translation }) =>
    [source, translation].map((html) =>
      (html ?? '').replaceAll('\n', '').replace(/<span class="s(\d+)">(.*?)<\/span>/g, '$1‹$2›'),
    ),
  )

const ES = 'El autobús sale a las doce. Vuelve a las seis con cuarenta pasajeros.'
const EN = 'The bus leaves at twelve. It comes back at six with forty passengers.'
const EN_MARKED = '<p>1‹The bus leaves at twelve.› 2‹It comes back at six with forty passengers.›</p>'

describe('sentences that stand opposite each other on facing pages', () => {
  it('have the same number', () => {
    expect(rowOf(ES, EN)).toEqual([
      '<p>1‹El autobús sale a las doce.› 2‹Vuelve a las seis con cuarenta pasajeros.›</p>',
      EN_MARKED,
    ])
  })

  it('may be two on one side', () => {
    const [es, en] = rowOf(
      `${ES} El chófer descansa hasta las diez de la noche y luego duerme.`,
      'The bus leaves at twelve and comes back at six with forty passengers. The driver rests until ten at night and then sleeps.',
    )
    expect(es).toBe(
      '<p>1‹El autobús sale a las doce. Vuelve a las seis con cuarenta pasajeros.› 2‹El chófer descansa hasta las diez de la noche y luego duerme.›</p>',
    )
    expect(en).toMatch(/^<p>1‹The bus .*passengers\.› 2‹The driver .*\.›<\/p>$/)
  })

  it.each<[string, string, string]>([
    [
      'end within emphasis',
      'El autobús *sale a las doce. Vuelve* a las seis con cuarenta pasajeros.',
      '<p>1‹El autobús ›<em>1‹sale a las doce.› 2‹Vuelve›</em> 2‹a las seis con cuarenta pasajeros.›</p>',
    ],
    [
      'have emphasis within them',
      'El **autobús** sale a las doce. *Vuelve* a las seis con cuarenta pasajeros.',
      '<p>1‹El <strong>autobús</strong> sale a las doce.› 2‹<em>Vuelve</em> a las seis con cuarenta pasajeros.›</p>',
    ],
    [
      'are a link',
      '[El autobús sale a las doce.](https://example.org/) Vuelve a las seis con cuarenta pasajeros.',
      '<p>1‹<a href="https://example.org/" rel="external noopener">El autobús sale a las doce.</a>› 2‹Vuelve a las seis con cuarenta pasajeros.›</p>',
    ],
    [
      'have a line break within them',
      'El autobús\\\nsale a las doce. Vuelve a las seis con cuarenta pasajeros.',
      '<p>1‹El autobús<br>sale a las doce.› 2‹Vuelve a las seis con cuarenta pasajeros.›</p>',
    ],
  ])('%s', (_, es, html) => expect(rowOf(es, EN)).toEqual([html, EN_MARKED]))

  it('are not marked where HTML was typed', () => {
    const [es] = rowOf('El autobús <b>sale</b> a las doce. Vuelve a las seis con cuarenta pasajeros.', EN)
    expect(es).toBe('<p>El autobús &lt;b>sale&lt;/b> a las doce. Vuelve a las seis con cuarenta pasajeros.</p>')
  })

  it('keep the mark of a note behind them', () => {
    const [es] = rowOf(
      'El autobús sale a las doce.[^a] Vuelve a las seis con cuarenta pasajeros.\n\n[^a]: Una nota.',
      EN,
    )
    expect(es).toMatch(/^<p>1‹El autobús sale a las doce\.<sup>.*<\/sup>› 2‹Vuelve/)
  })

  it('stand within the paragraphs of a quotation, and within an item above the items below it', () => {
    expect(
      rowOf(
        '> El autobús sale a las doce.\n>\n> Vuelve a las seis con cuarenta pasajeros.',
        '> The bus leaves at twelve.\n>\n> It comes back at six with forty passengers.',
      )[0],
    ).toBe(
      '<blockquote><p>1‹El autobús sale a las doce.›</p><p>2‹Vuelve a las seis con cuarenta pasajeros.›</p></blockquote>',
    )
    expect(rowOf(`- ${ES}\n  - Otra.`, `- ${EN}\n  - Another.`)[0]).toBe(
      '<ul><li>1‹El autobús sale a las doce.› 2‹Vuelve a las seis con cuarenta pasajeros.›</li></ul>',
    )
  })

  it('are marked neither in headings, tables and code nor in what stands alone', () => {
    const [heading] = rowOf('## El autobús sale a las doce. Vuelve.', '## The bus leaves at twelve. It returns.')
    expect(heading).toBe('<h2>El autobús sale a las doce. Vuelve.</h2>')
    expect(rowsOf(ES, EN, [[[0], []]])[0]?.source).toBe(`<p>${ES}</p>`)
  })

  it('are marked nowhere else', () => {
    const changes = facing(ES, EN)
    expect(articleAt('/en/the-night-bus/', changes).body()).toContain(EN)
    const site = renderedWith(changes)
    expect(fileAt(site, 'en/the-night-bus/paragraphs/index.html')).toContain(`<p>${EN}</p>`)
    expect(fileAt(site, 'en/feed.json')).toContain(EN)
  })

  it('are not marked in an article of very many', () => {
    const many = (text: string) => Array.from({ length: 210 }, () => text).join('\n\n')
    const beads = Array.from({ length: 210 }, (__, index): [number[], number[]] => [[index], [index]])
    expect(rowsOf(many(ES), many(EN), beads)[0]?.source).toBe(`<p>${ES}</p>`)
  })
})
