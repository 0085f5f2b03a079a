import { describe, expect, it } from 'vitest'
import { png, webp } from '../../support/images.ts'
import { accepts, PHOTO, problemsWith } from '../../support/newsroom.ts'

const photo = 'articles/night-bus/photo.jpg'
const second = 'articles/night-bus/plano.png'

describe('image-unreadable', () => {
  it('accepts a JPEG, a PNG and a WebP', () => {
    accepts('image-unreadable', { [second]: png(800, 600), 'articles/night-bus/mapa.webp': webp(1200, 800) })
  })

  it.each([
    ['no bytes', Buffer.alloc(0), 'Unexpected empty file `photo.jpg`, expected an image'],
    [
      'two bytes',
      Buffer.from([0xff, 0xd8]),
      'Unexpected content in `photo.jpg`, expected a JPEG, PNG, WebP or AVIF image',
    ],
    [
      'a page of HTML',
      Buffer.from('<!doctype html><p>404'),
      'Unexpected content in `photo.jpg`, expected a JPEG, PNG, WebP or AVIF image',
    ],
    ['half a JPEG', PHOTO.subarray(0, 320), 'Unexpected end of the image `photo.jpg`, expected the rest of it'],
  ])('rejects %s', (_, bytes, message) => {
    const [problem] = problemsWith({ [photo]: bytes }).filter(({ check }) => check === 'image-unreadable')
    expect(problem).toMatchObject({ severity: 'error', article: 'night-bus', file: photo, message })
  })

  it('rejects a PNG without pixels and a cut one in one run', () => {
    const problems = problemsWith({ [photo]: PHOTO.subarray(0, 320), [second]: png(0, 600) })
    expect(
      problems.filter(({ check }) => check === 'image-unreadable').map(({ file, message }) => [file, message]),
    ).toEqual([
      [photo, 'Unexpected end of the image `photo.jpg`, expected the rest of it'],
      [second, 'Unexpected image `plano.png` of 0 pixels, expected a width and a height'],
    ])
  })
})
