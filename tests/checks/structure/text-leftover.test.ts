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
    [
      'a translation within the text',
      EN,
      'The poem is short.\n\nHere is the translation of its title:\n\n> Night.\n\nLet me know if you would like any bread, she said.\n\nNobody did.',
    ],
    ['a first line that says more', EN, 'Here is the translation of a silence: nobody spoke.\n\nSo it was.'],
    ['what completes a quotation', EN, '“They will [confirm] it by Monday,” (?) [Name withheld]'],
    ['Roman numerals', ES, 'El siglo XX, la XXX Cumbre y las XX y XXX ediciones.'],
    [
      'a translation in Spanish',
      ES,
      'Aquí tienes la traducción de un silencio: nadie habló.\n\n¿Quieres que haga pan?\n\nNo.',
    ],
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

  it.each([
    ['a reply before an English text', EN, '⟦Here is the translation:⟧\n\nThe bus leaves.'],
    ['a kind reply', EN, '⟦Sure! Here’s the full English translation of the article:⟧\n\nThe bus leaves.'],
    ['a label', EN, '**⟦English translation:⟧**\n\nThe bus leaves.'],
    ['a reply after it', EN, 'The bus leaves.\n\n⟦Let me know if you’d like any changes!⟧'],
    ['a reply before a Spanish text', ES, '⟦Claro, aquí tienes la traducción:⟧\n\nEl bus sale.'],
    ['a reply with its mark', ES, '⟦¡Por supuesto! Aquí está la traducción al español:⟧\n\nEl bus sale.'],
    ['a question after it', ES, 'El bus sale.\n\n⟦¿Quieres que ajuste el tono?⟧'],
    ['a number to look up', ES, 'Son ⟦XX⟧ % de los votos, ⟦XXXX⟧ pesos ⟦(??)⟧ y otro tanto ⟦[?]⟧.'],
    ['capitals in brackets', ES, 'Costó 3 pesos ⟦[COMPROBAR CIFRA]⟧ según ⟦[NOMBRE]⟧.'],
  ])('rejects %s', (_what, file, body) => {
    rejects('text-leftover', { [file]: withBody(body) })
  })
})
