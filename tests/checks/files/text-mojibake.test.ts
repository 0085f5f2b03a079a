import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('text-mojibake', () => {
  it.each(['SÃO PAULO', 'la letra «Ã»', 'À la carte', '“IRMÔ', 'Ångström', 'naïve', 'Â', '€ 20', 'IRMÃ…'])(
    'accepts %s',
    (words) => {
      accepts('text-mojibake', { [ES]: (text) => text.replace('Lleva', `Dice ${words} y lleva`) })
    },
  )

  it.each([
    ['MarÃ\u00ada', 'Unexpected `MarÃU+00ADa`, expected `María`: UTF-8 was read in another encoding'],
    ['Ã‘andÃº', 'Unexpected `Ã‘andÃº`, expected `Ñandú`: UTF-8 was read in another encoding'],
    ['Â¿QuiÃ©n', 'Unexpected `Â¿QuiÃ©n`, expected `¿Quién`: UTF-8 was read in another encoding'],
    ['CANCIÃ“N', 'Unexpected `CANCIÃ“N`, expected `CANCIÓN`: UTF-8 was read in another encoding'],
    ['nobodyâ€™s', 'Unexpected `nobodyâ€™s`, expected `nobody’s`: UTF-8 was read in another encoding'],
    ['Â«holaÂ»', 'Unexpected `Â«holaÂ»`, expected `«hola»`: UTF-8 was read in another encoding'],
    ['ðŸ˜€', 'Unexpected `ðŸ˜€`, expected `😀`: UTF-8 was read in another encoding'],
    ['ï»¿El', 'Unexpected `ï»¿El`, expected `U+FEFFEl`: UTF-8 was read in another encoding'],
  ])('rejects %s', (word, message) => {
    const [problem] = rejects('text-mojibake', { [ES]: (text) => text.replace('Lleva', `Dice ⟦${word}⟧ y lleva`) })
    expect(problem?.message).toBe(message)
  })

  it('rejects each word, in both editions and in records', () => {
    rejects('text-mojibake', {
      [EN]: (text) => text.replace('nobody', 'nobody').replace('Nurses', '⟦CafÃ©⟧ owners, ⟦fiancÃ©s⟧'),
      [ES]: (text) => text.replace('El autobús de', 'El ⟦autobÃºs⟧ de'),
      'newsroom/topics.yml': 'transport: {es: ⟦EconomÃ\u00ada⟧, en: Economy}\n',
    })
  })
})
