import { describe, expect, it } from 'vitest'
import { composeStandalone } from '../../../src/render/compose/compose-body.ts'
import { BODY_SITE, renderedFrom, renderMarkdown } from '../../support/render-markdown.ts'

const SIZES = 'sizes="(min-width: 48rem) 43rem, 92vw"'
const PICTURE =
  `<picture><source type="image/avif" srcset="/media/photo.avif 2w" ${SIZES}>` +
  '<img src="/media/photo.jpg" width="2" height="1" alt="Un bus" loading="lazy" decoding="async" ' +
  `srcset="/media/photo.jpg 2w" ${SIZES}></picture>`

describe('composeBody', () => {
  it.each([
    [
      'a paragraph',
      'Una *frase* **fuerte** ~~tachada~~.\\\nOtra.',
      '<p id="b0">Una <em>frase</em> <strong>fuerte</strong> <del>tachada</del>.<br>\nOtra.</p>',
    ],
    [
      'headings, at their levels',
      '## Uno\n\n### Dos\n\n# Tres',
      '<h2 id="b0">Uno</h2>\n<h3 id="b1">Dos</h3>\n<h1 id="b2">Tres</h1>',
    ],
    [
      'long words of headings, but for code, to go to a line of their own and break at hyphens',
      '## La *internacionalización*, `installPackages` & más\n\nLa internacionalización',
      '<h2 id="b0">La <em><span class="long">inter\u00adna\u00adcio\u00adna\u00adli\u00adza\u00adción</span></em>, ' +
        '<code>installPackages</code> &amp; más</h2>\n<p id="b1">La internacionalización</p>',
    ],
    [
      'items one by one, also of lists in lists',
      '3. Uno\n4. Dos\n   - Tres',
      '<ol start="3">\n<li id="b0">Uno</li>\n<li id="b1">Dos\n<ul>\n<li id="b2">Tres</li>\n</ul>\n</li>\n</ol>',
    ],
    [
      'tasks, without form fields',
      '- [x] hecho\n- [ ] por hacer',
      '<ul>\n<li id="b0">☑ hecho</li>\n<li id="b1">☐ por hacer</li>\n</ul>',
    ],
    [
      'a quotation as one block',
      '> Uno\n>\n> - Dos',
      '<blockquote id="b0">\n<p>Uno</p>\n<ul>\n<li>Dos</li>\n</ul>\n</blockquote>',
    ],
    ['code, whatever its language', '```js onclick\nlet a = 1\n```', '<pre id="b0"><code>let a = 1</code></pre>'],
    [
      'a figure and its sign on one line, but for code',
      'El 12 % a 20 °C por 30 €, un % y `12 %`.',
      '<p id="b0">El 12\u00a0% a 20\u00a0°C por 30\u00a0€, un % y <code>12 %</code>.</p>',
    ],
    ['a rule', 'Uno\n\n***', '<p id="b0">Uno</p>\n<hr>'],
    [
      'a picture as a figure, its title the caption',
      '![Un bus](photo.jpg "La línea 8")',
      `<figure id="b0">${PICTURE}<figcaption>La línea 8</figcaption></figure>`,
    ],
    [
      'pictures of one paragraph as figures',
      '![Un bus](photo.jpg)\n![Un bus][b]\n\n[b]: photo.jpg "Pie"',
      `<figure id="b0">${PICTURE}</figure>\n<figure>${PICTURE}<figcaption>Pie</figcaption></figure>`,
    ],
    ['a picture in a sentence', 'Aquí ![Un bus](photo.jpg "Pie") hay uno', `<p id="b0">Aquí ${PICTURE} hay uno</p>`],
    ['marks of templates as they are', '{{ 7*7 }} {% include "x" %}', '<p id="b0">{{ 7*7 }} {% include "x" %}</p>'],
    [
      'what looks like an entity',
      'AT&T &amp;lt; &copy;',
      '<p id="b0">AT&#x26;T &#x26;lt; ©</p>'.replaceAll('&#x26;', '&amp;'),
    ],
  ])('writes %s', (_what, markdown, html) => expect(renderMarkdown(markdown)).toBe(html))

  it.each([
    ['a paragraph', 'Uno.\n\n— Ana Ruiz, *Cartas*', '<p>Uno.</p>\n<p class="by">\u2060— Ana Ruiz, <em>Cartas</em></p>'],
    ['a line', 'Uno\ny *dos*.\n—Ana Ruiz', '<p>Uno\ny <em>dos</em>.</p>\n<p class="by">—\u2060Ana Ruiz</p>'],
  ])('tells the source of a quotation apart: %s', (_what, words, html) =>
    expect(renderMarkdown(words.replace(/^/gm, '> '))).toBe(`<blockquote id="b0">\n${html}\n</blockquote>`),
  )

  it.each([
    ['a dialogue', '—¿Vienes?\n\n—Voy'],
    ['words that somebody goes on with', 'Uno.\n\n—Dos —dijo Ana.'],
    ['a dash within a line', 'Uno — dos'],
    ['a source alone', '— Ana Ruiz'],
  ])('takes for no source %s', (_what, words) =>
    expect(renderMarkdown(words.replace(/^/gm, '> '))).not.toContain('class="by"'),
  )

  it('sets a table in a region that has a name and scrolls', () => {
    expect(renderMarkdown('| año | *pasaje* |\n|---|--:|\n| 1950 | 12 |')).toBe(
      `<section id="b0" aria-label="Tabla: año, pasaje"><table>
<thead>
<tr>
<th scope="col">año</th>
<th scope="col" class="end"><em>pasaje</em></th>
</tr>
</thead>
<tbody>
<tr>
<td>1950</td>
<td class="end">12</td>
</tr>
</tbody>
</table></section>`,
    )
  })

  it.each([
    [
      'to the web, out of our hands',
      '[a](https://example.org/?b=1&c=2 "d")',
      '<a href="https://example.org/?b=1&amp;c=2" title="d" rel="external noopener">a</a>',
    ],
    ['written bare', 'www.example.org', '<a href="http://www.example.org" rel="external noopener">www.example.org</a>'],
    [
      'to mail and telephone',
      '[a](mailto:ana@example.org) [b](tel:+34600)',
      '<a href="mailto:ana@example.org">a</a> <a href="tel:+34600">b</a>',
    ],
    ['to a heading, by the id of its block', '[a](#quién-viaja)\n\n## Quién viaja', '<a href="#b1">a</a>'],
    [
      'to another edition, with its language',
      '[a](../town-clock/index.en.md#x)',
      '<a href="/en/the-town-clock/#x" hreflang="en">a</a>',
    ],
    [
      'with a label',
      '[*a*][b]\n\n[b]: ../town-clock/index.en.md',
      '<a href="/en/the-town-clock/" hreflang="en"><em>a</em></a>',
    ],
    ['to a picture beside the text', '[a](photo.jpg)', '<a href="/media/whole.jpg">a</a>'],
  ])('links %s', (_what, markdown, html) =>
    expect(renderMarkdown(markdown).split('\n')[0]).toBe(`<p id="b0">${html}</p>`),
  )

  it('links without hreflang within a language', () =>
    expect(renderMarkdown('[a](../town-clock/index.en.md)', 'en')).toBe(
      '<p id="b0"><a href="/en/the-town-clock/">a</a></p>',
    ))

  it.each([
    ['a heading that is not there', '[*a*](#nada)', '<em>a</em>'],
    ['an edition that is not published', '[a](../town-clock/index.es.md)', 'a'],
    ['an article that is not there', '[a](../faro/index.es.md)', 'a'],
    ['a path of nobody', '[a](/es/reloj/) [b](datos.csv)', 'a b'],
    ['nothing', '[a]()', 'a'],
    ['a picture that is elsewhere', '![Un tren](https://example.org/tren.jpg "Pie")', '<span>Un tren</span>'],
    ['a picture that is not there', 'Aquí ![Un tren](tren.jpg)', 'Aquí <span>Un tren</span>'],
  ])('keeps the words of what leads to %s', (_what, markdown, html) =>
    expect(renderMarkdown(markdown)).toBe(`<p id="b0">${html}</p>`),
  )
})

describe('composeStandalone leaves out what pages of this site alone need', () => {
  const TABLE = '| Línea | Viajes |\n|---|---:|\n| 8 | 40 |'
  const BARE =
    '<table>\n<thead>\n<tr>\n<th scope="col">Línea</th>\n<th scope="col">Viajes</th>\n</tr>\n</thead>\n' +
    '<tbody>\n<tr>\n<td>8</td>\n<td>40</td>\n</tr>\n</tbody>\n</table>'
  const copied = (markdown: string, page: string) => composeStandalone(renderedFrom(markdown), 'es', BODY_SITE, page)

  it.each([
    ['ids to which nothing leads', '## Uno\n\nDos.\n\n- Tres', '<h2>Uno</h2>\n<p>Dos.</p>\n<ul>\n<li>Tres</li>\n</ul>'],
    ['the look of columns, the region in which they scroll', TABLE, `<section>${BARE}</section>`],
    [
      'the same within a list, and in no words of a text',
      `- <td class="end">\n\n  ${TABLE.replaceAll('\n', '\n  ')}`,
      `<ul>\n<li>\n<p>&lt;td class="end"></p>\n<section>${BARE}</section>\n</li>\n</ul>`,
    ],
    [
      'the look of who is quoted',
      '> Hola.\n>\n> — Ana Ruiz',
      '<blockquote>\n<p>Hola.</p>\n<p>\u2060— Ana Ruiz</p>\n</blockquote>',
    ],
  ])('%s', (_what, markdown, html) => {
    expect(copied(markdown, '')).toBe(html)
    expect(copied(markdown, '/x/')).toBe(html)
  })

  const NOTED = 'Ver [allí](#fin).[^1]\n\n## Fin\n\n[^1]: Nota.'

  it('but for what links lead to where all of it stands on one page', () =>
    expect(copied(NOTED, '').match(/ id="[^"]*"| href="[^"]*"/g)).toEqual([
      ' href="#b1"',
      ' id="ref_1"',
      ' href="#b2"',
      ' id="b1"',
      ' id="b2"',
      ' href="#ref_1"',
    ]))

  it('and has no ids at all where its links lead to its page', () =>
    expect(copied(NOTED, '/x/').match(/ id="[^"]*"| href="[^"]*"/g)).toEqual([
      ' href="/x/#b1"',
      ' href="/x/#b2"',
      ' href="/x/#ref_1"',
    ]))
})
