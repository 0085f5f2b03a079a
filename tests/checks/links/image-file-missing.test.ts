import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('image-file-missing', () => {
  it.each([
    [
      'a picture beside the text',
      '![Un autobús.](photo.jpg)\n\n![Un autobús.](./photo.jpg "Pie")\n\n![Un autobús.](<photo.jpg>)\n\n![Un autobús.](%70hoto.jpg)',
    ],
    [
      'what other checks tell',
      '![Un tren.](https://example.org/tren.jpg) ![Un tren.](../tren.jpg) ![Un tren.](/tren.jpg)',
    ],
  ])('accepts %s', (_what, body) => accepts('image-file-missing', { [ES]: withBody(body) }))

  it.each([
    [
      'names of no file, and names in other letters',
      '![Un tren.](⟦tren.png⟧)\n\n![Un autobús.](⟦Photo.JPG⟧ "Pie")',
      [
        'Missing picture `tren.png`, expected a file in the folder of the article',
        'Missing picture `Photo.JPG`, expected a file in the folder of the article, perhaps `photo.jpg`',
      ],
    ],
    [
      'folders below, and no name at all',
      '![Un autobús.](⟦img/photo.jpg⟧) ⟦![Nada.]()⟧',
      [
        'Missing picture `img/photo.jpg`, expected a file in the folder of the article, perhaps `photo.jpg`',
        'Missing picture ``, expected a file in the folder of the article',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('image-file-missing', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
