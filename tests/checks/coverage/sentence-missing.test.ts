import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const ES = 'El autobús sale a las doce de la noche. Lleva a enfermeras y panaderos a su trabajo. Nadie paga nada en él.'
const EN = 'The bus leaves at twelve at night. It takes nurses and bakers to their work. Nobody pays anything on it.'

describe('sentence-missing', () => {
  it.each([
    ['sentences that pair', ES, EN],
    [
      'two sentences in one, of the same length',
      'Sale a las doce de la noche. Vuelve a las seis de la mañana.',
      'It leaves at twelve at night and comes back at six in the morning.',
    ],
    ['headings and tables', '## Uno. Dos. Tres. Cuatro. Cinco. Seis. Siete.', '## One.'],
  ])('accepts %s', (_what, es, en) => accepts('sentence-missing', facing(es, en)))

  it('rejects a sentence that the other edition lacks, on either side', () => {
    const problems = rejects(
      'sentence-missing',
      facing(
        `${ES} ⟦Solo los domingos cierra la estación principal.⟧\n\n${ES}`,
        `${EN}\n\n${EN} ⟦Only on Sundays the main station remains closed.⟧`,
      ),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing counterpart of the sentence `Only on Sundays the main station remains closed.`, expected it in index.es.md:26',
      'Missing counterpart of the sentence `Solo los domingos cierra la estación principal.`, expected it in index.en.md:12',
    ])
  })

  it('rejects one sentence opposite one several times as long', () => {
    const [problem] = rejects('sentence-missing', facing(`⟦${ES.replaceAll('.', ',')} fin.⟧`, 'The bus leaves.'))
    expect(problem?.message).toBe(
      'Unexpected length of 112 characters opposite 15 in index.en.md:12, expected about as many',
    )
  })
})
