import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('html-unexpected', () => {
  it.each([
    ['Markdown, and less-than signs', '**Uno** < dos, 3<4, `<b>` y <https://example.org/>.\n\n```html\n<div>\n```'],
    ['templates of other tools', 'Aquí dice {{ 7*7 }} y {% include "x" %}.'],
  ])('accepts %s', (_what, body) => accepts('html-unexpected', { [ES]: withBody(body) }))

  it.each([
    [
      'each tag, not its end',
      '⟦<div class="nota">⟧Una ⟦<b>⟧nota</b>.</div>\n\nUna ⟦<autor>⟧Ana</autor> y ⟦<br>⟧ más.',
      [
        'Unexpected HTML `<div class="nota">`, expected Markdown',
        'Unexpected HTML `<b>`, expected Markdown',
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
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('html-unexpected', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
