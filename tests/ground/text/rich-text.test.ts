import { describe, expect, it } from 'vitest'
import { richText, wordsOfRich } from '../../../src/ground/text/rich-text.ts'
import { inlinesToHtml } from '../../../src/render/words/inlines.ts'

const link = (href: string, words: string) => `<a href="${href}" rel="external noopener">${words}</a>`

describe('richText', () => {
  it.each([
    ['plain words', 'El tren & «la vía».', 'El tren &amp; «la vía».'],
    [
      'emphasis',
      'Según *La Nación* y **otros** y ***más***.',
      'Según <em>La Nación</em> y <strong>otros</strong> y <strong>más</strong>.',
    ],
    [
      'links',
      'Foto: [Ana *Ruiz*](https://e.example/a), Efe',
      `Foto: ${link('https://e.example/a', 'Ana ')}${link('https://e.example/a', '<em>Ruiz</em>').replace('<em>', '<em>')}, Efe`,
    ],
    ['bare addresses', 'En «https://e.example/b».', `En «${link('https://e.example/b', 'https://e.example/b')}».`],
    [
      'addresses of mail',
      'Escriba a [Ana](mailto:ana@e.example).',
      `Escriba a ${link('mailto:ana@e.example', 'Ana')}.`,
    ],
    ['links that lead nowhere', '[a](javascript:alert(1)) [b](../c/index.es.md) [d](https://u:p@e.example/)', 'a b d'],
    ['code and escapes', '`x_y` y \\*z\\* y snake_case y 2 * 3', 'x_y y *z* y snake_case y 2 * 3'],
    ['what begins like a block', '1990. Uno # dos > tres', '1990. Uno # dos &gt; tres'],
    ['heading, list and table', '# Uno\n- dos\n| a |\n| - |', '# Uno\n- dos\n| a |\n| - |'],
    ['HTML and notes', '<b>a</b>[^1] ![c](d.jpg) [e]', '&lt;b&gt;a&lt;/b&gt;[^1] !c [e]'],
    ['paragraphs', 'Uno *a*.\n\nDos.', 'Uno <em>a</em>. Dos.'],
  ])('reads %s', (_what, markdown, html) => expect(inlinesToHtml(richText(markdown))).toBe(html))

  it('has its words alone too', () => {
    expect(wordsOfRich('Según *La Nación*, [aquí](https://e.example/).')).toBe('Según La Nación, aquí.')
  })
})
