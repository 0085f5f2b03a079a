import { describe, expect, it } from 'vitest'
import { facing } from '../../../support/facing.ts'
import { accepts, rejects } from '../../../support/newsroom.ts'

const CHECK = 'number-mismatch'

describe('numbers in words and measures', () => {
  it.each([
    ['ordinals', 'Por primera vez; el vigésimo segundo piso.', 'For the first time; the twenty-second floor.'],
    ['parts by ordinals', 'La quinta parte y tres cuartas partes.', 'A fifth of it, and three quarters.'],
    ['a part that is a third one', 'La tercera parte de la trilogía.', 'The third part of the trilogy.'],
    ['tens, dozens and scores', 'Decenas de barcos y una decena de botes.', 'Dozens of ships and a dozen boats.'],
    ['multiples', 'El doble de caro; creció diez veces.', 'Twice as expensive; it grew tenfold.'],
    ['times', 'Llamó una vez y luego dos veces.', 'She called once and then twice.'],
    ['stretches of time', 'Tres lustros después; medio siglo.', 'Fifteen years later; fifty years.'],
    ['a whole and its half', 'Siglo y medio después; mes y medio.', '150 years later; six weeks.'],
    ['the whole for its parts', 'En los próximos doce meses y siete días.', 'In the coming year and a week.'],
    ['parts for the whole', 'El próximo año, en una hora.', 'The next 12 months, in sixty minutes.'],
    ['a fortnight', 'Dos semanas; una quincena; una quincena de casas.', 'A fortnight; two weeks; fifteen houses.'],
    ['half an hour', 'Treinta minutos y 45 minutos.', 'Half an hour and three quarters of an hour.'],
    ['seconds behind tens', 'Duró veinte segundos.', 'It lasted 20 seconds.'],
    ['both of them', 'Vino uno de los dos.', 'One of them came.'],
    ['thousands of millions in short', 'Costó 3 mil 500 millones de pesos.', 'It cost 3.5 billion pesos.'],
    ['tens of thousands', 'Decenas de miles de aves.', 'Tens of thousands of birds.'],
    ['days named by a letter', 'La huelga del 8M, el golpe del 23F.', 'The 8 March strike, the coup of 23 February.'],
    ['days of one letter in both', 'El movimiento 15-M y los atentados del 11-S.', 'The 15-M movement and 9/11.'],
    ['degrees of two scales', 'Hacía 30 °C; hacía 10 grados bajo cero.', 'It was 86 °F; it was 14 degrees.'],
    ['a change of temperature', 'El mar subió 2 °C en mayo.', 'The sea rose by 3.6 °F in May.'],
    ['a height in feet and inches', 'El poste mide 1,80 m.', 'The post is 5 feet 11 inches tall.'],
    ['a height in signs', 'El poste mide 1,80 m de alto.', 'The post is 5\'11" tall.'],
    ['a height with hyphens', 'Un poste de 1,80 m.', 'A 5-foot-11 post.'],
    ['hours and minutes', 'El viaje dura 80 minutos.', 'The trip takes 1 hour 20 minutes.'],
    [
      'measures of the kitchen',
      'Con 4 litros de agua y 500 gramos de harina.',
      'A gallon of water and a pound of flour.',
    ],
    ['how many times as much', 'Creció 1,4 veces ese mes.', 'It grew x1.4 that month.'],
    ['multiplied by', 'El precio se multiplicó por diez.', 'The price rose tenfold.'],
    ['another decimal mark', "Son 3'5 millones y 0,5 litros.", 'Some 3.5 million and .5 litres.'],
    ['a million and a quarter', 'Un millón y cuarto de libros.', '1.25 million books.'],
    [
      'seconds and quarters',
      'Un segundo después; un cuarto de los barcos.',
      'One second later; a quarter of the ships.',
    ],
    ['a second anniversary', 'El grupo cumplió dos años.', 'The group celebrated its second anniversary.'],
    ['patch levels', 'Con Ruby 1.9.3 patchlevel 392.', 'With Ruby 1.9.3-p392.'],
    ['wars by Roman letters', 'La Primera Guerra Mundial.', 'World War I.'],
    [
      'set phrases',
      'Use dos puntos; van de tres en tres; un par o dos.',
      'Use a colon; they go in groups; a pair or two.',
    ],
  ])('accepts %s', (_what, es, en) => accepts(CHECK, facing(es, en)))

  it.each([
    ['another ordinal', 'Vive en el tercer piso.', 'She lives on the ⟦fourth⟧ floor.'],
    ['a second time that is the first', 'Por segunda vez en un año.', 'For the ⟦first⟧ time in a year.'],
    ['a second floor that is the ninth', 'Se le añadió un segundo piso.', 'A ⟦ninth⟧ floor was added.'],
    ['a fourth year that is the first', 'Tras el cuarto año.', 'After the ⟦first⟧ year.'],
    ['an ordinal beside both', 'Una sexta variable cabe en ambas.', 'A ⟦second⟧ variable fits both.'],
    ['an ordinal beside a triangle', 'El quinto lado del triángulo.', 'The ⟦third⟧ side of the figure.'],
    ['another fraction', 'Un tercio de las calles.', 'A ⟦quarter⟧ of the streets.'],
    ['another part by its ordinal', 'Tres quintas partes.', '⟦Two fifths⟧.'],
    ['half for a third', 'La mitad de las calles.', 'A ⟦third⟧ of the streets.'],
    ['ten for a dozen', 'Una docena de huevos.', '⟦Ten⟧ eggs.'],
    ['hundreds for tens of thousands', 'Decenas de miles de aves.', '⟦Hundreds of thousands⟧ of birds.'],
    ['thousands for hundreds', 'Cientos de barcos.', '⟦Thousands⟧ of ships.'],
    ['three times for twice', 'Cuesta el doble.', 'It costs ⟦three times⟧ as much.'],
    ['tripled for doubled', 'La cosecha se duplicó.', 'The harvest ⟦tripled⟧.'],
    ['another war', 'La Segunda Guerra Mundial.', '⟦World War I⟧.'.replace('⟦World War ', 'World War ⟦')],
    ['an ordinal that is said again elsewhere', 'Dos botes; el segundo bote.', 'Two boats; the ⟦tenth⟧ boat.'],
    ['fivefold for ten', 'Se multiplicó por diez.', 'It rose ⟦fivefold⟧.'],
    ['a century for half of it', 'Medio siglo de paz.', 'A ⟦century⟧ of peace.'],
    ['another patch level', 'Con el patchlevel 392 de Ruby.', 'With Ruby patchlevel ⟦382⟧.'],
    ['a number that looks like a year', 'Hay 1500 archivos.', 'There are ⟦1,600⟧ files.'],
    ['minutes beside hours', 'Dura 2 horas y 20 minutos.', 'It takes 2 hours and ⟦30 minutes⟧.'],
    ['once for twice', 'Llamó dos veces.', 'She called ⟦once⟧.'],
    ['a century for a decade', 'Tras la década de guerra.', 'After the ⟦century⟧ of war.'],
    [
      'an ordinal beside a number',
      'Vino dos veces; la segunda, sola.',
      'She came ⟦ten times⟧; the second time, alone.',
    ],
  ])('rejects %s', (_what, es, en) => {
    for (const { severity } of rejects(CHECK, facing(es, en))) expect(severity).toBe('error')
  })

  it.each([
    ['Compró tres casas.', '⟦She bought houses.⟧', 'info'],
    ['Compró casas.', 'She bought ⟦two⟧ houses.', 'info'],
    ['Vinieron quince ministros.', '⟦Ministers came.⟧', 'warning'],
    ['Los dos hermanos salieron.', '⟦The brothers went out.⟧', 'info'],
    ['Los primeros dos son nuevos.', '⟦The first are new.⟧', 'info'],
    ['Vienen con dos Jack Straws.', '⟦They come with Jack Straws.⟧', 'info'],
    ['Lee los archivos.', 'It reads the files (⟦three⟧ in total).', 'info'],
    ['Tuvo dos llamadas. Ambas salieron bien.', '⟦It had calls. Both went well.⟧', 'info'],
    ['Se repite cinco veces.', '⟦It is done again.⟧', 'info'],
    ['Dos ediciones de esos dos talleres.', '⟦Two editions of those workshops.⟧', 'info'],
    ['Dos botes y dos carros.', '⟦Two boats and carts.⟧', 'info'],
    ['Pasaron semanas.', '⟦Three weeks⟧ passed.', 'warning'],
  ])('tells a number in words that only one edition has: %s', (es, en, severity) => {
    expect(rejects(CHECK, facing(es, en)).map((problem) => problem.severity)).toEqual([severity])
  })
})
