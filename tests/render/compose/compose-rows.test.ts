import { describe, expect, it } from 'vitest'
import { rowsOf, written } from '../../support/facing-rows.ts'

const rows = (...[es, en, beads]: Parameters<typeof rowsOf>) => rowsOf(es, en, beads).map(written)

describe('rows', () => {
  it('has a row for a bead, whichever way it is', () => {
    expect(
      rows('Uno.\n\nDos.\n\nTres.\n\nCuatro.', 'One.\n\nTwo.\n\nThree.\n\nFive.\n\nSix.', [
        [[0], [0]],
        [[1, 2], [1]],
        [[3], []],
        [[], [2]],
        [[], [3, 4]],
      ]),
    ).toEqual([
      ['p0 #1 paragraph', '<p>Uno.</p>', '<p>One.</p>'],
      ['p1 p2 #2 paragraph', '<p>Dos.</p><p>Tres.</p>', '<p>Two.</p>'],
      ['p3 #3 paragraph', '<p>Cuatro.</p>', '–'],
      ['p4 #4 paragraph', '–', '<p>Three.</p>'],
      ['p5 p6 #5 paragraph', '–', '<p>Five.</p><p>Six.</p>'],
    ])
  })

  it('stands in reading order of the source, whatever was moved', () => {
    expect(
      rows('Uno.\n\nDos.', 'Two.\n\nOne.', [
        [[0], [1]],
        [[1], [0]],
      ]),
    ).toEqual([
      ['p0 #1 paragraph', '<p>Uno.</p>', '<p>One.</p>'],
      ['p1 #2 paragraph', '<p>Dos.</p>', '<p>Two.</p>'],
    ])
  })

  it('numbers neither headings nor notes, and has one title whatever a text says', () => {
    expect(
      rows('# Uno\n\nDos.[^a]\n\n[^a]: Nota.', '## One\n\nTwo.', [
        [[0], [0]],
        [[1], [1]],
        [[2], []],
      ]).map(([name, source]) => `${name}: ${source?.slice(0, 14)}`),
    ).toEqual(['p0 heading: <h2>Uno</h2>', 'p1 #1 paragraph: <p>Dos.<sup><a', 'p2 footnote: <ol><li><p>Not'])
  })

  it('gives every item a list that goes on, as deep as it was, and joins those of one row', () => {
    expect(
      rows('3. Uno\n4. Dos\n   - Tres\n     - Cuatro', '3. One\n4. Two\n5. Three', [
        [[0], [0, 1]],
        [[1], []],
        [[2], [2]],
        [[3], []],
      ]),
    ).toEqual([
      ['p0 p1 #1 item', '<ol start="3"><li>Uno</li></ol>', '<ol start="3"><li>One</li><li>Two</li></ol>'],
      ['p2 #2 item', '<ol start="4"><li>Dos</li></ol>', '–'],
      ['p3 #3 item', '<ul class="deep-2"><li>Tres</li></ul>', '<ol start="5"><li>Three</li></ol>'],
      ['p4 #4 item', '<ul class="deep-3"><li>Cuatro</li></ul>', '–'],
    ])
  })

  it('keeps the numbers of items that do not count on', () => {
    const [row] = rows('1986. Uno\n1990. Dos', '1986. One\n1990. Two', [
      [
        [0, 1],
        [0, 1],
      ],
    ])
    expect(row?.[1]).toBe('<ol start="1986"><li value="1986">Uno</li><li value="1990">Dos</li></ol>')
  })

  it('holds quotations, code and tables, none of them a landmark', () => {
    const [quotation, code, table] = rows('> Uno\n\n```\na\n```\n\n| b |\n|--|\n| c |', 'One', [
      [[0], []],
      [[1], []],
      [[2], [0]],
    ])
    expect(quotation?.[1]).toBe('<blockquote><p>Uno</p></blockquote>')
    expect(code?.[1]).toBe('<pre><code>a</code></pre>')
    expect(table?.[1]).toContain('<section aria-label="Tabla: b" role="group"><table>')
  })

  it('keeps rules and HTML as it was typed, before the block that follows or after the last one', () => {
    expect(
      rows('Uno.\n\n***\n\n- Dos.\n\n<hr onclick="x">', 'One.\n\n- Two.\n\n***', [
        [[0], [0]],
        [[1], [1]],
      ]),
    ).toEqual([
      ['p0 #1 paragraph', '<p>Uno.</p>', '<p>One.</p>'],
      ['p1 #2 item', '<hr><ul><li>Dos.</li></ul><p>&lt;hr onclick="x"></p>', '<ul><li>Two.</li></ul><hr>'],
    ])
  })

  it('tells where both have the same picture, and only where there is nothing else', () => {
    const same = (es: string, en: string) => rowsOf(es, en, [[[0], [0]]])[0]?.samePicture
    expect(same('![Un bus](photo.jpg "Pie")', '![A bus](photo.jpg)')).toBe(true)
    expect(same('![Un bus](photo.jpg)', '![A bus](other.jpg)')).toBe(false)
    expect(same('![Un bus](photo.jpg)', 'A ![bus](photo.jpg)')).toBe(false)
  })

  it('is as harmless as any body', () => {
    const [row] = rows('[uno](javascript:alert) <script>x</script>', 'One', [[[0], [0]]])
    expect(row?.[1]).toBe('<p>uno &lt;script>x&lt;/script></p>')
  })
})

describe('notes', () => {
  const ES_NOTES = 'Uno.[^a]\n\nDos.[^b]\n\n[^a]: Nota a.\n\n[^b]: Nota b, y [^a].'
  const EN_NOTES = 'One.[^a]\n\n[^a]: Note a.\n\n[^c]: Nobody points here.'
  const noteRows = () =>
    rows(ES_NOTES, EN_NOTES, [
      [[0], [0]],
      [[2], [1]],
      [[1], []],
      [[3], []],
      [[], [2]],
    ])

  it('come last, and those that nothing points to not at all: their ids stay', () => {
    expect(noteRows().map(([name]) => name)).toEqual([
      'p0 #1 paragraph',
      'p2 #2 paragraph',
      'p1 footnote',
      'p3 p4 footnote',
    ])
  })

  it('are found by their marks, each language with ids of its own, and lead back to all of them', () => {
    const found = noteRows()
    const link = (id: string, href: string) =>
      expect.stringMatching(`<sup><a id="${id}" href="#${href}" role="doc-noteref"`)
    expect(found[0]?.slice(1)).toEqual([link('ref_es_1', 'p1'), link('ref_en_1', 'p1')])
    expect(found[1]?.slice(1)).toEqual([link('ref_es_2', 'p3'), '–'])
    expect([...(found[2]?.[1] ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '#ref_es_1',
      '#ref_es_1_2',
    ])
    expect(found[2]?.[2]).toContain('<ol><li><p>Note a. <a href="#ref_en_1" role="doc-backlink"')
    expect(found[3]?.[1]).toMatch(/^<ol start="2"><li><p>Nota b/)
  })
})
