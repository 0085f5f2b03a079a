import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { CREDITS_IN_CAPTIONS, splitCaption } from '../../../src/import/html/captions.ts'
import { read } from './read.ts'

describe('notes', () => {
  it.each([
    [
      'pandoc',
      '<p>Así fue.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes"><hr><ol><li id="fn1"><p>Según el acta.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
    ],
    [
      'WordPress',
      '<p>Así fue.<sup data-fn="a-b" class="fn"><a href="#a-b" id="a-b-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="a-b">Según el acta. <a href="#a-b-link" aria-label="Volver">↩︎</a></li></ol>',
    ],
    [
      'Wikipedia',
      '<p>Así fue.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup></p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">↑</a></b></span> <span class="reference-text">Según el acta.</span></li></ol>',
    ],
    [
      'Substack',
      '<p>Así fue.<a id="footnote-anchor-1-9" href="#footnote-1-9" class="footnote-anchor">1</a></p><div class="footnote"><a id="footnote-1-9" href="#footnote-anchor-1-9" class="footnote-number">1</a><div class="footnote-content"><p>Según el acta.</p></div></div>',
    ],
    [
      'kramdown',
      '<p>Así fue.<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup></p><div class="footnotes"><ol><li id="fn:1"><p>Según el acta. <a href="#fnref:1" class="reversefootnote">&#8617;</a></p></li></ol></div>',
    ],
    [
      'whole addresses',
      '<p>Así fue.<a href="https://a.example/x#n1" id="r1">(1)</a></p><p id="n1"><a href="https://a.example/x#r1">(1)</a> Según el acta.</p>',
    ],
  ])('are known by two links that lead to each other: %s', async (_, html) => {
    expect((await read(html)).body).toBe('Así fue.[^1]\n\n[^1]: Según el acta.')
  })

  it('are no links to sections', async () => {
    const { body } = await read('<p><a href="#s1" id="t1">1</a></p><h2 id="s1"><a href="#t1">1</a> Uno</h2>')
    expect(body).toBe('1\n\n## 1 Uno')
  })
})

describe('form that Markdown has by other means', () => {
  it.each([
    [
      'raised and lowered digits',
      '<p>m<sup>2</sup>, CO<sub>2</sub>, 1.<sup>o</sup> y x<sup>abc</sup></p>',
      'm², CO₂, 1.º y xabc',
    ],
    ['a quotation within a line', '<p>Dijo <q>no, <q>nunca</q></q>.</p>', 'Dijo «no, “nunca”».'],
    [
      'what only looks',
      '<p><u>Uno</u>, <font color="red">dos</font> y <abbr title="x">tres</abbr></p>',
      'Uno, dos y tres',
    ],
    ['bold across pieces, blanks inside', '<p><b>Uno </b><b>dos</b> <i> tres</i></p>', '**Uno dos** *tres*'],
    [
      'bold that is none',
      '<b style="font-weight:normal"><p>Uno <span style="font-weight:700">dos</span></p></b>',
      'Uno **dos**',
    ],
    [
      'a link in pieces',
      '<p><a href="https://a.example/">Uno </a><b><a href="https://a.example/">dos</a></b></p>',
      '[Uno **dos**](https://a.example/)',
    ],
    [
      'a list in a list, not in an item',
      '<ul><li>Uno</li><ul><li>Más</li></ul><li>Dos</li></ul>',
      '- Uno\n  - Más\n- Dos',
    ],
    ['terms', '<dl><dt>Grúa</dt><dd>Máquina.</dd></dl>', '- Grúa\n\n  Máquina.'],
    ['a summary', '<details><summary>Más</summary><p>Texto.</p></details>', 'Más\n\nTexto.'],
    ['a break', '<p>Uno<br>dos<br></p>', 'Uno\\\ndos'],
    [
      'a table without a head',
      '<table><caption>Camiones</caption><tr><td>2019</td><td><p>41</p><p>(día)</p></td></tr><tr><td>2024</td><td>96</td></tr></table>',
      'Camiones\n\n| 2019 | 41 (día) |\n| ---- | -------- |\n| 2024 | 96       |',
    ],
    ['a table that only places', '<table><tr><td><p>Uno.</p><p>Dos.</p></td></tr></table>', 'Uno.\n\nDos.'],
    ['a code in its language', '<pre><code class="language-python">a = 1\nb</code></pre>', '```python\na = 1\nb\n```'],
  ])('%s', async (_, html, expected) => {
    expect((await read(html)).body).toBe(expected)
  })

  it('tells cells that span others, links that lead nowhere and text that is hidden', async () => {
    const { dropped } = await read(
      '<table><tr><td colspan="2">Uno</td></tr><tr><td>a</td><td>b</td></tr></table><p><a href="#x">allí</a> <span style="display:none">oculto</span></p>',
    )
    expect(dropped).toEqual([
      { kind: 'hidden-text', count: 1 },
      { kind: 'merged-cell', count: 1 },
      { kind: 'bookmark', count: 1 },
    ])
  })
})

describe('captions', () => {
  it.each(CREDITS_IN_CAPTIONS.map(([, example]) => example))('end in who made the picture: %s', (example) => {
    const { caption, credit } = splitCaption(example)
    expect(caption).toMatch(/^La grúa, de noche\.?$/)
    expect(credit).toMatch(/^(?:Lucía Ferrando(?:\/EFE)?|EFE)$/)
  })

  it.each(['La grúa, de noche (a la derecha)', 'Una foto de la familia: todos juntos en 1998'])(
    'stay whole: %s',
    (words) => {
      expect(splitCaption(words)).toEqual({ caption: words, credit: undefined })
    },
  )
})

describe('pictures that come with a page', () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(400, 7)])

  it('are held where the page has them in its addresses', async () => {
    const { body, pictures } = await read(
      `<p>Uno.</p><p><img alt="Grúa" src="data:image/png;base64,${png.toString('base64')}"></p>`,
    )
    expect(body).toBe('Uno.\n\n![Grúa](picture-1.png)')
    expect(Object.keys(pictures)).toEqual(['picture-1.png'])
    expect(Buffer.from(pictures['picture-1.png'] ?? []).equals(png)).toBe(true)
  })

  it('are held where they lie beside it in the .zip of Google Docs', async () => {
    const page =
      '<html><body class="doc-content"><p>Uno.</p><p><img alt="Grúa" src="images/image1.png"></p></body></html>'
    const zip = zipSync({
      'Nota/Nota.html': Buffer.from(page),
      'Nota/images/image1.png': png,
      'Nota/otro.bin': Buffer.alloc(9),
    })
    const { body, pictures } = await read(zip, 'Nota.zip')
    expect(body).toBe('Uno.\n\n![Grúa](image1.png)')
    expect(Object.keys(pictures)).toEqual(['image1.png'])
  })
})

describe('letters', () => {
  it.each([
    [
      'Windows-1252 by its meta',
      Buffer.from(
        '<meta charset=windows-1252><p>El año “x”</p>'.replace(/[“”]/g, (q) => (q === '“' ? '\x93' : '\x94')),
        'latin1',
      ),
    ],
    ['UTF-16 with its mark', Buffer.from('\ufeff<p>El año “x”</p>', 'utf16le')],
    ['UTF-8 that says it is Latin', Buffer.from('<meta charset="iso-8859-1"><p>El año “x”</p>')],
  ])('are read as they are written: %s', async (_, bytes) => {
    expect((await read(bytes)).body).toBe('El año “x”')
  })
})
