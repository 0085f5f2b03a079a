import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('word-doubled', () => {
  it.each([
    [
      'words that are doubled for stress',
      'Era muy muy tarde, casi casi de día.',
      'The fact that that bus came had had no echo.',
    ],
    [
      'what the other edition doubles too',
      'El hombre, Homo sapiens sapiens, llegó.',
      'Man, Homo sapiens sapiens, arrived.',
    ],
    ['names', 'Canta Duran Duran en Walla Walla.', 'The band sings there.'],
    ['the cells of a table', '| vaca | vaca |\n| --- | --- |\n| toro | toro |', 'One.'],
    [
      'the end of a paragraph and the beginning of the next',
      '> Vino tarde.\n>\n> Tarde se fue.\n\nSe fue\n\nfue él.',
      'One.',
    ],
    ['words with a picture between them', 'Pulse el botón de ![CSV](csv.png) de arriba.', 'One.'],
    [
      'names that begin with the word before',
      'El usuario usuario_de_ejemplo debe activar **Activar sonido** en el [El tema](https://example.org/).',
      'One.',
    ],
    ['words with code between them', 'Escriba el `x` el lunes.', 'One.'],
    ['a word named constructor', 'El constructor llegó.', 'The constructor came.'],
    ['endings of both genders', 'Bienvenido/a a bordo; niño/a a niño/a; los/as as.', 'Whoever comes; he/she she-wolf.'],
    ['endings that are set apart', 'Dispuest·a a todo, dispuesto / a a nada, un*a a uno.', 'Ready for all.'],
    ['a letter that is spoken of', 'Va de la a a la zeta y de la o o la u.', 'From A to Z.'],
    ['a name after a preposition', 'El gobierno de De la Rúa y el de De Gaulle.', 'Both governments.'],
    ['a kind of animal', 'El ser humano (Homo sapiens sapiens) llegó.', 'Humans arrived.'],
    ['letters and numbers', 'La matriz x x y el 7 7.', 'One.'],
  ])('accepts %s', (_what, es, en) => accepts('word-doubled', facing(es, en)))

  it.each([
    [
      'words of both editions, also over the end of a line',
      'El autobús ⟦de de⟧ la noche.\n\nVuelve ⟦la\nLa⟧ mañana.\n\n- Uno.\n- Dos.',
      'One.\n\nTwo.\n\n- It comes ⟦on on⟧ Monday.\n- It leaves *⟦at* at⟧ six.',
      [
        'Unexpected `on on`, expected `on` once',
        'Unexpected `at at`, expected `at` once',
        'Unexpected `de de`, expected `de` once',
        'Unexpected `la La`, expected `la` once',
      ],
    ],
    [
      'the second name of a doubled pair that opens a sentence',
      '⟦El el⟧ autobús.',
      'The bus.',
      ['Unexpected `El el`, expected `El` once'],
    ],
    [
      'a word again and again, once',
      'El autobús ⟦de de de de⟧ la noche.',
      'The bus.',
      ['Unexpected `de de de de`, expected `de` once'],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('word-doubled', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })
})
