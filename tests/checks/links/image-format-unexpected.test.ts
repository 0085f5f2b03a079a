import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

describe('image-format-unexpected', () => {
  it('accepts JPEG', () => accepts('image-format-unexpected', { [ES]: withBody('![Un bus.](photo.jpg)') }))

  it('accepts what is not there, which another check tells', () =>
    accepts('image-format-unexpected', { [ES]: withBody('![Un mapa.](mapa.svg)') }))

  it('accepts drawings that lie there and are not used', () =>
    accepts('image-format-unexpected', { 'articles/night-bus/mapa.svg': SVG }))

  it('rejects SVG and GIF as photo and in the text', () => {
    const problems = rejects('image-format-unexpected', {
      'articles/night-bus/mapa.svg': SVG,
      'articles/night-bus/bus.gif': 'GIF89a',
      [ES]: (text) =>
        swap(['file: photo.jpg', 'file: ⟦mapa.svg⟧'])(
          withBody('![Un mapa.](⟦mapa.svg⟧)\n\n![Un bus.](⟦bus.gif⟧)')(text),
        ),
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected format of `mapa.svg`, expected .jpg, .png, .webp or .avif',
      'Unexpected format of `mapa.svg`, expected .jpg, .png, .webp or .avif',
      'Unexpected format of `bus.gif`, expected .jpg, .png, .webp or .avif',
    ])
  })
})
