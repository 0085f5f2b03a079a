import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('character-lost', () => {
  it('accepts every letter of both languages', () => {
    accepts('character-lost', { [ES]: (text) => text.replace('Lleva', 'Ñandú, pingüino, cigüeña. Lleva') })
  })

  it('rejects U+FFFD where a letter was, in both editions', () => {
    const problems = rejects('character-lost', {
      [EN]: (text) => text.replace('timetable', 'timet⟦\ufffd⟧ble'),
      [ES]: (text) => text.replace('El autobús sale', 'El autob⟦\ufffd\ufffd⟧s sale'),
    })
    expect(problems[1]?.message).toBe(
      'Unexpected replacement character U+FFFD U+FFFD, expected the letter that was lost here',
    )
  })
})
