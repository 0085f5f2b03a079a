import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const alt = '  alt: A lit bus in an empty street.\n'

describe('photo-alt-missing', () => {
  it.each([
    ['a description in each edition', {}],
    [
      'articles without photo',
      {
        [ES]: (text: string) => text.replace(/photo:\n(?: {2}.*\n)+/, ''),
        [EN]: (text: string) => text.replace(/photo:\n(?: {2}.*\n)+/, ''),
      },
    ],
    ['one that is wrong: its own check tells it', { [EN]: swap(['A lit bus in an empty street.', '"  "']) }],
  ])('accepts %s', (_what, changes) => accepts('photo-alt-missing', changes))

  it('rejects it in both editions', () => {
    const problems = rejects('photo-alt-missing', {
      [ES]: swap(['photo:', '⟦photo⟧:'], ['  alt: Un autobús iluminado en una calle vacía.\n', '']),
      [EN]: swap(['photo:', '⟦photo⟧:'], [alt, '']),
    })
    expect(problems.map(({ severity, message, note }) => [severity, message, note.slice(0, 14)])).toEqual([
      ['error', 'Missing photo.alt, expected it because the article has a photo', 'Say in English'],
      ['error', 'Missing photo.alt, expected it because the article has a photo', 'Say in Spanish'],
    ])
  })

  it('rejects a translation that only inherits the photo', () => {
    rejects('photo-alt-missing', {
      [EN]: swap(['---', '⟦---⟧'], [`photo:\n${alt}  caption: Line 8 at three in the morning.\n`, '']),
    })
  })

  it('rejects a file name', () => {
    const [problem] = rejects('photo-alt-missing', {
      [EN]: swap(['A lit bus in an empty street.', '⟦photo.jpg⟧']),
    })
    expect([problem?.severity, problem?.message]).toEqual([
      'warning',
      'Unexpected file name `photo.jpg` as photo.alt, expected what the photo shows',
    ])
  })
})
