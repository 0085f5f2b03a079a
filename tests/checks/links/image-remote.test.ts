import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('image-remote', () => {
  it.each([
    ['pictures beside the text', '![Un autobús.](photo.jpg)'],
    ['links to pictures on the web', '[Un tren](https://example.org/tren.jpg)'],
  ])('accepts %s', (_what, body) => accepts('image-remote', { [ES]: withBody(body) }))

  it.each([
    [
      'pictures on other hosts and in the text itself',
      '![a](⟦https://cdn.example.org/tren.jpg⟧ "Pie")\n\n![b](⟦//cdn.example.org/tren.jpg⟧)\n\n⟦![c][d]⟧\n\n[d]: data:image/png;base64,AAAA',
      [
        'Unexpected remote image `https://cdn.example.org/tren.jpg`, expected a file in the folder of the article',
        'Unexpected remote image `//cdn.example.org/tren.jpg`, expected a file in the folder of the article',
        'Unexpected remote image `data:image/png;base64,AAAA`, expected a file in the folder of the article',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('image-remote', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
