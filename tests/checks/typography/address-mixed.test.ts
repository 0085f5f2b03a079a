import { describe, expect, it } from 'vitest'
import { facing } from '../../support/facing.ts'
import { accepts, rejects } from '../../support/newsroom.ts'

const TU = 'Si quieres viajar, lleva tu boleto. Te esperamos en la plaza.'
const USTED = 'Si usted viaja, lleve el boleto. Consulte el horario. Asegúrese de llegar a tiempo.'

describe('address-mixed', () => {
  it.each([
    ['a text that says tú', `${TU} Puedes venir. La empresa dice que haga frío no importa.`, 'One.'],
    ['a text that says vos', 'Si querés viajar, llevá tu boleto. Vos sabés. Te esperamos. Podés venir.', 'One.'],
    ['a text that says usted', `${USTED} El tren lleva su nombre y le gusta.`, 'One.'],
    ['quotations', `${TU} «¿Viaja usted?», preguntó. Dijo “consulte usted el horario” y «Vea».`, 'One.'],
    ['dialogue and quotations of their own', `${TU}\n\n—¿Viaja usted hoy?\n\n> Consulte usted el horario.`, 'One.'],
    ['ustedes', `${TU} A todos ustedes, gracias.`, 'One.'],
    [
      'what says something of others',
      `${TU} Que usen el tren. El que siga así, vea o no, pierde. Haya o no tren.`,
      'One.',
    ],
    ['gerunds', `${TU} Sentándose, yéndose y hallándose allí, habló.`, 'One.'],
    ['too few to tell', 'Dijo que te espera. Consulte el horario.', 'One.'],
  ])('accepts %s', (_what, es, en) => accepts('address-mixed', facing(es, en)))

  it.each([
    [
      'usted among tú',
      `${TU}\n\n- ⟦Haga⟧ clic en el botón. Vea el mapa.`,
      'Unexpected `Haga` (2 places), expected the reader to be addressed as `tú` as 3 times in this text',
    ],
    [
      'usted by itself',
      `${TU} Los trenes salen siempre; ⟦usted⟧ puede verlos.`,
      'Unexpected `usted` (1 place), expected the reader to be addressed as `tú` as 3 times in this text',
    ],
    [
      'tú among usted',
      `${USTED}\n\nSiempre ⟦puedes⟧ venir.`,
      'Unexpected `puedes` (1 place), expected the reader to be addressed as `usted` as 3 times in this text',
    ],
  ])('rejects %s', (_what, es, message) => {
    expect(rejects('address-mixed', facing(es, 'One.')).map((problem) => problem.message)).toEqual([message])
  })
})
