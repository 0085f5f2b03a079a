import { describe, expect, it } from 'vitest'
import { alignBlocks } from '../../src/align/align-blocks.ts'
import { show, sideOf } from './side.ts'

const ES = {
  port: 'El puerto de Chancay, inaugurado en noviembre de 2024, redujo en diez días el viaje de la fruta peruana hasta Shanghái.',
  debt: 'La deuda pública de los vecinos creció más despacio que sus exportaciones, pero los bancos chinos ya no prestan como en 2015.',
  jobs: 'Los sindicatos de estibadores temen que las grúas automáticas dejen sin empleo a 1.200 trabajadores antes de fin de año.',
  fish: 'Mientras tanto, la flota pesquera que espera más allá de las 200 millas apaga sus señales y vacía el mar de calamares.',
  law: '¿Puede un juez obligar a una empresa extranjera a compartir su muelle? La ley peruana no lo dice con claridad.',
  end: 'Quien gobierne después de las elecciones de abril tendrá que elegir entre cobrar peajes y atraer más barcos.',
}
const EN = {
  port: 'The port of Chancay, opened in November 2024, cut ten days from the journey of Peruvian fruit to Shanghai.',
  debt: 'The public debt of its neighbors grew more slowly than their exports, but Chinese banks no longer lend as they did in 2015.',
  jobs: 'Dockworkers’ unions fear that automatic cranes will leave 1,200 workers without a job before the end of the year.',
  fish: 'Meanwhile, the fishing fleet that waits beyond 200 miles turns its signals off and empties the sea of squid.',
  law: 'Can a judge force a foreign company to share its pier? Peruvian law does not say so clearly.',
  end: 'Whoever governs after the April elections will have to choose between charging tolls and attracting more ships.',
}
const [es, en] = [Object.values(ES), Object.values(EN)]
// free translations of words with many senses: "page", "time", "set", "right", "work", "hold"
const FREE: [what: string, es: string, en: string][] = [
  [
    'pages, words and order',
    'Las páginas de este cuaderno funcionan así, y el lector dirá si con fortuna. El párrafo nos parece el grosor justo para el hilo. Las palabras son demasiadas para atarlas una por una, y cambian de orden de una lengua a otra. Las páginas enteras quedan flojas.',
    'The pages of this notebook work like that, and readers may judge how well. The paragraph seems to us about the right thickness for the thread. Words are too many to tie one by one, and they change their order from language to language. Whole pages are too loose.',
  ],
  [
    'time, work and keys',
    'El turno de noche entra cuando los demás se van a casa. Nadie mira el reloj: se sigue mientras haya luz en el patio, y la última palabra la tiene quien guarda la llave. A veces alguien deja en blanco una hoja del libro, por si acaso.',
    'The late crew shows up as everybody else is heading home. No one keeps an eye on the time; the work runs on as long as the yard is lit, and the final say rests with the person holding the key. Now and then a page of the book is left empty, just in case.',
  ],
  [
    'sets and accounts',
    'Hay que poner cada cosa en su sitio antes de abrir la cuenta. Lo demás es cuestión de suerte, y la suerte, como decía mi abuelo, hay que trabajarla desde temprano.',
    'Set everything right and in order first, then open the account. What is left is a matter of luck, and luck, my grandfather used to say, is something you work at from early in the day.',
  ],
  [
    'stops and hands',
    'A mi padre le gustaba contar que en aquel pueblo el tren paraba solo para dejar el correo. Si uno quería subir, tenía que correr a la par y agarrarse de la mano del guarda.',
    'My father was fond of saying that in that town the train would stop just long enough to drop the mail. Anyone who meant to get on board had to run alongside and take hold of the hand of the guard.',
  ],
]

const spanishBanks =
  'La deuda pública de los vecinos creció más despacio que sus exportaciones. Además, las autopistas de Arequipa siguen a medio construir.'
const englishBanks = 'The public debt of its neighbors grew more slowly than their exports.'
const englishRoads = 'Besides, the highways of Arequipa remain half built.'

const cases: [what: string, es: string[], en: string[], expected: string][] = [
  ['an essay without headings', es, en, '0|0 1|1 2|2 3|3 4|4 5|5'],
  [
    'a split paragraph',
    [ES.port, spanishBanks, ES.jobs],
    [EN.port, englishBanks, englishRoads, EN.jobs],
    '0|0 1|1,2 2|3',
  ],
  [
    'merged paragraphs',
    [ES.port, ES.debt, ES.jobs, ES.law],
    [EN.port, `${EN.debt} ${EN.jobs}`, EN.law],
    '0|0 1,2|1 3|2',
  ],
  [
    'three merged',
    [ES.port, ES.debt, ES.jobs, ES.law, ES.end],
    [EN.port, `${EN.debt} ${EN.jobs} ${EN.law}`, EN.end],
    '0|0 1,2,3|1 4|2',
  ],
  ['a dropped paragraph', es, en.filter((text) => text !== EN.jobs), '0|0 1|1 2| 3|2 4|3 5|4'],
  ['an inserted paragraph', es.filter((text) => text !== ES.law), en, '0|0 1|1 2|2 3|3 |4 4|5'],
  ['another paragraph in the place of one', [ES.port, ES.debt, ES.end], [EN.port, EN.fish, EN.end], '0|0 |1 1| 2|2'],
  [
    'a paragraph that lost most of its sentences',
    [ES.port, `${ES.law} ${ES.fish} ${ES.jobs} La ciudad pagó 300 camiones.`, ES.end],
    [EN.port, 'The city paid for 300 trucks.', EN.end],
    '0|0 1|1 2|2',
  ],
  [
    'neighbors that changed places',
    es,
    [EN.port, EN.jobs, EN.debt, EN.fish, EN.law, EN.end],
    '0|0 1|2 2|1 3|3 4|4 5|5',
  ],
  ['a paragraph that moved far', es, [EN.end, EN.port, EN.debt, EN.jobs, EN.fish, EN.law], '0|1 1|2 2|3 3|4 4|5 5|0'],
  [
    'a stranger between two halves',
    [ES.port, spanishBanks, ES.law],
    [EN.port, englishBanks, EN.fish, englishRoads, EN.law],
    '0|0 1|1,3 |2 2|4',
  ],
  [
    'headings of other wording',
    ['## Lo que falta', ES.debt, '## El mar', ES.fish],
    ['## What is missing', EN.debt, '## The sea', EN.fish],
    '0|0 1|1 2|2 3|3',
  ],
  [
    'a heading that one lacks',
    ['## Lo que falta', ES.debt, '## El mar', ES.fish],
    ['## What is missing', EN.debt, EN.fish],
    '0|0 1|1 2| 3|2',
  ],
  [
    'list items, one missing',
    ['Faltan:', '- grúas\n- 40 camiones\n- un juez', ES.end],
    ['Missing:', '- cranes\n- a judge', EN.end],
    '0|0 1|1 2| 3|2 4|3',
  ],
  [
    'code by its words',
    ['Escribe:', '```\nhugo new precio\n```', 'Luego:', '```\nhugo server\n```'],
    ['Then:', '```\nhugo server\n```'],
    '0| 1| 2|0 3|1',
  ],
  [
    'code whose example was put into the other language',
    [
      ES.port,
      'Escribe:',
      '```\n1 lluvia martes jueves sierra molino\n6 puente camino invierno barco sombra\n11 cuchara ventana zapato gallina\n```',
      ES.debt,
    ],
    [
      EN.port,
      'Type:',
      '```\n1 whoever reads these lessons laughs aloud\n7 about the price they put upon bread and\n15 oranges\n```',
      EN.debt,
    ],
    '0|0 1|1 2|2 3|3',
  ],
  [
    'a picture by its name',
    [ES.port, '![Grúas](gruas-es.jpg)', ES.fish],
    ['![Fog](fog.jpg)', EN.port, '![Cranes](gruas-en.jpg)', EN.fish],
    '|0 0|1 1|2 2|3',
  ],
  [
    'links to localised pages',
    ['Véase [Perú](https://es.wikipedia.org/wiki/Lima).', 'Véase [aquí](https://a.example/b).'],
    ['See [this](https://a.example/b).'],
    '0| 1|0',
  ],
]

describe('alignBlocks', () => {
  it.each(cases)('aligns %s', (_, spanish, english, expected) => {
    expect(show(alignBlocks(sideOf('es', ...spanish), sideOf('en', ...english)))).toBe(expected)
  })

  it.each(cases)('aligns %s alike whichever edition is the source', (_, spanish, english) => {
    const forth = alignBlocks(sideOf('es', ...spanish), sideOf('en', ...english))
    const back = alignBlocks(sideOf('en', ...english), sideOf('es', ...spanish))
    const mirrored = back.map(({ source, translation }) => ({ source: translation, translation: source }))
    expect(show(mirrored).split(' ').sort()).toEqual(show(forth).split(' ').sort())
  })

  it.each(FREE)('keeps a free translation of %s with its source', (_, spanish, english) => {
    const pairings = alignBlocks(sideOf('es', ES.port, spanish, ES.debt), sideOf('en', EN.port, english, EN.debt))
    expect(show(pairings)).toBe('0|0 1|1 2|2')
  })

  it('puts no free translation opposite the source of another', () => {
    const [spanish, english] = [FREE.map(([, es]) => es), FREE.map(([, , en]) => en)]
    const pairings = alignBlocks(sideOf('es', ES.port, ...spanish, ES.debt), sideOf('en', EN.port, ...english, EN.debt))
    const paired = pairings.filter(({ source, translation }) => source.length > 0 && translation.length > 0)
    expect(paired.map(({ translation }) => translation)).toEqual(paired.map(({ source }) => source))
    expect(paired.length).toBeGreaterThan(FREE.length)
  })

  it.each(
    FREE.flatMap(([what, spanish], i) =>
      FREE.flatMap(([other, , english], j) => (i === j ? [] : [[what, other, spanish, english] as const])),
    ),
  )('leaves a text of %s alone opposite one of %s', (_, __, spanish, english) => {
    const pairings = alignBlocks(sideOf('es', ES.port, spanish, ES.debt), sideOf('en', EN.port, english, EN.debt))
    expect(show(pairings)).toBe('0|0 |1 1| 2|2')
  })

  it('says the same every time', () => {
    const once = () => alignBlocks(sideOf('es', ...es), sideOf('en', ...en.slice(1)))
    expect(once()).toEqual(once())
  })

  it('scores pairs above chance and gives units without an opposite 0', () => {
    const pairings = alignBlocks(sideOf('es', ...es), sideOf('en', ...en.slice(1)))
    expect(pairings.map(({ score }) => (score > 5 ? 'sure' : score))).toEqual([
      0,
      'sure',
      'sure',
      'sure',
      'sure',
      'sure',
    ])
  })

  it('leaves everything alone where an edition is empty', () => {
    expect(show(alignBlocks(sideOf('es', ES.port, ES.debt), sideOf('en')))).toBe('0| 1|')
    expect(show(alignBlocks(sideOf('es'), sideOf('en', EN.port)))).toBe('|0')
    expect(alignBlocks(sideOf('es'), sideOf('en'))).toEqual([])
  })

  it.each([
    [0, 90],
    [1, 90],
    [2, 300],
    [300, 2],
    [90, 0],
  ])('places each block once where one edition has %i and the other %i', (n, m) => {
    const some = (count: number, text: string) => Array.from({ length: count }, (_, i) => `${text} ${i}.`)
    const pairings = alignBlocks(sideOf('es', ...some(n, 'Sí')), sideOf('en', ...some(m, 'Yes')))
    const all = (length: number) => Array.from({ length }, (_, i) => i)
    const sorted = (units: number[]) => units.sort((a, b) => a - b)
    expect(sorted(pairings.flatMap(({ source }) => source))).toEqual(all(n))
    expect(sorted(pairings.flatMap(({ translation }) => translation))).toEqual(all(m))
  })

  it('aligns hundreds of blocks that are all alike', () => {
    const many = (text: string) => Array.from({ length: 800 }, () => text)
    const pairings = alignBlocks(sideOf('es', ...many('Sí.')), sideOf('en', ...many('Yes.')))
    expect(pairings).toHaveLength(800)
  })
})
