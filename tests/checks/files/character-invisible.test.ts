import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('character-invisible', () => {
  it.each(['👩‍🔬', '❤️‍🔥', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '40\u00a0pasajeros'])('accepts %s', (text) => {
    accepts('character-invisible', { [ES]: (before) => before.replace('40 pasajeros', text) })
  })

  it.each(['\u200b', '\u200e', '\u2060', '\ufeff', '\u00ad', '\u200d', '\u2028', '\u{e0041}\u{e0042}'])(
    'warns of %j within a word',
    (character) => {
      const [problem] = rejects('character-invisible', { [ES]: (text) => text.replace('sale', `sa⟦${character}⟧le`) })
      expect(problem?.severity).toBe('warning')
    },
  )

  it('warns of several, and of those that a text only says', () => {
    const problems = rejects('character-invisible', {
      [EN]: (text) =>
        text
          .replace('leaves', 'lea⟦\u200b\u200b⟧ves')
          .replace('stop.', '⟧stop.')
          .replace('Nurses', '⟦&ZeroWidthSpace;Nurses')
          .replace('The [time', 'The ⟧[time')
          .replace('⟧stop.', 'stop.'),
      [ES]: (text) => text.replace('credit: Estudio Norte', 'credit: ⟦"Estudio\\u200b Norte"⟧'),
    })
    expect(problems[0]?.message).toBe(
      'Unexpected invisible character U+200B U+200B, expected none: searching and comparing stumble over it',
    )
  })
})
