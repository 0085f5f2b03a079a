// Numbers in words, and other words that say how much, how often or when.
import { rowsOf } from '../find.js'

const TENS = 'treinta=thirty cuarenta=forty cincuenta=fifty sesenta=sixty setenta=seventy ochenta=eighty noventa=ninety'
const ONES = 'uno=one dos=two tres=three cuatro=four cinco=five seis=six siete=seven ocho=eight nueve=nine'
const OTHERS =
  'diez=ten once=eleven doce=twelve trece=thirteen catorce=fourteen quince=fifteen dieciséis=sixteen diecisiete=seventeen dieciocho=eighteen diecinueve=nineteen veinte=twenty veintidós=twenty-two veintitrés=twenty-three veinticuatro=twenty-four veinticinco=twenty-five veintiséis=twenty-six veintisiete=twenty-seven veintiocho=twenty-eight veintinueve=twenty-nine'
const listed = (text) => text.split(' ').map((pair) => pair.split('='))
const rowOf = ([es, en]) => ({ es: [es], en: [en, en.replace('-', ' ')] })

/** Cardinals from two to ninety-nine; `one` and `uno` are articles as often. */
export const CARDINALS = [
  ...listed(ONES).slice(1),
  ...listed(OTHERS),
  ...listed(TENS),
  ...listed(TENS).flatMap(([es, en]) =>
    listed(ONES)
      .slice(1)
      .map(([one, other]) => [`${es} y ${one}`, `${en}-${other}`]),
  ),
].map(rowOf)

/** Ordinals: masculine, before a noun, feminine; English by the same places. */
export const ORDINALS = rowsOf(`
primero, primer, primera = first, first, first
segundo, segundo, segunda = second, second, second
tercero, tercer, tercera = third, third, third
cuarto, cuarto, cuarta = fourth, fourth, fourth
quinto, quinto, quinta = fifth, fifth, fifth
sexto, sexto, sexta = sixth, sixth, sixth
séptimo, séptimo, séptima = seventh, seventh, seventh
octavo, octavo, octava = eighth, eighth, eighth
noveno, noveno, novena = ninth, ninth, ninth
décimo, décimo, décima = tenth, tenth, tenth
`)

/** Fractions, multiples and collectives, by what may take whose place in a sentence. */
export const SHARES = rowsOf(`
# fractions
la mitad = half, half of
un tercio = a third, one third
una tercera parte = a third, one third
un cuarto = a quarter, one quarter
una cuarta parte = a quarter, one quarter
un quinto = a fifth, one fifth
una quinta parte = a fifth, one fifth
una décima parte = a tenth, one tenth
dos tercios = two thirds, two-thirds
dos terceras partes = two thirds, two-thirds
tres cuartos = three quarters, three-quarters
tres cuartas partes = three quarters, three-quarters
`)
export const MULTIPLES = rowsOf(`
# how much
el doble = twice, double
el triple = three times, triple
el cuádruple = four times, fourfold
# what it did
se duplicó = doubled
se triplicó = tripled
se cuadruplicó = quadrupled
# how often
dos veces = twice, two times
tres veces = three times
cuatro veces = four times
cinco veces = five times
diez veces = ten times
`)
export const COLLECTIVES = rowsOf(`
# one
una docena = a dozen
una decena = ten
una veintena = twenty, about twenty
un centenar = a hundred
un millar = a thousand
# many
docenas = dozens
decenas = dozens, tens
cientos = hundreds
centenares = hundreds
miles = thousands
millones = millions
`)

/** Centuries: the Roman one, with the English ones at the same place. */
export const CENTURIES = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
]
  .join(' ')
  .split(' ')
  .map((word, index) => {
    const roman = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ')[index]
    const end = { 1: 'st', 2: 'nd', 3: 'rd' }[(index + 1) % 10]
    return { es: `siglo ${roman}`, en: [word, `${index + 1}${(index < 10 || index > 13) && end ? end : 'th'}`] }
  })

/** The tens of a century, in words. */
export const DECADES = rowsOf(`
veinte = twenties
treinta = thirties
cuarenta = forties
cincuenta = fifties
sesenta = sixties
setenta = seventies
ochenta = eighties
noventa = nineties
`)

/** Periods of rates: the form at the same place takes the place of the other. */
export const PERIODS = rowsOf(`
por segundo, al segundo, el segundo, cada segundo = per second, a second, every second
por minuto, al minuto, el minuto, cada minuto = per minute, a minute, every minute
por hora, a la hora, la hora, cada hora, - = per hour, an hour, every hour, hourly
por día, al día, el día, cada día, diarios = per day, a day, every day, daily
por semana, a la semana, la semana, cada semana, semanales = per week, a week, every week, weekly
por mes, al mes, el mes, cada mes, mensuales = per month, a month, every month, monthly
por año, al año, el año, cada año, anuales = per year, a year, every year, yearly
`)

/** Words that say which way a figure goes or lies from it. */
export const DIRECTIONS = rowsOf(`
# than
más de = more than, over
menos de = less than, fewer than, under
# least
al menos, como mínimo, por lo menos = at least
como máximo, a lo sumo = at most
# above
por encima de, por encima del = above
por debajo de, por debajo del = below
# rose
aumentó, subió, creció = increased, rose, grew, went up
disminuyó, bajó, cayó = decreased, fell, dropped, went down
# rise
aumento, incremento, alza = increase, rise, growth
descenso, disminución, caída = decrease, fall, drop
# higher
superior, mayor = higher, greater, larger
inferior, menor = lower, smaller, smaller
# before
antes de, antes del = before
después de, después del = after
`)
