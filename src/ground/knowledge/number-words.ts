import type { Language } from '../model/language.ts'

/**
 * Words that say a number, as `word value`, by hand after RAE, Ortografía de la lengua española (2010), «Los numerales»,
 * and The Oxford Guide to Style, ch. 7. Spanish words that are often written without their accent stand in both ways.
 */
export interface NumberWords {
  /** Whole numbers below a thousand, but for `hundred`. */
  cardinals: string
  /** As adjectives: `third` 3. */
  ordinals: string
  /** Parts: `half` 0.5; their plurals follow a cardinal (`two thirds`). */
  fractions: string
  /** What is counted in such words: `dozen` 12. */
  groups: string
  /** How many times as much: `twice` 2. */
  multiples: string
  /** Stretches of time, in years: `decade` 10. */
  spans: string
  /** Words that hold a number without naming it, so that the other language may do so: `both` 2. */
  hints: string
  /** Decades by name: `sixties` 60. */
  decades: string
}

export const NUMBER_WORDS: Record<Language, NumberWords> = {
  es: {
    cardinals: `cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12
      trece 13 catorce 14 quince 15 dieciséis 16 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20
      veintiuno 21 veintiún 21 veintiun 21 veintiuna 21 veintidós 22 veintidos 22 veintitrés 23 veintitres 23
      veinticuatro 24 veinticinco 25 veintiséis 26 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30
      cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200
      doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500
      seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900
      novecientas 900`,
    ordinals: `primer 1 primero 1 primera 1 primeros 1 primeras 1 segundo 2 segunda 2 segundos 2 segundas 2 tercer 3
      tercero 3 tercera 3 terceros 3 terceras 3 cuarto 4 cuarta 4 cuartos 4 cuartas 4 quinto 5 quinta 5 quintos 5
      quintas 5 sexto 6 sexta 6 séptimo 7 séptima 7 octavo 8 octava 8 noveno 9 novena 9 décimo 10 décima 10 décimas 10
      undécimo 11 undécima 11 decimoprimero 11 duodécimo 12 duodécima 12 decimotercero 13 decimotercera 13
      decimocuarto 14 decimocuarta 14 decimoquinto 15 decimoquinta 15 decimosexto 16 decimoséptimo 17 decimoctavo 18
      decimonoveno 19 decimonónico 19 decimonónica 19 vigésimo 20 vigésima 20 trigésimo 30 cuadragésimo 40
      quincuagésimo 50 centésimo 100 centésima 100 milésima 1000`,
    fractions:
      'medio 0.5 media 0.5 mitad 0.5 mitades 0.5 tercio 0.333333333 tercios 0.333333333 cuarto 0.25 cuartos 0.25',
    groups: `docena 12 docenas 12 decena 10 decenas 10 veintena 20 veintenas 20 treintena 30 cuarentena 40 cincuentena 50
      centenar 100 centenares 100 centena 100 centenas 100 cientos 100 millar 1000 millares 1000 miles 1000`,
    multiples: `doble 2 dobles 2 duplica 2 duplican 2 duplicar 2 duplicó 2 duplicaron 2 duplicado 2 duplicada 2 duplicando 2
      duplicará 2 duplicarán 2 duplicaba 2 duplicarse 2 duplique 2 dupliquen 2 triple 3 triples 3 triplica 3 triplican 3
      triplicar 3 triplicó 3 triplicaron 3 triplicado 3 triplicada 3 triplicando 3 triplicará 3 triplicarán 3
      triplicaba 3 triplicarse 3 triplique 3 tripliquen 3 cuádruple 4 cuadruplica 4 cuadruplican 4 cuadruplicar 4
      cuadruplicó 4 cuadruplicaron 4 cuadruplicado 4 cuadruplicando 4 cuadruplicará 4 quíntuple 5 quintuplica 5
      quintuplicar 5 quintuplicó 5 quintuplicaron 5 quintuplicado 5 séxtuple 6 sextuplicar 6 sextuplicó 6 sextuplicado 6
      séptuple 7 óctuple 8 décuple 10 decuplicar 10 decuplicó 10 decuplicado 10 céntuple 100 centuplicar 100
      centuplicó 100`,
    spans: `bienio 2 trienio 3 lustro 5 lustros 5 quinquenio 5 quinquenios 5 sexenio 6 sexenios 6 década 10
      décadas 10 decenio 10 decenios 10 siglo 100 siglos 100 milenio 1000 milenios 1000`,
    hints: `ambos 2 ambas 2 par 2 pareja 2 parejas 2 dúo 2 bienal 2 bimestre 2 bimestral 2 bianual 2 trío 3 gemelos 2 gemelas 2 mellizos 2 mellizas 2 trillizos 3 trillizas 3 pentágono 5 hexágono 6 octógono 8 tridimensional 3
      tridimensionales 3 trimestre 3 trimestres 3 trimestral 3 trimestrales 3 trienal 3 trilogía 3
      triángulo 3 cuarteto 4 cuatrimestre 4 cuatrimestral 4 cuatrienal 4 cuatrienio 4 quinteto 5 quinquenal 5 semestre 6 semestres 6 semestral 6
      centenario 100 mediodía 12 medianoche 0 catorcena 14 bicentenario 200`,
    decades: '',
  },
  en: {
    cardinals: `zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
      fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40
      fifty 50 sixty 60 seventy 70 eighty 80 ninety 90`,
    ordinals: `first 1 firstly 1 second 2 secondly 2 third 3 thirdly 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9
      tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17
      eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70
      eightieth 80 ninetieth 90 hundredth 100 thousandth 1000`,
    fractions: `half 0.5 halves 0.5 quarter 0.25 quarters 0.25 thirds 0.333333333 fourths 0.25 fifths 0.2 sixths 0.166666667
      sevenths 0.142857143 eighths 0.125 ninths 0.111111111 tenths 0.1`,
    groups: 'dozen 12 dozens 12 tens 10 hundreds 100 thousands 1000',
    multiples: `once 1 double 2 doubled 2 doubles 2 doubling 2 twice 2 twofold 2 triple 3 tripled 3 triples 3 tripling 3 treble 3
      trebled 3 thrice 3 threefold 3 quadruple 4 quadrupled 4 quadruples 4 quadrupling 4 fourfold 4 quintuple 5
      quintupled 5 fivefold 5 sixfold 6 sevenfold 7 eightfold 8 ninefold 9 tenfold 10 twentyfold 20 hundredfold 100
      thousandfold 1000`,
    spans: `decade 10 decades 10 century 100 centuries 100 millennium 1000 millennia 1000`,
    hints: `both 2 either 2 neither 2 pair 2 pairs 2 couple 2 couples 2 duo 2 twins 2 triplets 3 pentagon 5 hexagon 6 octagon 8 biennial 2 bimonthly 2 trio 3 trilogy 3 triangle 3 quarterly 3
      quartet 4 quintet 5 quinquennial 5 semester 6 semesters 6 biannual 6 centenary 100 centennial 100
      bicentennial 200 noon 12 midday 12 midnight 0`,
    decades: 'twenties 20 thirties 30 forties 40 fifties 50 sixties 60 seventies 70 eighties 80 nineties 90 teens 10',
  },
}
