import { describe, expect, it } from 'vitest'
import { TEXTS, withBody } from '../../support/bodies.ts'
import { accepts, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const quoted = `The keeper laughs. “${TEXTS.es.slice(0, 60)}”, she says, and the town hall has heard it before; nobody knows what
the others think of it, but they will have to say it at the next meeting, or not at all.`
const program = `Así se enciende:\n\n\`\`\`\n${TEXTS.en}\n\`\`\`\n\n| the | of |\n|---|---|\n| that | with |`

const marked = (text: string) => {
  const [first = ''] = text.split('\n\n')
  return withBody(text.replace(first, `⟦${first}⟧`))
}

describe('language-unexpected', () => {
  it.each([
    ['each text in its file', { [ES]: withBody(TEXTS.es), [EN]: withBody(TEXTS.en) }],
    ['a text too short to tell', { [EN]: withBody('El autobús de la noche.') }],
    ['a quotation in the other language', { [EN]: withBody(quoted) }],
    ['both languages in one text', { [EN]: withBody(`${TEXTS.es}\n\n${TEXTS.en}`) }],
    ['code and tables in English', { [ES]: withBody(program) }],
    [
      'names of places and papers',
      {
        [EN]: withBody(
          'La Paz, El Alto, Los Angeles, La Nación, El País, Las Vegas, Los Mochis, El Paso, La Plata, Las Palmas, El Salvador, La Rioja',
        ),
      },
    ],
  ])('accepts %s', (_what, changes) => accepts('language-unexpected', changes))

  it('rejects texts in the other language, in two articles', () => {
    const problems = rejects('language-unexpected', { [EN]: marked(TEXTS.es), [CLOCK_ES]: marked(TEXTS.en) })
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected Spanish text, expected English in `index.en.md`',
      'Unexpected English text, expected Spanish in `index.es.md`',
    ])
  })

  it('rejects the text of an edition that is alone', () => {
    const facts = swap([
      'translators:',
      'original: {language: es, outlet: infobae, url: "https://www.infobae.com/a/b/"}\ntranslators:',
    ])
    rejects('language-unexpected', { [ES]: null, [EN]: (text) => marked(TEXTS.es)(facts(text)) })
  })
})
