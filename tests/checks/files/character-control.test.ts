import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('character-control', () => {
  it('accepts tabs and line ends of any system', () => {
    accepts('character-control', { [ES]: (text) => `${text}\n\tcódigo\r\n`, [EN]: (text) => `${text}\n\tcode\r` })
  })

  it.each(['\0', '\b', '\x1b', '\f', '\x7f', '\x85', '\ufffe', '\u{1ffff}', '\ufdd0'])('rejects %j', (character) => {
    rejects('character-control', { [ES]: (text) => text.replace('sale', `sale⟦${character}⟧`) })
  })

  it('rejects it in both editions, once a line, and as an escape of YAML', () => {
    const problems = rejects('character-control', {
      [EN]: (text) =>
        text.replace('leaves', 'leaves⟦\b\b⟧').replace('comes', 'co\bmes').replace('timetable', 'time⟦\0⟧table'),
      [ES]: (text) => text.replace('credit: Estudio Norte', 'credit: ⟦"Estudio\\x1b Norte"⟧'),
    })
    expect(problems.map(({ message }) => message.split(',')[0])).toEqual([
      'Unexpected control character or noncharacter U+0008 U+0008',
      'Unexpected control character or noncharacter U+0000',
      'Unexpected control character or noncharacter U+001B',
    ])
  })
})
