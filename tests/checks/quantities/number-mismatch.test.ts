import { describe, expect, it } from 'vitest'
import { facing, facingIn } from '../../support/facing.ts'
import { accepts, ES, rejects } from '../../support/newsroom.ts'

const CHECK = 'number-mismatch'

describe('number-mismatch', () => {
  it.each([
    ['digits and words', 'Viajaron doce personas y 3 perros.', 'Twelve people and three dogs travelled.'],
    [
      'millions in short',
      'Costó 10 mdd; 3 M€, 5 mil mdp, MM$ 8.',
      'US$10 million; €3m, 5 billion pesos and $8 million.',
    ],
    ['millions of people', 'Son 5 M de personas y 10 millones de vacas.', 'Some 5m people and 10m cows.'],
    ['years in short', 'La promoción del 99, mayo de 1968 y el ’08.', 'The class of ’99, May ’68 and 2008.'],
    ['one out of so many', 'Uno de cada cinco.', 'Some 20%.'],
    [
      'a year that only one language counts',
      'En un año y un mes vio cuatro trenes.',
      'In a year and a month, 4 trains.',
    ],
    ['pairs', 'Ambos, el par, dos y los segundos.', 'The two of them, two, both, the second.'],
    ['adjectives with a number', 'Un plan de doce meses.', 'A 12-month plan.'],
    ['halves', 'Duró un año y medio y costó medio millón.', 'It took 1.5 years and cost 500,000.'],
    ['a half behind the scale', 'Dos millones y medio de libros.', 'Two and a half million books.'],
    ['long numbers in words', 'Ciento veinticinco mil trescientos votos.', '125,300 votes.'],
    [
      'the long and the short scale',
      'Mil millones de páginas, un billón de letras.',
      'A billion pages, a trillion letters.',
    ],
    ['thousands of millions', 'Miles de millones y 2.300 millones.', 'Billions and 2.3 billion.'],
    ['a millardo', 'Un millardo de habitantes.', 'One billion inhabitants.'],
    ['thousands set off by spaces', 'Vinieron 12 345 personas.', '12,345 people came.'],
    ['fractions', 'Dos tercios y tres cuartos.', 'Two-thirds and three quarters.'],
    ['a part and a percentage', 'El 50 % y una quinta parte.', 'Half and 20%.'],
    ['groups', 'Media docena y un par.', 'Six and two.'],
    ['centuries', 'En los siglos XVIII y XIX.', 'In the 18th and nineteenth centuries.'],
    ['ordinals', 'La 3.ª edición y el vigésimo piso.', 'The third edition and the 20th floor.'],
    ['decades in words', 'Los años cincuenta y los noventa.', 'The 1950s and the nineties.'],
    ['hours of the day', 'Abre de 17 a 18 y cierra a las 23.30 horas.', 'It opens 5 to 6 pm and closes at 11:30 p.m.'],
    ['dates with figures', 'El 20/07 17 a 18.', '07/20 5 to 6 pm.'],
    ['ranges in short', 'Páginas 764–65, años 1914-18.', 'Pages 764–765, years 1914–1918.'],
    ['one sign for a range', 'Entre 5–10 % y 3 a 4 millones.', 'Between 5% and 10% and 3 million to 4 million.'],
    ['converted measures', 'A 16 kilómetros y 365 días.', '10 miles away and one year.'],
    ['years before the present', 'Hace 35.000 a. C.', '35,000 B.P.'],
    ['intervals', 'El intervalo [3,5;4,9) y [3;5).', 'The interval [3.5;4.9) and [3,5).'],
    ['numbers within names', 'El COVID-19, el G7 y el F-16.', 'COVID-19, the G7 and the F-16.'],
    ['a speed written together', 'A 20kb/s en el año 20xx.', 'At 20kb/s in the year 20xx.'],
    ['versions', 'La v2.0 y la 4.2.x.', 'v2.0 and 4.2.x.'],
    ['a word of the other language', 'Quien confunde *billion* con «billón».', 'Who takes *billion* for “billón”.'],
    ['an amount quoted from the other language', 'Aquí *1.5 billion* se lee así.', 'Here *1.5 billion* is read so.'],
    ['code and addresses on one side', 'Con `x = 12` y https://e.org/2019/44.', 'With a value.'],
    ['a DOI and an ISBN on one side', 'Véase doi:10.1234/abc.567, ISBN 978-84-376-0494-7.', 'See there.'],
    ['numbers in code and in words', 'Escriba 44 dos veces.', 'Write `44` twice.'],
    ['`por ciento`, which is no hundred', 'El diez por ciento.', 'Ten per cent.'],
    [
      'a word that looks like one',
      'Un modelo tridimensional y el constructor.',
      'A three-dimensional model and the constructor.',
    ],
    ['eleven in Spanish, once in English', 'Vino una vez.', 'She came once.'],
    ['a number said twice', 'Los 40 pasajeros; esos 40 bajaron.', 'The 40 passengers got off.'],
    ['list marks within bold type', '**3. Abra la puerta.**', '**2. Open the door.**'],
    ['a telephone number', 'Llame al +54 11 4567-8900.', 'Call +54 11 4567-8900.'],
    [
      'what stands in a neighbouring block',
      'Nació en Quito.\n\nTuvo 14 hijos.',
      'She was born in Quito and had 14 children.\n\nThey lived.',
    ],
    ['an unknown unit written together', 'Graba 30 marcos por segundo.', 'It records at 30fps.'],
    ['a sign of a unit written together', 'Entrada a 110-220V.', 'It takes 110-220 V.'],
    [
      'the sides of a picture, with spaces or without',
      'A 1600x1200 y 900 x 600, de 1x1,2x1.',
      'At 1600 x 1200 and 900x600, in 1x1,2x1.',
    ],
    ['digits with letters that one language reads', 'La 87a y 229B.', 'It came as 87a, with 229B.'],
    [
      'a name and its number written together',
      'Un RAID 0 de tres discos en Scripsit2.0.',
      'A RAID0 of three disks in Scripsit\n2.0.',
    ],
    ['a release with a last zero', 'Desde la versión 0.14.0.', 'Since version 0.14.'],
    ['ordinals of set phrases', 'La 1.ª corre en segundo plano.', 'The 1st runs 3rd-party code.'],
    ['acronyms that might be Roman numerals', 'Inserte el CD otra vez.', 'Insert it a second time.'],
    ['light-years without a hyphen', 'A 4,2 años luz.', 'It is 4.2 light-years away.'],
    [
      'a page that the other edition cites in a note',
      'Lo dice (Pereira 132).',
      'He says so.[^1]\n\n[^1]: Pereira, p. 132.',
    ],
    [
      'figures that one edition counts otherwise, all alike',
      'Véase la figura 9.\n\nEn la figura 9 hay más.',
      'See Figure 8.\n\nThere is more in Figure 8.',
    ],
  ])('accepts %s', (_what, es, en) => accepts(CHECK, facing(es, en)))

  it.each([
    ['of Spain', 'es-ES', 'Son 1.234 y 2,5 millones.', 'They are 1,234 and 2.5 million.'],
    ['of Spain without a mark for thousands', 'es-ES', 'Son 1234 casas.', 'They are 1,234 houses.'],
    ['of Mexico', 'es-MX', 'Son 1,234 y 2.5 millones.', 'They are 1,234 and 2.5 million.'],
    ['that nobody declared', 'es', 'Son 1.234 y 5,678.', 'They are 1,234 and 5,678.'],
    ['but for versions and sections', 'es-ES', 'Con Ruby 3.2, capítulo 4.1.', 'With Ruby 3.2, chapter 4.1.'],
  ])('accepts marks as they are written in the country %s', (_what, locale, es, en) =>
    accepts(CHECK, facingIn(locale, es, en)),
  )

  it('rejects another multiple, though an ordinal beside has the value of the right one', () => {
    const [es, en] = [
      'El techo se hundió tres veces. La segunda vez llovía.',
      'It fell in ⟦twice⟧. The second time it rained.',
    ]
    expect(rejects(CHECK, facing(es, en))).toHaveLength(1)
  })

  it('rejects another number, with the place of the right one', () => {
    const [problem] = rejects(CHECK, facing('Gastaron el **42,32 %** ayer.', 'They spent **⟦43.32%⟧** yesterday.'))
    expect(problem?.message).toBe('Unexpected `43.32%`, expected `42,32 %` as in index.es.md:24:15')
    expect(problem?.severity).toBe('error')
    expect(problem?.related).toEqual([{ file: ES, line: 24, column: 15, message: 'the number in the other edition' }])
  })

  it.each([
    ['a number word', 'Esperaron siete minutos.', 'They waited ⟦six minutes⟧.'],
    ['a two for a three', 'Esperaron tres años y vieron cinco trenes.', 'They waited ⟦two years⟧ and saw five trains.'],
    ['a three for a two', 'Los dos hermanos viajan.', 'The ⟦three⟧ brothers travel.'],
    ['a year that is two', 'Tardó un año en llegar.', 'It took ⟦two years⟧ to come.'],
    ['millions in short that are none', 'La vía costó 10 mdd.', 'The track cost ⟦$10⟧.'],
    ['millions of a sign that are others', 'Puso 3 M€ en casas.', 'It put ⟦€3bn⟧ in houses.'],
    ['thousands for millions', 'Debe 5 mil mdp.', 'It owes ⟦5 million pesos⟧.'],
    ['a number word for digits', 'Eran 14 vagones.', 'There were ⟦fifteen⟧ carriages.'],
    ['a billion that is a billón', 'Costó 5 billones de pesos.', 'It cost ⟦5 billion pesos⟧.'],
    ['a trillón that is a trillion', 'Un corpus de un trillón.', 'A corpus of ⟦a trillion⟧.'.replace('⟦a ', 'a ⟦')],
    ['millions for billions', 'Miles de millones de abejas.', '⟦Millions⟧ of bees.'],
    ['a mark lost', 'Un 4,5 por mil.', 'A ⟦45⟧ per thousand.'],
    ['another century', 'Una casa del siglo XIX.', 'A house of the ⟦18th⟧ century.'],
    ['another name of a virus', 'El COVID-19 y el F-16.', 'COVID-19 and the ⟦F-18⟧.'],
    ['another side of a picture', 'Mide 1600 x 1200.', 'It measures 1600x⟦1280⟧.'],
    ['a longer version', 'Desde la versión 20.9.', 'Since version ⟦20.9.7⟧.'],
    ['two numbers', 'De 120 a 350 casas.', 'From ⟦130⟧ to ⟦360⟧ houses.'],
  ])('rejects %s', (_what, es, en) => {
    for (const { severity } of rejects(CHECK, facing(es, en))) expect(severity).toBe('error')
  })

  it.each([
    ['thousands that are decimals', 'es-ES', 'Vinieron 1,234 personas.', '⟦1,234⟧ people came.'],
    ['decimals that are thousands', 'es-MX', 'Vinieron 1.234 personas.', '⟦1,234⟧ people came.'],
    ['decimals that are thousands, in English', 'es-ES', 'Vinieron 1.234 personas.', '⟦1.234⟧ people came.'],
  ])('rejects %s in the country', (_what, locale, es, en) => {
    rejects(CHECK, facingIn(locale, es, en))
  })

  it.each([
    ['es-419', '2.500', '2,500', '`2,500`, which is 2500 in `en-US`, expected `2.500` as in', '2.5 in `es-419`'],
    ['es-ES', '2.500', '2.500', '`2.500`, which is 2.5 in `en-US`, expected `2.500` as in', '2500 in `es-ES`'],
    ['es-ES', '2500', '2.500', '`2.500`, which is 2.5 in `en-US`, expected `2500` as in', '2500 in `es-ES`'],
  ])('rejects the same digits that are another number in %s: %s and %s', (locale, es, en, found, expected) => {
    const [problem] = rejects(CHECK, facingIn(locale, `Hacen ${es} panes.`, `They bake ⟦${en}⟧ loaves.`))
    expect(problem?.message).toBe(`Unexpected ${found} index.es.md:24:7, which is ${expected}`)
    expect(problem?.note).toContain('`locale: es-ES` for 1.234,5')
  })

  it('rejects marks that the locale does not use, in either edition', () => {
    const problems = rejects(
      CHECK,
      facingIn('es-ES', 'Son ⟦3.5 millones⟧ y 1,5 kilos.', 'They are 3.5 million and ⟦1,5 kilos⟧.'),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'Unexpected `1,5 kilos`, expected `1.5 kilos` because numbers are written so in `en-US`',
      'Unexpected `3.5 millones`, expected `3,5 millones` because numbers are written so in `es-ES`',
    ])
  })

  it('rejects a single reference to another figure', () => {
    rejects(CHECK, facing('Véase la figura 9.\n\nY la figura 4.', 'See Figure ⟦8⟧.\n\nAnd Figure 4.'))
  })

  it('only mentions numbers that each edition has of its own example', () => {
    const code = (count: number) => `\n\n\`\`\`\ntrain --topics ${count}\n\`\`\``
    const example = (es: number, en: number) =>
      facing(`Busca 10 temas en los libros.${code(es)}`, `It looks for ⟦20⟧ topics in the books.${code(en)}`)
    expect(rejects(CHECK, example(10, 20)).map(({ severity }) => severity)).toEqual(['info'])
    expect(rejects(CHECK, example(10, 10)).map(({ severity }) => severity)).toEqual(['error'])
  })

  it('takes no small number for a slip of one that stands elsewhere in a long text', () => {
    const filler = 'y siguieron por el camino de los molinos hasta la casa del puente '.repeat(4)
    const paced = 'and went on along the road of the mills to the house at the bridge '.repeat(4)
    const problems = rejects(CHECK, facing(`Salieron los dos ${filler}.`, `They left ${paced} on page ⟦7⟧.`))
    expect(problems.map(({ severity }) => severity)).toEqual(['info'])
  })

  it('only mentions a hundred per cent that says “wholly”', () => {
    const severityOf = (en: string) => rejects(CHECK, facing('Fue gratis y llegó al pueblo.', en))[0]?.severity
    expect(severityOf('It was ⟦100%⟧ free in the town.')).toBe('info')
    expect(severityOf('The course reached ⟦100%⟧ of the town.')).toBe('warning')
  })

  it('warns of a number that only one edition has', () => {
    const problems = rejects(
      CHECK,
      facing(
        'Son 40 casas.\n\nHay pan.\n\nY 3 perros.',
        '⟦They are houses.⟧\n\nThere is bread on page ⟦7⟧.\n\nAnd 3 dogs in ⟦250⟧ rooms.',
      ),
    )
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Missing number `40`, expected as in index.es.md:24:5'],
      ['info', 'Unexpected `7`, expected no number that the text at index.es.md:26:1 does not have'],
      ['warning', 'Unexpected `250`, expected no number that the text at index.es.md:28:1 does not have'],
    ])
  })

  it.each([
    ['Llevó 40 cajas.', 'It carried ⟦50⟧ boxes.', false],
    ['Son 40 millones de cajas.', 'They are ⟦50 million⟧ boxes.', true],
    ['Son 2.500.000 cajas.', 'They are ⟦3,500,000⟧ boxes.', true],
  ])('explains billions where a number is that large: %s', (es, en, isExplained) => {
    const [problem] = rejects(CHECK, facing(es, en))
    expect(problem?.note.includes('billón')).toBe(isExplained)
  })
})
