import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Look, lookOf, readStyleSheet } from '../../../src/import/html/styles.ts'
import { read } from './read.ts'

describe('styles', () => {
  it.each<[declarations: string, look: Look]>([
    ['font-weight: 600', { isBold: true }],
    ['font-weight: normal; font-style: oblique', { isBold: false, isItalic: true }],
    ['text-decoration: line-through red', { isStruck: true }],
    ['text-decoration-line: underline', {}],
    ['TEXT-DECORATION-LINE: Line-Through !important', { isStruck: true }],
    ['vertical-align: super', { raised: 'sup' }],
    ['vertical-align: sub', { raised: 'sub' }],
    ['vertical-align: middle', {}],
    ['display: block; visibility: hidden', { isHidden: true }],
    ['mso-hide: all', { isHidden: true }],
    ['margin-left: 1cm; text-indent: -18pt', { indent: 28.35, firstLine: -18 }],
    ['margin-left: auto', { indent: 0 }],
    ['margin-left: 2vw', { indent: 0 }],
    ['font-family: "Courier New"', { isMonospaced: true }],
    ['colour red; constructor: x', {}],
  ])('mean something: %s', (declarations, look) => {
    expect(lookOf(declarations)).toEqual(look)
  })

  it('are read of classes, later ones over earlier ones, and of nothing else', () => {
    const sheet = `@charset "utf-8";.a,p.b{font-weight:700}/* .c{display:none} */<!-- .a{font-style:italic} -->
@media print{.d{display:none}} #e,.f .g{display:none}.h{color:red}.i{}`
    expect([...readStyleSheet(sheet)]).toEqual([
      ['.a', { isBold: true, isItalic: true }],
      ['p.b', { isBold: true }],
    ])
  })
})

describe('words that look like something', () => {
  it.each<[what: string, html: string, body: string]>([
    [
      'by their class',
      '<style>.t{text-decoration:line-through}.s{vertical-align:super}<!-- x --></style><p>Son <span class="t">cinco</span> seis m<span class="s">2</span></p>',
      'Son ~~cinco~~ seis m²',
    ],
    ['by their element', '<p><s>Uno</s> <tt>npm ci</tt></p>', '~~Uno~~ `npm ci`'],
    ['that were marked', '<p>Uno <mark>dos</mark></p>', 'Uno dos'],
    ['on two lines in a heading', '<h2>Uno<br>dos</h2><p>Texto.</p>', '## Uno dos\n\nTexto.'],
    ['with a break in bold', '<p><b>Uno<br></b><b>dos</b></p>', '**Uno**\\\n**dos**'],
    ['code beside code', '<p><code>a</code><code>b</code> c</p>', '`ab` c'],
    ['marks that cross', '<p><b>Uno <i>dos</i></b> <i>tres</i></p>', '**Uno _dos_** *tres*'],
    ['a mark within the same mark', '<p><b>Uno <strong>dos</strong></b></p>', '**Uno dos**'],
    ['nothing of code without words', '<pre> </pre><p>Texto.</p>', 'Texto.'],
    ['a picture between words', '<p>Uno <img src="a.jpg" alt="Una grúa"> dos</p>', 'Uno dos\n\n![Una grúa](a.jpg)'],
    ['a picture before words', '<p><img src="a.jpg" alt="Una grúa"> Uno</p>', '![Una grúa](a.jpg)\n\nUno'],
    ['a link without words', '<p>Uno <a href="https://a.example/"></a></p>', 'Uno'],
  ])('are %s', async (_, html, body) => {
    expect((await read(html)).body).toBe(body)
  })
})

describe('pictures', () => {
  const shown = async (html: string) => (await read(`<p>Uno.</p><p>${html}</p>`)).body.replace(/^Uno\.\s*/, '')

  it.each<[what: string, html: string, body: string]>([
    ['a sign that is drawn', 'Va <img class="emoji" alt="🚲" src="https://s.w.example/1f6b2.svg">', 'Va 🚲'],
    [
      'the one that a script is to load',
      '<img src="/img/placeholder.gif" data-src="a.jpg" alt="Una grúa">',
      '![Una grúa](a.jpg)',
    ],
    ['the largest of several', '<img srcset="a.jpg 480w, b.jpg 1200w, c.jpg" alt="Una grúa">', '![Una grúa](b.jpg)'],
    ['the first of several without a size', '<img data-srcset="a.jpg" alt="Una grúa">', '![Una grúa](a.jpg)'],
    ['a source where there is no picture', '<picture><source srcset="a.webp 1x"></picture>', '![](a.webp)'],
    ['the one of a quick page', '<amp-img src="a.jpg" alt="Una grúa"></amp-img>', '![Una grúa](a.jpg)'],
    ['nothing of a frame without any', 'Va <picture></picture>', 'Va'],
    [
      'nothing of a face or a sign of the site',
      'Va <img class="avatar" src="a.jpg"><img id="site-logo" src="b.png">',
      'Va',
    ],
    ['an address without its kind', '<img src="//a.example/a.jpg" alt="">', '![](https://a.example/a.jpg)'],
    ['a path as files are named', '<img src="./r%C3%ADo.jpg?x=1#y" alt="">', '![](río.jpg)'],
    ['a path that cannot be read so as it is', '<img src="100%.jpg" alt="">', '![](100%.jpg)'],
    ['what shows where no script runs', '<noscript><img src="a.jpg" alt="Una grúa"></noscript>', '![Una grúa](a.jpg)'],
  ])('are %s', async (_, html, body) => {
    expect(await shown(html)).toBe(body)
  })

  it('that only count readers are told as what they are', async () => {
    const { body, dropped } = await read(
      '<p>Uno.<img src="https://t.example/p.gif" width="1" height="1px"><img width="0"></p>',
    )
    expect([body, dropped]).toEqual(['Uno.', [{ kind: 'script', what: 'tracking', count: 2 }]])
  })

  it('are held once, and two of one name apart', async () => {
    const [one, two] = [Buffer.alloc(300, 1), Buffer.alloc(300, 2)]
    const page =
      '<p><img src="a/g.png" alt="1"><img src="b/g.png" alt="2"><img src="a/g.png" alt="3"><img src="c/small.png" alt="4"></p>'
    const zip = zipSync({
      'nota.html': Buffer.from(page),
      'a/g.png': one,
      'b/g.png': two,
      'c/small.png': Buffer.alloc(9),
    })
    const { body, pictures } = await read(zip, 'nota.zip')
    expect(body.split('\n\n')).toEqual(['![1](g.png)', '![2](g-2.png)', '![3](g.png)', '![4](c/small.png)'])
    expect(Object.keys(pictures)).toEqual(['g.png', 'g-2.png'])
  })
})

describe('a .zip', () => {
  const zipped = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, words]) => [path, Buffer.from(words)])))

  it('is the page that lies highest, the first by name', async () => {
    const files = { 'x/y.html': '<p>No.</p>', 'b.html': '<p>Dos.</p>', 'a.html': '<p>Uno.</p>' }
    expect((await read(zipped(files), 'nota.zip')).body).toBe('Uno.')
  })

  it('is refused without a page', async () => {
    await expect((async () => read(zipped({ 'a.txt': 'Uno.' }), 'nota.zip'))()).rejects.toMatchObject({
      exit: 3,
      code: 'kind-mistaken',
    })
  })
})

describe('letters', () => {
  const page = (charset: string) => `<meta charset="${charset}"><p>El año</p>`
  it.each<[what: string, bytes: Buffer]>([
    ['with the mark of UTF-8', Buffer.from(`\ufeff${page('iso-8859-1')}`)],
    ['UTF-16, the large end first, with its mark', Buffer.from(`\ufeff${page('utf-16')}`, 'utf16le').swap16()],
    ['UTF-16, the large end first, without it', Buffer.from(page('utf-16'), 'utf16le').swap16()],
    ['UTF-16, the small end first, without it', Buffer.from(page('utf-16'), 'utf16le')],
    ['those of Windows where the page says UTF-8', Buffer.from(page('utf-8'), 'latin1')],
    ['those of Windows where the page says UTF-16', Buffer.from(page('utf-16'), 'latin1')],
    ['those of Windows where nobody knows what it says', Buffer.from(page('x-unknown'), 'latin1')],
    ['those of a Mac', Buffer.from(page('macintosh').replace('ñ', '\x96'), 'latin1')],
  ])('are read: %s', async (_, bytes) => {
    expect((await read(bytes)).body).toBe('El año')
  })
})
