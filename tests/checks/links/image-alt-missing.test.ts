import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

describe('image-alt-missing', () => {
  it.each([
    ['pictures that say what they show', '![Un autobús.](photo.jpg) y ![otro][b]\n\n[b]: photo.jpg'],
    ['words about a file', '![El archivo photo.jpg abierto.](photo.jpg) y ![DSC](photo.jpg)'],
  ])('accepts %s', (_what, body) => accepts('image-alt-missing', { [ES]: withBody(body) }))

  it.each([
    [
      'empty and blank brackets',
      '⟦![](photo.jpg)⟧\n\nAquí ⟦![ ](photo.jpg)⟧ hay uno.',
      [
        'Missing alternative text of the picture, expected what it shows, in Spanish',
        'Missing alternative text of the picture, expected what it shows, in Spanish',
      ],
    ],
    [
      'what a camera called it',
      '⟦![IMG_0034.JPG](photo.jpg)⟧\n\n⟦![DSC01234](photo.jpg)⟧',
      [
        'Unexpected file name `IMG_0034.JPG` as alternative text, expected what the picture shows, in Spanish',
        'Unexpected file name `DSC01234` as alternative text, expected what the picture shows, in Spanish',
      ],
    ],
  ])('rejects %s', (_what, body, messages) => {
    const problems = rejects('image-alt-missing', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message)).toEqual(messages)
  })
})
