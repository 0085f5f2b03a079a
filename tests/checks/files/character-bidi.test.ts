import { describe, expect, it } from 'vitest'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('character-bidi', () => {
  it('accepts Hebrew and Arabic words, which turn by themselves', () => {
    accepts('character-bidi', { [ES]: (text) => text.replace('Lleva 40', 'La línea «שלום» lleva 40') })
  })

  it.each(['\u202a', '\u202e', '\u2066', '\u2069'])('rejects %j in a text', (character) => {
    rejects('character-bidi', { [ES]: (text) => text.replace('sale', `sale⟦${character}⟧`) })
  })

  it('rejects it in front matter, in a body and in a record', () => {
    const problems = rejects('character-bidi', {
      [ES]: (text) => text.replace('El autobús de', 'El⟦\u202e⟧ autobús de').replace('sale', '⟦\u2066\u2067⟧sale'),
      'newsroom/people/ana-ruiz.yml': 'name: Ana⟦\u202e⟧ Ruiz\n',
    })
    expect(problems[1]).toMatchObject({
      severity: 'error',
      message: 'Unexpected U+2066 U+2067, which turns the direction of text, expected none in Spanish or English',
    })
  })

  it('rejects it as an escape of YAML and as a character reference of Markdown', () => {
    rejects('character-bidi', {
      [ES]: (text) =>
        text
          .replace('title: El autobús de la noche', 'title: ⟦"El autobús \\u202eehcon al ed"⟧')
          .replace('Viajan enfermeras', '⟦Viajan&#x202e; enfermeras')
          .replace('estudiantes. El ', 'estudiantes. El ⟧'),
      'newsroom/topics.yml': 'transport: {es: ⟦"\\u2066Transporte"⟧, en: Transport}\n',
    })
  })

  it('accepts a character reference that is shown as it is written', () => {
    accepts('character-bidi', { [EN]: (text) => text.replace('It carries', 'Write `&#x202e;`. It carries') })
  })
})
