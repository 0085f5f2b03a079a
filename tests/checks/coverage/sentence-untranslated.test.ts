import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const ES = 'El autobús sale a las doce de la noche y vuelve a las seis con los que trabajan.'
const EN = 'The bus leaves at twelve at night and is back at six with those who work.'

describe('sentence-untranslated', () => {
  it.each([
    ['texts in their own languages', `${ES} ${ES}`, `${EN} ${EN}`],
    ['what is quoted', `${ES} ${ES} Decía: “${EN}” Y *${EN}*`, EN],
    ['a block that is wholly in the other language', `${EN} ${EN}`, EN],
    ['an entry of a list of references', `- Beigel, M. F. (2022). El proyecto de la ciencia. ${EN} ${ES}`, EN],
    [
      'an entry that ends with its year',
      '- Ana Pardo, *Metadata: Shaping Knowledge from Antiquity to the Semantic Web*, Norte, 2016\n- Uno, *Linked Data*, 2011',
      '- Ana Pardo, *Metadata: Shaping Knowledge from Antiquity to the Semantic Web*, Norte, 2016\n- Uno, *Linked Data*, 2011\n\nShaping knowledge from the semantic web.',
    ],
  ])('accepts %s', (_what, es, en) => accepts('sentence-untranslated', facing(es, en)))

  it('rejects a sentence among others', () => {
    const problems = rejects('sentence-untranslated', facing(`${ES} ⟦${EN}⟧ ${ES}`, `${EN} ${EN} ⟦${ES}⟧`))
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected Spanish sentence, expected English',
      'Unexpected English sentence, expected Spanish',
    ])
  })

  it('rejects a sentence with few function words by where its other words stand', () => {
    rejects(
      'sentence-untranslated',
      facing(
        `${ES} ${ES} ⟦PowerShell provides methods for refining commands.⟧`,
        `${EN} ${EN} PowerShell provides methods for refining commands.\n\nIt provides methods, refining commands.`,
      ),
    )
  })
})
