import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'
import { swap } from '../../support/swap.ts'

describe('closing-mark-missing', () => {
  it.each([
    ['questions and exclamations', '¿Qué? ¡Qué! ¡¿Qué?! ¿Qué! ¿¡Qué!? ¿Sí?, ¿no?'],
    ['a quotation within a question', '¿Dijo «¡hola!» o «¿quién?»?'],
    ['a question over several blocks', '¿Qué prefiere:\n\n- el tren\n- o el bus?'],
    ['a question that goes on in a quotation', 'Preguntó: «¿Y si no viene\n\n> el tren de las ocho?'],
    ['marks that are named', 'Los signos ¿ y ¡ abren, «¿» también.'],
    ['code', '`¿x` y\n\n```\n¡x\n```'],
  ])('accepts %s', (_what, body) => accepts('closing-mark-missing', { [ES]: withBody(body) }))

  it('rejects what nothing closes', () => {
    const body = [
      '⟦¿⟧Vendrá mañana. ¿Y hoy? ¡Qué va!',
      '- ⟦¡⟧Qué va.',
      '> ⟦¿⟧**Quién** viaja',
      '## ⟦¡¿⟧Qué',
      'Uno[^1].',
      '[^1]: ⟦¿⟧Quién lo dijo.',
    ].join('\n\n')
    const problems = rejects('closing-mark-missing', { [ES]: withBody(body) })
    expect(problems.map(({ message }) => message.replace(/, .*/, ''))).toEqual([
      'Missing `?`',
      'Missing `!`',
      'Missing `?`',
      'Missing `?!`',
      'Missing `?`',
    ])
  })

  it('rejects it in what an English text quotes, and beside the text', () => {
    rejects('closing-mark-missing', {
      [EN]: withBody('She asked “⟦¿⟧Vendrá” and left.'),
      [ES]: swap(['title: El autobús de la noche\n', 'title: ⟦¿⟧El autobús de la noche\n']),
    })
  })
})
