import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, EN, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

const ENGLISH = 'The bus leaves at twelve, and it is the only one that goes to the hospital.'
const SPANISH = 'El autobús sale a las doce y es el único que llega hasta el hospital.'

describe('block-untranslated', () => {
  it.each([
    ['texts in their own languages', SPANISH, ENGLISH],
    ['code, quotations and tables', `> ${ENGLISH}\n\n    ${ENGLISH}`, 'One.'],
    ['a quoted passage and the title of a link', `Decía «${ENGLISH}» y [${ENGLISH}](https://example.org/).`, 'One.'],
    [
      'names',
      'Biblioteca Nacional de Colombia y The Museum of the City.',
      'Biblioteca Nacional de la República de Colombia.',
    ],
    [
      'an entry of a list of references',
      'Howard, Sharon, What historians can do about the sharing of their data (2013).',
      'One.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('block-untranslated', facing(es, en)))

  it('rejects paragraphs and items in the other language, in italics too', () => {
    const problems = rejects(
      'block-untranslated',
      facing(`⟦${ENGLISH}⟧\n\n⟦- *${ENGLISH}*⟧`, `${ENGLISH}\n\n- One.\n\n⟦${SPANISH}⟧`),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected Spanish text, expected English',
      'Unexpected English text, expected Spanish',
      'Unexpected English text, expected Spanish',
    ])
  })

  it('rejects a description and an alternative text that were copied from the source', () => {
    const problems = rejects('block-untranslated', {
      [EN]: swap(
        [
          'A bus crosses the city while everybody else sleeps.',
          '⟦Un autobús recorre la ciudad cuando los demás duermen y el río no.⟧',
        ],
        ['A lit bus in an empty street.', '⟦Un autobús iluminado que va por una calle vacía de la ciudad.⟧'],
      ),
    })
    expect(problems.map(({ message }) => message)).toEqual(Array(2).fill('Unexpected Spanish text, expected English'))
  })

  it('accepts a title that is a name, and a text of few words', () =>
    accepts('block-untranslated', {
      [EN]: swap(
        ['title: The Night Bus', 'title: La casa de Bernarda Alba'],
        ['A lit bus in an empty street.', 'El tren.'],
      ),
    }))
})
