import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

describe('opening-mark-missing', () => {
  it.each([
    ['questions and exclamations', '¿Quién viaja? ¡Nadie! Dijo: «¿ya?», ¡qué cosa?', 'Who rides? Nobody!'],
    ['English questions', 'Uno.', 'Who rides? Nobody!'],
    [
      'names with marks',
      'En useR! hablaron los !Kung de Yahoo! y de block_given? ayer.',
      'At useR! the !Kung spoke of Yahoo!, of block_given? yesterday.',
    ],
    [
      'names of methods in a row',
      'Los métodos any?, all?, none? y one? aceptan un patrón; nil? no, y save! tampoco.',
      'The methods any?, all?, none? and one? take a pattern; nil? does not, nor does save! either.',
    ],
    [
      'titles in English',
      'La película "Who Framed Roger Rabbit?" y *What is to be done?* se vieron.',
      'The film "Who Framed Roger Rabbit?" and *What is to be done?* were seen.',
    ],
    ['doubtful dates and marks in brackets', 'Nació en Lima (1945?) y dijo que sí (!).', 'One.'],
    ['signs of other kinds', 'Los operadores * y ? buscan; a != b.', 'One.'],
  ])('accepts %s', (_what, es, en) => accepts('opening-mark-missing', facing(es, en)))

  it.each([
    [
      'what nothing opens, after the end of a sentence and of a quotation',
      'Quién viaja⟦?⟧ ¡Nadie! Y vuelve`x`⟦?⟧\n\nDijo: «qué noche⟦!⟧».',
      'Who rides? Nobody! And is `x` back?\n\nHe said: “what a night!”',
      [
        'Missing `¿`, expected it where the question or exclamation begins',
        'Missing `¿`, expected it where the question or exclamation begins',
        'Missing `¡`, expected it where the question or exclamation begins',
      ],
    ],
    [
      'a question that ends with a word of both editions',
      'Dónde está el hotel⟦?⟧ Va a Lima⟦?⟧',
      'Where is the hotel? Is she going to Lima?',
      [
        'Missing `¿`, expected it where the question or exclamation begins',
        'Missing `¿`, expected it where the question or exclamation begins',
      ],
    ],
  ])('rejects %s', (_what, es, en, messages) => {
    expect(rejects('opening-mark-missing', facing(es, en)).map(({ message }) => message)).toEqual(messages)
  })
})
