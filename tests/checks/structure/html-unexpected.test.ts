import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('html-unexpected', () => {
  it.each([
    ['Markdown, and less-than signs', '**Uno** < dos, 3<4, `<b>` y <https://example.org/>.\n\n```html\n<div>\n```'],
    [
      'notes to editors on lines of their own',
      '<!-- nota: preguntar -->\n\nUno.\n<!-- NOTE: two\n\n  lines -->\n\n- Dos\n  <!--nota:tres-->\n\n> <!-- note: x -->\n\n[^1]: <!-- nota: y -->',
    ],
    ['templates of other tools', 'Aquí dice {{ 7*7 }} y {% include "x" %}.'],
  ])('accepts %s', (_what, body) => accepts('html-unexpected', { [ES]: withBody(body) }))

  it.each([
    [
      'each tag, not its end and not what it holds',
      '⟦<div class="nota">⟧Una <b>nota</b>.</div>\n\nUna ⟦<autor>⟧Ana</autor> y ⟦<br>⟧ más.',
      [
        'Unexpected HTML `<div class="nota">`, expected Markdown',
        'Unexpected HTML `<autor>`, expected Markdown',
        'Unexpected HTML `<br>`, expected Markdown',
      ],
    ],
    [
      'comments, and an end without a beginning',
      '⟦<!-- preguntar a la autora -->⟧\n\nUna ⟦</i>⟧ palabra ⟦<!-- y otra -->⟧ más.',
      [
        'Unexpected HTML comment `<!-- preguntar a la autora -->`, expected Markdown: pages do not show comments',
        'Unexpected HTML `</i>`, expected Markdown',
        'Unexpected HTML comment `<!-- y otra -->`, expected Markdown: pages do not show comments',
      ],
    ],
    [
      'notes to editors within a line or of another form',
      'Una ⟦<!-- nota: uno -->⟧ palabra.\n\n⟦<!-- nota: dos -->⟧ y más\n\n| ⟦<!-- nota: a -->⟧ |\n| --- |\n\n⟦<!-- notas: tres -->⟧',
      [
        'Unexpected HTML comment `<!-- nota: uno -->`, expected Markdown: pages do not show comments',
        'Unexpected HTML comment `<!-- nota: dos -->`, expected Markdown: pages do not show comments',
        'Unexpected HTML comment `<!-- nota: a -->`, expected Markdown: pages do not show comments',
        'Unexpected HTML comment `<!-- notas: tres -->`, expected Markdown: pages do not show comments',
      ],
    ],
    [
      'a tweet once, its script too',
      'Uno.\n\n⟦<blockquote class="twitter-tweet">⟧<p lang="es">Volvió <a href="https://t.example/x">el tren</a>.<br></p>&mdash; Valle\n\n<a href="https://t.example/y">12 de abril</a></blockquote>\n<script async src="https://t.example/w.js"></script>\n\nDos ⟦<b>⟧tres <i>cuatro</i></b> y ⟦<b>⟧cinco</b>.',
      [
        'Unexpected HTML `<blockquote class="twitter-tweet">`, expected Markdown',
        'Unexpected HTML `<b>`, expected Markdown',
        'Unexpected HTML `<b>`, expected Markdown',
      ],
    ],
    [
      'what stands within tags around a whole text',
      '⟦<div>⟧\n\nUna ⟦<b>⟧nota</b>.\n\n⟦<iframe src="https://v.example/">⟧</iframe>\n\n</div>',
      [
        'Unexpected HTML `<div>`, expected Markdown',
        'Unexpected HTML `<b>`, expected Markdown',
        'Unexpected HTML `<iframe src="https://v.example/">`, expected Markdown',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('html-unexpected', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
