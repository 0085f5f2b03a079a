import { describe, expect, it } from 'vitest'
import { withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

describe('text-leftover', () => {
  it.each([
    [
      'words that only look like one',
      ES,
      'Ante TODO, TODO el mundo. Un todo. Un TKO. [sic] [traducir](https://example.org/)',
    ],
    ['code', ES, 'Busque `TODO: x` o `[traducir]`.\n\n    FIXME\n\n```\nlorem ipsum\n```'],
    [
      'a toolkit, a currency and a flight',
      EN,
      'Tk and ext/tk were removed; perl-TK, TK.h and Tcl/TK stay. It cost Tk 500 on flight TK 15.',
    ],
    ['lists of things to do', EN, 'See the TODO list, TODO items and the TODO/tasks page.'],
    ['words in English', EN, 'To do or not to do. A todo list. The TKs. [Laughs]'],
  ])('accepts %s', (_what, file, body) => accepts('text-leftover', { [file]: withBody(body) }))

  it('rejects what is left in Spanish', () => {
    const body =
      '⟦TODO⟧: preguntar. Cuesta ⟦TK⟧ pesos.\n\n⟦[traducir]⟧ No será fácil. *⟦[pendiente: la fecha]⟧*\n\n⟦Lorem ipsum⟧ dolor.'
    const problems = rejects('text-leftover', { [ES]: withBody(body) })
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'Unexpected `TODO`, expected a finished text'],
      ['warning', 'Unexpected `TK`, expected a finished text'],
      ['warning', 'Unexpected `[traducir]`, expected a finished text'],
      ['warning', 'Unexpected `[pendiente: la fecha]`, expected a finished text'],
      ['warning', 'Unexpected `Lorem ipsum`, expected a finished text'],
    ])
  })

  it('rejects what is left in English, once', () => {
    rejects('text-leftover', { [EN]: withBody('⟦TODO⟧ It will not be easy. ⟦[TODO: check]⟧\n\n- ⟦FIXME⟧\n- ⟦TKTK⟧') })
  })
})
