import { describe, expect, it } from 'vitest'
import { TEXTS, withBody } from '../../support/bodies.ts'
import { accepts, EN, ES, rejects } from '../../support/newsroom.ts'

const LONG = 'El tren llega a las ocho y media. Nadie mira el reloj de la estación, pero todos saben la hora de salida.'

describe('paragraph-joined', () => {
  it.each([
    ['paragraphs with blank lines', 'Uno. Dos.\n\nTres.'],
    ['lines that are wrapped', TEXTS.es],
    [
      'a wrapped line that ends with a sentence',
      `${TEXTS.es}\n\nEl faro se apagó otra vez el jueves, y esta vez lo vio medio pueblo desde la plaza.\nNadie saludó, pero\nno importa.`,
    ],
    ['a sentence a line', 'El tren llega.\nNadie mira el reloj.\n\nLa hora la dicen las vacas.\nY el pan.'],
    [
      'a paragraph that is wrapped narrowly',
      `${'El tren vuelve al valle. '.repeat(6)}\n\nNadie mira el reloj, pero\ntodos saben la hora que es\nen el valle cuando llega.`,
    ],
    ['verses in small letters alone', 'Verde que te quiero verde,\nverde viento, verdes ramas,\nel barco sobre la mar'],
    ['hard line ends', 'Verde que te quiero verde.\\\nVerde viento.  \nVerdes ramas.'],
    ['lists', '1. Uno.\n2. Dos.\n\n- Tres.\n  Cuatro.'],
    ['an item wrapped without indentation', '- Uno, dos.\nTres\ncuatro cinco.'],
    ['a list that begins right below a line', 'Hay dos:\n- uno.\n- dos.'],
    ['code', '```\nUno.\nDos.\n```'],
  ])('accepts %s', (_what, body) => accepts('paragraph-joined', { [ES]: withBody(body) }))

  it.each([
    ['paragraphs', `⟦${LONG}⟧\n${LONG}\n${LONG}`, 'warning'],
    [
      'paragraphs among wrapped lines',
      `${TEXTS.es}\n\n⟦El tren llega a las ocho.⟧\nNadie mira el reloj.\nAl mediodía el andén se vacía.`,
      'warning',
    ],
    ['two sentences', `⟦${LONG}⟧\n${LONG}`, 'info'],
    ['a question in bold and its answer', '⟦**¿Cómo empezó?**⟧\nEmpecé de noche. Fue largo.', 'info'],
    ['speech', '⟦—Hola —dijo Juan.⟧\n—Adiós —dijo Ana—. Me voy.', 'warning'],
    [
      'verses in small letters among lines of a paragraph each',
      `${'El tren vuelve al valle. '.repeat(6)}\n\n⟦Verde que te quiero verde,⟧\nverde viento, verdes ramas,\nel barco sobre la mar\ny el caballo en la montaña.`,
      'warning',
    ],
    ['verses', '⟦Verde que te quiero verde,⟧\nVerde viento, verdes ramas,\nEl barco sobre la mar', 'warning'],
    ['an address', '⟦Estación de Arroyo Claro⟧\nCalle Mayor 8\n5000 Córdoba', 'warning'],
    ['text below a quotation', '> Una cita que termina.\n⟦Y el texto siguió.⟧', 'warning'],
    ['text below an item', '- Uno que termina.\n⟦El texto siguió.⟧', 'warning'],
    [
      'verses in a quotation',
      '> ⟦Verde que te quiero verde.⟧\n> Verde viento. Verdes ramas.\n> El barco sobre la mar.',
      'warning',
    ],
  ])('rejects %s', (_what, body, severity) => {
    const problems = rejects('paragraph-joined', { [ES]: withBody(body) })
    expect(problems.map((problem) => problem.severity)).toEqual([severity])
  })

  it('rejects them in English, each where it begins', () => {
    rejects('paragraph-joined', {
      [EN]: withBody(
        '⟦The train comes. Nobody looks.⟧\nThe clock is late.\nThe station empties.\n\nTwo[^1].\n\n[^1]: ⟦One note. It ends.⟧\n    Another begins.',
      ),
    })
  })
})
