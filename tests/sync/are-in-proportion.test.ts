import { describe, expect, it } from 'vitest'
import { areInProportion } from '../../src/sync/are-in-proportion.ts'

type Edit = readonly [before: string, after: string]

const side = (language: 'es' | 'en', [before, after]: Edit) => ({
  before: [{ hash: '', text: before }],
  after: [{ hash: '', text: after }],
  language,
  locale: language,
})
const judge = (es: Edit, en: Edit) => areInProportion(side('es', es), side('en', en))

describe('edits of both sides', () => {
  it.each<[string, Edit, Edit]>([
    ['a word', ['Viajan panaderos.', 'Viajan pescadores.'], ['Bakers ride.', 'Fishers ride.']],
    ['a verb', ['El tren salió tarde.', 'El tren llegó tarde.'], ['The train left late.', 'The train arrived late.']],
    ['a tense', ['La gente camina.', 'La gente caminó.'], ['People walk.', 'People walked.']],
    ['a negation', ['El tren funciona.', 'El tren no funciona.'], ['The train works.', 'The train does not work.']],
    [
      'a gender, which bends a whole sentence',
      ['Los niños pequeños estaban muy contentos.', 'Las niñas pequeñas estaban muy contentas.'],
      ['The little boys were very happy.', 'The little girls were very happy.'],
    ],
    [
      'a sentence more',
      ['Sale a las ocho.', 'Sale a las ocho. El alcalde prometió que las obras terminarán antes del verano.'],
      ['It leaves at eight.', 'It leaves at eight. The mayor promised that the works will end before summer.'],
    ],
    [
      'a sentence less',
      ['Sale a las ocho. El alcalde prometió que las obras terminarán.', 'Sale a las ocho.'],
      ['It leaves at eight. The mayor promised that the works will end.', 'It leaves at eight.'],
    ],
    [
      'the spelling of each',
      ['El pais esta lejos.', 'El país está lejos.'],
      ['They recieve far too much.', 'They receive far too much.'],
    ],
    ['a heading without an end', ['Quién viaja', 'Quién sube'], ['Who rides', 'Who boards']],
  ])('can be the same one: %s', (_what, es, en) => expect(judge(es, en)).toBe(true))

  it.each<[string, Edit, Edit]>([
    [
      'a verb, and an accent',
      ['El comité aprobó el plan.', 'El comité rechazó el plan.'],
      ['The café approved.', 'The cafe approved.'],
    ],
    [
      'an accent, and a verb',
      ['El comite aprobó el plan.', 'El comité aprobó el plan.'],
      ['The board approved the plan.', 'The board rejected the plan.'],
    ],
    ['a verb, and a comma', ['Llegó ayer.', 'Salió ayer.'], ['He came, yesterday.', 'He came yesterday.']],
    ['a verb, and a capital', ['Llegó ayer.', 'Salió ayer.'], ['the bus came.', 'The bus came.']],
    ['a verb, and a slip', ['Aprobó la ley.', 'Rechazó la ley.'], ['The goverment did.', 'The government did.']],
    ['a verb, and letters exchanged', ['Aprobó la ley.', 'Rechazó la ley.'], ['They recieve it.', 'They receive it.']],
    [
      'a sentence, and its beginning',
      ['Sale a las ocho.', 'Sale a las ocho. El alcalde prometió que las obras terminarán antes del verano.'],
      ['It leaves at eight.', 'It leaves at eight. The mayor promised that the'],
    ],
    [
      'a sentence in the middle, and its beginning',
      [
        'Sale a las ocho. Es azul.',
        'Sale a las ocho. El alcalde prometió que las obras terminarán antes del verano. Es azul.',
      ],
      ['It leaves at eight. It is blue.', 'It leaves at eight. The mayor It is blue.'],
    ],
    [
      'a sentence less, and a word less',
      ['Sale a las ocho. El alcalde prometió que las obras terminarán.', 'Sale a las ocho.'],
      [
        'It leaves at eight. The mayor promised that the works will soon end.',
        'It leaves at eight. The mayor promised that the works will end.',
      ],
    ],
    [
      'a sentence rewritten, and one word of it',
      ['El plan gustó a todos los vecinos.', 'Nadie en el barrio quiso saber nada de lo que proponía el alcalde.'],
      ['The plan pleased all the neighbours.', 'The plan amused all the neighbours.'],
    ],
  ])('cannot: %s', (_what, es, en) => expect(judge(es, en)).toBe(false))
})
