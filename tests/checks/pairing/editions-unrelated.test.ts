import { describe, expect, it } from 'vitest'
import { TEXTS, withBody } from '../../support/bodies.ts'
import { accepts, CLOCK_EN, CLOCK_ES, EN, ES, rejects } from '../../support/newsroom.ts'

const train = {
  es: 'El tren a Piedra Alta lleva 120 pasajeros en 45 minutos. El billete vale $1.500 y lo vende Lidia Ferrán.',
  en: 'The train to Piedra Alta carries 120 passengers in 45 minutes. Lidia Ferran sells the ticket, which costs $1,500.',
}
const books = {
  es: 'Desde 2019 un carro lleva 200 libros al mercado. Lo pintó Nora Whitfield, y el cuaderno tiene 3.100 nombres.',
  en: 'Since 2019 a cart has brought 200 books to the market. It was painted by Nora Whitfield; the notebook has 3,100 names.',
}

describe('editions-unrelated', () => {
  it.each([
    ['a text and its translation', { [ES]: withBody(train.es), [EN]: withBody(train.en) }],
    ['texts without numbers', { [ES]: withBody(TEXTS.es), [EN]: withBody(train.en) }],
    [
      'a few numbers that the translation spells out',
      { [ES]: withBody('Tiene 2 ruedas y 3 sillas.'), [EN]: withBody('It has two wheels and three chairs.') },
    ],
  ])('accepts %s', (_what, changes) => accepts('editions-unrelated', changes))

  it('warns of two articles that have each other’s translation', () => {
    const problems = rejects('editions-unrelated', {
      [ES]: withBody(train.es),
      [EN]: withBody(`⟦${books.en}⟧`),
      [CLOCK_EN]: withBody(books.en),
      [CLOCK_ES]: withBody(`⟦${train.es}⟧`),
    })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Unexpected text, expected the translation of `index.es.md`: they share no names and numbers'],
      ['warning', 'Unexpected text, expected the translation of `index.en.md`: they share no names and numbers'],
    ])
  })
})
