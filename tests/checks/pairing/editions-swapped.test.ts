import { describe, expect, it } from 'vitest'
import { TEXTS, withBody } from '../../support/bodies.ts'
import { accepts, CLOCK_EN, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'

const marked = (text: string) => {
  const [first = ''] = text.split('\n\n')
  return withBody(text.replace(first, `⟦${first}⟧`))
}

describe('editions-swapped', () => {
  it.each([
    ['each text in its file', { [ES]: withBody(TEXTS.es), [EN]: withBody(TEXTS.en) }],
    [
      'only one text in the wrong language',
      { [ES]: withBody(TEXTS.es), [EN]: withBody(TEXTS.es.replace('martes', 'jueves')) },
    ],
    ['texts too short to tell', { [ES]: withBody('The bus.'), [EN]: withBody('El autobús.') }],
  ])('accepts %s', (_what, changes) => accepts('editions-swapped', changes))

  it('rejects two pairs of texts that stand in each other’s file, once a pair', () => {
    const swapped = {
      [ES]: marked(TEXTS.en),
      [EN]: withBody(TEXTS.es),
      [CLOCK_EN]: marked(TEXTS.es),
      [CLOCK_ES]: withBody(TEXTS.en),
    }
    const problems = rejects('editions-swapped', swapped)
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected English in `index.es.md` and Spanish in `index.en.md`, expected each in its own file',
      'Unexpected Spanish in `index.en.md` and English in `index.es.md`, expected each in its own file',
    ])
    expect(problems[0]?.related.map(({ file }) => file)).toEqual([EN])
    accepts('language-unexpected', { [ES]: withBody(TEXTS.en), [EN]: withBody(TEXTS.es) })
  })
})
