import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('image-outside', () => {
  it.each([
    ['pictures beside the text', '![Un autobús.](photo.jpg)'],
    ['what other checks tell', '![Un tren.](https://example.org/../tren.jpg) ![Un tren.](img/tren.jpg)'],
  ])('accepts %s', (_what, body) => accepts('image-outside', { [ES]: withBody(body) }))

  it.each([
    [
      'paths that leave the folder, however written',
      '![a](⟦../../newsroom/site.yml⟧)\n\n![b](⟦%2e%2e/%2e%2e/newsroom/site.yml⟧)\n\n![c](⟦/etc/hostname⟧)\n\n![d](⟦..\\\\..\\\\site.yml⟧)\n\n![e](⟦C:\\\\site.yml⟧)\n\n![f](⟦../town-clock/index.es.md⟧)',
      [
        'Unexpected path `../../newsroom/site.yml`, expected a picture in the folder of the article',
        'Unexpected path `%2e%2e/%2e%2e/newsroom/site.yml`, expected a picture in the folder of the article',
        'Unexpected path `/etc/hostname`, expected a picture in the folder of the article',
        'Unexpected path `..\\..\\site.yml`, expected a picture in the folder of the article',
        'Unexpected path `C:\\site.yml`, expected a picture in the folder of the article',
        'Unexpected path `../town-clock/index.es.md`, expected a picture in the folder of the article',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('image-outside', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
