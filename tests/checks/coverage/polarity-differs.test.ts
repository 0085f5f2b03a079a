import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('polarity-differs', () => {
  it.each([
    ['negations of both', 'El tren no llegó a la estación.', 'The train did not reach the station.'],
    ['several of a language in one', 'No viene nunca nadie a verlo aquí.', 'Nobody ever comes to see it here.'],
    [
      'one word of the other language',
      'El tren salió sin su maquinista ayer.',
      'The train did not have its driver yesterday.',
    ],
    ['words that hold one', 'No se sabe quién compró la casa vieja.', 'The buyer of the old house is unknown.'],
    ['verbs that hold one', 'La empresa no cumplió con su parte.', 'The company failed to do its part.'],
    ['dejar de', 'El tren dejó de parar en el pueblo.', 'The train does not stop in the village any more.'],
    ['evitar', 'Esto evita que el agua entre en la casa.', 'This way the water does not enter the house.'],
    ['imposible', 'Es imposible verlo desde la plaza.', 'You cannot see it from the square.'],
    ['no solo', 'No solo viajan enfermeras en el tren.', 'Nurses are not the only ones who take it.'],
    ['hasta que no', 'Hasta que no llegue el tren esperamos.', 'We wait here until the train has come.'],
    ['otro que no sea', 'Use una puerta que no sea la principal.', 'Use a door other than the main one here.'],
    ['más que nunca', 'Viaja más gente que nunca en el tren.', 'More people than ever take the train.'],
    ['questions that only ask', '¿Por qué no viajar en tren este año?', 'What about taking the train this year?'],
    ['a question at the end', 'Viene el tren, ¿no?', 'The train is coming, isn’t it?'],
    ['or not', 'Diga si el tren llega a tiempo o no.', 'Tell whether the train comes in time.'],
    ['an abbreviation', 'El tren n.º 5 sale a las doce hoy.', 'Train No. 5 leaves at twelve today.'],
    ['headings', '## El tren no llega', '## The late train'],
    ['words with non-', 'Los trenes que no son directos paran.', 'The non-direct trains stop there.'],
    ['only', 'No hay más que un tren al día.', 'There is only one train a day here.'],
  ])('accepts %s', (_what, es, en) => accepts('polarity-differs', facing(es, en)))

  it('rejects what negates on one side alone', () => {
    const problems = rejects(
      'polarity-differs',
      facing(
        '⟦El gobierno aprobó la obra del puente.⟧\n\n⟦Solo llegan cartas, sino también libros.⟧\n\nEl alcalde llegó ayer. No quiso hablar con la prensa. Se fue a las seis.\n\nNunca se supo de dónde vino el dinero.',
        'The government did not approve the work on the bridge.\n\nNot only letters come, but also books.\n\nThe mayor came yesterday. ⟦He wanted to talk to the press.⟧ He left at six.\n\n⟦People learnt where the money came from.⟧',
      ),
    )
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', 'Missing negation, expected one like `No` in index.es.md:28'],
      ['info', 'Missing negation, expected one like `Nunca` in index.es.md:30'],
      ['info', 'Missing negation, expected one like `not` in index.en.md:12'],
      ['info', 'Missing negation, expected one like `Not` in index.en.md:14'],
    ])
  })
})
