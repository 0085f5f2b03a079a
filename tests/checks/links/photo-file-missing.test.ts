import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const file = (name: string) => swap(['file: photo.jpg', `file: ${name}`])

describe('photo-file-missing', () => {
  it.each([
    ['what other checks tell', 'https://example.org/photo.jpg'],
    ['a path out of the folder', '../photo.jpg'],
    ['the same name in quotation marks', '"photo.jpg"'],
  ])('accepts %s', (_what, name) => accepts('photo-file-missing', { [ES]: file(name) }))

  it.each([
    [
      'a name of no file',
      '⟦foto.jpg⟧',
      'Missing photo `foto.jpg`, expected a file in the folder of the article, perhaps `photo.jpg`',
    ],
    [
      'other letters',
      '⟦Photo.JPG⟧',
      'Missing photo `Photo.JPG`, expected a file in the folder of the article, perhaps `photo.jpg`',
    ],
    ['a folder below', '⟦img/p.png⟧', 'Missing photo `img/p.png`, expected a file in the folder of the article'],
  ])('rejects %s', (_what, name, message) => {
    const [problem] = rejects('photo-file-missing', { [ES]: file(name) })
    expect(problem?.message).toBe(message)
  })

  it('rejects what each edition names', () => {
    rejects('photo-file-missing', {
      [ES]: file('⟦tren.jpg⟧'),
      [EN]: swap(['photo:\n', 'photo:\n  file: ⟦train.jpg⟧\n']),
    })
  })
})
