import { describe, expect, it } from 'vitest'
import { png, webp } from '../../support/images.ts'
import { accepts, PHOTO, problemsWith } from '../../support/newsroom.ts'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

describe('image-format-mismatch', () => {
  it('accepts a JPEG as .jpeg and in capitals', () => {
    accepts('image-format-mismatch', { 'articles/night-bus/a.jpeg': PHOTO, 'articles/night-bus/b.JPG': PHOTO })
  })

  it('rejects pictures of another format than their extension says', () => {
    const problems = problemsWith({
      'articles/night-bus/photo.jpg': png(800, 600),
      'articles/night-bus/b.png': webp(800, 600),
      'articles/night-bus/c.webp': gif,
      'articles/night-bus/d.jpg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
    })
    expect(
      problems.filter(({ check }) => check === 'image-format-mismatch').map(({ file, message }) => [file, message]),
    ).toEqual([
      ['articles/night-bus/b.png', 'Unexpected WEBP in `b.png`, expected the format of its extension'],
      ['articles/night-bus/c.webp', 'Unexpected GIF in `c.webp`, expected the format of its extension'],
      ['articles/night-bus/d.jpg', 'Unexpected SVG in `d.jpg`, expected the format of its extension'],
      ['articles/night-bus/photo.jpg', 'Unexpected PNG in `photo.jpg`, expected the format of its extension'],
    ])
  })
})
