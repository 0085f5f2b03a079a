import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const file = (name: string) => swap(['file: photo.jpg', `file: ${name}`])

describe('photo-outside', () => {
  it.each([
    ['what other checks tell', 'https://example.org/../photo.jpg'],
    ['two full stops within a name', 'a..b.jpg'],
    ['a name of no file', 'foto.jpg'],
  ])('accepts %s', (_what, name) => accepts('photo-outside', { [ES]: file(name) }))

  it.each([
    [
      'a path to another folder',
      '⟦../../newsroom/site.yml⟧',
      'Unexpected path `../../newsroom/site.yml`, expected a photo in the folder of the article',
    ],
    [
      'an absolute path',
      '⟦/etc/hostname⟧',
      'Unexpected path `/etc/hostname`, expected a photo in the folder of the article',
    ],
    [
      'a path of another system',
      '⟦..\\site.yml⟧',
      'Unexpected path `..\\site.yml`, expected a photo in the folder of the article',
    ],
    ['a drive', '⟦C:\\site.yml⟧', 'Unexpected path `C:\\site.yml`, expected a photo in the folder of the article'],
  ])('rejects %s', (_what, name, message) => {
    const [problem] = rejects('photo-outside', { [ES]: file(name) })
    expect(problem?.message).toBe(message)
  })

  it('rejects what each edition names', () => {
    rejects('photo-outside', {
      [ES]: file('⟦../tren.jpg⟧'),
      [EN]: swap(['photo:\n', 'photo:\n  file: ⟦../train.jpg⟧\n']),
    })
  })
})
