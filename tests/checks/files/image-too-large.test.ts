import { describe, expect, it } from 'vitest'
import { png, webp } from '../../support/images.ts'
import { accepts, problemsWith } from '../../support/newsroom.ts'

describe('image-too-large', () => {
  it('accepts 100 megapixels', () => accepts('image-too-large', { 'articles/night-bus/mapa.png': png(10000, 10000) }))

  it('rejects more, however few bytes they take', () => {
    const problems = problemsWith({
      'articles/night-bus/mapa.png': png(30000, 30000),
      'articles/town-clock/torre.webp': webp(16000, 7000),
    })
    expect(
      problems.filter(({ check }) => check === 'image-too-large').map(({ file, message }) => [file, message]),
    ).toEqual([
      ['articles/night-bus/mapa.png', 'Unexpected picture of 30000 × 30000 pixels, expected 100 megapixels at most'],
      ['articles/town-clock/torre.webp', 'Unexpected picture of 16000 × 7000 pixels, expected 100 megapixels at most'],
    ])
  })
})
