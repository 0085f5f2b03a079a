import { describe, expect, it } from 'vitest'
import { facing } from '../../../support/facing.ts'
import { accepts, rejects } from '../../../support/newsroom.ts'

describe('directions beside figures', () => {
  it.each([
    ['more and at least', 'Vinieron más de 40 personas.', 'At least 40 people came.'],
    ['no more and fewer', 'No vinieron más de 40 personas.', 'Fewer than 40 people came.'],
    ['not before and since', 'Solo a partir de 1990 hubo luz.', 'There was no light until 1990.'],
    ['a time that lasts', 'Durante más de 5 años y en menos de 9 días.', 'Over 5 years and within 9 days.'],
    ['up to where it rose or fell', 'Subió hasta los 40 y bajó hasta los 30.', 'It rose to 40 and fell to 30.'],
    ['no fewer, to stress it', 'Nada menos que 40 casas.', 'No fewer than 40 houses.'],
    ['growth that is less', 'Crece un 4 % menos.', 'It grows 4% less.'],
    ['ten years that are past', 'Los últimos 10 años.', 'The past 10 years.'],
    ['nouns of rise and fall', 'Un descenso del 4 % y un alza del 5 %.', 'A 4% fall and a 5% increase.'],
    ['the season', 'Subió en otoño de 2020.', 'It rose in fall 2020.'],
    ['since, which gives a reason', 'Hasta dos discos fallan.', 'That is so since up to two disks fail.'],
    ['from before', 'Desde antes de 1990.', 'Since before 1990.'],
    ['what only one edition says', 'A los 40 años.', 'At the age of over 40 years.'],
    ['a figure that stands twice', 'Más de 40 hoy; ayer, menos de 40.', 'Less than 40 yesterday; today more than 40.'],
  ])('accepts %s', (_what, es, en) => {
    accepts('number-mismatch', facing(es, en))
    accepts('date-mismatch', facing(es, en))
  })

  it.each([
    ['less for more', 'Vinieron más de 40 personas.', '⟦Less than 40⟧ people came.'],
    ['at most for at least', 'Al menos 300 casas ardieron.', '⟦At most 300⟧ houses burned.'],
    ['no more for no fewer', 'No menos de 40 casas.', '⟦No more than 40⟧ houses.'],
    ['over for almost', 'Cuesta casi 40 euros.', 'It costs ⟦over 40 euros⟧.'],
    ['over an age for under it', 'Los menores de 18 años no votan.', 'Those ⟦over 18 years⟧ do not vote.'],
    ['below for above', 'Con temperaturas superiores a 30 °C.', 'With temperatures ⟦below 30 °C⟧.'],
    ['below for above, with an article', 'Está muy por encima del 0,05.', 'It is well ⟦below the 0.05⟧.'],
    ['less for more, with an article', 'Votó más del 40 %.', '⟦Less than 40%⟧ voted.'],
    ['or fewer for or more', 'Pueden entrar 40 o más.', '⟦40 or fewer⟧ may enter.'],
    ['a fall for a rise', 'El precio subió un 4 %.', 'The price ⟦fell 4%⟧.'],
    ['a rise for a fall', 'La tasa bajó al 7,2 %.', 'The rate ⟦rose to 7.2%⟧.'],
    ['a drop for an increase', 'Hubo un aumento del 15 %.', 'There was a ⟦15% drop⟧.'],
    ['fewer for more', 'Son un 30 % más que ayer.', 'They are ⟦30% fewer⟧ than yesterday.'],
    ['earlier for later', 'Volvió cinco años después.', 'She came back ⟦five years earlier⟧.'],
    ['later for ago', 'Ocurrió hace 30 años.', 'It happened ⟦30 years later⟧.'],
    ['the last for the first', 'Los primeros 10 días.', 'The ⟦last 10 days⟧.'],
    ['more than half', 'Pesa menos de la mitad.', 'It weighs ⟦more than half⟧ of it.'],
    [
      'one of two that are alike',
      'Más de 200 aquí y más de 200 allí.',
      '⟦Less than 200⟧ here and more than 200 there.',
    ],
    ['a version', 'Al menos la versión 1.12.', '⟦At most version 1.12⟧.'],
    ['less for more, both denied', 'No puede tener más de 255 letras.', 'It cannot have ⟦less than 255⟧ letters.'],
    ['past for next', 'En los próximos cinco años.', 'In the ⟦past five years⟧.'],
  ])('rejects %s', (_what, es, en) => {
    rejects('number-mismatch', facing(es, en))
  })

  it.each([
    ['until for since', 'Vive aquí desde 1990.', 'She lived here ⟦until 1990⟧.'],
    ['after for before', 'Antes de 1990 no había luz.', '⟦After 1990⟧ there was no light.'],
    ['before a whole date', 'Después del 5 de mayo de 2010 cambió.', 'It changed ⟦before May 5⟧, 2010.'],
    ['since a month', 'Hasta marzo de 2010 fue gratis.', 'It was free ⟦since March⟧ 2010.'],
  ])('rejects %s as a date', (_what, es, en) => {
    rejects('date-mismatch', facing(es, en))
  })

  it('says that the two are opposites', () => {
    const [problem] = rejects('number-mismatch', facing('Vinieron más de 40.', '⟦Less than 40⟧ came.'))
    expect(problem?.message).toBe(
      'Unexpected `Less than 40`, expected the opposite: `más de 40` as in index.es.md:24:10',
    )
    expect(problem?.severity).toBe('error')
  })
})
