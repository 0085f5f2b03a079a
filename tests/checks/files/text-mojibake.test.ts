import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('text-mojibake', () => {
  it.each([
    'SÃO PAULO',
    'la letra «Ã»',
    'À la carte',
    '“IRMÔ',
    'Ångström',
    'naïve',
    'Â',
    '€ 20',
    'IRMÃ…',
    '«Ã©»',
    '“Ã§”',
    '`Ã©`',
  ])('accepts %s', (words) => {
    accepts('text-mojibake', { [ES]: (text) => text.replace('Lleva', `Dice ${words} y lleva`) })
  })

  it.each([
    ['MarÃ\u00ada', 'Unexpected `MarÃU+00ADa`, expected `María`: UTF-8 was read in another encoding'],
    ['Ã‘andÃº', 'Unexpected `Ã‘andÃº`, expected `Ñandú`: UTF-8 was read in another encoding'],
    ['Â¿QuiÃ©n', 'Unexpected `Â¿QuiÃ©n`, expected `¿Quién`: UTF-8 was read in another encoding'],
    ['CANCIÃ“N', 'Unexpected `CANCIÃ“N`, expected `CANCIÓN`: UTF-8 was read in another encoding'],
    ['nobodyâ€™s', 'Unexpected `nobodyâ€™s`, expected `nobody’s`: UTF-8 was read in another encoding'],
    ['Â«holaÂ»', 'Unexpected `Â«holaÂ»`, expected `«hola»`: UTF-8 was read in another encoding'],
    ['CafÃ©»', 'Unexpected `CafÃ©»`, expected `Café»`: UTF-8 was read in another encoding'],
    ['ðŸ˜€', 'Unexpected `ðŸ˜€`, expected `😀`: UTF-8 was read in another encoding'],
    ['ï»¿El', 'Unexpected `ï»¿El`, expected `U+FEFFEl`: UTF-8 was read in another encoding'],
  ])('rejects %s', (word, message) => {
    const [problem] = rejects('text-mojibake', { [ES]: (text) => text.replace('Lleva', `Dice ⟦${word}⟧ y lleva`) })
    expect(problem?.message).toBe(message)
  })

  it('rejects a file once, at the first word, and mends them all', () => {
    const problems = rejects('text-mojibake', {
      [EN]: (text) => text.replace('Nurses', '⟦CafÃ©⟧ owners, fiancÃ©s').replace('On Mondays', 'At JosÃ©’s on Mondays'),
      [ES]: (text) => text.replace('El autobús de', 'El ⟦autobÃºs⟧ de'),
      'newsroom/topics.yml': 'transport: {es: ⟦EconomÃ\u00ada⟧, en: EconomÃ\u00ada}\n',
    })
    expect(problems.map(({ message, fix = [] }) => [/\(.*\)/.exec(message)?.[0], fix.length])).toEqual([
      ['(3 words of this file)', 3],
      [undefined, 1],
      ['(2 words of this file)', 0],
    ])
  })

  it('rejects the next word where the first one is allowed', () => {
    const allowing = (text: string) =>
      text.replace('slug:', 'allow: [{check: text-mojibake, block: p-dc5f6a, reason: It is shown.}]\nslug:')
    rejects('text-mojibake', {
      [EN]: (text) => allowing(text).replace('Nurses', 'CafÃ© owners').replace('On Mondays', 'At ⟦JosÃ©⟧’s on Mondays'),
    })
  })
})
