import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const file = (name: string) => swap(['file: photo.jpg', `file: ${name}`])

describe('photo-remote', () => {
  it.each([
    ['a path out of the folder', '../photo.jpg'],
    ['a drive', 'C:\\photo.jpg'],
  ])('accepts %s', (_what, name) => accepts('photo-remote', { [ES]: file(name) }))

  it.each([
    [
      'a photo on another host',
      '⟦https://cdn.example.org/photo.jpg⟧',
      'Unexpected remote photo `https://cdn.example.org/photo.jpg`, expected a file in the folder of the article',
    ],
    [
      'one without a scheme',
      '⟦//cdn.example.org/photo.jpg⟧',
      'Unexpected remote photo `//cdn.example.org/photo.jpg`, expected a file in the folder of the article',
    ],
    [
      'one in the text itself',
      '⟦data:image/png;base64,AAAA⟧',
      'Unexpected remote photo `data:image/png;base64,AAAA`, expected a file in the folder of the article',
    ],
  ])('rejects %s', (_what, name, message) => {
    const [problem] = rejects('photo-remote', { [ES]: file(name) })
    expect(problem?.message).toBe(message)
  })

  it('rejects what each edition names', () => {
    rejects('photo-remote', {
      [ES]: file('⟦http://example.org/tren.jpg⟧'),
      [EN]: swap(['photo:\n', 'photo:\n  file: ⟦http://example.org/train.jpg⟧\n']),
    })
  })
})
