import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const BUS = {
  es: 'El autobús sale a las doce de la noche. Lleva a enfermeras y panaderos a su trabajo. Nadie paga nada en él.',
  en: 'The bus leaves at twelve at night. It takes nurses and bakers to their work. Nobody pays anything on it.',
}
const CLOCK = {
  es: 'En 1920 la familia Keller mandó hacer el reloj de la plaza. Desde entonces adelanta cinco minutos todos los días.',
  en: 'In 1920 the Keller family had the clock on the square made. Since then it has been five minutes fast every day.',
}

describe('sentence-missing', () => {
  it.each([
    ['sentences that pair', BUS.es, BUS.en],
    [
      'two sentences in one, of the same length',
      'Sale a las doce de la noche. Vuelve a las seis de la mañana.',
      'It leaves at twelve at night and comes back at six in the morning.',
    ],
    [
      'a short sentence worked into its neighbour',
      `${BUS.es} No hay asientos.`,
      `${BUS.en.slice(0, -1)}, for there are no seats.`,
    ],
    [
      'a short sentence in other words of which one is known',
      `${BUS.es} Todos contentos.`,
      `${BUS.en.slice(0, -1)}, happily.`,
    ],
    [
      'a short sentence of unknown words that the one before it has taken in',
      'Con ello se suma una tabla a otra, casi lo mismo que barajar. Nadie paga nada en él.',
      'With it one table is added to another. This is a lot like shuffling. Nobody pays anything on it.',
    ],
    [
      'a short sentence some of whose words are answered, of a side that is too short',
      `¡Por descontado! ${BUS.es.slice(0, -1)}`,
      `${BUS.en.slice(0, -1)}, of course, and this holds for all of them.`,
    ],
    [
      'a sentence on the other side of a border between paragraphs',
      `${BUS.es} Solo los domingos cierra la estación principal.\n\n${CLOCK.es}`,
      `${BUS.en}\n\nOnly on Sundays the main station remains closed. ${CLOCK.en}`,
    ],
    [
      'a sentence joined with another by a semicolon',
      'Los libros de la biblioteca se prestan a todos los vecinos durante dos semanas. Pedimos que nadie escriba notas en las páginas.',
      'Books are lent to all; we ask that nobody writes notes on their pages.',
    ],
    ['an abbreviation', `${BUS.es} Véase cap. 8.`, BUS.en],
    [
      'what only one edition says of a work that is cited',
      'Keller, Ana. *Relojes de plaza*. Lima: Editorial Norte, 2007. Impreso.',
      'Keller, Ana. *Relojes de plaza*. Lima: Editorial Norte, 2007.',
    ],
    ['headings and tables', '## Uno. Dos. Tres. Cuatro. Cinco. Seis. Siete.', '## One.'],
  ])('accepts %s', (_what, es, en) => accepts('sentence-missing', facing(es, en)))

  it('rejects a sentence that the other edition lacks, on either side', () => {
    const problems = rejects(
      'sentence-missing',
      facing(
        `${BUS.es} ⟦Solo los domingos cierra la estación principal.⟧\n\n${CLOCK.es}`,
        `${BUS.en}\n\n${CLOCK.en} ⟦Its hands were taken from an old church in Bern.⟧`,
      ),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Missing counterpart of the sentence `Its hands were taken from an old church in Bern.`, expected it in index.es.md:26',
      'Missing counterpart of the sentence `Solo los domingos cierra la estación principal.`, expected it in index.en.md:12',
    ])
  })

  it.each([
    [`${BUS.es} ¡⟦Buena suerte!⟧`, BUS.en],
    [`⟦Nadie habla.⟧ ${BUS.es}`, BUS.en],
    [BUS.es, `${BUS.en} ⟦It works.⟧`],
    [`El autobús para en cada parada. ⟦Cierra la puerta.⟧`, 'The bus stops at every stop.'],
    [BUS.es, `${BUS.en} ⟦Let’s try this.⟧`],
    [`${BUS.es} «⟦Así no se puede seguir», dice.⟧`, BUS.en],
    [`${BUS.es} ¿⟦Quién lo sufraga?⟧`, BUS.en],
  ])('rejects a sentence of few words none of which is answered: %s', (es, en) => {
    rejects('sentence-missing', facing(es, en))
  })

  it('rejects a sentence where a colon ends another one in the other edition', () => {
    rejects(
      'sentence-missing',
      facing(
        `${BUS.es.slice(0, -1)}: no hay billetes.`,
        `${BUS.en.slice(0, -1)}, since there are no tickets. ⟦The driver waves them in with a smile.⟧`,
      ),
    )
  })

  it('rejects one sentence opposite one several times as long', () => {
    const [problem] = rejects(
      'sentence-missing',
      facing(
        '⟦En 1920 la familia Keller mandó hacer el reloj de la plaza, que desde entonces adelanta cinco minutos y que nadie quiere arreglar, ni siquiera la relojera.⟧',
        'In 1920 the Keller family had the clock made.',
      ),
    )
    expect(problem?.message).toBe(
      'Unexpected length of 155 characters opposite 45 in index.en.md:12, expected about as many',
    )
  })
})
