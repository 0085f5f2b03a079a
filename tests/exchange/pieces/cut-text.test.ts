import { describe, expect, it } from 'vitest'
import { cutText } from '../../../src/exchange/pieces/cut-text.ts'
import type { TextPiece } from '../../../src/exchange/pieces/text-piece.ts'
import { writePieces } from '../../../src/exchange/pieces/write-pieces.ts'

const LABELS = { links: ['ayuntamiento'], notes: ['1', 'acta'] }

/** Words as they are, codes as what they stand for: `⟨**⟩`. */
const shown = (pieces: readonly TextPiece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `⟨${piece.data}⟩`)).join('')

describe('a text that is cut into words and codes', () => {
  it.each([
    ['El bus **nocturno** sale.', 'El bus ⟨**⟩nocturno⟨**⟩ sale.'],
    ['Cuesta 2.500 pesos[^1]. *Nadie* sabe[^acta].', 'Cuesta 2.500 pesos⟨[^1]⟩. ⟨*⟩Nadie⟨*⟩ sabe⟨[^acta]⟩.'],
    [
      'El [horario **nuevo**](https://bus.example.org "x") cuelga.',
      'El ⟨[⟩horario ⟨**⟩nuevo⟨**⟩⟨](https://bus.example.org "x")⟩ cuelga.',
    ],
    [
      'Según el [Ayuntamiento] y la [sede][ayuntamiento].',
      'Según el ⟨[⟩Ayuntamiento⟨][Ayuntamiento]⟩ y la ⟨[⟩sede⟨][ayuntamiento]⟩.',
    ],
    ['Pulse `Ctrl` en https://bus.example.org/mapa hoy.', 'Pulse ⟨`Ctrl`⟩ en ⟨https://bus.example.org/mapa⟩ hoy.'],
    ['Vea ![una parada](parada.jpg) y ![](mapa.png).', 'Vea ⟨![⟩una parada⟨](parada.jpg)⟩ y ⟨![](mapa.png)⟩.'],
    ['Una línea\\\notra, a\\*b y ~~tres~~.', 'Una línea⟨\\\n⟩otra, a*b y ⟨~~⟩tres⟨~~⟩.'],
    ['Una línea \nque sigue.', 'Una línea que sigue.'],
    ['Sin nota[^2] ni [enlace][nada].', 'Sin nota[^2] ni [enlace][nada].'],
  ])('%s', (text, cut) => {
    expect(shown(cutText(text, 'paragraph', LABELS))).toBe(cut)
  })

  it('keeps what frames the words of tables and code', () => {
    const table = '| Línea | Sale |\n|---|---|\n| 8 | **12** |'
    expect(shown(cutText(table, 'table', LABELS))).toBe('⟨| ⟩Línea⟨ | ⟩Sale⟨ |\n|---|---|\n| ⟩8⟨ | ⟩⟨**⟩12⟨**⟩⟨ |⟩')
    expect(shown(cutText('```py\nx = 1\n```', 'code', LABELS))).toBe('⟨```py\n⟩x = 1⟨\n```⟩')
  })

  it('takes a heading for a heading, whatever it begins with, and a title for words', () => {
    expect(cutText('1. Quién viaja', 'heading', LABELS)).toEqual(['1. Quién viaja'])
    expect(cutText('El *bus*', 'title', LABELS)).toEqual(['El *bus*'])
    expect(shown(cutText('La línea 8, de *noche*.', 'caption', LABELS))).toBe('La línea 8, de ⟨*⟩noche⟨*⟩.')
  })
})

describe('words and codes that are written', () => {
  it.each([
    ['El [horario **nuevo**](https://bus.example.org) cuelga[^1].'],
    ['Una línea\\\notra y `código`.'],
    ['| a | b |\n|---|---|\n| 1 | 2 |'],
  ])('say what they were cut from: %s', (text) => {
    expect(writePieces(cutText(text, text.startsWith('|') ? 'table' : 'paragraph', LABELS), 'paragraph', LABELS)).toBe(
      text,
    )
  })

  it.each([
    ['5 * 3 = 15', '5 * 3 = 15'],
    ['un *asterisco* de nadie', 'un \\*asterisco\\* de nadie'],
    ['<b>nada</b>', '\\<b\\>nada\\</b\\>'],
    ['1. Primero', '1\\. Primero'],
    ['# no es título', '\\# no es título'],
    ['una [nota][^1]', 'una \\[nota\\]\\[^1\\]'],
  ])('are escaped where they would be marks: %s', (words, written) => {
    expect(writePieces([words], 'paragraph', LABELS)).toBe(written)
  })

  it('uses the mark that can stand between letters', () => {
    const pieces = cutText('un _bus_ solo', 'paragraph', LABELS)
    expect(writePieces(['auto', ...pieces.slice(1, 4), 'es'], 'paragraph', LABELS)).toBe('auto*bus*es')
  })

  it('are not written where a mark cannot stand so', () => {
    const [, open, , close] = cutText('un **bus** solo', 'paragraph', LABELS)
    expect(
      writePieces(['a', open as TextPiece, '«bus»', close as TextPiece, 'es'], 'paragraph', LABELS),
    ).toBeUndefined()
  })
})
